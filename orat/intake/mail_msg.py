"""Reads a mail that Outlook saved as .msg ([MS-OXMSG]): who wrote, when, what, and what came with it."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from orat.domain.intake import Trouble
from orat.domain.received import Enclosed, ReceivedMail
from orat.errors import UserError
from orat.intake import mail, rtf
from orat.intake.limits import MEGABYTE
from orat.intake.mail_html import readable
from orat.intake.ole import Container, container

_PROPERTIES = "__properties_version1.0"
_ATTACHMENT = "__attach_version1.0_"
_CLASS, _SUBJECT, _SENT, _HEADERS, _DELIVERED = 0x001A, 0x0037, 0x0039, 0x007D, 0x0E06
_SENDER, _SENDER_KIND, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1E, 0x0C1F, 0x5D01
_FOR_NAME, _FOR_ADDRESS, _FOR_SMTP = 0x0042, 0x0065, 0x5D02
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_PAGE, _INTERNET_PAGE = 0x3FFD, 0x3FDE
_DATA, _SHORT_NAME, _METHOD, _LONG_NAME, _MIME, _DISPLAY = 0x3701, 0x3704, 0x3705, 0x3707, 0x370E, 0x3001
_EMBEDDED = 5
"""How an attachment is kept that is a mail."""
_TEXTS = {"001F": "utf-16-le", "001E": ""}
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read_msg(data: bytes) -> ReceivedMail:
    """The mail in a file.

    Raises UserError("mail-too-large", limit=… MB), ("not-mail"), ("mail-damaged") or ("mail-encrypted").
    """
    if len(data) > mail.LARGEST:
        raise UserError("mail-too-large", limit=mail.LARGEST // MEGABYTE)
    try:
        with container(data) as opened:
            if opened.read(_PROPERTIES) is None:
                raise UserError("not-mail")
            return _Message(opened, (), 0).read()
    except UserError as error:
        raise UserError("mail-damaged") if error.code == "damaged" else error from error


def is_msg(data: bytes) -> bool:
    """Whether a container holds a mail."""
    try:
        with container(data) as opened:
            return opened.read(_PROPERTIES) is not None
    except UserError:
        return False


class _Storage:
    """One storage of properties: a mail or an attachment. `head` is how long its head is, in bytes."""

    def __init__(self, opened: Container, path: tuple[str, ...], head: int, page: str = "cp1252") -> None:
        self._opened = opened
        self._path = path
        self._fixed: dict[int, bytes] = {}
        table = opened.read(*path, _PROPERTIES) or b""
        for at in range(head, len(table) - 15, 16):
            tag, _, value = struct.unpack_from("<II8s", table, at)
            self._fixed[tag >> 16] = value
        self._page = page

    def number(self, tag: int) -> int | None:
        """A whole number of 32 bits."""
        value = self._fixed.get(tag)
        return int.from_bytes(value[:4], "little") if value is not None else None

    def instant(self, tag: int) -> datetime | None:
        """An instant in UTC."""
        value = self._fixed.get(tag)
        if value is None:
            return None
        try:
            return _EPOCH + timedelta(microseconds=int.from_bytes(value, "little") // 10)
        except OverflowError:
            return None

    def text(self, tag: int) -> str:
        """A text, in Unicode or in the mail's own code page."""
        for kind, charset in _TEXTS.items():
            found = self.data(tag, kind)
            if found is not None:
                text = found[: 4 * mail.TEXT].decode(charset or self._page, "replace")
                return mail.clean(text.rstrip("\0"))[: mail.TEXT]
        return ""

    def data(self, tag: int, kind: str = "0102") -> bytes | None:
        """The bytes of a property that has a stream of its own."""
        return self._opened.read(*self._path, f"__substg1.0_{tag:04X}{kind}")


class _Message(_Storage):
    """A mail, at the top or inside another."""

    def __init__(self, opened: Container, path: tuple[str, ...], depth: int) -> None:
        super().__init__(opened, path, 24 if path else 32)
        self._depth = depth
        self._page = _charset(self.number(_PAGE))

    def read(self) -> ReceivedMail:
        """All of it."""
        kind = self.text(_CLASS).lower()
        troubles: list[Trouble] = []
        files = self._files(troubles)
        if kind.startswith("ipm.note.smime"):
            return self._sealed(kind, files)
        if any(file.name.lower().endswith(".rpmsg") for file in files):
            raise UserError("mail-encrypted")
        head = mail.head_of(self.text(_HEADERS))
        written, quoted = mail.parted(self._body(troubles))
        name, address = self._sender(head)
        return ReceivedMail(
            subject=_line(self.text(_SUBJECT)), sender_name=name, sender_email=address.lower(),
            sent_at=self.instant(_SENT) or self.instant(_DELIVERED) or mail.sent(mail.head(head, "date")),
            text=written, quoted=quoted, attachments=tuple(files), troubles=tuple(troubles),
        )  # fmt: skip

    def _sealed(self, kind: str, files: list[Enclosed]) -> ReceivedMail:
        """A mail under S/MIME: what is only signed can be read, as the mail that lies inside."""
        if kind.endswith("multipartsigned") and files:
            inner = mail.read_eml(files[0].data)
            name, address = self._sender(mail.head_of(self.text(_HEADERS)))
            return replace(
                inner, subject=_line(self.text(_SUBJECT)) or inner.subject,
                sender_name=name or inner.sender_name, sender_email=address.lower() or inner.sender_email,
                sent_at=self.instant(_SENT) or inner.sent_at,
            )  # fmt: skip
        raise UserError("mail-encrypted")

    def _sender(self, head: EmailMessage) -> tuple[str, str]:
        """Name and address; an address of Exchange's own kind is none that a mail can be sent to."""
        name = _line(self.text(_FOR_NAME) or self.text(_SENDER))
        for tag in (_FOR_SMTP, _SENDER_SMTP, _FOR_ADDRESS, _SENDER_ADDRESS):
            address = _line(self.text(tag))
            if "@" in address and not address.startswith("/"):
                return name if name != address else "", address
        stated, address = parseaddr(mail.head(head, "from"))
        return name or stated, address

    def _body(self, troubles: list[Trouble]) -> str:
        text = self.text(_BODY).strip()
        if text:
            return text
        html = self.data(_HTML)
        if html:
            charset = _charset(self.number(_INTERNET_PAGE))
            return readable(mail.clean(html[: 4 * mail.TEXT].decode(charset, "replace"))[: mail.TEXT])
        wrapped = self.text(_HTML)
        if wrapped:
            return readable(wrapped)
        rich = self.data(_RTF)
        if not rich:
            return ""
        try:
            return mail.clean(rtf.text_of(rtf.unpacked(rich))[: mail.TEXT])
        except UserError:
            troubles.append(Trouble("text", "mail-text-damaged"))
            return ""

    def _files(self, troubles: list[Trouble]) -> list[Enclosed]:
        files = []
        names = [name for name in self._opened.names(*self._path) if name.lower().startswith(_ATTACHMENT)]
        if len(names) > mail.PARTS:
            troubles.append(Trouble("attachments", "mail-too-deep", (("limit", mail.PARTS),)))
        for name in sorted(names)[: mail.PARTS]:
            try:
                file = self._file((*self._path, name), troubles)
            except UserError as error:
                if error.code not in ("damaged", "mail-encrypted"):
                    raise
                code = "mail-damaged" if error.code == "damaged" else error.code
                troubles.append(Trouble("attachments", code))
                continue
            if file is not None:
                files.append(file)
        return files

    def _file(self, path: tuple[str, ...], troubles: list[Trouble]) -> Enclosed | None:
        storage = _Storage(self._opened, path, 8, self._page)
        name = _line(storage.text(_LONG_NAME) or storage.text(_DISPLAY) or storage.text(_SHORT_NAME))
        mime = _line(storage.text(_MIME)).lower()
        if storage.number(_METHOD) == _EMBEDDED:
            if self._depth >= mail.DEEPEST:
                troubles.append(Trouble("attachments", "mail-too-deep", (("limit", mail.PARTS),)))
                return None
            inner = _Message(self._opened, (*path, f"__substg1.0_{_DATA:04X}000D"), self._depth + 1).read()
            return Enclosed(f"{name or inner.subject or 'mejl'}.eml", "message/rfc822", as_eml(inner))
        data = storage.data(_DATA)
        if data is None:
            # A link to a file elsewhere, or an object of another program.
            troubles.append(Trouble("attachments", "mail-attachment-elsewhere", (("name", name),)))
            return None
        return Enclosed(name, mime or "application/octet-stream", data)


def as_eml(read: ReceivedMail) -> bytes:
    """A mail that lay inside another as a file of its own, in the format that every program reads."""
    made = EmailMessage()
    made["Subject"] = read.subject
    sender = f'"{read.sender_name}"'.replace("\\", "") if read.sender_name.replace('"', "") else ""
    made["From"] = f"{sender} <{read.sender_email}>" if sender else read.sender_email
    if read.sent_at is not None:
        made["Date"] = format_datetime(read.sent_at)
    made.set_content("\n\n".join(filter(None, (read.text, read.quoted))))
    for file in read.attachments:
        main, _, sub = file.mime.partition("/")
        if file.mime == "message/rfc822" or not sub:
            main, sub = "application", "octet-stream"
        made.add_attachment(file.data, maintype=main, subtype=sub, filename=file.name or "bilaga")
    return made.as_bytes()


def _charset(page: int | None) -> str:
    """The charset of a Windows code page."""
    if page in (None, 1252):
        return "cp1252"
    known = {65001: "utf-8", 20127: "cp1252", 28591: "iso8859-1", 28605: "iso8859-15", 1200: "utf-16-le"}
    name = known.get(page or 0, f"cp{page}")
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


def _line(text: str) -> str:
    return " ".join(text[:2_000].split())
