"""An e-mail message as bytes: for a mail server, or as a draft that opens unsent in the mail program."""

import re
from collections.abc import Sequence
from datetime import datetime
from email import policy
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import make_msgid

from orat.domain.mail import Address, Attachment


def new_message_id(sender: str) -> str:
    """A Message-ID that tells nothing of the machine it was made on."""
    return make_msgid(domain=sender.rpartition("@")[2] or "orat-mot-marken.invalid")


def message(
    *,
    message_id: str,
    sender: Address,
    receivers: Sequence[Address],
    subject: str,
    text: str,
    attachments: Sequence[Attachment],
    at: datetime,
) -> EmailMessage:
    """One message for all receivers, with files attached; a draft may be for nobody yet."""
    made = EmailMessage(policy=policy.SMTP)
    if sender.email:
        made["From"] = _mailbox(sender)
    if receivers:
        made["To"] = tuple(_mailbox(receiver) for receiver in receivers)
    made["Subject"] = subject
    made["Date"] = at
    made["Message-ID"] = message_id
    made["Content-Language"] = "sv"
    made.set_content(text, cte="quoted-printable")
    for each in attachments:
        subtype = "pdf" if each.name.lower().endswith(".pdf") else "octet-stream"
        made.add_attachment(each.data, maintype="application", subtype=subtype, filename=each.name)
    return made


def as_draft(made: EmailMessage) -> bytes:
    """The message as an .eml file that mail programs open for sending (X-Unsent)."""
    made["X-Unsent"] = "1"
    return made.as_bytes()


def file_name(title: str) -> str:
    """A title as the name of a PDF file on any system."""
    kept = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return f"{' '.join(kept.split())[:120].strip(' .') or 'dokument'}.pdf"


def _mailbox(address: Address) -> Mailbox:
    return Mailbox(display_name=address.name, addr_spec=address.email)
