"""Lists as formats know them: with bullets, or with numbers or letters that count up by themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from orat.documents.blocks import BulletList, ListItem
from orat.documents.characters import one_line

_BULLETS = frozenset("-–—•*")
_COUNTED = re.compile(r"(?:([0-9]{1,9})|([a-z]))([.)])")


class Numbering(StrEnum):
    """What stands before the items of a list."""

    BULLETS = "bullets"
    NUMBERS = "numbers"
    LETTERS = "letters"
    LABELS = "labels"
    """Something else, different for each item."""


@dataclass(slots=True)
class Run:
    """Items that follow one another in one numbering: from `first`, each number or letter ended by `end`."""

    numbering: Numbering
    end: str
    first: int
    items: list[ListItem]


def runs(items: Sequence[ListItem]) -> list[Run]:
    """The items in order; what is not numbered onwards from the item before it begins a new run."""
    found: list[Run] = []
    for item in items:
        numbering, end, number = _read(item.label)
        if found and _follows(found[-1], numbering, end, number):
            found[-1].items.append(item)
        else:
            found.append(Run(numbering, end, number, [item]))
    return found


def items_of(block: BulletList) -> list[ListItem]:
    """The items of a list as items."""
    return [item if isinstance(item, ListItem) else ListItem(*item) for item in block.items]


def _read(label: str) -> tuple[Numbering, str, int]:
    label = one_line(label).strip()
    if label in _BULLETS:
        return Numbering.BULLETS, label, 0
    match = _COUNTED.fullmatch(label)
    if match is None:
        return Numbering.LABELS, "", 0
    if match[1]:
        return Numbering.NUMBERS, match[3], int(match[1])
    return Numbering.LETTERS, match[3], ord(match[2]) - ord("a") + 1


def _follows(run: Run, numbering: Numbering, end: str, number: int) -> bool:
    if numbering is not run.numbering or end != run.end:
        return False
    counted = numbering in (Numbering.NUMBERS, Numbering.LETTERS)
    return not counted or number == run.first + len(run.items)
