"""The power goes: what was not brought to disk may be lost, torn or kept; what was acknowledged is there.

A small library (power.c), loaded before the C library, writes down every write and sync of a writing process.
From that record disks are made as they could be at any moment: all that was synced is there, and of each
write since then all, nothing or some sectors. Names (rename, unlink) are taken to reach the disk in order, as
on a journalling file system. That this bites is shown with synchronous = NORMAL, which loses changes.
"""

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import environ
from pathlib import Path

import pytest

from orat.domain.register import Setting
from orat.errors import EnvironmentFault
from orat.storage.engine import is_plain
from orat.storage.store import FILE, Store
from tests.storage.kept import KEY, fill

ROOT = Path(__file__).parents[2]
SECTOR = 512
WRITER = """
import os, sys
from dataclasses import replace
from pathlib import Path
from orat.domain.concern import Concern
from orat.domain.register import Setting
from orat.services.keeping.backups import Backups
from orat.storage import engine
from orat.storage.store import Store

folder, level, writes, key = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4] or None
pragmas = engine._pragmas
engine._pragmas = lambda read_only: tuple(
    one.replace("= FULL", f"= {level}") for one in pragmas(read_only)
) + ("wal_autocheckpoint = 40",)
store = Store.open(folder, actor="", key=key)
said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT)
os.write(said, b"0 0\\n")

def write(count):
    with store.write("test.pair") as work:
        work.add(Setting(key=str(count)))
        work.save(replace(work.get(Concern, 1), title=f"nr {count} " + "ord " * 300))
    os.write(said, f"{count} {count}\\n".encode())

for count in range(1, writes + 1):
    write(count)
backups = Backups(store)
backup = backups.make().backup
for count in range(writes + 1, writes + 6):
    write(count)
os.write(said, f"{writes + 5} {writes}\\n".encode())
backups.restore(backup)
os.write(said, f"{writes} {writes}\\n".encode())
for count in range(writes + 1, writes + 11):
    write(count)
os._exit(0)
"""


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that was asked of the system."""

    kind: str
    path: str
    offset: int
    data: bytes


@dataclass
class Content:
    """A file: what is on the disk for certain, and the calls that may or may not have reached it."""

    certain: bytearray = field(default_factory=bytearray)
    waiting: list[Call] = field(default_factory=list)

    def settle(self) -> None:
        """It was synced."""
        for call in self.waiting:
            _apply(self.certain, call, call.data)
        self.waiting.clear()

    def after_the_cut(self, dice: random.Random) -> bytes:
        """What is there when the power is back."""
        found = bytearray(self.certain)
        for call in self.waiting:
            fate = dice.random()
            if fate < 0.4:
                _apply(found, call, call.data)
            elif fate < 0.6 and call.kind == "write":
                kept = dice.randrange(0, len(call.data) + SECTOR, SECTOR)
                _apply(found, call, call.data[:kept])
        return bytes(found)


class Disk:
    """Plays calls in order."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}/"
        self.files: dict[str, Content] = {}
        self._from = ""

    def start_with(self, folder: Path) -> None:
        """What lies there already is on the disk."""
        for path in folder.rglob("*"):
            if path.is_file():
                self.files[str(path)] = Content(bytearray(path.read_bytes()))

    def play(self, call: Call) -> None:
        """Let a call happen."""
        content = self.files.setdefault(call.path, Content()) if call.kind in ("write", "truncate") else None
        if content is not None:
            content.waiting.append(call)
        elif call.kind == "sync" and call.path in self.files:
            self.files[call.path].settle()
        elif call.kind == "unlink":
            self.files.pop(call.path, None)
        elif call.kind == "from":
            self._from = call.path
        elif call.kind == "to" and self._from in self.files:
            self.files[call.path] = self.files.pop(self._from)

    def cut(self, target: Path, dice: random.Random) -> None:
        """Lay out what is left when the power goes now."""
        for name, content in self.files.items():
            path = target / name.removeprefix(self._folder)
            if path.name != "said" and not path.name.endswith("-shm"):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.after_the_cut(dice))

    def said(self) -> tuple[int, int]:
        """The counts of which one must be found at least: that of before, and that gone back to."""
        content = self.files.get(f"{self._folder}said", Content())
        told = b"".join(call.data for call in content.waiting).split(b"\n")[:-1]
        one, other = (told[-1] if told else b"0 0").split()
        return int(one), int(other)


def _apply(content: bytearray, call: Call, data: bytes) -> None:
    if call.kind == "truncate":
        del content[call.offset :]
        content.extend(bytes(call.offset - len(content)))
        return
    if len(content) < call.offset:
        content.extend(bytes(call.offset - len(content)))
    content[call.offset : call.offset + len(data)] = data


def calls(book: Path) -> Iterator[Call]:
    """What the library wrote down."""
    with book.open("rb") as file:
        while line := file.readline():
            kind, path, offset, length = line.rstrip(b"\n").split(b"\t")
            data = file.read(int(length)) if kind == b"write" else b""
            yield Call(kind.decode(), path.decode(), int(offset), data)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, made where there is a compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    made = tmp_path_factory.mktemp("power") / "power.so"
    source = Path(__file__).with_name("power.c")
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(made), str(source), "-ldl", "-pthread"]
    subprocess.run(command, check=True)
    return made


def recorded(
    library: Path, tmp_path: Path, level: str, writes: int, key: str | None
) -> tuple[Path, list[Call]]:
    """A folder as it was at first, and all that a writer then asked of the system."""
    first, folder = tmp_path / "first", tmp_path / "live"
    store = Store.open(first, actor="", key=key)
    fill(store)
    store.close()
    shutil.copytree(first, folder)
    book = tmp_path / "book"
    subprocess.run(
        [sys.executable, "-c", WRITER, str(folder), level, str(writes), key or ""],
        env={
            **environ,
            "LD_PRELOAD": str(library),
            "ORAT_POWER": str(book),
            "ORAT_POWER_FOLDER": f"{folder}/",
        },
        cwd=ROOT,
        check=True,
    )
    return first, list(calls(book))


def lost(
    library: Path, tmp_path: Path, level: str, key: str | None, *, cuts: int, writes: int, whole: bool = True
) -> list[int]:
    """Cut the power so many times; how many acknowledged changes were missing after each."""
    first, every = recorded(library, tmp_path, level, writes, key)
    assert sum(call.kind == "write" for call in every) > writes
    dice = random.Random(7)
    moments = sorted(dice.randrange(len(every)) for _ in range(cuts))
    disk = Disk(tmp_path / "live")
    for path in first.rglob("*"):
        if path.is_file():
            name = tmp_path / "live" / path.relative_to(first)
            disk.files[str(name)] = Content(bytearray(path.read_bytes()))
    missing: list[int] = []
    at = 0
    for moment in moments:
        for call in every[at:moment]:
            disk.play(call)
        at = moment
        target = tmp_path / "after"
        shutil.rmtree(target, ignore_errors=True)
        disk.cut(target, dice)
        missing.append(_missing(target, disk.said(), key, whole=whole))
    return missing


def _missing(folder: Path, said: tuple[int, int], key: str | None, *, whole: bool) -> int:
    try:
        store = Store.open(folder, actor="", key=key)
    except EnvironmentFault:
        assert not whole, "the register must open"
        return max(said)
    with store.read() as reader:
        found = len(reader.all(Setting)) - sum(one.key == "register.restored" for one in reader.all(Setting))
    assert store.check() == () or not whole
    store.close()
    assert is_plain(folder / FILE) is (key is None)
    return max(0, min(said) - found)


plain_and_encrypted = pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])


@plain_and_encrypted
def test_no_acknowledged_change_is_lost_when_the_power_goes(
    library: Path, tmp_path: Path, key: str | None
) -> None:
    assert sum(lost(library, tmp_path, "FULL", key, cuts=8, writes=20)) == 0


@plain_and_encrypted
def test_the_simulation_bites(library: Path, tmp_path: Path, key: str | None) -> None:
    """With synchronous = NORMAL a commit is not brought to disk, and the same cuts lose changes."""
    missing = lost(library, tmp_path, "NORMAL", key, cuts=8, writes=20, whole=False)
    assert sum(count > 0 for count in missing) > 1


@pytest.mark.soak
@plain_and_encrypted
def test_no_acknowledged_change_is_lost_in_a_thousand_cuts(
    library: Path, tmp_path: Path, key: str | None
) -> None:
    assert sum(lost(library, tmp_path, "FULL", key, cuts=1000, writes=120)) == 0
