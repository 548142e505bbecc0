"""Gives a register another key: a plain one becomes encrypted, an encrypted one gets a new key.

The content is copied into a new file, which is compared with the old row by row and renamed into its place.
A process killed at any moment leaves the old file or the new one, each whole, and a key file that opens it:
the new key file names the old key too, and is written before the rename.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.domain.backups import Backup, Reason
from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.backup import take_place
from orat.storage.shelf import FOLDER, Shelf

_FRESH = "-fresh"
"""What a database under another key is called until it is whole."""
_WORN = "-worn"
"""What the plain database is called from when the encrypted one has its place until it is wiped."""
_CHUNK = 1 << 20

Reached = Callable[[str], None]
"""Hears each step when it is done; the tests kill the process there."""


def change_key(
    path: Path,
    *,
    old: str | None,
    new: str,
    keep_key: Callable[[], None],
    now: datetime,
    reached: Reached = lambda _step: None,
) -> None:
    """Put a database that nobody has open under the key `new`, after a verified backup of it.

    `keep_key` writes the key file, by which both keys can be had from then on. What was under the old key
    or plain, backups included, is gone afterwards, overwritten where it was plain. Raises EnvironmentFault
    "locked", "disk-full", "unreadable" and those of backups.
    """
    with _told_as_faults(path):
        _change(path, old, new, keep_key, now, reached)


def _change(
    path: Path, old: str | None, new: str, keep_key: Callable[[], None], now: datetime, reached: Reached
) -> None:
    fresh, worn = (path.with_name(path.name + ending) for ending in (_FRESH, _WORN))
    try:
        tidy(path)
        with closing(engine.connect(path, key=old)) as connection:
            _take_alone(connection)
            Shelf(path.parent / FOLDER, key=old).add(connection, Reason.ENCRYPTION, now=now)
            reached("backed up")
            _copy(connection, fresh, new)
            reached("copied")
        _require_key(fresh, new)
        keep_key()
        reached("key kept")
        if old is None:
            _remember(path)
            reached("old one named")
        take_place(fresh, path)
        reached("replaced")
        finish(path, new, (old,), reached=reached)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        with suppress(OSError):
            # Where it came to nothing, the second name would keep what a later restore replaces.
            if worn.samefile(path):
                worn.unlink()


@contextmanager
def _told_as_faults(path: Path) -> Iterator[None]:
    try:
        with engine.told_as_faults(path):
            yield
    except driver.DatabaseError as error:
        raise EnvironmentFault("unreadable") from error
    except OSError as error:
        raise engine.from_os(error) from error


def tidy(path: Path) -> None:
    """Take away what an interrupted change of key left of a file: a half copy, the plain file it replaced."""
    path.with_name(path.name + _FRESH).unlink(missing_ok=True)
    worn = path.with_name(path.name + _WORN)
    if worn.exists():
        # Killed before the rename, it is a second name of the database that is still in use.
        if path.exists() and worn.samefile(path):
            worn.unlink()
        else:
            wipe(worn)


def finish(
    path: Path,
    key: str,
    earlier: Iterable[str | None] = (None,),
    *,
    shelves: Iterable[Path] = (),
    reached: Reached = lambda _step: None,
) -> int:
    """Leave nothing of a register under an earlier key, backups included; also after an interruption.

    `shelves` are folders of backups elsewhere. The answer is how many backups were put under the key. Raises
    EnvironmentFault as `change_key`; then it is to be called again.
    """
    with _told_as_faults(path):
        return _finish(path, key, earlier, shelves, reached)


def _finish(
    path: Path, key: str, earlier: Iterable[str | None], shelves: Iterable[Path], reached: Reached
) -> int:
    tidy(path)
    reached("wiped")
    count = 0
    for folder in (path.parent / FOLDER, *shelves):
        for left in sorted(folder.glob(f"*{_WORN}")):
            tidy(left.with_name(left.name.removesuffix(_WORN)))
        shelf = Shelf(folder, key=key)
        for backup in shelf.all():
            old = _key_of(backup, key, earlier)
            if old != key:
                _recode(shelf, backup, old, key, reached)
                count += 1
    return count


def _key_of(backup: Backup, key: str, earlier: Iterable[str | None]) -> str | None:
    """The key a backup is under now; the present one for what none of them opens, which is left alone."""
    if engine.is_plain(backup.path):
        return None
    secret = [one for one in earlier if one is not None]
    if not secret or engine.opens(backup.path, key, sealed=True):
        return key
    return next((one for one in secret if engine.opens(backup.path, one, sealed=True)), key)


def _recode(shelf: Shelf, backup: Backup, old: str | None, key: str, reached: Reached) -> None:
    part = backup.path.with_name(backup.name + ".part")
    with closing(engine.connect(backup.path, key=old, sealed=True)) as connection:
        _copy(connection, part, key)
    _require_key(part, key)
    reached("backup copied")
    if old is None:
        _remember(backup.path)
    shelf.exchange(backup, part)
    reached("backup replaced")
    tidy(backup.path)


def recoded(source: Path, target: Path, *, old: str | None, new: str | None) -> None:
    """Make a copy of a sealed file under another key, or of one that is plain; the source is left as it is.

    Raises EnvironmentFault("disk-full"), ("unreadable") and others; half a copy may then be there.
    """
    try:
        with closing(engine.connect(source, key=old, sealed=True)) as connection:
            _copy(connection, target, new)
        if new is not None:
            _require_key(target, new)
    except driver.DatabaseError as error:
        raise engine.fault(error, source) or EnvironmentFault("unreadable") from error
    except OSError as error:
        raise engine.from_os(error) from error


def wipe(path: Path) -> None:
    """Overwrite a file and take it away. On a solid-state disk old blocks may outlive this."""
    with suppress(OSError), path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _CHUNK)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)


def _take_alone(connection: Any) -> None:
    """Fold the write-ahead log into the file and keep everybody else out until the connection is closed."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    # The journal mode stays: to change it is a write, which a killed process leaves for the old key to undo.
    (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise EnvironmentFault("locked")


def _copy(connection: Any, target: Path, key: str | None) -> None:
    target.unlink(missing_ok=True)
    engine.make_private(target)
    connection.execute("PRAGMA foreign_keys = OFF")
    # The source may be open for reading only, which says nothing about the copy.
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (engine.address(target), key or ""))
    try:
        # Half a copy is thrown away; the whole one is brought to the disk below.
        connection.execute("PRAGMA fresh.journal_mode = OFF")
        connection.execute("PRAGMA fresh.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('fresh')")
        for header in ("user_version", "application_id"):
            (value,) = connection.execute(f"PRAGMA main.{header}").fetchone()
            connection.execute(f"PRAGMA fresh.{header} = {value}")
        _require_same(connection)
    finally:
        connection.execute("DETACH DATABASE fresh")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _require_same(connection: Any) -> None:
    """Raise EnvironmentFault("unreadable") unless both have the same schema and the same rows."""
    schema = "SELECT type, name, tbl_name, sql FROM {}.sqlite_master ORDER BY type, name"
    old, new = (connection.execute(schema.format(name)).fetchall() for name in ("main", "fresh"))
    if old != new or connection.execute("PRAGMA fresh.quick_check").fetchone() != ("ok",):
        raise EnvironmentFault("unreadable")
    for kind, name, _, sql in old:
        if kind == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
            for one, other in zip_longest(_rows(connection, "main", name), _rows(connection, "fresh", name)):
                if one != other:
                    raise EnvironmentFault("unreadable", table=str(name))


def _rows(connection: Any, database: str, table: str) -> Iterator[tuple[Any, ...]]:
    yield from connection.execute(f'SELECT * FROM {database}."{table}" NOT INDEXED')  # noqa: S608 - our schema


def _require_key(path: Path, key: str) -> None:
    """Raise EnvironmentFault("unreadable") unless every page of a file is what this key wrote."""
    with closing(engine.connect(path, key=key, read_only=True)) as connection:
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if broken or engine.is_plain(path):
        raise EnvironmentFault("unreadable")


def _remember(path: Path) -> None:
    """Give the plain file a second name, so that it can be overwritten when it has lost its first."""
    worn = path.with_name(path.name + _WORN)
    worn.unlink(missing_ok=True)
    with suppress(OSError):
        os.link(path, worn)
