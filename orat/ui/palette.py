"""Ctrl+K: every action that can be done now with its key, and what a search finds, by keyboard alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from orat.ui.actions import Actions
from orat.ui.palette_row import ENTRY_ROLE, PaletteDelegate
from orat.ui.widgets.label import label, rule

_SEARCH_AFTER_MS = 150
_SHORTEST_SEARCH = 2

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that can be opened; `group` is the heading it stands under ("Iakttagelser")."""

    title: str
    subtitle: str
    open: Callable[[], object]
    group: str = ""
    key: str = ""


Provider = Callable[[str, Callable[[Sequence[Hit]], None]], None]


class _Entries(QAbstractListModel):
    """Actions first, then what the search found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Hit] = []

    def show_entries(self, entries: Sequence[Hit]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.entries[index.row()]
        if role == ENTRY_ROLE:
            first = index.row() == 0 or self.entries[index.row() - 1].group != hit.group
            return (hit.title, hit.subtitle, hit.key, hit.group if first else "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (hit.title, hit.subtitle, hit.key) if part)
        return None


class Palette(QFrame):
    """Opens over the window; Escape or a press beside it closes and frees it."""

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        provider: Provider | None = None,
        places: Sequence[Hit] = (),
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Sök eller gör något"))
        self._actions = actions
        self._provider = provider
        self._places = places
        self._asked = ""
        self._found: Sequence[Hit] = ()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Skriv vad du vill göra eller söka efter"))
        self.line.setAccessibleName(self.tr("Sök eller gör något"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_text)
        self.model = _Entries(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Träffar"))
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(lambda _: self.press())
        self.nothing = label(self.tr("Inget hittades."), "muted")
        self.nothing.setContentsMargins(14, 10, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 6)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(rule())
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)
        self._fill()

    def open_over(self, window: QWidget) -> None:
        """Show it at the top middle of a window."""
        wide = min(self.fontMetrics().averageCharWidth() * 84, window.width() - 40)
        high = min(self.fontMetrics().height() * 28, window.height() - 80)
        self.resize(wide, high)
        self.move(window.mapToGlobal(QPoint((window.width() - wide) // 2, 64)))
        self.show()
        self.line.setFocus()

    def press(self) -> None:
        """Do what is chosen."""
        at = self.list.currentIndex().row()
        if 0 <= at < len(self.model.entries):
            chosen = self.model.entries[at]
            self.close()
            chosen.open()

    def _on_text(self, text: str) -> None:
        self._found = ()
        self._fill()
        if self._provider is not None and len(text.strip()) >= _SHORTEST_SEARCH:
            self._timer.start()

    def _search(self) -> None:
        asked = self._asked = self.line.text().strip()
        if self._provider is not None:
            self._provider(asked, lambda hits: self._take(asked, hits))

    def _take(self, asked: str, hits: Sequence[Hit]) -> None:
        # An answer to what was typed before comes too late to be shown.
        if asked == self._asked and asked == self.line.text().strip():
            self._found = hits
            self._fill()

    def _fill(self) -> None:
        words = self.line.text().casefold().split()
        group = self.tr("Gör")
        offered = [
            Hit(
                action.text().rstrip("…"),
                "",
                action.trigger,
                group,
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self._actions.available()
            if action.objectName() != "palette"
            and _answers(words, action.text(), self._actions.also(action.objectName()))
        ]
        # There are many places, and they are only of use to somebody who looks for one.
        places = [hit for hit in self._places if words and _answers(words, hit.title)]
        self.model.show_entries([*offered, *places, *self._found])
        self.list.setCurrentIndex(self.model.index(0, 0))
        sought = len(" ".join(words)) < _SHORTEST_SEARCH or self.line.text().strip() == self._asked
        self.nothing.setVisible(not self.model.entries and (sought or self._provider is None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.press()
                return True
            if event.key() in _STEPS:
                self._step(event.key())
                return True
        return super().eventFilter(watched, event)

    def _step(self, key: int) -> None:
        last = len(self.model.entries) - 1
        at = self.list.currentIndex().row() + _STEPS[key]
        index = self.model.index(min(max(at, 0), last), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)


def _answers(words: Sequence[str], *texts: str) -> bool:
    """Whether every word stands somewhere in the texts, whatever its case."""
    told = " ".join(texts).casefold()
    return all(word in told for word in words)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
