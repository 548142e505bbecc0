"""The second place of the backups: a folder or a memory stick that may be away, full or locked."""

import json
import logging
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from orat import paths
from orat.domain.backups import Backup, PlaceState, SecondPlace
from orat.errors import EnvironmentFault, UserError
from orat.storage import keyfile
from orat.storage.shelf import Shelf

log = logging.getLogger(__name__)

FILE = "second-place.json"
"""Beside the database, not in it: the place belongs to this computer, and a restore must not change it."""
_STATES = {"disk-full": PlaceState.FULL}


class SecondPlaceKeeper:
    """Remembers the place and copies to it; what hinders becomes a state, never an error."""

    def __init__(self, data_folder: Path, *, key: str | None = None) -> None:
        self._data = data_folder
        self._file = data_folder / FILE
        self._key = key

    def place(self) -> SecondPlace | None:
        """The place as it stands now; None when none was chosen."""
        kept = self._read()
        if kept is None:
            return None
        if not _is_there(kept.folder):
            return replace(kept, state=PlaceState.MISSING)
        return replace(kept, state=PlaceState.WAITING) if kept.state is PlaceState.MISSING else kept

    def choose(self, folder: Path, now: datetime) -> SecondPlace:
        """Copy there from now on. Raises UserError("second-inside") in the data folder, ("not-a-folder")."""
        folder = folder.expanduser().absolute()
        if not _is_there(folder):
            raise UserError("not-a-folder", path=str(folder))
        if folder.resolve().is_relative_to(self._data.resolve()):
            raise UserError("second-inside")
        return self._keep(SecondPlace(folder=folder, state=PlaceState.WAITING, chosen_at=now))

    def forget(self) -> None:
        """Copy to no second place any longer; what is there stays there."""
        self._file.unlink(missing_ok=True)

    def copy(self, backup: Backup, now: datetime) -> SecondPlace | None:
        """Copy a backup there and thin out what is there; the place afterwards."""
        place = self.place()
        if place is None or place.state is PlaceState.MISSING:
            return place if place is None else self._keep(place)
        shelf = self._shelf(place, backup.contents.lineage)
        try:
            shelf.take(backup)
            shelf.thin(now)
            keyfile.hand_along(self._data, shelf.folder)
        except EnvironmentFault as fault:
            log.info("backup.second-place-failed code=%s", fault.code)
            if not _is_there(place.folder):
                return self._keep(replace(place, state=PlaceState.MISSING))
            return self._keep(replace(place, state=_STATES.get(fault.code, PlaceState.UNWRITABLE)))
        return self._keep(replace(place, state=PlaceState.WELL, copied_at=now))

    def backups(self, lineage: str) -> tuple[Backup, ...]:
        """The backups of a register there, newest first; of every register when none is named."""
        place = self.place()
        if place is None or place.state is PlaceState.MISSING:
            return ()
        if lineage:
            return self._shelf(place, lineage).all()
        found = (Shelf(folder, elsewhere=True).all() for folder in sorted(place.folder.glob("orat-*")))
        return tuple(sorted((each for all_ in found for each in all_), key=lambda each: -each.number))

    def _shelf(self, place: SecondPlace, lineage: str) -> Shelf:
        return Shelf(place.folder / f"orat-{lineage[:8]}", key=self._key, elsewhere=True)

    def _read(self) -> SecondPlace | None:
        with suppress(OSError, ValueError, KeyError, TypeError):
            told = json.loads(self._file.read_text(encoding="utf-8"))
            copied = told["copied_at"]
            return SecondPlace(
                folder=Path(told["folder"]),
                state=PlaceState(told["state"]),
                chosen_at=datetime.fromisoformat(told["chosen_at"]),
                copied_at=datetime.fromisoformat(copied) if copied else None,
            )
        return None

    def _keep(self, place: SecondPlace) -> SecondPlace:
        told = {
            "folder": str(place.folder),
            "state": place.state.value,
            "chosen_at": place.chosen_at.isoformat(),
            "copied_at": place.copied_at.isoformat() if place.copied_at else None,
        }
        with suppress(OSError):
            # A disk that refuses keeps what it said before, and the next backup tries again.
            paths.write_private(self._file, json.dumps(told, ensure_ascii=False, indent=1).encode())
        return place


def same_disk(folder: Path, data_folder: Path) -> bool:
    """Whether a folder goes the day the data folder's disk does."""
    with suppress(OSError):
        return folder.stat().st_dev == data_folder.stat().st_dev
    return False


def _is_there(folder: Path) -> bool:
    with suppress(OSError):
        return folder.is_dir()
    return False
