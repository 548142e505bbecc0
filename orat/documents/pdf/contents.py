"""A table of contents: lines that lead to headings and tell their pages once those are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from orat.documents.blocks import Block, Contents, Heading, Link
from orat.documents.pdf.flow import Flow, TextFlow, baseline
from orat.documents.pdf.lines import Line, Piece, break_lines
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import BODY, BODY_STRONG, RULE

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_INDENT = 16.0
_NUMBER_ROOM = 40.0


class EntryFlow(Flow):
    """One heading, a leader, and its page."""

    after = 2.0

    def __init__(self, heading: Heading, depth: int, parent: Element) -> None:
        title = heading.listed
        self.anchor = heading.anchor
        self.page = 0
        self._link = Link(title, f"#{heading.anchor}")
        self._style = BODY if depth else BODY_STRONG
        self._left = _INDENT * depth
        self._width = 0.0
        self._text = TextFlow([Piece(title, self._style, self._link)], parent)

    def lay(self, width: float) -> None:
        """Break the title, with room for the page behind its last line."""
        self._width = width
        self._text.lay(width - self._left - _NUMBER_ROOM)
        self.height = self._text.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The title and the page as one link; the leader between them is decoration."""
        number = break_lines([Piece(f" {self.page}", self._style, self._link)], _NUMBER_ROOM)[0]
        leading = self._text.leading
        placed: list[tuple[float, float, Line]] = [
            (x + self._left, baseline(top - leading * index, line, leading), line)
            for index, line in enumerate(self._text.drawn)
        ]
        start, level, last = placed[-1]
        end = x + self._width - number.width
        with canvas.artifact():
            begin = start + last.width + 6
            canvas.rule(begin, level, max(0.0, end - 3 - begin), 0.5, RULE)
        canvas.lines([*placed, (end, level, number)], self._text.element)


def contents(headings: Sequence[Heading], parent: Element) -> list[Flow]:
    """The entries, those of deeper headings in a table of contents within the other."""
    if not headings:
        return []
    least = min(heading.level for heading in headings)
    tables = {least: Element("TOC", parent)}
    flows: list[Flow] = []
    for heading in headings:
        for level in [each for each in tables if each > heading.level]:
            del tables[level]
        if heading.level not in tables:
            tables[heading.level] = Element("TOC", tables[max(tables)])
        entry = Element("TOCI", tables[heading.level])
        flows.append(EntryFlow(heading, heading.level - least, Element("Reference", entry)))
    flows[-1].after = 8.0
    return flows


def anchored(content: Sequence[Block]) -> list[Block]:
    """The blocks with an anchor at every heading, where there is a table of contents to lead to them."""
    if not any(isinstance(block, Contents) for block in content):
        return list(content)
    return [
        replace(block, anchor=f"heading {index}")
        if isinstance(block, Heading) and not block.anchor
        else block
        for index, block in enumerate(content)
    ]


def fill_in(flows: Sequence[Flow], pages: Mapping[str, int]) -> None:
    """Tell the entries their pages."""
    for flow in flows:
        if isinstance(flow, EntryFlow):
            flow.page = pages[flow.anchor]
