"""Files made to harm, by the reader that they are made for and what they try; see `attacked`."""

import json
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from email.message import EmailMessage
from functools import cache
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

from orat.documents.package import packed as package_of
from orat.domain.package import CONTENT, MANIFEST, Package, PackageKind, PackedConcern
from tests.intake import ole
from tests.intake.making import (
    FILES,
    MADE_AT,
    SHEET,
    TODAY,
    filled_form,
    ods_row,
    open_document,
    packed,
    sheet_xml,
    with_part,
    workbook,
)

MEGA = 1 << 20
XML = '<?xml version="1.0"?>'
LAUGHS = (
    f'{XML}<!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)
OUTSIDE = (
    f'{XML}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY n SYSTEM "http://192.0.2.1/e">]>'
)
ROWS = [["Datum", "Rubrik", "Beskrivning"], ["2026-11-22", "Klotter", "På fasaden"]]


@dataclass(frozen=True, slots=True)
class Attack:
    """`suffix` is how the file is called. `code` is what it must be refused with, "" when it may be read.
    `by` is the way in: the inbox, an attachment, a package, or reference data. Those that take seconds to
    make are `slow`.
    """

    make: Callable[[], bytes]
    suffix: str
    code: str | tuple[str, ...] = ""
    by: str = "inbox"
    slow: bool = False


@cache
def book() -> bytes:
    """A good .xlsx."""
    return workbook(ROWS)


@cache
def sheet() -> bytes:
    """A good .ods."""
    return open_document("".join(ods_row(*row) for row in ROWS))


@cache
def form() -> bytes:
    """A good form."""
    return filled_form()


def old_book() -> bytes:
    """A good .xls."""
    return (FILES / "excel97.xls").read_bytes()


def table() -> bytes:
    """A good .csv."""
    return "\n".join(";".join(row) for row in ROWS).encode()


def letter(
    subject: str = "Rök", text: str = "Det rök.", files: Mapping[str, bytes] | None = None, **heads: str
) -> bytes:
    """A mail as .eml."""
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = "bo@example.se", subject, "Mon, 23 Nov 2026 08:15:00 +0100"
    for name, value in heads.items():
        made[name] = value
    made.set_content(text)
    for name, data in (files or {}).items():
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def parts(count: int) -> bytes:
    """A mail of so many parts."""
    return b"From: a@b.se\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * count


def parts_in_parts(depth: int) -> bytes:
    """A mail of parts, each in the one before, with many lines in the last."""
    part = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    inside = b"".join(part % (number, number) for number in range(depth))
    return b"From: a@b.se\nSubject: x\n" + inside + b"\nrad\n" + b"rad\n" * 20_000


def outlook(subject: str = "Rök", text: str = "Det rök.", files: Mapping[str, bytes] | None = None) -> bytes:
    """A mail as .msg."""
    attached = tuple(ole.attachment(name, data) for name, data in (files or {}).items())
    texts: dict[int, str | bytes] = {0x0037: subject, 0x5D01: "bo@example.se", 0x1000: text}
    return ole.compound(ole.message(texts, {}, attached))


PACKAGE = Package(
    kind=PackageKind.CONCERNS, register="ab" * 16, sender="Norra", made_at=MADE_AT,
    concerns=(PackedConcern(id=7, title="Eld", happened_on=TODAY),),
)  # fmt: skip


@cache
def package() -> bytes:
    """A good package."""
    return package_of(PACKAGE, {})


def with_content(content: bytes, **more: bytes) -> bytes:
    """A package with this content under digests that hold, and more parts."""
    with ZipFile(BytesIO(package())) as whole:
        manifest = json.loads(whole.read(MANIFEST))
    parts = {CONTENT: content, **more}
    told = {**manifest, "files": {name: sha256(data).hexdigest() for name, data in parts.items()}}
    return packed({MANIFEST: json.dumps(told), **parts})


def with_picture(data: bytes) -> bytes:
    """A package whose concern has a picture."""
    digest = sha256(data).hexdigest()
    file = {"name": "bild.png", "digest": digest, "caption": ""}
    concern = replace(PACKAGE.concerns[0], files=(file,))  # type: ignore[arg-type]
    return package_of(replace(PACKAGE, concerns=(concern,)), {digest: data})


def large_picture(kind: str) -> bytes:
    """30,000 × 30,000 pixels that its head tells of, in as few bytes as can be."""
    small = BytesIO()
    Image.new("L", (8, 8)).save(small, kind)
    data = bytearray(small.getvalue())
    if kind == "PNG":
        head = b"IHDR" + struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
        data[12:33] = head + struct.pack(">I", zlib.crc32(head))
    elif kind == "JPEG":
        at = data.index(b"\xff\xc0") + 5
        data[at : at + 4] = struct.pack(">HH", 30_000, 30_000)
    elif kind == "GIF":
        data[6:10] = struct.pack("<HH", 30_000, 30_000)
        at = data.index(b"\x2c") + 5
        data[at : at + 4] = struct.pack("<HH", 30_000, 30_000)
    elif kind == "TIFF":
        (first,) = struct.unpack_from("<I", data, 4)
        for entry in range(first + 2, first + 2 + 12 * data[first], 12):
            if struct.unpack_from("<H", data, entry)[0] in (256, 257):
                struct.pack_into("<I", data, entry + 8, 30_000)
    return bytes(data)


def largest_picture(kind: str, mode: str, side: int, **how: object) -> bytes:
    """A picture of one colour, lying on its side: few bytes that unpack to as much as is read."""
    exif = Image.Exif()
    exif[0x0112] = 6
    out = BytesIO()
    Image.new(mode, (side, side)).save(out, kind, exif=exif, **how)
    return out.getvalue()


def pdf(body: bytes, root: bytes = b"<</Type/Catalog/AcroForm<</Fields[]>>/Pages 2 0 R>>") -> bytes:
    """A bare PDF, its table of objects left to whoever mends it."""
    return (
        b"%PDF-1.7\n1 0 obj"
        + root
        + b"endobj\n"
        + body
        + b"trailer<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF"
    )


def locked(algorithm: str, password: str) -> bytes:
    """A form under a password."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(form())))
    writer.encrypt(password, algorithm=algorithm)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def circle(writer: PdfWriter) -> None:
    """Let a field be its own child."""
    fields = writer.root_object["/AcroForm"]["/Fields"]  # type: ignore[index]
    field = fields[0].get_object()
    field[NameObject("/Kids")] = ArrayObject([fields[0], fields[0]])


def many_fields(writer: PdfWriter) -> None:
    """Tell of the same field a million times."""
    fields = writer.root_object["/AcroForm"]["/Fields"]  # type: ignore[index]
    fields.extend([fields[0]] * 200_000)


def long_answer(writer: PdfWriter) -> None:
    """Answer at the length of a megabyte."""
    for reference in writer.root_object["/AcroForm"]["/Fields"]:  # type: ignore[index]
        field = reference.get_object()
        if field.get("/T") in ("h1_title", "h1_description"):
            field[NameObject("/V")] = TextStringObject("x" * MEGA)


def script(writer: PdfWriter) -> None:
    """Do something when the form is opened."""
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.launchURL('http://192.0.2.1/');"),
        }
    )


def unpacking_looks(writer: PdfWriter, size: int = 40 * MEGA) -> None:
    """Answer nothing, and let each field look like very much that packs very well."""
    look = DecodedStreamObject()
    look.set_data(bytes(size))
    packed_look = look.flate_encode()
    for reference in writer.root_object["/AcroForm"]["/Fields"]:  # type: ignore[index]
        field = reference.get_object()
        if field.get("/FT") == "/Tx" and str(field.get("/T"))[:1] == "h":
            drawn = writer._add_object(packed_look.clone(writer, force_duplicate=True))
            field[NameObject("/AP")] = DictionaryObject({NameObject("/N"): drawn})
            field.pop("/V", None)


def unpacking_pdf() -> bytes:
    """A table of objects that unpacks to a gigabyte."""
    stream = zlib.compress(bytes(256 * MEGA), 9)
    head = b"<</Type/XRef/Size 50000000/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>" % len(stream)
    data = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n"
    at = len(data)
    return (
        data + b"9 0 obj" + head + b"stream\n" + stream + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % at
    )


def in_circles() -> bytes:
    """A table of objects that says to look in itself for what came before."""
    data = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n"
    table = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Root 1 0 R/Size 2/Prev %d>>\n"
    return data + table % len(data) + b"startxref\n%d\n%%%%EOF" % len(data)


def cell(place: str, text: str = "x") -> str:
    """A cell of an .xlsx."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def xlsx_rows(rows: str) -> bytes:
    """An .xlsx whose sheet has these rows."""
    return with_part(book(), SHEET, sheet_xml(rows))


def empty_rows() -> bytes:
    """An .xlsx with a million rows of nothing between two."""
    rows = "".join(f'<row r="{n}" spans="1:5" ht="15"/>' for n in range(3, 1_000_003))
    return xlsx_rows(f'<row r="1">{cell("A1", "Datum")}{cell("B1", "Rubrik")}</row>{rows}')


def a_long_text_said_many_times() -> bytes:
    """An .xlsx whose cells share one long text."""
    text = "Beskrivning " * 2700
    shared = f"<sst><si><t>Datum</t></si><si><t>Rubrik</t></si><si><t>{text}</t></si></sst>"
    rows = "".join('<row><c t="s"><v>2</v></c><c t="s"><v>2</v></c></row>' for _ in range(10_000))
    rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' + rows
    return with_part(xlsx_rows(rows), "xl/sharedStrings.xml", shared)


def many_small_texts() -> bytes:
    """An .xlsx with more texts than any."""
    return with_part(book(), "xl/sharedStrings.xml", "<sst>" + "<si><t>ab</t></si>" * 5_000_000 + "</sst>")


def biff(*records: tuple[int, bytes], book_records: tuple[tuple[int, bytes], ...] = ()) -> bytes:
    """An .xls whose one sheet has these records."""
    begin = (0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    name = b"\x05\0Blad1"

    def stream(place: int) -> bytes:
        first = [begin, *book_records, (0x85, struct.pack("<IH", place, 0) + name), (0x0A, b"")]
        return b"".join(struct.pack("<HH", kind, len(data)) + data for kind, data in first)

    start = len(stream(0))
    rest = b"".join(
        struct.pack("<HH", kind, len(data)) + data for kind, data in (begin, *records, (0x0A, b""))
    )
    return ole.compound({"Workbook": stream(start) + rest})


def label(row: int, column: int, text: str) -> tuple[int, bytes]:
    """A text in a cell of an .xls."""
    return 0x204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode("latin-1")


def blank_rows() -> bytes:
    """An .xls with as many blank cells as fit, three in each of its rows."""
    blanks = [(0xBE, struct.pack("<HHHHHH", n // 5, 0, 0, 0, 0, 2)) for n in range(300_000)]
    return biff(label(0, 0, "Datum"), label(0, 1, "Rubrik"), *blanks)


def long_text_of_old(length: int) -> bytes:
    """An .xls whose shared text goes on over many records."""
    head = struct.pack("<II", 1, 1) + struct.pack("<HB", 0xFFFF, 0)
    pieces = [(0xFC, head + b"x" * 8000)] + [(0x3C, b"\0" + b"x" * 8000)] * (length // 8000)
    return biff((0xFD, struct.pack("<HHHI", 0, 0, 0, 0)), book_records=tuple(pieces))


def nested_bomb() -> bytes:
    """A zip of zips of zips."""
    data = packed({"0": bytes(8 * MEGA)})
    for depth in range(4):
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as made:
            for number in range(10):
                made.writestr(f"{depth}-{number}.zip", data)
        data = out.getvalue()
    return data


def overlapping() -> bytes:
    """A zip whose directory names the same bytes two thousand times."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        made.writestr("0", bytes(10 * MEGA))
    data = out.getvalue()
    at = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[at:end]
    more = b"".join(entry.replace(b"0", b"%d" % (n % 10), 1) for n in range(1_900))
    close = bytearray(data[end:])
    struct.pack_into("<HHI", close, 8, 1_900, 1_900, len(more))
    return data[:at] + more + bytes(close)


def named(*names: str, link: bool = False) -> bytes:
    """A package with parts of these names, all of them under digests that hold."""
    with ZipFile(BytesIO(package())) as whole:
        parts = {each: whole.read(each) for each in whole.namelist()}
    manifest = json.loads(parts.pop(MANIFEST))
    evil = dict.fromkeys(names, b"echo ha")
    manifest["files"] |= {name: sha256(data).hexdigest() for name, data in evil.items()}
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as made:
        made.writestr(MANIFEST, json.dumps(manifest))
        for name, data in {**parts, **evil}.items():
            info = ZipInfo(name)
            info.external_attr = 0o120777 << 16 if link else 0o644 << 16
            made.writestr(info, data)
    return out.getvalue()


def sealed_zip() -> bytes:
    """A zip that says its parts are under a password."""
    data = bytearray(book())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def macros(name: str, data: bytes) -> bytes:
    """A packed document with macros in it."""
    return with_part(data, name, b"\xd0\xcf\x11\xe0" + bytes(100))


def document(**parts: str | bytes) -> bytes:
    """A .docx with these parts besides the usual ones."""
    usual: dict[str, str | bytes] = {"[Content_Types].xml": f"{XML}<Types/>", "word/document.xml": "<a/>"}
    return packed({**usual, **parts})
