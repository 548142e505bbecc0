"""Lines and pages break where a careful typesetter would break them."""

from dataclasses import replace

import pytest

from orat.documents.blocks import Link
from orat.documents.pdf.columns import shared
from orat.documents.pdf.flow import Flow, StackFlow, TextFlow, fill, paginate
from orat.documents.pdf.flow import Frame as BoxFrame
from orat.documents.pdf.fonts import Weight, face
from orat.documents.pdf.lines import Line, Piece, break_lines, natural_widths
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import BODY, CELL, WIDTH, TextStyle
from orat.documents.pdf.tables import TableFlow, data_table, key_values
from orat.documents.render import render
from orat.domain.minutes import MeasurePrint
from tests.documents.reading import pages_of
from tests.documents.rich import CURVE
from tests.documents.samples import FIRES, NOTES, POINTS, in_swedish

ROOM = 300.0


def shown(lines: list[Line]) -> list[str]:
    return ["".join(run.glyphs.text for run in line.runs) for line in lines]


def text_flow(words: int) -> TextFlow:
    flow = TextFlow([Piece("ord " * words, BODY)], Element("P"))
    flow.lay(WIDTH)
    return flow


def table(rows: list[tuple[str, ...]]) -> TableFlow:
    flow = data_table(["Ett", "Två", "Tre"], rows, Element("Document"))
    flow.lay(WIDTH)
    return flow


def test_no_line_is_wider_than_it_may_be() -> None:
    text = "Fastighets- och gatukontoret, Serviceförvaltningen/Fritidsförvaltningen; " * 30
    for width in (20.0, 60.0, 200.0, 497.0):
        for line in break_lines([Piece(text, CELL)], width):
            printed = "".join(run.glyphs.text for run in line.runs).rstrip()
            assert face(Weight.REGULAR).width(printed) * CELL.size / 1000 <= width + 0.1


def test_a_line_ends_with_the_space_that_parts_it_from_the_next() -> None:
    lines = shown(break_lines([Piece("hej på dig du glade " * 8, BODY)], 120))
    assert len(lines) > 3
    assert all(line.endswith(" ") for line in lines[:-1])


@pytest.mark.parametrize("whole", ["2026-11-22", "8.30–9.30", "STK-2026-1187", "v.\u00a047", "§\u00a03"])
def test_what_belongs_together_stays_on_one_line(whole: str) -> None:
    for width in range(75, 140):
        lines = shown(break_lines([Piece(f"Klart senast {whole} enligt", BODY)], width))
        assert any(whole in line for line in lines)


def test_a_word_may_break_after_a_hyphen_between_letters() -> None:
    assert shown(break_lines([Piece("Fastighets-och", BODY)], 60)) == ["Fastighets-", "och"]


@pytest.mark.parametrize("sign", [",", ".", ")", "!?", "…", "”", ".”", "/", ";:"])
def test_no_line_begins_with_a_closing_sign(sign: str) -> None:
    for width in range(40, 130, 3):
        for text in (f"Serviceförvaltningen{sign} byggansvarig", f"{'x' * 40}{sign}y{sign} z"):
            lines = shown(break_lines([Piece(text, CELL)], width))
            assert "".join(lines) == text
            assert not any(line.startswith(tuple(sign)) for line in lines)


def test_signs_that_fill_more_than_a_line_are_cut_all_the_same() -> None:
    lines = shown(break_lines([Piece("!" * 200, CELL)], 60))
    assert "".join(lines) == "!" * 200
    assert len(lines) > 5


@pytest.mark.parametrize("width", range(60, 200, 2))
def test_a_word_goes_on_in_the_next_piece(width: int) -> None:
    link = Link("exempel", "https://exempel.se")
    before, after = Piece("Se gärna mera om (", BODY), Piece("), ", BODY)
    pieces = [before, Piece("exempel", BODY, link), after, Piece("mer", CELL)]
    lines = shown(break_lines(pieces, width))
    assert "".join(lines) == "Se gärna mera om (exempel), mer"
    assert any("(exempel), " in line or line.endswith("(exempel),") for line in lines)


def test_brackets_round_what_runs_the_other_way_stay_with_it() -> None:
    for width in range(40, 140, 2):
        lines = shown(break_lines([Piece("se texten (مرحبا) här", BODY)], width))
        assert any("(مرحبا)" in line for line in lines)


def test_the_first_line_may_be_shorter() -> None:
    lines = break_lines([Piece("ord " * 40, BODY)], 300, 100)
    assert lines[0].width < 110
    assert lines[1].width > 250


def test_kerning_is_measured_as_it_is_drawn() -> None:
    regular = face(Weight.REGULAR)
    assert regular.width("To") < regular.width("T") + regular.width("o")
    pieces = regular.kerned("AVTo")
    assert "".join(text for text, _ in pieces) == "AVTo"
    advances = sum(regular.width(char) for char in "AVTo")
    assert regular.width("AVTo") == pytest.approx(advances + sum(adjustment for _, adjustment in pieces))


def test_widths_of_columns_fit_their_texts() -> None:
    flow = table([("kort", "2026-11-22", "mycket lång text " * 20)])
    columns = flow._columns
    assert sum(columns) == pytest.approx(WIDTH)
    assert columns[1] > natural_widths("2026-11-22", CELL)[1]
    assert len(flow.rows[0].cells[1].drawn) == 1
    assert columns[2] == max(columns)


def test_a_column_is_as_wide_as_its_longest_word_with_its_sign() -> None:
    rows = [
        (
            "Belysning gångtunneln vid Ekbacken och i parken",
            "Serviceförvaltningen, byggansvarig",
            "ord " * 40,
        ),
        (
            "Lås på containrar",
            "Fastighetsförvaltningen, Medborgarskolan, Stadsbyggnadskontoret",
            "2026-11-22",
        ),
    ]
    for width in (260.0, 300.0, 330.0, WIDTH):
        flow = data_table(["Åtgärd", "Ansvarig", "Läge"], rows, Element("Document"))
        flow.lay(width)
        assert sum(flow._columns) == pytest.approx(width)
        lines = [line for row in flow.rows for line in shown(row.cells[1].drawn)]
        for word in ("Serviceförvaltningen,", "Fastighetsförvaltningen,", "Stadsbyggnadskontoret"):
            assert any(word in line for line in lines), (width, lines)


@pytest.mark.parametrize(
    ("least", "wish", "width", "columns"),
    [
        ([10, 10], [20, 30], 100, [40, 60]),
        ([10, 60, 10], [20, 80, 300], 150, [20, 60, 70]),
        ([30, 80, 20], [30, 400, 400], 120, [30, 70, 20]),
        ([200, 300, 10], [200, 300, 10], 110, [50, 50, 10]),
        ([5, 5, 5], [20, 300, 300], 120, [20, 50, 50]),
    ],
)
def test_columns_share_what_there_is(
    least: list[float], wish: list[float], width: float, columns: list[float]
) -> None:
    assert shared(least, wish, width) == pytest.approx(columns)


def test_a_paragraph_leaves_two_lines_on_each_side() -> None:
    flow = text_flow(200)
    count = len(flow.drawn)
    for room in range(20, int(flow.height) + 20, 5):
        parts = flow.split(room)
        if parts is None:
            continue
        first, rest = parts
        assert isinstance(first, TextFlow)
        assert isinstance(rest, TextFlow)
        assert first.height <= room + 0.01
        assert len(first.drawn) >= 2
        assert len(rest.drawn) >= 2
        assert len(first.drawn) + len(rest.drawn) == count


def test_a_table_leaves_no_row_alone_and_repeats_its_header() -> None:
    flow = table([(str(number), "a", "b") for number in range(12)])
    parts = flow.split(flow.height - 5)
    assert parts is not None
    first, rest = parts
    assert isinstance(first, TableFlow)
    assert isinstance(rest, TableFlow)
    assert [len(first.rows), len(rest.rows)] == [10, 2]
    assert rest.header is not None
    assert all(cell.element is None and cell.drawn for cell in rest.header.cells)


@pytest.mark.parametrize("count", [3, 4, 12])
def test_no_low_row_is_alone_under_its_header_at_the_foot_of_a_page(count: int) -> None:
    for room in range(30, 300, 3):
        flow = table([(str(number), "a", "b") for number in range(count)])
        placed, rest = fill([flow], room, top_of_page=False)
        assert not placed or len(table_of(placed[0][0]).rows) >= min(2, count)
        assert not placed or not rest or len(table_of(rest[0]).rows) >= 2


@pytest.mark.parametrize("width", range(80, 400, 7))
def test_a_curve_is_never_alone_on_a_line(width: int) -> None:
    badge = Piece("Hög", TextStyle(box="#FFFFFF"))
    pieces = [Piece("Bränder kring centrum ", BODY), badge, Piece("  ", BODY), Piece("", BODY, CURVE)]
    last = break_lines(pieces, width)[-1]
    assert any(run.glyphs.text.strip() for run in last.runs)
    assert last.width <= width + 0.01


def test_a_word_as_broad_as_the_line_is_still_cut_before_a_curve() -> None:
    lines = break_lines([Piece("x" * 90, BODY), Piece("", BODY, CURVE)], 120)
    assert all(line.width <= 120.01 for line in lines)


def test_a_cell_taller_than_a_page_is_cut() -> None:
    flow = table([("x", "kort", "lång text " * 2000)])
    pages = paginate([flow], ROOM)
    assert len(pages) > 5
    for placed in pages:
        assert all(down + each.height <= ROOM + 0.01 for each, down in placed)
    lines = sum(
        len(row.cells[2].drawn) for placed in pages for each, _ in placed for row in table_of(each).rows
    )
    assert lines == len(flow.rows[0].cells[2].drawn)


def table_of(flow: Flow) -> TableFlow:
    assert isinstance(flow, TableFlow)
    return flow


def test_a_box_is_cut_inside_and_keeps_its_frame() -> None:
    frame = BoxFrame(left=10, top=8, bottom=8)
    box = StackFlow([TextFlow([Piece("ord " * 900, BODY)], Element("P")) for _ in range(3)], frame)
    box.lay(WIDTH)
    pages = paginate([box], ROOM)
    assert len(pages) > 2
    for placed in pages:
        for each, down in placed:
            assert isinstance(each, StackFlow)
            assert each.frame is frame
            assert down + each.height <= ROOM + 0.01


@pytest.fixture(scope="module")
def shifted() -> list[list[str]]:
    """What stands on each page of the same notes when everything lies a line further down, and again."""
    contents = [replace(NOTES, summary="rad\n" * lines) for lines in range(1, 45)]
    return [
        [page.split("PDF/A-2a ")[-1] for page in pages_of(render(content, in_swedish))]
        for content in contents
    ]


def test_a_heading_is_never_last_on_a_page(shifted: list[list[str]]) -> None:
    titles = tuple(
        f"{point.title}{end}" for point in POINTS for end in ("", " ■ Akut", " ▲ Hög", " ◆ Måttlig")
    )
    for pages in shifted:
        for page in pages:
            assert not page.endswith((*titles, "Sammanfattning", "Nästa möte och spridning", "Underskrifter"))


def test_how_a_point_ended_is_never_first_on_a_page(shifted: list[list[str]]) -> None:
    for pages in shifted:
        for page in pages:
            assert not page.startswith(("Noterad.", "Bordlagd"))


def test_whatever_comes_every_page_is_filled_within_its_bounds() -> None:
    flows: list[Flow] = []
    for index in range(40):
        flows += [text_flow(index * 13 % 90 + 1), table([(str(index), "a", "ord " * (index * 7 % 50 + 1))])]
    flows.append(key_values([("Spridning", "ord " * 800)], Element("Document"), 0.2))
    flows[-1].lay(WIDTH)
    for placed in paginate(flows, ROOM):
        assert placed
        for flow, down in placed:
            assert down >= 0
            assert down + flow.height <= ROOM + 0.01


def test_nothing_is_placed_where_nothing_fits() -> None:
    flow = text_flow(10)
    assert fill([flow], 2.0, top_of_page=False) == ([], [flow])
    assert len(fill([flow], 2.0)[0]) == 1


def test_three_thousand_measures_are_all_printed() -> None:
    measures = tuple(
        MeasurePrint(what=f"Åtgärd{number}", owner="Polisen", due=None) for number in range(3000)
    )
    pages = pages_of(render(replace(NOTES, points=(replace(FIRES, measures=measures),)), in_swedish))
    found = [
        word for page in pages for word in page.split() if word.startswith("Åtgärd") and word[6:].isdigit()
    ]
    assert found == [f"Åtgärd{number}" for number in range(3000)]
    assert all("Ansvarig" in page for page in pages[1:-1])
