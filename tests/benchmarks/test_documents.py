"""How fast minutes are printed beside what others need for the same blocks, and how a year is called off."""

import contextlib
import gc
import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import singledispatch
from io import BytesIO
from statistics import median
from time import perf_counter, process_time
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
from orat.documents.compose_year import compose_year
from orat.documents.pages import page_sizes
from orat.documents.pdf import tree
from orat.documents.pdf.canvas import TaggedCanvas
from orat.documents.pdf.paper import to_pdf
from orat.documents.pdf.styles import BODY, BOTTOM, CELL, HEADINGS, MARGIN, TOP, WIDTH, TextStyle
from orat.documents.render import render
from orat.domain.minutes import MinutesContent
from orat.errors import Cancelled
from orat.paths import resources
from tests.benchmarks.ratios import record
from tests.documents.samples import NOTES, in_swedish, of_many_pages

LIMIT = 1.5
PAGES = 40


def test_forty_pages_against_plain_reportlab() -> None:
    content = of_many_pages(145)
    document = compose_minutes(content, in_swedish)
    _register()
    assert abs(len(page_sizes(render(content, in_swedish))) - PAGES) <= 2
    assert abs(len(page_sizes(_plainly(document.blocks))) - PAGES) <= 10
    ours, plain = _paired(lambda: render(content, in_swedish), lambda: _plainly(document.blocks))
    record("documents: 40 pages", ours * 1000, unit="ms")
    record("documents: 40 pages in plain reportlab", plain * 1000, unit="ms")
    record("documents: 40 pages against plain reportlab", ours / plain, LIMIT, "×")
    assert ours / plain <= LIMIT


def test_forty_pages_against_the_same_drawing_without_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    content = of_many_pages(145)

    def untagged() -> bytes:
        with monkeypatch.context() as patch:
            patch.setattr(TaggedCanvas, "_mark", lambda _canvas, element: f"/{element.role} BMC")
            patch.setattr(tree.TreeWriter, "write", lambda *_: None)
            return render(content, in_swedish)

    assert b"/StructTreeRoot" in render(content, in_swedish)
    assert b"/StructTreeRoot" not in untagged()
    assert len(page_sizes(untagged())) == len(page_sizes(render(content, in_swedish)))
    tagged, plain = _paired(lambda: render(content, in_swedish), untagged)
    record("documents: 40 pages against the same without tags", tagged / plain, 1.6, "×")
    assert tagged / plain <= 1.6


def test_time_grows_with_the_pages_and_no_faster() -> None:
    short, long = of_many_pages(145), of_many_pages(1120)
    first, second = _paired(lambda: render(short, in_swedish), lambda: render(long, in_swedish), rounds=5)
    record("documents: 300 pages against 40", second / first, 8.5, "×")
    assert second / first <= 8.5


def test_a_year_grows_with_its_meetings_and_no_faster() -> None:
    week = of_many_pages(18)

    def year(meetings: int) -> bytes:
        contents = [replace(week, week=f"2026-W{number:02}") for number in range(1, meetings + 1)]
        return to_pdf(compose_year(contents, date(2026, 1, 1), date(2026, 12, 31), in_swedish))

    few, all_of_them = len(page_sizes(year(7))), len(page_sizes(year(52)))
    first, second = _paired(lambda: year(7), lambda: year(52), rounds=3)
    times = 8.5 * (all_of_them / few) / 7.5
    record("documents: a year of 52 meetings against 7 of them", second / first, times, "×")
    assert all_of_them >= 250
    assert second / first <= times


def test_forty_pages_against_weasyprint() -> None:
    weasyprint = pytest.importorskip(
        "weasyprint", reason="WeasyPrint is not installed: requirements/bench.txt"
    )
    # It warns of a library that it would rather shrink fonts with.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    content = of_many_pages(145)
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


def test_forty_pages_against_typst() -> None:
    typst = pytest.importorskip("typst", reason="typst is not installed: requirements/bench.txt")
    content = of_many_pages(145)
    page = "".join(_typst(block) for block in compose_minutes(content, in_swedish).blocks)
    style = (
        f'#set page(paper: "a4", margin: (x: {MARGIN}pt, top: {TOP}pt, bottom: {BOTTOM}pt))\n'
        '#set text(font: "Open Sans", size: 9.6pt, lang: "sv")\n#set par(leading: 0.65em)\n'
    )
    source, fonts = (style + page).encode(), [str(resources() / "fonts")]

    def theirs() -> bytes:
        made: bytes = typst.compile(source, font_paths=fonts, ignore_system_fonts=True)
        return made

    assert abs(len(page_sizes(theirs())) - PAGES) <= 10
    ours, other = _paired(lambda: render(content, in_swedish), theirs)
    record("documents: 40 pages against typst", ours / other, 1.5, "×")
    assert ours / other <= 1.5


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


def _typst(block: blocks.Block) -> str:
    if isinstance(block, blocks.Heading):
        return f"#heading(level: {block.level})[{_quoted(f'{block.number} {block.text}')}]\n"
    if isinstance(block, blocks.DataTable):
        head = ", ".join(f"[{_quoted(title)}]" for title in block.columns)
        cells = ", ".join(f"[{_quoted(cell)}]" for row in block.rows for cell in row)
        return f"#table(columns: {len(block.columns)}, table.header({head}), {cells})\n"
    if isinstance(block, blocks.KeyValues):
        cells = ", ".join(f"[{_quoted(key)}], [{_quoted(value)}]" for key, value in block.rows)
        return f"#table(columns: (1fr, 4fr), {cells})\n"
    if isinstance(block, blocks.Paragraph | blocks.Callout | blocks.DecisionBox):
        return "".join(f"{_quoted(part)}\n\n" for part in blocks.plain(block.text).split("\n\n"))
    return ""


def _quoted(cell: blocks.RichText | blocks.Cell) -> str:
    text = blocks.plain(cell.text if isinstance(cell, blocks.Cell) else cell)
    return '#"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " "))


def _cell(cell: blocks.RichText | blocks.Cell) -> str:
    return escape(blocks.plain(cell.text if isinstance(cell, blocks.Cell) else cell))


def test_one_hundred_thousand_characters() -> None:
    content: MinutesContent = replace(
        NOTES, points=(replace(NOTES.points[2], discussion="ord och " * 12_500),)
    )
    started = process_time()
    render(content, in_swedish)
    record("documents: a point of 100,000 characters", (process_time() - started) * 1000, unit="ms")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_what_three_hundred_pages_take_of_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.printed"], capture_output=True, text=True, check=True
    )
    pages, most = done.stdout.split()
    assert int(pages) >= 295
    record("documents: most memory for 300 pages", float(most), 250, "MiB")
    assert float(most) <= 250


def test_a_year_is_called_off() -> None:
    week = of_many_pages(18)
    contents = [replace(week, week=f"2026-W{number:02}") for number in range(1, 53)]

    def make(cancelled: Callable[[], bool]) -> None:
        year = compose_year(contents, date(2026, 1, 1), date(2026, 12, 31), in_swedish)
        to_pdf(year, cancelled=cancelled)

    started = perf_counter()
    make(lambda: False)
    whole = perf_counter() - started
    record("documents: 52 meetings as one file", whole * 1000, unit="ms")
    waits = []
    for part in range(1, 20):
        at = perf_counter() + whole * part / 20
        with contextlib.suppress(Cancelled):
            make(lambda at=at: perf_counter() >= at)  # type: ignore[misc]
        waits.append(perf_counter() - at)
    record("documents: 52 meetings called off", max(waits) * 1000, 300, "ms")
    assert max(waits) <= 0.3


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


def _frame(page: Any, paper: Any) -> None:
    page.setFont("Plain-Regular", 8)
    page.drawString(MARGIN, 800, "Örat mot marken")
    page.drawRightString(MARGIN + WIDTH, 800, f"Mötesanteckningar · {paper.page}")
    page.line(MARGIN, 780, MARGIN + WIDTH, 780)
    page.drawString(MARGIN, 30, "Fastställd 2026-11-20 · Kontrollkod 7F3A-91C2")


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
