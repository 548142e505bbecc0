"""The band above a page tells whole what the page says of itself."""

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.tasks import Tasks
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.label import LineLabel
from tests.ui.shells import shell


def test_the_line_below_the_title_wraps_whole_and_no_point_stands_at_an_end(
    tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot
) -> None:
    window = shell(tasks, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.go("week")
    page: Any = window.page
    long = "torsdag 19 november 2026 kl. 8.30–9.30 · Stadshuset, rum Kranen"
    page.set_header("Vecka 47", "21 öppna", "·", BadgeLook("2 försenade"), "·", "24 väntar", f"· {long}")
    told = [one for one in window.header.findChildren(LineLabel) if one.property("look") == "muted"]
    assert [one.text() for one in told if one.isVisible()] == ["21 öppna", f"24 väntar · {long}"]
    window.resize(760, 600)
    QApplication.processEvents()
    line = told[-1]
    assert line.width() < line.sizeHint().width()
    assert line.height() >= line.heightForWidth(line.width()), "all of it can be read"
