"""What a start finds and shows, and leaving the example data for good."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock, open_services


def started(folder: Path, clock: TurnedClock, settings: SettingsFile, qtbot: QtBot) -> MainWindow[Any]:
    """The window as the program opens it on a folder, with everything done at once."""
    tasks: Tasks[Services] = Tasks(inline=True)
    window: MainWindow[Any] = MainWindow(tasks, settings, specs())
    qtbot.addWidget(window)
    Opening(window, tasks, lambda: open_services(folder, clock))
    window.show()
    qtbot.waitUntil(lambda: window.current_key != "")
    return window


def test_example_data_is_left_with_one_press_and_the_folder_is_new(
    tmp_path: Path, settings: SettingsFile, qtbot: QtBot
) -> None:
    clock = TurnedClock(date(2026, 11, 17))
    made = open_services(tmp_path, clock)
    made.start.new_register(municipality="Malmö stad", example=True)
    made.close()
    window = started(tmp_path, clock, settings, qtbot)
    assert window.current_key == "week"
    assert window.sidebar.stamp.isVisible()
    window.sidebar.stamp.click()
    question = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))
    button = next(each for each in question.findChildren(QPushButton) if each.text() == "Ta bort exempeldata")
    button.click()
    qtbot.waitUntil(lambda: window.current_key == "first_start")
    assert open_services(tmp_path, clock).start.is_empty()
    window.close()


def test_a_real_register_has_nothing_to_leave(tmp_path: Path, settings: SettingsFile, qtbot: QtBot) -> None:
    clock = TurnedClock(date(2026, 11, 17))
    made = open_services(tmp_path, clock)
    made.start.new_register(municipality="Malmö stad")
    made.close()
    window = started(tmp_path, clock, settings, qtbot)
    assert not window.sidebar.stamp.isVisible()
    assert not window.commands["example.leave"].isEnabled()
    window.close()
