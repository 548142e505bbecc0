"""Undo and redo: exact, in runs, past a restart, up to a barrier, and never over somebody else's words."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from orat.domain.agenda import AgendaItem
from orat.domain.changes import ChangeKind, Step
from orat.domain.concern import Concern
from orat.domain.measure import Measure
from orat.domain.meeting import Meeting
from orat.domain.minutes import MinutesVersion
from orat.domain.problem import Problem
from orat.domain.register import Setting, Unit
from orat.errors import UserError
from orat.storage.log import ASIDE, WITH_PREVIOUS
from orat.storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.kept import Kept, behind_the_back, fill


def retitle(store: Store, concern: Concern, title: str, run: str | None = None) -> None:
    with store.write("concern.edit", run=run, title=title) as work:
        work.save(replace(concern, title=title))


def title_of(store: Store, kept: Kept) -> str:
    with store.read() as reader:
        return reader.get(Concern, kept.concern.id).title


def test_undo_and_redo_walk_back_and_forth(store: Store) -> None:
    kept = fill(store)
    retitle(store, kept.concern, "ett")
    retitle(store, kept.concern, "två")
    assert store.undo_step() == Step(4, "concern.edit", {"title": "två"})
    change = store.undo()
    assert (change.kind, change.verb, change.facts) == (ChangeKind.UNDO, "concern.edit", {"title": "två"})
    assert title_of(store, kept) == "ett"
    store.undo()
    assert title_of(store, kept) == kept.concern.title
    assert store.redo_step() == Step(3, "concern.edit", {"title": "ett"})
    store.redo()
    store.redo()
    assert title_of(store, kept) == "två"
    with pytest.raises(UserError, match="nothing-to-redo"):
        store.redo()
    assert store.check() == ()


def test_undoing_everything_gives_the_empty_register_back(store: Store) -> None:
    kept = fill(store)
    store.undo()
    store.undo()
    with pytest.raises(UserError, match="nothing-to-undo"):
        store.undo()
    with store.read() as reader:
        assert reader.all(Unit) == ()
        assert reader.all(Concern) == ()
    store.redo()
    store.redo()
    with store.read() as reader:
        assert reader.get(Concern, kept.concern.id) == kept.concern
    assert store.check() == ()


def test_steps_outlive_the_program(store: Store, clock: Clock) -> None:
    kept = fill(store)
    retitle(store, kept.concern, "ett")
    store.undo()
    store.close()
    again = Store.open(store.path.parent, actor="Någon annan", clock=clock)
    again.redo()
    assert title_of(again, kept) == "ett"
    again.undo()
    assert title_of(again, kept) == kept.concern.title
    again.close()


def test_a_new_deed_puts_what_was_undone_out_of_reach(store: Store) -> None:
    kept = fill(store)
    retitle(store, kept.concern, "ett")
    store.undo()
    retitle(store, kept.concern, "annat")
    assert store.redo_step() is None
    store.undo()
    assert title_of(store, kept) == kept.concern.title
    assert store.undo_step() == Step(2, "concern.report", {"number": "2026-0001"})


def test_a_run_is_one_step(store: Store, clock: Clock) -> None:
    kept = fill(store)
    for number in range(5):
        retitle(store, kept.concern, f"skrivet {number}", run="concern-1-title")
        clock.turn(minutes=1)
    assert store.undo_step() == Step(3, "concern.edit", {"title": "skrivet 4"})
    store.undo()
    assert title_of(store, kept) == kept.concern.title
    store.redo()
    assert title_of(store, kept) == "skrivet 4"


@pytest.mark.parametrize("broken_by", ["pause", "run", "deed", "actor", "undo"])
def test_a_run_ends(store: Store, clock: Clock, broken_by: str) -> None:
    kept = fill(store)
    retitle(store, kept.concern, "ett", run="a")
    if broken_by == "pause":
        clock.turn(minutes=5)
    if broken_by == "deed":
        with store.write("setting.set") as work:
            work.add(Setting(key="tema"))
    if broken_by == "actor":
        store.actor = "Någon annan"
    if broken_by == "undo":
        store.undo()
        store.redo()
    retitle(store, kept.concern, "två", run="b" if broken_by == "run" else "a")
    store.undo()
    assert title_of(store, kept) == "ett"
    assert store.check() == ()


def test_what_goes_along_is_no_step_of_its_own(store: Store) -> None:
    kept = fill(store)
    retitle(store, kept.concern, "ett")
    with store.write("meeting.go-to", run=WITH_PREVIOUS) as work:
        work.save(replace(work.get(Unit, kept.unit.id), short_name="Ek"))
    assert store.undo_step() == Step(3, "concern.edit", {"title": "ett"})
    store.undo()
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id) == kept.unit
        assert reader.get(Concern, kept.concern.id) == kept.concern
    assert store.redo_step() == Step(3, "concern.edit", {"title": "ett"})
    store.redo()
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id).short_name == "Ek"
    assert store.check() == ()


def test_what_the_program_does_by_itself_never_comes_between_a_person_and_redo(store: Store) -> None:
    kept = fill(store)

    def by_itself(name: str) -> bool:
        with store.write("meeting.go-to", run=WITH_PREVIOUS) as work:
            work.save(replace(work.get(Unit, kept.unit.id), short_name=name))
        return work.change is not None

    retitle(store, kept.concern, "ett")
    retitle(store, kept.concern, "två")
    store.undo()
    assert not by_itself("Ek")
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id) == kept.unit
    assert store.undo_step() == Step(3, "concern.edit", {"title": "ett"})
    store.redo()
    # With nothing to do again it goes along with what was done again, whoever sits there.
    store.actor = "Någon annan"
    assert by_itself("Eken")
    assert store.undo_step() == Step(4, "concern.edit", {"title": "två"})
    store.undo()
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id) == kept.unit
    store.redo()
    assert title_of(store, kept) == "två"
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id).short_name == "Eken"
    assert store.check() == ()


def test_what_stands_aside_is_passed_over(store: Store) -> None:
    kept = fill(store)

    def aside(name: str) -> None:
        with store.write("calendar.issue", run=ASIDE, undoable=False) as work:
            work.save(replace(work.get(Unit, kept.unit.id), short_name=name))

    retitle(store, kept.concern, "ett", run="a")
    aside("Ek")
    retitle(store, kept.concern, "två", run="a")
    assert store.undo_step() == Step(3, "concern.edit", {"title": "två"})
    store.undo()
    aside("Eken")
    assert title_of(store, kept) == kept.concern.title
    assert store.redo_step() == Step(3, "concern.edit", {"title": "två"})
    store.redo()
    assert title_of(store, kept) == "två"
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id).short_name == "Eken"
    assert store.check() == ()


def test_what_cannot_be_undone_bars_what_lies_before(store: Store) -> None:
    kept = fill(store)
    pdf = b"%PDF-1.7 ..."
    with store.write("minutes.finalise", undoable=False) as work:
        meeting = work.add(Meeting(series_id=kept.series.id, year=2026, number=47))
        version = work.add(
            MinutesVersion(
                meeting_id=meeting.id, version=1, finalised_at=datetime(2026, 11, 19, tzinfo=UTC), pdf=pdf,
                digest=sha256(pdf).hexdigest(),
            )
        )  # fmt: skip
    assert store.undo_step() is None
    with pytest.raises(UserError, match="nothing-to-undo"):
        store.undo()
    retitle(store, kept.concern, "efteråt")
    store.undo()
    assert store.undo_step() is None
    with store.read() as reader:
        assert reader.get(MinutesVersion, version.id) == version
    assert store.check() == ()


def test_a_conflict_changes_nothing(store: Store) -> None:
    kept = fill(store)
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="ett"))
        work.save(replace(kept.unit, name="Parkskolan"))
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE concern SET title = 'ändrat'")
    with pytest.raises(UserError, match="undo-conflict") as caught:
        store.undo()
    assert caught.value.facts == {"kind": "concern", "id": kept.concern.id}
    assert title_of(store, kept) == "ändrat"
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id).name == "Parkskolan"
    assert store.undo_step() is not None


def test_rows_that_point_to_each_other_come_back(store: Store) -> None:
    """A problem made and merged in one step points to one that was made after it."""
    kept = fill(store)
    with store.write("problem.merge") as work:
        first = work.add(Problem(series_id=kept.series.id, title="Bränder"))
        second = work.add(Problem(series_id=kept.series.id, title="Bränder i parken"))
        first = work.save(replace(first, merged_into_id=second.id))
        work.save(replace(kept.concern, problem_id=first.id))
    store.undo()
    with store.read() as reader:
        assert reader.all(Problem) == ()
        assert reader.get(Concern, kept.concern.id) == kept.concern
    store.redo()
    with store.read() as reader:
        assert reader.all(Problem) == (first, second)
        assert reader.get(Concern, kept.concern.id).problem_id == first.id
    assert store.check() == ()


def test_reordering_comes_back_exactly(store: Store) -> None:
    kept = fill(store)
    with store.write("agenda.make") as work:
        meeting = work.add(Meeting(series_id=kept.series.id, year=2026, number=47))
        items = [
            work.add(AgendaItem(meeting_id=meeting.id, position=place, title=str(place)))
            for place in (1, 2, 3)
        ]
    with store.write("agenda.move") as work:
        for item, place in zip(items, (3, 1, 2), strict=True):
            work.save(replace(item, position=place))
    store.undo()
    with store.read() as reader:
        assert reader.all(AgendaItem, order="position") == tuple(items)


def test_names_that_change_between_many_are_carried_back(store: Store) -> None:
    kept = fill(store)
    with store.write("concern.import") as work:
        ids = work.add_many(Concern, (replace(kept.concern, id=0, serial=number) for number in range(2, 222)))
    with store.write("unit.merge") as work:
        concerns = list(work.several(Concern, ids).values())
        work.save_many(Concern, (replace(each, unit_id=None) for each in concerns[:110]))
        work.save(replace(kept.unit, name="Åskolan"))
        work.save_many(Concern, (replace(each, unit_id=None) for each in concerns[110:]))
    store.undo()
    assert store.check() == ()
    store.redo()
    assert store.check() == ()


def test_what_gives_names_comes_back_before_what_takes_them_and_goes_after_it(store: Store) -> None:
    """In one step, as what is done again after a damage is, a unit may be made after what is moved to it."""
    kept = fill(store)
    with store.write("rescue.do-again") as work:
        made = work.add(replace(kept.concern, id=0, serial=2, unit_id=None))
        measure = work.add(Measure(series_id=1, concern_id=kept.concern.id, what="Rondering"))
        unit = work.add(Unit(name="Åskolan"))
        problem = work.add(Problem(series_id=kept.series.id, title="Bränder"))
        work.save(replace(made, unit_id=unit.id))
        work.save(replace(kept.concern, unit_id=unit.id))
        work.save(replace(measure, problem_id=problem.id, concern_id=None, owner_unit_id=unit.id))
    with store.read() as reader:
        there = reader.all(Concern)
    for _ in range(2):
        store.undo()
        assert store.check() == ()
        store.redo()
        assert store.check() == ()
    with store.read() as reader:
        assert reader.all(Concern) == there


def test_undo_renews_what_storage_keeps_for_itself(store: Store) -> None:
    kept = fill(store)
    with store.write("unit.rename") as work:
        work.save(replace(kept.unit, name="Åskolan"))
    with store.write("concern.delete") as work:
        work.save(replace(kept.concern, deleted_at=store.clock()))
    store.undo()
    store.undo()
    with store.read() as reader:
        assert reader.all(Concern, unit_key="ekbackskolan", listed=True) == (kept.concern,)
    assert store.check() == ()
