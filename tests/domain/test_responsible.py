"""Who answers for a measure that was typed in one line."""

import pytest

from orat.domain.measure_line import without_signs
from orat.domain.register import Person, Unit
from orat.domain.responsible import Candidates, responsible

POLICE = Unit(id=1, name="Polisen, lokalpolisområde Norr", short_name="Polisen")
HOUSING = Unit(id=2, name="Bostadsbolaget Hemgården")
PERSONNEL = Unit(id=3, name="Personalavdelningen")
PER, PERNILLA, ODD = (
    Person(id=1, name="Per Lindqvist", unit_id=2),
    Person(id=2, name="Pernilla Ek", unit_id=2),
    Person(id=3, name="Odd Ström"),
)
AMONG = Candidates((POLICE, HOUSING, PERSONNEL), (PER, PERNILLA, ODD))


@pytest.mark.parametrize(
    ("typed", "unit", "name"),
    [
        ("polisen", POLICE, ""),
        ("hemgården", HOUSING, ""),
        ("Per Lindqvist", HOUSING, "Per Lindqvist"),
        ("lindqvist", HOUSING, "Per Lindqvist"),
        ("odd", None, "Odd Ström"),
        ("pers", PERSONNEL, ""),
        ("Vaktbolaget", None, "Vaktbolaget"),
        ("", None, ""),
    ],
)
def test_a_typed_name_means_a_unit_or_one_of_the_people(typed: str, unit: Unit | None, name: str) -> None:
    found = responsible(typed, AMONG)
    assert (found.unit, found.name) == (unit, name)


def test_what_means_several_stays_as_it_is_typed() -> None:
    several = Candidates((), (PER, PERNILLA))
    assert str(responsible("per", several)) == "per"
    assert str(responsible("Pernilla Ek", several)) == "Pernilla Ek"


def test_the_signs_of_a_line_are_no_part_of_what_it_says() -> None:
    line = "mejla a@exempel.se nu! @Polisen !fre"
    assert without_signs(line) == "mejla a@exempel.se nu!  Polisen  fre"
    assert len(without_signs(line)) == len(line)
