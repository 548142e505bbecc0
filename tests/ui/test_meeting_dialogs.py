"""What the dialogs around a meeting say and where their buttons stand; and the header of a moved meeting."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from orat.domain.meeting import Meeting
from orat.services.house import Services
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report
from tests.ui.pages.hands import dialog
from tests.ui.pages.meetings import AgendaHands, NotesHands, RoomHands

TODAY = date(2026, 11, 17)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    report(services, "Container i brand", day=TODAY - timedelta(days=1))
    made = coming(services)
    services.agenda.propose(made.id)
    return made


def test_one_point_left_is_carried_over_in_the_singular(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    services.room.start(meeting.id)
    room = RoomHands(window, meeting_id=meeting.id)
    room.do("meeting.close")
    dialog(room.page).press("Bordlägg den och avsluta")
    assert room.heading == "Mötesanteckningar · vecka 47"


def test_the_buttons_of_starting_stand_at_the_right(
    window: MainWindow[Any], services: Services, clock: TurnedClock, meeting: Meeting
) -> None:
    agenda = AgendaHands(window, meeting_id=meeting.id)
    agenda.do("meeting.start")
    asked = dialog(agenda.page)
    buttons = asked.seen(QAbstractButton)
    assert [button.text() for button in buttons] == ["Avbryt", "Flytta till i dag och starta"]
    last = buttons[-1]
    right = last.mapTo(asked.root, last.rect().topRight()).x()
    assert asked.root.width() - right < asked.root.width() // 10
    asked.press("Avbryt")


def test_a_moved_meeting_is_told_in_one_text(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    services.meetings.move(meeting.id, meeting.held_on - timedelta(days=1), time(8, 30), "studiedag")
    agenda = AgendaHands(window, meeting_id=meeting.id)
    texts = [part for part in agenda.page.subtitle if isinstance(part, str)]
    assert sum("flyttat från" in text for text in texts) == 1
    assert next(text for text in texts if "flyttat från" in text).startswith("onsdag 18 november")


def test_finalised_notes_open_for_correction_do_not_offer_to_hold_the_meeting_again(
    window: MainWindow[Any], services: Services, meeting: Meeting
) -> None:
    hold(services, meeting)
    page = NotesHands(window, meeting_id=meeting.id)
    assert window.context.actions["meeting.resume"].isEnabled()
    page.finalise()
    page.do("notes.reopen")
    dialog(page.page).press("Öppna för rättelse")
    assert not window.context.actions["meeting.resume"].isEnabled()
    assert not window.context.actions["meeting.resume"].isVisible()
    assert "Ändrat i version 1" not in page.texts()
