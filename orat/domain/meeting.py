"""The weekly series and its meetings, each named by its ISO week."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from orat.domain.weeks import Week
from orat.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One weekly meeting of a municipality or district. `weekday` is 1 (Monday) to 7, `minutes` its planned
    length.
    """

    id: int = 0
    name: str = "Örat mot marken"
    municipality: str = ""
    weekday: int = 4
    starts: time = time(8, 30)
    minutes: int = 60
    place: str = ""
    active: bool = True

    def day_in(self, week: Week) -> date:
        """The meeting's ordinary day in a week."""
        return week.day(self.weekday)

    def coming_week(self, today: date) -> Week:
        """The week of the next ordinary meeting day, today's included."""
        week = Week.of(today)
        return week if self.day_in(week) >= today else week.shifted(1)


class MeetingState(StrEnum):
    """Where a meeting stands. HELD waits for its notes to be checked and finalised."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    HELD = "held"
    FINALISED = "finalised"
    CANCELLED = "cancelled"


COMING = frozenset({MeetingState.PLANNED, MeetingState.IN_PROGRESS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One week's meeting. Day and times are local; `started_at` and `ended_at` are UTC instants.

    `proposed` once the program has proposed its agenda, `arranged` once a person has ordered points by hand.
    `circulated_on` is the day on which the draft notes went out for comments, which are wanted by
    `comments_by`.
    """

    id: int = 0
    series_id: int = 0
    year: int = 0
    number: int = 0
    held_on: date = date.min
    starts: time = time(8, 30)
    ends: time = time(9, 30)
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    reason: str = ""
    moved_from: date | None = None
    proposed: bool = False
    arranged: bool = False
    current_item_id: int | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    summary: str = ""
    circulated_on: date | None = None
    comments_by: date | None = None

    @property
    def week(self) -> Week:
        """The ISO week that names the meeting, also when it was moved to a day outside it."""
        return Week(self.year, self.number)

    @property
    def minutes(self) -> int:
        """Planned length in minutes."""
        return (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute


def planned_meeting(series: Series, week: Week) -> Meeting:
    """The ordinary meeting of a series in a week."""
    day = series.day_in(week)
    start = datetime.combine(day, series.starts)
    ends = min(start + timedelta(minutes=series.minutes), datetime.combine(day, time(23, 59)))
    return Meeting(
        series_id=series.id, year=week.year, number=week.number, held_on=day, starts=series.starts,
        ends=ends.time(), place=series.place,
    )  # fmt: skip


def require(meeting: Meeting, *states: MeetingState) -> None:
    """Raise UserError("meeting-state") unless the meeting is in one of the states."""
    if meeting.state not in states:
        raise UserError("meeting-state", week=str(meeting.week), state=meeting.state)


class Presence(StrEnum):
    """Whether a person came. EXPECTED is before anybody said."""

    EXPECTED = "expected"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class AttendanceRole(StrEnum):
    """In what capacity a person attends; an adjungerad was called in for some points."""

    MEMBER = "member"
    CHAIR = "chair"
    SECRETARY = "secretary"
    CO_OPTED = "co_opted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A person at a meeting, with name and organisation as they were. § numbers bound a partial presence."""

    id: int = 0
    meeting_id: int = 0
    person_id: int | None = None
    name: str = ""
    organisation: str = ""
    role: AttendanceRole = AttendanceRole.MEMBER
    presence: Presence = Presence.EXPECTED
    from_item: int | None = None
    until_item: int | None = None
    position: int = 0
