"""The shipped font and the light theme on the one application of the test run, and things to hang
windows on.
"""

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.pages import meetings
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.ui.houses import TODAY, opened, window_on

NOW = datetime(2026, 11, 17, 9, 42)


@pytest.fixture(scope="session")
def keeper(qapp: QApplication) -> ThemeKeeper:
    """Font and theme as the program puts them on."""
    fonts.install(qapp)
    return ThemeKeeper(qapp, "light")


@pytest.fixture(autouse=True)
def dressed(keeper: ThemeKeeper) -> Iterator[None]:
    """Every test of the interface begins and ends in the light theme at normal size, and frees what was
    closed.
    """
    yield
    keeper.choose("light", 1.0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    """Settings of a fresh folder."""
    return SettingsFile(tmp_path)


@pytest.fixture
def tasks() -> Iterator[Tasks[Any]]:
    """Tasks that run at once, on services that are a plain list of what was done."""
    made: Tasks[Any] = Tasks(inline=True)
    made.start(list)
    yield made
    made.stop()


@pytest.fixture
def clock() -> TurnedClock:
    """Tuesday morning of week 47; a test of another time has a clock of its own."""
    return TurnedClock(TODAY, time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """The small register, nothing reported yet."""
    made = opened(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    """The pages of `window`: Möten alone, unless a file of tests has others."""
    return [meetings.spec()]


@pytest.fixture
def window(
    services: Services, tmp_path: Path, clock: TurnedClock, pages: list[PageSpec[Any]], qtbot: QtBot
) -> MainWindow[Any]:
    """The window on these services, where every job runs at once."""
    made = window_on(services, tmp_path, clock, pages)
    qtbot.addWidget(made)
    made.show()
    return made
