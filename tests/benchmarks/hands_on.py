"""Works the real window on a folder in a process of its own, and tells how long its thread was ever away.

`python -m tests.benchmarks.hands_on FOLDER` prints as JSON, for each deed, the longest gap between two ticks
of a timer in the event loop: by the clock, and as what this process worked meanwhile on all its threads, both
in milliseconds. What other processes take is in the first alone.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orat.app import open_services, spare_the_collector
from orat.domain.concern import ConcernState
from orat.domain.scales import Severity
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow

_TICK_MS = 2
_STEP_MS = 40
_REST_MS = 1500
_PATIENCE_MS = 180_000
_LOOKED_MS = 3000
"""So long one looks at Veckan before going anywhere."""

Deed = Callable[[], object]


class Watch:
    """Ticks in the event loop, and remembers the longest time between two ticks for each deed."""

    def __init__(self) -> None:
        self.doing = "start"
        self.worst: dict[str, tuple[float, float]] = {}
        self._latest = time.perf_counter()
        self._worked = time.process_time()
        self._timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        gap = max(0.0, (now - self._latest) * 1000 - _TICK_MS)
        work = min(gap, (worked - self._worked) * 1000)
        self._latest, self._worked = now, worked
        clock, own = self.worst.get(self.doing, (0.0, 0.0))
        self.worst[self.doing] = (max(clock, gap), max(own, work))


def deeds(window: MainWindow[Any]) -> Iterator[tuple[str, Deed]]:
    """One step after the other, each with what it is part of."""
    yield "first visit of Iakttagelser", lambda: window.go("concerns")
    page: Any = window._pages["concerns"]
    view = page.table.view
    for _ in range(60):
        yield "scrolling", lambda: _wheel(view.viewport())
    for key in [Qt.Key.Key_PageDown] * 40 + [Qt.Key.Key_Down] * 20 + [Qt.Key.Key_End, Qt.Key.Key_Home]:
        yield "stepping", partial(QTest.keyClick, view, key)
    for letter in "container brand":
        yield "searching", partial(QTest.keyClick, page.search, ord(letter))
    yield "clearing the search", page.search.empty
    for values in (
        {"state": (ConcernState.CLOSED,)},
        {"severity": (Severity.ACUTE,)},
        {"state": (ConcernState.CLOSED,), "severity": (Severity.HIGH,)},
        {},
    ):
        yield "filtering", partial(_narrow, page, values)
    for column in range(view.model().columnCount()):
        yield "sorting", partial(view.horizontalHeader().sectionClicked.emit, column)
    yield "first visit of the form", lambda: window.go("concern-form", new=True)
    for letter in "Container brinner på gården bakom matsalen igen":
        yield "typing", partial(_type, letter)
    yield "going back", lambda: window.go("concerns")
    yield "going back", lambda: window.go("week")


def _wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    turn, none = QPoint(0, -360), QPoint(0, 0)
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), none, turn, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def _narrow(page: Any, values: dict[str, Any]) -> None:
    page.filters.set_values(values)
    page._narrow()


def _type(letter: str) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    if letter.isascii():
        QTest.keyClick(at, ord(letter))
    else:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(at, event)


def main(folder: Path) -> None:
    """Run all deeds in the event loop, with a rest where another kind of deed begins."""
    spare_the_collector()
    app = QApplication(sys.argv[:1])
    fonts.install(app)
    keeper = ThemeKeeper(app, "light", everywhere=False)
    tasks: Tasks[Any] = Tasks()
    window: MainWindow[Any] = MainWindow(tasks, SettingsFile(folder), specs())
    keeper.dress(window)
    window.resize(1440, 900)
    Opening(window, tasks, lambda: open_services(folder))
    window.show()
    watch = Watch()
    steps = deeds(window)

    def step() -> None:
        if not window.current_key or (watch.doing == "start" and not tasks.idle):
            QTimer.singleShot(100, step)
            return
        doing, deed = next(steps, ("", app.quit))
        if doing != watch.doing:
            # What comes late still belongs to what was done.
            QTimer.singleShot(_REST_MS, lambda: go(doing, deed))
        else:
            go(doing, deed)

    def go(doing: str, deed: Deed) -> None:
        watch.doing = doing
        deed()
        QTimer.singleShot(_STEP_MS, step)

    QTimer.singleShot(_LOOKED_MS, step)
    QTimer.singleShot(_PATIENCE_MS, partial(app.exit, 1))
    ended = app.exec()
    tasks.stop()
    print(json.dumps(watch.worst))
    sys.exit(ended)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
