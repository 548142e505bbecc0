"""Mail about to leave: what is attached, for whom, in which words, and what was found in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from orat.domain.documents import MASKED
from orat.domain.minutes import DocumentKind, Edition
from orat.domain.sending import Dispatch, DistributionList, ListMember, Receipt
from orat.errors import UserError

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_LONGEST = 254


def clean_address(text: str, name: str = "email") -> str:
    """An e-mail address as mail servers take it. Raises UserError("not-an-address", text)."""
    address = text.strip()
    if not _ADDRESS.fullmatch(address) or len(address) > _LONGEST or ".." in address:
        raise UserError("not-an-address", field=name, text=address)
    return address


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Who a message is from or for."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that goes along: a PDF, or a package."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sendable:
    """What is to be sent or signed: a finalised version, an issued document, or a meeting's document as it
    is now.
    """

    version_id: int | None = None
    document_id: int | None = None
    meeting_id: int | None = None
    kind: DocumentKind = DocumentKind.NOTES


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentFacts:
    """What is said of an attachment before it leaves."""

    name: str
    size: int
    digest: str


class FoundIn(StrEnum):
    """Where something that looks like a person's data stands."""

    SUBJECT = "subject"
    TEXT = "text"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that looks like a person's data; `kind` is a code, the span is in characters."""

    kind: str
    where: FoundIn = FoundIn.TEXT
    text: str = ""
    start: int = 0
    end: int = 0


def mask_found(text: str, findings: Iterable[Finding]) -> str:
    """The text with the spans that were found masked, and nothing else; spans that meet become one."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((each.start, each.end) for each in findings if each.start < each.end):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    for start, end in reversed(spans):
        text = text[:start] + MASKED + text[end:]
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """One member of a list as it can be reached now; `where` tells where the address is kept: "person",
    "unit" or "own".
    """

    name: str
    email: str
    where: str
    missing: bool
    member: ListMember


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A distribution list with its receivers in the order they were given, ticked at first if `suggested`."""

    list: DistributionList
    members: tuple[Receiver, ...]
    suggested: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MailProposal:
    """A mail as the program suggests it. `recipient` is whom an edition was made for, or ""."""

    what: Sendable
    title: str
    edition: Edition
    recipient: str
    subject: str
    text: str
    receivers: tuple[ListView, ...]
    attachments: tuple[AttachmentFacts, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingMail:
    """A mail as a person wants it sent. `digest` is that of the attachment as it was shown; `grounds` says
    why what was found may leave. `seen` is what the person had been shown of it: with more the mail stays;
    None lets the grounds hold for all.
    """

    what: Sendable
    digest: str
    receivers: tuple[Address, ...]
    subject: str
    text: str
    grounds: str = ""
    seen: tuple[Finding, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchView:
    """One sending with what is known of each receiver."""

    dispatch: Dispatch
    receipts: tuple[Receipt, ...]
