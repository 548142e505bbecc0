"""A folder of backups: each a copy of the database and, beside it, a manifest that tells of it."""

import json
import logging
import os
import shutil
import threading
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat import __version__
from orat.domain.backups import Backup, Contents, Reason, thinned
from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.backup import Heard, copy_database, digest_of_file, require_sound, settle_folder
from orat.storage.contents import contents_of

log = logging.getLogger(__name__)

FOLDER = "backups"
"""The folder's name in the data folder."""
_PART = ".part"


class Shelf:
    """Serves any thread. What it lists was renamed into place when it was whole and its manifest written."""

    def __init__(self, folder: Path, *, key: str | None = None, elsewhere: bool = False) -> None:
        self.folder = folder
        self._key = key
        self._elsewhere = elsewhere
        self._turn = threading.Lock()

    def add(self, source: Any, reason: Reason, *, now: datetime, heard: Heard = lambda _part: None) -> Backup:
        """Back up what a driver's connection sees, and read it back; see `copy` and `verify`."""
        return self.verify(self.copy(source, reason, now=now, heard=heard))

    def copy(
        self, source: Any, reason: Reason, *, now: datetime, heard: Heard = lambda _part: None
    ) -> Backup:
        """Lay a copy on the shelf that is on disk, opens and has every row; it is listed when it is verified.

        See `copy_database` for what is raised.
        """
        with self._turn:
            number = max((backup.number for backup in self._every()), default=0) + 1
            name = f"{now:%Y%m%dT%H%M%SZ}-{number:04d}-{reason.value}.db"
            part = self.folder / f"{name}{_PART}"
            copied = copy_database(source, part, key=self._key, heard=heard)
            try:
                backup = Backup(
                    path=self.folder / name,
                    number=number,
                    made_at=now,
                    reason=reason,
                    digest=copied.digest,
                    size=part.stat().st_size,
                    app=__version__,
                    encrypted=self._key is not None,
                    whole=copied.whole,
                    checked=False,
                    contents=copied.contents,
                )
                self._keep(part, backup)
            except OSError as error:
                part.unlink(missing_ok=True)
                raise engine.from_os(error) from error
        return backup

    def verify(self, backup: Backup) -> Backup:
        """Read every byte and page of a copy back, and list it from then on; one that is not sound is gone.

        Raises EnvironmentFault("backup-unsound") and those of the machine.
        """
        with self._turn:
            try:
                require_sound(backup.path, backup.digest, key=self._key)
                checked = replace(backup, checked=True)
                self._tell(checked)
            except BaseException as error:
                with suppress(OSError):
                    _remove(backup.path)
                if isinstance(error, OSError):
                    raise engine.from_os(error) from error
                raise
        log.info("backup.made number=%d reason=%s size=%d", backup.number, backup.reason.value, backup.size)
        return checked

    def settle(self) -> None:
        """Read back what a process that was killed meanwhile had not; what is not sound is gone."""
        for backup in self._every():
            if not backup.checked:
                with suppress(EnvironmentFault):
                    self.verify(backup)

    def take(self, backup: Backup) -> Backup:
        """Copy a backup of another shelf to this one and read it back; one that is here already stays.

        Raises EnvironmentFault("disk-full"), ("read-only"), ("backup-altered"), ("unreadable").
        """
        with self._turn:
            for here in self.all():
                if here.digest == backup.digest:
                    return here
            copy = replace(backup, path=self.folder / backup.name, elsewhere=self._elsewhere)
            part = self.folder / f"{backup.name}{_PART}"
            try:
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                shutil.copyfile(backup.path, part)
                with part.open("rb+") as file:
                    os.fsync(file.fileno())
                if digest_of_file(part) != backup.digest:
                    raise EnvironmentFault("backup-altered", name=backup.name)
                self._keep(part, copy)
            except OSError as error:
                raise engine.from_os(error) from error
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
        return copy

    def exchange(self, backup: Backup, part: Path) -> Backup:
        """Put the same content under the register's key in a backup's place; `part` is a file of the shelf.

        Killed between, the file is the old one under the new manifest, to be exchanged again.
        Raises EnvironmentFault.
        """
        with self._turn:
            try:
                anew = replace(
                    backup,
                    digest=digest_of_file(part),
                    size=part.stat().st_size,
                    encrypted=self._key is not None,
                )
                self._keep(part, anew)
            except OSError as error:
                raise engine.from_os(error) from error
        return anew

    def all(self) -> tuple[Backup, ...]:
        """Those that were verified, newest first; one whose file or manifest is gone is none."""
        return tuple(backup for backup in self._every() if backup.checked)

    def is_intact(self, backup: Backup) -> bool:
        """Whether the file is the very bytes that were verified when it was made."""
        try:
            return backup.path.stat().st_size == backup.size and digest_of_file(backup.path) == backup.digest
        except OSError:
            return False

    def thin(self, now: datetime) -> int:
        """Remove what is not to be kept any longer, and what killed processes left; how many backups went.

        A disk that refuses keeps them until the next time.
        """
        self.settle()
        with self._turn:
            every = self.all()
            kept = thinned(every, now)
            gone = [backup for backup in every if backup.path not in kept]
            with suppress(OSError):
                for backup in gone:
                    _remove(backup.path)
                self._sweep({backup.path for backup in every} & kept, now)
        return len(gone)

    def remove(self, backups: Iterable[Backup]) -> None:
        """Take these away for good. Raises EnvironmentFault."""
        try:
            for backup in backups:
                _remove(backup.path)
        except OSError as error:
            raise engine.from_os(error) from error

    def _every(self) -> tuple[Backup, ...]:
        """Those too that wait to be verified."""
        try:
            manifests = sorted(self.folder.glob("*.json"))
        except OSError:
            return ()
        found = (_read(path, elsewhere=self._elsewhere) for path in manifests)
        return tuple(sorted(filter(None, found), key=lambda backup: backup.number, reverse=True))

    def _keep(self, part: Path, backup: Backup) -> None:
        """The manifest first: a file without one is none, and one without a file neither."""
        self._tell(backup)
        part.replace(backup.path)
        settle_folder(self.folder)

    def _tell(self, backup: Backup) -> None:
        """Write the manifest, whole or not at all."""
        manifest = _manifest(backup.path)
        waiting = manifest.with_name(f"{manifest.name}{_PART}")
        with waiting.open("w", encoding="utf-8") as file:
            json.dump(_to_json(backup), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        waiting.replace(manifest)

    def _sweep(self, kept: set[Path], now: datetime) -> None:
        day = 24 * 60 * 60
        for path in (*self.folder.glob(f"*{_PART}"), *self.folder.glob("*.json")):
            alone = path.suffix == _PART or path.with_suffix(".db") not in kept
            if alone and abs(now.timestamp() - path.stat().st_mtime) > day:
                path.unlink(missing_ok=True)


def backup_at(path: Path, *, key: str | None) -> Backup:
    """A backup anywhere, as its manifest tells of it, or as it tells of itself where that did not come along.

    Raises EnvironmentFault("file-unreadable", path), ("not-a-database"), ("backup-unsound").
    """
    if not path.is_file():
        raise EnvironmentFault("file-unreadable", path=str(path))
    told = _read(_manifest(path), elsewhere=True)
    if told is not None and told.checked:
        return told
    try:
        with closing(engine.connect(path, key=key, sealed=True)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise EnvironmentFault("backup-unsound")
            contents = contents_of(connection)
        stat = path.stat()
        return Backup(
            path=path,
            number=0,
            made_at=datetime.fromtimestamp(stat.st_mtime, UTC),
            reason=Reason.HAND,
            digest=digest_of_file(path),
            size=stat.st_size,
            app="",
            encrypted=key is not None,
            contents=contents,
            elsewhere=True,
        )
    except driver.DatabaseError as error:
        raise EnvironmentFault("not-a-database") from error
    except OSError as error:
        raise EnvironmentFault("file-unreadable", path=str(path)) from error


def _manifest(path: Path) -> Path:
    return path.with_suffix(".json")


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _manifest(path).unlink(missing_ok=True)


def _to_json(backup: Backup) -> dict[str, Any]:
    told = asdict(backup) | {"file": backup.name, "made_at": backup.made_at.isoformat()}
    del told["path"], told["elsewhere"]
    last = backup.contents.last_at
    told["contents"] |= {"last_at": last.isoformat() if last else None}
    return told


def _read(manifest: Path, *, elsewhere: bool) -> Backup | None:
    """The backup that a manifest tells of; None when its file is gone or what it says cannot be read."""
    path = manifest.with_suffix(".db")
    try:
        told = json.loads(manifest.read_text(encoding="utf-8"))
        if not path.is_file():
            return None
        return Backup(
            path=path,
            number=int(told["number"]),
            made_at=datetime.fromisoformat(told["made_at"]),
            reason=Reason(told["reason"]),
            digest=str(told["digest"]),
            size=int(told["size"]),
            app=str(told["app"]),
            encrypted=bool(told["encrypted"]),
            whole=bool(told["whole"]),
            # Before there was a word for it, only what was verified was told of.
            checked=bool(told.get("checked", True)),
            contents=_contents(told["contents"]),
            elsewhere=elsewhere,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _contents(told: Mapping[str, Any]) -> Contents:
    last = told["last_at"]
    return Contents(
        schema=str(told["schema"]),
        lineage=str(told["lineage"]),
        last_change=int(told["last_change"]),
        last_digest=str(told["last_digest"]),
        last_at=datetime.fromisoformat(last) if last else None,
        latest_week=str(told["latest_week"]),
        rows={str(name): int(count) for name, count in told["rows"].items()},
    )
