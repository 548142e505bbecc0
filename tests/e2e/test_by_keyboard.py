"""A whole week without a mouse, in the real window on real services, and undone by name after a restart."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from orat.domain.filters import ConcernFilter, Order
from orat.domain.meeting import MeetingState
from orat.services.house import Services
from orat.settings import SettingsFile
from orat.ui import fonts
from orat.ui.formats import local
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.tasks import Tasks
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import coming, report
from tests.ui import houses
from tests.ui.pages.keyboard import Keyboard

TITLE = "Öl och höga rop på gårdens baksida"


class Flashes(QObject):
    """Remembers bare parts that were shown as windows of their own for a moment, and so took the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            meant = isinstance(watched, MainWindow | QDialog) or watched.windowType() in (
                Qt.WindowType.Popup,
                Qt.WindowType.ToolTip,
            )
            if not meant:
                self.seen.append(repr(watched))
        return False


class Seat:
    """The program on one folder; can be left and started anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = TurnedClock(date(2026, 11, 17))
        self.services: Services = houses.opened(folder, self.clock)
        self.window: MainWindow[Any] | None = None

    def start(self) -> Keyboard:
        """Open the window as the program does, and go to its first page."""
        tasks: Tasks[Services] = Tasks(inline=True)
        self.window = MainWindow(
            tasks, SettingsFile(self.folder), specs(), now=lambda: local(self.clock()).replace(tzinfo=None)
        )
        self.window.resize(1440, 900)
        opening = Opening(self.window, tasks, lambda: self.services)
        self.window.painted.disconnect(opening.open)
        opening.open()
        return Keyboard(self.window)

    def restart(self) -> Keyboard:
        """Leave, and start again from what is on disk."""
        self.leave()
        self.services = open_services(self.folder, self.clock)
        return self.start()

    def leave(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.services.close()


@pytest.fixture
def seat(qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    """A seat on a small register."""
    fonts.install(qapp)
    ThemeKeeper(qapp, "light")
    made = Seat(tmp_path)
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    yield made
    qapp.removeEventFilter(flashes)
    made.leave()
    assert flashes.seen == []


def write_concern(keys: Keyboard) -> None:
    """Ctrl+N, the fields in their order, Ctrl+Enter."""
    keys.press("Ctrl+N")
    assert keys.label == "Titel"
    keys.type(TITLE)
    keys.fill("Enhet", "ekback")
    keys.fill("Kategori", "skadegörelse och klotter")
    keys.fill("Dag", "igår")
    keys.fill("Område", "öster")
    keys.press("Ctrl+Return")


def test_a_concern_is_reported_in_the_order_of_tab(seat: Seat) -> None:
    keys = seat.start()
    write_concern(keys)
    (row,) = seat.services.lists.rows((1,))
    assert (row.title, row.unit, row.happened_on) == (TITLE, "Ekbackskolan", date(2026, 11, 16))
    assert row.number == "2026-0001"


def test_alt_and_a_number_go_to_the_pages(seat: Seat) -> None:
    keys = seat.start()
    entries = [spec.key for spec in specs() if spec.entry]
    for number, key in enumerate(entries, 1):
        keys.press(f"Alt+{number}")
        assert keys.window.current_key == key


def test_a_meeting_is_held_and_confirmed(seat: Seat) -> None:
    keys = seat.start()
    write_concern(keys)
    meeting = coming(seat.services)
    keys.press("Alt+1")
    keys.tab_to("Öppna dagordningen →")
    keys.press("Space")
    keys.choose("lägg in det som är nytt")
    assert TITLE in [view.item.title for view in seat.services.agenda.view(meeting.id).items]
    keys.press("F5")
    keys.enter_dialog("Flytta till i dag och starta")
    assert seat.services.meetings.get(meeting.id).state is MeetingState.IN_PROGRESS
    keys.press("Ctrl+Return", "Ctrl+Return")
    keys.tab_to("Diskussion")
    keys.type("Många hörde samma sak.")
    keys.press("Tab")
    assert keys.label == "Beslut"
    keys.type("Gå förbi på kvällen.")
    keys.fill("Ny åtgärd", "gå förbi @polisen !fredag")
    keys.press("Escape", "Return")
    keys.press("Ctrl+Return", "Ctrl+Return")
    keys.enter_dialog("Avsluta mötet")
    assert seat.services.meetings.get(meeting.id).state is MeetingState.HELD
    keys.choose("fastställ")
    keys.enter_dialog("Fastställ version 1")
    assert seat.services.meetings.get(meeting.id).state is MeetingState.FINALISED
    content = seat.services.minutes.versions(meeting.id)[0].version.content
    assert '"held_on":"2026-11-17"' in content
    assert all(text in content for text in (TITLE, "Många hörde", "Gå förbi på kvällen.", "gå förbi"))


def test_undo_and_redo_by_name_also_after_a_restart(seat: Seat) -> None:
    concern = report(seat.services, "Klotter på gaveln", day=date(2026, 11, 16))
    keys = seat.start()
    keys.press("Alt+3")
    keys.tab_to("Iakttagelser")
    keys.press("Home", "Delete")
    assert seat.services.lists.ids(ConcernFilter(), Order()).rows == ()
    named = keys.window.undo.undo.text()
    assert named == f"Ångra: ta bort iakttagelse {concern.number}"
    keys = seat.restart()
    assert keys.window.undo.undo.text() == named
    keys.press("Ctrl+Z")
    assert seat.services.lists.concern(concern.id).title == "Klotter på gaveln"
    assert keys.window.undo.redo.text() == named.replace("Ångra", "Gör om")
    keys.press("Ctrl+Shift+Z")
    assert keys.window.undo.undo.text() == named


def test_what_is_typed_is_undone_before_what_is_kept(seat: Seat) -> None:
    concern = report(seat.services, "Klotter på gaveln", day=date(2026, 11, 16))
    keys = seat.start()
    keys.press("Ctrl+N")
    keys.type("Fel")
    assert isinstance(keys.at, QLineEdit)
    keys.press("Ctrl+Z")
    assert keys.at.text() == ""
    assert seat.services.lists.concern(concern.id).title == "Klotter på gaveln"
