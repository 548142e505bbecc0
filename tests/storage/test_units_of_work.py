"""Made-up units of work beside a plain dictionary: what is read meanwhile, kept, logged, undone, redone.

All that goes by portions goes by very small ones, so that few rows cross their borders.
"""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from orat.domain.concern import Concern
from orat.domain.meeting import Series
from orat.domain.register import Unit
from orat.storage import many, recorder, undo, work
from orat.storage.store import Store
from orat.storage.work import Work
from tests.storage.conftest import made

Rows = dict[tuple[type[Any], int], Any]
_SIZES = (
    (recorder, "_AT_ONCE", 5),
    (many, "_CHUNK", 2),
    (undo, "_MANY", 3),
    (undo, "_AT_ONCE", 4),
    (work, "_REMEMBERED", 3),
)
NAMES = st.sampled_from(("Ek", "Åsen", "Zeta", "Ö"))
PLACES = st.integers(0, 9)
DEEDS = st.one_of(
    st.tuples(st.sampled_from(("add unit", "add concern", "add many")), NAMES, PLACES),
    st.tuples(st.sampled_from(("name", "move", "remove", "look")), NAMES, PLACES),
    st.tuples(st.sampled_from(("alter many", "remove many", "move many")), NAMES, PLACES),
)

SLOW: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck)}


class Taken(Exception):  # noqa: N818 - what happened is no error
    """A unit of work is left in the midst of it."""


class UnitsOfWork(RuleBasedStateMachine):
    """Does the same to a register and to a dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        shutil.copytree(made().name, self._folder.name, dirs_exist_ok=True)
        self.store = Store.open(Path(self._folder.name), actor="")
        with self.store.write("series.add", undoable=False) as started:
            self.series = started.add(Series(municipality="Exempelstad"))
        self.rows: Rows = {}
        self.past: list[Rows] = []
        self.coming: list[Rows] = []

    @rule(deeds=st.lists(DEEDS, min_size=1, max_size=8), leave=st.sampled_from((False, False, False, True)))
    def write(self, deeds: list[tuple[str, str, int]], leave: bool) -> None:
        """A unit of work, which is sometimes left by an exception."""
        before = dict(self.rows)
        try:
            with self.store.write("test.deeds") as unit:
                for deed, name, place in deeds:
                    self._do(unit, deed, name, place)
                    self._look(unit)
                if leave:
                    raise Taken
        except Taken:
            self.rows = before
            return
        assert (unit.change is not None) is (self.rows != before)
        if unit.change is not None:
            differing = {key for key in before.keys() | self.rows if before.get(key) != self.rows.get(key)}
            assert {(each.kind, each.id) for each in unit.change.touched} == {
                (kind.__name__.lower(), row_id) for kind, row_id in differing
            }
            self.past.append(before)
            self.coming.clear()

    @rule()
    def undo(self) -> None:
        """The latest step back."""
        if self.past:
            self.store.undo()
            self.coming.append(self.rows)
            self.rows = self.past.pop()

    @rule()
    def redo(self) -> None:
        """And forth again."""
        if self.coming:
            self.store.redo()
            self.past.append(self.rows)
            self.rows = self.coming.pop()

    @invariant()
    def all_is_there(self) -> None:
        """The register holds what the dictionary does."""
        with self.store.read() as reader:
            kinds: tuple[type[Any], ...] = (Unit, Concern)
            there = {(kind, each.id): each for kind in kinds for each in reader.all(kind)}
        assert there == self.rows

    def teardown(self) -> None:
        """The log proves it, also when all is undone."""
        assert self.store.check() == ()
        while self.past:
            self.undo()
        self.all_is_there()
        assert self.store.check() == ()
        self.store.close()
        self._folder.cleanup()

    def _do(self, unit: Work, deed: str, name: str, place: int) -> None:
        units, concerns = self._ids(Unit), self._ids(Concern)
        at = (units[place % len(units)] if units else None) if place else None
        blank = Concern(series_id=self.series.id, title=name, unit_id=at)
        some = concerns[place % 3 :][:5]
        if deed == "add unit":
            self._keep(unit.add(Unit(name=name)))
        elif deed == "add concern":
            self._keep(unit.add(blank))
        elif deed == "add many":
            for number, row_id in enumerate(
                unit.add_many(Concern, [replace(blank, place=str(n)) for n in range(place)])
            ):
                self._keep(replace(blank, id=row_id, place=str(number)))
        elif deed == "name" and (units or concerns):
            kind, ids = (Unit, units) if units and (place % 2 or not concerns) else (Concern, concerns)
            found: Any = unit.get(kind, ids[place % len(ids)])
            self._keep(unit.save(replace(found, **{"name" if kind is Unit else "title": name})))
        elif deed == "move" and concerns:
            found = self.rows[Concern, concerns[place % len(concerns)]]
            self._keep(unit.save(replace(found, unit_id=at)))
        elif deed == "remove" and (units or concerns):
            self._remove(unit, units, concerns, place)
        elif deed == "look":
            assert unit.find(Unit, place) == self.rows.get((Unit, place))
            assert unit.find(Concern, place) == self.rows.get((Concern, place))
        elif deed == "alter many":
            unit.save_many(Concern, (replace(unit.get(Concern, each), title=name) for each in some))
            for each in some:
                self._keep(replace(self.rows[Concern, each], title=name))
        elif deed == "move many":
            moved = [replace(self.rows[Concern, each], unit_id=at) for each in some]
            unit.save_many(Concern, moved)
            for concern in moved:
                self._keep(concern)
        elif deed == "remove many":
            unit.remove_many(Concern, [*some, 999])
            for each in some:
                del self.rows[Concern, each]

    def _remove(self, unit: Work, units: list[int], concerns: list[int], place: int) -> None:
        free = [each for each in units if all(self.rows[Concern, one].unit_id != each for one in concerns)]
        kind, ids = (Unit, free) if free and (place % 2 or not concerns) else (Concern, concerns)
        if ids:
            row_id = ids[place % len(ids)]
            unit.remove(self.rows.pop((kind, row_id)))

    def _look(self, unit: Work) -> None:
        for (kind, row_id), value in list(self.rows.items())[-2:]:
            assert unit.get(kind, row_id) == value

    def _ids(self, kind: type[Any]) -> list[int]:
        return sorted(row_id for each, row_id in self.rows if each is kind)

    def _keep(self, value: Any) -> None:
        self.rows[type(value), value.id] = value


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of everything that is done by the thousand."""
    for module, name, size in _SIZES:
        monkeypatch.setattr(module, name, size)


def test_units_of_work_are_what_a_dictionary_says() -> None:
    run_state_machine_as_test(
        UnitsOfWork, settings=settings(max_examples=8, stateful_step_count=10, derandomize=True, **SLOW)
    )


@pytest.mark.soak
def test_many_more_units_of_work() -> None:
    run_state_machine_as_test(
        UnitsOfWork, settings=settings(max_examples=150, stateful_step_count=30, **SLOW)
    )
