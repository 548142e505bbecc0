"""What a page is filled with, from the top down: things of known height that can be cut between two pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from orat.documents.pdf.lines import Line, Piece, break_lines
from orat.documents.pdf.structure import Element

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas


class Flow:
    """Something placed on a page. Heights and gaps in points; `lay` comes before everything else."""

    before = 0.0
    after = 0.0
    keep_with_next = False
    keep_with_previous = False
    height = 0.0

    def lay(self, width: float) -> None:
        """Arrange the content for a width and set `height`."""
        raise NotImplementedError

    def least(self) -> float:
        """The height of the smallest part that may stand alone at the foot of a page."""
        return self.height

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Two parts, the first no higher than `room`; None when nothing sensible fits."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw with the upper left corner there."""
        raise NotImplementedError


class TextFlow(Flow):
    """Lines of text that belong to one element; without one they are an artifact (a repeated header)."""

    def __init__(
        self, pieces: Sequence[Piece], element: Element | None, *, before: float = 0.0, after: float = 0.0
    ) -> None:
        self.pieces = pieces
        self.element = element
        self.before = before
        self.after = after
        self.leading = pieces[0].style.leading
        self.drawn: list[Line] = []

    def lay(self, width: float) -> None:
        """Break the lines."""
        self.drawn = break_lines(self.pieces, width)
        self.height = self.leading * len(self.drawn)

    def least(self) -> float:
        """Two lines, or all of three: neither a widow nor an orphan."""
        return self.leading * (len(self.drawn) if len(self.drawn) <= 3 else 2)

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut between two lines, at least two on each side."""
        return self.cut(room, 2)

    def cut(self, room: float, least: int) -> tuple[TextFlow, TextFlow] | None:
        """Cut between two lines, at least so many on each side."""
        count = min(int((room + 0.01) / self.leading), len(self.drawn) - least)
        if count < least:
            return None
        return self._part(self.drawn[:count]), self._part(self.drawn[count:])

    def _part(self, lines: list[Line]) -> TextFlow:
        part = TextFlow(self.pieces[:1], self.element, before=self.before, after=self.after)
        part.drawn = lines
        part.height = part.leading * len(lines)
        return part

    def blank(self) -> TextFlow:
        """The same without a line: what is left of a cell whose text ended on the page before."""
        return self._part([])

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Badges first, then the text over them."""
        placed = [
            (x, baseline(top - self.leading * index, line, self.leading), line)
            for index, line in enumerate(self.drawn)
        ]
        if not any(run.glyphs.text or run.part for line in self.drawn for run in line.runs):
            return
        _draw_boxes(canvas, placed)
        if self.element is None:
            with canvas.artifact("Pagination"):
                canvas.lines(placed, None)
        else:
            canvas.lines(placed, self.element)


def baseline(top: float, line: Line, leading: float) -> float:
    """Where the baseline lies in a line box: its capitals stand in the middle."""
    size = max((run.style.size for run in line.runs if not run.style.box), default=leading * 0.7)
    return top - leading / 2 - 0.357 * size


def _draw_boxes(canvas: TaggedCanvas, placed: Sequence[tuple[float, float, Line]]) -> None:
    for x, y, line in placed:
        for left, width, style in line.boxes:
            with canvas.artifact():
                canvas.fill(x + line.offset + left, y + style.rise - 3.9, width, 14.0, style.box, radius=3.0)


class HeadingFlow(TextFlow):
    """A heading: stays with what follows, has an outline entry, perhaps something at the right edge."""

    keep_with_next = True

    def __init__(
        self,
        pieces: Sequence[Piece],
        element: Element,
        *,
        level: int,
        title: str,
        gaps: tuple[float, float],
        aside: Piece | None = None,
        anchor: str = "",
    ) -> None:
        super().__init__(pieces, element, before=gaps[0], after=gaps[1])
        self.level = level
        self.title = title
        self.aside = aside
        self.anchor = anchor
        self._aside_lines: list[Line] = []
        self._width = 0.0

    def lay(self, width: float) -> None:
        """Break the lines, the first one beside the aside."""
        self._width = width
        self._aside_lines = break_lines([self.aside], width) if self.aside else []
        taken = self._aside_lines[0].width + 12 if self._aside_lines else 0.0
        self.drawn = break_lines(self.pieces, width, width - taken)
        self.height = self.leading * len(self.drawn)

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Only a heading that would fill a page is cut."""
        return self.cut(room, 2) if len(self.drawn) > 30 else None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it and enter it in the outline."""
        canvas.bookmark(self.title, self.level - 1, top, self.anchor)
        super().draw(canvas, x, top)
        if self._aside_lines:
            line = self._aside_lines[0]
            at = (x + self._width - line.width, baseline(top, self.drawn[0], self.leading), line)
            canvas.lines([at], self.element)


@dataclass(frozen=True, slots=True)
class Frame:
    """How a stack is set off: padding in points on each side, a fill, and a bar at its left edge."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    fill: str = ""
    radius: float = 0.0
    bar: str = ""


class StackFlow(Flow):
    """Flows above one another in a frame."""

    def __init__(
        self, children: Sequence[Flow], frame: Frame, *, before: float = 0.0, after: float = 0.0
    ) -> None:
        self.children = list(children)
        self.frame = frame
        self.before = before
        self.after = after
        self._width = 0.0

    def lay(self, width: float) -> None:
        """Lay out the children inside the frame."""
        self._width = width
        for child in self.children:
            child.lay(width - self.frame.left - self.frame.right)
        self._measure()

    def _measure(self) -> None:
        inner = sum(child.height + gap for child, gap in zip(self.children, gaps(self.children), strict=True))
        self.height = inner + self.frame.top + self.frame.bottom

    def least(self) -> float:
        """The children up to the first that need not stay with the next, no more of it than must be."""
        return self.frame.top + self.frame.bottom + least_of(self.children)

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut inside or between children; both parts keep the frame."""
        space = room - self.frame.top - self.frame.bottom
        first, rest = fill(self.children, space, top_of_page=False)
        if not first or not rest:
            return None
        return self._part([flow for flow, _ in first]), self._part(rest)

    def _part(self, children: list[Flow]) -> StackFlow:
        part = StackFlow(children, self.frame, before=self.before, after=self.after)
        part._width = self._width
        part._measure()
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The frame, then the children."""
        frame = self.frame
        if frame.fill or frame.bar:
            with canvas.artifact():
                if frame.fill:
                    canvas.fill(x, top - self.height, self._width, self.height, frame.fill, frame.radius)
                if frame.bar:
                    canvas.fill(x, top - self.height, 2.2, self.height, frame.bar)
        y = top - frame.top
        for child, gap in zip(self.children, gaps(self.children), strict=True):
            child.draw(canvas, x + frame.left, y - gap)
            y -= gap + child.height


def gaps(flows: Sequence[Flow]) -> list[float]:
    """The distance above each flow: the greater of what the two neighbours ask for, none above the first."""
    return [max(flows[index - 1].after, flow.before) if index else 0.0 for index, flow in enumerate(flows)]


def least_of(flows: Sequence[Flow]) -> float:
    """The least height that the first flow and all it must stay with take."""
    needed = 0.0
    for flow, gap in zip(flows, gaps(flows[:8]), strict=False):
        needed += gap
        if not flow.keep_with_next:
            return needed + flow.least()
        needed += flow.height
    return needed


def fill(
    flows: Sequence[Flow], room: float, *, top_of_page: bool = True
) -> tuple[list[tuple[Flow, float]], list[Flow]]:
    """As many flows as fit, each with its distance from the top, and what is left for the next page.

    On an empty page the first flow is placed even where it cannot be cut to fit.
    """
    placed: list[tuple[Flow, float]] = []
    y, previous = 0.0, 0.0
    for index, flow in enumerate(flows):
        gap = max(previous, flow.before) if placed else 0.0
        left = room - y - gap
        if (placed or not top_of_page) and least_of(flows[index : index + 8]) > left + 0.01:
            return placed, list(flows[index:])
        if flow.height <= left + 0.01:
            placed.append((flow, y + gap))
            y, previous = y + gap + flow.height, flow.after
            continue
        parts = flow.split(left)
        if parts is not None:
            placed.append((parts[0], y + gap))
            return placed, [parts[1], *flows[index + 1 :]]
        if placed or not top_of_page:
            return placed, list(flows[index:])
        placed.append((flow, y + gap))
        y, previous = y + gap + flow.height, flow.after
    return placed, []


class BreakFlow(Flow):
    """Takes no room; what follows begins on a new page, under a title of its own where one is given."""

    def __init__(self, title: str) -> None:
        self.title = title

    def lay(self, width: float) -> None:
        """Nothing to arrange."""

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Nothing to draw."""


def paginate(flows: Sequence[Flow], room: float) -> list[list[tuple[Flow, float]]]:
    """The flows on pages of a height, each with its distance from the top of its page."""
    for flow, following in pairwise(flows):
        # What is long is cut anyway, and then its last lines keep the other company.
        if following.keep_with_previous and flow.height < room / 6:
            flow.keep_with_next = True
    pages: list[list[tuple[Flow, float]]] = []
    for chapter in _chapters(flows):
        left = [flow for flow in chapter if not isinstance(flow, BreakFlow)]
        start = len(pages)
        while left:
            placed, left = fill(left, room)
            pages.append(placed)
        if len(pages) > start and isinstance(chapter[0], BreakFlow):
            pages[start].insert(0, (chapter[0], 0.0))
    return pages


def _chapters(flows: Sequence[Flow]) -> list[list[Flow]]:
    chapters: list[list[Flow]] = [[]]
    for flow in flows:
        if isinstance(flow, BreakFlow):
            chapters.append([])
        chapters[-1].append(flow)
    return [chapter for chapter in chapters if chapter]
