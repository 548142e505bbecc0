"""Möten: the list, the agenda, the meeting and its notes, as a coordinator works with them."""

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from orat.ui.pages.meetings.agenda.board import AgendaBoard
from orat.ui.pages.meetings.agenda.dragging import Carried, pack
from orat.ui.pages.meetings.agenda.drop_mark import DropMark
from orat.ui.pages.meetings.agenda.point_row import PointRow
from orat.ui.pages.meetings.agenda.suggestion_box import SuggestionBox
from orat.ui.pages.meetings.agenda.waiting_card import WaitingCard
from orat.ui.pages.meetings.cancelled import CancelledView
from orat.ui.pages.meetings.listing import MeetingListing
from orat.ui.pages.meetings.notes.notes import NotesView
from orat.ui.pages.meetings.page import MeetingsPage
from orat.ui.pages.meetings.room.point_steps import PointStep
from orat.ui.pages.meetings.room.review_row import ReviewRow
from orat.ui.pages.meetings.room.room import MeetingRoom
from orat.ui.window import MainWindow
from orat.ui.words import item_title
from tests.ui.pages.hands import Hands, cell_texts, dialog, pick, settle, words_of

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class MeetingsHands(Hands):
    """Works on the whole window, since the header's buttons belong to the page in front.

    `stay` takes over what is in front already.
    """

    def __init__(self, window: MainWindow[Any], *, stay: bool = False, **target: Any) -> None:
        if not stay:
            window.go("meetings", **target)
        settle()
        assert isinstance(window.page, MeetingsPage)
        self.page: MeetingsPage = window.page
        self.window = window
        super().__init__(window)

    @property
    def view(self) -> QWidget:
        """The way that the meeting is shown now."""
        shown = [
            view
            for kind in (MeetingListing, AgendaBoard, MeetingRoom, NotesView, CancelledView)
            for view in self.page.findChildren(kind)
            if view.isVisible()
        ]
        assert len(shown) == 1
        return shown[0]

    @property
    def heading(self) -> str:
        """What the header is called."""
        return self.page.title

    @property
    def told(self) -> str:
        """What the header tells below its title."""
        return " ".join(
            part if isinstance(part, str) else part.text() if hasattr(part, "text") else part.word
            for part in self.page.subtitle
        )

    def do(self, name: str) -> None:
        """Do one of the page's actions by its name in the palette."""
        action = self.window.context.actions[name]
        assert action.isEnabled(), f"{name!r} is off"
        assert action in self.window.context.actions.available(), f"{name!r} is not offered here"
        action.trigger()
        settle()

    def key(self, keys: str) -> None:
        """Press keys where focus is, or on the view."""
        target = QApplication.focusWidget() or self.view
        QTest.keySequence(target, QKeySequence(keys))
        settle()

    @property
    def listed(self) -> list[list[str]]:
        """The rows of the list of meetings."""
        assert isinstance(self.view, MeetingListing)
        table = self.view.table.view
        return [cell_texts(table, row) for row in range(table.model().rowCount())]

    def open_row(self, row: int) -> None:
        """Open a meeting with Enter."""
        assert isinstance(self.view, MeetingListing)
        table = self.view.table.view
        table.setFocus()
        table.selectRow(row)
        QTest.keyClick(table, Qt.Key.Key_Return)
        settle()


class AgendaHands(MeetingsHands):
    """The agenda of a planned meeting."""

    @property
    def board(self) -> AgendaBoard:
        """The agenda in front."""
        assert isinstance(self.view, AgendaBoard)
        return self.view

    @property
    def rows(self) -> list[PointRow]:
        """The points in order."""
        settle()
        return sorted(self.seen(PointRow), key=lambda row: row.view.item.position)

    @property
    def points(self) -> list[str]:
        """The points as they are numbered: "§ 3 Container i brand"."""
        return [f"§ {row.view.item.position} {item_title(row.view.item)}" for row in self.rows]

    def row(self, title: str) -> PointRow:
        """The row of a point by its title."""
        found = [row for row in self.rows if item_title(row.view.item) == title]
        assert found, f"no point {title!r} among {self.points}"
        return found[0]

    @property
    def waiting(self) -> list[str]:
        """The titles of the concerns that wait, top to bottom."""
        settle()
        return [card.text() for card in self.seen(WaitingCard)]

    def card(self, title: str) -> WaitingCard:
        """The card of a concern that waits."""
        return next(card for card in self.seen(WaitingCard) if card.text() == title)

    def pick(self, title: str, *words: str) -> None:
        """Choose in the menu of a point."""
        menu = self.row(title)._more.menu()
        menu.aboutToShow.emit()
        for word in words:
            pick(menu, next(each for each in _texts(menu) if each.partition("\t")[0].startswith(word)))

    def offered(self, title: str) -> list[str]:
        """What the menu of a point offers."""
        menu = self.row(title)._more.menu()
        menu.aboutToShow.emit()
        return [text.partition("\t")[0] for text in words_of(menu)]

    def press_key(self, title: str, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key at a point."""
        row = self.row(title)
        row.setFocus()
        QTest.keyClick(row, key, modifier)
        settle()

    def hover(self, carried: Carried, place: QPoint) -> str:
        """Carry something over a place in the list of points; answers what letting go would do."""
        target = self.board.points
        data = pack(carried)
        for event in (
            QDragEnterEvent(place, Qt.DropAction.MoveAction, data, _LEFT, _NONE),
            QDragMoveEvent(place, Qt.DropAction.MoveAction, data, _LEFT, _NONE),
        ):
            QApplication.sendEvent(target, event)
            assert event.isAccepted()
        settle()
        marks = self.seen(DropMark)
        return marks[0].accessibleName().replace("\N{NO-BREAK SPACE}", " ") if marks else ""

    def drop(self, carried: Carried, place: QPoint) -> None:
        """Carry something to a place in the list of points and let go."""
        self.hover(carried, place)
        data: QMimeData = pack(carried)
        event = QDropEvent(place.toPointF(), Qt.DropAction.MoveAction, data, _LEFT, _NONE)
        QApplication.sendEvent(self.board.points, event)
        settle()

    def above(self, title: str) -> QPoint:
        """A place at the upper edge of a point."""
        row = self.row(title)
        return QPoint(120, row.y() + 2)

    def onto(self, title: str) -> QPoint:
        """The middle of a point."""
        row = self.row(title)
        return QPoint(120, row.y() + row.height() // 2)

    @property
    def suggestions(self) -> list[str]:
        """What the program suggests, in words."""
        settle()
        return [box.accessibleName() for box in self.seen(SuggestionBox)]


class RoomHands(MeetingsHands):
    """A meeting under way."""

    @property
    def room(self) -> MeetingRoom:
        """The meeting in front."""
        assert isinstance(self.view, MeetingRoom)
        return self.view

    @property
    def steps(self) -> list[str]:
        """The points at the left, as they are read aloud."""
        settle()
        return [step.accessibleName().replace("\N{NO-BREAK SPACE}", " ") for step in self.seen(PointStep)]

    @property
    def at_hand(self) -> str:
        """The title of the point at hand."""
        return self.room.editor._name_line.text()

    def go_to(self, title: str) -> None:
        """Press a point at the left."""
        next(step for step in self.seen(PointStep) if step.text().endswith(title)).click()
        settle()

    def enter_measure(self, line: str) -> None:
        """Write a measure in the one line and press Enter."""
        editor = self.room.editor.measures.entry.editor
        editor.setText(line)
        editor.returnPressed.emit()
        settle()

    def review(self, what: str) -> Hands:
        """The row of a measure to follow up."""
        settle()
        return Hands(next(row for row in self.seen(ReviewRow) if row.accessibleName() == what))


class NotesHands(MeetingsHands):
    """The notes of a meeting that is over."""

    @property
    def notes(self) -> NotesView:
        """The notes in front."""
        assert isinstance(self.view, NotesView)
        return self.view

    @property
    def missing(self) -> list[str]:
        """What the check finds."""
        settle()
        return [each.text.replace("\N{NO-BREAK SPACE}", " ") for each in self.notes.missing.found]

    def finalise(self) -> None:
        """Finalise, and say yes."""
        self.do("notes.finalise")
        asked = dialog(self.page)
        verbs = [one.text() for one in asked.seen(QAbstractButton)]
        asked.press(next(verb for verb in verbs if verb.startswith("Fastställ")))


def _texts(menu: QMenu) -> list[str]:
    texts = []
    for action in menu.actions():
        below = action.menu()
        texts += _texts(below) if isinstance(below, QMenu) else [action.text()]
    return texts


def nameless(root: QWidget) -> list[str]:
    """What can take focus by tab, is visible, and has no name to be read aloud."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def small(root: QWidget) -> list[str]:
    """What can be pressed and is smaller than 24 × 24."""
    return [
        f"{button.accessibleName() or button.text()} {button.width()}×{button.height()}"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < 24
    ]
