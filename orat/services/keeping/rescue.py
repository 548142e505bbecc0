"""When the register is damaged: it is kept as it is, and a good backup takes its place if asked to."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from orat.domain.backups import Backup
from orat.domain.changes import Change
from orat.errors import EnvironmentFault
from orat.services.keeping.backups import found, made_ready
from orat.services.keeping.old_keys import OldKeys
from orat.services.keeping.salvaging import TakenBack, take_back
from orat.services.keeping.second_place import SecondPlaceKeeper
from orat.services.use_cases import utc_now
from orat.storage.backup import take_place
from orat.storage.compare import CHANGE_COLUMNS, changes_in
from orat.storage.damage import Salvage, keep_as_is, salvage_of
from orat.storage.engine import from_os
from orat.storage.shelf import FOLDER, Shelf
from orat.storage.store import FILE, Store

_ASIDE = "restore.part"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of a table could be read, of how many that the newest good backup has."""

    table: str
    readable: int
    expected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What was found: the copy of the damaged files, what is wrong, the good backups newest first, what can
    still be read, and those of the changes after the newest good backup that can be named.
    """

    kept: Path
    findings: tuple[str, ...]
    backups: tuple[Backup, ...]
    tables: tuple[Salvaged, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the damaged files are kept, and what was taken back out of them."""

    kept: Path
    taken_back: TakenBack


class Rescue:
    """Use cases on a data folder whose register cannot be opened. Never writes in the damaged file."""

    def __init__(
        self,
        folder: Path,
        *,
        actor: str,
        key: str | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._path = folder.absolute() / FILE
        self._actor = actor
        self._key = key
        self._clock = clock
        self._shelf = Shelf(self._path.parent / FOLDER, key=key)
        self._keeper = SecondPlaceKeeper(self._path.parent, key=key)
        self.keys = OldKeys(self._path.parent, key, clock)

    def examine(self) -> Damage:
        """Keep the damaged files as they are, and look at a copy. Raises EnvironmentFault("disk-full", …)."""
        kept = self._kept()
        good = tuple(self._good())
        newest = good[0] if good else None
        rows = newest.contents.rows if newest else {}
        last = newest.contents.last_change if newest else 0
        try:
            with TemporaryDirectory(dir=self._shelf.folder, prefix="look-") as folder:
                salvage = salvage_of(kept, FILE, key=self._key, folder=Path(folder))
                with closing(salvage):
                    return Damage(
                        kept=kept,
                        findings=salvage.findings(),
                        backups=good,
                        tables=tuple(
                            Salvaged(name, sum(1 for _ in salvage.rows(name)), rows.get(name, 0))
                            for name in salvage.tables()
                        ),
                        changes=_after(salvage, last),
                    )
        except EnvironmentFault as fault:
            return Damage(kept=kept, findings=(fault.code,), backups=good, tables=(), changes=())
        except OSError as error:
            raise from_os(error) from error

    def find(self, name: str) -> Backup | None:
        """A good backup by its file's name, its path anywhere, or "latest"."""
        return found(name, self._good(), self._key)

    def restore(self, backup: Backup, *, taking_back: bool = False) -> Restored:
        """Put a good backup in the damaged register's place, and with `taking_back` do again in it what the
        damaged file still tells of what was done after.

        Raises EnvironmentFault("backup-altered"), ("backup-other-key"), ("newer-schema"), ("disk-full"); the
        damaged files are then where they were. A register that is gone altogether is no hindrance.
        """
        kept = self._kept() if self._path.exists() else self._shelf.folder
        aside = self._path.with_name(_ASIDE)
        try:
            made_ready(aside, backup, actor=self._actor, clock=self._clock, key=self._key, keys=self.keys)
            take_place(aside / FILE, self._path)
        except OSError as error:
            raise from_os(error) from error
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return Restored(kept, self._taken_back(kept, backup) if taking_back else TakenBack())

    def _taken_back(self, kept: Path, backup: Backup) -> TakenBack:
        """What cannot be read is no hindrance: the backup is in its place already."""
        if not (kept / FILE).is_file():
            return TakenBack()
        store = Store.open(self._path.parent, actor=self._actor, clock=self._clock, key=self._key)
        try:
            with TemporaryDirectory(dir=self._shelf.folder, prefix="look-") as folder:
                salvage = salvage_of(kept, FILE, key=self._key, folder=Path(folder))
                with closing(salvage):
                    return take_back(store, salvage, backup.contents.last_change)
        except EnvironmentFault:
            return TakenBack()
        finally:
            store.close()

    def _kept(self) -> Path:
        return keep_as_is(self._path, self._shelf.folder, now=self._clock())

    def _good(self) -> Iterator[Backup]:
        """Backups whose bytes are those that were verified: here, and what only the second place has."""
        seen: set[str] = set()
        self._shelf.settle()
        every = sorted(
            (*self._shelf.all(), *self._keeper.backups("")), key=lambda each: each.number, reverse=True
        )
        for backup in every:
            if backup.digest not in seen and backup.whole and self._shelf.is_intact(backup):
                seen.add(backup.digest)
                yield backup


def _after(salvage: Salvage, last: int) -> tuple[Change, ...]:
    if "change" not in salvage.tables():
        return ()
    found = changes_in(salvage.rows("change", CHANGE_COLUMNS))
    return tuple(change for change in found if change.id > last)
