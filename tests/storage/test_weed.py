"""What is let go is gone from file and log, and the chain still proves the rest."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from orat.domain.concern import Concern
from orat.domain.weeding import Weeding
from orat.errors import UserError
from orat.storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.kept import KEY, Kept, behind_the_back, fill

PLANTED = "Hemligstämplat vid Kungsgrinden"


@pytest.fixture
def kept(store: Store) -> Kept:
    """A concern whose text was written, altered, and named in the facts of a change."""
    kept = fill(store)
    with store.write("concern.edit", title=PLANTED, number="2026-0001") as work:
        work.save(replace(kept.concern, title=PLANTED, description=f"{PLANTED} sent på kvällen."))
    with store.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Annat", description=f"Inte längre {PLANTED}."))
    store.undo()
    return kept


def weed(store: Store, *concerns: Concern) -> None:
    """Blank these and sweep."""
    with store.weed("weeding.carry-out") as work:
        work.record = work.add(Weeding(at=store.clock(), by="Samordnare"))
        for concern in concerns:
            work.save(replace(concern, title="", description="", place=""))
            work.let_go(concern)
    store.sweep()


def everything(folder: Path) -> bytes:
    """The bytes of all files of the register, its log included, while it is open."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def planted(folder: Path) -> list[str]:
    """Words of the planted text that are found, in any spelling that the program keeps."""
    data = everything(folder)
    words = ("Hemligstämplat", "hemligstämplat", "Kungsgrinden", "kungsgrinden", "HEMLIGST", "ungsgrind")
    return [word for word in words if word.encode() in data or word.encode("utf-16-le") in data]


def test_planted_text_is_in_neither_file_nor_log_afterwards(store: Store, kept: Kept) -> None:
    assert planted(store.path.parent)
    weed(store, kept.concern)
    assert planted(store.path.parent) == []
    assert store.check() == ()
    store.close()
    assert planted(store.path.parent) == []


def test_what_was_done_and_by_whom_is_still_told(store: Store, kept: Kept) -> None:
    weed(store, kept.concern)
    with store.read() as reader:
        told = [(change.verb, dict(change.facts)) for change in reader.history.latest()]
    assert told[2] == ("concern.edit", {})
    assert told[3] == ("concern.edit", {"number": "2026-0001", "weeded": 1})
    with pytest.raises(UserError, match="nothing-to-undo"):
        store.undo()


def test_the_register_goes_on_and_can_be_weeded_again(store: Store, kept: Kept, clock: Clock) -> None:
    weed(store, kept.concern)
    with store.write("concern.edit", title="Nytt") as work:
        work.save(replace(work.get(Concern, kept.concern.id), title="Nytt"))
    assert store.check() == ()
    store.undo()
    store.redo()
    with store.read() as reader:
        concern = reader.get(Concern, kept.concern.id)
    weed(store, concern)
    assert store.check() == ()


def test_the_log_alone_can_forget(store: Store, kept: Kept, clock: Clock) -> None:
    clock.turn(days=400)
    with store.weed("weeding.carry-out") as work:
        work.record = work.add(Weeding(at=store.clock(), by="Samordnare"))
        assert work.let_go_before(clock.now) == 9
    store.sweep()
    assert store.check() == ()
    with closing(driver.connect(str(store.path))) as connection:
        (left,) = connection.execute("SELECT count(*) FROM change_image WHERE before IS NOT NULL").fetchone()
    assert left == 0
    with store.read() as reader:
        assert reader.get(Concern, kept.concern.id).title == PLANTED, "what stands is not the log's"


def test_a_weeding_that_fails_leaves_everything(store: Store, kept: Kept) -> None:
    def half_way() -> None:
        with store.weed("weeding.carry-out") as work:
            work.record = work.add(Weeding(at=store.clock()))
            work.save(replace(kept.concern, title=""))
            work.let_go(kept.concern)
            raise KeyError

    with pytest.raises(KeyError):
        half_way()
    assert PLANTED.encode() in everything(store.path.parent)
    assert store.check() == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE change SET actor = 'Någon annan' WHERE id = 3", ("change-altered", "change", 3)),
        ("UPDATE change SET facts = '{}' WHERE id = 3", ("change-altered", "change", 3)),
        ("UPDATE change SET digest = 'x' WHERE id = 3", ("change-altered", "change", 3)),
        ("UPDATE sealed_change SET seal = 'x' WHERE id = 3", ("change-altered", "change", 3)),
        ("UPDATE sealed_change SET digest = 'x' WHERE id = 3", ("seals-altered", "weeding", 1)),
        ("DELETE FROM sealed_change WHERE id = 3", ("change-altered", "change", 3)),
        ("INSERT INTO sealed_change VALUES (2, 1, 'x', 'x')", ("seals-altered", "weeding", 1)),
        ("INSERT INTO sealed_change VALUES (2, 9, 'x', 'x')", ("seal-astray", "sealed_change", 2)),
        ("UPDATE weeding SET counts = '9'", ("row-altered", "weeding", 1)),
        ("UPDATE change_image SET before = '{}' WHERE change_id = 3", ("image-altered", "change_image", 7)),
        ("DELETE FROM chain_anchor", ("anchor-missing", "chain_anchor", 1)),
        ("UPDATE chain_anchor SET digest = 'x'", ("anchor-elsewhere", "chain_anchor", 1)),
        ("INSERT INTO chain_anchor VALUES (2, 1, 'x')", ("anchor-astray", "chain_anchor", 2)),
    ],
)  # fmt: skip
def test_a_seal_is_no_way_round_the_chain(
    store: Store, kept: Kept, statement: str, expected: tuple[str, str, int]
) -> None:
    weed(store, kept.concern)
    with behind_the_back(store.path) as connection:
        connection.execute(statement)
    assert expected in {(finding.code, finding.table, finding.row) for finding in store.check()}


def test_cutting_off_the_newest_changes_is_seen_though_the_rows_are_put_back(
    store: Store, kept: Kept
) -> None:
    """Whoever takes away the newest changes and sets the rows back forges a chain that is whole in itself."""
    with store.write("concern.edit") as work:
        work.save(replace(work.get(Concern, kept.concern.id), place="Parken"))
    with behind_the_back(store.path) as connection:
        connection.execute("UPDATE concern SET place = '' WHERE id = 1")
        connection.execute("DELETE FROM change_image WHERE change_id = 6")
        connection.execute("DELETE FROM change WHERE id = 6")
        connection.execute("UPDATE change SET undo_state = 1 WHERE id = 4")
    assert [(each.code, each.row) for each in store.check()] == [("chain-cut", 6)]
    with store.write("concern.edit") as work:
        work.save(replace(work.get(Concern, kept.concern.id), place="Torget"))
    assert [each.code for each in store.check()] == ["anchor-elsewhere"], "going on does not heal it"


def test_an_encrypted_register_is_weeded_too(tmp_path: Path, clock: Clock) -> None:
    store = Store.open(tmp_path, actor="Samordnare", clock=clock, key=KEY)
    kept = fill(store)
    weed(store, kept.concern)
    assert store.check() == ()
    store.close()
    again = Store.open(tmp_path, actor="Samordnare", clock=clock, key=KEY)
    assert again.check() == ()
    again.close()
