"""The file of an open register is copied byte for byte while it is written in, and its locks are kept."""

import os
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from orat.domain.backups import Reason
from orat.domain.concern import Concern
from orat.errors import Cancelled, EnvironmentFault
from orat.storage import backup as copying
from orat.storage import engine, still
from orat.storage.still import standing
from orat.storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.kept import behind_the_back, fill

KEY = f"x'{'4f' * 32}'"


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def filled(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Any:
    """A register with a concern, plain and encrypted."""
    store = Store.open(tmp_path / "register", actor="", clock=clock, key=request.param)
    yield store, fill(store)
    store.close()


def edit(store: Store, concern: Concern, text: str) -> None:
    with store.write("concern.edit") as work:
        work.save(replace(concern, description=text))


def never_by_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("copied page by page")

    monkeypatch.setattr(copying, "duplicate", refuse)


@pytest.mark.parametrize("within", [True, False])
def test_a_copy_has_the_bytes_of_the_file(filled: Any, monkeypatch: pytest.MonkeyPatch, within: bool) -> None:
    store, _ = filled
    monkeypatch.setattr(still, "_WITHIN_THE_SYSTEM", within and still._WITHIN_THE_SYSTEM)
    never_by_pages(monkeypatch)
    made = store.back_up(Reason.HAND)
    assert made.digest == sha256(made.path.read_bytes()).hexdigest()
    assert made.checked
    assert {path.suffix for path in made.path.parent.iterdir()} == {".db", ".json"}
    store.close()
    assert store.path.read_bytes() == made.path.read_bytes()


def test_the_file_stands_still_while_much_is_written_and_checkpointed(
    filled: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, kept = filled
    never_by_pages(monkeypatch)
    monkeypatch.setattr(still, "_CHUNK", 4096)
    monkeypatch.setattr(still, "_STEP", 4096)
    edit(store, kept.concern, "före")
    seen: list[tuple[int, int, int]] = []

    def write_meanwhile(_part: float) -> None:
        if len(seen) < 12:
            edit(store, kept.concern, f"efter {len(seen)} " + "x" * 90_000)
            with closing(engine.connect(store.path, key=store.key)) as other:
                seen.append(other.execute("PRAGMA wal_checkpoint(FULL)").fetchone())

    monkeypatch.setattr(engine, "BUSY_MS", 20)
    made = store.back_up(Reason.HAND, heard=write_meanwhile)
    assert len(seen) == 12
    assert all(moved < logged for _, logged, moved in seen), "nothing may be moved into the file meanwhile"
    assert made.contents.last_change == 3
    with closing(engine.connect(made.path, key=store.key, sealed=True)) as copy:
        assert copy.execute("SELECT description FROM concern").fetchall() == [("före",)]
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with store.read() as reader:
        assert reader.get(Concern, kept.concern.id).description.startswith("efter 11 ")


def test_copies_made_while_another_thread_never_stops_writing(filled: Any) -> None:
    store, kept = filled
    done = threading.Event()

    def write_on() -> None:
        number = 0
        while not done.is_set():
            number += 1
            edit(store, kept.concern, f"{number} " + "x" * 20_000)

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        made = [store.back_up(Reason.HAND) for _ in range(8)]
    finally:
        done.set()
        writer.join()
    assert len({each.contents.last_change for each in made}) > 4
    for each in made:
        with closing(engine.connect(each.path, key=store.key, sealed=True)) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert copy.execute("SELECT max(id) FROM change").fetchone() == (each.contents.last_change,)
            (text,) = copy.execute("SELECT description FROM concern").fetchone()
            assert text.partition(" ")[0] == str(each.contents.last_change - 2) or not text


def test_a_log_that_a_reader_holds_back_is_copied_page_by_page(filled: Any) -> None:
    store, kept = filled
    with closing(engine.connect(store.path, key=store.key, read_only=True)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM concern").fetchone()
        edit(store, kept.concern, "efteråt")
        with store.aside() as connection, standing(connection, key=store.key) as files:
            assert files is None
            assert not connection.in_transaction
        made = store.back_up(Reason.HAND)
    with closing(engine.connect(made.path, key=store.key, sealed=True)) as copy:
        assert copy.execute("SELECT description FROM concern").fetchall() == [("efteråt",)]


LOCKED = """
import fcntl, sys
with open(sys.argv[1], "rb+") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        print("free")
    except OSError:
        print("held")
"""
"""Asks from outside for the bytes on which every connection to a register holds a lock."""


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps locks by handle")
def test_the_locks_of_the_open_register_outlive_a_copy(filled: Any) -> None:
    store, _ = filled
    command = [sys.executable, "-c", LOCKED, str(store.path)]

    def seen_from_outside() -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    looking = Store.open(store.path.parent, actor="", key=store.key, read_only=True)
    store.back_up(Reason.HAND)
    looking.close()
    assert seen_from_outside() == "held"
    store.path.open("rb").close()
    assert seen_from_outside() == "free", "this is what closing the file would have done"


def test_what_was_opened_beside_is_closed_with_the_register(filled: Any) -> None:
    store, _ = filled
    store.back_up(Reason.HAND)
    store.close()
    assert not still._opened


def test_a_register_that_is_only_read_is_copied_without_touching_it(filled: Any, clock: Clock) -> None:
    store, _ = filled
    store.close()
    before = store.path.read_bytes()
    looking = Store.open(store.path.parent, actor="", clock=clock, key=store.key, read_only=True)
    with looking.aside() as connection, standing(connection, key=store.key) as files:
        assert files is None
    assert looking.back_up(Reason.HAND).contents.concerns == 1
    looking.close()
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("tries", [0, 8], ids=["by pages", "by bytes"])
def test_one_that_is_called_off_leaves_nothing(
    filled: Any, monkeypatch: pytest.MonkeyPatch, tries: int
) -> None:
    store, kept = filled
    monkeypatch.setattr(still, "_STEP", 4096)
    monkeypatch.setattr(still, "_TRIES", tries)

    def call_off(_part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.back_up(Reason.HAND, heard=call_off)
    assert list(store.shelf.folder.iterdir()) == []
    edit(store, kept.concern, "efteråt")
    assert store.back_up(Reason.HAND).checked


def test_what_was_never_read_back_is_listed_first_when_it_was(filled: Any, clock: Clock) -> None:
    store, _ = filled
    with store.aside() as connection:
        made = store.shelf.copy(connection, Reason.HAND, now=clock.now)
    assert made.path.is_file()
    assert store.shelf.all() == ()
    store.shelf.thin(clock.now)
    assert store.shelf.all() == (replace(made, checked=True),)


def test_what_reading_back_finds_altered_is_taken_away(filled: Any, clock: Clock) -> None:
    store, _ = filled
    with store.aside() as connection:
        made = store.shelf.copy(connection, Reason.HAND, now=clock.now)
    content = bytearray(made.path.read_bytes())
    content[-1] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(EnvironmentFault, match="backup-unsound"):
        store.shelf.verify(made)
    assert list(store.shelf.folder.iterdir()) == []


def test_a_manifest_from_before_tells_of_a_verified_one(filled: Any) -> None:
    store, _ = filled
    made = store.back_up(Reason.HAND)
    manifest = made.path.with_suffix(".json")
    manifest.write_text(manifest.read_text("utf-8").replace('"checked": true,', ""), "utf-8")
    assert store.shelf.all() == (made,)


def test_a_damaged_register_is_not_taken_for_a_good_backup(store: Store) -> None:
    fill(store)
    store.close()
    with behind_the_back(store.path) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'unit' AND type = 'table'"
        ).fetchone()
    again = Store.open(store.path.parent, actor="")
    content = bytearray(store.path.read_bytes())
    content[(page - 1) * 4096 + 100 : page * 4096] = b"\xff" * (4096 - 100)
    store.path.write_bytes(content)
    with pytest.raises(EnvironmentFault):
        again.back_up(Reason.HAND)
    assert list(again.shelf.folder.iterdir()) == []
    again.close()
