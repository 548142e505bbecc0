"""Files made to harm, or broken on the way: each is refused or read with a plain reason, and quickly."""

import struct
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from orat.errors import UserError
from orat.intake import limits, xls
from orat.intake.columns import ColumnMapping
from orat.intake.report_form import read_form
from orat.intake.tables import open_table, read_rows
from tests.intake.making import (
    FILES,
    NAMES,
    SHEET,
    TODAY,
    filled_form,
    ods_row,
    open_document,
    packed,
    rows_of,
    sheet_xml,
    with_part,
    workbook,
)

SMALL = workbook([["Datum", "Rubrik"], ["2026-11-22", "Klotter"]])
XML = '<?xml version="1.0"?>'
LAUGHS = (
    f'{XML}<!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)
OUTSIDE = f'{XML}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


def with_rows(rows: str) -> bytes:
    return with_part(SMALL, SHEET, sheet_xml(rows))


def cell(place: str, text: str = "x") -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a thousand laughs": (
        "unsafe-xml",
        lambda: with_part(SMALL, SHEET, LAUGHS + sheet_xml(cell("A1", "&m;"))),
    ),
    "laughs among the shared texts": (
        "unsafe-xml",
        lambda: with_part(SMALL, "xl/sharedStrings.xml", f"{LAUGHS}<sst><si><t>&m;</t></si></sst>"),
    ),
    "an entity from outside": (
        "unsafe-xml",
        lambda: with_part(SMALL, SHEET, OUTSIDE + sheet_xml(cell("A1", "&e;"))),
    ),
    "a document type without anything": (
        "unsafe-xml",
        lambda: with_part(SMALL, SHEET, f'{XML}<!DOCTYPE x SYSTEM "x.dtd">{sheet_xml("")}'),
    ),
    "laughs in an open document": (
        "unsafe-xml",
        lambda: with_part(open_document(ods_row("x")), "content.xml", f"{LAUGHS}<a>&m;</a>"),
    ),
    "a tree as deep as a well": ("unsafe-xml", lambda: with_rows("<a>" * 100_000)),
    "a cell in the far corner": (
        "too-many-columns",
        lambda: with_rows(f"<row>{cell('A1')}{cell('XFD1048576')}</row>"),
    ),
    "a row past the last": (
        "too-many-rows",
        lambda: with_rows('<row r="9999999">' + cell("A9999999") + "</row>"),
    ),
    "a cell of a megabyte": (
        "cell-too-large",
        lambda: with_rows(f"<row>{cell('A1', 'x' * (1 << 20))}</row>"),
    ),
    "a cell of a megabyte in text": ("cell-too-large", lambda: b"Datum;Rubrik\n1;" + b"x" * (1 << 20)),
    "a quotation mark that is never closed": (
        "cell-too-large",
        lambda: b'Datum;"Rubrik\n' + b"1;2\n" * 100_000,
    ),
    "a line of 2,000 columns": ("too-many-columns", lambda: b"x;" * 2000 + b"x"),
    "a cell said for a million columns": (
        "too-many-columns",
        lambda: open_document(
            '<table:table-row><table:table-cell office:value-type="string" '
            'table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>'
        ),
    ),
    "a row said for all the world": (
        "too-many-rows",
        lambda: open_document(ods_row("x", repeated=2_000_000_000)),
    ),
    "half a file": ("damaged", lambda: SMALL[: len(SMALL) // 2]),
    "a sheet that stops": ("damaged", lambda: with_part(SMALL, SHEET, sheet_xml("<row>")[:-30])),
    "an old file that stops": ("damaged", lambda: (FILES / "excel97.xls").read_bytes()[:9000]),
    "a container of nothing": ("damaged", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000)),
    "a package that is no spreadsheet": ("not-a-table", lambda: packed({"word/document.xml": "<a/>"})),
    "a binary workbook": ("not-a-table", lambda: packed({"xl/workbook.bin": b"\0\1"})),
    "a sheet that lies outside": (
        "not-a-table",
        lambda: with_part(
            SMALL,
            "xl/_rels/workbook.xml.rels",
            '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
        ),
    ),
    "a picture by another name": ("not-a-table", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40),
    "a page saved as a spreadsheet": ("not-a-table", lambda: b"<html><table><tr><td>Datum</td></tr></table>"),
    "a form where a table should be": ("not-a-table", filled_form),
    "nothing": ("no-rows", lambda: b""),
    "only line ends": ("no-rows", lambda: b"\n\n\n"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_its_reason(name: str) -> None:
    code, make = REFUSED[name]
    data = make()
    started = time.process_time()
    with pytest.raises(UserError) as raised:
        rows_of(data)
    assert raised.value.code == code
    assert time.process_time() - started < 2


def test_what_unpacks_to_too_much_altogether_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 5000)
    with pytest.raises(UserError, match="unpacks-too-large"):
        rows_of(SMALL)


def test_an_old_text_may_change_its_width_where_it_is_cut() -> None:
    first = struct.pack("<IIHB", 1, 1, 4, 0) + b"ab"
    assert xls._Shared([first, b"\1" + "☃å".encode("utf-16-le")]).texts() == ["ab☃å"]


def test_rows_of_nothing_are_passed_over_and_the_others_keep_their_numbers() -> None:
    rows = "".join(f'<row r="{n}" spans="1:5" ht="15"/>' for n in range(3, 20_003))
    heading = f'<row r="1">{cell("A1", "Datum")}{cell("B1", "Rubrik")}</row>'
    after = f"<row>{cell('A20003', 'igår')}{cell('B20003', 'ett')}</row>"
    far = f'<row r="1048576">{cell("A1048576", "igår")}{cell("B1048576")}</row>'
    more = "".join(f'<row r="{n}"></row>' for n in range(20_004, 21_000))
    found = rows_of(with_rows(heading + rows + after + more + far))
    assert [row.number for row in found] == [20_003, 1_048_576]


def test_macros_and_links_are_never_looked_at() -> None:
    data = with_part(SMALL, "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(100))
    (row,) = rows_of(data)
    assert row.draft.title == "Klotter"


def test_nul_controls_and_lone_surrogates_do_not_come_through() -> None:
    (row,) = rows_of("Datum;Rubrik\n2026-11-22;Klot\0ter \x07på\n".encode())
    assert row.draft.title == "Klotter på"
    broken = "Datum;Rubrik\n2026-11-22;Hej \ud800!\n".encode("utf-16", "surrogatepass")
    (row,) = rows_of(broken)
    row.draft.title.encode()
    assert row.draft.title.startswith("Hej")


def test_a_formula_in_a_text_stays_a_text() -> None:
    (row,) = rows_of(b"Datum;Rubrik\n2026-11-22;\"=cmd|' /C calc'!A0\"\n")
    assert row.draft.title == "=cmd|' /C calc'!A0"


@pytest.mark.parametrize("at", range(0, 100, 7))
def test_a_form_cut_anywhere_is_refused_or_read(at: int) -> None:
    data = filled_form()
    with suppress(UserError):
        read_form(data[: len(data) * at // 100], NAMES, TODAY)


def test_a_mapping_of_columns_that_are_not_there_answers_nothing() -> None:
    table = open_table(SMALL)
    assert list(read_rows(table, ColumnMapping({"title": 77}), NAMES, TODAY)) == []
