"""Writes .xlsx files row by row in memory: a library's temporary files would show others what is in them."""

import re
import zipfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from functools import lru_cache
from io import BytesIO
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from orat.documents.archive import entry
from orat.documents.characters import holdable, one_line
from orat.documents.pdf.styles import ACCENT
from orat.domain.exports import Value

LONGEST = 32_767
"""Most characters of a cell; a longer one makes Excel call the file damaged."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it the day numbers of spreadsheet programs differ."""
_DAY_ZERO = date(1899, 12, 30).toordinal()
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What would be read as the code of a character (ECMA-376, 22.9.2.19)."""
_PLAIN, _HEADING, _DAY, _TIME, _TEXT = 0, 1, 2, 3, 4
"""Styles by their place in `_STYLES`; _TEXT is for what looks like a formula and is none."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_WRAPPED = '<alignment vertical="top" wrapText="1"/>'
_STYLES = f"""{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="2"><numFmt numFmtId="164"
 formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">
<fgColor rgb="FF{ACCENT[1:]}"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">{_WRAPPED}</xf>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">
<alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
{_WRAPPED}</xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"
 applyAlignment="1">{_WRAPPED}</xf>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"
 applyAlignment="1">{_WRAPPED}</xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


class Sheet:
    """One sheet that is being written; rows come one after another."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._row = 0
        self.headed = 0
        """How many columns have a heading."""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._row

    def headings(self, texts: Sequence[str]) -> None:
        """The first row."""
        self._row += 1
        self.headed = len(texts)
        cells = "".join(_text(text, f"{column(at)}1", _HEADING) for at, text in enumerate(texts, 1))
        self._write(f'<row r="1" ht="30" customHeight="1">{cells}</row>')

    def row(self, values: Sequence[Value], formula: re.Pattern[str]) -> None:
        """One row; a text that `formula` matches says of itself that it is none."""
        self._row += 1
        cells = "".join(
            _cell(value, f"{column(at)}{self._row}", formula)
            for at, value in enumerate(values, 1)
            if value is not None and value != ""
        )
        self._write(f'<row r="{self._row}">{cells}</row>')

    def _write(self, xml: str) -> None:
        self._out.write(xml.encode())


class Book:
    """A workbook that is being made; the same sheets and time give the same bytes."""

    def __init__(self, title: str, author: str, made_at: datetime) -> None:
        self._title, self._author, self._made_at = title, author, made_at
        self._bytes = BytesIO()
        self._zip = zipfile.ZipFile(self._bytes, "w")
        self._sheets: list[tuple[str, Sheet]] = []

    @contextmanager
    def sheet(self, name: str, widths: Sequence[int]) -> Iterator[Sheet]:
        """Another sheet, with columns so many characters wide. What is raised leaves no whole file behind."""
        try:
            sheet = yield from self._sheet(len(self._sheets) + 1, widths)
        except BaseException:
            # The collector would close it after the bytes that it writes to, and complain.
            self._zip.close()
            raise
        self._sheets.append((name[:31], sheet))

    def _sheet(self, number: int, widths: Sequence[int]) -> Generator[Sheet, None, Sheet]:
        with self._zip.open(entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as out:
            sheet = Sheet(out)
            frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            wide = "".join(
                f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
                for at, width in enumerate(widths, 1)
            )
            out.write(
                f'{_XML}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
                f'<sheetViews><sheetView workbookViewId="0">{frozen if number == 1 else ""}</sheetView>'
                f"</sheetViews><cols>{wide}</cols><sheetData>".encode()
            )
            yield sheet
            kept = f'<autoFilter ref="A1:{column(sheet.headed)}{sheet.rows}"/>' if sheet.headed else ""
            out.write(
                f'</sheetData>{kept}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" '
                'footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
                .encode()
            )  # fmt: skip
        return sheet

    def finished(self) -> bytes:
        """The whole file."""
        for name, xml in self._parts().items():
            self._zip.writestr(entry(name), xml)
        self._zip.close()
        return self._bytes.getvalue()

    def _parts(self) -> dict[str, str]:
        numbers = range(1, len(self._sheets) + 1)
        sheets = "".join(
            f'<sheet name={quoteattr(one_line(name))} sheetId="{number}" r:id="rId{number}"/>'
            for number, (name, _) in zip(numbers, self._sheets, strict=True)
        )
        links = "".join(
            f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" '
            f'Target="worksheets/sheet{number}.xml"/>'
            for number in numbers
        )
        kinds = "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_KIND}.worksheet+xml"/>'
            for number in numbers
        )
        name = self._sheets[0][0].replace("'", "''")
        repeated = (
            f'<definedName name="_xlnm.Print_Titles" localSheetId="0">\'{escape(name)}\'!$1:$1</definedName>'
        )
        return {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>{kinds}'
            f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
            f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>',
            "docProps/core.xml": self._described(),
            "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{sheets}'
            f"</sheets><definedNames>{repeated}</definedNames></workbook>",
            "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{links}'
            f'<Relationship Id="rId{len(self._sheets) + 1}" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
            "</Relationships>",
            "xl/styles.xml": _STYLES,
        }

    def _described(self) -> str:
        moment = self._made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return (
            f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(one_line(self._title))}</dc:title>"
            f"<dc:creator>{escape(one_line(self._author))}</dc:creator>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
        )


@lru_cache(maxsize=1024)
def column(number: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _cell(value: Value, place: str, formula: re.Pattern[str]) -> str:
    if isinstance(value, str):
        return _text(value, place, _TEXT if formula.match(value) else _PLAIN)
    if isinstance(value, date):
        if value < _FIRST_DAY:
            return _text(value.isoformat(), place, _PLAIN)
        return f'<c r="{place}" s="{_DAY}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
    if isinstance(value, time):
        return f'<c r="{place}" s="{_TIME}"><v>{(value.hour * 60 + value.minute) / 1440!r}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _text(text: str, place: str, style: int) -> str:
    kept = holdable(text)
    if "_x" in kept:
        kept = _CODED.sub("_x005F_", kept)
    if len(kept) > LONGEST:
        kept = f"{kept[: LONGEST - 1]}…"
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(kept)}</t></is></c>'
