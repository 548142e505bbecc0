"""What a person typed in a large field: paragraphs, line ends, and lists as people type them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from orat.documents.blocks import ListItem

_ITEM = re.compile(r"([ \t]*)([-–•*]|\d{1,3}[.)]|[a-zåäö]\))[ \t]+(.+)")
"""A line of a list: its label and its text."""


@dataclass(frozen=True, slots=True)
class TypedParagraph:
    """Lines that belong together, parted by line ends."""

    text: str


@dataclass(frozen=True, slots=True)
class TypedList:
    """Two or more lines that begin with a label; those further in belong to the one before them."""

    items: tuple[ListItem, ...]


def paragraphs(text: str) -> list[str]:
    """The text parted at empty lines; single line ends stay. At least one, perhaps empty."""
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\v", "\f", "\x85"):
        text = text.replace(end, "\n")
    lines = [line.rstrip().replace("\t", "    ") for line in text.split("\n")]
    return ["\n".join(group) for filled, group in groupby(lines, key=bool) if filled] or [""]


def parts(text: str) -> Iterator[TypedParagraph | TypedList]:
    """Paragraphs and lists in order."""
    for paragraph in paragraphs(text):
        for is_item, group in groupby(
            paragraph.split("\n"), key=lambda line: _ITEM.fullmatch(line) is not None
        ):
            lines = list(group)
            if is_item and len(lines) > 1:
                yield TypedList(_nested([match for line in lines if (match := _ITEM.fullmatch(line))]))
            else:
                yield TypedParagraph("\n".join(lines))


def _nested(lines: list[re.Match[str]]) -> tuple[ListItem, ...]:
    """The items by how far in they stand; two columns are one step."""
    items: list[ListItem] = []
    start = 0
    while start < len(lines):
        inmost = len(lines[start][1]) + 2
        end = start + 1
        while end < len(lines) and len(lines[end][1]) >= inmost:
            end += 1
        items.append(ListItem(lines[start][2], lines[start][3], _nested(lines[start + 1 : end])))
        start = end
    return tuple(items)
