"""Tables of the meetings: agendas, attendance, measures with what became of them, and finalised minutes."""

from datetime import date, datetime, time

from sqlalchemy import Index, Named, UniqueConstraint

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.measure import FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, MeetingState, Presence
from orat.storage.tables.base import Columns, column, table, to


class Meeting(Columns):
    """One week's meeting."""

    series_id: Named[int] = to("series", index=False)
    year: Named[int]
    number: Named[int]
    held_on: Named[date]
    starts: Named[time]
    ends: Named[time]
    place: Named[str]
    state: Named[MeetingState]
    reason: Named[str]
    moved_from: Named[date | None]
    proposed: Named[bool]
    arranged: Named[bool]
    # No foreign key: meetings and agenda items would point to each other and neither could be first.
    current_item_id: Named[int | None]
    started_at: Named[datetime | None]
    ended_at: Named[datetime | None]
    summary: Named[str]
    circulated_on: Named[date | None]
    comments_by: Named[date | None]


MEETING = table(
    "meeting", Meeting, UniqueConstraint("series_id", "year", "number"), Index(None, "series_id", "held_on")
)


class AgendaItem(Columns):
    """One point. Positions are not unique in the table: reordering passes through equal ones."""

    meeting_id: Named[int] = to("meeting", index=False)
    position: Named[int]
    kind: Named[ItemKind]
    title: Named[str]
    problem_id: Named[int | None] = to("problem")
    concern_id: Named[int | None] = to("concern")
    minutes: Named[int]
    presenter: Named[str]
    note: Named[str]
    reason: Named[Reason]
    reason_week: Named[str]
    came_from_id: Named[int | None] = to("agenda_item")
    discussion: Named[str]
    decision: Named[str]
    outcome: Named[Outcome]
    outcome_reason: Named[str]
    spent_seconds: Named[int]
    approves_id: Named[int | None] = to("meeting")
    approval: Named[Approval] = column(server_default="")


AGENDA_ITEM = table("agenda_item", AgendaItem, Index(None, "meeting_id", "position"))


class AgendaSkip(Columns):
    """A matter left out of one meeting's proposal."""

    meeting_id: Named[int] = to("meeting")
    problem_id: Named[int | None] = to("problem")
    concern_id: Named[int | None] = to("concern")


AGENDA_SKIP = table("agenda_skip", AgendaSkip)


class Attendance(Columns):
    """One person at one meeting."""

    meeting_id: Named[int] = to("meeting")
    person_id: Named[int | None] = to("person")
    name: Named[str]
    organisation: Named[str]
    role: Named[AttendanceRole]
    presence: Named[Presence]
    from_item: Named[int | None]
    until_item: Named[int | None]
    position: Named[int]


ATTENDANCE = table("attendance", Attendance)


class Measure(Columns):
    """What was decided to be done."""

    series_id: Named[int] = to("series", index=False)
    item_id: Named[int | None] = to("agenda_item")
    problem_id: Named[int | None] = to("problem")
    concern_id: Named[int | None] = to("concern")
    what: Named[str]
    owner_unit_id: Named[int | None] = to("unit")
    owner_name: Named[str]
    due: Named[date | None]
    first_due: Named[date | None]
    postponements: Named[int]
    state: Named[MeasureState]
    decided_on: Named[date]
    closed_at: Named[datetime | None]


MEASURE = table("measure", Measure, Index(None, "series_id", "state", "due"))


class Review(Columns):
    """A measure on one meeting's list to follow up."""

    meeting_id: Named[int] = to("meeting", index=False)
    measure_id: Named[int] = to("measure")


REVIEW = table("review", Review, UniqueConstraint("meeting_id", "measure_id"))


class FollowUp(Columns):
    """One entry of what became of a measure."""

    measure_id: Named[int] = to("measure")
    meeting_id: Named[int | None] = to("meeting")
    at: Named[datetime]
    author: Named[str]
    status: Named[FollowUpStatus]
    note: Named[str]
    effect: Named[str]
    old_due: Named[date | None]
    new_due: Named[date | None]


FOLLOW_UP = table("follow_up", FollowUp)


class MinutesVersion(Columns):
    """One finalised version with its very bytes."""

    meeting_id: Named[int] = to("meeting", index=False)
    version: Named[int]
    finalised_at: Named[datetime]
    author: Named[str]
    content: Named[str]
    pdf: Named[bytes]
    digest: Named[str]
    chain_head: Named[str]
    identity: Named[str] = column(server_default="")


MINUTES_VERSION = table("minutes_version", MinutesVersion, UniqueConstraint("meeting_id", "version"))
