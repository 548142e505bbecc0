"""A list of any length with columns, sort by header, remembered widths, and something to say when it is
empty.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from orat.settings import SettingsFile
from orat.ui.tasks import Tasks
from orat.ui.widgets.cell import Column
from orat.ui.widgets.paged_model import Ids, PagedModel
from orat.ui.widgets.row_delegate import Index, RowDelegate, row_height
from orat.ui.widgets.table_columns import TableColumns

S = TypeVar("S")
R = TypeVar("R")


class _View(QTableView):
    """Whole rows, one tab stop; Enter opens."""

    opened = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.rows = RowDelegate(self)
        self.setItemDelegate(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The mark of the current row spans all columns, and Qt paints only the cells that changed.
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.rows.hovered:
            self.rows.hovered = row
            self.viewport().update()


class PagedTable(QWidget, Generic[S, R]):
    """`name` is the key under which widths and sort are remembered; `rows` reads the rows of some ids, and
    `afterwards` the same with what takes longer to find.
    """

    current_changed = Signal(object)
    """The id of the current row, or None."""
    selection_changed = Signal(list)
    """The ids of all selected rows."""
    opened = Signal(int)
    """Enter or a double click on a row."""
    sort_changed = Signal(str, bool)
    """A header was clicked: the sort key, and whether descending; show a query that honours it."""
    arrived = Signal()
    """The ids of a new query or of a refresh are in."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[R]],
        rows: Callable[[S, Sequence[int]], Sequence[R]],
        id_of: Callable[[R], int],
        tasks: Tasks[S],
        settings: SettingsFile,
        *,
        title: str,
        multiple: bool = True,
        afterwards: Callable[[S, Sequence[int]], Sequence[R]] | None = None,
    ) -> None:
        super().__init__()
        self._filtered = False
        self._current: int | None = None
        self._restoring = False
        self.model = PagedModel(columns, rows, id_of, tasks, self, afterwards=afterwards)
        self.view = _View()
        self.view.rows.lines = tuple(column.lines for column in columns)
        self.view.setModel(self.model)
        self.view.setAccessibleName(title)
        mode = QAbstractItemView.SelectionMode
        self.view.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.view)
        self._empty: QWidget | None = None
        self._nothing_found: QWidget | None = None
        self.columns = TableColumns(self.view, columns, name, settings)
        self._selected: list[int] = []
        self._connect()
        self._fit()
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.model.modelAboutToBeReset.connect(self._note_selection)
        self.model.arrived.connect(self._settle)
        selection = self.view.selectionModel()
        selection.currentRowChanged.connect(lambda *_: self._tell_current())
        selection.selectionChanged.connect(lambda *_: self._tell_selection())
        self.view.opened.connect(lambda index: self.opened.emit(self.model.ids[index.row()]))
        self.view.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.columns.sort_chosen.connect(self.sort_by)

    def show_query(self, ids: "Ids[S]", *, filtered: bool = False) -> None:
        """Show what `ids(services, after)` gives; `filtered` tells an empty search from an empty list."""
        self._filtered = filtered
        self.model.show_query(ids)

    def show_rows(self, rows: Sequence[R], *, filtered: bool = False) -> None:
        """Show rows that are at hand, of a list too short to page."""
        self._filtered = filtered
        self.model.show_rows(rows)

    def refresh(self) -> None:
        """Read again; selection and place are kept."""
        self.model.refresh()

    def set_empty(self, empty: QWidget, nothing_found: QWidget | None = None) -> None:
        """What stands there when the list is empty, and when a search or filter left nothing."""
        self._empty, self._nothing_found = empty, nothing_found
        self._layers.addWidget(empty)
        if nothing_found is not None:
            self._layers.addWidget(nothing_found)

    def select(self, row_id: int) -> bool:
        """Make a row current and show it; False when it is not among the ids read so far."""
        at = self.model.row_of(row_id)
        if at >= 0:
            self._choose(at)
        return at >= 0

    def select_first(self) -> None:
        """Make the first row current, if there is any."""
        if self.model.ids:
            self._choose(0)

    def take_keyboard(self) -> None:
        """Go to the list, to the row that was chosen or else the first; stay away while it is empty."""
        if not self.model.ids:
            return
        self.view.setFocus()
        if not self.selected_ids():
            self.select_first()

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        return self._current

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, top to bottom."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.ids[row] for row in rows]

    @property
    def sort(self) -> tuple[str, bool]:
        """The sort key, and whether descending; empty when never chosen."""
        return self.columns.sort, self.columns.descending

    def set_sort(self, key: str, *, descending: bool) -> None:
        """Show and remember another order, as from a saved view; the query is the caller's."""
        self.columns.set_sort(key, descending=descending)

    def _settle(self) -> None:
        layer: QWidget = self.view
        if not self.model.ids:
            layer = (self._nothing_found if self._filtered else self._empty) or self.view
        self._layers.setCurrentWidget(layer)
        self._select_again()
        self.arrived.emit()

    def _choose(self, row: int) -> None:
        # The view's own selectRow adds to what is selected while Ctrl is held, as it is after Ctrl+K.
        at, how = self.model.index(row, 0), QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(at, how.ClearAndSelect | how.Rows)
        self.view.scrollTo(at)

    def _note_selection(self) -> None:
        self._selected = self.selected_ids()
        self._restoring = True

    def _select_again(self) -> None:
        if not self._restoring:
            return
        places = {row_id: at for at, row_id in enumerate(self.model.ids)}
        selection = self.view.selectionModel()
        rows = QItemSelectionModel.SelectionFlag.Rows
        if self._current in places:
            at = self.model.index(places[self._current], 0)
            selection.setCurrentIndex(at, rows | QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(at)
        for row_id in self._selected:
            if row_id in places:
                selection.select(
                    self.model.index(places[row_id], 0), rows | QItemSelectionModel.SelectionFlag.Select
                )
        self._restoring = False
        self._tell_current()
        self._tell_selection()

    def _tell_current(self) -> None:
        if self._restoring:
            return
        index = self.view.currentIndex()
        now = self.model.ids[index.row()] if index.isValid() else None
        if now != self._current:
            self._current = now
            self.current_changed.emit(now)

    def _tell_selection(self) -> None:
        if not self._restoring:
            self.selection_changed.emit(self.selected_ids())

    def _sort_by(self, section: int) -> None:
        key = self.model.columns[section].sort
        if key:
            self.sort_by(key)
        else:
            self.columns.show_sort()

    def sort_by(self, key: str) -> None:
        """Ask for another order, or for the same one turned round."""
        before, descending = self.sort
        self.set_sort(key, descending=not descending if key == before else False)
        self.sort_changed.emit(*self.sort)

    @property
    def row_height(self) -> int:
        """The height of a row in pixels."""
        return row_height(self.font(), max(self.view.rows.lines, default=1))

    def _fit(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(self.row_height)
        self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
