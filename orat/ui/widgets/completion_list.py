"""The list of what a word could become, below the field where it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView

from orat.ui.theme.current import current_sheet


class CompletionList(QListView):
    """Give it to `QCompleter.setPopup`, which takes it out of its window and so out of the window's sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("completions")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QListView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)

    def showEvent(self, event: QShowEvent) -> None:
        if self.styleSheet() != current_sheet():
            self.setStyleSheet(current_sheet())
        super().showEvent(event)
