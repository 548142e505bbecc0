"""The notes say when a meeting was really held: on which day, from when and until when."""

from datetime import date, time

import pytest

from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold

THURSDAY = date(2026, 11, 5)
WEDNESDAY = date(2026, 11, 4)


def certified(services: Services, meeting: Meeting) -> tuple[date, time, time]:
    """The day and the times in the notes."""
    content = services.minutes.content(meeting.id, DocumentKind.NOTES)
    return content.held_on, content.starts, content.ends


def end(services: Services, meeting: Meeting) -> None:
    """End a meeting that runs."""
    services.room.close(meeting.id, carry_undecided=True)


def test_on_its_day_the_notes_have_the_times_at_which_it_was_held(
    services: Services, clock: TurnedClock
) -> None:
    meeting = coming(services)
    clock.to(THURSDAY, time(13, 10))
    services.room.start(meeting.id)
    assert certified(services, meeting) == (THURSDAY, time(13, 10), time(14, 10))
    clock.to(THURSDAY, time(13, 52))
    end(services, meeting)
    assert certified(services, meeting) == (THURSDAY, time(13, 10), time(13, 52))


def test_moved_to_today_the_notes_have_the_day_and_undo_brings_the_planned_one_back(
    services: Services, clock: TurnedClock
) -> None:
    meeting = services.meetings.get(coming(services).id)
    clock.to(WEDNESDAY, time(10, 5))
    moved = services.room.start(meeting.id, moved=True).value
    assert (moved.held_on, moved.moved_from, moved.starts) == (WEDNESDAY, THURSDAY, time(10, 5))
    services.timeline.undo()
    assert services.meetings.get(meeting.id) == meeting
    services.timeline.redo()
    clock.to(WEDNESDAY, time(10, 50))
    end(services, meeting)
    assert certified(services, meeting) == (WEDNESDAY, time(10, 5), time(10, 50))


@pytest.mark.parametrize("day", [THURSDAY, date(2026, 11, 6)])
def test_what_is_written_up_afterwards_keeps_the_planned_time_which_can_be_put_right(
    services: Services, clock: TurnedClock, day: date
) -> None:
    meeting = coming(services)
    clock.to(day, time(15))
    services.room.start(meeting.id, afterwards=True)
    clock.to(day, time(15, 20))
    end(services, meeting)
    assert certified(services, meeting) == (THURSDAY, time(8, 30), time(9, 30))
    services.meetings.edit(meeting.id, day=WEDNESDAY, starts=time(9), ends=time(9, 40), place="Rådhuset")
    assert certified(services, meeting) == (WEDNESDAY, time(9), time(9, 40))


def test_late_in_the_evening_it_ends_within_its_day(services: Services, clock: TurnedClock) -> None:
    meeting = coming(services)
    clock.to(THURSDAY, time(23, 30))
    services.room.start(meeting.id)
    clock.to(date(2026, 11, 6), time(0, 20))
    end(services, meeting)
    assert certified(services, meeting) == (THURSDAY, time(23, 30), time(23, 59))


def test_the_day_on_which_it_was_held_is_checked(services: Services, clock: TurnedClock) -> None:
    first = coming(services)
    hold(services, first)
    second = coming(services)
    clock.to(second.held_on, time(9))
    with pytest.raises(UserError, match="future"):
        _put_right(services, first, date(2026, 12, 24))
    with pytest.raises(UserError, match="beyond-next"):
        _put_right(services, first, second.held_on)
    with pytest.raises(UserError, match="meeting-state"):
        _put_right(services, second, WEDNESDAY)


def test_it_is_not_moved_past_the_following_meeting(services: Services, clock: TurnedClock) -> None:
    meeting = coming(services)
    following = services.meetings.add(meeting.week.shifted(1)).value
    clock.to(following.held_on, time(8))
    with pytest.raises(UserError, match="beyond-next"):
        services.room.start(meeting.id, moved=True)
    services.room.start(meeting.id, afterwards=True)


def _put_right(services: Services, meeting: Meeting, day: date) -> None:
    services.meetings.edit(meeting.id, day=day, starts=time(9), ends=time(10), place="")
