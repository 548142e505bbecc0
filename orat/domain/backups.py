"""Backups: why one was made, what it holds, and which are kept as time goes."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """What a backup was made for."""

    START = "start"
    INTERVAL = "interval"
    HAND = "hand"
    MIGRATION = "migration"
    RESTORE = "restore"
    IMPORT = "import"
    WEEDING = "weeding"
    ENCRYPTION = "encryption"


INTERVAL = timedelta(minutes=30)
"""How long what was changed waits for a backup at most."""

_OFTEN = timedelta(hours=2)
_ALL_OF = timedelta(hours=2)
_OFTEN_FOR = timedelta(days=2)
_BEFORE_FOR = timedelta(days=30)
_DAYS, _WEEKS, _MONTHS = 12, 10, 9
_NEWEST = 3
_BEFORE = frozenset(set(Reason) - {Reason.START, Reason.INTERVAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a register holds, as far as it is told before one goes back to it.

    `lineage` is the digest of its first change, "" where nothing was ever done; `rows` counts every table;
    `latest_week` is that of the latest meeting that was held, as 2026-W47.
    """

    schema: str
    lineage: str = ""
    last_change: int = 0
    last_digest: str = ""
    last_at: datetime | None = None
    latest_week: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def meetings(self) -> int:
        """How many meetings."""
        return self.rows.get("meeting", 0)

    @property
    def concerns(self) -> int:
        """How many concerns, drafts among them."""
        return self.rows.get("concern", 0)

    @property
    def measures(self) -> int:
        """How many measures."""
        return self.rows.get("measure", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup as its manifest tells of it. `number` grows by one each time, whatever the clock says;
    one that is not `whole` is of a register in which something was amiss already; of one that is `checked`
    every page was read back; `elsewhere` is one in the second place.
    """

    path: Path
    number: int
    made_at: datetime
    reason: Reason
    digest: str
    size: int
    app: str
    encrypted: bool
    whole: bool = True
    checked: bool = True
    contents: Contents
    elsewhere: bool = False

    @property
    def name(self) -> str:
        """What its file is called."""
        return self.path.name


class PlaceState(StrEnum):
    """How the second place stands."""

    WELL = "well"
    WAITING = "waiting"
    MISSING = "missing"
    FULL = "full"
    UNWRITABLE = "unwritable"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """Another folder that backups are copied to: `chosen_at` and `copied_at` are UTC."""

    folder: Path
    state: PlaceState
    chosen_at: datetime
    copied_at: datetime | None = None

    def is_late(self, now: datetime, patience: timedelta = timedelta(days=3)) -> bool:
        """Whether a person should be reminded: at once when there is no room, after days when it is away."""
        if self.state in (PlaceState.FULL, PlaceState.UNWRITABLE):
            return True
        return self.state is PlaceState.MISSING and now - (self.copied_at or self.chosen_at) >= patience


def thinned(backups: Iterable[Backup], now: datetime) -> frozenset[Path]:
    """Which to keep: all of the last two hours, one in two hours for two days, then the newest of each of
    12 days, 10 weeks and 9 months, what was made by hand or before something large for 30 days, and always
    the three newest.
    """
    newest = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = {backup.path for backup in newest[:_NEWEST]}
    for backup in newest:
        age = now - backup.made_at
        # One from a time that is still to come was made before somebody set the clock right.
        if age < _ALL_OF or (backup.reason in _BEFORE and age < _BEFORE_FOR):
            kept.add(backup.path)
    recent = [backup for backup in newest if now - backup.made_at < _OFTEN_FOR]
    kept |= _one_each(recent, lambda made: int(made.timestamp() // _OFTEN.total_seconds()), len(recent))
    kept |= _one_each(newest, lambda made: made.date(), _DAYS)
    kept |= _one_each(newest, lambda made: made.isocalendar()[:2], _WEEKS)
    kept |= _one_each(newest, lambda made: (made.year, made.month), _MONTHS)
    return frozenset(kept)


def _one_each(
    newest_first: Iterable[Backup], period: Callable[[datetime], Hashable], limit: int
) -> set[Path]:
    """The newest of each of the latest periods that have any."""
    found: dict[Hashable, Path] = {}
    for backup in newest_first:
        found.setdefault(period(backup.made_at), backup.path)
    return set(list(found.values())[:limit])
