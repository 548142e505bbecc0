"""Rows by the thousand: the same images, the same undo and the same proof as rows one by one."""

from dataclasses import replace

import pytest

from orat.domain.inbox import Delivery, InboxFilter, IncomingReport, IncomingState
from orat.errors import UserError
from orat.storage.store import Store
from tests.storage.kept import behind_the_back, fill

MANY = 1_200


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
        connection.execute("UPDATE incoming_report SET title = 'annan' WHERE id = 1150")
    with pytest.raises(UserError, match="undo-conflict"):
        store.undo()
    assert waiting(store) == MANY


def test_redo_leaves_all_where_the_place_of_one_was_taken(store: Store) -> None:
    take_in(store)
    store.undo()
    with behind_the_back(store.path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        names = [row[1] for row in connection.execute("PRAGMA table_info(incoming_report)")]
        values = ", ".join("600" if name == "id" else "''" for name in names)
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
