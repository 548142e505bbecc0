"""Colours by role: readable in every theme, complete, and changed while the program runs."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orat.ui.theme import Role, Tone, current, load, sheet
from orat.ui.theme.contrast import CONTROL_PAIRS, CONTROL_RATIO, TEXT_PAIRS, TEXT_RATIO, ratio
from orat.ui.theme.keeper import ThemeKeeper, system_theme
from orat.ui.widgets.completion_list import CompletionList

THEMES = ("light", "dark", "contrast")


def test_the_ratio_is_that_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#ffffff", "#777777") == ratio("#777777", "#ffffff")


@pytest.mark.parametrize(("name", "pair"), list(product(THEMES, TEXT_PAIRS)))
def test_text_can_be_read(name: str, pair: tuple[Role, Role]) -> None:
    theme = load(name)
    assert ratio(theme[pair[0]], theme[pair[1]]) >= TEXT_RATIO


@pytest.mark.parametrize(("name", "pair"), list(product(THEMES, CONTROL_PAIRS)))
def test_controls_and_focus_can_be_seen(name: str, pair: tuple[Role, Role]) -> None:
    theme = load(name)
    assert ratio(theme[pair[0]], theme[pair[1]]) >= CONTROL_RATIO


def test_every_tone_has_both_its_roles() -> None:
    assert {tone.background for tone in Tone} | {tone.foreground for tone in Tone} <= set(Role)


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_leaves_no_role_and_no_unit_unfilled(name: str) -> None:
    text = sheet.build(load(name), 14)
    assert "@" not in text
    assert not [word for word in text.split() if word.rstrip(";").endswith("u") and word[0].isdigit()]


def test_the_sheet_grows_with_the_font() -> None:
    light = load("light")
    assert "font-size: 22px" in sheet.build(light, 14)
    assert "font-size: 44px" in sheet.build(light, 28)


def test_a_change_of_theme_reaches_palette_and_widgets(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    button = QPushButton("Spara")
    qtbot.addWidget(button)
    button.show()
    keeper.choose("dark")
    assert current().name == "dark"
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == load("dark")[Role.WINDOW]
    ground = button.grab().toImage().pixelColor(button.width() // 2, 4).name()
    assert ground == load("dark")[Role.SURFACE]


def test_following_the_system_follows_it_live(keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch) -> None:
    # The offscreen platform has no scheme of its own to change: what the system answers is given here.
    keeper.choose("system")
    seen = []
    for name in ("dark", "contrast", "light"):
        monkeypatch.setattr("orat.ui.theme.keeper.system_theme", lambda name=name: name)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        seen.append(current().name)
    assert seen == ["dark", "contrast", "light"]


def test_the_system_is_asked_for_scheme_and_contrast() -> None:
    assert system_theme() == "light", "the offscreen platform has no wish of its own"


def test_a_chosen_theme_does_not_follow_the_system(
    keeper: ThemeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.choose("light")
    monkeypatch.setattr("orat.ui.theme.keeper.system_theme", lambda: "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current().name == "light"


def test_text_grows_to_double_size(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    plain = QLabel("Vecka 47")
    qtbot.addWidget(plain)
    before = plain.sizeHint().height()
    keeper.choose("light", 2.0)
    assert plain.sizeHint().height() >= 1.8 * before


@pytest.mark.parametrize("name", THEMES)
def test_what_stands_in_an_empty_field_can_be_read(name: str, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.choose(name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("■■■■■■■■")
    field.resize(300, 40)
    field.show()
    QApplication.processEvents()
    image = field.grab().toImage()
    inner = [image.pixelColor(x, y).name() for x in range(8, 120) for y in range(6, 34)]
    assert load(name)[Role.TEXT_FAINT] in inner


def test_a_window_is_dressed_with_all_that_stands_in_it_and_follows_the_theme(
    qapp: QApplication, qtbot: QtBot
) -> None:
    everywhere = qapp.styleSheet()
    qapp.setStyleSheet("")
    own = ThemeKeeper(qapp, "light", everywhere=False)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        own.dress(window)
        editor = QLineEdit()
        listed = CompletionList()
        completer = QCompleter(["Hamnskolan"], editor)
        completer.setPopup(listed)
        editor.setCompleter(completer)
        QVBoxLayout(window).addWidget(editor)
        window.show()
        for name in ("light", "dark"):
            own.choose(name)
            surface = QColor(load(name)[Role.SURFACE])
            assert editor.grab().toImage().pixelColor(editor.rect().center()).name() == surface.name()
            completer.setCompletionPrefix("H")
            completer.complete()
            assert listed.styleSheet() == window.styleSheet() != ""
            listed.hide()
        assert qapp.styleSheet() == ""
    finally:
        own.choose("light")
        own.deleteLater()
        qapp.setStyleSheet(everywhere)
