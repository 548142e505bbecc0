"""The headings of a document as one outline: one at the top, no level left out, an anchor at each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from orat.documents.blocks import Block, Contents, Document, Heading, Link
from orat.documents.characters import holdable, one_line


@dataclass(frozen=True, slots=True)
class Entries:
    """A table of contents that knows its headings."""

    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks of a document whose first heading is its title and alone on level 1.

    Every heading has an anchor that any format can hold; `anchors` tells them by the document's own.
    """

    blocks: tuple[Block | Entries, ...]
    anchors: Mapping[str, str]

    def target(self, link: Link) -> str:
        """Where a link leads; nothing where there is no such heading, or no address that can be opened."""
        target = link.target
        if target.startswith("#"):
            anchor = self.anchors.get(target[1:], "")
            return f"#{anchor}" if anchor else ""
        opened = target.startswith(("https://", "http://", "mailto:"))
        return target if opened and target.isascii() and target == one_line(target) else ""


def outlined(document: Document) -> Outline:
    """The outline of a document. Levels are as deep as the headings above them, the title being the first."""
    blocks = document.blocks
    first = next((block for block in blocks if isinstance(block, Heading)), None)
    if first is None or first.level != 1 or first.text != document.title:
        first = Heading(level=1, text=document.title)
        blocks = (first, *blocks)
    placed: list[Block] = []
    levels: list[int] = []
    wanted: dict[int, Heading] = {}
    anchors: dict[str, str] = {}
    for index, block in enumerate(blocks):
        if isinstance(block, Heading):
            anchor = f"section-{len(wanted) + 1}"
            while levels and levels[-1] >= block.level:
                levels.pop()
            if block is not first:
                levels.append(block.level)
            if block.anchor:
                anchors.setdefault(holdable(block.anchor), anchor)
            wanted[index] = block
            placed.append(replace(block, level=len(levels) + 1, anchor=anchor))
        else:
            placed.append(block)
    return Outline(
        tuple(
            _entries(block, index, placed, wanted) if isinstance(block, Contents) else block
            for index, block in enumerate(placed)
        ),
        anchors,
    )


def _entries(contents: Contents, index: int, placed: list[Block], wanted: Mapping[int, Heading]) -> Entries:
    following = []
    for place, block in enumerate(placed[index:], index):
        if isinstance(block, Heading) and wanted[place].level <= contents.depth:
            following.append(block)
    return Entries(tuple(following))
