"""A whole document on paper: its blocks set and broken into pages, and what stands on every page."""

from orat.documents.blocks import Document, PageFrame
from orat.documents.pdf.canvas import TaggedCanvas
from orat.documents.pdf.flow import baseline, paginate
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Line, Piece, break_lines
from orat.documents.pdf.setting import set_blocks
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

_HEAD_RULE = PAGE_HEIGHT - 77.0
_FOOT_RULE = 44.5
_ACROSS = 720.0
"""The longest watermark in points; the page's diagonal is 1031, less what the letters are high."""


def to_pdf(document: Document) -> bytes:
    """The document as a tagged PDF (PDF/UA-1, PDF/A-2a): the same document gives the same bytes."""
    root = Element("Document")
    flows = set_blocks(document.blocks, root)
    for flow in flows:
        flow.lay(WIDTH)
    pages = paginate(flows, PAGE_HEIGHT - TOP - BOTTOM) or [[]]
    canvas = TaggedCanvas(document, root)
    for number, placed in enumerate(pages, 1):
        _draw_frame(canvas, document.frame, number, len(pages))
        for flow, down in placed:
            flow.draw(canvas, MARGIN, PAGE_HEIGHT - TOP - down)
        canvas.showPage()
    return canvas.finish()


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
