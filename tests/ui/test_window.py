"""The shell: going between pages, hearing about changes, telling what is wrong, and where the window
stood.
"""

import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from orat.domain.changes import Change, ChangeKind, Done, Step
from orat.errors import UserError
from orat.settings import SettingsFile
from orat.ui.header import PaletteBox
from orat.ui.help import Help
from orat.ui.page import Page
from orat.ui.placement import corrected
from orat.ui.sidebar import NavigationEntry
from orat.ui.tasks import Tasks
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.progress_strip import ProgressStrip
from orat.ui.widgets.search_field import SearchField
from orat.ui.window import MainWindow
from tests.ui.shells import Notebook, shell

SCREEN = QRect(0, 0, 1920, 1080)


def change(number: int = 1) -> Change:
    return Change(number, datetime(2026, 11, 17, tzinfo=UTC), "Test", ChangeKind.DO, "concern.report", {})


@pytest.fixture
def window(tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot) -> MainWindow[Any]:
    made = shell(tasks, settings)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def words(root: QWidget) -> list[str]:
    # What was added to a layout is shown by the next turn of the event loop.
    QApplication.processEvents()
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


def at(window: MainWindow[Any]) -> Notebook:
    assert isinstance(window.page, Notebook)
    return window.page


def test_a_page_is_built_at_its_first_visit_and_kept(window: MainWindow[Any]) -> None:
    assert window.stack.count() == 0
    window.go("week")
    first = window.page
    window.go("meetings")
    window.go("week", concern_id=3)
    assert window.page is first
    assert window.stack.count() == 2
    assert at(window).heard == [("activate", {}), "leave", ("activate", {"concern_id": 3})]


def test_the_header_shows_what_the_page_says_of_itself(window: MainWindow[Any]) -> None:
    window.go("week")
    assert {"Vecka 47", "en rad under"} <= set(words(window.header))
    assert window.page is not None
    window.page.set_header("Vecka 48", "inställt", BadgeLook("Utkast"))
    assert "Vecka 48" in words(window.header)
    assert "Utkast" in [badge.accessibleName() for badge in window.header.findChildren(Badge)]


def test_a_search_keeps_the_keyboard_when_the_header_is_said_again(
    window: MainWindow[Any], qtbot: QtBot
) -> None:
    window.go("week")
    page = at(window)
    page.search = SearchField("Sök")
    page.set_header("Vecka 47")
    page.search.setFocus()
    qtbot.waitUntil(page.search.hasFocus)
    page.set_header("Vecka 47", "2 visas")
    QApplication.processEvents()
    assert "2 visas" in words(window)
    assert page.search.hasFocus()


def test_a_page_below_another_lights_that_ones_entry(window: MainWindow[Any]) -> None:
    window.go("agenda", meeting_id=1)
    lit = [entry.text() for entry in window.sidebar.findChildren(NavigationEntry) if entry.isChecked()]
    assert lit == ["Möten"]


def test_alt_and_a_figure_go_to_a_page_and_focus_follows(window: MainWindow[Any], qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert at(window).title == "Möten"
    assert window.focusWidget() is window.page


def test_the_count_is_part_of_the_entrys_name(window: MainWindow[Any]) -> None:
    window.sidebar.set_count("meetings", 3)
    names = [entry.accessibleName() for entry in window.sidebar.findChildren(NavigationEntry)]
    assert names == ["Veckan", "Möten, 3"]


def test_the_entries_are_dimmed_while_the_window_is_kept_to_one_page(window: MainWindow[Any]) -> None:
    entry = next(one for one in window.sidebar.findChildren(NavigationEntry) if not one.isChecked())

    def brightest() -> int:
        place = QRect(entry.mapTo(window.sidebar, QPoint(0, 0)), entry.size())
        image = window.sidebar.grab(place).toImage()
        every = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return max(image.pixelColor(x, y).lightness() for x, y in every)

    free = brightest()
    window.keep_to("week")
    assert brightest() < free * 0.8
    window.keep_to("")
    assert brightest() == free


def test_only_the_page_in_front_re_reads_at_once(window: MainWindow[Any], tasks: Tasks[Any]) -> None:
    window.go("meetings")
    window.go("week")
    tasks.changed.emit(change(7))
    behind = at_key(window, "meetings")
    assert ("refresh", 7) in at(window).heard
    assert ("refresh", 7) not in behind.heard
    window.go("meetings")
    assert behind.heard[-2:] == [("refresh", 7), ("activate", {})]


def at_key(window: MainWindow[Any], key: str) -> Notebook:
    page: Page[Any] = window._pages[key]
    assert isinstance(page, Notebook)
    return page


def test_the_footer_says_when_all_was_saved(window: MainWindow[Any], tasks: Tasks[Any]) -> None:
    window.set_notes("Krypterad")
    tasks.write(lambda _: Done(None, change()))
    assert "Allt sparat 9.42\nKrypterad" in words(window.sidebar)


def test_an_error_nobody_took_stands_in_a_banner_until_it_is_closed(
    window: MainWindow[Any], tasks: Tasks[Any]
) -> None:
    def refuse(_: Any) -> None:
        raise UserError("name-taken", name="Parkskolan")

    window.go("week")
    QApplication.processEvents()
    top = window.header.y()
    tasks.write(refuse)
    tasks.write(refuse)
    QApplication.processEvents()
    banners = [banner for banner in window.findChildren(Banner) if banner.isVisible()]
    assert [banner.accessibleName() for banner in banners] == [
        "”Parkskolan” finns redan. Välj ett annat namn."
    ]
    assert window.header.y() > top
    banners[0]._close()
    QApplication.processEvents()
    assert not any(banner.isVisible() for banner in window.findChildren(Banner))
    assert window.header.y() == top, "no gap is left"


def test_a_bug_is_told_calmly(window: MainWindow[Any], tasks: Tasks[Any]) -> None:
    window.go("week")
    tasks.bug.emit("RuntimeError")
    assert any("Det du har skrivit finns kvar" in text for text in words(window))


def test_a_status_line_can_be_undone_from(window: MainWindow[Any], qtbot: QtBot) -> None:
    undone: list[bool] = []
    window.go("week")
    window.say("Iakttagelsen borttagen", ("Ångra", lambda: undone.append(True)))
    link = next(button for button in window.findChildren(Button) if button.text() == "Ångra")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not link.isVisible()


def test_a_status_line_after_another_has_room_for_its_text(window: MainWindow[Any]) -> None:
    window.go("week")
    for text in ("Sparat", "Ångrat: ändra 3 iakttagelser"):
        window.say(text)
        QApplication.processEvents()
    said = next(label for label in window.findChildren(QLabel) if label.text() == window._toast.text)
    assert said.isVisible()
    assert window._toast.width() > said.sizeHint().width()


def test_what_is_built_anew_leaves_the_keyboard_in_its_page(window: MainWindow[Any], qtbot: QtBot) -> None:
    window.go("week")
    card = Card("Valda", parent=at(window))
    pressed = Button("Låg", lambda: None)
    card.add(pressed)
    card.show()
    QApplication.processEvents()
    pressed.setFocus()
    qtbot.waitUntil(pressed.hasFocus)
    card.clear()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert at(window).isAncestorOf(focused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_small_button_as_space_does(
    window: MainWindow[Any], qtbot: QtBot, key: Qt.Key
) -> None:
    window.go("week")
    pressed: list[bool] = []
    tool = QToolButton(at(window))
    tool.clicked.connect(lambda: pressed.append(True))
    tool.show()
    tool.setFocus()
    qtbot.waitUntil(tool.hasFocus)
    qtbot.keyClick(tool, key)
    assert len(pressed) == 1


def test_undo_names_its_step_and_takes_it(window: MainWindow[Any]) -> None:
    steps: list[Step | None] = [Step(4, "problem.gather", {"count": 4}), None]

    def undo(_services: Any, told: Callable[[float], None]) -> Done[None]:
        told(1.0)
        steps.reverse()
        return Done(None, change(5))

    window.go("week")
    assert not window.commands["edit.undo"].isEnabled()
    window.undo.wire(lambda _: (steps[0], steps[1]), undo, undo)
    assert window.commands["edit.undo"].text() == "Ångra: gruppera 4 iakttagelser"
    back, forth = window.sidebar.findChildren(QToolButton)
    assert (back.text(), forth.text()) == ("Ångra", "Gör om")
    assert back.accessibleName() == "Ångra: gruppera 4 iakttagelser"
    assert back.toolTip().startswith("Ångra: gruppera 4 iakttagelser (")
    assert not forth.isEnabled()
    back.click()
    assert not window.commands["edit.undo"].isEnabled()
    assert window.commands["edit.redo"].text() == "Gör om: gruppera 4 iakttagelser"
    assert forth.isEnabled()


def test_a_long_undo_shows_how_far_it_is_and_can_be_called_off(
    settings: SettingsFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orat.ui.tasks._PROGRESS_AFTER_MS", 50)
    tasks: Tasks[Any] = Tasks()
    window = shell(tasks, settings)
    qtbot.addWidget(window)
    tasks.start(list)
    window.show()
    window.go("week")
    go_on = threading.Event()
    taken: list[object] = []

    def undo(_services: Any, told: Callable[[float], None]) -> Done[None]:
        told(0.25)
        go_on.wait(5)
        told(0.5)
        taken.append("undone")
        return Done(None, change(5))

    window.undo.wire(lambda _: (Step(4, "problem.gather", {"count": 4}), None), undo, undo)
    action = window.commands["edit.undo"]
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    (strip,) = window.findChildren(ProgressStrip)
    qtbot.waitUntil(strip.isVisible)
    assert "Ångrar: gruppera 4 iakttagelser" in words(strip)
    assert not action.isEnabled()
    (cancel,) = strip.findChildren(Button)
    cancel.click()
    go_on.set()
    qtbot.waitUntil(action.isEnabled)
    assert not strip.isVisible()
    assert taken == []
    assert "Avbrutet: inget är ändrat" in words(window)
    tasks.stop()


def test_closing_commits_what_is_typed_and_remembers_the_place(
    window: MainWindow[Any], settings: SettingsFile
) -> None:
    window.go("week")
    kept: list[object] = []
    at(window).field.committed.connect(kept.append)
    at(window).field.editor.insert("halvskriven rad")
    at(window).field._typed()
    window.setGeometry(40, 50, 1000, 700)
    window.close()
    assert kept == ["halvskriven rad"]
    assert settings.value.window == (40, 50, 1000, 700)
    assert settings.value.page == "week"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (QRect(100, 100, 1200, 800), QRect(100, 100, 1200, 800)),
        (QRect(3000, 200, 1200, 800), QRect(720, 200, 1200, 800)),
        (QRect(-50, -400, 1200, 800), QRect(0, 0, 1200, 800)),
        (QRect(0, 0, 3840, 2160), QRect(0, 0, 1920, 1080)),
    ],
)
def test_a_window_that_stood_on_a_screen_now_gone_comes_back(before: QRect, after: QRect) -> None:
    assert corrected(before, [SCREEN]) == after


def test_a_key_of_a_page_works_only_while_the_page_shows(window: MainWindow[Any], qtbot: QtBot) -> None:
    window.go("week")
    pressed: list[str] = []
    week = at(window)
    window.commands.add("week.print", "Skriv ut veckan", lambda: pressed.append("week"), "Ctrl+P", scope=week)
    qtbot.keyClick(week, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    window.go("meetings")
    qtbot.keyClick(at(window), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["week"]
    assert "Skriv ut veckan" not in [action.text() for action in window.commands.available()]


def test_a_key_of_a_page_works_from_the_header_but_del_does_not(
    window: MainWindow[Any], qtbot: QtBot
) -> None:
    window.go("week")
    pressed: list[str] = []
    week = at(window)
    for key in ("Ctrl+P", "Del"):
        window.commands.add(f"week.{key}", key, partial(pressed.append, key), key, scope=week)
    box = window.findChild(PaletteBox)
    assert box is not None
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert pressed == ["Ctrl+P"]


def test_help_lists_every_shortcut_and_is_freed_when_closed(window: MainWindow[Any], qtbot: QtBot) -> None:
    window.commands["help"].trigger()
    shown = window.findChild(Help)
    assert isinstance(shown, Help)
    listed = words(shown)
    assert {"Ctrl+K", "F1", "Alt+1"} <= set(listed)
    assert "Problembild" in listed
    with qtbot.waitSignal(shown.destroyed):
        shown.close()


def test_a_button_follows_its_action(window: MainWindow[Any]) -> None:
    action = QAction("Starta mötet", window)
    button = Button.of(action)
    action.setText("Fortsätt mötet")
    action.setEnabled(False)
    assert (button.text(), button.isEnabled()) == ("Fortsätt mötet", False)


def test_the_first_paint_is_told_once(
    tasks: Tasks[Any], settings: SettingsFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = shell(tasks, settings)
    qtbot.addWidget(made)
    told: list[bool] = []
    made.painted.connect(lambda: told.append(True))
    made.show()
    qtbot.waitUntil(lambda: bool(told))
    made.update()
    qtbot.wait(20)
    assert told == [True]


def test_the_window_is_imported_without_database_and_printing() -> None:
    heavy = ("sqlalchemy", "alembic", "reportlab", "pypdfium2", "sqlcipher3")
    code = f"import sys, orat.ui.window; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
