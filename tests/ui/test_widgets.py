"""The smaller building stones: what they show, what they are called, and how they are pressed."""

from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from orat.domain.scales import Severity
from orat.errors import UserError
from orat.settings import SettingsFile
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone, load
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.badge import Badge, BadgeLook, Shape, badge_size, paint_badge
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.chip import Chip
from orat.ui.widgets.document_view.pages import PageView
from orat.ui.widgets.document_view.source import PageImage
from orat.ui.widgets.fields import LineField, Option
from orat.ui.widgets.filter_bar import FilterBar, FilterKind, View
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.pick_list import PickList
from orat.ui.widgets.progress_strip import ProgressStrip
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.search_field import SearchField
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.stat_tile import StatTile
from orat.ui.words import severity_badge


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def words(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


@pytest.mark.parametrize("severity", list(Severity))
def test_severity_is_told_by_word_shape_and_colour(severity: Severity) -> None:
    looks = [severity_badge(each) for each in Severity]
    look = severity_badge(severity)
    assert look.word
    assert look.shape is not Shape.NONE
    assert [(each.word, each.shape, each.tone) for each in looks].count(
        (look.word, look.shape, look.tone)
    ) == 1
    assert Badge(severity_badge(severity, word=False)).accessibleName() == look.word


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_badge_is_drawn_in_the_colours_of_its_tone(theme: str, keeper: ThemeKeeper) -> None:
    keeper.choose(theme)
    look = severity_badge(Severity.ACUTE)
    size = badge_size(look, QApplication.font())
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_badge(painter, QRectF(0, 0, size.width(), size.height()), look, QApplication.font())
    painter.end()
    drawn = {image.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())}
    assert {load(theme)[Tone.DANGER.background], load(theme)[Tone.DANGER.foreground]} <= drawn


def test_a_row_is_pressed_by_mouse_enter_and_space(qtbot: QtBot) -> None:
    opened: list[int] = []
    row = ListRow(
        "Anlagda bränder", "4 iakttagelser", badges=[BadgeLook("Akut")], opened=lambda: opened.append(1)
    )
    shown(row, qtbot)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    row.setFocus()
    qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Space)
    assert len(opened) == 3
    assert (row.accessibleName(), row.accessibleDescription()) == ("Anlagda bränder", "4 iakttagelser")


def test_a_tile_reads_number_text_and_note(qtbot: QtBot) -> None:
    tile = StatTile("försenade åtgärder")
    tile.show_value("3", "11 öppna", tone="danger")
    assert tile.accessibleName() == "3 försenade åtgärder 11 öppna"


def test_a_card_can_be_filled_anew(qtbot: QtBot) -> None:
    card = Card("Signaler")
    shown(card, qtbot)
    card.add_row(ListRow("en", ""))
    card.add_row(ListRow("två", ""))
    assert {"en", "två"} <= set(words(card))
    card.clear()
    card.add_note("inget nytt")
    assert words(card) == ["Signaler", "inget nytt"]


def test_a_banner_offers_what_can_be_done(qtbot: QtBot) -> None:
    tried: list[int] = []
    banner = Banner(
        "Öppnad av Anna.",
        Tone.CAUTION,
        lead="Skrivskyddad:",
        actions=[("Försök igen", lambda: tried.append(1))],
    )
    shown(banner, qtbot)
    qtbot.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert tried == [1]
    assert banner.accessibleName() == "Skrivskyddad: Öppnad av Anna."


def test_empty_values_are_left_out_of_a_list_of_values(qtbot: QtBot) -> None:
    values = KeyValueList()
    shown(values, qtbot)
    values.show_rows(("Plats", "Ekbacken"), ("Påverkan", ""))
    assert words(values) == ["Plats", "Ekbacken"]
    values.show_rows(("Kategori", "Brand"))
    assert words(values) == ["Kategori", "Brand"]


def test_a_button_has_room_for_its_key_and_its_menu(qtbot: QtBot) -> None:
    plain, keyed, menu = Button("Starta mötet"), Button("Starta mötet", key="F5"), Button("Starta mötet")
    menu.set_menu(QMenu(menu))
    assert plain.sizeHint().width() < menu.sizeHint().width()
    assert plain.sizeHint().width() < keyed.sizeHint().width()
    assert keyed.text() == "Starta mötet", "the key is no part of the name"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_pressed_is_at_least_24_by_24(scale: float, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.choose("light", scale)
    holder = QWidget()
    column = QVBoxLayout(holder)
    for widget in (
        Button("Ja"),
        Button("x", look="link"),
        Chip("Vecka 47"),
        SearchField("Sök"),
        LineField("Rubrik"),
    ):
        column.addWidget(widget)
    shown(holder, qtbot)
    QApplication.processEvents()
    pressed = [each for kind in (QPushButton, QToolButton) for each in holder.findChildren(kind)]
    assert all(each.width() >= 24 and each.height() >= 24 for each in pressed if each.isVisible())


def test_a_search_is_told_after_a_pause_and_emptied_by_escape(qtbot: QtBot) -> None:
    field = SearchField("Sök i text, plats, skola…")
    shown(field, qtbot)
    sought: list[str] = []
    field.searched.connect(sought.append)
    field.setText("bran")
    field.setText("brand ")
    qtbot.waitUntil(lambda: sought == ["brand"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert sought == ["brand", ""]


KINDS = [
    FilterKind("severity", "Allvar", [Option(3, "Hög"), Option(4, "Akut")]),
    FilterKind("new", "Nytt sedan förra mötet", switch=True),
]


def test_a_chip_names_its_filter_and_its_cross_takes_it_away(qtbot: QtBot) -> None:
    bar = FilterBar(KINDS)
    shown(bar, qtbot)
    changed: list[dict[str, Any]] = []
    bar.changed.connect(changed.append)
    bar.set_values({"severity": (3, 4), "new": (True,), "unknown": (1,)})
    assert changed == [], "setting is not changing"
    names = [button.text() for chip in bar.findChildren(Chip) for button in chip.findChildren(QPushButton)]
    assert names == ["Allvar: Hög, Akut", "Nytt sedan förra mötet"]
    cross = next(each for each in bar.findChildren(QToolButton) if "Allvar" in each.accessibleName())
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert changed == [{"new": (True,)}]


def test_a_filter_is_ticked_in_a_list_by_keyboard(qtbot: QtBot) -> None:
    bar = FilterBar(KINDS)
    shown(bar, qtbot)
    bar._pick("severity")
    picker = bar.findChild(PickList)
    assert isinstance(picker, PickList)
    qtbot.keyClick(picker._list, Qt.Key.Key_Down)
    qtbot.keyClick(picker._list, Qt.Key.Key_Return)
    assert bar.values() == {"severity": (4,)}
    qtbot.keyClick(picker._list, Qt.Key.Key_Return)
    assert bar.values() == {}
    picker.close()


def test_a_long_list_of_answers_is_narrowed_by_typing(qtbot: QtBot) -> None:
    parent = shown(QWidget(), qtbot)
    picker = PickList("Enhet", [Option(each, f"Skola {each}") for each in range(20)], (), parent)
    picker.open_below(parent)
    picker._search.setText("a 1")
    left = [at for at in range(20) if not picker._list.item(at).isHidden()]
    assert left == [1, *range(10, 20)]
    picker.close()


def test_saved_views_are_offered_chosen_and_removed(qtbot: QtBot) -> None:
    bar = FilterBar(KINDS)
    shown(bar, qtbot)
    chosen: list[object] = []
    removed: list[object] = []
    bar.view_chosen.connect(chosen.append)
    bar.view_removed.connect(removed.append)
    bar.set_views([View(1, "Akut nu"), View("new", "Nya sedan mötet", own=False)])
    actions = {action.text(): action for action in bar._view_button.menu().actions()}
    actions["Akut nu"].trigger()
    bar.set_values({"severity": (4,)}, view=1)
    assert bar._view_button.text() == "Sparad vy: Akut nu"
    next(each for each in bar._view_button.menu().actions() if each.text().startswith("Ta bort")).trigger()
    assert (chosen, removed) == ([1], [1])
    bar.clear()
    assert bar._view_button.text() == "Sparade vyer", "filters changed by hand are no longer the view"


def test_a_flow_goes_on_to_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    for _ in range(6):
        part = QWidget()
        part.setMinimumSize(100, 20)
        flow.addWidget(part)
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(330) == 48
    assert flow.minimumSize() == QSize(100, 20)


def test_a_dialog_keeps_the_text_when_refused_and_is_freed_when_done(qtbot: QtBot) -> None:
    window = shown(QWidget(), qtbot)
    got: list[dict[str, Any]] = []

    def done(dialog: FormDialog, values: dict[str, Any]) -> None:
        got.append(values)
        if len(got) == 1:
            dialog.fail(UserError("empty", field="reason"))
        else:
            dialog.accept()

    dialog = FormDialog(window, "Avsluta iakttagelsen", "Avsluta iakttagelsen", done)
    reason = LineField("Skäl")
    dialog.add_row(("reason", reason))
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.verb.click()
    assert reason.error.startswith("Fältet är tomt")
    reason.editor.insert("Löst på plats")
    reason._typed()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.verb.click()
    assert got[-1] == {"reason": "Löst på plats"}


def test_a_flow_is_higher_when_more_lies_in_it_and_lower_when_some_is_hidden(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [Button("Närvarande") for _ in range(3)]
    flow.addWidget(buttons[0])
    width = buttons[0].sizeHint().width() + 20
    shown(holder, qtbot)
    one = flow.heightForWidth(width)
    for button in buttons[1:]:
        flow.addWidget(button)
        button.show()
    assert flow.heightForWidth(width) > 2 * one
    buttons[1].hide()
    QApplication.processEvents()
    assert one < flow.heightForWidth(width) < 3 * one
    flow.takeAt(2)
    assert flow.heightForWidth(width) == one


def test_rows_that_scroll_are_no_higher_than_their_texts(qtbot: QtBot) -> None:
    rows = ScrollRows()
    for _ in range(8):
        rows.add(label("En ganska lång text som bryts när den inte får plats på en rad i rutan", wrap=True))
    rows.resize(500, 300)
    shown(rows, qtbot)
    QApplication.processEvents()
    assert rows.verticalScrollBar().maximum() == 0
    for _ in range(20):
        rows.add(label("Och en till"))
    qtbot.waitUntil(lambda: rows.verticalScrollBar().maximum() > 0)
    assert rows.inner.height() == rows.inner.heightForWidth(rows.viewport().width())


def test_enter_presses_the_button_that_has_the_keyboard_in_a_dialog_too(qtbot: QtBot) -> None:
    window = shown(QWidget(), qtbot)
    got: list[dict[str, Any]] = []
    dialog = FormDialog(window, "Avsluta", "Avsluta iakttagelsen", lambda _, values: got.append(values))
    dialog.add_row(("reason", LineField("Skäl")))
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    [cancel] = [one for one in dialog.findChildren(Button) if one.text() == "Avbryt"]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert not got, "not the button that Enter in a field presses"


def test_avbryt_stops_the_job_that_is_shown(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    progress = Progress("Läser in 4 000 rader")
    strip.follow(progress)
    assert strip.isVisible()
    qtbot.mouseClick(strip.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert progress.cancelled
    strip.finish(Progress("ett annat"))
    assert strip.isVisible()
    strip.finish(progress)
    assert not strip.isVisible()


def test_the_widths_of_panes_are_remembered(settings: SettingsFile, qtbot: QtBot) -> None:
    first = Splitter("concerns", settings, QWidget(), QWidget(), shares=(3, 1))
    first.resize(816, 200)
    shown(first, qtbot)
    first.moveSplitter(300, 1)
    qtbot.waitUntil(lambda: "concerns" in settings.value.splitters)
    again = Splitter("concerns", settings, QWidget(), QWidget(), shares=(3, 1))
    again.resize(816, 200)
    shown(again, qtbot)
    assert again.sizes() == first.sizes()


A4 = (595.3, 841.9)


def test_a_viewer_draws_only_the_pages_it_shows(tasks: Tasks[Any], qtbot: QtBot) -> None:
    drawn: list[tuple[int, int]] = []

    def render(_: Any, page: int, width: int) -> PageImage:
        drawn.append((page, width))
        return PageImage(b"\x10\x20\x30\xff" * (4 * 4), 4, 4)

    view: PageView[Any] = PageView(tasks, "Mötesanteckningar")
    view.resize(500, 600)
    shown(view, qtbot)
    view.show_document([A4] * 10, render)
    qtbot.waitUntil(lambda: bool(drawn))
    assert {page for page, _ in drawn} == {0}
    pages: list[int] = []
    view.page_changed.connect(pages.append)
    view.go_to(7)
    qtbot.waitUntil(lambda: 7 in {page for page, _ in drawn})
    assert pages == [7]
    assert 4 not in {page for page, _ in drawn}
    assert view.grab().toImage().pixelColor(250, 200).name() == "#302010"


def test_a_viewer_zooms_and_fits_the_width(tasks: Tasks[Any], qtbot: QtBot) -> None:
    view: PageView[Any] = PageView(tasks, "Mötesanteckningar")
    view.resize(900, 600)
    shown(view, qtbot)
    view.show_document([A4] * 2, lambda _s, _p, _w: PageImage(b"\0" * 4, 1, 1))
    fitted = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale > fitted
    assert view.horizontalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(fitted, rel=0.05)
    view.resize(500, 600)
    assert view.scale < fitted
