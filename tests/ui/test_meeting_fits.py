"""Möten in a small window and with large text: nothing grows past the screen, no button is cut."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from orat.domain.meeting import Meeting
from orat.services.house import Services
from orat.ui.header import Header
from orat.ui.pages import meetings
from orat.ui.pages.meetings.listing import MeetingListing
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.houses import window_on
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.meetings import AgendaHands, MeetingsHands, RoomHands

TODAY = date(2026, 11, 19)
SMALL = (1180, 760)
FIRE = "Container i brand vid lastkajen bakom matsalen"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(8, 30))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, FIRE, day=TODAY - timedelta(days=1))
    return coming(services)


@pytest.fixture(params=[1.0, 1.6])
def window(
    request: pytest.FixtureRequest, services: Services, tmp_path: Path, clock: TurnedClock,
    keeper: ThemeKeeper, qtbot: QtBot,
) -> MainWindow[Any]:  # fmt: skip
    made = window_on(services, tmp_path, clock, [meetings.spec()])
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    keeper.choose("light", request.param)
    settle()
    return made


def cut(root: QWidget) -> list[str]:
    """The buttons that are narrower than what they say."""
    return [
        button.text()
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]


def test_the_agenda_fits(window: MainWindow[Any], meeting: Meeting) -> None:
    agenda = AgendaHands(window, meeting_id=meeting.id)
    settle()
    assert (window.width(), window.height()) == SMALL
    assert cut(window) == []
    points, shown = agenda.board.points, agenda.board.points.parentWidget()
    assert shown is not None
    assert points.width() == shown.width(), "the points are not wider than what shows them"


def test_the_meeting_fits(window: MainWindow[Any], services: Services, meeting: Meeting) -> None:
    services.room.start(meeting.id)
    room = RoomHands(window, meeting_id=meeting.id)
    room.go_to(FIRE)
    assert (window.width(), window.height()) == SMALL
    assert cut(window) == []
    room.do("meeting.attendance")
    asked = dialog(room.page).root
    assert asked.width() < window.width()
    assert asked.height() < window.height()


def test_the_header_puts_its_buttons_below_only_where_there_is_no_room(
    window: MainWindow[Any], meeting: Meeting
) -> None:
    AgendaHands(window, meeting_id=meeting.id)
    header = window.findChild(Header)
    assert header is not None
    low = header.height()
    window.resize(2400, 900)
    settle()
    assert header.height() <= low
    wide = header.height()
    window.resize(700, 760)
    settle()
    assert header.height() > wide
    window.resize(2400, 900)
    settle()
    assert header.height() == wide


def test_the_list_is_not_made_wide_by_a_meeting_that_was_seen(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    services.room.start(meeting.id)
    room = RoomHands(window, meeting_id=meeting.id)
    settle()
    room.do("meetings.list")
    settle()
    shown = room.page.parentWidget()
    assert shown is not None
    assert room.page.width() == shown.width()


@pytest.mark.parametrize("window", [1.0, 1.6, 2.0], indirect=True)
@pytest.mark.parametrize("size", [SMALL, (1440, 900)])
def test_nothing_scrolls_sideways(
    window: MainWindow[Any],
    services: Services,
    meeting: Meeting,
    size: tuple[int, int],
) -> None:
    window.resize(*size)
    listing = MeetingsHands(window)
    settle()
    shown = listing.page.findChild(MeetingListing)
    assert shown is not None
    table = shown.table
    assert table.view.horizontalScrollBar().maximum() == 0
    assert not table.view.isColumnHidden(0), "the week and the state are always there"
    assert not table.view.isColumnHidden(3)
    services.room.start(meeting.id)
    room = RoomHands(window, meeting_id=meeting.id)
    room.go_to(FIRE)
    settle()
    frame = window._frames["meetings"]
    assert frame.horizontalScrollBar().maximum() == 0
    assert cut(window) == []


@pytest.mark.parametrize("window", [2.0], indirect=True)
def test_columns_that_gave_way_come_back_and_are_not_remembered_as_hidden(
    window: MainWindow[Any], meeting: Meeting
) -> None:
    listing = MeetingsHands(window)
    settle()
    shown = listing.page.findChild(MeetingListing)
    assert shown is not None
    table = shown.table
    hidden = [at for at in range(7) if table.view.isColumnHidden(at)]
    assert hidden, "not all columns fit"
    table.columns._save()
    window.resize(3000, 900)
    settle()
    assert not [at for at in range(7) if table.view.isColumnHidden(at)]
    kept = window.settings.value.lists["meetings"].columns
    assert not any(look.hidden for look in kept.values())
