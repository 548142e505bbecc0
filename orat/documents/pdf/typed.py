"""What a person typed in a large field: paragraphs, line ends, and lists as people type them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

_ITEM = re.compile(r"[ \t]*([-–•*]|\d{1,3}[.)]|[a-zåäö]\))[ \t]+(.+)")
"""A line of a list: its label and its text."""


@dataclass(frozen=True, slots=True)
class TypedParagraph:
    """Lines that belong together, parted by line ends."""

    text: str


@dataclass(frozen=True, slots=True)
class TypedList:
    """Two or more lines that begin with a label; each is its label and its text."""

    items: tuple[tuple[str, str], ...]


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
                matches = [match for line in lines if (match := _ITEM.fullmatch(line))]
                yield TypedList(tuple((match[1], match[2]) for match in matches))
            else:
                yield TypedParagraph("\n".join(lines))
