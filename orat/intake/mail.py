"""Reads a mail that was saved as .eml: who wrote, when, what, and what came with it; nothing is fetched."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, message_from_string, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from orat.domain.intake import Trouble
from orat.domain.received import Enclosed, ReceivedMail
from orat.errors import UserError
from orat.intake.limits import MEGABYTE
from orat.intake.mail_html import readable

LARGEST = 50 * MEGABYTE
PARTS, DEEPEST = 200, 10
_LINES, _MARKS, _LOOKS = 1_000_000, 10_000, 8_000_000
"""Most lines, each of which takes the parser sixty bytes; most that begin as the marks between parts do; how
often it may look at one: it looks at each as many times as there are parts around it.
"""
_INSIDE = re.compile(rb"boundary[^=\r\n]{0,8}=|content-type:\s*message/", re.IGNORECASE)
"""What opens a part that holds others."""
TEXT = 500_000
"""Longest body that is read, in characters."""
_BROKEN = (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError)
"""What the standard library raises on heads and parts that are no mail."""
_EARLIER = re.compile(
    r"^(?:-{2,} ?(?:Original Message|Ursprungligt meddelande|Vidarebefordrat meddelande).*|_{10,}|-- ?"
    r"|(?:Den|On) [^\n]{4,200}(?:skrev|wrote)[^\n]{0,200}:"
    r"|(?:Från|From): [^\n]+\n(?:Skickat|Sent|Datum|Date): .*"
    r"|>.*)$",
    re.MULTILINE,
)


def read_eml(data: bytes) -> ReceivedMail:
    """The mail in a file.

    Raises UserError("mail-too-large", limit=… MB), ("mail-too-many-parts", limit=…),
    ("mail-too-many-lines", limit=…), ("not-mail") or ("mail-encrypted").
    """
    if len(data) > LARGEST:
        raise UserError("mail-too-large", limit=LARGEST // MEGABYTE)
    _require_parsable(data)
    try:
        message = message_from_bytes(data, EmailMessage, policy=policy.default)
    except RecursionError as error:
        raise UserError("mail-damaged") from error
    sender, subject = head(message, "from"), head(message, "subject")
    if not sender and not subject:
        raise UserError("not-mail")
    plain: list[str] = []
    html: list[str] = []
    files: list[Enclosed] = []
    troubles: list[Trouble] = []
    for part in _leaves(message, troubles):
        _take(part, plain, html, files, troubles)
    text = "\n\n".join(plain).strip() or "\n\n".join(readable(body) for body in html).strip()
    written, quoted = parted(text)
    name, address = parseaddr(sender)
    return ReceivedMail(
        subject=subject, sender_name=name, sender_email=address.lower(),
        sent_at=sent(head(message, "date")), text=written, quoted=quoted,
        attachments=tuple(files), troubles=tuple(troubles),
    )  # fmt: skip


def _require_parsable(data: bytes) -> None:
    """Refuse what the parser would be at for minutes."""
    lines = data.count(b"\n")
    opened = sum(1 for _ in islice(_INSIDE.finditer(data), PARTS + 1)) if lines <= _LINES else 0
    if opened > PARTS or data.count(b"\n--") > _MARKS:
        raise UserError("mail-too-many-parts", limit=PARTS)
    if lines > _LINES or lines * (1 + opened) > _LOOKS:
        raise UserError("mail-too-many-lines", limit=_LINES)


def head_of(text: str) -> EmailMessage:
    """A mail of these header lines alone."""
    return message_from_string(text[:TEXT], EmailMessage, policy=policy.default)


def head(message: EmailMessage, name: str) -> str:
    """A header's value on one line; "" when it is missing or broken."""
    try:
        value = str(message.get(name, ""))
    except _BROKEN:
        return ""
    return " ".join(clean(value[:2_000]).split())


def clean(text: str) -> str:
    """Text without NUL and lone surrogates, with one kind of line end."""
    whole = text.replace("\0", "").encode("utf-8", "replace").decode()
    return whole.replace("\r\n", "\n").replace("\r", "\n")


def sent(value: str) -> datetime | None:
    """The instant of a date header, in UTC."""
    try:
        moment = parsedate_to_datetime(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (*_BROKEN, OverflowError):
        return None


def _leaves(message: EmailMessage, troubles: list[Trouble]) -> Iterator[EmailMessage]:
    """The parts that hold something, in their order; a mail inside a mail is one of them."""
    waiting, seen = [(message, 0)], 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > PARTS or depth > DEEPEST:
            troubles.append(Trouble("attachments", "mail-too-deep", (("limit", PARTS),)))
            return
        kind = part.get_content_type()
        sealed = kind == "application/pkcs7-mime" and part.get_param("smime-type") != "signed-data"
        if kind == "multipart/encrypted" or sealed:
            raise UserError("mail-encrypted")
        inner = part.get_payload() if part.is_multipart() else None
        if kind.startswith("multipart/") and isinstance(inner, list):
            waiting.extend((child, depth + 1) for child in reversed(inner) if isinstance(child, EmailMessage))
        else:
            yield part


def _take(
    part: EmailMessage, plain: list[str], html: list[str], files: list[Enclosed], troubles: list[Trouble]
) -> None:
    kind = part.get_content_type()
    try:
        name = clean(part.get_filename() or "")
        if kind == "message/rfc822":
            inner = part.get_payload(0)
            if isinstance(inner, EmailMessage):
                files.append(Enclosed(name or "mejl.eml", kind, inner.as_bytes(policy=policy.compat32)))
            return
        data = part.get_payload(decode=True)
    except (*_BROKEN, UnicodeError):
        troubles.append(Trouble("attachments", "mail-damaged"))
        return
    content = data if isinstance(data, bytes) else b""
    if kind in ("text/plain", "text/html") and not name and part.get_content_disposition() != "attachment":
        if b"-----BEGIN PGP MESSAGE-----" in content[:4096]:
            raise UserError("mail-encrypted")
        (plain if kind == "text/plain" else html).append(_text(part, content, troubles))
        return
    if kind == "application/ms-tnef" or name.lower() == "winmail.dat":
        troubles.append(Trouble("attachments", "mail-winmail"))
    files.append(Enclosed(name, kind, content))


def _text(part: EmailMessage, content: bytes, troubles: list[Trouble]) -> str:
    """By the charset that is stated when it fits, else UTF-8 when it is valid, else Windows-1252."""
    stated = str(part.get_content_charset() or "utf-8")
    for charset in ("utf-8" if stated == "us-ascii" else stated, "utf-8"):
        try:
            return clean(content.decode(charset)[:TEXT])
        except (LookupError, ValueError):
            continue
    troubles.append(Trouble("text", "mail-text-damaged"))
    return clean(content.decode("cp1252", "replace")[:TEXT])


def parted(text: str) -> tuple[str, str]:
    """What the sender wrote, and what stands from the first earlier mail or signature on."""
    found = _EARLIER.search(text)
    if found is None or not text[: found.start()].strip():
        return text, ""
    return text[: found.start()].strip(), text[found.start() :].strip()
