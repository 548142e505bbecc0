"""What a list shows in one cell, and the columns that make cells of rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from orat.ui.widgets.badge import BadgeLook

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` with `below` muted under it, or a badge; all of it is read aloud.

    A `heading` stands over the rows that follow, on the quiet ground of a header.
    """

    text: str = ""
    below: str = ""
    badge: BadgeLook | None = None
    strong: bool = False
    muted: bool = False
    right: bool = False
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The whole cell as one text."""
        badge = (self.badge.name or self.badge.word) if self.badge is not None else ""
        return ", ".join(part for part in (badge, self.text, self.below) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`width` in parts of 14 of the font size; the one with `stretch` takes what is left.

    `lines` is how many lines its text may take before it is cut; every row has room for the most of them.
    `sort` is the key that a click on the header asks for, empty where the list cannot be sorted by it;
    `more_sorts` are titles and keys of what else it shows, which the header's menu offers.
    Where room is short it gives way down to `least`, if that is given and the one with `stretch` last; none
    is ever so narrow that one of its `badges` would be cut. Where that is not enough, those with a `yields`
    are left out for as long as it lasts, the highest first.
    """

    key: str
    title: str
    cell: Callable[[R], Cell]
    width: int = 120
    stretch: bool = False
    sort: str = ""
    lines: int = 1
    least: int = 0
    badges: Sequence[BadgeLook] = ()
    yields: int = 0
    more_sorts: Sequence[tuple[str, str]] = ()
