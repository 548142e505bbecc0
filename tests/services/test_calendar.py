"""Calendar files over the weeks: one uid for each meeting, and a sequence that rises with what is new."""

from contextlib import suppress
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from orat.domain.changes import Kind
from orat.domain.documents import CalendarIssue
from orat.domain.meeting import Meeting
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import coming, hold, report

THURSDAY, FRIDAY = date(2026, 11, 5), date(2026, 11, 6)


def read(data: bytes) -> Any:
    """A calendar as the library reads it."""
    return Calendar.from_ical(data)


def event(data: bytes) -> Any:
    """The only event of a calendar."""
    (found,) = read(data).walk("VEVENT")
    return found


def told(services: Services, meeting: Meeting) -> tuple[str, int, str, date]:
    """Method, sequence, status and day of a meeting's file as made now."""
    data = services.calendar.meeting(meeting.id).value
    found = event(data)
    method = str(read(data)["METHOD"])
    return method, int(found["SEQUENCE"]), str(found["STATUS"]), found.start.date()


def issue_of(services: Services, meeting: Meeting) -> CalendarIssue | None:
    """What is kept of what was handed out."""
    with services.store.read() as reader:
        return reader.one(CalendarIssue, meeting_id=meeting.id)


def test_the_entry_says_what_the_meeting_is(services: Services) -> None:
    fire = report(services, "Container i brand, igen; värre", day=date(2026, 11, 1))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    done = services.calendar.meeting(meeting.id)
    found = event(done.value)
    assert str(found["SUMMARY"]) == "Örat mot marken, vecka 45"
    assert str(found["LOCATION"]) == "Stadshuset, rum Kranen"
    lines = str(found["DESCRIPTION"]).replace("\xa0", " ").splitlines()
    assert lines[0:2] == ["Dagordning", "§ 1 Mötets öppnande, närvaro"]
    assert any(line.endswith(fire.title) for line in lines)
    assert found.start.replace(tzinfo=None).isoformat() == "2026-11-05T08:30:00"
    assert found.end.replace(tzinfo=None).isoformat() == "2026-11-05T09:30:00"
    assert done.change is not None
    assert done.change.touches(Kind.CALENDAR)


def test_moved_cancelled_and_reinstated_are_three_new_words_on_one_entry(services: Services) -> None:
    meeting = coming(services)
    uid = str(event(services.calendar.meeting(meeting.id).value)["UID"])
    assert told(services, meeting) == ("PUBLISH", 0, "CONFIRMED", THURSDAY)
    services.meetings.move(meeting.id, FRIDAY, time(10, 0), "Salen är upptagen")
    assert told(services, meeting) == ("PUBLISH", 1, "CONFIRMED", FRIDAY)
    services.meetings.cancel(meeting.id, "Höstlov")
    assert told(services, meeting) == ("CANCEL", 2, "CANCELLED", FRIDAY)
    assert "Höstlov" in str(event(services.calendar.meeting(meeting.id).value)["DESCRIPTION"])
    services.meetings.reinstate(meeting.id)
    assert told(services, meeting) == ("PUBLISH", 3, "CONFIRMED", FRIDAY)
    assert str(event(services.calendar.meeting(meeting.id).value)["UID"]) == uid
    assert services.check() == ()


def test_nothing_new_is_the_same_bytes_and_no_change(services: Services, clock: TurnedClock) -> None:
    meeting = coming(services)
    first = services.calendar.meeting(meeting.id)
    clock.days(1)
    second = services.calendar.meeting(meeting.id)
    assert (second.value, second.change) == (first.value, None)
    assert first.change is not None
    assert event(first.value)["DTSTAMP"].dt == first.change.at
    services.meetings.edit(meeting.id, starts=time(9, 0), ends=time(10, 0), place="Rådhuset")
    third = services.calendar.meeting(meeting.id)
    assert third.change is not None
    assert event(third.value)["DTSTAMP"].dt == third.change.at


def test_undo_takes_back_the_move_and_never_what_was_handed_out(services: Services) -> None:
    meeting = coming(services)
    assert told(services, meeting)[1] == 0
    services.meetings.move(meeting.id, FRIDAY, time(10, 0), "Salen är upptagen")
    assert told(services, meeting)[1] == 1
    step = services.store.undo_step()
    assert step is not None
    assert step.verb == "meeting.move"
    services.store.undo()
    assert told(services, meeting) == ("PUBLISH", 2, "CONFIRMED", THURSDAY)
    services.store.redo()
    assert told(services, meeting) == ("PUBLISH", 3, "CONFIRMED", FRIDAY)
    assert services.check() == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["move", "edit", "cancel", "reinstate", "undo", "redo"]), max_size=6))
def test_whatever_is_done_and_undone_the_newest_word_has_the_highest_number(
    services: Services, deeds: list[str]
) -> None:
    meeting = coming(services) if not services.meetings.rows() else services.meetings.of_week(Week(2026, 45))
    last = services.calendar.meeting(meeting.id).value
    for number, deed in enumerate(deeds):
        with suppress(UserError):
            do(services, meeting, deed, number)
        data = services.calendar.meeting(meeting.id).value
        before, now = int(event(last)["SEQUENCE"]), int(event(data)["SEQUENCE"])
        assert now == before if data == last else now == before + 1
        last = data
    assert services.check() == ()


def do(services: Services, meeting: Meeting, deed: str, number: int) -> None:
    """One of the things that happen to a meeting."""
    if deed == "move":
        services.meetings.move(meeting.id, FRIDAY, time(8 + number, 0), "Salen är upptagen")
    elif deed == "edit":
        services.meetings.edit(meeting.id, starts=time(9, number), ends=time(10, 0), place=f"Rum {number}")
    elif deed == "cancel":
        services.meetings.cancel(meeting.id, "Höstlov")
    elif deed == "reinstate":
        services.meetings.reinstate(meeting.id)
    elif deed == "undo":
        services.timeline.undo()
    else:
        services.timeline.redo()


def test_a_meeting_that_was_called_to_is_cancelled_not_unmade(services: Services) -> None:
    meeting = services.meetings.add(Week(2026, 49)).value
    services.calendar.meeting(meeting.id)
    with pytest.raises(UserError, match="undo-conflict"):
        services.store.undo()
    assert issue_of(services, meeting) is not None
    assert services.check() == ()


def test_the_series_has_coming_and_cancelled_meetings(services: Services, clock: TurnedClock) -> None:
    first = coming(services)
    third = services.meetings.add(Week(2026, 47)).value
    services.meetings.cancel(third.id, "Studiedag")
    alone = event(services.calendar.meeting(first.id).value)
    done = services.calendar.series()
    calendar = read(done.value)
    events = {each.start.date(): each for each in calendar.walk("VEVENT")}
    assert {day: str(each["STATUS"]) for day, each in events.items()} == {
        THURSDAY: "CONFIRMED",
        date(2026, 11, 19): "CANCELLED",
        date(2026, 11, 26): "CONFIRMED",
    }
    assert str(events[date(2026, 11, 19)]["SUMMARY"]) == "Inställt: Örat mot marken, vecka 47"
    assert str(calendar["X-WR-CALNAME"]) == "Örat mot marken"
    same = events[THURSDAY]
    assert (same["UID"], same["SEQUENCE"], same["DTSTAMP"].dt) == (
        alone["UID"], alone["SEQUENCE"], alone["DTSTAMP"].dt,
    )  # fmt: skip
    assert len({str(each["UID"]) for each in events.values()}) == 3
    assert services.calendar.series().change is None
    hold(services, first)
    clock.to(date(2026, 11, 20))
    left = read(services.calendar.series().value).walk("VEVENT")
    assert {each.start.date() for each in left} == {date(2026, 11, 26)}


def test_a_series_without_meetings_says_so(services: Services) -> None:
    with pytest.raises(UserError, match="no-coming-meetings"):
        services.calendar.series()


def test_registers_do_not_share_entries_and_a_restart_keeps_them(
    services: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    meeting = coming(services)
    mine = event(services.calendar.meeting(meeting.id).value)["UID"]
    other = open_services(tmp_path / "other", clock)
    other.start.new_register(municipality="Malmö stad", place="")
    theirs = event(other.calendar.meeting(coming(other).id).value)["UID"]
    other.close()
    assert mine != theirs
    again = open_services(tmp_path, clock)
    assert event(again.calendar.meeting(meeting.id).value)["UID"] == mine
    again.close()


def test_the_hour_is_kept_over_the_change_of_summer_time(services: Services, clock: TurnedClock) -> None:
    clock.to(date(2027, 3, 15))
    weeks = [services.meetings.add(Week(2027, number)).value for number in (12, 13)]
    starts = [event(services.calendar.meeting(each.id).value).start for each in weeks]
    assert [each.time() for each in starts] == [time(8, 30), time(8, 30)]
    assert starts[1] - starts[0] == timedelta(days=7)
    assert [each.utcoffset() for each in starts] == [timedelta(hours=1), timedelta(hours=2)]
