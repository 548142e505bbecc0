"""Mails saved as files: who wrote, when and what, whatever other programs made of them."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orat.errors import UserError
from orat.intake.mail import read_eml
from orat.intake.mail_html import readable
from orat.ui.messages import known


def made(text: str = "Fönster krossade.\n\nDen 3 nov skrev Bo:\n> Hej\n") -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Skadegörelse å ä ö", "Åsa Ek <Asa.Ek@example.se>"
    mail["Date"] = "Mon, 23 Nov 2026 08:15:00 +0100"
    mail.set_content(text)
    return mail


def test_a_mail_is_read_with_its_quotation_apart_and_its_attachments() -> None:
    mail = made()
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="rapport å.pdf")
    mail.add_attachment(made("Inre"))
    mail.add_attachment(b"x", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    read = read_eml(mail.as_bytes())
    assert (read.subject, read.sender_name, read.sender_email) == (
        "Skadegörelse å ä ö", "Åsa Ek", "asa.ek@example.se",
    )  # fmt: skip
    assert read.sent_at == datetime(2026, 11, 23, 7, 15, tzinfo=UTC)
    assert read.text == "Fönster krossade."
    assert read.quoted.startswith("Den 3 nov skrev Bo:")
    names = [(file.name, file.mime) for file in read.attachments]
    assert names == [
        ("rapport å.pdf", "application/pdf"),
        ("mejl.eml", "message/rfc822"),
        ("winmail.dat", "application/ms-tnef"),
    ]
    assert read_eml(read.attachments[1].data).text == "Inre"
    assert [trouble.code for trouble in read.troubles] == ["mail-winmail"]


def test_html_is_read_as_it_was_seen() -> None:
    page = (
        '<style>x</style><p>Hej <a href="https://a.se">här</a></p><div style="display:none">dolt</div><br>då'
    )
    assert readable(page) == "Hej här (https://a.se)\n\ndå"


def test_html_for_some_programs_alone_is_read_whole_or_broken() -> None:
    assert readable("<p><![if !supportLists]>1. <![endif]>Hej</p>") == "1. Hej"
    assert readable("a<![\0\0<b>c") == "ac"


def test_a_false_charset_is_survived() -> None:
    head = b"From: a@b.se\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n"
    assert read_eml(head + "smörgås".encode("cp1252")).text == "smörgås"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"hej", "not-mail"),
        (b"From: a@b.se\nContent-Type: multipart/encrypted; boundary=x\n\n--x--", "mail-encrypted"),
        (b"From: a@b.se\nContent-Type: application/pkcs7-mime\n\nAAAA", "mail-encrypted"),
        (b"From: a@b.se\n\n-----BEGIN PGP MESSAGE-----\n", "mail-encrypted"),
    ],
)
def test_what_cannot_be_read_is_explained(data: bytes, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read_eml(data)
    assert known(code)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=40), st.floats(0, 1), st.booleans())
def test_whatever_comes_in_is_read_or_refused(put: bytes, at: float, nested: bool) -> None:
    mail = made()
    if nested:
        mail.add_attachment(made())
    data = mail.as_bytes()
    place = int(at * len(data))
    try:
        read_eml(data[:place] + put + data[place + len(put) // 2 :])
    except UserError as error:
        refused = error.code
    else:
        refused = ""
    assert not refused or known(refused)
