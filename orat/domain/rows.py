"""Rows of the lists: what is read together because it is seen together."""

from dataclasses import dataclass
from datetime import date, datetime, time

from orat.domain.agenda import AgendaItem
from orat.domain.changes import Change
from orat.domain.concern import ConcernState
from orat.domain.measure import FollowUp, Measure, MeasureState
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend, WhenKind
from orat.domain.weeks import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRow:
    """One line of the list of concerns. `category` is the full path "Brand och pyroteknik › Anlagd brand"."""

    id: int
    number: str
    title: str
    severity: Severity
    trend: Trend | None
    state: ConcernState
    category: str
    unit: str
    area: str
    place: str
    when_kind: WhenKind
    happened_on: date | None
    happened_at: time | None
    recurring: bool
    problem_id: int | None
    problem: str
    meeting_week: Week | None
    reported_at: datetime | None
    deleted_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemRow:
    """One line of the list of problems; the figures count what was merged into it too. Dates are of the
    events.
    """

    id: int
    title: str
    state: ProblemState
    severity: Severity
    trend: Trend | None
    concerns: int
    units: int
    open_measures: int
    overdue_measures: int
    first_on: date | None
    last_on: date | None
    last_week: Week | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """One line of the follow-up list."""

    id: int
    what: str
    owner: str
    owner_unit_id: int | None
    problem_id: int | None
    problem: str
    decided_week: Week | None
    review_week: Week | None
    due: date | None
    postponements: int
    state: MeasureState
    days_late: int
    last_status: str
    last_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One line of the list of meetings."""

    id: int
    week: Week
    held_on: date
    starts: time
    ends: time
    place: str
    state: MeetingState
    reason: str
    points: int
    undecided: int
    planned_minutes: int
    new_measures: int
    versions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackDue:
    """A concern whose reporting unit still waits for its answer, since an instant (UTC)."""

    concern_id: int
    number: str
    title: str
    unit_id: int | None
    unit: str
    since: datetime
    week: Week | None
    last_decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """A point of an agenda with what is shown at it: severity and trend of its matter, and its figures."""

    item: AgendaItem
    severity: Severity | None
    trend: Trend | None
    concerns: tuple[ConcernRow, ...]
    measures: tuple[MeasureRow, ...]
    open_measures: int
    overdue_measures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureStory:
    """A measure with everything that was said of it, oldest first."""

    measure: Measure
    row: MeasureRow
    entries: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One time a matter was taken up in a meeting."""

    meeting: Meeting
    item: AgendaItem
    measures: tuple[MeasureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """What a change did to one attachment, called by its name after it or, when that is gone, before."""

    name: str
    fields: tuple[tuple[str, str, str], ...]
    created: bool
    removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change as seen from one thing: the fields that differ, as (name, before, after) in storage's
    spelling, and what it did to the files that are attached to it.
    """

    change: Change
    fields: tuple[tuple[str, str, str], ...]
    created: bool
    removed: bool
    files: tuple[FileEntry, ...] = ()
