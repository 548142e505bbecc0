"""Mails that Outlook saved: real containers, made here, with bodies of every kind and files inside."""

import struct
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orat.errors import UserError
from orat.intake import rtf
from orat.intake.attachments import look_at
from orat.intake.mails import read_mail
from orat.ui.messages import known
from tests.intake import ole

SUBJECT, SENT, HEADERS, SENDER, SMTP, ADDRESS = 0x0037, 0x0039, 0x007D, 0x0C1A, 0x5D01, 0x0C1F
BODY, RICH, HTML, CLASS, PAGE = 0x1000, 0x1009, 0x1013, 0x001A, 0x3FFD
AT = datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
TEXTS: dict[int, str | bytes] = {
    SUBJECT: "Skadegörelse å ä ö", SENDER: "Åsa Ek", SMTP: "Asa.Ek@example.se",
    ADDRESS: "/O=KOMMUNEN/CN=ASA", BODY: "Fönster krossade.\r\n\r\nDen 3 nov skrev Bo:\r\n> Hej\r\n",
}  # fmt: skip


def made(texts: dict[int, Any] | None = None, *attachments: ole.Tree) -> bytes:
    return ole.compound(ole.message({**TEXTS, **(texts or {})}, {SENT: AT}, attachments))


def test_a_mail_is_read_with_its_quotation_apart() -> None:
    read = read_mail(made())
    assert (read.subject, read.sender_name, read.sender_email) == (
        "Skadegörelse å ä ö", "Åsa Ek", "asa.ek@example.se",
    )  # fmt: skip
    assert read.sent_at == AT
    assert read.text == "Fönster krossade."
    assert read.quoted.startswith("Den 3 nov skrev Bo:")
    assert read.troubles == ()


def test_files_and_mails_come_along() -> None:
    inner = ole.message(
        {SUBJECT: "Inre", SENDER: 'Bo "Bosse" Ek', SMTP: "bo@example.se", BODY: "Inne i."}, {SENT: AT},
        (ole.attachment("karta.png", b"\x89PNG" * 2000, "image/png"),), inner=True,
    )  # fmt: skip
    read = read_mail(
        made(
            None,
            ole.attachment("rapport å.pdf", b"%PDF-1.7", "application/pdf"),
            ole.mail_inside("Inre", inner),
        )
    )
    assert [(file.name, file.mime) for file in read.attachments] == [
        ("rapport å.pdf", "application/pdf"), ("Inre.eml", "message/rfc822"),
    ]  # fmt: skip
    assert read.attachments[0].data == b"%PDF-1.7"
    again = read_mail(read.attachments[1].data)
    assert (again.subject, again.sender_email, again.text, again.sent_at) == (
        "Inre",
        "bo@example.se",
        "Inne i.",
        AT,
    )
    assert [(file.name, file.data) for file in again.attachments] == [("karta.png", b"\x89PNG" * 2000)]


def test_a_link_to_a_file_elsewhere_is_told() -> None:
    link = ole.properties({0x3707: "budget.xlsx"}, {0x3705: 7}, 8)
    read = read_mail(made(None, link))
    assert read.attachments == ()
    assert [(each.code, dict(each.facts)) for each in read.troubles] == [
        ("mail-attachment-elsewhere", {"name": "budget.xlsx"})
    ]


def test_html_and_rich_text_stand_in_for_a_missing_body() -> None:
    html = "<p>Hej <b>där</b></p><p>då</p>".encode()
    assert read_mail(made({BODY: "", HTML: html})).text.startswith("Hej")
    plain = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 Sm\'f6rg\'e5s\par \u8364? \u-10179?\u-8704?}"
    for packed in (True, False):
        read = read_mail(made({BODY: "", RICH: ole.packed_rtf(plain, packed=packed)}))
        assert read.text == "Smörgås\n€ 😀"
    wrapped = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag19 <html>}{\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 "
        rb"Hej d\'e4r{\*\htmltag72 </p>}\htmlrtf }\htmlrtf0 {\*\htmltag64 <p>}d\'e5{\*\htmltag27 </html>}}"
    )
    assert read_mail(made({BODY: "", RICH: ole.packed_rtf(wrapped)})).text.split() == ["Hej", "där", "då"]


def test_packed_text_is_unpacked_as_the_specification_does() -> None:
    """The two examples of [MS-OXRTFCP], 3.1; the second refers to what is being written right then."""
    simple = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert rtf.unpacked(simple) == rb"{\rtf1\ansi\ansicpg1252\pard hello world}" + b"\r\n"
    crossing = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert rtf.unpacked(crossing) == rb"{\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


def test_old_mails_are_in_a_code_page_and_without_an_address() -> None:
    tree = dict(ole.message({}, {PAGE: 1252}))
    tree["__substg1.0_0037001E"] = "Rök på gården".encode("cp1252")
    tree["__substg1.0_007D001E"] = b"From: Bo <bo@example.se>\r\nDate: Mon, 23 Nov 2026 08:15:00 +0100\r\n"
    read = read_mail(ole.compound(tree))
    assert (read.subject, read.sender_name, read.sender_email, read.sent_at) == (
        "Rök på gården", "Bo", "bo@example.se", AT,
    )  # fmt: skip


def test_a_signed_mail_is_read_and_a_sealed_one_explained() -> None:
    inner = b"From: a@b.se\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\nHemligt nej\r\n"
    signed = made({CLASS: "IPM.Note.SMIME.MultipartSigned"}, ole.attachment("smime.p7m", inner))
    assert read_mail(signed).text == "Hemligt nej"
    for texts, files in (
        ({CLASS: "IPM.Note.SMIME"}, ()),
        ({}, (ole.attachment("message.rpmsg", b"x"),)),
    ):
        with pytest.raises(UserError, match="mail-encrypted"):
            read_mail(made(texts, *files))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (ole.compound({"Workbook": b"x" * 5000}), "not-mail"),
        (ole.compound({}), "not-mail"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 4000, "mail-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "mail-damaged"),
    ],
)
def test_what_is_no_mail_is_explained(data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read_mail(data)
    assert known(code)


def assert_read_or_refused(read: Callable[[bytes], object], data: bytes) -> None:
    """Whatever it is, an error is one of those with words."""
    try:
        read(data)
        refused = ""
    except UserError as error:
        refused = error.code
    assert not refused or known(refused), refused


def with_field(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + struct.pack("<I", value) + data[at + 4 :]


@pytest.mark.parametrize(("at", "value"), [(44, 0x7FFFFFFF), (72, 0x7FFFFFFF), (60, 5), (48, 2), (44, 100)])
def test_chains_in_circles_end(at: int, value: int) -> None:
    begun = time.monotonic()
    for read in (read_mail, partial(look_at, "mejl.msg")):
        assert_read_or_refused(read, with_field(made(), at, value))
    assert time.monotonic() - begun < 2


def test_a_stream_that_says_it_is_endless_is_refused() -> None:
    data = made({BODY: "x" * 4000})
    at = data.index("__substg1.0_1000001F".encode("utf-16-le"))
    assert read_mail(data).text
    with pytest.raises(UserError, match="mail-damaged"):
        read_mail(with_field(data, at + 120, 0x7FFFFFFF))


def test_very_many_entries_are_refused_before_a_tree_is_made_of_them() -> None:
    most = {**ole.message(TEXTS), **{f"s{number}": b"" for number in range(8_000)}}
    assert read_mail(ole.compound(most)).subject == TEXTS[SUBJECT]
    data = ole.compound({**most, **{f"t{number}": b"" for number in range(13_000)}})
    begun = time.monotonic()
    with pytest.raises(UserError, match="mail-damaged"):
        read_mail(data)
    assert time.monotonic() - begun < 0.5


def test_mails_in_mails_come_to_an_end() -> None:
    tree = ole.message({SUBJECT: "innerst"}, inner=True)
    for _ in range(14):
        tree = ole.message({SUBJECT: "x"}, {}, (ole.mail_inside("x", tree),), inner=True)
    read = read_mail(ole.compound(ole.message({SUBJECT: "ytterst"}, {}, (ole.mail_inside("x", tree),))))
    assert read.attachments


SEED = made(
    {HTML: b"<p>x</p>", RICH: ole.packed_rtf(rb"{\rtf1 hej}")},
    ole.attachment("a.txt", b"x" * 5000),
    ole.mail_inside("x", ole.message({SUBJECT: "x"}, inner=True)),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), min_size=1, max_size=6))
def test_whatever_comes_in_is_read_or_refused(changes: list[tuple[float, bytes]]) -> None:
    data = SEED
    for place, some in changes:
        at = int(place * len(data))
        data = data[:at] + some + data[at + len(some) :]
    assert_read_or_refused(read_mail, data)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_as_packed_text(data: bytes) -> None:
    assert_read_or_refused(
        lambda packed: rtf.text_of(rtf.unpacked(packed)).encode(),
        b"\0\0\0\0\xff\xff\0\0LZFu\0\0\0\0" + data,
    )
