"""Who documents go to, how they are sent, and what became of each sending."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from orat.domain.measure import NEVER
from orat.domain.minutes import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DistributionList:
    """A named list of receivers, offered for these kinds of documents."""

    id: int = 0
    name: str = ""
    kinds: frozenset[DocumentKind] = frozenset()
    position: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMember:
    """One receiver: a person or a unit's contact of the register, or a name and address of its own."""

    id: int = 0
    list_id: int = 0
    person_id: int | None = None
    unit_id: int | None = None
    name: str = ""
    email: str = ""


class SendingMethod(StrEnum):
    """A draft that opens in the mail program, or the program's own mail through a server."""

    DRAFT = "draft"
    SMTP = "smtp"


class DispatchState(StrEnum):
    """How far a sending came. SENDING is written before the server is asked."""

    PREPARED = "prepared"
    SENDING = "sending"
    SENT = "sent"
    PARTLY = "partly"
    FAILED = "failed"


class ReceiptState(StrEnum):
    """What is known of one receiver."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """One sending: what, when, how, and how far it came.

    `document_id` or `version_id` names what was attached, `digest` its SHA-256; `failure` is the code of what
    went wrong, without any text of the server's. `findings` tells how many person-data findings were let
    through, with the reason in `grounds`.
    """

    id: int = 0
    meeting_id: int | None = None
    document_id: int | None = None
    version_id: int | None = None
    title: str = ""
    digest: str = ""
    subject: str = ""
    method: SendingMethod = SendingMethod.DRAFT
    state: DispatchState = DispatchState.PREPARED
    message_id: str = ""
    begun_at: datetime = NEVER
    ended_at: datetime | None = None
    author: str = ""
    failure: str = ""
    findings: int = 0
    grounds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One receiver of one sending, by the address that was used."""

    id: int = 0
    dispatch_id: int = 0
    name: str = ""
    email: str = ""
    state: ReceiptState = ReceiptState.WAITING
    code: str = ""


class MailSecurity(StrEnum):
    """How the way to the mail server is locked."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """How mail leaves. The password is in the system's keyring and nowhere else."""

    method: SendingMethod = SendingMethod.DRAFT
    host: str = ""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    username: str = ""
    sender_name: str = ""
    sender_email: str = ""
