"""A troubled machine is told apart by a code, nothing is lost, and the register works again afterwards."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from orat.domain.concern import Concern
from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import behind_the_back, fill

LONG = "x" * 150_000


def code_of_opening(folder: Path, *, read_only: bool = False) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(folder, actor="", read_only=read_only)
    return caught.value.code


@pytest.mark.parametrize("content", [b"inte en databas" * 500, b"%PDF-1.7", b"\0" * 8192])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    for read_only in (False, True):
        assert code_of_opening(tmp_path, read_only=read_only) == "not-a-database"
    assert (tmp_path / FILE).read_bytes() == content


def test_somebody_elses_database_is_left_as_it_is(tmp_path: Path) -> None:
    with behind_the_back(tmp_path / FILE) as connection:
        connection.execute("CREATE TABLE kundregister (namn)")
    before = (tmp_path / FILE).read_bytes()
    assert code_of_opening(tmp_path) == "not-a-database"
    assert (tmp_path / FILE).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_reading_only_makes_nothing(tmp_path: Path) -> None:
    assert code_of_opening(tmp_path, read_only=True) == "unreadable"
    assert list(tmp_path.iterdir()) == []


def test_a_register_opened_for_reading_cannot_be_written(store: Store, clock: Clock) -> None:
    kept = fill(store)
    looking = Store.open(store.path.parent, actor="", clock=clock, read_only=True)
    with looking.read() as reader:
        assert reader.get(Concern, kept.concern.id) == kept.concern
    with pytest.raises(EnvironmentFault, match="read-only"), looking.write("concern.edit"):
        pass
    with pytest.raises(EnvironmentFault, match="read-only"):
        looking.undo()
    looking.close()


def test_a_register_that_another_program_writes_in_is_locked(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = fill(store)
    store.close()
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    waiting = Store.open(store.path.parent, actor="", clock=clock)
    with behind_the_back(store.path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault, match="locked"), waiting.write("concern.edit"):
            pass
        assert code_of_opening(store.path.parent) == "locked"
        with waiting.read() as reader:
            assert reader.get(Concern, kept.concern.id) == kept.concern
    with waiting.write("concern.edit") as work:
        work.save(replace(kept.concern, title="Efteråt"))
    assert work.change is not None
    waiting.close()


def grow_until_full(store: Store, concern: Concern) -> int:
    """Save ever new long texts until the disk says no; how many were kept."""
    for number in range(200):
        try:
            with store.write("concern.edit") as work:
                work.save(replace(concern, description=f"{number} {LONG}"))
        except EnvironmentFault as fault:
            if fault.code != "disk-full":
                raise
            return number
    raise AssertionError("the disk is too large")


def require_kept(store: Store, concern: Concern, saves: int) -> None:
    """The last save that was acknowledged is there, and undo goes back over every one of them."""
    with store.read() as reader:
        found = reader.get(Concern, concern.id)
    assert found.description == (f"{saves - 1} {LONG}" if saves else "")
    step = store.undo_step()
    assert step is not None
    assert step.change_id == 2 + saves


def test_a_full_disk_in_the_middle_of_a_save_keeps_what_was_saved(store: Store, clock: Clock) -> None:
    kept = fill(store)
    with store.read() as reader:
        pages = reader.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        reader.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 300}")
    saves = grow_until_full(store, kept.concern)
    assert saves > 0
    require_kept(store, kept.concern, saves)
    store.close()
    again = Store.open(store.path.parent, actor="", clock=clock)
    require_kept(again, kept.concern, saves)
    assert again.check() == ()
    again.close()


@contextmanager
def small_disk(folder: Path, options: str) -> Iterator[None]:
    """A disk of its own in the folder; only root may mount one."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("a disk can only be mounted as root")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_disk_that_is_really_full(tmp_path: Path, clock: Clock) -> None:
    with small_disk(tmp_path, "size=4m"):
        store = Store.open(tmp_path, actor="", clock=clock)
        kept = fill(store)
        saves = grow_until_full(store, kept.concern)
        assert saves > 0
        require_kept(store, kept.concern, saves)
        store.close()
        subprocess.run(["mount", "-o", "remount,size=64m", str(tmp_path)], check=True)
        again = Store.open(tmp_path, actor="", clock=clock)
        require_kept(again, kept.concern, saves)
        with again.write("concern.edit") as work:
            work.save(replace(kept.concern, description=LONG))
        assert again.check() == ()
        again.close()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_disk_that_is_full_from_the_start(tmp_path: Path) -> None:
    with small_disk(tmp_path, "size=16k"):
        assert code_of_opening(tmp_path) == "disk-full"


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_disk_that_cannot_be_written(store: Store, tmp_path: Path, clock: Clock) -> None:
    kept = fill(store)
    store.close()
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder, "size=4m"):
        (folder / FILE).write_bytes(store.path.read_bytes())
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        assert code_of_opening(folder) == "read-only"
        looking = Store.open(folder, actor="", clock=clock, read_only=True)
        with looking.read() as reader:
            assert reader.get(Concern, kept.concern.id) == kept.concern
        assert looking.check() == ()
        looking.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
@pytest.mark.parametrize("forbidden", ["file", "folder"])
def test_a_register_without_the_right_to_write(store: Store, forbidden: str) -> None:
    """In a process of another user, as root may write anywhere."""
    kept = fill(store)
    store.close()
    folder = store.path.parent
    for path in (folder, *folder.parents):
        if path.stat().st_uid == os.getuid() and path != Path(path.anchor):
            path.chmod(path.stat().st_mode | 0o555)
    folder.chmod(0o777 if forbidden == "file" else 0o555)
    store.path.chmod(0o444 if forbidden == "file" else 0o666)
    code = (
        "import os, sys; from pathlib import Path; from orat.storage.store import Store\n"
        "from orat.errors import EnvironmentFault\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: Store.open(Path(sys.argv[1]), actor='')\n"
        "except EnvironmentFault as fault: print(fault.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.strip() == "read-only", done.stderr
    folder.chmod(0o755)
    store.path.chmod(0o644)
    again = Store.open(folder, actor="")
    with again.read() as reader:
        assert reader.get(Concern, kept.concern.id) == kept.concern
    again.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert code_of_opening(tmp_path / "file" / "register") == "unreadable"


def test_a_damaged_page_is_a_damaged_register_not_a_bug(store: Store, clock: Clock) -> None:
    fill(store)
    store.close()
    content = bytearray(store.path.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    store.path.write_bytes(content)

    def read_all() -> None:
        opened = Store.open(store.path.parent, actor="", clock=clock)
        with opened.read() as reader:
            reader.all(Concern)

    with pytest.raises(EnvironmentFault, match="register-damaged"):
        read_all()


def test_a_broken_constraint_is_a_bug_not_a_fault() -> None:
    assert engine.fault(driver.IntegrityError("UNIQUE constraint failed: setting.key")) is None
    assert engine.fault(driver.OperationalError("no such column: x")) is None
    assert engine.fault(ValueError("database or disk is full")) is None
