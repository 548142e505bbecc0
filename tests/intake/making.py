"""Tables and forms as other programs would send them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from pypdf import PdfReader, PdfWriter

from orat.documents.report_form import report_form
from orat.domain.register import Area, Category, Unit
from orat.domain.report_form import FormCategory, FormContent
from orat.intake.names import Names
from orat.intake.tables import Row, Table, open_table, read_rows

FILES = Path(__file__).parent / "files"
TODAY = date(2026, 11, 24)
MADE_AT = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
REGISTER = "3f0c"
HEADINGS = ("Datum", "Klockslag", "Vad hände", "Kategori", "Allvar", "Plats", "Skola", "Polisanmält")
FIRE = (date(2026, 11, 22), "20.15", "Brand i papperskorg", "Anlagd brand", "Hög", "Gångtunneln",
        "Ekbackskolan", "ja")  # fmt: skip
NAMES = Names.of(
    [Unit(id=17, name="Ekbackskolan", short_name="Ekb"), Unit(id=18, name="Sjöskolan")],
    [
        Category(id=4, name="Brand och pyroteknik"),
        Category(id=41, parent_id=4, name="Anlagd brand"),
        Category(id=6, name="Trafik och fordon"),
    ],
    [Area(id=3, name="Lindängen")],
)
CONTENT = FormContent(
    unit_id=17, unit="Ekbackskolan", register=REGISTER, organisation="Kommunen", send_to="in@kommun.example",
    categories=(
        FormCategory(4, "Brand och pyroteknik", "Vad som brann, klockslag och hur det släcktes."),
        FormCategory(6, "Trafik och fordon", "Vilken väg, klockslag och vilka slags fordon."),
    ),
)  # fmt: skip
ANSWERS = {
    "roll": "rektor",
    "h1_title": "Container tändes på bakom idrottshallen",
    "h1_category": "4",
    "h1_happened_on": "22 nov 2026",
    "h1_happened_at": "20.15",
    "h1_place": "Idrottshallens baksida",
    "h1_area": "Lindängen",
    "h1_description": "Räddningstjänsten släckte på 20 minuter.",
    "h1_severity": "3",
    "h1_certainty": "seen",
    "h1_source": "staff",
    "h1_police_report": "yes",
    "h1_police_reference": "5000-K123456-26",
    "h1_effect_teaching": "/Ja",
    "h1_effect_way_to_school": "/Ja",
    "h1_recurrence": "tredje gången i höst",
    "h2_title": "Mopeder på gångvägen",
    "h2_category": "6",
    "h2_happened_on": "natten mot 21 nov 2026",
}


def as_typed(_: str, text: str) -> str:
    """A translation that leaves everything in Swedish."""
    return text


def empty_form() -> bytes:
    """The form of Ekbackskolan."""
    return report_form(CONTENT, MADE_AT, as_typed)


def filled_form(answers: Mapping[str, str] = ANSWERS) -> bytes:
    """The form filled in and saved."""
    writer = PdfWriter(clone_from=BytesIO(empty_form()))
    writer.update_page_form_field_values(writer.pages[0], dict(answers), auto_regenerate=False)
    return written(writer)


def changed_form(change: Callable[[PdfWriter], object], data: bytes | None = None) -> bytes:
    """A filled form after another program has had its way with it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data or filled_form())))
    change(writer)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    """The bytes of what a writer holds."""
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def workbook(rows: Sequence[Sequence[Any]], title: str = "Blad1") -> bytes:
    """An .xlsx as openpyxl writes it."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_part(data: bytes, name: str, content: str | bytes) -> bytes:
    """A packed file with one part replaced or added."""
    with ZipFile(BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {each: archive.read(each) for each in archive.namelist()}
    return packed({**parts, name: content})


def sheet_xml(rows: str) -> str:
    """A worksheet with these rows as XML."""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
_ODS_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def open_document(rows: str) -> bytes:
    """An .ods with one sheet of these rows as XML."""
    content = (
        f"<office:document-content {_ODS_SPACES}><office:body><office:spreadsheet>"
        f'<table:table table:name="Händelser">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return packed({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def ods_row(*cells: str, repeated: int = 1) -> str:
    """A row of an .ods with texts in it."""
    inner = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inner}</table:table-row>'


def rows_of(data: bytes | Path, names: Names = NAMES) -> list[Row]:
    """The rows of a table, its columns as guessed."""
    table = open_table(data)
    return list(read_rows(table, table.guess(), names, TODAY))


def opened(data: bytes | Path) -> Table:
    """A table looked at."""
    return open_table(data)
