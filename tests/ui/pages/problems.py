"""Problembilder, as a coordinator works with them."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel

from orat.ui.pages.problems import ProblemsPage
from orat.ui.window import MainWindow
from tests.ui.pages.hands import Hands, cell_texts, settle
from tests.ui.pages.listed import ListHands


class ProblemsHands(ListHands):
    """The list with its detail pane."""

    page: ProblemsPage

    def __init__(self, window: MainWindow[Any], **target: Any) -> None:
        window.go("problems", **target)
        settle()
        assert isinstance(window.page, ProblemsPage)
        self.page = window.page
        super().__init__(window.page)

    @property
    def members(self) -> list[str]:
        """The titles of the concerns inside the one that is shown."""
        view = self.page.detail.members.view
        return [cell_texts(view, row)[1].split(", ")[0] for row in range(view.model().rowCount())]

    def select_members(self, *titles: str) -> None:
        """Select concerns inside it."""
        table = self.page.detail.members
        how = QItemSelectionModel.SelectionFlag
        table.view.clearSelection()
        for title in titles:
            table.view.selectionModel().select(
                table.model.index(self.members.index(title), 0), how.Select | how.Rows
            )
        settle()

    @property
    def read(self) -> str:
        """What the pane at the right says."""
        return Hands(self.page._side.currentWidget()).texts()
