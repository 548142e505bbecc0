"""Every page in a window of 1024 × 768 with text of 100 % and 200 %: nothing to press lies out of reach, and
nothing to read is cut without wrapping or telling it on hover.
"""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from orat.services.house import Services
from orat.ui.header import Header
from orat.ui.pages import specs
from orat.ui.pages.concerns import ConcernsPage
from orat.ui.pages.problems import ProblemsPage
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.cut_texts import cut_texts
from tests.ui.houses import window_on
from tests.ui.pages.hands import settle

TODAY = date(2026, 11, 19)
SMALL = (1024, 768)
FIRE = "Container i brand vid lastkajen bakom matsalen"
PAGES = ("week", "inbox", "concerns", "concern-form", "problems", "meetings", "follow_up", "register")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(8, 30))


@pytest.fixture(params=[1.0, 2.0])
def window(
    request: pytest.FixtureRequest, services: Services, tmp_path: Path, clock: TurnedClock,
    keeper: ThemeKeeper, qtbot: QtBot,
) -> MainWindow[Any]:  # fmt: skip
    first = report(services, FIRE, day=TODAY - timedelta(days=1))
    second = report(services, f"{FIRE} igen", day=TODAY - timedelta(days=2))
    services.problems.gather((first.id, second.id), title="Anlagda bränder kring Ekbackens centrum")
    services.agenda.propose(coming(services).id)
    keeper.choose("light", request.param)
    made = window_on(services, tmp_path, clock, specs())
    qtbot.addWidget(made)
    keeper.dress(made)
    made.resize(*SMALL)
    made.show()
    settle()
    return made


def unreachable(window: MainWindow[Any], root: QWidget) -> list[str]:
    """The buttons of a widget that stick out of the window at the right."""
    return [
        button.text()
        for button in root.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and button.mapTo(window, QPoint(button.width(), 0)).x() > window.width()
    ]


@pytest.mark.parametrize("key", PAGES)
def test_a_page_fits_a_small_window(window: MainWindow[Any], key: str) -> None:
    window.go(key)
    settle()
    assert (window.width(), window.height()) == SMALL, "the window need not be larger than the screen"
    frame = window._frames[key]
    assert isinstance(frame, QScrollArea)
    assert frame.horizontalScrollBar().maximum() == 0, "the page scrolls in one direction only"
    [header] = window.findChildren(Header)
    assert not unreachable(window, header)
    assert not cut_texts(window)


@pytest.mark.parametrize("key", ["concerns", "problems"])
def test_a_detail_pane_shows_its_words_whole(window: MainWindow[Any], key: str) -> None:
    window.go(key)
    settle()
    assert isinstance(window.page, ConcernsPage | ProblemsPage)
    window.page.table.select_first()
    settle()
    assert window.page.detail._scroll.horizontalScrollBar().maximum() == 0


def test_an_agenda_fits_a_small_window(window: MainWindow[Any], services: Services) -> None:
    window.go("meetings", meeting_id=coming(services).id)
    settle()
    assert (window.width(), window.height()) == SMALL
    assert window._frames["meetings"].horizontalScrollBar().maximum() == 0
    [header] = window.findChildren(Header)
    assert not unreachable(window, header)
    assert not cut_texts(window)


def test_a_meeting_fits_a_small_window(window: MainWindow[Any], services: Services) -> None:
    meeting = coming(services)
    services.room.start(meeting.id)
    for view in services.room.view(meeting.id).items:
        services.room.go_to(view.item.id)
        window.go("meetings", meeting_id=meeting.id)
        settle()
        assert (window.width(), window.height()) == SMALL
        assert window._frames["meetings"].horizontalScrollBar().maximum() == 0
    [header] = window.findChildren(Header)
    assert not unreachable(window, header)
    assert not cut_texts(window)
