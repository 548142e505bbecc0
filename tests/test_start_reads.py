"""What a start reads before the window is painted, and before Veckan is filled: what it does without waits.

Reading code is most of what a start takes. A room that is read too soon is seen here, not in a benchmark.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from orat import paths
from orat.services.house import Services
from orat.ui.pages import read_ahead
from orat.ui.reading_code import CODE

ROOT = Path(__file__).parents[1]
WATCHED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from orat import app
from orat.ui.window import MainWindow

told, painted = {}, MainWindow.paintEvent

def paint(self, event):
    painted(self, event)
    if "painted" not in told:
        told["painted"] = sorted(sys.modules)
        watch = QTimer(self, interval=1)
        watch.timeout.connect(lambda: look(self))
        watch.start()

def look(window):
    from orat.ui.widgets.stat_tile import StatTile
    tiles = window.findChildren(StatTile)
    if tiles and not any(tile.accessibleName().startswith("–") for tile in tiles):
        told["filled"] = sorted(sys.modules)
        print(json.dumps(told))
        QApplication.quit()

MainWindow.paintEvent = paint
app.show(Path(sys.argv[1]))
"""
LATER = (
    "alembic", "cryptography", "defusedxml", "docx", "icalendar", "keyring", "openpyxl", "PIL", "pyhanko",
    "pypdf", "pypdfium2", "reportlab", "sqlalchemy.orm",
    "orat.analysis.guard", "orat.cli", "orat.documents", "orat.intake", "orat.storage.check",
    "orat.storage.tables.documents", "orat.storage.tables.files", "orat.storage.tables.guard",
    "orat.storage.tables.inbox", "orat.storage.tables.weeding", "orat.storage.weed",
)  # fmt: skip
"""What Veckan is filled without."""
AFTER_THE_PAINT = (
    *LATER, "asyncio", "email", "sqlalchemy", "sqlcipher3", "orat.analysis", "orat.storage.store",
    "orat.services.keeping.door", "orat.ui.opening", "orat.ui.pages.week.page", "xml.etree.ElementTree",
)  # fmt: skip
"""What the window is painted without."""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules that are read when the window is painted, and when Veckan is filled."""
    folder = tmp_path_factory.mktemp("start")
    services = Services.open(
        folder, actor="Samordnare", database=paths.database(), translate=lambda _context, text: text
    )
    services.start.new_register(municipality="Malmö stad", place="Stadshuset")
    services.close()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WATCHED, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    modules: dict[str, list[str]] = json.loads(done.stdout)
    return modules


def within(rooms: tuple[str, ...], modules: list[str]) -> list[str]:
    return [name for name in modules if any(name == room or name.startswith(f"{room}.") for room in rooms)]


def test_the_window_is_painted_without_reading_what_it_does_without(read: dict[str, list[str]]) -> None:
    assert within(AFTER_THE_PAINT, read["painted"]) == []


def test_veckan_is_filled_without_reading_what_other_pages_need(read: dict[str, list[str]]) -> None:
    assert within(LATER, read["filled"]) == []
    pages = within(("orat.ui.pages",), read["filled"])
    assert [name for name in pages if "week" not in name] == ["orat.ui.pages", "orat.ui.pages.keys"]


def test_what_is_read_at_once_is_there(read: dict[str, list[str]]) -> None:
    assert {"sqlalchemy", "orat.storage.store", "orat.services.week"} <= set(read["filled"])


EACH_FIRST = """
import PySide6.QtWidgets
import orat.services.house, orat.ui.window
from orat.ui.pages import read_ahead
from tests.forking import told_by
for read in read_ahead():
    _, whole = told_by(lambda _pipe: read())
    assert whole
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each page is read in a fork")
def test_whichever_page_is_gone_to_first_can_be_read() -> None:
    """Pages that lean on each other must not do so in a circle: which one is read first is the person's."""
    done = subprocess.run(
        [sys.executable, "-c", EACH_FIRST], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_one_thread_at_a_time_reads_the_code_of_pages() -> None:
    """Some of it stands in a ring: two threads that met there would each see it half read."""
    ahead = threading.Thread(target=read_ahead()[0])
    with CODE:
        ahead.start()
        ahead.join(0.05)
        assert ahead.is_alive()
    ahead.join()
