"""A combo box with a name of its own that a passing wheel does not change."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel


class StillCombo(QComboBox):
    """Does not change by a passing wheel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel()
        self._label.setBuddy(self)
        self._label.hide()

    def set_name(self, name: str) -> None:
        """What it is called aloud: on Linux only a label beside it can say so, seen or not."""
        self.setAccessibleName(name)
        self._label.setText(name)
        self._label.setParent(self.parentWidget())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
