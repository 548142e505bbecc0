"""A damaged register: found before anything writes in it, kept as it is, and read for what can be read."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.backup import digest_of_file, settle_folder
from orat.storage.contents import tables

CHECKED_AT_OPENING = 16 * 1024 * 1024
"""Bytes of a file that is checked each time; a larger one where the last connection did not end in order, and
otherwise beside the window, by the first backup."""
_WAITING = ("", "-wal", "-journal")
_KEPT = "damaged-"
_JUMPS = 400
"""So many times reading goes on behind what cannot be read, each time further if that was in vain."""


def require_sound(path: Path, *, key: str | None) -> None:
    """Raise EnvironmentFault("register-damaged") for a file that SQLite finds broken; nothing is written.

    A file that is no database of ours at all raises "not-a-database" as ever.
    """
    waiting = path.with_name(f"{path.name}-wal")
    if path.with_name(f"{path.name}-journal").exists():
        # A killed change of the journal mode, which the next opening takes back; reading cannot.
        return
    try:
        size = path.stat().st_size
        ended_well = not waiting.exists() or waiting.stat().st_size == 0
    except OSError:
        return
    if size == 0 or (size > CHECKED_AT_OPENING and ended_well):
        return
    try:
        with closing(engine.connect(path, key=key, read_only=True)) as connection:
            said = connection.execute("PRAGMA quick_check(1)").fetchone()
    except EnvironmentFault as found:
        if "malformed" in str(found.__cause__):
            raise EnvironmentFault("register-damaged") from found
        raise
    except driver.DatabaseError as error:
        if "malformed" in str(error):
            raise EnvironmentFault("register-damaged") from error
        raise engine.fault(error, path) or EnvironmentFault("unreadable") from error
    if said != ("ok",):
        raise EnvironmentFault("register-damaged")


def keep_as_is(path: Path, shelf: Path, *, now: datetime) -> Path:
    """Copy a damaged register's files, byte for byte, into a folder among the backups, and answer that.

    They are opened by nothing. The same bytes are kept once. Raises EnvironmentFault("disk-full") and others.
    """
    try:
        digests = {
            file.name: digest_of_file(file)
            for file in (path.with_name(path.name + ending) for ending in _WAITING)
            if file.is_file()
        }
        mark = sha256(json.dumps(digests, sort_keys=True).encode()).hexdigest()[:8]
        for kept in shelf.glob(f"{_KEPT}*-{mark}"):
            return kept
        kept = shelf / f"{_KEPT}{now:%Y%m%dT%H%M%SZ}-{mark}"
        part = kept.with_name(f"{kept.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        shelf.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        for name, digest in digests.items():
            shutil.copyfile(path.with_name(name), part / name)
            (part / name).chmod(0o600)
            if digest_of_file(part / name) != digest:
                raise EnvironmentFault("unreadable", path=str(path))
        (part / "sha256.json").write_text(json.dumps(digests, indent=1), encoding="utf-8")
        part.replace(kept)
        settle_folder(shelf)
    except OSError as error:
        raise engine.from_os(error) from error
    return kept


class Salvage:
    """Reads what can be read of a copy of what was damaged; close it afterwards."""

    def __init__(self, path: Path, *, key: str | None) -> None:
        self._path = path
        self._key = key
        self.connection = engine.connect(path, key=key)

    def close(self) -> None:
        """Let go of the copy."""
        self.connection.close()

    def begin_anew(self) -> None:
        """After an encrypted page that is not what was written, its connection reads nothing any more."""
        self.connection.close()
        self.connection = engine.connect(self._path, key=self._key)

    def findings(self, limit: int = 20) -> tuple[str, ...]:
        """What SQLite says of the file; never content."""
        try:
            found = self.connection.execute(f"PRAGMA integrity_check({limit})").fetchall()
        except driver.DatabaseError as error:
            return (str(error),)
        finally:
            self.begin_anew()
        return tuple(str(said) for (said,) in found if said != "ok")

    def tables(self) -> tuple[str, ...]:
        """The tables that the file still knows of; none when its first page is gone."""
        try:
            return tuple(tables(self.connection))
        except driver.DatabaseError:
            self.begin_anew()
            return ()

    def rows(self, table: str, columns: str = "rowid") -> Iterator[tuple[Any, ...]]:
        """Every row that can be read, by rising rowid; what cannot be read is passed over."""
        sought = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid > ? ORDER BY rowid'  # noqa: S608
        last, step, end = -1, 1, self._last_row(table)
        for _ in range(_JUMPS):
            begun = last
            try:
                for row in self.connection.execute(sought, (last,)):
                    last = row[0]
                    yield row[1:]
                return
            except driver.DatabaseError:
                self.begin_anew()
                step = 1 if last > begun else step * 2
                last += step
                if last > end:
                    return

    def _last_row(self, table: str) -> int:
        with suppress(driver.DatabaseError):
            found = self.connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()  # noqa: S608
            return int(found[0] or 0)
        self.begin_anew()
        return 1 << 20


def salvage_of(kept: Path, name: str, *, key: str | None, folder: Path) -> Salvage:
    """Open a copy of the kept copy in a folder: SQLite writes where it folds a write-ahead log.

    Close it afterwards. Raises EnvironmentFault.
    """
    try:
        for file in kept.iterdir():
            shutil.copyfile(file, folder / file.name)
    except OSError as error:
        raise engine.from_os(error) from error
    return Salvage(folder / name, key=key)
