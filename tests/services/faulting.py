"""The machine fails at the n-th call: of the database, or of a file in the data folder."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from orat.errors import EnvironmentFault
from orat.services.house import Services
from orat.storage.contents import tables

_SAID = ("database or disk is full", "disk I/O error", "database is locked")
_NUMBERS = (errno.ENOSPC, errno.EIO, errno.EACCES)
_FILES = frozenset(
    {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.listdir",
     "os.scandir", "os.link", "shutil.copyfile", "tempfile.mkstemp", "tempfile.mkdtemp"}
)  # fmt: skip


class Faults:
    """Counts calls while armed, and lets the one of a number fail. One for a test run: audit hooks stay."""

    def __init__(self) -> None:
        self._at = 0
        self._seen = 0
        self._armed = self._silent = False
        self.struck = False
        self.folder = ""
        sys.addaudithook(self._audit)

    @contextmanager
    def armed(self, at: int) -> Iterator[None]:
        """Let the call of that number fail."""
        self._at, self._seen, self.struck, self._armed = at, 0, False, True
        try:
            yield
        finally:
            self._armed = False

    def strikes(self) -> bool:
        """Whether the call that is about to be made is the one."""
        if not self._armed or self._silent:
            return False
        self._seen += 1
        if self._seen != self._at:
            return False
        self.struck = True
        return True

    def database_call(self, connection: Any) -> None:
        """Fail here, as the driver would, if it is the time. Every other time the database takes back by
        itself what was begun, as SQLite does with some faults and not with others.
        """
        if self.strikes():
            if self._at % 2:
                connection.rollback()
            raise driver.OperationalError(_SAID[self._at % len(_SAID)])

    def file_call(self, path: object) -> None:
        """Fail here, as the system would, if it is the time and a file of the data folder."""
        if not self._armed or not isinstance(path, str | os.PathLike | bytes):
            return
        if os.fspath(path) and str(os.fspath(path)).startswith(self.folder) and self.strikes():
            number = _NUMBERS[self._at % len(_NUMBERS)]
            raise OSError(number, os.strerror(number), str(os.fspath(path)))

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._armed and event in _FILES and arguments:
            self.file_call(arguments[0])


FAULTS = Faults()


class BreakingCursor(driver.Cursor):  # type: ignore[misc]
    """Fails when it is the time."""

    def execute(self, *arguments: Any) -> Any:
        FAULTS.database_call(self.connection)
        return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        FAULTS.database_call(self.connection)
        return super().executemany(*arguments)


class BreakingConnection(driver.Connection):  # type: ignore[misc]
    """The same for what goes past cursors; taking back always works, as SQLite's own does."""

    def cursor(self, factory: Any = BreakingCursor) -> Any:
        return super().cursor(factory)

    def execute(self, *arguments: Any) -> Any:
        if "ROLLBACK" not in str(arguments[0]):
            FAULTS.database_call(self)
        return super().execute(*arguments)

    def commit(self) -> None:
        FAULTS.database_call(self)
        super().commit()

    def backup(self, *arguments: Any, **named: Any) -> None:
        FAULTS.database_call(self)
        super().backup(*arguments, **named)


def install(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let every connection made from now on, and every file in the folder, be able to fail."""
    FAULTS.folder = str(folder)
    monkeypatch.setattr(driver, "connect", partial(driver.connect, factory=BreakingConnection))
    fsync = os.fsync

    def breaking_fsync(descriptor: int) -> None:
        if FAULTS.strikes():
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", breaking_fsync)


def failing(deed: Callable[[], object], at: int) -> str | None:
    """Do it with the call of that number failing; the code of the fault that came of it."""
    try:
        with FAULTS.armed(at):
            deed()
    except EnvironmentFault as fault:
        return fault.code
    return None


def state_of(services: Services) -> str:
    """One digest of every row of every table."""
    with services.store.aside() as connection:
        digest = sha256()
        for name in tables(connection):
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
                digest.update(repr(row).encode())
        return digest.hexdigest()
