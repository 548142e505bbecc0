"""The dashed room that shows where what is dragged would land."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from orat.ui.theme import Role, color


class DropMark(QWidget):
    """Stands between the points while something is dragged over the gap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say what letting go here does."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.fontMetrics().height() * 2.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(14, 3, -14, -3)
        painter.setBrush(color(Role.SELECTION))
        painter.setPen(QPen(color(Role.ACCENT), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(color(Role.ACCENT_FG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
