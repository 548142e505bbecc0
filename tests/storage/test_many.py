"""Rows by the thousand: the same images, the same undo and the same proof as rows one by one."""

import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from orat.domain.changes import Kind
from orat.domain.inbox import Delivery, InboxFilter, IncomingReport, IncomingState
from orat.domain.register import Unit
from orat.errors import Cancelled, UserError
from orat.storage import recorder, undo
from orat.storage.store import Store
from tests.house import ROOT
from tests.storage.kept import behind_the_back, fill

MANY = 600


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Images go to the log in parts of so many rows that a test is quick."""
    monkeypatch.setattr(recorder, "_AT_ONCE", 250)
    monkeypatch.setattr(undo, "_AT_ONCE", 200)


def take_in(store: Store, count: int = MANY) -> range:
    """One delivery of many reports."""
    with store.write("inbox.take-in", count=count) as work:
        delivery = work.add(Delivery(name="rader.xlsx", received_at=store.clock()))
        return work.add_many(
            IncomingReport, (IncomingReport(delivery_id=delivery.id, title=f"Å{n}") for n in range(count))
        )


def waiting(store: Store) -> int:
    """How many there are."""
    with store.read() as reader:
        return reader.inbox.count(InboxFilter())


def test_one_undo_takes_them_all_back_and_redo_brings_them_again(store: Store) -> None:
    fill(store)
    ids = take_in(store)
    assert len(ids) == waiting(store) == MANY
    assert store.check() == ()
    store.undo()
    assert waiting(store) == 0
    assert store.check() == ()
    store.redo()
    with store.read() as reader:
        assert reader.get(IncomingReport, ids[-1]).title == f"Å{MANY - 1}"
    assert store.check() == ()


def test_undo_leaves_all_where_one_of_them_was_altered_behind_its_back(store: Store) -> None:
    take_in(store)
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE incoming_report SET title = 'annan' WHERE id = 550")
    with pytest.raises(UserError, match="undo-conflict"):
        store.undo()
    assert waiting(store) == MANY


def test_redo_leaves_all_where_the_place_of_one_was_taken(store: Store) -> None:
    take_in(store)
    store.undo()
    with behind_the_back(store.path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        names = [row[1] for row in connection.execute("PRAGMA table_info(incoming_report)")]
        values = ", ".join("300" if name == "id" else "''" for name in names)
        connection.execute(f"INSERT INTO incoming_report VALUES ({values})")
    with pytest.raises(UserError, match="undo-conflict"):
        store.redo()


def test_a_page_of_the_list_is_the_oldest_of_all_states_together(store: Store) -> None:
    ids = take_in(store, 30)
    with store.write("inbox.hold") as work:
        for row_id in ids[::3]:
            work.save(replace(work.get(IncomingReport, row_id), state=IncomingState.HELD))
    with store.read() as reader:
        first = reader.inbox.ids(InboxFilter(), limit=20)
        rest = reader.inbox.ids(InboxFilter(), after=first.after, limit=20)
        held = reader.inbox.ids(InboxFilter(states=frozenset({IncomingState.HELD})))
    assert (*first.rows, *rest.rows) == tuple(ids)
    assert rest.after is None
    assert held.rows == tuple(ids[::3])


def test_what_is_written_and_removed_again_in_one_unit_of_work_leaves_nothing(store: Store) -> None:
    fill(store)
    with store.read() as reader:
        before = reader.history.head()
    with store.write("inbox.take-in") as work:
        delivery = work.add(Delivery(name="trasig.xlsx", received_at=store.clock()))
        ids = work.add_many(
            IncomingReport, (IncomingReport(delivery_id=delivery.id, title=f"Å{n}") for n in range(MANY))
        )
        work.remove_many(IncomingReport, ids)
        work.remove(delivery)
    with store.read() as reader:
        assert reader.history.head() == before
    assert work.change is None
    assert store.check() == ()


def test_a_row_has_one_image_however_often_it_is_written(store: Store) -> None:
    with store.write("inbox.take-in") as work:
        delivery = work.add(Delivery(name="rader.xlsx", received_at=store.clock()))
        ids = work.add_many(
            IncomingReport, (IncomingReport(delivery_id=delivery.id, title=f"Å{n}") for n in range(MANY))
        )
        work.save(replace(delivery, known=3))
        work.save_many(
            IncomingReport, (replace(one, note="ja") for one in work.several(IncomingReport, ids).values())
        )
        work.remove_many(IncomingReport, ids[100:200])
    assert work.change is not None
    assert len(work.change.touched) == MANY - 100 + 1
    assert work.change.touches(Kind.DELIVERY, Kind.UNIT)
    assert not work.change.touches(Kind.CONCERN)
    assert store.check() == ()
    store.undo()
    assert waiting(store) == 0
    store.redo()
    with store.read() as reader:
        assert reader.get(Delivery, delivery.id).known == 3
        assert reader.get(IncomingReport, ids[-1]).note == "ja"
        assert reader.find(IncomingReport, ids[150]) is None
    assert store.check() == ()


def test_many_are_altered_in_one_step_and_back(store: Store) -> None:
    ids = take_in(store)
    with store.write("inbox.hold") as work:
        found = work.several(IncomingReport, ids)
        held = [replace(one, state=IncomingState.HELD, title=f"{one.title}!") for one in found.values()]
        work.save_many(IncomingReport, held)
    assert store.check() == ()
    store.undo()
    with store.read() as reader:
        assert reader.several(IncomingReport, ids) == found
    store.redo()
    with store.read() as reader:
        assert list(reader.several(IncomingReport, ids).values()) == held
    assert store.check() == ()
    with pytest.raises(UserError, match="gone"), store.write("inbox.hold") as work:
        work.save_many(IncomingReport, [replace(held[0], id=77_777)])


def test_what_comes_twice_or_is_gone_leaves_one_true_image(store: Store) -> None:
    ids = take_in(store, 3)
    with store.write("inbox.hold") as work:
        first = work.get(IncomingReport, ids[0])
        work.save_many(IncomingReport, [replace(first, title="Ett"), replace(first, note="två")])
        assert work.get(IncomingReport, ids[0]) == replace(first, note="två")
        work.remove_many(IncomingReport, [ids[1], ids[1], 77_777])
    assert work.change is not None
    assert {touched.id for touched in work.change.touched} == {ids[0], ids[1]}
    assert store.check() == ()


def test_what_was_read_while_many_are_written_is_read_anew(store: Store) -> None:
    ids = take_in(store, 3)
    with store.write("inbox.hold") as work:
        work.save_many(IncomingReport, (replace(work.get(IncomingReport, each), note="ja") for each in ids))
        assert work.get(IncomingReport, ids[0]).note == "ja"
        work.save(replace(work.get(IncomingReport, ids[0]), title="Annat"))
    with store.read() as reader:
        assert {each.note for each in reader.all(IncomingReport)} == {"ja"}
    assert store.check() == ()


def test_undo_of_many_leaves_all_where_one_was_altered_behind_its_back(store: Store) -> None:
    ids = take_in(store)
    with store.write("inbox.hold") as work:
        found = work.several(IncomingReport, ids).values()
        work.save_many(IncomingReport, [replace(one, state=IncomingState.HELD) for one in found])
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE incoming_report SET title = 'annan' WHERE id = 550")
    with pytest.raises(UserError, match="undo-conflict"):
        store.undo()
    with store.read() as reader:
        assert reader.get(IncomingReport, 1).state is IncomingState.HELD


def test_names_of_many_units_are_carried_on_and_back(store: Store) -> None:
    kept = fill(store)
    with store.write("register.import") as work:
        for number in range(120):
            work.add(Unit(name=f"Enhet {number}"))
    with store.write("register.rename") as work:
        for unit in work.all(Unit):
            work.save(replace(unit, name=f"Ö {unit.name}"))
    store.undo()
    with store.read() as reader:
        assert reader.get(Unit, kept.unit.id) == kept.unit
    assert store.check() == ()


def test_a_step_that_is_called_off_on_the_way_changes_nothing(store: Store) -> None:
    take_in(store)
    heard: list[float] = []

    def told(done: float) -> None:
        heard.append(done)
        if len(heard) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.undo(told)
    assert 0 < heard[0] < heard[1] < 1
    assert waiting(store) == MANY
    store.undo()
    heard.clear()
    with pytest.raises(Cancelled):
        store.redo(told)
    assert waiting(store) == 0
    assert store.check() == ()


KILLED = """
import os, signal, sys
from pathlib import Path
from orat.storage import recorder
from orat.storage.store import Store
recorder._AT_ONCE = 250

def told(done):
    if done > 0.9:
        os.kill(os.getpid(), signal.SIGKILL)

Store.open(Path(sys.argv[1]), actor="").undo(told)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_step_that_is_killed_on_the_way_changes_nothing(store: Store) -> None:
    take_in(store)
    store.close()
    folder = store.path.parent
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    again = Store.open(folder, actor="")
    assert waiting(again) == MANY
    assert again.check() == ()
    again.close()
