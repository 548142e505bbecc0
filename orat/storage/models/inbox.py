"""Tables of what came in: deliveries, files with them, reports to review, and columns as settled."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from orat.domain.inbox import IncomingState
from orat.domain.intake import OriginKind, Verdict
from orat.domain.package import OutsideKind
from orat.domain.scales import (
    Certainty,
    Effect,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    WhenKind,
)  # fmt: skip
from orat.storage.models.base import Base, code, to
from orat.storage.models.files import Blob

code(
    Certainty,
    IncomingState,
    OriginKind,
    OutsideKind,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    Verdict,
    WhenKind,
    sets=(Effect,),
)


class Delivery(Base):
    """One file or mail that came in."""

    __tablename__ = "delivery"

    kind: Mapped[OriginKind]
    name: Mapped[str]
    digest: Mapped[str] = mapped_column(index=True)
    file_digest: Mapped[str | None] = mapped_column(ForeignKey(Blob.digest), index=True)
    received_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    sender_name: Mapped[str]
    sender_email: Mapped[str]
    unit_id: Mapped[int | None] = to("unit")
    subject: Mapped[str]
    text: Mapped[str]
    quoted: Mapped[str]
    headings: Mapped[str]
    known: Mapped[int]
    notes: Mapped[str]
    receipt_due: Mapped[bool] = mapped_column(index=True)
    receipt_at: Mapped[datetime | None]
    receipt_to: Mapped[str]
    receipt_waived: Mapped[bool]


class Enclosure(Base):
    """A file that came with a mail and is no report."""

    __tablename__ = "enclosure"

    delivery_id: Mapped[int] = to("delivery")
    name: Mapped[str]
    mime: Mapped[str]
    digest: Mapped[str] = mapped_column(ForeignKey(Blob.digest), index=True)
    size: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    active: Mapped[bool]
    report_ids: Mapped[str | None]


class IncomingReport(Base):
    """One event as it was reported. The list is read by (state, id), and narrowed within that index."""

    __tablename__ = "incoming_report"
    __table_args__ = (Index(None, "state", "id", "unit_id", "verdict"), Index(None, "happened_on"))

    delivery_id: Mapped[int] = to("delivery")
    kind: Mapped[OriginKind]
    part: Mapped[str]
    number: Mapped[int]
    state: Mapped[IncomingState]
    verdict: Mapped[Verdict]
    reasons: Mapped[str]
    note: Mapped[str]
    referred_to: Mapped[str]
    concern_id: Mapped[int | None] = to("concern")
    revises_id: Mapped[int | None] = to("incoming_report")
    decided_at: Mapped[datetime | None]
    fingerprint: Mapped[str] = mapped_column(index=True)
    unlike: Mapped[str]
    typed: Mapped[str]
    beside: Mapped[str]
    title: Mapped[str]
    description: Mapped[str]
    category_id: Mapped[int | None] = to("category")
    severity: Mapped[Severity]
    trend: Mapped[Trend | None]
    when_kind: Mapped[WhenKind]
    happened_on: Mapped[date | None]
    happened_at: Mapped[time | None]
    ended_on: Mapped[date | None]
    ended_at: Mapped[time | None]
    area_id: Mapped[int | None] = to("area")
    place: Mapped[str]
    place_kind: Mapped[PlaceKind | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    unit_id: Mapped[int | None] = to("unit")
    reporter_role: Mapped[str]
    source: Mapped[Source | None]
    certainty: Mapped[Certainty | None]
    recurring: Mapped[bool]
    recurrence: Mapped[str]
    effects: Mapped[frozenset[Effect]]
    effect_note: Mapped[str]
    already_done: Mapped[str]
    police_report: Mapped[PoliceReport]
    police_reference: Mapped[str]
    help_wanted: Mapped[str]
    asked_at: Mapped[datetime | None]
    asked_to: Mapped[str]


class KeptMapping(Base):
    """Which heading answers which field, as it was settled for a sender and these headings."""

    __tablename__ = "kept_mapping"
    __table_args__ = (UniqueConstraint("sender", "signature"),)

    sender: Mapped[str]
    signature: Mapped[str]
    columns: Mapped[str]
    used_at: Mapped[datetime]


class OutsideIdentity(Base):
    """What something that came in a package is called where it came from."""

    __tablename__ = "outside_identity"
    __table_args__ = (UniqueConstraint("register", "kind", "number", "about"),)

    register: Mapped[str]
    kind: Mapped[OutsideKind]
    number: Mapped[int]
    about: Mapped[int]
    sender: Mapped[str]
    report_id: Mapped[int | None] = to("incoming_report")
    feedback_id: Mapped[int | None] = to("feedback")
    digest: Mapped[str]
