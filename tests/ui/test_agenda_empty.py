"""An agenda without points says what the proposal would put there, and puts it there."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from orat.domain.meeting import Series
from orat.domain.weeks import Week
from orat.services.house import Services
from orat.services.meetings.points import make_meeting
from orat.ui.pages import meetings
from orat.ui.pages.meetings.agenda.dragging import Carried
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import window_on
from tests.ui.pages.hands import settle
from tests.ui.pages.meetings import AgendaHands, nameless

TODAY = date(2026, 11, 17)
FIRE = "Container i brand"


@pytest.fixture
def agenda(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> AgendaHands:
    """A meeting whose points were all taken off, for which one concern waits."""
    report(services, FIRE, day=TODAY - timedelta(days=1))
    with services.store.write("meeting.make") as work:
        (series,) = work.all(Series)
        made = make_meeting(work, series, Week.of(TODAY))
    window: Any = window_on(services, tmp_path, clock, [meetings.spec()])
    qtbot.addWidget(window)
    window.show()
    return AgendaHands(window, meeting_id=made.id)


def test_the_button_says_how_many_points_it_adds_and_adds_them(agenda: AgendaHands) -> None:
    assert agenda.points == []
    assert "Inga punkter än" in agenda.texts()
    assert nameless(agenda.page) == []
    offers = [each.text() for each in agenda.seen(QAbstractButton) if "örslaget" in each.text()]
    assert offers == ["Lägg in förslaget (4 punkter)"]
    agenda.press(offers[0])
    assert len(agenda.points) == 4
    assert "Inga punkter än" not in agenda.texts()


def test_enter_takes_the_proposal_since_the_keyboard_is_there(agenda: AgendaHands) -> None:
    agenda.board.setFocus()
    settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert len(agenda.points) == 4


def test_a_concern_can_be_dropped_where_no_point_is_yet(agenda: AgendaHands, services: Services) -> None:
    (waiting,) = services.agenda.view(agenda.board.meeting_id).waiting
    agenda.drop(Carried(concern_ids=(waiting.id,)), agenda.board.points.rect().center())
    assert [point.partition(" ")[2].partition(" ")[2] for point in agenda.points] == [FIRE]
    assert "Inga punkter än" not in agenda.texts()
