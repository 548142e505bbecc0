"""Opening the database through SQLCipher, and telling the machine's troubles apart from bugs."""

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from shutil import disk_usage
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, ExceptionContext, StaticPool, create_engine, event

from orat.errors import EnvironmentFault

CACHE_KIB = 32 * 1024
"""Page cache of the one connection: half of what encrypted sorts like, to stay within 160 MiB."""
BUSY_MS = 3_000
"""How long another process's write is waited for."""
WAL_LIMIT = 64 * 1024 * 1024
"""Bytes that the write-ahead log is cut back to after a large write."""

_FAULTS: Mapping[str, tuple[str, ...]] = {
    "disk-full": ("database or disk is full",),
    "read-only": ("readonly database",),
    "locked": ("database is locked", "database table is locked", "locking protocol"),
    "not-a-database": ("file is not a database", "file is encrypted"),
    "unreadable": ("disk I/O error", "unable to open database file", "malformed", "authorization denied"),
}
_PLAIN = b"SQLite format 3\0"
"""How a file begins that is not encrypted."""
_SOUND_SINCE = (3, 51, 3)
"""SQLite before this can corrupt a database when its write-ahead log begins anew."""
_SHARED_MEMORY = 64 * 1024
"""Bytes that SQLite needs beside the database to have it open at all."""
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def fault(error: BaseException, path: Path | None = None) -> EnvironmentFault | None:
    """The fault that a driver's error stands for, or None for a bug (a broken constraint, wrong SQL).

    Where the files beside the database cannot be made, SQLite only says that it failed; its folder tells why.
    """
    if not isinstance(error, driver.DatabaseError) or isinstance(error, driver.IntegrityError):
        return None
    said = str(error)
    for code, signs in _FAULTS.items():
        if any(sign in said for sign in signs):
            hindered = code == "unreadable" and path is not None and "malformed" not in said
            return EnvironmentFault((_hindrance(path) if hindered and path is not None else "") or code)
    return None


def _hindrance(path: Path) -> str:
    if not path.parent.is_dir():
        return ""
    if disk_usage(path.parent).free < _SHARED_MEMORY:
        return "disk-full"
    return "" if os.access(path.parent, os.W_OK) else "read-only"


def from_os(error: OSError) -> EnvironmentFault:
    """The fault that an error from the file system stands for."""
    codes = {
        errno.ENOSPC: "disk-full",
        errno.EACCES: "read-only",
        errno.EPERM: "read-only",
        errno.EROFS: "read-only",
    }
    return EnvironmentFault(codes.get(error.errno or 0, "unreadable"))


def connect(path: Path, *, key: str | None = None, read_only: bool = False, sealed: bool = False) -> Any:
    """A driver's connection with every safeguard on. Raises EnvironmentFault, as every later statement may.

    `key` is a raw SQLCipher key or passphrase; None leaves the file unencrypted. A `sealed` file, as a backup
    is, is read and nobody writes in it: nothing is then made beside it. The journal mode is not touched: it
    lies in the file, which may turn out to be somebody else's; see `write_ahead`.
    """
    require_sound_sqlite(driver.sqlite_version_info)
    read_only = read_only or sealed
    if not read_only:
        make_private(path)
    try:
        connection = driver.connect(
            address(path, read_only=read_only, sealed=sealed),
            uri=True, isolation_level=None, check_same_thread=False,
        )  # fmt: skip
    except driver.DatabaseError as error:
        raise fault(error, path) or EnvironmentFault("unreadable") from error
    try:
        if key is not None:
            # Of a page that is not what was written it would say so on the terminal, once for each.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.set_key(key)
        for pragma in _pragmas(read_only):
            connection.execute(f"PRAGMA {pragma}")
    except driver.DatabaseError as error:
        connection.close()
        raise fault(error, path) or EnvironmentFault("unreadable") from error
    return connection


def require_sound_sqlite(version: tuple[int, ...]) -> None:
    """Raise EnvironmentFault("old-sqlite", version) for a library that can corrupt what it writes."""
    if version < _SOUND_SINCE:
        raise EnvironmentFault("old-sqlite", version=".".join(map(str, version)))


def make_private(path: Path) -> None:
    """Make a file that is its owner's alone (0600), or take others' rights away; its log files follow it.

    On Windows the profile's access list does it. Where the rights cannot be changed they stay as they are.
    """
    # A file that is there is never opened: closing it would drop the locks that SQLite has on it.
    with suppress(OSError):
        if not path.exists():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        elif sys.platform != "win32" and path.stat().st_mode & 0o077:
            path.chmod(0o600)


def is_plain(path: Path) -> bool:
    """Whether a database lies there unencrypted; False for none and for an empty file.

    Not for one that this process has open: looking would drop SQLite's locks.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN)) == _PLAIN
    except OSError:
        return False


def opens(path: Path, key: str | None, *, sealed: bool = False) -> bool:
    """Whether this key opens the file; see `connect` for what is `sealed`."""
    try:
        with closing(connect(path, key=key, read_only=True, sealed=sealed)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (EnvironmentFault, driver.DatabaseError):
        return False
    return True


def write_ahead(connection: Connection) -> None:
    """Make sure that a file known to be ours keeps a write-ahead log; outside a transaction."""
    try:
        raw(connection).execute("PRAGMA journal_mode = WAL")
    except driver.DatabaseError as error:
        raise fault(error) or EnvironmentFault("unreadable") from error


@contextmanager
def told_as_faults(path: Path) -> Iterator[None]:
    """Raise what a bare connection to a file says of the machine's troubles as EnvironmentFault."""
    try:
        yield
    except driver.DatabaseError as error:
        raise fault(error, path) or error from error


def make_engine(path: Path, *, key: str | None = None, read_only: bool = False) -> Engine:
    """An engine with one lasting connection, whose errors are faults.

    With the execution option `write` a connection begins with BEGIN IMMEDIATE: a reading transaction that
    turns into a writing one fails at once when another process wrote in between.
    """
    engine = create_engine(
        "sqlite://", module=driver, poolclass=StaticPool,
        creator=lambda: connect(path, key=key, read_only=read_only),
        # What an error says may be read by anybody: on a terminal, in a log.
        hide_parameters=True,
    )  # fmt: skip
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_translate, path), retval=True)
    return engine


def defer_foreign_keys(connection: Connection) -> None:
    """Ask for foreign keys to be looked at when the present transaction is committed, not row by row."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def vacuum(connection: Connection) -> None:
    """Write the whole file anew, without what was removed from it; outside a transaction."""
    try:
        raw(connection).execute("VACUUM")
    except driver.DatabaseError as error:
        raise fault(error) or EnvironmentFault("unreadable") from error


def raw(connection: Connection) -> Any:
    """The driver's own connection under SQLAlchemy's."""
    return connection.connection.dbapi_connection


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _translate(path: Path, context: ExceptionContext) -> BaseException | None:
    connection = context.connection
    if connection is not None and context.statement is not None and not raw(connection).in_transaction:
        # SQLite takes some back itself, as where the disk is full, and would keep each later write by itself.
        connection.rollback()
    return fault(context.original_exception, path)


def _pragmas(read_only: bool) -> tuple[str, ...]:
    safe = (
        f"busy_timeout = {BUSY_MS}", "trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON",
        f"cache_size = -{CACHE_KIB}",
    )  # fmt: skip
    if read_only:
        return (*safe, "query_only = ON")
    return (
        *safe, "synchronous = FULL", "secure_delete = ON", f"journal_size_limit = {WAL_LIMIT}",
    )  # fmt: skip


def address(path: Path, *, read_only: bool = False, sealed: bool = False) -> str:
    """The file as a URI; where it is sealed or its folder cannot be written, SQLite must be told that nobody
    else writes.
    """
    mode = "mode=rwc"
    if read_only:
        waiting = path.with_name(path.name + "-wal")
        alone = sealed or (not os.access(path.parent, os.W_OK) and not waiting.exists())
        mode = "mode=ro&immutable=1" if alone else "mode=ro"
    slash = "" if path.as_posix().startswith("/") else "/"
    return f"file:{slash}{quote(path.as_posix())}?{mode}"
