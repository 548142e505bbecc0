"""When a meeting is really held, as its notes will say: the day and the times of its start and its end."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from orat.domain.meeting import Meeting
from orat.errors import UserError
from orat.services.desk import LOCAL
from orat.storage.work import Reader

_LAST = time(23, 59)


def starting_at(meeting: Meeting, at: time) -> Meeting:
    """A meeting that starts at another time of its day and is as long as planned, within the day."""
    starts = to_the_minute(at)
    ends = datetime.combine(meeting.held_on, starts) + timedelta(minutes=meeting.minutes)
    return replace(meeting, starts=starts, ends=ends.time() if ends.date() == meeting.held_on else _LAST)


def written_up_afterwards(meeting: Meeting) -> bool:
    """Whether it was started in the program only when it was over, to write down what had been said."""
    over = datetime.combine(meeting.held_on, meeting.ends, LOCAL)
    return meeting.started_at is not None and meeting.started_at > over


def require_before_next(reader: Reader, meeting: Meeting, day: date) -> None:
    """Raise UserError("beyond-next", field="day") for a day on or after the following week's meeting."""
    following = reader.meetings.by_week(meeting.series_id, meeting.week.shifted(1))
    if following is not None and day >= following.held_on:
        raise UserError("beyond-next", field="day", day=following.held_on.isoformat())


def to_the_minute(at: time) -> time:
    """A time without seconds."""
    return at.replace(second=0, microsecond=0)
