"""Tables in every format come out as the same drafts, with what could not be read said field by field."""

import struct
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from orat.domain.intake import Verdict, judge, summed_in, summed_note
from orat.domain.scales import PoliceReport, Severity, WhenKind
from orat.errors import Cancelled, EnvironmentFault, UserError
from orat.intake.columns import guess_columns
from orat.intake.tables import TableKind, open_table, read_rows
from tests.intake.making import (
    FILES,
    FIRE,
    HEADINGS,
    NAMES,
    SHEET,
    TODAY,
    ods_row,
    open_document,
    rows_of,
    saved,
    sheet_xml,
    with_part,
    workbook,
)
from tests.intake.ole import compound

CSV = ";".join(HEADINGS) + "\r\n" + ";".join(map(str, FIRE)) + "\r\n"
AS_FILES = {
    "xlsx": workbook([HEADINGS, FIRE]),
    "ods": open_document(ods_row(*HEADINGS) + ods_row(*map(str, FIRE))),
    "utf-8": CSV.encode(),
    "utf-8 with its mark": CSV.encode("utf-8-sig"),
    "utf-16": CSV.encode("utf-16"),
    "utf-16 without its mark": CSV.encode("utf-16-le"),
    "utf-16, the other end first": CSV.encode("utf-16-be"),
    "windows-1252": CSV.encode("cp1252"),
    "commas": CSV.replace(";", ",").encode(),
    "tabs": CSV.replace(";", "\t").encode("utf-16"),
    "the separator told": b"sep=;\n" + CSV.encode(),
}


@pytest.mark.parametrize("name", AS_FILES)
def test_the_same_row_comes_out_of_every_format(name: str) -> None:
    (row,) = rows_of(AS_FILES[name])
    draft = row.draft
    assert row.troubles == ()
    assert (draft.title, draft.place, draft.unit_id) == ("Brand i papperskorg", "Gångtunneln", 17)
    assert (draft.category, draft.category_id) == ("Anlagd brand", 41)
    assert (draft.happened_on, draft.happened_at) == (date(2026, 11, 22), time(20, 15))
    assert (draft.when_kind, draft.severity) == (WhenKind.MOMENT, Severity.HIGH)
    assert draft.police_report is PoliceReport.YES
    assert judge(draft, row.troubles).verdict is Verdict.NEW


def test_an_old_excel_file_is_read() -> None:
    table = open_table(FILES / "excel97.xls")
    assert (table.kind, table.sheets, table.heading_row) == (TableKind.XLS, ("Händelser", "Tomt"), 1)
    rows = rows_of(FILES / "excel97.xls")
    assert [row.number for row in rows] == [2, 4, 6, 7, 8, 9]
    first, second, *_ = rows
    assert (first.draft.happened_on, first.draft.happened_at) == (date(2026, 11, 22), time(20, 15))
    assert (first.draft.severity, first.draft.unit_id) == (Severity.HIGH, 17)
    assert second.draft.happened_at == time(7, 45)
    # A text of 9,000 signs that is cut between records.
    assert dict(second.draft.typed)["title"] == "Snö → is ☃ " + "å" * 9000


@pytest.mark.parametrize("name", ["xlsx", "ods"])
def test_the_cells_are_those_that_another_reader_finds(name: str, tmp_path: Path) -> None:
    file = tmp_path / f"t.{name}"
    file.write_bytes(AS_FILES[name])
    _same_as_calamine(file)


def test_old_cells_are_those_that_another_reader_finds() -> None:
    _same_as_calamine(FILES / "excel97.xls")


def _same_as_calamine(file: Path) -> None:
    ours = {number: list(cells) for number, cells in open_table(file).beginning}
    theirs = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).iter_rows()
    for number, row in enumerate(theirs, 1):
        while row and row[-1] == "":
            row.pop()
        mine = ["" if cell is None else cell for cell in ours.get(number, [])]
        assert [_plain(cell) for cell in mine] == [_plain(cell) for cell in row]


def _plain(cell: object) -> object:
    if isinstance(cell, timedelta):
        return (datetime(2026, 1, 1) + cell).time()
    return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def test_dates_times_formulas_and_gaps_of_a_workbook() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Rapporter vecka 47"])
    sheet.append([])
    sheet.append(["Beskrivning", "Datum", "Tid", "Allvarsgrad"])
    sheet.append(["Bråk. Det slutade fort.", datetime(2026, 11, 20, 7, 45), time(8, 5), 2])
    sheet.append(["=1+1", date(2026, 11, 21), timedelta(hours=3), "akut!"])
    sheet["A9"] = "Sen rad"
    sheet["B9"] = 46348
    rows = rows_of(saved(book))
    assert [(row.number, row.draft.title) for row in rows] == [(4, "Bråk"), (5, ""), (9, "Sen rad")]
    assert rows[0].draft.happened_at == time(8, 5)
    assert rows[0].draft.description == "Bråk. Det slutade fort."
    # The formula was never worked out by a spreadsheet program, so there is no value, and no text of ours.
    assert rows[1].troubles[0].code == "empty"
    assert (rows[1].draft.happened_at, rows[1].draft.severity) == (time(3), Severity.ACUTE)
    assert rows[2].draft.happened_on == date(2026, 11, 22)


def test_what_a_formula_last_came_to_is_its_value() -> None:
    cells = (
        '<c r="A2" t="str"><f>"Br"&amp;"and"</f><v>Brand</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    )
    heading = (
        '<c t="inlineStr"><is><t>Rubrik</t></is></c>'
        '<c t="inlineStr"><is><r><t>Dat</t></r><r><t>um</t></r></is></c>'
    )
    data = with_part(workbook([["x"]]), SHEET, sheet_xml(f"<row>{heading}</row><row>{cells}</row>"))
    (row,) = rows_of(data)
    assert (row.draft.title, row.draft.happened_on) == ("Brand", None)


def test_a_quoted_cell_may_hold_separators_and_line_ends() -> None:
    data = 'Datum;Beskrivning\n2026-11-22;"Två saker;\nen ""rad"" till"\n'.encode()
    (row,) = rows_of(data)
    assert row.draft.description == 'Två saker;\nen "rad" till'


def test_what_is_wrong_is_said_and_the_rest_is_kept() -> None:
    data = workbook(
        [
            ["Datum", "Tid", "Rubrik", "Allvar", "Polisanmält", "Kategori"],
            ["31 feb", "kväll", "Klotter", "grå", "kanske", "Okänd"],
            [None, None, None, None, None, "Bara kategori"],
            ["2026-11-22", "natten", "Skott hördes", None, "Ja, 5000-K12-26", None],
        ]
    )
    wrong, empty, night = rows_of(data)
    assert [(each.field, each.code) for each in wrong.troubles] == [
        ("severity", "not-a-choice"),
        ("police_report", "not-a-choice"),
        ("happened_on", "not-a-day"),
        ("happened_at", "not-a-time"),
    ]
    assert (wrong.draft.title, wrong.draft.severity) == ("Klotter", Severity.MODERATE)
    assert dict(wrong.draft.typed)["happened_on"] == "31 feb"
    assert wrong.troubles[2].error.facts == {"field": "happened_on", "text": "31 feb"}
    assert judge(wrong.draft, wrong.troubles).verdict is Verdict.WRONG
    assert {each.field for each in empty.troubles} == {"title", "happened_on"}
    assert night.draft.when_kind is WhenKind.NIGHT
    assert (night.draft.police_report, night.draft.police_reference) == (PoliceReport.YES, "5000-K12-26")
    assert judge(night.draft, night.troubles).reasons == ("unit-unknown", "category-unknown")
    assert judge(night.draft, night.troubles, known=True).verdict is Verdict.DUPLICATE


@pytest.mark.parametrize(
    ("day", "at", "meant"),
    [
        ("natten mot 27 nov 2026", "23.40", datetime(2026, 11, 26, 23, 40)),
        ("natten mot 27 nov 2026", "00.20", datetime(2026, 11, 27, 0, 20)),
        ("natten mot 27 nov 2026 kl. 23.40", "", datetime(2026, 11, 26, 23, 40)),
    ],
)
def test_a_night_with_a_time_is_that_moment(day: str, at: str, meant: datetime) -> None:
    (row,) = rows_of(workbook([["Datum", "Tid", "Rubrik"], [day, at or None, "Bränd bänk"]]))
    assert (row.draft.happened_on, row.draft.happened_at) == (meant.date(), meant.time())
    assert row.draft.when_kind is WhenKind.MOMENT


def test_a_text_that_is_too_long_for_its_field_is_all_there_as_typed() -> None:
    data = workbook([["Datum", "Rubrik", "Plats"], ["2026-11-22", "Kort", "p" * 500]])
    (row,) = rows_of(data)
    assert [(each.field, each.code) for each in row.troubles] == [("place", "too-long")]
    assert (len(row.draft.place), len(dict(row.draft.typed)["place"])) == (300, 500)


def test_columns_are_guessed_in_both_languages_and_one_column_answers_one_thing() -> None:
    swedish = guess_columns(
        ["Nr", "När hände det?", "Vad hände? (kort)", "Typ av händelse", "Polisanmälan nr"]
    )
    assert swedish.columns == {
        "happened_on": 1, "title": 2, "category": 3, "police_reference": 4
    }  # fmt: skip
    english = guess_columns(["Date", "Time", "Title", "Description", "School", "Severity"])
    assert sorted(english.columns) == sorted(
        ["happened_on", "happened_at", "title", "description", "unit", "severity"]
    )
    assert len(set(english.columns.values())) == 6
    assert guess_columns(["", "Blåbär", "?"]).columns == {}


def test_a_mapping_is_known_again_when_columns_have_moved() -> None:
    mapping = guess_columns(["Datum", "Rubrik", "Skola"])
    moved = mapping.for_headings(["Skola", "Nytt", "datum ", "Rubrik"])
    assert moved is not None
    assert moved.columns == {"happened_on": 2, "title": 3, "unit": 0}
    assert mapping.for_headings(["Skola", "Rubrik"]) is None
    assert mapping.for_headings(["Datum", "Datum", "Rubrik", "Skola"]) is None


def test_the_second_sheet_can_be_chosen_and_an_empty_first_is_passed_over() -> None:
    book = Workbook()
    book.create_sheet("Andra").append(["Datum", "Rubrik"])
    book.create_sheet("Tredje").append(["Dag", "Titel"])
    data = saved(book)
    assert (open_table(data).sheet, open_table(data).sheets) == (1, ("Sheet", "Andra", "Tredje"))
    assert open_table(data, sheet=2).headings == ("Dag", "Titel")
    with pytest.raises(UserError, match="no-rows"):
        open_table(data, sheet=0)


def test_reading_tells_how_far_it_has_come_and_stops_when_called_off() -> None:
    data = ("Datum;Rubrik\n" + "2026-11-22;Klotter\n" * 5000).encode()
    table = open_table(data)
    heard: list[int] = []
    assert (
        len(list(read_rows(table, table.guess(), NAMES, TODAY, progress=lambda at, _: heard.append(at))))
        == 5000
    )
    assert heard == sorted(heard)
    assert (heard[-1], len(heard) > 5) == (1000, True)
    asked = iter([False, False, True])
    rows = read_rows(table, table.guess(), NAMES, TODAY, cancelled=lambda: next(asked))
    with pytest.raises(Cancelled):
        list(rows)


def test_a_file_that_is_gone_is_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="unreadable"):
        open_table(tmp_path / "gone.xlsx")


def test_a_log_as_a_school_keeps_it_is_read() -> None:
    """A title over all, two rows of headings, a day for two events, a week, a span, and a sum at the end."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows: list[list[object]] = [
        ["Incidentlogg hösten 2026"],
        [],
        ["När", None, "Var", None, "Vad", None],
        ["Datum", "Kl.", "Skola", "Plats", "Händelse", "Typ"],
        ["17/11", "ca 14", "Ekbackskolan", "Cykelstället", "Mopeder på gården", "Trafik"],
        [None, "15.30", "Ekbackskolan", "Entrén", "Klotter", "Brand"],
        ["v. 46", None, "Sjöskolan", None, "Obehöriga i matsalen", "Pyroteknik"],
        ["19/11-20/11", "18-20", "Sjöskolan", None, "Bilar", "Fordon"],
        ["Summa", None, None, None, "4 händelser", None],
    ]
    for row in rows:
        sheet.append(row)
    for joined in ("A1:F1", "A3:B3", "C3:D3", "A5:A6"):
        sheet.merge_cells(joined)
    drafts = [row.draft for row in rows_of(saved(book))]
    days = [date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 9), date(2026, 11, 19)]
    assert [draft.happened_on for draft in drafts] == days
    assert [draft.happened_at for draft in drafts] == [time(14), time(15, 30), None, time(18)]
    assert [draft.ended_on for draft in drafts] == [None, None, date(2026, 11, 15), date(2026, 11, 20)]
    assert [draft.category_id for draft in drafts] == [6, 4, 4, 6]


def test_headings_joined_over_two_rows_are_read() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Datum", "Händelse", "Plats", None], [None, None, "Skola", "Ställe"],
                ["2026-11-17", "Klotter", "Sjöskolan", "Gaveln"]):  # fmt: skip
        sheet.append(row)
    for joined in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(joined)
    table = open_table(saved(book))
    assert table.headings == ("Datum", "Händelse", "Skola", "Ställe")
    assert table.heading_row == 2


JOINED = [
    ["Rapporter vecka 47", "", "", ""],
    ["Datum", "Skola", "Vad", "Plats"],
    ["2026-11-17", "Ekbackskolan", "Mopeder på gården", "Cykelstället"],
    ["", "", "Klotter", ""],
    ["", "Sjöskolan", "Obehöriga i matsalen", ""],
]
AREAS = ((1, 1, 4, 1), (1, 3, 1, 5), (2, 3, 2, 4), (4, 3, 4, 5))
"""The joined cells of those rows: a title over all, a day for three events, a school for two."""


def as_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in JOINED:
        sheet.append([cell or None for cell in row])
    for left, top, right, bottom in AREAS:
        sheet.merge_cells(start_column=left, start_row=top, end_column=right, end_row=bottom)
    return saved(book)


def as_open_document() -> bytes:
    """As LibreOffice writes it: what lies below a joined cell is a covered one."""
    rows = ""
    for row, cells in enumerate(JOINED, 1):
        inner = ""
        for column, cell in enumerate(cells, 1):
            area = next((each for each in AREAS if each[:2] == (column, row)), (column, row, column, row))
            over = any(
                left <= column <= right and top <= row <= bottom and (column, row) != (left, top)
                for left, top, right, bottom in AREAS
            )
            name = "covered-table-cell" if over else "table-cell"
            across, down = area[2] - area[0] + 1, area[3] - area[1] + 1
            inner += (
                f'<table:{name} table:number-columns-spanned="{across}" table:number-rows-spanned="{down}" '
                f'office:value-type="string">{f"<text:p>{cell}</text:p>" if cell else ""}</table:{name}>'
            )
        rows += f"<table:table-row>{inner}</table:table-row>"
    return open_document(rows)


def as_excel97() -> bytes:
    """As Excel 97 keeps it: values in records, and one record after them that says what is joined."""

    def record(kind: int, content: bytes) -> bytes:
        return struct.pack("<HH", kind, len(content)) + content

    begin, end = record(0x809, struct.pack("<HH12x", 0x600, 0x5)), record(0xA, b"")
    cells = b"".join(
        record(0x204, struct.pack("<HHHHB", row, column, 0, len(cell), 1) + cell.encode("utf-16-le"))
        for row, each in enumerate(JOINED)
        for column, cell in enumerate(each)
        if cell
    )
    areas = b"".join(struct.pack("<4H", top - 1, bottom - 1, left - 1, right - 1)
                     for left, top, right, bottom in AREAS)  # fmt: skip
    start = len(begin) + len(record(0x85, struct.pack("<IHBB", 0, 0, 5, 0) + b"Blad1")) + len(end)
    head = begin + record(0x85, struct.pack("<IHBB", start, 0, 5, 0) + b"Blad1") + end
    sheet = begin + cells + record(0xE5, struct.pack("<H", len(AREAS)) + areas) + end
    return compound({"Workbook": head + sheet})


@pytest.mark.parametrize("made", [as_workbook, as_open_document, as_excel97])
def test_joined_cells_say_what_the_topmost_says_in_every_format(made: Callable[[], bytes]) -> None:
    drafts = [row.draft for row in rows_of(made())]
    assert [draft.title for draft in drafts] == ["Mopeder på gården", "Klotter", "Obehöriga i matsalen"]
    assert [draft.happened_on for draft in drafts] == [date(2026, 11, 17)] * 3
    assert [draft.unit for draft in drafts] == ["Ekbackskolan", "Ekbackskolan", "Sjöskolan"]
    assert [draft.place for draft in drafts] == ["Cykelstället"] * 3


@pytest.mark.parametrize(("cells", "summed"), [("Totalt;;;12", True), ("Totalt kaos;Kiosken;;", False)])
def test_what_sums_up_is_no_report(cells: str, summed: bool) -> None:
    rows = rows_of(f"Rubrik;Plats;Skola;Antal elever\nKlotter;Gaveln;Sjöskolan;3\n{cells}\n".encode())
    assert len(rows) == 2 - summed


def test_rows_that_sum_up_are_told_of() -> None:
    table = open_table(b"Rubrik;Plats;Antal\nKlotter;A;3\nDelsumma;;3\nBrand;B;2\nTotalt;;5\n")
    heard: list[int] = []
    assert len(list(read_rows(table, table.guess(), NAMES, TODAY, summed=heard.append))) == 2
    assert heard == [3, 5]
    assert summed_in(summed_note(heard)) == (2, (3, 5))
    assert summed_in(summed_note(heard, "fil: två.csv")) == (2, (3, 5))
    assert summed_in(summed_note(range(100, 200))) == (100, tuple(range(100, 120)))
    for other in ("form-empty: 3", "summed-rows", "", summed_note(())):
        assert summed_in(other) == (0, ())
