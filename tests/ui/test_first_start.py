"""The first start: nothing is there yet, and there are two ways to begin."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from orat.domain.filters import ConcernFilter
from orat.services.house import Services
from orat.ui.page import Page
from orat.ui.pages.first_start.page import FirstStartPage
from orat.ui.progress import Progress
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, open_services
from tests.ui.houses import window_on
from tests.ui.pages.hands import Hands


class Week(Page[Any]):
    """Stands for Veckan."""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = open_services(tmp_path / "data", TurnedClock(date(2026, 11, 17)))
    yield made
    made.close()


@pytest.fixture
def window(services: Services, tmp_path: Path, qtbot: QtBot) -> MainWindow[Any]:
    pages: list[PageSpec[Any]] = [
        PageSpec("week", Week, "Veckan"),
        PageSpec("first_start", FirstStartPage),
    ]
    made = window_on(services, tmp_path, TurnedClock(date(2026, 11, 17)), pages)
    qtbot.addWidget(made)
    made.show()
    made.go("first_start")
    return made


def test_a_register_needs_a_municipality_and_says_so_at_the_field(
    window: MainWindow[Any], services: Services
) -> None:
    hands = Hands(window)
    hands.write("Plats", "Rådhuset")
    hands.press("Skapa registret")
    assert hands.field("Kommun").error
    assert services.start.is_empty()
    assert hands.field("Plats").value == "Rådhuset"


def test_a_register_of_ones_own_begins_with_the_meeting_that_was_filled_in(
    window: MainWindow[Any], services: Services, qtbot: QtBot
) -> None:
    hands = Hands(window)
    hands.write("Kommun", "Lunds kommun")
    hands.write("Börjar", "13")
    hands.write("Plats", "Rådhuset")
    page: Any = window.page
    with qtbot.waitSignal(page.started):
        hands.press("Skapa registret")
    series = services.meetings.series()
    assert (series.municipality, series.weekday, series.starts, series.place) == (
        "Lunds kommun", 4, time(13, 0), "Rådhuset")  # fmt: skip
    assert isinstance(window.page, Week)


def test_a_time_that_is_none_is_said_at_the_field(window: MainWindow[Any], services: Services) -> None:
    hands = Hands(window)
    hands.write("Kommun", "Lunds kommun")
    hands.write("Börjar", "snart")
    hands.press("Skapa registret")
    assert "snart" in hands.field("Börjar").error
    assert services.start.is_empty()


def test_example_data_is_stamped_and_the_window_hears_of_it(
    window: MainWindow[Any], services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orat.ui.pages.first_start.page._WEEKS", 2)
    heard: list[str] = []
    window.tasks.changed.connect(lambda change: heard.append(change.verb))
    Hands(window).press("Fyll med exempeldata")
    assert services.start.is_example()
    assert heard == ["example.fill"]
    assert services.lists.count(ConcernFilter()) > 0
    assert isinstance(window.page, Week)


def test_filling_is_called_off_and_leaves_nothing_half_done(
    window: MainWindow[Any], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orat.ui.pages.first_start.page._WEEKS", 2)
    hands, parts = Hands(window), []
    report = Progress.report

    def pressed(progress: Progress, part: float) -> None:
        parts.append(part)
        if len(parts) == 8:
            hands.press("Avbryt")
        report(progress, part)

    folder = services.store.path.parent
    with monkeypatch.context() as patched:
        patched.setattr(Progress, "report", pressed)
        hands.press("Fyll med exempeldata")
    assert len(parts) == 8, "it stops at the next step"
    assert services.start.is_empty()
    assert [path.name for path in folder.iterdir() if path.is_dir()] == []
    assert isinstance(window.page, FirstStartPage)
    assert not hands.offers("Avbryt")
    hands.press("Fyll med exempeldata")
    assert services.start.is_example()
    assert services.check() == ()


def test_a_folder_that_was_begun_meanwhile_is_not_filled(window: MainWindow[Any], services: Services) -> None:
    services.start.new_register(municipality="Malmö stad")
    hands = Hands(window)
    hands.press("Fyll med exempeldata")
    assert "Registret är redan skapat." in hands.texts()
    assert hands.offers("Fyll med exempeldata")
    assert not services.start.is_example()


def test_enter_in_the_form_makes_the_register(
    window: MainWindow[Any], services: Services, qtbot: QtBot
) -> None:
    hands = Hands(window)
    hands.write("Kommun", "Lunds kommun")
    place = hands.field("Plats").findChild(QLineEdit)
    assert place is not None
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert services.meetings.series().municipality == "Lunds kommun"


def test_no_other_page_is_gone_to_until_there_is_a_register(window: MainWindow[Any]) -> None:
    window.keep_to("first_start")
    window.go("week")
    assert isinstance(window.page, FirstStartPage)
    assert not window.sidebar.isEnabled()
    window.keep_to("")
    window.go("week")
    assert isinstance(window.page, Week)
