"""Whatever is altered behind the program's back is found and named."""

import tracemalloc
from dataclasses import replace
from hashlib import sha256

import pytest

from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.meeting import Meeting
from orat.domain.minutes import MinutesVersion
from orat.storage import tables
from orat.storage.finding import Finding
from orat.storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.kept import Kept, behind_the_back, fill

PDF = b"%PDF-1.7"


@pytest.fixture
def kept(store: Store, clock: Clock) -> Kept:
    """Six changes: the register, a report, an edit that was undone, finalised minutes, a bulk of three."""
    kept = fill(store)
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Annat", effect_note="två elever"))
    store.undo()
    with store.read() as reader:
        head = reader.connection.exec_driver_sql("SELECT digest FROM change ORDER BY id DESC").scalar()
    with store.write("minutes.finalise", undoable=False) as work:
        meeting = work.add(Meeting(series_id=kept.series.id, year=2026, number=47))
        work.add(
            MinutesVersion(
                meeting_id=meeting.id, version=1, finalised_at=clock.now, pdf=PDF, chain_head=str(head),
                digest=sha256(PDF).hexdigest(),
            )
        )  # fmt: skip
    with store.bulk("example.fill") as bulk:
        bulk.insert(Concern, [replace(kept.concern, id=0, serial=serial) for serial in (2, 3, 4)])
    return kept


def copy(table: str, where: str, **other: str) -> str:
    """The statement that forges a row after the likeness of another."""
    columns = [column.name for column in tables.named(table).columns]
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) "
        f"SELECT {', '.join(other.get(name, name) for name in columns)} FROM {table} WHERE {where}"
    )


def findings_after(store: Store, *statements: str) -> set[tuple[str, str, int | None]]:
    with behind_the_back(store.path) as connection:
        for statement in statements:
            connection.execute(statement)
    return {(finding.code, finding.table, finding.row) for finding in store.check()}


def test_an_untouched_register_is_whole(store: Store, kept: Kept) -> None:
    assert store.check() == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE concern SET title = 'Lugnt' WHERE id = 1", ("row-altered", "concern", 1)),
        ("UPDATE concern SET severity = 9 WHERE id = 1", ("row-altered", "concern", 1)),
        ("UPDATE concern SET happened_on = 'i går' WHERE id = 1", ("row-altered", "concern", 1)),
        ("UPDATE concern SET title_key = 'zzz' WHERE id = 1", ("sort-key", "concern", 1)),
        ("UPDATE unit SET name = 'Parkskolan'", ("row-altered", "unit", 1)),
        ("UPDATE series SET minutes = 61", ("row-altered", "series", 1)),
        ("DELETE FROM concern WHERE id = 1", ("row-missing", "concern", 1)),
        ("DELETE FROM concern WHERE id = 3", ("row-missing", "concern", 3)),
        ("INSERT INTO setting (id, key, value) VALUES (7, 'a', 'b')", ("row-unlogged", "setting", 7)),
        ("UPDATE minutes_version SET pdf = x'00'", ("minutes-bytes", "minutes_version", 1)),
        ("UPDATE minutes_version SET chain_head = 'x'", ("minutes-chain", "minutes_version", 1)),
        ("DELETE FROM unit", ("foreign-key", "concern", 1)),
        ("DROP TRIGGER concern_search_updated", ("schema", "", None)),
        ("DROP INDEX ix_change_step", ("schema", "", None)),
        (
            "INSERT INTO concern_search(concern_search) VALUES ('delete-all')",
            ("search-index", "concern_search", None),
        ),
        ("DELETE FROM change WHERE id = 2", ("change-missing", "change", 2)),
        ("DELETE FROM change WHERE id = 6", ("row-unlogged", "concern", 2)),
        (copy("change", "id = 6", id="9"), ("change-missing", "change", 7)),
        ("UPDATE change SET undo_state = 0 WHERE id = 3", ("undo-state", "change", 3)),
        ("DELETE FROM change_image WHERE id = 6", ("change-altered", "change", 2)),
        (copy("change_image", "id = 6", id="99", position="1"), ("change-altered", "change", 2)),
        (copy("change_image", "id = 6", id="99", change_id="77"), ("image-astray", "change_image", 99)),
        ("UPDATE change_image SET position = -position WHERE change_id = 1", ("change-altered", "change", 1)),
        ("UPDATE change_image SET id = 99 WHERE id = 1", ("image-astray", "change_image", 2)),
        ("UPDATE change_image SET before = '{}' WHERE id = 7", ("image-altered", "change_image", 7)),
        ("UPDATE change_image SET after = 'inte json' WHERE id = 7", ("image-altered", "change_image", 7)),
    ],
)  # fmt: skip
def test_tampering_is_named(
    store: Store, kept: Kept, statement: str, expected: tuple[str, str, int | None]
) -> None:
    assert expected in findings_after(store, statement)


CHANGE_COLUMNS = [
    ("at", "'2026-11-16 07:31:00.000000'"), ("at", "'i går'"), ("actor", "'Någon annan'"), ("kind", "'redo'"),
    ("kind", "'?'"), ("verb", "'concern.close'"), ("facts", """'{"number":"2026-0002"}'"""), ("facts", "'?'"),
    ("step", "1"), ("run", "'x'"), ("undo_of", "1"), ("undoable", "0"), ("undoable", "2"),
    ("previous_digest", "''"), ("digest", "'x'"),
]  # fmt: skip
"""Every column of a change but its id and undo state, with something else to put there."""
IMAGE_COLUMNS = [
    ("change_id", "1"), ("position", "-1"), ("table_name", "'unit'"), ("table_name", "'?'"), ("row_id", "8"),
    ("before_digest", "'x'"), ("after_digest", "'x'"),
]  # fmt: skip


@pytest.mark.parametrize(("column", "value"), CHANGE_COLUMNS)
def test_no_column_of_a_change_can_be_altered(store: Store, kept: Kept, column: str, value: str) -> None:
    assert ("change-altered", "change", 2) in findings_after(
        store, f"UPDATE change SET {column} = {value} WHERE id = 2"
    )


@pytest.mark.parametrize(("column", "value"), IMAGE_COLUMNS)
def test_no_column_of_an_image_can_be_altered(store: Store, kept: Kept, column: str, value: str) -> None:
    """The position alone means nothing where there is one image; there it is the order that counts."""
    change = 1 if column == "position" else 2
    image = 5 if column == "position" else 6
    assert ("change-altered", "change", change) in findings_after(
        store, f"UPDATE change_image SET {column} = {value} WHERE id = {image}"
    )


def test_two_changes_cannot_trade_places(store: Store, kept: Kept) -> None:
    found = findings_after(
        store,
        "UPDATE change SET id = 99 WHERE id = 2",
        "UPDATE change SET id = 2 WHERE id = 3",
        "UPDATE change SET id = 3 WHERE id = 99",
    )
    assert {("change-altered", "change", 2), ("change-altered", "change", 3)} <= found


def test_removing_the_end_of_the_chain_is_seen_in_the_rows(store: Store, kept: Kept) -> None:
    found = findings_after(
        store, "DELETE FROM change WHERE id >= 5", "DELETE FROM change_image WHERE change_id >= 5"
    )
    assert ("row-unlogged", "meeting", 1) in found


def test_a_finding_says_what_differs(store: Store, kept: Kept) -> None:
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE concern SET place = 'Parken', effect_note = '' WHERE id = 1")
        connection.execute("UPDATE concern SET state = 'closed' WHERE id = 1")
    rows = [finding for finding in store.check() if finding.code == "row-altered"]
    assert rows == [Finding("row-altered", Kind.CONCERN, 1, "place, state")]


def test_a_weeded_image_is_not_an_alteration(store: Store, kept: Kept) -> None:
    """Weeding leaves the digest where the text was, and the chain still holds."""
    assert (
        findings_after(store, "UPDATE change_image SET before = NULL, after = NULL WHERE change_id = 3")
        == set()
    )


def test_a_register_that_is_only_read_is_checked_too(store: Store, kept: Kept, clock: Clock) -> None:
    looking = Store.open(store.path.parent, actor="", clock=clock, read_only=True)
    assert looking.check() == ()
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE concern SET title = 'Lugnt' WHERE id = 1")
    assert [finding.code for finding in looking.check()] == ["row-altered"]
    looking.close()


def test_a_bulk_row_that_was_edited_is_followed_from_then_on(store: Store, kept: Kept) -> None:
    with store.write("concern.close") as work:
        bulk_row = work.get(Concern, 3)
        work.save(replace(bulk_row, state=ConcernState.CLOSED))
    assert store.check() == ()
    assert ("row-altered", "concern", 3) in findings_after(
        store, "UPDATE concern SET state = 'raised' WHERE id = 3"
    )


def test_forty_times_the_rows_take_hardly_more_memory(store: Store, kept: Kept) -> None:
    def peak() -> int:
        tracemalloc.start()
        assert store.check() == ()
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    def fill_in(first: int, count: int) -> None:
        with store.bulk("example.fill") as bulk:
            serials = range(first, first + count)
            bulk.insert(Concern, (replace(kept.concern, id=0, serial=serial) for serial in serials))
        with store.write("concern.change-many") as work:
            for concern in work.all(Concern, serial=list(range(first, first + 500))):
                work.save(replace(concern, recurring=True))

    fill_in(5, 500)
    few = peak()
    fill_in(505, 20_000)
    assert peak() < few + 1_000_000
