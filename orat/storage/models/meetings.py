"""Tables of the meetings: agendas, attendance, measures with what became of them, and finalised minutes."""

from datetime import date, datetime, time

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.measure import FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, MeetingState, Presence
from orat.storage.models.base import Base, code, to

code(
    Approval, AttendanceRole, FollowUpStatus, ItemKind, MeasureState, MeetingState, Outcome, Presence, Reason
)


class Meeting(Base):
    """One week's meeting."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("series_id", "year", "number"),
        Index(None, "series_id", "held_on"),
    )

    series_id: Mapped[int] = to("series", index=False)
    year: Mapped[int]
    number: Mapped[int]
    held_on: Mapped[date]
    starts: Mapped[time]
    ends: Mapped[time]
    place: Mapped[str]
    state: Mapped[MeetingState]
    reason: Mapped[str]
    moved_from: Mapped[date | None]
    proposed: Mapped[bool]
    arranged: Mapped[bool]
    # No foreign key: meetings and agenda items would point to each other and neither could be first.
    current_item_id: Mapped[int | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    summary: Mapped[str]
    circulated_on: Mapped[date | None]
    comments_by: Mapped[date | None]


class AgendaItem(Base):
    """One point. Positions are not unique in the table: reordering passes through equal ones."""

    __tablename__ = "agenda_item"
    __table_args__ = (Index(None, "meeting_id", "position"),)

    meeting_id: Mapped[int] = to("meeting", index=False)
    position: Mapped[int]
    kind: Mapped[ItemKind]
    title: Mapped[str]
    problem_id: Mapped[int | None] = to("problem")
    concern_id: Mapped[int | None] = to("concern")
    minutes: Mapped[int]
    presenter: Mapped[str]
    note: Mapped[str]
    reason: Mapped[Reason]
    reason_week: Mapped[str]
    came_from_id: Mapped[int | None] = to("agenda_item")
    discussion: Mapped[str]
    decision: Mapped[str]
    outcome: Mapped[Outcome]
    outcome_reason: Mapped[str]
    spent_seconds: Mapped[int]
    approves_id: Mapped[int | None] = to("meeting")
    approval: Mapped[Approval] = mapped_column(server_default="")


class AgendaSkip(Base):
    """A matter left out of one meeting's proposal."""

    __tablename__ = "agenda_skip"

    meeting_id: Mapped[int] = to("meeting")
    problem_id: Mapped[int | None] = to("problem")
    concern_id: Mapped[int | None] = to("concern")


class Attendance(Base):
    """One person at one meeting."""

    __tablename__ = "attendance"

    meeting_id: Mapped[int] = to("meeting")
    person_id: Mapped[int | None] = to("person")
    name: Mapped[str]
    organisation: Mapped[str]
    role: Mapped[AttendanceRole]
    presence: Mapped[Presence]
    from_item: Mapped[int | None]
    until_item: Mapped[int | None]
    position: Mapped[int]


class Measure(Base):
    """What was decided to be done."""

    __tablename__ = "measure"
    __table_args__ = (Index(None, "series_id", "state", "due"),)

    series_id: Mapped[int] = to("series", index=False)
    item_id: Mapped[int | None] = to("agenda_item")
    problem_id: Mapped[int | None] = to("problem")
    concern_id: Mapped[int | None] = to("concern")
    what: Mapped[str]
    owner_unit_id: Mapped[int | None] = to("unit")
    owner_name: Mapped[str]
    due: Mapped[date | None]
    first_due: Mapped[date | None]
    postponements: Mapped[int]
    state: Mapped[MeasureState]
    decided_on: Mapped[date]
    closed_at: Mapped[datetime | None]


class Review(Base):
    """A measure on one meeting's list to follow up."""

    __tablename__ = "review"
    __table_args__ = (UniqueConstraint("meeting_id", "measure_id"),)

    meeting_id: Mapped[int] = to("meeting", index=False)
    measure_id: Mapped[int] = to("measure")


class FollowUp(Base):
    """One entry of what became of a measure."""

    __tablename__ = "follow_up"

    measure_id: Mapped[int] = to("measure")
    meeting_id: Mapped[int | None] = to("meeting")
    at: Mapped[datetime]
    author: Mapped[str]
    status: Mapped[FollowUpStatus]
    note: Mapped[str]
    effect: Mapped[str]
    old_due: Mapped[date | None]
    new_due: Mapped[date | None]


class MinutesVersion(Base):
    """One finalised version with its very bytes."""

    __tablename__ = "minutes_version"
    __table_args__ = (UniqueConstraint("meeting_id", "version"),)

    meeting_id: Mapped[int] = to("meeting", index=False)
    version: Mapped[int]
    finalised_at: Mapped[datetime]
    author: Mapped[str]
    content: Mapped[str]
    pdf: Mapped[bytes]
    digest: Mapped[str]
    chain_head: Mapped[str]
    identity: Mapped[str] = mapped_column(server_default="")
