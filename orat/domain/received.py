"""What is received beside reports: files that belong to something, and mails with what came in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from orat.domain.intake import Trouble


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file whose content was looked at. `mime` says what it is, whatever its name said.

    `digest` is the SHA-256 in hexadecimal. `active` says that it may do something when it is opened: a
    macro, a script in a PDF, or what could not be looked into. `width` and `height` are of a picture, in
    pixels.
    """

    name: str
    mime: str
    data: bytes
    digest: str
    active: bool = False
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A part of a mail as it was sent: nothing is known of it but what the sender said."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedMail:
    """A mail that came in. `text` is what the sender wrote, `quoted` earlier mails and the signature.

    `sent_at` is in UTC; None when the mail does not say. `troubles` are what could not be read.
    """

    subject: str = ""
    sender_name: str = ""
    sender_email: str = ""
    sent_at: datetime | None = None
    text: str = ""
    quoted: str = ""
    attachments: tuple[Enclosed, ...] = ()
    troubles: tuple[Trouble, ...] = ()
