"""Theme and size of text, chosen by name or key and kept for the seat."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.appearance import Appearance
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from tests.ui.shells import shell


def test_text_grows_by_key_up_to_twice_and_is_remembered(
    tasks: Tasks[Any], settings: SettingsFile, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    window = shell(tasks, settings)
    qtbot.addWidget(window)
    Appearance(window, keeper)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = QGuiApplication.font().pointSizeF()
    sizes: list[float] = []
    keeper.changed.connect(lambda: sizes.append(QGuiApplication.font().pointSizeF()))
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.font().pointSizeF() > before)
    for _ in range(20):
        window.commands["look.larger"].trigger()
    assert settings.value.text_scale == 2.0
    qtbot.waitUntil(lambda: QGuiApplication.font().pointSizeF() == 2 * before)
    assert len(sizes) == 2, "all is laid out anew once, however often the key was pressed"
    window.commands["look.usual"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.font().pointSizeF() == before)


def test_a_theme_is_chosen_by_name_and_remembered(
    tasks: Tasks[Any], settings: SettingsFile, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    window = shell(tasks, settings)
    qtbot.addWidget(window)
    Appearance(window, keeper)
    light = keeper.theme
    window.commands["look.dark"].trigger()
    assert keeper.theme != light
    assert settings.value.theme == "dark"


def test_another_language_closes_the_window_to_show_it_anew(
    tasks: Tasks[Any], settings: SettingsFile, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    window = shell(tasks, settings)
    qtbot.addWidget(window)
    appearance = Appearance(window, keeper)
    window.show()
    window.commands["language.sv"].trigger()
    assert window.isVisible()
    assert not appearance.again
    window.commands["language.en"].trigger()
    assert appearance.again
    assert not window.isVisible()
    assert settings.value.language == "en"
