"""Reads a large table in through the real window, undoes it and does it again, and accepts it all; tells how
long the window was ever away.

`python -m tests.benchmarks.many_at_hand FOLDER ROWS` prints as JSON, for each deed, what `Watch` tells.
"""

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from orat.app import open_services, spare_the_collector
from orat.services.inbox.answers import Inlet
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.pages.inbox.reading import ReadIn
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.benchmarks.hands_on import Watch
from tests.benchmarks.taking_in import write_rows
from tests.intake.making import TODAY
from tests.services.conftest import TurnedClock, furnish
from tests.services.conftest import open_services as services_of

_PATIENCE_MS = 1_200_000
_LOOK_MS = 500


def deeds(window: MainWindow[Any], file: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """One after the other, each when the one before is over."""
    yield "going there", partial(window.go, "inbox")
    assert window.page is not None
    (reading,) = window.page.findChildren(ReadIn)
    yield "looking", partial(reading.read, [file])
    yield "taking in", partial(reading.take_in, (Inlet(file),))
    undo, redo = window.commands["edit.undo"], window.commands["edit.redo"]
    for name in "undoing", "doing again":
        yield name, (undo if name == "undoing" else redo).trigger
    yield "accepting", window.commands["inbox.accept-new"].trigger
    yield "undoing that", undo.trigger


def main(folder: Path, rows: int) -> None:
    """Do all of it, with a look now and then whether the window is done."""
    services = services_of(folder / "data", TurnedClock(TODAY))
    services.start.new_register(municipality="Exempelstad")
    furnish(services)
    services.close()
    write_rows(folder / "rows.csv", rows)
    spare_the_collector()
    app = QApplication(sys.argv[:1])
    fonts.install(app)
    keeper = ThemeKeeper(app, "light", everywhere=False)
    tasks: Tasks[Any] = Tasks()
    window: MainWindow[Any] = MainWindow(tasks, SettingsFile(folder), specs())
    keeper.dress(window)
    window.resize(1440, 900)
    Opening(window, tasks, lambda: open_services(folder / "data"))
    window.show()
    watch = Watch()
    steps = deeds(window, folder / "rows.csv")

    def step() -> None:
        if window.current_key and tasks.idle:
            for dialog in window.findChildren(QDialog):
                dialog.close()
            watch.doing, deed = next(steps, ("", app.quit))
            deed()
        QTimer.singleShot(_LOOK_MS, step)

    QTimer.singleShot(_LOOK_MS * 4, step)
    QTimer.singleShot(_PATIENCE_MS, partial(app.exit, 1))
    ended = app.exec()
    tasks.stop()
    print(json.dumps(watch.worst))
    sys.exit(ended)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
