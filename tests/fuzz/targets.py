"""One target for each reader: it takes any bytes, and either answers or raises an error that has words."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from orat.documents.package import packed
from orat.domain.package import CONTENT, MANIFEST, Package, PackageKind, PackedConcern
from orat.errors import EnvironmentFault, OratError, UserError
from orat.intake import rtf
from orat.intake.attachments import look_at
from orat.intake.mail import read_eml
from orat.intake.mail_html import readable
from orat.intake.mail_msg import read_msg
from orat.intake.package import read_package
from orat.intake.report_form import read_form
from orat.intake.tables import open_table, read_rows
from orat.ui.messages import known
from tests.intake import ole
from tests.intake.making import (
    FILES,
    MADE_AT,
    NAMES,
    REGISTER,
    TODAY,
    filled_form,
    ods_row,
    open_document,
    workbook,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """What is fed, and good files to begin with."""

    feed: Callable[[bytes], object]
    seeds: tuple[bytes, ...]


def _tables(data: bytes) -> None:
    table = open_table(data)
    for row in read_rows(table, table.guess(), NAMES, TODAY):
        assert row.number > 0


def _form(data: bytes) -> None:
    read_form(data, NAMES, TODAY, register=REGISTER)


def _attachment(data: bytes) -> None:
    looked = look_at("bilaga", data)
    # What was looked at can be looked at again.
    look_at(looked.name, looked.data)


def _rich_text(data: bytes) -> None:
    rtf.text_of(rtf.unpacked(data)).encode()
    rtf.text_of(data).encode()


def _html(data: bytes) -> None:
    readable(data.decode("utf-8", "replace")).encode()


def _package_content(data: bytes) -> None:
    """Whatever content, under digests that hold: random changes of a package would never get past those."""
    with ZipFile(BytesIO(packed(_PACKAGE, {}))) as whole:
        manifest = json.loads(whole.read(MANIFEST))
    out = BytesIO()
    with ZipFile(out, "w") as made:
        told = {**manifest, "files": {CONTENT: sha256(data).hexdigest()}}
        made.writestr(MANIFEST, json.dumps(told))
        made.writestr(CONTENT, data)
    read_package(out.getvalue())


def _part_of(data: bytes, part: str) -> bytes:
    with ZipFile(BytesIO(data)) as whole:
        return whole.read(part)


_MESSAGE = ole.compound(
    ole.message(
        {
            0x0037: "Rök",
            0x5D01: "bo@example.se",
            0x1013: b"<p>x</p>",
            0x1009: ole.packed_rtf(rb"{\rtf1 hej}"),
        },
        {0x3FFD: 1252},
        (
            ole.attachment("a.txt", b"x" * 5000),
            ole.mail_inside("x", ole.message({0x0037: "x"}, inner=True)),
        ),
    )
)
_MAIL = (
    b"From: Bo <bo@example.se>\r\nSubject: =?utf-8?q?R=C3=B6k?=\r\nDate: Mon, 23 Nov 2026 08:15:00 +0100\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; "
    b"charset=utf-8\r\n\r\nHej\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--\r\n"
)
_PACKAGE = Package(
    kind=PackageKind.CONCERNS, register="ab" * 16, sender="Norra", made_at=MADE_AT,
    concerns=(PackedConcern(id=7, title="Eld", happened_on=TODAY), PackedConcern(id=8)),
)  # fmt: skip

TARGETS: Mapping[str, Target] = {
    "tables": Target(
        _tables,
        (
            workbook([["Datum", "Rubrik", "Tid"], ["2026-11-22", "Klotter", "x"], [46348, 3, 0.5]]),
            open_document(ods_row("Datum", "Rubrik") + ods_row("igår", "Klotter")),
            (FILES / "excel97.xls").read_bytes(),
            b'Datum;Rubrik\n2026-11-22;"Klotter;\nmer"\n',
            "Datum\tRubrik\n22 nov\tEld\n".encode("utf-16"),
        ),
    ),
    "form": Target(_form, (filled_form(),)),
    "eml": Target(read_eml, (_MAIL,)),
    "msg": Target(read_msg, (_MESSAGE,)),
    "rich-text": Target(
        _rich_text, (ole.packed_rtf(rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\'e5\u8364?}"),)
    ),
    "html": Target(_html, (b'<p style="display:none">x<!-- y --></p><a href="https://a.se">b</a>',)),
    "attachment": Target(_attachment, (filled_form(), _MESSAGE, _MAIL, b"GIF89a\x01\0\x01\0\0\0\0;")),
    "package": Target(read_package, (packed(_PACKAGE, {}),)),
    "package-content": Target(_package_content, (_part_of(packed(_PACKAGE, {}), CONTENT),)),
}
"""By the name that `python -m tests.fuzz NAME` takes."""


def feed(name: str, data: bytes) -> None:
    """Feed a reader; AssertionError for an error that nobody could explain, and whatever is a bug flies."""
    try:
        TARGETS[name].feed(data)
    except (UserError, EnvironmentFault) as error:
        _assert_explained(error)


def _assert_explained(error: OratError) -> None:
    assert known(error.code), error.code
