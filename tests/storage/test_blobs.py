"""Bytes are kept once, under their digest, outside the log, for as long as anything could want them back."""

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

import pytest
from sqlalchemy import event

from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Kind
from orat.domain.documents import IssuedDocument
from orat.errors import EnvironmentFault, UserError
from orat.storage.store import Store
from tests.storage.kept import Kept, behind_the_back, fill

DATA = b"\x89PNG " + bytes(range(256)) * 400
OTHER = b"%PDF-1.7 kort"


@pytest.fixture
def kept(store: Store) -> Kept:
    return fill(store)


def attach(store: Store, kept: Kept, data: bytes = DATA, **fields: object) -> AttachedFile:
    with store.write("attachment.add") as work:
        file = AttachedFile(
            concern_id=kept.concern.id, name="bild.png", mime="image/png", digest=work.blobs.keep(data),
            size=len(data), added_at=store.clock(),
        )  # fmt: skip
        return work.add(replace(file, **fields))  # type: ignore[arg-type]


def blobs(store: Store) -> int:
    with store.read() as reader:
        return int(reader.connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() or 0)


def sweep(store: Store) -> int:
    with store.write("attachment.sweep") as work:
        return work.blobs.sweep()


def test_the_same_content_is_kept_once_and_its_size_counted_once(store: Store, kept: Kept) -> None:
    first, second = attach(store, kept), attach(store, kept, name="igen.png")
    assert first.digest == second.digest == sha256(DATA).hexdigest()
    assert first.owner == Owner(Kind.CONCERN, kept.concern.id)
    assert blobs(store) == 1
    with store.read() as reader:
        assert reader.blobs.read(first.digest) == DATA
        assert reader.blobs.total() == len(DATA)
    assert store.check() == ()


def test_no_image_holds_the_bytes(store: Store, kept: Kept) -> None:
    attach(store, kept)
    with store.read() as reader:
        longest = "SELECT max(length(after)) FROM change_image WHERE table_name = 'attachment'"
        assert int(reader.connection.exec_driver_sql(longest).scalar() or 0) < 500


def test_undo_and_redo_bring_row_and_bytes(store: Store, kept: Kept) -> None:
    file = attach(store, kept)
    with store.write("attachment.remove") as work:
        work.remove(file)
    assert sweep(store) == 0
    store.undo()
    with store.read() as reader:
        assert reader.blobs.read(reader.get(AttachedFile, file.id).digest) == DATA
    store.undo()
    assert sweep(store) == 0
    store.redo()
    with store.read() as reader:
        assert reader.get(AttachedFile, file.id) == file
    assert store.check() == ()


def test_a_sweep_takes_what_nothing_names(store: Store, kept: Kept) -> None:
    file = attach(store, kept)
    attach(store, kept, OTHER, name="annat.pdf")
    with store.write("attachment.remove") as work:
        work.remove(file)
    with behind_the_back(store.path) as connection:
        # What weeding leaves: the digests of the images, without their text.
        connection.execute(
            "UPDATE change_image SET before = NULL, after = NULL"
            f" WHERE table_name = 'attachment' AND row_id = {file.id}"
        )
    assert sweep(store) == 1
    with store.read() as reader, pytest.raises(UserError, match="file-gone"):
        reader.blobs.read(file.digest)
    assert blobs(store) == 1
    assert store.check() == ()


def test_what_is_let_go_is_gone_unless_another_row_has_it(store: Store, kept: Kept) -> None:
    file = attach(store, kept)
    attach(store, kept, name="igen.png")
    for expected in (0, 1):
        with store.write("attachment.blacken", undoable=False) as work:
            row = work.one(AttachedFile, digest=file.digest)
            assert row is not None
            work.save(replace(row, digest=work.blobs.keep(OTHER), size=len(OTHER)))
            assert work.blobs.let_go([file.digest]) == expected
    assert blobs(store) == 1
    assert DATA not in store.path.read_bytes()
    assert store.check() == ()


def test_a_unit_of_work_that_fails_keeps_no_bytes(store: Store, kept: Kept) -> None:
    with suppress(ZeroDivisionError), store.write("attachment.add") as work:
        work.blobs.keep(DATA)
        _ = 1 / 0
    assert blobs(store) == 0


def test_reading_rows_never_reads_bytes(store: Store, kept: Kept) -> None:
    attach(store, kept)
    said: list[str] = []
    with store.read() as reader:
        connection = reader.connection
        event.listen(connection, "before_cursor_execute", lambda *told: said.append(told[2]))
        assert reader.all(AttachedFile, concern_id=kept.concern.id)
        assert reader.blobs.total() == len(DATA)
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT sum(size) FROM blob").all()
    assert said
    assert not [statement for statement in said if "data" in statement]
    assert "COVERING INDEX" in str(plan)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE blob SET data = x'00'", {("blob-bytes", "blob", 1)}),
        ("UPDATE blob SET size = 1", {("blob-bytes", "blob", 1)}),
        ("UPDATE blob SET data = 'text'", {("blob-bytes", "blob", 1)}),
        ("DELETE FROM blob", {("blob-missing", "attachment", 1), ("foreign-key", "attachment", 1)}),
        ("UPDATE attachment SET caption = 'x'", {("row-altered", "attachment", 1)}),
    ],
)
def test_the_check_names_what_is_wrong(
    store: Store, kept: Kept, statement: str, expected: set[tuple[str, str, int]]
) -> None:
    file = attach(store, kept)
    with behind_the_back(store.path) as connection:
        connection.execute(statement)
    assert {(finding.code, finding.table, finding.row) for finding in store.check()} == expected
    if "data" in statement:
        with store.read() as reader, pytest.raises(EnvironmentFault, match="unreadable"):
            reader.blobs.read(file.digest)


def test_an_attachment_belongs_to_exactly_one_thing(store: Store, kept: Kept) -> None:
    for owners in ({"concern_id": None}, {"measure_id": 1}):
        with pytest.raises(Exception, match="one_owner"):
            attach(store, kept, **owners)


def test_a_printed_picture_stays_until_its_document_is_gone(store: Store, kept: Kept) -> None:
    with store.write("edition.issue", undoable=False) as work:
        digest = work.blobs.keep_printed(DATA)
        assert work.blobs.keep_printed(DATA) == digest
        issued = work.add(IssuedDocument(content=f'{{"pictures":[{{"digest":"{digest}"}}]}}'))
    assert sweep(store) == 0
    with store.write("weeding", undoable=False) as work:
        assert work.blobs.forget_printed() == 0
        assert work.blobs.let_go([digest]) == 0
        work.remove(issued)
        assert work.blobs.forget_printed() == 1
    assert blobs(store) == 0
    assert store.check() == ()
