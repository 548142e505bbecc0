"""How fast minutes of forty pages are printed, beside the same blocks in plain, untagged reportlab."""

import gc
from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch
from io import BytesIO
from statistics import median
from time import process_time
from typing import Any
from xml.sax.saxutils import escape

import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from orat.documents import blocks
from orat.documents.compose_minutes import compose_minutes
from orat.documents.pages import page_sizes
from orat.documents.pdf.styles import BODY, BOTTOM, CELL, HEADINGS, MARGIN, TOP, WIDTH, TextStyle
from orat.documents.render import render
from orat.domain.minutes import MinutesContent
from orat.paths import resources
from tests.benchmarks.ratios import record
from tests.documents.samples import NOTES, in_swedish, of_many_pages

LIMIT = 1.5
PAGES = 40


def test_forty_pages_against_plain_reportlab() -> None:
    content = of_many_pages(137)
    document = compose_minutes(content, in_swedish)
    _register()
    assert abs(len(page_sizes(render(content, in_swedish))) - PAGES) <= 2
    assert abs(len(page_sizes(_plainly(document.blocks))) - PAGES) <= 10
    ours, plain = _paired(lambda: render(content, in_swedish), lambda: _plainly(document.blocks))
    record("documents: 40 pages", ours * 1000, unit="ms")
    record("documents: 40 pages in plain reportlab", plain * 1000, unit="ms")
    record("documents: 40 pages against plain reportlab", ours / plain, LIMIT, "×")
    assert ours / plain <= LIMIT


def test_time_grows_with_the_pages_and_no_faster() -> None:
    short, long = of_many_pages(137), of_many_pages(1027)
    first, second = _paired(lambda: render(short, in_swedish), lambda: render(long, in_swedish), rounds=3)
    record("documents: 300 pages against 40", second / first, 8.5, "×")
    assert second / first <= 8.5


def test_forty_pages_against_weasyprint() -> None:
    weasyprint = pytest.importorskip(
        "weasyprint", reason="WeasyPrint is not installed: requirements/bench.txt"
    )
    content = of_many_pages(137)
    page = "".join(_html(block) for block in compose_minutes(content, in_swedish).blocks)
    style = (
        f"@page {{ size: A4; margin: {TOP}pt {MARGIN}pt {BOTTOM}pt }} body {{ font: 9.6pt/14pt 'Open Sans' }}"
    )
    whole = f"<html lang=sv><style>{style}</style>{page}"
    ours, theirs = _paired(
        lambda: render(content, in_swedish), lambda: weasyprint.HTML(string=whole).write_pdf(), rounds=1
    )
    record("documents: 40 pages against WeasyPrint", ours / theirs, 0.5, "×")
    assert ours / theirs <= 0.5


def _html(block: blocks.Block) -> str:
    if isinstance(block, blocks.Heading):
        return f"<h{block.level}>{escape(block.number)} {escape(block.text)}</h{block.level}>"
    if isinstance(block, blocks.DataTable):
        rows = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}' for cell in row)}" for row in block.rows)
        return f"<table>{''.join(f'<th>{escape(title)}' for title in block.columns)}{rows}</table>"
    if isinstance(block, blocks.KeyValues):
        rows = "".join(f"<tr><th>{escape(key)}<td>{_cell(value)}" for key, value in block.rows)
        return f"<table>{rows}</table>"
    if isinstance(block, blocks.Paragraph | blocks.Callout | blocks.DecisionBox):
        return "".join(f"<p>{part}" for part in _cell(block.text).split("\n\n"))
    return ""


def _cell(cell: blocks.RichText | blocks.Cell) -> str:
    return escape(blocks.plain(cell.text if isinstance(cell, blocks.Cell) else cell))


def test_one_hundred_thousand_characters() -> None:
    content: MinutesContent = replace(
        NOTES, points=(replace(NOTES.points[2], discussion="ord och " * 12_500),)
    )
    started = process_time()
    render(content, in_swedish)
    record("documents: a point of 100,000 characters", (process_time() - started) * 1000, unit="ms")


def _paired(one: Callable[[], object], other: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """The median processor seconds of each, taken in turns so that a busy machine is unfair to both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for job, taken in zip((one, other), times, strict=True):
            gc.collect()
            started = process_time()
            job()
            taken.append(process_time() - started)
    return median(times[0]), median(times[1])


def _register() -> None:
    for weight in ("Regular", "Semibold", "Bold"):
        path = resources() / "fonts" / f"OpenSans-{weight}.ttf"
        pdfmetrics.registerFont(TTFont(f"Plain-{weight}", str(path), shapable=False))


def _style(style: TextStyle, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        "plain",
        fontName=f"Plain-{style.weight}",
        bulletFontName="Plain-Regular",
        fontSize=style.size,
        leading=style.leading,
        textColor=HexColor(style.ink),
        **more,
    )


_BODY = _style(BODY, spaceAfter=6)
_CELL = _style(CELL)
_HEADINGS = {level: _style(style, spaceBefore=12, keepWithNext=1) for level, style in HEADINGS.items()}


def _plainly(content: tuple[blocks.Block, ...]) -> bytes:
    """The blocks with what reportlab has for each of them."""
    out = BytesIO()
    paper = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        invariant=1,
    )
    paper.build([flowable for block in content for flowable in _flowables(block)], _frame, _frame)
    return out.getvalue()


def _frame(canvas: Any, paper: Any) -> None:
    canvas.setFont("Plain-Regular", 8)
    canvas.drawString(MARGIN, 800, "Örat mot marken")
    canvas.drawRightString(MARGIN + WIDTH, 800, f"Mötesanteckningar · {paper.page}")
    canvas.line(MARGIN, 780, MARGIN + WIDTH, 780)
    canvas.drawString(MARGIN, 30, "Fastställd 2026-11-20 · Kontrollkod 7F3A-91C2")


@singledispatch
def _flowables(block: blocks.Block) -> list[Any]:
    raise TypeError(type(block).__name__)


@_flowables.register
def _(block: blocks.Heading) -> list[Any]:
    words = " ".join([block.number, block.text, *(badge.text for badge in block.badges)])
    return [Paragraph(escape(words), _HEADINGS[block.level])]


@_flowables.register
def _(block: blocks.Paragraph) -> list[Any]:
    return [
        Paragraph(escape(f"{block.label} {part}"), _BODY) for part in blocks.plain(block.text).split("\n\n")
    ]


@_flowables.register(blocks.Callout | blocks.DecisionBox)
def _(block: blocks.Callout | blocks.DecisionBox) -> list[Any]:
    label = block.title if isinstance(block, blocks.Callout) else block.label
    cell = Paragraph(escape(f"{label} {blocks.plain(block.text)}"), _BODY)
    return [
        Table([[cell]], colWidths=[WIDTH], style=TableStyle([("LINEBEFORE", (0, 0), (0, -1), 2, "#0B6E6E")]))
    ]


@_flowables.register
def _(block: blocks.KeyValues) -> list[Any]:
    rows = [[Paragraph(_cell(text), _CELL) for text in row] for row in block.rows]
    return [Table(rows, colWidths=[WIDTH * 0.2, WIDTH * 0.8])]


@_flowables.register
def _(block: blocks.DataTable) -> list[Any]:
    rows = [[Paragraph(_cell(text), _CELL) for text in row] for row in (block.columns, *block.rows)]
    look = TableStyle(
        [
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#F6F5F1")),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, HexColor("#DEDBD2")),
        ]
    )
    return [
        Table(rows, colWidths=[WIDTH / len(block.columns)] * len(block.columns), repeatRows=1, style=look)
    ]


@_flowables.register
def _(block: blocks.SignOff) -> list[Any]:
    return [Paragraph(escape(line), _BODY) for line in block.lines]
