"""What fields offer as answers: units flat, categories and areas as trees, the days of the week."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from orat.domain.register import Area, Category, Unit
from orat.ui import formats
from orat.ui.widgets.fields import Option
from orat.ui.widgets.path_text import PATH

Branch = TypeVar("Branch", Area, Category)

_MONDAY = date(2026, 1, 5)


def unit_options(units: Sequence[Unit], keep: int | None = None) -> tuple[Option[int], ...]:
    """The units that are offered; `keep` is one that stays although it was deactivated."""
    return tuple(Option(unit.id, unit.name) for unit in units if unit.active or unit.id == keep)


def tree_options(entries: Sequence[Branch], keep: int | None = None) -> tuple[Option[int], ...]:
    """The entries of a tree, each after its parent, with the path to it as its word."""
    below: dict[int | None, list[Branch]] = {}
    ids = {entry.id for entry in entries}
    for entry in entries:
        if entry.active or entry.id == keep:
            below.setdefault(entry.parent_id if entry.parent_id in ids else None, []).append(entry)
    options: list[Option[int]] = []

    def walk(parent: int | None, path: str, depth: int) -> None:
        for entry in below.get(parent, ()):
            word = f"{path}{PATH}{entry.name}" if path else entry.name
            options.append(Option(entry.id, word, depth, entry.name))
            walk(entry.id, word, depth + 1)

    walk(None, "", 0)
    return tuple(options)


def path_of(entries: Sequence[Branch], entry_id: int | None) -> str:
    """The path to one entry, "Brand och pyroteknik › Anlagd brand"; empty for none."""
    by_id = {entry.id: entry for entry in entries}
    names: list[str] = []
    while entry_id is not None and entry_id in by_id and len(names) < len(by_id):
        names.append(by_id[entry_id].name)
        entry_id = by_id[entry_id].parent_id
    return PATH.join(reversed(names))


def weekday_options() -> tuple[Option[int], ...]:
    """Måndag to söndag, by the number that a series has for each."""
    days = (_MONDAY.replace(day=_MONDAY.day + at) for at in range(7))
    return tuple(Option(day.isoweekday(), formats.weekday_long(day)) for day in days)
