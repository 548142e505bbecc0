"""Steps back over a meeting's start: what the program writes by itself is never between."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from orat.domain.meeting import Meeting, MeetingState
from orat.services.house import Services
from orat.ui.pages import meetings
from orat.ui.pages.meetings.room import clock as point_clock
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.pages.hands import settle
from tests.ui.pages.meetings import MeetingsHands, RoomHands

TODAY = date(2026, 11, 19)
FIRE = "Container i brand"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(8, 30))


@pytest.fixture
def meeting(services: Services, monkeypatch: pytest.MonkeyPatch) -> Meeting:
    """Week 47 is about to start, and each look at the clock of a point finds that a minute has gone."""
    monkeypatch.setattr(point_clock.PointClock, "take", lambda _self: 60)
    report(services, FIRE, day=TODAY - timedelta(days=3))
    made = coming(services)
    services.agenda.propose(made.id)
    return made


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [meetings.spec()]


@pytest.fixture
def room(services: Services, meeting: Meeting, window: MainWindow[Any]) -> RoomHands:
    services.room.start(meeting.id)
    return RoomHands(window, meeting_id=meeting.id)


def step(hands: MeetingsHands, name: str) -> None:
    action = getattr(hands.window.undo, name)
    assert action.isEnabled(), f"{name} is grey"
    action.trigger()
    settle()


def spent(services: Services, meeting: Meeting) -> list[int]:
    return [view.item.spent_seconds for view in services.room.view(meeting.id).items]


def test_the_start_and_a_measure_come_back_by_redo(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.enter_measure("Laga belysningen")
    room.key("Ctrl+Return")
    step(room, "undo")
    step(room, "undo")
    assert services.meetings.get(meeting.id).state is MeetingState.PLANNED
    assert services.timeline.steps()[1] is not None
    step(room, "redo")
    assert services.meetings.get(meeting.id).state is MeetingState.IN_PROGRESS
    RoomHands(room.window, stay=True)
    step(room, "redo")
    (row,) = services.room.view(meeting.id).items[2].measures
    assert row.what == "Laga belysningen"
    assert services.check() == ()


def test_going_on_after_a_step_back_leaves_redo_and_keeps_the_time_with_the_next_deed(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.enter_measure("Laga belysningen")
    before = spent(services, meeting)
    step(room, "undo")
    at = room.at_hand
    room.key("Ctrl+Return")
    assert room.at_hand != at
    room.key("Ctrl+Shift+Return")
    assert room.at_hand == at
    step(room, "redo")
    assert [row.what for row in services.room.view(meeting.id).items[2].measures] == ["Laga belysningen"]
    room.go_to(FIRE)
    room.enter_measure("Måla över klottret")
    assert sum(spent(services, meeting)) > sum(before)
    assert services.check() == ()


def test_going_back_into_a_meeting_can_be_undone_and_done_again(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    services.room.close(meeting.id, carry_undecided=True)
    services.room.resume(meeting.id)
    room.window.go("meetings", meeting_id=meeting.id)
    settle()
    room.key("Ctrl+Return")
    step(room, "undo")
    assert services.meetings.get(meeting.id).state is MeetingState.HELD
    step(room, "redo")
    assert services.meetings.get(meeting.id).state is MeetingState.IN_PROGRESS
