"""Tables of the documents: maskings, what was issued, calendar entries, receivers and sendings."""

from datetime import datetime

from sqlalchemy import Index, Named, UniqueConstraint

from orat.domain.exports import Exported, TableFormat
from orat.domain.minutes import DocumentKind, Edition, Stage
from orat.domain.sending import DispatchState, ReceiptState, SendingMethod
from orat.storage.tables.base import Columns, table, to


class Masking(Columns):
    """One thing left out of a masked edition."""

    version_id: Named[int] = to("minutes_version")
    path: Named[str]
    start: Named[int | None]
    end: Named[int | None]
    ground: Named[str]
    note: Named[str]


MASKING = table("masking", Masking)


class IssuedDocument(Columns):
    """A document as it left the program, with its very bytes."""

    meeting_id: Named[int | None] = to("meeting")
    unit_id: Named[int | None] = to("unit")
    kind: Named[DocumentKind]
    stage: Named[Stage]
    edition: Named[Edition]
    version: Named[int]
    title: Named[str]
    subject: Named[str]
    recipient: Named[str]
    issued_at: Named[datetime]
    author: Named[str]
    identity: Named[str]
    content: Named[str]
    maskings: Named[str]
    data: Named[bytes]
    digest: Named[str]
    chain_head: Named[str]
    signer: Named[str]


ISSUED_DOCUMENT = table("issued_document", IssuedDocument, Index(None, "digest"), Index(None, "identity"))


class CalendarIssue(Columns):
    """The calendar entry of one meeting as last handed out."""

    meeting_id: Named[int] = to("meeting", index=False)
    uid: Named[str]
    sequence: Named[int]
    digest: Named[str]


CALENDAR_ISSUE = table("calendar_issue", CalendarIssue, UniqueConstraint("meeting_id"))


class DistributionList(Columns):
    """A named list of receivers."""

    name: Named[str]
    kinds: Named[frozenset[DocumentKind]]
    position: Named[int]
    active: Named[bool]


DISTRIBUTION_LIST = table("distribution_list", DistributionList)


class ListMember(Columns):
    """One receiver of a list."""

    list_id: Named[int] = to("distribution_list")
    person_id: Named[int | None] = to("person")
    unit_id: Named[int | None] = to("unit")
    name: Named[str]
    email: Named[str]


LIST_MEMBER = table("list_member", ListMember)


class Dispatch(Columns):
    """One sending and how far it came."""

    meeting_id: Named[int | None] = to("meeting")
    document_id: Named[int | None] = to("issued_document")
    version_id: Named[int | None] = to("minutes_version")
    title: Named[str]
    digest: Named[str]
    subject: Named[str]
    method: Named[SendingMethod]
    state: Named[DispatchState]
    message_id: Named[str]
    begun_at: Named[datetime]
    ended_at: Named[datetime | None]
    author: Named[str]
    failure: Named[str]
    findings: Named[int]
    grounds: Named[str]


DISPATCH = table("dispatch", Dispatch, Index(None, "begun_at"))


class Receipt(Columns):
    """One receiver of one sending."""

    dispatch_id: Named[int] = to("dispatch")
    name: Named[str]
    email: Named[str]
    state: Named[ReceiptState]
    code: Named[str]


RECEIPT = table("receipt", Receipt)


class DataExport(Columns):
    """The record of one export of rows."""

    what: Named[Exported]
    form: Named[TableFormat]
    at: Named[datetime]
    author: Named[str]
    recipient: Named[str]
    scope: Named[str]
    query: Named[str]
    rows: Named[int]
    digest: Named[str]


DATA_EXPORT = table("data_export", DataExport)
