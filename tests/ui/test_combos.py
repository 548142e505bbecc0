"""Lists that open below a field: all rows are seen, names are told apart, what is typed is found."""

from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.fields import ComboField, Option
from orat.ui.widgets.path_text import short_path
from orat.ui.widgets.still_combo import StillCombo


def test_the_name_itself_goes_before_the_path_to_what_is_below_it() -> None:
    words = ["Norra Ängby", "Norra Ängby › Torget", "Norra Ängby › Norra Änggatan", "Södra Ängby"]
    options = [Option(at, word, word.count("›"), word.split(" › ")[-1]) for at, word in enumerate(words)]
    area = ComboField("Område", options, searchable=True)
    for text, meant in (("norra ängby", 0), ("Torg", 1), ("Norra Ängg", 2), ("södra", 3), ("ängby › t", 1)):
        area.editor.setEditText(text)
        assert area.read() == meant
    area.set_options(options[:2])
    area.editor.setEditText("Norra Ä")
    assert area.read() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_list_that_opens_shows_all_of_its_rows(qtbot: QtBot, keeper: ThemeKeeper, scale: float) -> None:
    keeper.choose("light", scale)
    parts = [Option(at, f"Ordningsstörning › Störande {at}", 1, f"Störande {at}") for at in range(4)]
    kind, tree, still = (
        ComboField("Slag", parts),
        ComboField("Kategori", parts, searchable=True),
        StillCombo(),
    )
    still.addItems(["Alla", "En", "Två"])
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (kind, tree, still):
        column.addWidget(part)
    window.resize(240, 300)
    window.show()
    combos: tuple[Any, ...] = (kind.editor, tree.editor, still)
    for combo in combos:
        combo.showPopup()
        view = combo.view()
        rows = sum(view.sizeHintForRow(at) for at in range(combo.count()))
        assert view.viewport().height() >= rows
        assert view.size() == view.window().size(), "no arrows and no second frame"
        combo.hidePopup()
    editor: Any = tree.editor
    editor.lineEdit().setFocus()
    qtbot.keyClicks(editor.lineEdit(), "or")
    offered = editor.completer().popup()
    assert offered.isVisible()
    assert offered.viewport().height() >= 4 * offered.sizeHintForRow(0)
    offered.hide()
    keeper.choose("light", 1.0)


@pytest.mark.usefixtures("qapp")
def test_of_a_long_path_the_last_part_is_seen() -> None:
    path, metrics = "Ordningsstörning och samling › Störande samling", QFontMetrics(QApplication.font())
    room = metrics.horizontalAdvance("Ordnings… › Störande samling") + 4
    assert short_path(path, metrics, 2000) == path
    assert short_path(path, metrics, room).endswith("… › Störande samling")
    assert short_path(path, metrics, metrics.horizontalAdvance("Störande samling") + 2) == "Störande samling"
    category = ComboField("Kategori", [Option(1, path, 1, "Störande samling")], searchable=True)
    category.show_value(1)
    line: Any = category.editor.lineEdit()
    assert line.toolTip() == path


def test_a_searchable_combo_finds_by_part_of_a_word_and_refuses_the_unknown() -> None:
    area = ComboField(
        "Område", [Option(1, "Öster › Ekbacken"), Option(2, "Öster › Lindtorget")], searchable=True
    )
    area.editor.setEditText("ekb")
    assert area.read() == 1
    area.editor.setEditText("öster")
    area._typed()
    assert not area.commit()
    assert "passar på flera" in area.error
    area.editor.setEditText("Månen")
    area._typed()
    assert not area.commit()
    assert "”Månen” finns inte i listan" in area.error


def test_new_options_keep_the_value_that_is_shown() -> None:
    unit = ComboField("Enhet", [Option(1, "Ekbackskolan")])
    unit.show_value(1)
    unit.set_options([Option(2, "Parkskolan"), Option(1, "Ekbackskolan")])
    assert unit.editor.currentText() == "Ekbackskolan"
    assert unit.read() == 1
