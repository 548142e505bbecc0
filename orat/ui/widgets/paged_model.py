"""The model of a long list: it holds ids and reads a page of rows when one of them is painted."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from orat.domain.filters import Page
from orat.ui.tasks import Tasks
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.row_delegate import CELL_ROLE

S = TypeVar("S")
R = TypeVar("R")

ROWS_AT_ONCE = 50
_NOTHING = QModelIndex()
_WAITING = Cell("…", muted=True)

Index = QModelIndex | QPersistentModelIndex
Ids = Callable[[S, str | None], Page[int]]


class PagedModel(QAbstractTableModel, Generic[S, R]):
    """Ids come in runs from a query (keyset, going on where the last ended); rows by ids, fifty at once.

    `afterwards` reads the same rows with what takes longer to find; it is asked once they are shown.
    """

    arrived = Signal()
    """The ids of a new query or of a refresh are in."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        rows: Callable[[S, Sequence[int]], Sequence[R]],
        id_of: Callable[[R], int],
        tasks: Tasks[S],
        parent: QObject | None = None,
        *,
        afterwards: Callable[[S, Sequence[int]], Sequence[R]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._afterwards = afterwards
        self.columns = tuple(columns)
        self.ids: list[int] = []
        self._read_rows = rows
        self._id_of = id_of
        self._tasks = tasks
        self._query: Ids[S] | None = None
        self._after: str | None = None
        self._asking = False
        self._generation = 0
        self._rows: dict[int, R] = {}
        self._stale: set[int] = set()
        self._wanted: set[int] = set()
        self._requested: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_wanted)

    def show_query(self, query: "Ids[S]") -> None:
        """Show what another query gives; what was shown goes when the first ids are in."""
        self._query = query
        self._reload(at_least=1, keep_rows=False)

    def refresh(self) -> None:
        """Ask the same query again; rows already read are shown until they are read anew."""
        if self._query is not None:
            self._reload(at_least=len(self.ids), keep_rows=True)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show rows that are at hand, of a list too short to page."""
        self._query = None
        self._generation += 1
        self.beginResetModel()
        self.ids = [self._id_of(row) for row in rows]
        self._rows = dict(zip(self.ids, rows, strict=True))
        self._forget_requests()
        self._after = None
        self.endResetModel()
        self.arrived.emit()

    def row_of(self, row_id: int) -> int:
        """Where an id stands, or -1."""
        return self.ids.index(row_id) if row_id in self._rows or row_id in self.ids else -1

    def row(self, row_id: int) -> R | None:
        """The row of an id if it has been read."""
        return self._rows.get(row_id)

    def _reload(self, at_least: int, *, keep_rows: bool) -> None:
        query = self._query
        if query is None:
            return
        self._generation += 1
        generation = self._generation
        self._asking = True

        def job(services: S) -> Page[int]:
            ids: list[int] = []
            after: str | None = None
            while True:
                page = query(services, after)
                ids.extend(page.rows)
                after = page.after
                if after is None or len(ids) >= at_least:
                    return Page(tuple(ids), after)

        def then(page: Page[int]) -> None:
            if generation == self._generation:
                self._replace(page, keep_rows=keep_rows)

        self._tasks.read(job, then, self._failed, owner=self, latest="ids")

    def _failed(self, error: Exception) -> None:
        self._asking = False
        self._tasks.unhandled.emit(error)

    def _replace(self, page: Page[int], *, keep_rows: bool) -> None:
        self._asking = False
        self._after = page.after
        ids = list(page.rows)
        if not keep_rows:
            self._rows.clear()
        self._stale = set(self._rows)
        self._forget_requests()
        if keep_rows and ids == self.ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()
        self.arrived.emit()

    def _forget_requests(self) -> None:
        self._wanted.clear()
        self._requested.clear()

    def canFetchMore(self, parent: Index = _NOTHING) -> bool:
        return not parent.isValid() and self._after is not None and not self._asking

    def fetchMore(self, parent: Index = _NOTHING) -> None:
        query, after, generation = self._query, self._after, self._generation
        if query is None or self._asking:
            return
        self._asking = True

        def then(page: Page[int]) -> None:
            if generation == self._generation:
                self._append(page)

        self._tasks.read(
            lambda services: query(services, after), then, self._failed, owner=self, latest="ids"
        )

    def _append(self, page: Page[int]) -> None:
        self._asking = False
        self._after = page.after
        if page.rows:
            self.beginInsertRows(_NOTHING, len(self.ids), len(self.ids) + len(page.rows) - 1)
            self.ids.extend(page.rows)
            self.endInsertRows()

    def _want(self, at: int) -> None:
        chunk = at // ROWS_AT_ONCE
        if chunk not in self._requested:
            self._wanted.add(chunk)
            self._timer.start()

    def _read_wanted(self) -> None:
        for chunk in sorted(self._wanted):
            self._requested.add(chunk)
            self._read(chunk * ROWS_AT_ONCE)
        self._wanted.clear()

    def _read(self, first: int) -> None:
        ids = tuple(self.ids[first : first + ROWS_AT_ONCE])

        def take(rows: Sequence[R]) -> None:
            # Other ids may have come meanwhile, to the same query or another.
            if tuple(self.ids[first : first + len(ids)]) == ids:
                self._take(first, ids, rows)

        def then(rows: Sequence[R]) -> None:
            take(rows)
            afterwards = self._afterwards
            if afterwards is not None:
                self._tasks.read(
                    lambda services: afterwards(services, ids), take, owner=self, latest=("afterwards", first)
                )

        self._tasks.read(lambda services: self._read_rows(services, ids), then, owner=self)

    def _take(self, first: int, ids: Sequence[int], rows: Sequence[R]) -> None:
        for row in rows:
            self._rows[self._id_of(row)] = row
        self._stale.difference_update(ids)
        if ids:
            last = self.index(first + len(ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
                        Qt.ItemDataRole.ToolTipRole):  # fmt: skip
            return None
        row_id = self.ids[index.row()]
        row = self._rows.get(row_id)
        if row is None or row_id in self._stale:
            self._want(index.row())
        cell = _WAITING if row is None else self.columns[index.column()].cell(row)
        return cell if role == CELL_ROLE else cell.spoken

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
