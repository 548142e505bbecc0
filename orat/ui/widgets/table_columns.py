"""The columns of a list: their widths follow the text size, one takes what is left, and all is remembered."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QTableView

from orat.settings import Column as ColumnLook
from orat.settings import ListLook, SettingsFile
from orat.ui.theme.keeper import em
from orat.ui.widgets.badge import badge_size
from orat.ui.widgets.cell import Column
from orat.ui.widgets.row_delegate import SIDE

_SAVE_AFTER_MS = 400
_NARROWEST = 40


class TableColumns(QObject):
    """Widths are kept in parts of 14 of the font size, so that a list left at one size fits at another."""

    sort_chosen = Signal(str)
    """A key from the header's menu."""

    def __init__(
        self, view: QTableView, columns: Sequence[Column[Any]], name: str, settings: SettingsFile
    ) -> None:
        super().__init__(view)
        self._view = view
        self._columns = tuple(columns)
        self._name = name
        self._settings = settings
        self._placing = False
        self.sort = ""
        self.descending = False
        look = settings.value.lists.get(name, ListLook())
        self.sort, self.descending = look.sort, look.descending
        self._widths = [float(_kept(look, column).width) for column in columns]
        self._hidden = {at for at, column in enumerate(columns) if _kept(look, column).hidden}
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        head = view.horizontalHeader()
        head.setSectionsClickable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._offer)
        head.sectionResized.connect(self._on_resized)
        view.viewport().installEventFilter(self)
        self.fit()
        self.show_sort()

    def fit(self) -> None:
        """Place the columns anew, after a change of text size or room."""
        unit = em(self._view.font()) / 14
        head = self._view.horizontalHeader()
        self._placing = True  # the next line too makes sections wider, which nobody has chosen
        head.setMinimumSectionSize(round(_NARROWEST * unit))
        widths = self._fitting(unit, self._view.viewport().width())
        for at in range(len(self._columns)):
            if self._view.isColumnHidden(at) is (at in widths):
                self._view.setColumnHidden(at, at not in widths)
        for at, width in widths.items():
            if self._view.columnWidth(at) != width:
                self._view.setColumnWidth(at, width)
        self._placing = False

    def _fitting(self, unit: float, room: int) -> dict[int, int]:
        """The width in pixels of each column that shows, without those that yield where all is too much."""
        shown = [at for at in range(len(self._columns)) if at not in self._hidden]
        yielding = sorted(
            (at for at in shown if self._columns[at].yields), key=lambda at: self._columns[at].yields
        )
        widths = self._shared(shown, unit, room)
        while yielding and sum(widths.values()) > room:
            shown.remove(yielding.pop())
            widths = self._shared(shown, unit, room)
        return widths

    def _shared(self, shown: Sequence[int], unit: float, room: int) -> dict[int, int]:
        widths = {at: max(round(self._widths[at] * unit), self._needed(at)) for at in shown}
        for at in shown:
            if self._columns[at].stretch:
                widths[at] = round(self._columns[at].width * unit)
        over = sum(widths.values()) - room
        for at in sorted(shown, key=lambda at: self._columns[at].stretch):
            least = self._columns[at].least
            if least and over > 0:
                given = max(0, min(over, widths[at] - max(round(least * unit), self._needed(at))))
                widths[at] -= given
                over -= given
            elif self._columns[at].stretch and over < 0:
                widths[at] -= over
                over = 0
        return widths

    def _needed(self, at: int) -> int:
        """What the title and the widest badge of a column take."""
        font = self._view.font()
        widest = max((badge_size(look, font).width() for look in self._columns[at].badges), default=0)
        title = self._view.horizontalHeader().fontMetrics().horizontalAdvance(self._columns[at].title)
        return max(widest, title) + 2 * SIDE

    @property
    def sorts(self) -> list[tuple[str, str]]:
        """The titles and keys that the list can be sorted by, in the order of the columns."""
        found: list[tuple[str, str]] = []
        for column in self._columns:
            found += [(column.title, column.sort)] if column.sort else []
            found += column.more_sorts
        return found

    def set_sort(self, key: str, *, descending: bool) -> None:
        """Mark another order and remember it."""
        self.sort, self.descending = key, descending
        self.show_sort()
        self._saving.start()

    def show_sort(self) -> None:
        """Put the mark of the order where it belongs."""
        head = self._view.horizontalHeader()
        marked = [
            at
            for at, column in enumerate(self._columns)
            if self.sort and self.sort in (column.sort, *(key for _, key in column.more_sorts))
        ]
        head.setSortIndicatorShown(bool(marked))
        if marked:
            order = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(marked[0], order)

    def show_column(self, at: int, *, shown: bool) -> None:
        """Show or hide one column."""
        (self._hidden.discard if shown else self._hidden.add)(at)
        self.fit()
        self._saving.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def _on_resized(self, at: int, _before: int, after: int) -> None:
        if self._placing or after == 0:
            return
        if not self._columns[at].stretch:
            self._widths[at] = after / (em(self._view.font()) / 14)
            self._saving.start()
        self.fit()

    def _save(self) -> None:
        looks = {
            column.key: ColumnLook(max(1, round(self._widths[at])), at in self._hidden)
            for at, column in enumerate(self._columns)
            if not column.stretch
        }
        look = ListLook(looks, self.sort, self.descending)
        self._settings.change(lists={**self._settings.value.lists, self._name: look})

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._view.horizontalHeader().mapToGlobal(at))

    def fill(self, menu: QMenu) -> None:
        """Offer the orders, where a column has more than its own, and the columns to show."""
        if any(column.more_sorts for column in self._columns):
            menu.addSection(self.tr("Sortera efter"))
            orders = QActionGroup(menu)
            for title, key in self.sorts:
                action = QAction(title, orders, checkable=True, checked=key == self.sort)
                action.triggered.connect(lambda _=False, key=key: self.sort_chosen.emit(key))
                menu.addAction(action)
            menu.addSection(self.tr("Kolumner"))
        for number, column in enumerate(self._columns):
            if not column.stretch:
                shown = number not in self._hidden
                action = QAction(column.title, menu, checkable=True, checked=shown)
                action.toggled.connect(lambda on, number=number: self.show_column(number, shown=on))
                menu.addAction(action)


def _kept(look: ListLook, column: Column[Any]) -> ColumnLook:
    return look.columns.get(column.key, ColumnLook(column.width))
