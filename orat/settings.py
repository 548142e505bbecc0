"""What this seat remembers about itself: window place, column widths, theme. A small JSON file, never
domain data.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from getpass import getuser
from pathlib import Path
from typing import Any

from orat import paths

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list as the person left it; width in parts of 14 of the font size."""

    width: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ListLook:
    """How one list was left: its columns by key, and what it is sorted by."""

    columns: Mapping[str, Column] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `window` is x, y, width, height in pixels, `text_scale` 1.0 to 2.0.

    `lock_after` is how many idle minutes a register with a password stays open; 0 for always. `names` are
    what those who log in to this computer have said to be called, by login.
    """

    theme: str = "system"
    text_scale: float = 1.0
    language: str = "sv"
    window: tuple[int, int, int, int] | None = None
    maximized: bool = False
    page: str = ""
    lists: Mapping[str, ListLook] = field(default_factory=dict)
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    remembered: Mapping[str, str] = field(default_factory=dict)
    lock_after: int = 15
    names: Mapping[str, str] = field(default_factory=dict)


class SettingsFile:
    """The settings of one data folder; a missing or damaged file means the defaults."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._settings = _read(self._path)

    @property
    def value(self) -> Settings:
        """The settings now."""
        return self._settings

    @property
    def name(self) -> str:
        """What whoever is logged in has said to be called; "" before that was said."""
        return self._settings.names.get(getuser(), "")

    def call(self, name: str) -> None:
        """Keep what whoever is logged in is called."""
        self.change(names={**self._settings.names, getuser(): name})

    def change(self, **changes: Any) -> Settings:
        """Replace the named settings and write the file; a disk that refuses keeps them for this
        session only.
        """
        changed = replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed
            try:
                _write(self._path, changed)
            except OSError:
                # Where the window stood is not worth a message.
                return changed
        return changed


def actor_in(folder: Path) -> str:
    """Who works in a data folder: the name that whoever is logged in has given there, else the login."""
    return SettingsFile(folder).name or getuser()


def _read(path: Path) -> Settings:
    try:
        raw = json.loads(path.read_text("utf-8"))
        return _from_json(raw) if isinstance(raw, dict) else Settings()
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Settings()


def _from_json(raw: dict[str, Any]) -> Settings:
    known = {name.name: raw[name.name] for name in fields(Settings) if name.name in raw}
    if known.get("window") is not None:
        x, y, width, height = (int(part) for part in known["window"])
        known["window"] = (x, y, width, height)
    known["lists"] = {
        key: ListLook(
            {name: Column(**column) for name, column in look.get("columns", {}).items()},
            str(look.get("sort", "")),
            bool(look.get("descending", False)),
        )
        for key, look in known.get("lists", {}).items()
    }
    known["splitters"] = {key: tuple(map(int, sizes)) for key, sizes in known.get("splitters", {}).items()}
    known["names"] = {str(login): str(name) for login, name in known.get("names", {}).items()}
    known["lock_after"] = min(480, max(0, int(known.get("lock_after", 15))))
    known["text_scale"] = min(2.0, max(1.0, float(known.get("text_scale", 1.0))))
    return Settings(**known)


def _write(path: Path, settings: Settings) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    paths.write_private(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
