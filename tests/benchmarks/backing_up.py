"""Makes backups of a register beside the open window, and watches how long its thread is ever away."""

import json
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from orat.app import open_services, spare_the_collector
from orat.domain.backups import Reason
from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.pages import specs
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.benchmarks.hands_on import Watch

_BACKUPS = 3


def main(folder: Path) -> None:
    """Make three backups one after the other, reading all the while; print the figures as JSON."""
    spare_the_collector()
    app = QApplication(sys.argv[:1])
    fonts.install(app)
    keeper = ThemeKeeper(app, "light", everywhere=False)
    tasks: Tasks[Services] = Tasks()
    window: MainWindow[Any] = MainWindow(tasks, SettingsFile(folder), specs())
    keeper.dress(window)
    window.resize(1440, 900)
    tasks.start(lambda: open_services(folder))
    window.show()
    window.go("concerns")
    watch = Watch()
    reads: list[float] = []
    made: list[object] = []

    def read() -> None:
        begun = time.perf_counter()
        tasks.read(lambda services: services.timeline.latest(1), partial(took, begun))

    def took(begun: float, _answer: object) -> None:
        if watch.doing == "backup":
            reads.append((time.perf_counter() - begun) * 1000)
        QTimer.singleShot(20, read)

    def begin() -> None:
        watch.doing = "backup"
        tasks.read(lambda services: services.backups.errand(Reason.HAND), send)

    def send(errand: Any) -> None:
        tasks.beside(lambda progress: errand.run(progress.report), came)

    def came(done: object) -> None:
        made.append(done)
        if len(made) < _BACKUPS:
            begin()
        else:
            app.quit()

    QTimer.singleShot(2000, read)
    QTimer.singleShot(3000, begin)
    QTimer.singleShot(120_000, partial(app.exit, 1))
    ended = app.exec()
    tasks.stop()
    away = watch.worst.get("backup", (0.0, 0.0))[1]
    print(json.dumps({"away": away, "read": max(reads, default=0.0), "backups": len(made)}))
    sys.exit(ended)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
