"""A page that is a list with what is chosen beside it, as a person works with it."""

from typing import Any, Protocol

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMenu

from orat.ui.widgets.paged_table import PagedTable
from tests.ui.pages.hands import Hands, cell_texts, pick, settle, words_of


class Listed(Protocol):
    """What such a page has: a table, and deeds that fill the menu of what is chosen."""

    table: PagedTable[Any, Any]
    deeds: Any


class ListHands(Hands):
    """`named_by` is the column that the titles stand in."""

    page: Listed
    named_by = 1

    def column(self, at: int) -> list[list[str]]:
        """What the cells of a column say, top to bottom, line by line."""
        view = self.page.table.view
        view.viewport().grab()
        settle()
        return [cell_texts(view, row)[at].split(", ") for row in range(view.model().rowCount())]

    @property
    def titles(self) -> list[str]:
        """The titles in the list, top to bottom."""
        return [cell[0] for cell in self.column(self.named_by)]

    def select(self, *titles: str) -> None:
        """Select rows by their titles; the first becomes the current one."""
        selection, model = self.page.table.view.selectionModel(), self.page.table.model
        places = [self.titles.index(title) for title in titles]
        how = QItemSelectionModel.SelectionFlag
        selection.select(model.index(places[0], 0), how.ClearAndSelect | how.Rows)
        selection.setCurrentIndex(model.index(places[0], 0), how.NoUpdate)
        for place in places[1:]:
            selection.select(model.index(place, 0), how.Select | how.Rows)
        settle()

    @property
    def offered(self) -> list[str]:
        """What the menu of the selection offers."""
        menu = QMenu()
        self.page.deeds.fill(menu)
        return words_of(menu)

    def do(self, word: str) -> None:
        """Choose in the menu of the selection."""
        menu = QMenu()
        self.page.deeds.fill(menu)
        pick(menu, word)
