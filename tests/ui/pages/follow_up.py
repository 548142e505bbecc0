"""Uppföljning, as a coordinator works with it."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, cell_texts, settle


class FollowUpHands(Hands):
    """Both tabs."""

    def __init__(self, window: MainWindow[Any], **target: Any) -> None:
        window.go("follow_up", **target)
        settle()
        assert isinstance(window.page, FollowUpPage)
        self.page: FollowUpPage = window.page
        self.window = window
        super().__init__(window.page)

    @property
    def table(self) -> PagedTable[Any, Any]:
        """The list of the tab in front."""
        front = self.page.measures if self.page.measures.isVisible() else self.page.feedback
        return front.table

    @property
    def rows(self) -> list[list[str]]:
        """What the rows of the list say, cell by cell."""
        settle()
        view = self.table.view
        return [cell_texts(view, row) for row in range(view.model().rowCount())]

    @property
    def first_words(self) -> list[str]:
        """The first cell of each row, without its second line."""
        return [row[0].split(", ")[0] for row in self.rows]

    def select(self, *titles: str) -> None:
        """Select rows by what they begin with."""
        view, words = self.table.view, self.first_words
        how = QItemSelectionModel.SelectionFlag
        for at, title in enumerate(titles):
            index = view.model().index(words.index(title), 0)
            if at == 0:
                view.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
            else:
                view.selectionModel().select(index, how.Select | how.Rows)
        settle()

    def key(self, keys: str) -> None:
        """Press keys where the focus is."""
        sequence: Any = QKeySequence(keys)
        pressed = sequence[0]
        QTest.keyClick(QApplication.focusWidget() or self.window, pressed.key(), pressed.keyboardModifiers())
        settle()

    @property
    def tab(self) -> str:
        """The words of the tab in front."""
        tabs = self.root.findChild(QTabBar)
        assert isinstance(tabs, QTabBar)
        return tabs.tabText(tabs.currentIndex())

    def search(self, text: str) -> None:
        """Search for words."""
        field: Any = self.page.search
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()

    @property
    def figures(self) -> str:
        """What the header says of numbers."""
        parts = (part.word if isinstance(part, BadgeLook) else str(part) for part in self.page.subtitle)
        return " ".join(parts)

    @property
    def detail(self) -> Hands:
        """The pane of the measure in hand."""
        return Hands(self.page.measures.detail)

    @property
    def badges(self) -> list[str]:
        """The badges of the measure in hand and of its story."""
        return [badge.look.word for badge in self.detail.seen(Badge)]
