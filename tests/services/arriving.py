"""Files as they arrive: forms that were filled in, spreadsheets, and mails with something in them."""

from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image
from pypdf import PdfReader, PdfWriter

from orat.services.house import Services
from orat.services.inbox.answers import Inlet
from tests.intake.making import workbook

HEADINGS = ("Datum", "Klockslag", "Vad hände", "Kategori", "Allvar", "Plats", "Skola", "Anm. nr")
FIRE = {
    "roll": "rektor",
    "h1_title": "Container tändes på bakom idrottshallen",
    "h1_happened_on": "1 nov 2026",
    "h1_happened_at": "20.15",
    "h1_place": "Idrottshallens baksida",
    "h1_severity": "3",
    "h1_description": "Räddningstjänsten släckte på 20 minuter.",
    "h2_title": "Mopeder på gångvägen",
    "h2_happened_on": "natten mot 31 okt 2026",
}
"""Two events on one form; the categories are chosen by `filled`."""


def unit_id(services: Services, name: str) -> int:
    """The id of a unit."""
    return next(unit.id for unit in services.register.directory().units if unit.name == name)


def category_id(services: Services, name: str) -> int:
    """The id of a category."""
    return next(one.id for one in services.register.directory().categories if one.name == name)


def filled(
    services: Services, unit: str = "Ekbackskolan", answers: Mapping[str, str] = FIRE, **more: str
) -> bytes:
    """The form of a unit, filled in and saved."""
    fire, traffic = category_id(services, "Brand och pyroteknik"), category_id(services, "Trafik och fordon")
    chosen = {"h1_category": str(fire), "h2_category": str(traffic), **answers, **more}
    blank = services.forms.blank(unit_id(services, unit))
    writer = PdfWriter(clone_from=PdfReader(BytesIO(blank)))
    writer.update_page_form_field_values(writer.pages[0], chosen, auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def row(title: str = "Klotter på fasaden", **cells: Any) -> tuple[Any, ...]:
    """One row of a spreadsheet under `HEADINGS`."""
    usual = {
        "Datum": "2026-10-29", "Klockslag": "14.30", "Vad hände": title,
        "Kategori": "Skadegörelse och klotter", "Allvar": "Måttlig", "Plats": "Norra gaveln",
        "Skola": "Sjöskolan", "Anm. nr": "",
    }  # fmt: skip
    return tuple({**usual, **cells}[heading] for heading in HEADINGS)


def table(*rows: Sequence[Any], headings: Sequence[str] = HEADINGS) -> bytes:
    """A spreadsheet with these rows."""
    return workbook([headings, *rows])


def mail(
    text: str = "Hej! Tre mopeder körde över skolgården på rasten, elever fick hoppa undan.",
    subject: str = "VB: Mopeder över skolgården",
    sender: str = "Rektor <rektor@hamnskolan.example>",
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """A mail saved as .eml."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "samordnare@kommun.example", subject
    made["Date"] = "Fri, 30 Oct 2026 15:12:00 +0100"
    made.set_content(text)
    for name, data in (files or {}).items():
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def photo(colour: str = "white") -> bytes:
    """A photograph that says where it was taken."""
    exif = Image.Exif()
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (55.0, 36.0, 0.0)
    exif[ExifTags.Base.ImageDescription] = "Taget vid porten"
    out = BytesIO()
    Image.new("RGB", (320, 240), colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def put(folder: Path, name: str, data: bytes, **more: Any) -> Inlet:
    """A file on its way in."""
    path = folder / name
    path.write_bytes(data)
    return Inlet(path, **more)
