"""A verified copy of the live database, made while it is written in."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.domain.backups import Contents
from orat.errors import EnvironmentFault
from orat.storage import engine, still
from orat.storage.contents import contents_of, row_counts

_STEP = 2_560
"""Pages between two looks at whether the copying is called off: 10 MiB."""

_CACHE_KIB = 128

Heard = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy holds, the SHA-256 of what its file should hold, and whether every foreign key in it leads
    somewhere.
    """

    contents: Contents
    digest: str
    whole: bool


def copy_database(source: Any, target: Path, *, key: str | None, heard: Heard = lambda _part: None) -> Copied:
    """Copy what a driver's connection sees now to a new file, closed and on disk when this returns.

    The connection's own snapshot is copied, so writing goes on meanwhile: the file's bytes where they can be
    made to stand still, else page by page. The copy is opened again and must have as many rows in every
    table; its pages are for `require_sound`. `heard` is told the part done, 0 to 1, and may raise to call it
    off; no half file is left. Raises EnvironmentFault ("disk-full", "backup-unsound", …).
    """
    try:
        with still.standing(source, key=key) as files, _snapshot(source):
            contents = contents_of(source)
            if files is None:
                duplicate(source, target, key=key, heard=heard)
                digest = digest_of_file(target)
            else:
                _make_ours(target)
                digest = still.copy_bytes(files, target, heard)
            whole = _require_same(contents, target, key)
    except BaseException as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        if isinstance(error, driver.DatabaseError):
            raise engine.fault(error, target) or EnvironmentFault("unreadable") from error
        if isinstance(error, OSError):
            raise engine.from_os(error) from error
        raise
    return Copied(contents, digest, whole)


def require_sound(copy: Path, digest: str, *, key: str | None) -> None:
    """Read every byte and every page of a copy back. Raises EnvironmentFault("backup-unsound"), OSError."""
    if digest_of_file(copy) != digest:
        raise EnvironmentFault("backup-unsound")
    with engine.told_as_faults(copy), closing(engine.connect(copy, key=key, sealed=True)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise EnvironmentFault("backup-unsound")


def duplicate(source: Any, target: Path, *, key: str | None, heard: Heard = lambda _part: None) -> None:
    """Copy what a connection sees to a new file and bring that to disk; the copy is not looked at."""

    def progress(_status: int, remaining: int, total: int) -> None:
        heard(1 - remaining / max(1, total))

    _make_ours(target)
    with closing(driver.connect(str(target), isolation_level=None)) as copy:
        if key is not None:
            copy.set_key(key)
        # The file counts first when it is whole and renamed, so a journal would only be written twice;
        # pages that are passed on once are not worth a cache.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
            copy.execute(f"PRAGMA {pragma}")
        source.backup(copy, pages=_STEP, progress=progress, sleep=0)
        copy.execute("PRAGMA journal_mode = DELETE")
    _to_disk(target)


def digest_of_file(path: Path) -> str:
    """The SHA-256 of a file that no connection has open. Raises OSError."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def take_place(new: Path, old: Path) -> None:
    """Put a closed database's file in place of another whose log is empty or not wanted. Raises OSError."""
    _to_disk(new)
    for waiting in ("-wal", "-shm"):
        old.with_name(old.name + waiting).unlink(missing_ok=True)
    new.replace(old)
    settle_folder(old.parent)


def settle_folder(folder: Path) -> None:
    """Bring the names in a folder to disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _make_ours(target: Path) -> None:
    """An empty file that only its owner may read, before anything is in it."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


@contextmanager
def _snapshot(source: Any) -> Iterator[None]:
    """Hold what the connection sees: the copying of one that held nothing would begin anew at each write."""
    if source.in_transaction:
        yield
        return
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


def _require_same(contents: Contents, target: Path, key: str | None) -> bool:
    """Raise EnvironmentFault("backup-unsound") unless the file holds what was copied; whether that hangs
    together.
    """
    with closing(engine.connect(target, key=key, sealed=True)) as copy:
        counted = row_counts(copy)
        for name, count in contents.rows.items():
            if counted.get(name) != count:
                raise EnvironmentFault("backup-unsound", table=name)
        return copy.execute("PRAGMA foreign_key_check").fetchone() is None


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
