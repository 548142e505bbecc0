"""A line icon standing alone, as high as the text beside it, in a colour that follows the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from orat.ui.icons import icon
from orat.ui.theme import Role


class Picture(QWidget):
    """`lines` is its height in lines of text. It says nothing to a screen reader: the words beside it do."""

    def __init__(self, name: str, role: Role, *, lines: float = 1.0) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon(self._name, self._role).paint(painter, self.rect())
        painter.end()
