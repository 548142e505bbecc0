"""Backups while the register is open: when one is due, what is in it, and going back to it."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from orat.domain.backups import INTERVAL, Backup, Contents, PlaceState, Reason, SecondPlace
from orat.domain.changes import Change, Done
from orat.domain.lost import Lost
from orat.domain.register import Setting
from orat.errors import EnvironmentFault
from orat.services.desk import Desk
from orat.services.keeping.old_keys import OldKeys
from orat.services.keeping.second_place import SecondPlaceKeeper, same_disk
from orat.storage.backup import Heard, digest_of_file
from orat.storage.compare import changes_after, shared_change
from orat.storage.contents import contents_of
from orat.storage.engine import connect, fault, from_os
from orat.storage.log import ASIDE
from orat.storage.lost import lost_after
from orat.storage.rekey import recoded, wipe
from orat.storage.shelf import Shelf, backup_at
from orat.storage.store import FILE, Store

_COPY = "copy.db"
_ASIDE = "restore.part"
"""The folder in the data folder where a backup is made ready, out of the way until it is whole."""


def _unheard(_part: float) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What an errand came back with."""

    backup: Backup | None
    place: SecondPlace | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How the backups stand. `same_disk`: the second place would go with the first; `late`: it is time to
    remind of it.
    """

    backups: tuple[Backup, ...]
    place: SecondPlace | None
    same_disk: bool
    late: bool
    encrypted: bool

    @property
    def newest(self) -> Backup | None:
        """The newest here."""
        return next((backup for backup in self.backups if not backup.elsewhere), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """A look at a backup before going back to it: what it holds, what was done since that it lacks, and which
    things that touched.
    """

    backup: Backup
    contents: Contents
    lost: tuple[Change, ...]
    things: Lost


class Errand:
    """A backup to be made beside everything else: `run` works on any thread and takes no turn from others."""

    def __init__(self, store: Store, keeper: SecondPlaceKeeper, reason: Reason | None) -> None:
        self._store = store
        self._keeper = keeper
        self._reason = reason

    def run(self, heard: Heard = _unheard) -> Made:
        """Make it, thin out the old ones, and copy it to the second place. `heard` may raise to call it off.

        Raises EnvironmentFault ("disk-full", "backup-unsound", …) when no backup could be made; a second
        place that fails is told in the answer.
        """
        made = None
        if self._reason is not None:
            made = self._store.back_up(self._reason, heard=heard)
            self._store.shelf.thin(self._store.clock())
        newest = made or next(iter(self._store.shelf.all()), None)
        place = self._keeper.place() if newest is None else self._keeper.copy(newest, self._store.clock())
        return Made(backup=made, place=place)


class Backups(Desk):
    """Use cases on backups. Nothing here alters what was backed up."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._keeper = SecondPlaceKeeper(store.path.parent, key=store.key)
        self.keys = OldKeys(store.path.parent, store.key, store.clock)

    def errand(self, reason: Reason) -> Errand | None:
        """The backup that is to be made now for a reason; None when it would hold nothing new, or nothing at
        all. Those made at the start and at intervals wait until something has changed.
        """
        if self._store.read_only:
            return None
        with self._store.read() as reader:
            head = reader.history.head()
        newest = next(iter(self._store.shelf.all()), None)
        if not head:
            return None
        if reason in (Reason.START, Reason.INTERVAL) and newest is not None:
            early = reason is Reason.INTERVAL and timedelta() <= self._now() - newest.made_at < INTERVAL
            if early or newest.contents.last_digest == head:
                return self._waiting()
        return self._errand(reason)

    def make(self, reason: Reason = Reason.HAND, heard: Heard = _unheard) -> Made:
        """Back up now, on this thread. Raises EnvironmentFault as `Errand.run`."""
        return self._errand(reason).run(heard)

    def before(self, reason: Reason) -> None:
        """Back up what is about to be altered at large, unless the newest backup is the same already.

        Outside a unit of work. Raises EnvironmentFault, and then the large thing must not be done.
        """
        with self._store.read() as reader:
            head = reader.history.head()
        newest = next(iter(self._store.shelf.all()), None)
        if head and (newest is None or newest.contents.last_digest != head or not self._intact(newest)):
            self.make(reason)

    def overview(self) -> Overview:
        """What there is to go back to, newest first, and how the second place stands."""
        with self._store.aside() as connection:
            lineage = contents_of(connection).lineage
        here = self._store.shelf.all()
        known = {backup.digest for backup in here}
        away = (backup for backup in self._keeper.backups(lineage) if backup.digest not in known)
        place = self._keeper.place()
        return Overview(
            backups=tuple(sorted((*here, *away), key=lambda each: each.number, reverse=True)),
            place=place,
            same_disk=place is not None and same_disk(place.folder, self._store.path.parent),
            late=place is not None and place.is_late(self._now()),
            encrypted=self._store.key is not None,
        )

    def look(self, backup: Backup) -> Inside:
        """What a backup holds, and every change that going back would lose, oldest first, and in things.

        Raises EnvironmentFault("backup-altered"), ("backup-other-key").
        """
        self._require_intact(backup)
        with self._store.aside() as present:
            try:
                kept = connect(backup.path, key=self.keys.of(backup), sealed=True)
                try:
                    contents = contents_of(kept)
                    shared = shared_change(present, kept)
                finally:
                    kept.close()
            except Exception as error:
                raise _other_key(error, backup) from error
            lost, things = tuple(changes_after(present, shared)), lost_after(present, shared)
        return Inside(backup=backup, contents=contents, lost=lost, things=things)

    def restore(self, backup: Backup, heard: Heard = _unheard) -> Done[Backup]:
        """Go back: the register becomes what the backup holds, after a backup of what it is now.

        The backup is made ready in a folder of its own, migrated when it is older, and takes the register's
        place in one step; a process killed at any moment leaves the one or the other. Raises
        EnvironmentFault as `look`, and "newer-schema", "disk-full", "read-only", "locked"; nothing is altered
        then.
        """
        if self._store.read_only:
            raise EnvironmentFault("read-only", path=str(self._store.path))
        self._require_intact(backup)
        self.before(Reason.RESTORE)
        heard(0.3)
        aside = self._store.path.with_name(_ASIDE)
        try:
            change = made_ready(
                aside, backup, actor=self._store.actor, clock=self._store.clock, key=self._store.key,
                keys=self.keys,
            )  # fmt: skip
            heard(0.9)
            self._store.become(aside / FILE)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return Done(backup, change)

    def choose_second(self, folder: Path) -> SecondPlace:
        """Copy every backup to another folder from now on. Raises UserError("second-inside"),
        ("not-a-folder").
        """
        return self._keeper.choose(folder, self._now())

    def forget_second(self) -> None:
        """Copy to no second place any longer."""
        self._keeper.forget()

    def find(self, name: str) -> Backup | None:
        """A backup by its file's name, its path anywhere, or "latest"."""
        return found(name, self.overview().backups, self._store.key)

    def copy_to(self, backup: Backup, folder: Path) -> Backup:
        """Copy a backup and its manifest to a folder, once, and read it back. Raises EnvironmentFault."""
        return Shelf(folder, key=self._store.key, elsewhere=True).take(backup)

    def _errand(self, reason: Reason | None) -> Errand:
        return Errand(self._store, self._keeper, reason)

    def _waiting(self) -> Errand | None:
        """What only goes to the second place, once that is there again."""
        place = self._keeper.place()
        return self._errand(None) if place is not None and place.state is PlaceState.WAITING else None

    def _intact(self, backup: Backup) -> bool:
        return self._store.shelf.is_intact(backup)

    def _require_intact(self, backup: Backup) -> None:
        if not self._intact(backup):
            raise EnvironmentFault("backup-altered", name=backup.name)


def found(name: str, backups: Iterable[Backup], key: str | None) -> Backup | None:
    """One of these by its file's name or as "latest", or one that lies anywhere, by its path."""
    for backup in backups:
        if name in ("latest", backup.name):
            return backup
    return backup_at(Path(name), key=key) if Path(name).is_file() else None


def made_ready(
    aside: Path,
    backup: Backup,
    *,
    actor: str,
    clock: Callable[[], datetime],
    key: str | None,
    keys: OldKeys,
) -> Change | None:
    """Lay a backup out in a folder as a register of this program's schema and key, and note in it that it
    came back.

    Raises EnvironmentFault("backup-altered"), ("backup-other-key") and those of `Store.open`.
    """
    shutil.rmtree(aside, ignore_errors=True)
    try:
        aside.mkdir(mode=0o700)
        shutil.copyfile(backup.path, aside / FILE)
        (aside / FILE).chmod(0o600)
        if digest_of_file(aside / FILE) != backup.digest:
            raise EnvironmentFault("backup-altered", name=backup.name)
        old = keys.of(backup)
        if old != key:
            copied = (aside / FILE).replace(aside / _COPY)
            recoded(copied, aside / FILE, old=old, new=key)
            copied.unlink() if old is not None else wipe(copied)
    except OSError as error:
        raise from_os(error) from error
    try:
        ready = Store.open(aside, actor=actor, clock=clock, key=key)
    except EnvironmentFault as fault:
        raise _other_key(fault, backup) from fault
    try:
        with ready.write("register.restore", run=ASIDE, made_at=backup.made_at.isoformat()) as work:
            noted = work.one(Setting, key="register.restored")
            if noted is not None:
                work.remove(noted)
            work.add(Setting(key="register.restored", value=f"{clock().isoformat()} {backup.number}"))
    finally:
        ready.close()
    return work.change


def _other_key(error: Exception, backup: Backup) -> Exception:
    """A backup that is whole and still no database was locked with another key."""
    said = error if isinstance(error, EnvironmentFault) else fault(error)
    if said is not None and said.code == "not-a-database":
        return EnvironmentFault("backup-other-key", name=backup.name)
    return said or error
