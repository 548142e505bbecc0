"""Gives a register another key: a plain one becomes encrypted, an encrypted one gets a new key.

The content is copied into a new file, which is compared with the old row by row and renamed into its place.
A process killed at any moment leaves the old file or the new one, each whole, and a key file that opens it:
the new key file names the old key too, and is written before the rename.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from hashlib import file_digest
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.backup import make_backup

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

    `keep_key` writes the key file, by which both keys can be had from then on. A plain database and plain
    backups are overwritten and gone afterwards. Raises EnvironmentFault "locked", "disk-full", "unreadable".
    """
    fresh = path.with_name(path.name + _FRESH)
    try:
        tidy(path)
        with closing(engine.connect(path, key=old)) as connection:
            _take_alone(connection)
            name = f"{now:%Y%m%dT%H%M%SZ}-before-key.db"
            make_backup(connection, path.parent / "backups" / name, key=old)
            reached("backed up")
            _copy(connection, fresh, new)
            reached("copied")
        _require_key(fresh, new)
        keep_key()
        reached("key kept")
        if old is None:
            _remember(path)
            reached("old one named")
        fresh.replace(path)
        engine.settle(path.parent)
        reached("replaced")
        finish(path, new, reached)
    except driver.DatabaseError as error:
        raise engine.fault(error, path) or EnvironmentFault("unreadable") from error
    except OSError as error:
        raise engine.from_os(error) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def copy_under_key(source: Path, old: str | None, target: Path, new: str | None) -> None:
    """Copy a database that nobody writes to a new file under another key, compared row by row.

    Raises EnvironmentFault "disk-full", "unreadable", "not-a-database"; no half copy is left behind.
    """
    try:
        with closing(engine.connect(source, key=old, read_only=True)) as connection:
            _copy(connection, target, new)
        if new is not None:
            _require_key(target, new)
    except driver.DatabaseError as error:
        target.unlink(missing_ok=True)
        raise engine.fault(error, source) or EnvironmentFault("unreadable") from error
    except (OSError, EnvironmentFault) as error:
        target.unlink(missing_ok=True)
        raise (engine.from_os(error) if isinstance(error, OSError) else error) from error


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


def finish(path: Path, key: str, reached: Reached = lambda _step: None) -> None:
    """Leave nothing plain of an encrypted register, its backups included; also after an interruption."""
    tidy(path)
    reached("wiped")
    for left in sorted((path.parent / "backups").glob(f"**/*{_WORN}")):
        tidy(left.with_name(left.name.removesuffix(_WORN)))
    for copy in plain_backups(path):
        encrypt_backup(copy, key, reached)


def plain_backups(path: Path) -> tuple[Path, ...]:
    """The copies of a register that can be read without a key."""
    found = (path.parent / "backups").glob("**/*.db")
    return tuple(sorted(one for one in found if one.is_file() and engine.is_plain(one)))


def encrypt_backup(copy: Path, key: str, reached: Reached = lambda _step: None) -> None:
    """Put one backup under the register's key, in its place, with its digest beside it."""
    fresh = copy.with_name(copy.name + _FRESH)
    fresh.unlink(missing_ok=True)
    copy_under_key(copy, None, fresh, key)
    with fresh.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    beside = copy.with_name(copy.name + ".sha256")
    # The digest first: what an interruption leaves plain is encrypted again, with another digest.
    beside.write_text(f"{digest}  {copy.name}\n", encoding="utf-8")
    reached("backup copied")
    _remember(copy)
    fresh.replace(copy)
    reached("backup replaced")
    tidy(copy)


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
    if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
        raise EnvironmentFault("locked")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


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
