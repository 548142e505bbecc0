"""The window on real services that run inline, for tests of pages."""

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui.formats import local
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, begin_in, open_services

TODAY = date(2026, 11, 17)
"""Tuesday of week 47: the day on which tests of pages begin."""


def opened(folder: Path, clock: TurnedClock) -> Services:
    """Services on a small register of their own, copied from one that is made once for the whole run."""
    begin_in(folder, TurnedClock(TODAY, time(8, 0)))
    return open_services(folder, clock)


def window_on(
    services: Services, folder: Path, clock: TurnedClock, pages: Sequence[PageSpec[Any]]
) -> MainWindow[Any]:
    """A window with these pages; every job runs at once, and the clock is the services' own."""
    tasks: Tasks[Any] = Tasks(inline=True)
    tasks.start(lambda: services)
    return window_with(tasks, folder, clock, pages)


def window_with(
    tasks: Tasks[Any], folder: Path, clock: TurnedClock, pages: Sequence[PageSpec[Any]]
) -> MainWindow[Any]:
    """The same on tasks that a test has begun itself."""
    window: MainWindow[Any] = MainWindow(
        tasks,
        SettingsFile(folder),
        pages,
        organisation="Malmö stad",
        now=lambda: local(clock()).replace(tzinfo=None),
    )
    window.undo.wire(
        lambda s: s.timeline.steps(),
        lambda s, told: s.timeline.undo(told),
        lambda s, told: s.timeline.redo(told),
    )
    window.resize(1440, 900)
    return window
