"""Tables that go out: days are days, nothing is a formula, the same content gives the same bytes."""

from collections.abc import Sequence
from datetime import date, time
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from orat.documents.sheets import SheetColumn, SheetContent, as_csv, as_xlsx
from orat.domain.exports import Value
from orat.intake.tables import open_table
from tests.intake.making import MADE_AT

CONTENT = SheetContent(
    "Iakttagelser",
    (SheetColumn("Rubrik", 38), SheetColumn("Datum", 12), SheetColumn("Klockslag", 11)),
    "Om filen",
    (("Innehåll", "Iakttagelser"), ("För", "=Polisen")),
    "Kommunen",
)
DANGEROUS = (
    "=1+1",
    "+46",
    "-2",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "'=1+1",
    "''-x",
    "\uff1d1+1",
    '=HYPERLINK("http://x")',
)


def quiet(_: int) -> None:
    """Hear nothing."""


def sheet_of(rows: Sequence[Sequence[Value]]) -> Any:
    return load_workbook(BytesIO(as_xlsx(CONTENT, rows, MADE_AT, quiet)))


def read_back(data: bytes) -> list[tuple[object, ...]]:
    return [cells for number, cells in open_table(data).beginning if number > 1]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_text_is_never_a_formula_and_comes_back_as_it_was(text: str) -> None:
    cell = sheet_of([[text]])["Iakttagelser"]["A2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    lines = as_csv(CONTENT, [[text]], quiet).decode("utf-8-sig").split("\r\n", 1)[1]
    assert lines.removeprefix('"').startswith("'")
    text = text.replace("\r", "\n")
    assert read_back(as_csv(CONTENT, [[text]], quiet)) == [(text,)]
    assert read_back(as_xlsx(CONTENT, [[text]], MADE_AT, quiet)) == [(text,)]


def test_an_ordinary_text_has_no_apostrophe() -> None:
    assert read_back(as_csv(CONTENT, [["'Natten' var lugn", None, None]], quiet))[0][0] == "'Natten' var lugn"
    assert not sheet_of([["Klotter"]])["Iakttagelser"]["A2"].quotePrefix


def test_days_and_times_are_what_they_are() -> None:
    sheet = sheet_of([["Klotter", date(2026, 11, 22), time(20, 15)]])["Iakttagelser"]
    assert (sheet["B2"].value.date(), sheet["C2"].value) == (date(2026, 11, 22), time(20, 15))
    assert (sheet["B2"].number_format, sheet["C2"].number_format) == ("yyyy-mm-dd", "hh:mm")
    assert sheet["A1"].font.bold
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:C2")
    assert sheet.column_dimensions["A"].width == 38
    assert "20:15" in as_csv(CONTENT, [["x", date(2026, 11, 22), time(20, 15)]], quiet).decode("utf-8-sig")


def test_the_second_sheet_says_what_the_file_is() -> None:
    told = sheet_of([])["Om filen"]
    assert [(row[0].value, row[1].value) for row in told.rows] == list(CONTENT.about)
    assert told["B2"].data_type == "s"


def test_the_same_content_gives_the_same_bytes() -> None:
    rows: list[list[Value]] = [["Klotter", date(2026, 11, 22), None]]
    first, second = (as_xlsx(CONTENT, rows, MADE_AT, quiet) for _ in range(2))
    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert b"T" in archive.read("docProps/core.xml")
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_what_no_cell_can_hold_is_told_and_does_not_stop_the_rest() -> None:
    odd = "a\x00b\ud800c\ufffe _x0041_"
    (cells,) = read_back(as_xlsx(CONTENT, [[odd]], MADE_AT, quiet))
    assert cells == ("a[U+0000]b[U+D800]c[U+FFFE] _x0041_",)
    long = sheet_of([["ö" * 40_000]])["Iakttagelser"]["A2"].value
    assert (len(long), long[-1]) == (32_767, "…")
    assert sheet_of([["x", date(1812, 1, 1)]])["Iakttagelser"]["B2"].value == "1812-01-01"
