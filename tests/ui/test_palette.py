"""Ctrl+K: what can be done and what can be found, by keyboard alone."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.palette import Hit, Palette
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow
from tests.ui.shells import Notebook, shell


@pytest.fixture
def window(tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot) -> MainWindow[Any]:
    made = shell(tasks, settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.go("week")
    return made


def opened(window: MainWindow[Any], qtbot: QtBot) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    return palette


def test_it_lists_every_action_with_its_shortcut(window: MainWindow[Any], qtbot: QtBot) -> None:
    entries = {hit.title: hit.key for hit in opened(window, qtbot).model.entries}
    assert entries["Gå till Möten"] == "Alt+2"
    assert entries["Hjälp och kortkommandon"] == "F1"
    assert "Ångra" not in entries, "what cannot be done now is not offered"


def test_typing_narrows_and_enter_does_it_and_frees_it(window: MainWindow[Any], qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    palette.line.setText("möten gå")
    assert [hit.title for hit in palette.model.entries] == ["Gå till Möten"]
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert isinstance(window.page, Notebook)
    assert window.page.title == "Möten"


def test_an_action_answers_to_other_words_too(window: MainWindow[Any], qtbot: QtBot) -> None:
    window.commands.call_also("help", "manual genvägar")
    palette = opened(window, qtbot)
    palette.line.setText("genvägar hjälp")
    assert [hit.title for hit in palette.model.entries] == ["Hjälp och kortkommandon"]


def test_the_parts_of_a_page_are_led_to_when_they_are_looked_for(
    window: MainWindow[Any], qtbot: QtBot
) -> None:
    palette = opened(window, qtbot)
    assert not [hit for hit in palette.model.entries if "›" in hit.title]
    palette.line.setText("proto")
    assert [(hit.title, hit.group) for hit in palette.model.entries] == [("Möten › Protokoll", "Gå till")]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert isinstance(window.page, Notebook)
    assert window.page.heard[-1] == ("activate", {"section": "minutes"})


def test_the_arrows_choose(window: MainWindow[Any], qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1


def test_what_a_search_finds_comes_after_and_a_late_answer_is_dropped(
    window: MainWindow[Any], qtbot: QtBot
) -> None:
    answers: dict[str, Callable[[Sequence[Hit]], None]] = {}
    window.provider = answers.__setitem__
    went: list[str] = []
    palette = opened(window, qtbot)
    palette.line.setText("brand")
    qtbot.waitUntil(lambda: "brand" in answers)
    palette.line.setText("brand i")
    qtbot.waitUntil(lambda: "brand i" in answers)
    answers["brand"]([Hit("Gammal", "", lambda: went.append("old"), "Iakttagelser")])
    answers["brand i"]([Hit("Container i brand", "2026-0412", lambda: went.append("new"), "Iakttagelser")])
    assert [hit.title for hit in palette.model.entries] == ["Container i brand"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert went == ["new"]


def test_it_says_when_nothing_was_found(window: MainWindow[Any], qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    assert not palette.nothing.isVisible()
    palette.line.setText("finns inte")
    assert palette.nothing.isVisible()


def test_ctrl_f_opens_it_on_a_page_without_a_search(window: MainWindow[Any], qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(Palette) is not None
