"""The list of one part of the register: rows with columns, one below the other or as a tree."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from orat.domain.register import Area, Category, Person, Unit
from orat.settings import Column as ColumnLook
from orat.settings import ListLook, SettingsFile
from orat.ui.icons import icon
from orat.ui.theme import Role, color
from orat.ui.theme.keeper import em
from orat.ui.widgets.cell import Column
from orat.ui.widgets.row_delegate import CELL_ROLE, RowDelegate

E = TypeVar("E", bound=Unit | Area | Category | Person)

_ID = Qt.ItemDataRole.UserRole
_SAVE_AFTER_MS = 400
_NAMES = 120
"""The least width of the names, in parts of 14 of the font's size."""


class _OneLine(RowDelegate):
    """Rows of one line, for trees where most would have nothing on a second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, max(28, option.fontMetrics.height() + 15))


class EntryTree(QTreeWidget, Generic[E]):
    """`name` is the key under which widths are remembered; `chosen` tells the id of the row gone to."""

    chosen = Signal(int)

    def __init__(
        self, name: str, title: str, columns: Sequence[Column[E]], settings: SettingsFile, *, branches: bool
    ) -> None:
        super().__init__()
        self._name = name
        self._columns = tuple(columns)
        self._settings = settings
        self._items: dict[int, QTreeWidgetItem] = {}
        self._turned: set[int] = set()
        """The ids of rows that a person folded or unfolded, against what their depth begins with."""
        self.setAccessibleName(title)
        self.setItemDelegate(_OneLine(self) if branches else RowDelegate(self))
        self.setColumnCount(len(columns))
        self.setHeaderLabels([column.title for column in columns])
        self.setRootIsDecorated(branches)
        self.setIndentation(round(em(self.font()) * 1.4) if branches else 0)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAllColumnsShowFocus(True)
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)
        self._lay_out()
        self.currentItemChanged.connect(lambda now, _: self._tell(now))
        self.itemCollapsed.connect(self._note_fold)
        self.itemExpanded.connect(self._note_fold)

    def show_entries(
        self, entries: Sequence[E], parent_of: Callable[[E], int | None], found: Callable[[E], bool] | None
    ) -> int:
        """Show these, each below its parent; with `found` only what it finds and the way there. How many."""
        current = self.current_id
        self.blockSignals(True)
        self.clear()
        self._items = {entry.id: self._item(entry) for entry in entries}
        for entry in entries:
            above = self._items.get(parent_of(entry) or 0)
            item = self._items[entry.id]
            if above is None:
                self.addTopLevelItem(item)
            else:
                above.addChild(item)
        hits = [entry for entry in entries if found is None or found(entry)]
        if found is not None:
            self._narrow({entry.id for entry in hits})
        for entry_id, item in self._items.items():
            turned = entry_id in self._turned
            item.setExpanded(found is not None or (item.parent() is None) is not turned)
        self.blockSignals(False)
        if current is not None:
            self.select(current)
        return len(hits)

    def select(self, entry_id: int | None) -> None:
        """Go to a row without telling; None leaves all rows."""
        self.blockSignals(True)
        item = self._items.get(entry_id or 0)
        if item is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentItem(item)
            self.scrollToItem(item)
        self.blockSignals(False)
        self.viewport().update()

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        item = self.currentItem()
        return None if item is None else int(item.data(0, _ID))

    def _item(self, entry: E) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _ID, entry.id)
        for at, column in enumerate(self._columns):
            cell = column.cell(entry)
            item.setData(at, CELL_ROLE, cell)
            item.setText(at, cell.spoken)
            item.setToolTip(at, cell.spoken)
        return item

    def _note_fold(self, item: QTreeWidgetItem) -> None:
        begins_open = item.parent() is None
        note = self._turned.add if item.isExpanded() is not begins_open else self._turned.discard
        note(item.data(0, _ID))

    def _narrow(self, wanted: set[int]) -> None:
        shown: set[int] = set()
        for entry_id in wanted:
            item: QTreeWidgetItem | None = self._items[entry_id]
            while item is not None:
                shown.add(item.data(0, _ID))
                item = item.parent()
        for entry_id, each in self._items.items():
            each.setHidden(entry_id not in shown)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(0, _ID)))

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, color(Role.SELECTION))
        painter.setPen(color(Role.BORDER_SOFT))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        item = self.itemFromIndex(index)
        if item is not None and item.childCount():
            side = min(self.indentation(), 16)
            place = QRect(rect.right() - side, rect.top() + (rect.height() - side) // 2, side, side)
            icon("chevron-down" if item.isExpanded() else "chevron-right").paint(painter, place)

    def _lay_out(self) -> None:
        unit = em(self.font()) / 14
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setMinimumSectionSize(round(40 * unit))
        kept = self._settings.value.lists.get(self._name, ListLook()).columns
        for at, column in enumerate(self._columns):
            look = kept.get(column.key)
            self.setColumnWidth(at, look.width if look else round(column.width * unit))
            if column.stretch:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(lambda *_: self._saving.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out the last columns for as long as the names would have too little room."""
        unit = em(self.font()) / 14
        room = self.viewport().width() - round(_NAMES * unit)
        for at, column in enumerate(self._columns):
            if not column.stretch:
                room -= round(column.width * unit)
                self.setColumnHidden(at, room < 0)

    def _save(self) -> None:
        columns = {
            column.key: ColumnLook(max(20, self.columnWidth(at)))
            for at, column in enumerate(self._columns)
            if not (column.stretch or self.isColumnHidden(at))
        }
        self._settings.change(lists={**self._settings.value.lists, self._name: ListLook(columns)})
