"""Going from point to point: what was passed stays ticked, and nothing is empty in between."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from orat.domain.meeting import Meeting
from orat.services.house import Services
from orat.ui.pages import meetings
from orat.ui.pages.meetings.room.point_steps import PointStep
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.title_line import TitleLine
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report
from tests.ui.pages.hands import settle
from tests.ui.pages.meetings import RoomHands

TODAY = date(2026, 11, 19)
FIRE, TAGS = "Container i brand", "Klotter på gaveln"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(8, 30))


@pytest.fixture
def meeting(services: Services, clock: TurnedClock) -> Meeting:
    """Week 47, just begun, with one matter; week 46 was held with another."""
    clock.to(TODAY - timedelta(days=7), time(8, 0))
    report(services, FIRE, day=TODAY - timedelta(days=9))
    hold(services, coming(services))
    clock.to(TODAY, time(8, 30))
    report(services, TAGS, day=TODAY - timedelta(days=3), school="Hamnskolan", where="Väster")
    made = coming(services)
    services.agenda.propose(made.id)
    services.room.start(made.id)
    return services.meetings.get(made.id)


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [meetings.spec()]


@pytest.fixture
def room(meeting: Meeting, window: MainWindow[Any]) -> RoomHands:
    return RoomHands(window, meeting_id=meeting.id)


def ticked(room: RoomHands) -> list[str]:
    settle()
    steps = [step for step in room.seen(PointStep) if step.ticked]
    return [step.text().replace("\N{NO-BREAK SPACE}", " ") for step in steps]


def test_a_standing_point_that_was_passed_keeps_its_tick_when_one_steps_back(room: RoomHands) -> None:
    assert ticked(room) == []
    room.go_to(TAGS)
    passed = ["§ 1 Mötets öppnande, närvaro"]
    assert ticked(room) == passed, "what was skipped was not dealt with"
    room.go_to("Mötets öppnande, närvaro")
    assert ticked(room) == passed
    room.key("Ctrl+Return")
    room.key("Ctrl+Return")
    assert ticked(room) == [*passed, "§ 2 Föregående möte och uppföljning"]


def test_time_that_was_spent_ticks_a_standing_point_after_a_new_start(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    opening, follow_up = (view.item.id for view in services.room.view(meeting.id).items[:2])
    services.room.go_to(opening, left_id=follow_up, seconds=40)
    room.window.go("meetings", meeting_id=meeting.id)
    assert ticked(room) == ["§ 2 Föregående möte och uppföljning"]


def test_another_point_is_shown_whole_at_once(room: RoomHands) -> None:
    """No turn of the event loop between, in which a slow machine would paint empty panes."""
    steps = room.seen(PointStep)
    told = [each for each in room.window.header.findChildren(QLabel) if each.isVisible()]
    next(step for step in steps if step.text().endswith(TAGS)).click()
    assert beside(room) == [TAGS]
    next(step for step in steps if "Föregående" in step.text()).click()
    assert beside(room) == [FIRE]
    assert all(step.isVisible() for step in steps), "the points are not made anew"
    assert all(each.isVisible() for each in told), "neither is what the header says"


def beside(room: RoomHands) -> list[str]:
    """The rows beside the point that have their place, as they are painted next."""
    rows = [row for row in room.room.beside.findChildren(ListRow) if row.isVisible()]
    assert all(row.height() > row.fontMetrics().height() for row in rows)
    return [title.text() for row in rows for title in row.findChildren(TitleLine)]


def test_while_the_notes_are_read_nothing_of_what_the_room_said_stands(
    room: RoomHands, meeting: Meeting
) -> None:
    told: list[tuple[str, int]] = []
    page = room.page
    page.header_changed.connect(lambda: told.append((page.title, len(page.header))))
    page.context.tasks.write(lambda s: s.room.close(meeting.id, carry_undecided=True))
    settle()
    assert told[-2] == ("Vecka 47", 0)
    assert told[-1][0] == "Mötesanteckningar · vecka 47"
