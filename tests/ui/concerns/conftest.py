"""An autumn of four concerns, and the window on the pages that show them."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.problems import ProblemsPage
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import TODAY, opened, window_on


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY, time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    made = opened(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def window(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    pages: list[PageSpec[Any]] = [
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
        PageSpec("problems", ProblemsPage, "Problembilder"),
    ]
    made = window_on(services, tmp_path, clock, pages)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def autumn(services: Services) -> dict[str, int]:
    """Four concerns, by title."""
    made = (
        report(services, "Container i brand", day=TODAY - timedelta(days=1), severity=Severity.ACUTE),
        report(services, "Papperskorg i brand", day=TODAY - timedelta(days=5), school="Sjöskolan"),
        report(
            services, "Klotter på gaveln", day=TODAY - timedelta(days=9), about="Skadegörelse och klotter"
        ),
        report(
            services,
            "Mopeder på skolgården",
            day=TODAY - timedelta(days=20),
            about="Trafik och fordon",
            school="Hamnskolan",
            where="Väster",
            severity=Severity.LOW,
        ),
    )
    return {concern.title: concern.id for concern in made}
