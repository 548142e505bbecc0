"""The register in Swedish order, what lies below what, and what is in use."""

from datetime import date

import pytest

from orat.domain.changes import Kind
from orat.domain.register import Unit
from tests import builders
from tests.storage.queries.told import Told

NAMES = ("Örtaskolan", "Zenitskolan", "ekens förskola", "Åsskolan", "Ängsskolan")


def test_names_stand_in_swedish_order(told: Told) -> None:
    for name in NAMES:
        told.add(builders.unit(name, active=name != "Åsskolan"))
        told.add(builders.person(name))
    with told.store.read() as reader:
        assert [unit.name for unit in reader.register.units()] == [
            "Ekbackskolan", "ekens förskola", "Zenitskolan", "Åsskolan", "Ängsskolan", "Örtaskolan",
        ]  # fmt: skip
        active = [unit.name for unit in reader.register.units(active_only=True)]
        assert active == ["Ekbackskolan", "ekens förskola", "Zenitskolan", "Ängsskolan", "Örtaskolan"]
        assert [person.name for person in reader.register.people()][-1] == "Örtaskolan"


def test_categories_stand_as_they_were_placed(told: Told) -> None:
    told.add(builders.category("Övrigt", position=9))
    told.add(builders.category("Trafik", position=1))
    with told.store.read() as reader:
        names = [category.name for category in reader.register.categories()]
    assert names == ["Brand och pyroteknik", "Trafik", "Övrigt"]


def test_what_lies_below_a_node(told: Told) -> None:
    middle = told.add(builders.area("Mitten", parent_id=told.area.id))
    leaf = told.add(builders.area("Yttersta", parent_id=middle.id))
    other = told.add(builders.area("Annan"))
    with told.store.read() as reader:
        register = reader.register
        assert register.below_areas([told.area.id]) == {told.area.id, middle.id, leaf.id}
        assert register.below_areas([leaf.id, other.id, 4711]) == {leaf.id, other.id, 4711}
        assert register.below_areas([]) == frozenset()
        assert register.below_categories([told.category.id]) == {told.category.id}


@pytest.mark.parametrize("kind", [Kind.UNIT, Kind.AREA, Kind.CATEGORY])
def test_what_anything_points_to_is_in_use(told: Told, kind: Kind) -> None:
    row_id = {Kind.UNIT: told.unit.id, Kind.AREA: told.area.id, Kind.CATEGORY: told.category.id}[kind]
    with told.store.read() as reader:
        assert not reader.register.in_use(kind, row_id)
    told.concern(on=date(2026, 11, 10))
    with told.store.read() as reader:
        assert reader.register.in_use(kind, row_id)
        assert not reader.register.in_use(kind, row_id + 4711)


def test_every_pointer_counts(told: Told) -> None:
    owner = told.add(Unit(name="Polisen"))
    told.add(builders.person("Kim", unit_id=owner.id))
    below = told.add(builders.area("Delområde", parent_id=told.area.id))
    with told.store.read() as reader:
        assert reader.register.in_use(Kind.UNIT, owner.id)
        assert reader.register.in_use(Kind.AREA, told.area.id)
        assert not reader.register.in_use(Kind.AREA, below.id)
