"""Every reader by every attack: what the file is, how it is called, and what must become of it."""

import json
from collections.abc import Callable, Mapping

from orat.domain.package import CONTENT
from tests.intake import ole
from tests.intake.attack_shapes import LOCKED, PICTURES, REFERENCE, SHAPES, WAYS
from tests.intake.attacks import (
    LAUGHS,
    MEGA,
    OUTSIDE,
    Attack,
    a_long_text_said_many_times,
    blank_rows,
    book,
    cell,
    document,
    empty_rows,
    form,
    large_picture,
    letter,
    long_answer,
    long_text_of_old,
    macros,
    many_small_texts,
    nested_bomb,
    old_book,
    outlook,
    overlapping,
    package,
    script,
    sheet,
    table,
    unpacking_pdf,
    with_content,
    xlsx_rows,
)
from tests.intake.making import (
    SHEET,
    changed_form,
    filled_form,
    ods_row,
    open_document,
    packed,
    sheet_xml,
    with_part,
)

Maker = Callable[[], bytes]
GOOD: Mapping[str, tuple[Maker, str]] = {
    "form": (form, ".pdf"),
    "xlsx": (book, ".xlsx"),
    "xls": (old_book, ".xls"),
    "ods": (sheet, ".ods"),
    "csv": (table, ".csv"),
    "eml": (letter, ".eml"),
    "msg": (outlook, ".msg"),
    "orat": (package, ".orat"),
}
"""What each reader reads, to be broken in the ways that any file can be."""


def _cut(make: Maker) -> Maker:
    return lambda: make()[: len(make()) // 2]


def _strewn(make: Maker) -> Maker:
    """NUL and what is no UTF-8 in the midst of it."""

    def strewn() -> bytes:
        data = make()
        places = (len(data) // 4, len(data) // 2, len(data) * 3 // 4)
        for place in places:
            data = data[:place] + b"\0\xed\xa0\x80" + data[place + 4 :]
        return data

    return strewn


def _bomb(part: str, make: Maker) -> Maker:
    return lambda: with_part(make(), part, bytes(300 * MEGA))


BROKEN = {
    f"{name}: {what}": Attack(how(make), suffix, by="package" if name == "orat" else "inbox")
    for name, (make, suffix) in GOOD.items()
    for what, how in {"half of it": _cut, "NUL and lone surrogates": _strewn}.items()
}
MISNAMED = {
    f"{name} called {suffix}": Attack(make, suffix)
    for number, (name, (make, own)) in enumerate(GOOD.items())
    for suffix in [[".pdf", ".xlsx", ".xls", ".ods", ".csv", ".eml", ".msg", ".png", ".exe"][number - 3]]
    if suffix != own
} | {
    "a picture called .pdf": Attack(lambda: large_picture("GIF"), ".pdf", "not-a-table"),
    "a program called .xlsx": Attack(lambda: b"MZ\x90" + bytes(4000), ".xlsx", "not-a-table"),
    "a page called .xls": Attack(lambda: b"<html><table><tr><td>Datum</table>", ".xls", "not-a-table"),
    "a form called .png, attached": Attack(form, ".png", by="attachment"),
    "nothing": Attack(bytes, ".pdf", "no-rows"),
}
UNPACKED = {
    "xlsx: a zip bomb": Attack(
        _bomb(SHEET, book),
        ".xlsx",
        "unpacks-too-large",
        slow=True,
    ),
    "ods: a zip bomb": Attack(
        _bomb("content.xml", sheet),
        ".ods",
        "unpacks-too-large",
        slow=True,
    ),
    "docx: a zip bomb": Attack(
        lambda: document(**{"word/media/a": bytes(300 * MEGA)}),
        ".docx",
        "unpacks-too-large",
        "attachment",
        slow=True,
    ),
    "orat: a zip bomb": Attack(
        _bomb(CONTENT, package), ".orat", ("unpacks-too-large", "package-altered"), "package", slow=True
    ),
    "zip: a bomb of zips": Attack(nested_bomb, ".zip", ("not-a-table", "unpacks-too-large")),
    "zip: a bomb of zips, attached": Attack(
        nested_bomb, ".zip", ("attachment-kind", "unpacks-too-large"), "attachment"
    ),
    "zip: the same bytes two thousand times": Attack(overlapping, ".zip", ("unpacks-too-large", "damaged")),
    "pdf: a table that unpacks to very much": Attack(
        unpacking_pdf, ".pdf", ("damaged", "not-a-form"), slow=True
    ),
    "eml: a workbook that is a bomb": Attack(
        lambda: letter(files={"a.xlsx": with_part(book(), "xl/media/a", bytes(50 * MEGA))}), ".eml", slow=True
    ),
}
ENTITIES = {
    "xlsx: a billion laughs": Attack(
        lambda: with_part(book(), SHEET, LAUGHS + sheet_xml(cell("A1", "&m;"))), ".xlsx", "unsafe-xml"
    ),
    "xlsx: entities from outside": Attack(
        lambda: with_part(book(), SHEET, OUTSIDE + sheet_xml(cell("A1", "&e;&n;"))), ".xlsx", "unsafe-xml"
    ),
    "xlsx: texts from outside": Attack(
        lambda: with_part(book(), "xl/sharedStrings.xml", f"{OUTSIDE}<sst><si><t>&e;</t></si></sst>"),
        ".xlsx",
        "unsafe-xml",
    ),
    "ods: a billion laughs": Attack(
        lambda: with_part(sheet(), "content.xml", f"{LAUGHS}<a>&m;</a>"), ".ods", "unsafe-xml"
    ),
    "ods: entities from outside": Attack(
        lambda: with_part(sheet(), "content.xml", f"{OUTSIDE}<a>&e;&n;</a>"), ".ods", "unsafe-xml"
    ),
    "docx: a billion laughs, attached": Attack(
        lambda: document(**{"word/document.xml": f"{LAUGHS}<a>&m;</a>"}), ".docx", by="attachment"
    ),
    "svg: entities from outside, attached": Attack(
        f"{OUTSIDE}<svg>&e;</svg>".encode, ".svg", "attachment-runs", "attachment"
    ),
    "eml: a page that fetches": Attack(
        lambda: (
            letter(text="x")
            .replace(b"text/plain", b"text/html")
            .replace(b"\n\nx", b'\n\n<img src="http://192.0.2.1/a"><script>1</script>')
        ),
        ".eml",
    ),
    "xlsx: as deep as a well": Attack(lambda: xlsx_rows("<a>" * 100_000), ".xlsx", "unsafe-xml"),
}
EMPTY = {
    "xlsx: a long text said ten thousand times": Attack(
        a_long_text_said_many_times,
        ".xlsx",
        slow=True,
    ),
    "xlsx: five million small texts": Attack(
        many_small_texts,
        ".xlsx",
        "unpacks-too-large",
        slow=True,
    ),
    "xlsx: a million empty rows": Attack(
        empty_rows,
        ".xlsx",
        slow=True,
    ),
    "ods: a million empty rows": Attack(
        lambda: open_document(ods_row("Datum", "Rubrik") + ods_row("", repeated=1_000_000)), ".ods"
    ),
    "ods: a million rows alike": Attack(
        lambda: open_document(ods_row("Datum", "Rubrik") + ods_row("x", repeated=2_000_000_000)),
        ".ods",
        "too-many-rows",
    ),
    "csv: a million empty rows": Attack(
        lambda: b"Datum;Rubrik\n" + b";;;;;\n" * 1_000_000, ".csv", slow=True
    ),
    "csv: a million empty lines": Attack(
        lambda: b"Datum;Rubrik\n" + b"\n" * 1_000_000,
        ".csv",
        slow=True,
    ),
    "xls: a million empty cells": Attack(
        blank_rows,
        ".xls",
        slow=True,
    ),
}
LONG = {
    "xlsx: a cell of a megabyte": Attack(
        lambda: xlsx_rows(f"<row>{cell('A1', 'x' * MEGA)}</row>"), ".xlsx", "cell-too-large"
    ),
    "ods: a cell of a megabyte": Attack(lambda: open_document(ods_row("x" * MEGA)), ".ods", "cell-too-large"),
    "csv: a cell of a megabyte": Attack(lambda: b"Datum;Rubrik\n1;" + b"x" * MEGA, ".csv", "cell-too-large"),
    "xls: a cell of a megabyte": Attack(lambda: long_text_of_old(MEGA), ".xls"),
    "form: an answer of a megabyte": Attack(
        lambda: changed_form(long_answer),
        ".pdf",
        slow=True,
    ),
    "eml: a subject of a megabyte": Attack(
        lambda: letter().replace(b"Date:", b"X-Long: " + b"x" * MEGA + b"\nDate:"), ".eml"
    ),
    "eml: a text of ten megabytes": Attack(
        lambda: letter(text="ord och mer \n" * MEGA),
        ".eml",
        slow=True,
    ),
    "msg: a subject of a megabyte": Attack(lambda: outlook("x" * MEGA), ".msg"),
    "msg: a text of a megabyte": Attack(lambda: outlook(text="ord " * (3 * MEGA // 4)), ".msg"),
    "orat: a text of a megabyte": Attack(
        lambda: with_content(
            json.dumps({"kind": "concerns", "concerns": [{"id": 7, "title": "x" * MEGA}]}).encode()
        ),
        ".orat",
        "package-damaged",
        "package",
    ),
    "json: a name of a megabyte": Attack(
        lambda: json.dumps({"skolor": [{"name": "x" * MEGA}]}).encode(), ".json", by="reference"
    ),
}
ACTING = {
    "xlsx: macros": Attack(lambda: macros("xl/vbaProject.bin", book()), ".xlsm"),
    "ods: macros": Attack(lambda: macros("Basic/Standard/a.xml", sheet()), ".ods"),
    "xls: macros": Attack(
        lambda: ole.compound({"Workbook": b"\x09\x08\x10\0" + bytes(16), "_VBA_PROJECT_CUR": {"VBA": b"x"}}),
        ".xls",
        ("damaged", "not-a-table"),
    ),
    "form: a script": Attack(lambda: changed_form(script), ".pdf", slow=True),
    "form: a script, attached": Attack(lambda: changed_form(script), ".pdf", by="attachment"),
    "docm: macros, attached": Attack(
        lambda: document(**{"word/vbaProject.bin": b"x"}), ".docm", by="attachment"
    ),
    "csv: a formula": Attack(lambda: b"Datum;Rubrik\n2026-11-22;\"=cmd|' /C calc'!A0\"\n", ".csv"),
    "eml: a program": Attack(lambda: letter(files={"faktura.pdf.exe": b"MZ" + bytes(99)}), ".eml"),
    "msg: a program": Attack(lambda: outlook(files={"faktura.pdf.exe": b"MZ" + bytes(99)}), ".msg"),
}
TABLE: Mapping[str, Attack] = {
    **BROKEN,
    **MISNAMED,
    **UNPACKED,
    **ENTITIES,
    **EMPTY,
    **LONG,
    **ACTING,
    **WAYS,
    **LOCKED,
    **PICTURES,
    **SHAPES,
    **REFERENCE,
    "form: as it should be": Attack(filled_form, ".pdf"),
    "package: as it should be": Attack(package, ".orat", by="package"),
    "zip: nothing but a zip": Attack(lambda: packed({"a.txt": "x"}), ".zip", "not-a-table"),
}
