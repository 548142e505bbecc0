"""Runs one start in a process of its own and tells on its last line, as JSON, when what was seen.

`python -m tests.benchmarks.started bare` is a plain window with an empty table, `… orat FOLDER` the program.
Milliseconds are from the beginning of the process, memory is what is resident, in MiB.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

_BEGUN = float(os.environ.get("ORAT_BENCH_BEGUN", time.monotonic()))
_REST_MS = 1500


def since() -> float:
    """Milliseconds since the process was asked for."""
    return (time.monotonic() - _BEGUN) * 1000


def resident() -> float:
    """MiB in memory now."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def bare() -> None:
    """The least that a window with a table can take."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Empty(QAbstractTableModel):
        def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
            return 0

        def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
            return 5

        def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
            return f"Kolumn {section}" if role == Qt.ItemDataRole.DisplayRole else None

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            print(json.dumps({"painted": since(), "resident": resident()}), flush=True)
            os._exit(0)

    app = QApplication(sys.argv[:1])
    window = Window()
    table = QTableView()
    model = Empty()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    app.exec()


def orat(folder: Path) -> None:
    """The program, until Veckan is filled and some time more."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from orat.app import show, spare_the_collector

    # As `show` begins; what is read here to look on is otherwise read by it.
    spare_the_collector()
    from orat.ui.window import MainWindow

    told: dict[str, Any] = {}
    paint = MainWindow.paintEvent

    def painted(self: MainWindow[Any], event: QPaintEvent) -> None:
        paint(self, event)
        if "painted" not in told:
            told["painted"] = since()
            told["begun"] = time.process_time()
            watch = QTimer(self, interval=5)
            watch.timeout.connect(lambda: look(self))
            watch.start()

    def look(window: MainWindow[Any]) -> None:
        if "filled" not in told and _is_filled(window):
            window.repaint()
            told["filled"] = since()
            told["work"] = (time.process_time() - told.pop("begun")) * 1000
            told["resident"] = resident()
            QTimer.singleShot(_REST_MS, end)

    def end() -> None:
        told["at rest"] = resident()
        print(json.dumps(told), flush=True)
        QApplication.quit()

    MainWindow.paintEvent = painted  # type: ignore[method-assign]
    show(folder)


def _is_filled(window: Any) -> bool:
    from orat.ui.widgets.stat_tile import StatTile

    tiles = window.findChildren(StatTile)
    return bool(tiles) and not any(tile.accessibleName().startswith("–") for tile in tiles)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        orat(Path(sys.argv[2]))
