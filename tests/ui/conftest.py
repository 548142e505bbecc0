"""The shipped font and the light theme on the one application of the test run, and things to hang
windows on.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper

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
