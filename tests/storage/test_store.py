"""Units of work: all or nothing, one logged change each, values in and values out."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import InvalidRequestError

from orat.domain.changes import ChangeKind, Kind, Touched
from orat.domain.concern import Concern, ConcernState
from orat.domain.register import Setting, Unit
from orat.errors import EnvironmentFault, UserError
from orat.storage.engine import raw
from orat.storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.kept import fill


def test_what_is_added_is_there_after_opening_again(store: Store, clock: Clock) -> None:
    kept = fill(store)
    store.close()
    again = Store.open(store.path.parent, actor="Samordnare", clock=clock)
    with again.read() as reader:
        assert reader.get(Concern, kept.concern.id) == kept.concern
        assert reader.all(Unit) == (kept.unit,)
    again.close()


def test_a_change_says_what_was_done_and_to_what(store: Store, clock: Clock) -> None:
    kept = fill(store)
    clock.turn(minutes=1)
    with store.write("concern.close", number="2026-0001") as work:
        work.save(replace(kept.concern, state=ConcernState.CLOSED, closing_reason="klart"))
        work.fact(reason="klart")
    change = work.change
    assert change is not None
    assert (change.id, change.kind, change.verb) == (3, ChangeKind.DO, "concern.close")
    assert change.facts == {"number": "2026-0001", "reason": "klart"}
    assert change.at == clock.now
    assert change.touched == {Touched(Kind.CONCERN, kept.concern.id)}


def test_nothing_is_logged_when_nothing_differs(store: Store) -> None:
    kept = fill(store)
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Annat"))
        work.save(kept.concern)
        work.remove(work.add(Setting(key="tema", value="mörkt")))
    assert work.change is None
    step = store.undo_step()
    assert step is not None
    assert step.verb == "concern.report"


def test_an_exception_leaves_nothing_behind(store: Store) -> None:
    kept = fill(store)

    def fail_halfway() -> None:
        with store.write("concern.edit") as work:
            work.save(replace(kept.concern, title="Halvvägs"))
            raise UserError("empty", field="title")

    with pytest.raises(UserError, match="empty"):
        fail_halfway()
    with store.read() as reader:
        assert reader.get(Concern, kept.concern.id).title == kept.concern.title
    assert store.check() == ()


def test_only_differing_columns_are_written(store: Store) -> None:
    """Two seats that edit different fields of one concern do not overwrite each other."""
    kept = fill(store)
    statements: list[str] = []
    with store.write("concern.edit") as work:
        work.get(Concern, kept.concern.id)
        raw(work.connection).set_trace_callback(statements.append)
        work.save(replace(kept.concern, place="Parken"))
    # A statement is traced again for each trigger that it fires.
    updates = {statement for statement in statements if statement.startswith("UPDATE concern ")}
    assert updates == {f"UPDATE concern SET place='Parken' WHERE concern.id = {kept.concern.id}"}


def test_what_is_gone_is_said_to_be_gone(store: Store) -> None:
    with store.read() as reader:
        assert reader.find(Concern, 99) is None
        assert reader.find(Concern, None) is None
        with pytest.raises(UserError, match="gone") as caught:
            reader.get(Concern, 99)
    assert caught.value.facts == {"kind": "concern", "id": 99}
    with pytest.raises(UserError, match="gone"), store.write("concern.edit") as work:
        work.save(Concern(id=99))
    with pytest.raises(UserError, match="gone"), store.write("concern.remove") as work:
        work.remove(Concern(id=99))


def test_values_are_found_by_equality_nothing_and_membership(store: Store) -> None:
    with store.write("register.read") as work:
        units = [work.add(Unit(name=name)) for name in ("Ö-skolan", "Ängskolan", "Åskolan", "Zetaskolan")]
    with store.read() as reader:
        assert [unit.name for unit in reader.all(Unit, order="name_key")] == [
            "Zetaskolan", "Åskolan", "Ängskolan", "Ö-skolan",
        ]  # fmt: skip
        assert reader.all(Unit, area_id=None, order="-id") == tuple(reversed(units))
        assert reader.all(Unit, id=[units[2].id, units[0].id]) == (units[0], units[2])
        assert reader.one(Unit, name="Åskolan") == units[2]
        assert reader.one(Unit, name="Finns inte") is None
        assert reader.all(Unit, id=[]) == ()


def test_a_read_inside_a_write_sees_what_was_written(store: Store) -> None:
    kept = fill(store)
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, place="Parken"))
        with store.read() as reader:
            assert reader.get(Concern, kept.concern.id).place == "Parken"


def test_what_was_not_there_is_found_when_it_is(store: Store) -> None:
    kept = fill(store)
    with store.write("unit.add") as work:
        assert work.find(Unit, kept.unit.id + 1) is None
        made = work.add(Unit(name="Åskolan"))
        assert work.get(Unit, made.id) == made
        work.save(replace(made, name="Öskolan"))
        work.remove(replace(made, name="Öskolan"))
        assert work.find(Unit, made.id) is None
        again = work.add(Unit(name="Zetaskolan"))
        assert again.id == made.id
        work.save(replace(kept.concern, unit_id=again.id))
    assert store.check() == ()


def test_a_name_that_takes_anothers_id_is_sorted_by_its_own(store: Store) -> None:
    kept = fill(store)
    with store.write("unit.exchange") as work:
        gone = work.add(Unit(name="Åskolan"))
        moved = work.save(replace(kept.concern, unit_id=gone.id))
        work.save(replace(moved, unit_id=None))
        work.remove(gone)
        assert work.add(Unit(name="Zetaskolan")).id == gone.id
        work.save(moved)
    assert store.check() == ()


def test_nothing_is_kept_after_the_database_took_a_unit_of_work_back(store: Store) -> None:
    """SQLite does so where the disk is full, and would then keep every later statement by itself."""
    with store.read() as reader:
        pages = reader.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        reader.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")

    def swallow_the_fault() -> None:
        with store.write("unit.add") as work:
            work.add(Unit(name="Före"))
            with pytest.raises(EnvironmentFault, match="disk-full"):
                work.add(Unit(name="x" * 100_000))
            assert not raw(work.connection).in_transaction
            work.add(Unit(name="Efter"))

    with pytest.raises(InvalidRequestError):
        swallow_the_fault()
    with store.read() as reader:
        assert reader.all(Unit) == ()
    with store.write("unit.add") as work:
        work.add(Unit(name="Senare"))
    assert store.check() == ()


def test_a_write_inside_another_is_a_bug(store: Store) -> None:
    with store.read(), pytest.raises(RuntimeError), store.write("concern.edit"):
        pass
    with store.write("concern.edit"), pytest.raises(RuntimeError), store.write("concern.edit"):
        pass
    assert store.undo_step() is None


def test_a_closed_register_stays_closed(store: Store) -> None:
    store.close()
    with pytest.raises(RuntimeError, match="closed"), store.read():
        pass


def test_threads_take_turns(store: Store) -> None:
    fill(store)

    def add_ten(name: str) -> None:
        for number in range(10):
            with store.write("setting.set") as work:
                work.add(Setting(key=f"{name}-{number}"))

    threads = [threading.Thread(target=add_ten, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as reader:
        assert len(reader.all(Setting)) == 40
    assert store.check() == ()


def test_a_million_rows_come_in_without_images(store: Store, clock: Clock) -> None:
    """The fast path keeps everything that lists, search and check need; here with five thousand."""
    kept = fill(store)
    with store.bulk("example.fill", seed=1) as bulk:
        ids = bulk.insert(
            Concern,
            (replace(kept.concern, id=0, serial=serial, title=f"Nr {serial}") for serial in range(2, 5002)),
        )
    assert ids == range(kept.concern.id + 1, kept.concern.id + 5001)
    with store.read() as reader:
        last = reader.get(Concern, ids[-1])
        assert last == replace(kept.concern, id=ids[-1], serial=5001, title="Nr 5001")
    assert store.undo_step() is None
    with store.write("concern.edit") as work:
        work.save(replace(last, title="Ändrad"))
    assert store.check() == ()


def test_the_database_is_opened_with_every_safeguard(store: Store, tmp_path: Path) -> None:
    expected = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "secure_delete": 1,
    }  # fmt: skip
    with store.read() as reader:
        connection = reader.connection
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
        version = connection.exec_driver_sql("SELECT sqlite_version()").scalar()
    assert found == expected
    # The WAL-reset corruption was fixed in 3.51.3 and 3.53.0.
    assert tuple(map(int, str(version).split("."))) >= (3, 51, 3)
