"""Tables of the documents: maskings, what was issued, calendar entries, receivers and sendings."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from orat.domain.exports import Exported, TableFormat
from orat.domain.minutes import DocumentKind, Edition, Stage
from orat.domain.sending import DispatchState, ReceiptState, SendingMethod
from orat.storage.models.base import Base, code, to

code(
    DispatchState,
    DocumentKind,
    Edition,
    Exported,
    ReceiptState,
    SendingMethod,
    Stage,
    TableFormat,
    sets=(DocumentKind,),
)


class Masking(Base):
    """One thing left out of a masked edition."""

    __tablename__ = "masking"

    version_id: Mapped[int] = to("minutes_version")
    path: Mapped[str]
    start: Mapped[int | None]
    end: Mapped[int | None]
    ground: Mapped[str]
    note: Mapped[str]


class IssuedDocument(Base):
    """A document as it left the program, with its very bytes."""

    __tablename__ = "issued_document"
    __table_args__ = (Index(None, "digest"), Index(None, "identity"))

    meeting_id: Mapped[int | None] = to("meeting")
    unit_id: Mapped[int | None] = to("unit")
    kind: Mapped[DocumentKind]
    stage: Mapped[Stage]
    edition: Mapped[Edition]
    version: Mapped[int]
    title: Mapped[str]
    subject: Mapped[str]
    recipient: Mapped[str]
    issued_at: Mapped[datetime]
    author: Mapped[str]
    identity: Mapped[str]
    content: Mapped[str]
    maskings: Mapped[str]
    data: Mapped[bytes]
    digest: Mapped[str]
    chain_head: Mapped[str]
    signer: Mapped[str]


class CalendarIssue(Base):
    """The calendar entry of one meeting as last handed out."""

    __tablename__ = "calendar_issue"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[int] = to("meeting", index=False)
    uid: Mapped[str]
    sequence: Mapped[int]
    digest: Mapped[str]


class DistributionList(Base):
    """A named list of receivers."""

    __tablename__ = "distribution_list"

    name: Mapped[str]
    kinds: Mapped[frozenset[DocumentKind]]
    position: Mapped[int]
    active: Mapped[bool]


class ListMember(Base):
    """One receiver of a list."""

    __tablename__ = "list_member"

    list_id: Mapped[int] = to("distribution_list")
    person_id: Mapped[int | None] = to("person")
    unit_id: Mapped[int | None] = to("unit")
    name: Mapped[str]
    email: Mapped[str]


class Dispatch(Base):
    """One sending and how far it came."""

    __tablename__ = "dispatch"
    __table_args__ = (Index(None, "begun_at"),)

    meeting_id: Mapped[int | None] = to("meeting")
    document_id: Mapped[int | None] = to("issued_document")
    version_id: Mapped[int | None] = to("minutes_version")
    title: Mapped[str]
    digest: Mapped[str]
    subject: Mapped[str]
    method: Mapped[SendingMethod]
    state: Mapped[DispatchState]
    message_id: Mapped[str]
    begun_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    author: Mapped[str]
    failure: Mapped[str]
    findings: Mapped[int]
    grounds: Mapped[str]


class Receipt(Base):
    """One receiver of one sending."""

    __tablename__ = "receipt"

    dispatch_id: Mapped[int] = to("dispatch")
    name: Mapped[str]
    email: Mapped[str]
    state: Mapped[ReceiptState]
    code: Mapped[str]


class DataExport(Base):
    """The record of one export of rows."""

    __tablename__ = "data_export"

    what: Mapped[Exported]
    form: Mapped[TableFormat]
    at: Mapped[datetime]
    author: Mapped[str]
    recipient: Mapped[str]
    scope: Mapped[str]
    query: Mapped[str]
    rows: Mapped[int]
    digest: Mapped[str]
