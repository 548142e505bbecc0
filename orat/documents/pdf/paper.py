"""A whole document on paper: its blocks set and broken into pages, and what stands on every page."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache

from orat.documents.blocks import Document, PageFrame
from orat.documents.pdf.canvas import TaggedCanvas
from orat.documents.pdf.contents import fill_in
from orat.documents.pdf.flow import BreakFlow, Flow, HeadingFlow, baseline, paginate
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Line, Piece, break_lines
from orat.documents.pdf.setting import set_blocks
from orat.documents.pdf.shaping import missing
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import (
    ACCENT,
    BOTTOM,
    FOOT,
    FRAME,
    FRAME_STRONG,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    STAMP,
    STAMPED,
    TOP,
    WATERMARK,
    WIDTH,
    TextStyle,
)
from orat.documents.pdf.watch import Asked, Progress, Watch

_HEAD_RULE = PAGE_HEIGHT - 77.0
_FOOT_RULE = 44.5
_ACROSS = 720.0
"""The longest watermark in points; the page's diagonal is 1031, less what the letters are high."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The file, and the characters that no face has, which stand in it as their code points."""

    pdf: bytes
    missing: tuple[str, ...]


def to_pdf(document: Document, *, progress: Progress | None = None, cancelled: Asked | None = None) -> bytes:
    """The document as a tagged PDF (PDF/UA-1, PDF/A-2a or 3a): the same document gives the same bytes.

    `progress` hears how many steps of how many are done. Raises Cancelled soon after `cancelled` says so.
    """
    watch = Watch(progress, cancelled)
    root = Element("Document")
    flows = set_blocks(document.blocks, root, watch, document.signature)
    watch.steps = 2 * len(flows)
    for flow in flows:
        flow.lay(WIDTH)
        watch.step()
    pages = paginate(flows, PAGE_HEIGHT - TOP - BOTTOM) or [[]]
    anchors = _anchors(pages)
    fill_in(flows, anchors)
    canvas = TaggedCanvas(document, root, frozenset(anchors))
    title, count = "", len(pages)
    # What is drawn is let go of at once: a year of lines would otherwise stay until the file is written.
    del flows
    for number in range(1, count + 1):
        placed, pages[number - 1] = pages[number - 1], []
        if placed and isinstance(placed[0][0], BreakFlow):
            title = placed[0][0].title or title
        frame = replace(document.frame, title=title) if title else document.frame
        _draw_frame(canvas, frame, number, count)
        for flow, down in placed:
            flow.draw(canvas, MARGIN, PAGE_HEIGHT - TOP - down)
            watch.step()
        canvas.showPage()
    return canvas.finish(watch)


def rendered(
    document: Document, *, progress: Progress | None = None, cancelled: Asked | None = None
) -> Rendered:
    """The document as a tagged PDF, and what could not be shown in it as typed."""
    return Rendered(to_pdf(document, progress=progress, cancelled=cancelled), missing_in(document))


def missing_in(document: Document) -> tuple[str, ...]:
    """The characters of a document that no face has, each once."""
    return missing(_texts(document))


def _texts(thing: object) -> Iterator[str]:
    """Every text in a document, except what is inside its attachments."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for each in thing:
            yield from _texts(each)
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from _texts(getattr(thing, part.name))


def _anchors(pages: list[list[tuple[Flow, float]]]) -> dict[str, int]:
    """The page of every heading that can be led to."""
    return {
        flow.anchor: number
        for number, placed in reversed(list(enumerate(pages, 1)))
        for flow, _ in reversed(placed)
        if isinstance(flow, HeadingFlow) and flow.anchor
    }


def _draw_frame(canvas: TaggedCanvas, frame: PageFrame, number: int, count: int) -> None:
    counter = frame.counter.replace("{page}", str(number)).replace("{pages}", str(count))
    top = PAGE_HEIGHT - 43.0
    second = top - FRAME.leading
    with canvas.artifact("Pagination"):
        if frame.watermark:
            _watermark(canvas, frame.watermark)
        _put(canvas, frame.left[0], FRAME_STRONG, top)
        _put(canvas, frame.left[1], FRAME, second)
        _put(canvas, frame.title, FRAME, top, right=True, last=frame.state)
        _put(canvas, frame.reference, FRAME, second, right=True, last=counter)
        canvas.rule(MARGIN, _HEAD_RULE, WIDTH, 1.3, ACCENT)
        canvas.rule(MARGIN, _FOOT_RULE, WIDTH, 0.6, RULE)
        _put(canvas, frame.foot_left, FOOT, _FOOT_RULE - 7)
        _put(canvas, frame.foot_right, FOOT, _FOOT_RULE - 7, right=True)
        if frame.stamp:
            _stamp(canvas, frame.stamp)


def _put(
    canvas: TaggedCanvas, text: str, style: TextStyle, top: float, *, right: bool = False, last: str = ""
) -> None:
    """One line at the left or right margin; `last` ends it after a dot and is never cut short."""
    ending = (f" · {last}" if text else last) if last else ""
    room = WIDTH * 0.49 - _line(ending, style).width
    line = _line(_shortened(text, style, room) + ending, style)
    if line.runs:
        x = PAGE_WIDTH - MARGIN - line.width if right else MARGIN
        canvas.lines([(x, baseline(top, line, style.leading), line)], None)


@lru_cache(maxsize=256)
def _line(text: str, style: TextStyle) -> Line:
    return break_lines([Piece(text, style)], 10 * PAGE_WIDTH)[0]


def _shortened(text: str, style: TextStyle, room: float) -> str:
    """The text, with an ellipsis for what would run into its neighbour."""
    if _line(text, style).width <= room:
        return text
    first = break_lines([Piece(text, style)], room - style.size)[0]
    return "".join(run.glyphs.text for run in first.runs).rstrip() + "…"


def _stamp(canvas: TaggedCanvas, text: str) -> None:
    """In the upper margin, in a frame, so that nobody takes an example for the real thing."""
    line = _line(text, STAMPED)
    width, height = line.width + 18, 18.0
    left, top = (PAGE_WIDTH - width) / 2, PAGE_HEIGHT - 16.0
    canvas.fill(left, top - height, width, height, STAMP, radius=3.0)
    canvas.fill(left + 1.1, top - height + 1.1, width - 2.2, height - 2.2, "#FFFFFF", radius=2.2)
    canvas.lines([(left + 9, baseline(top, line, height), line)], None)


def _watermark(canvas: TaggedCanvas, text: str) -> None:
    """Large and pale across the page, under everything else."""
    style = TextStyle(size=120.0, leading=120.0, weight=Weight.BOLD, ink=WATERMARK)
    line = _line(text, style)
    if line.width > _ACROSS:
        size = style.size * _ACROSS / line.width
        style = TextStyle(size=size, leading=size, weight=Weight.BOLD, ink=WATERMARK)
        line = _line(text, style)
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.lines([(-line.width / 2, -0.357 * style.size, line)], None)
    canvas.restoreState()
