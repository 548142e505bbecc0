"""Tables of what came in: deliveries, files with them, reports to review, and columns as settled."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Named, UniqueConstraint, text

from orat.domain.inbox import IncomingState
from orat.domain.intake import OriginKind, Verdict
from orat.domain.package import OutsideKind
from orat.storage.tables.base import Columns, column, table, to
from orat.storage.tables.event import Event


class Delivery(Columns):
    """One file or mail that came in."""

    kind: Named[OriginKind]
    name: Named[str]
    digest: Named[str] = column(index=True)
    file_digest: Named[str | None] = column(ForeignKey("blob.digest"), index=True)
    received_at: Named[datetime]
    sent_at: Named[datetime | None]
    sender_name: Named[str]
    sender_email: Named[str]
    unit_id: Named[int | None] = to("unit")
    subject: Named[str]
    text: Named[str]
    quoted: Named[str]
    headings: Named[str]
    known: Named[int]
    notes: Named[str]
    receipt_due: Named[bool] = column(index=True)
    receipt_at: Named[datetime | None]
    receipt_to: Named[str]
    receipt_waived: Named[bool]


DELIVERY = table("delivery", Delivery)


class Enclosure(Columns):
    """A file that came with a mail and is no report."""

    delivery_id: Named[int] = to("delivery")
    name: Named[str]
    mime: Named[str]
    digest: Named[str] = column(ForeignKey("blob.digest"), index=True)
    size: Named[int]
    width: Named[int]
    height: Named[int]
    active: Named[bool]
    report_ids: Named[str | None]


ENCLOSURE = table("enclosure", Enclosure)


class IncomingReport(Event):
    """One event as it was reported. The list is read by state and place, and narrowed within that index:
    what was split off another report has the place of that one.
    """

    delivery_id: Named[int] = to("delivery")
    kind: Named[OriginKind]
    part: Named[str]
    number: Named[int]
    state: Named[IncomingState]
    verdict: Named[Verdict]
    reasons: Named[str]
    note: Named[str]
    referred_to: Named[str]
    concern_id: Named[int | None] = to("concern")
    revises_id: Named[int | None] = to("incoming_report")
    split_of: Named[int | None]
    decided_at: Named[datetime | None]
    fingerprint: Named[str] = column(index=True)
    unlike: Named[str]
    typed: Named[str]
    beside: Named[str]
    category_id: Named[int | None] = to("category")
    area_id: Named[int | None] = to("area")
    unit_id: Named[int | None] = to("unit")
    asked_at: Named[datetime | None]
    asked_to: Named[str]


INCOMING_REPORT = table(
    "incoming_report",
    IncomingReport,
    Index("ix_incoming_report_in_order", "state", text("coalesce(split_of, id)"), "id", "unit_id", "verdict"),
    Index(None, "happened_on"),
)


class KeptMapping(Columns):
    """Which heading answers which field, as it was settled for a sender and these headings."""

    sender: Named[str]
    signature: Named[str]
    columns: Named[str]
    used_at: Named[datetime]


KEPT_MAPPING = table("kept_mapping", KeptMapping, UniqueConstraint("sender", "signature"))


class OutsideIdentity(Columns):
    """What something that came in a package is called where it came from."""

    register: Named[str]
    kind: Named[OutsideKind]
    number: Named[int]
    about: Named[int]
    sender: Named[str]
    report_id: Named[int | None] = to("incoming_report")
    feedback_id: Named[int | None] = to("feedback")
    digest: Named[str]


OUTSIDE_IDENTITY = table(
    "outside_identity", OutsideIdentity, UniqueConstraint("register", "kind", "number", "about")
)
