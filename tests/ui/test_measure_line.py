"""The one line that makes a measure: whom it completes, what it warns of, its keys, and its plain fields."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orat.domain.meeting import Meeting
from orat.domain.register import Person
from orat.services.house import Services
from orat.ui.guarding.watch import LineWatch
from orat.ui.pages import meetings
from orat.ui.pages.meetings.room.line_completion import completions
from orat.ui.pages.meetings.room.measure_list import MeasureList
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.pages.hands import settle
from tests.ui.pages.meetings import RoomHands

TODAY = date(2026, 11, 19)
TAGS = "Klotter på gaveln"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(8, 30))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, TAGS, day=TODAY - timedelta(days=3))
    made = coming(services)
    services.agenda.propose(made.id)
    services.room.start(made.id)
    return services.meetings.get(made.id)


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [meetings.spec()]


@pytest.fixture
def room(meeting: Meeting, window: MainWindow[Any]) -> RoomHands:
    hands = RoomHands(window, meeting_id=meeting.id)
    hands.go_to(TAGS)
    return hands


def measures(room: RoomHands) -> MeasureList:
    found = room.root.findChild(MeasureList)
    assert isinstance(found, MeasureList)
    return found


def decided(services: Services, meeting: Meeting) -> list[tuple[str, str]]:
    views = services.room.view(meeting.id).items
    return [(row.what, row.owner) for view in views for row in view.measures]


def test_tab_goes_to_the_line_before_the_way_to_the_fields(room: RoomHands) -> None:
    line = measures(room).entry.editor
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is measures(room)._fields
    QTest.keyClick(measures(room)._fields, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is line


def test_enter_keeps_the_fields_and_escape_leaves_them(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.press("Fyll i fält i stället")
    form = measures(room).form
    QTest.keyClicks(form.what.editor, "Sopa")
    QTest.keyClick(form.what.editor, Qt.Key.Key_Return)
    settle()
    assert [what for what, _ in decided(services, meeting)] == ["Sopa"]
    room.press("Fyll i fält i stället")
    QTest.keyClicks(form.what.editor, "Ingenting")
    QTest.keyClick(form.what.editor, Qt.Key.Key_Escape)
    settle()
    assert form.isHidden()
    assert len(decided(services, meeting)) == 1


def test_one_of_the_people_answers_with_the_unit(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    unit = services.register.directory().units[0]
    services.register.keep(Person(name="Per Lindqvist", unit_id=unit.id))
    offered = completions("laga @lindq", 11, services.measures.owners(), TODAY)
    assert [(offer.shown, offer.inserted) for offer in offered] == [
        (f"Per Lindqvist · {unit.name}", "@Per Lindqvist ")
    ]
    room.enter_measure("laga lampan @Per Lindqvist")
    assert decided(services, meeting) == [("laga lampan", f"{unit.name}, Per Lindqvist")]


def test_the_sign_before_whoever_answers_is_no_account(room: RoomHands) -> None:
    editor = measures(room).entry.editor
    watch = editor.findChild(LineWatch)
    assert isinstance(watch, LineWatch)
    editor.setText("laga lampan @Hamnbolaget !fredag")
    watch.look()
    settle()
    assert watch.findings == ()
    editor.setText("skriv till maja@exempel.se")
    watch.look()
    settle()
    assert len(watch.findings) == 1
