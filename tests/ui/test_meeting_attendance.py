"""Närvaro: who is there, in what role, for which points; by pointer and by keyboard."""

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from orat.domain.meeting import AttendanceRole, Meeting, Presence
from orat.services.house import Services
from orat.ui.pages import meetings
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.meetings import RoomHands


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(date(2026, 11, 19), time(8, 30))


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Week 47, just begun, with its standing points."""
    made = coming(services)
    services.room.start(made.id)
    return services.meetings.get(made.id)


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [meetings.spec()]


@pytest.fixture
def room(meeting: Meeting, window: MainWindow[Any]) -> RoomHands:
    return RoomHands(window, meeting_id=meeting.id)


def test_attendance(room: RoomHands, services: Services, meeting: Meeting) -> None:
    room.do("meeting.attendance")
    asked = dialog(room.page)
    asked.press("Alla är närvarande")
    asked.press("Anmält förhinder, Örjan Ek")
    asked.write("Eller skriv ett namn", "Gäst Gästsson")
    asked.write("Organisation", "Räddningstjänsten")
    asked.press("Lägg till")
    people = {each.name: each for each in services.room.view(meeting.id).attendance}
    assert people["Åsa Öberg"].presence is Presence.PRESENT
    assert people["Örjan Ek"].presence is Presence.APOLOGIES
    assert people["Gäst Gästsson"].role is AttendanceRole.CO_OPTED
    assert "2 av 3 närvarande" in asked.texts()
    asked.press("Klart")
    assert "2 av 3 närvarande" in room.told


def test_a_partial_presence_has_its_paragraphs(room: RoomHands, services: Services, meeting: Meeting) -> None:
    room.do("meeting.attendance")
    asked = dialog(room.page)
    combos = {combo.accessibleName(): combo for combo in asked.seen(QComboBox)}
    until = combos["Till och med, Örjan Ek"]
    until.setCurrentIndex(3)
    until.activated.emit(3)
    settle()
    first = combos["Från och med, Örjan Ek"]
    first.setCurrentIndex(4)
    first.activated.emit(4)
    settle()
    kept = next(each for each in services.room.view(meeting.id).attendance if each.name == "Örjan Ek")
    assert (kept.from_item, kept.until_item) == (None, 3)


def test_tab_goes_through_the_rows_in_order_before_the_invitation(room: RoomHands) -> None:
    room.do("meeting.attendance")
    asked = dialog(room.page)
    first = next(each for each in asked.seen(QAbstractButton) if each.text() == "Alla är närvarande")
    first.setFocus()
    met = [_after_tab() for _ in range(14)]
    names = ["Åsa Öberg", "Örjan Ek"]
    wanted = [
        stop.format(name=name)
        for name in names
        for stop in (
            "Närvarande, {name}", "Roll för {name}", "Från och med, {name}", "Till och med, {name}",
            "Ta bort {name} från närvaron",
        )
    ]  # fmt: skip
    assert met == [*wanted, "Ur registret", "Eller skriv ett namn", "Organisation", "Lägg till"]


def _after_tab() -> str:
    """The name of what Tab leads to."""
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    name = focused.accessibleName()
    return name or (focused.text() if isinstance(focused, QAbstractButton) else "")
