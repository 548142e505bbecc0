"""Units are found as people write them, what is only a part of a name is said, and nothing is guessed among
several.
"""

import pytest

from orat.domain.intake import Verdict, judge
from orat.domain.register import Unit
from orat.domain.scales import WhenKind
from orat.intake.names import Names, Sureness
from tests.intake.making import rows_of, workbook

NAMES = Names.of(
    [
        Unit(id=1, name="Ängsskolan F–9", short_name="Äng"),
        Unit(id=2, name="Förskolan Blåklockan"),
        Unit(id=3, name="Bergaskolan Norra"),
        Unit(id=4, name="Bergaskolan Södra"),
        Unit(id=5, name="Sjöskolan", active=False),
    ]
)


@pytest.mark.parametrize(
    ("written", "unit", "sure"),
    [
        ("Ängsskolan F–9", 1, Sureness.SAME), ("ängsskolan F-9", 1, Sureness.SAME),
        ("ÄNGSSKOLAN  F - 9", 1, Sureness.SAME), ("Ängsskolan F9", 1, Sureness.SAME),
        ("äng", 1, Sureness.SAME),
        ("Ängsskolan", 1, Sureness.READ_AS), ("Blåklockan", 2, Sureness.READ_AS),
        ("Bergaskolan Norra, expeditionen", 3, Sureness.READ_AS), ("Södra", 4, Sureness.READ_AS),
        ("Bergaskolan", None, Sureness.SEVERAL), ("Sjöskolan", None, Sureness.UNKNOWN),
        ("F", None, Sureness.UNKNOWN), ("klockan", None, Sureness.UNKNOWN), ("–", None, Sureness.UNKNOWN),
    ],
)  # fmt: skip
def test_a_unit_is_found_as_people_write_it(written: str, unit: int | None, sure: Sureness) -> None:
    assert NAMES.unit_meant(written) == (unit, sure)


def test_all_that_a_name_may_be_is_found() -> None:
    assert NAMES.units_like("bergaskolan") == (3, 4)


def test_everything_that_was_written_and_not_understood_is_a_reason() -> None:
    heads = ["Datum", "Tid", "Rubrik", "Allvar", "Område", "Enhet"]
    wrong, span = rows_of(
        workbook(
            [
                heads,
                ["31 feb", "25.70", "Klotter", "9", "Östermalm", "Blåklockan"],
                ["häromdagen", "02-03", "Buller", None, None, None],
            ]
        ),
        names=NAMES,
    )
    judged = judge(wrong.draft, wrong.troubles)
    assert judged.verdict is Verdict.WRONG
    assert judged.reasons == (
        "happened_on-not-a-day", "severity-not-a-choice", "happened_at-not-a-time", "unit-read-as",
        "category-unknown", "area-unknown",
    )  # fmt: skip
    assert wrong.draft.unit_id == 2
    assert span.draft.when_kind is WhenKind.INTERVAL
    assert (str(span.draft.happened_at), str(span.draft.ended_at)) == ("02:00:00", "03:00:00")
