"""How much of the meeting's length the points take, as a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from orat.ui.theme import Role, color


class TimeBar(QWidget):
    """Turns red when the points take longer than the meeting."""

    def __init__(self) -> None:
        super().__init__()
        self._planned = 0
        self._length = 60
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_minutes(self, planned: int, length: int) -> None:
        """Show the sum of the points against the meeting's length, both in minutes."""
        self._planned, self._length = planned, max(1, length)
        words = (
            self.tr("{planned} av {length} min")
            if planned <= length
            else self.tr("{planned} av {length} min, för långt")
        )
        self.setAccessibleName(words.format(planned=planned, length=length))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 26, round(self.fontMetrics().height() * 0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        radius = room.height() / 2
        painter.setBrush(color(Role.TRACK))
        painter.drawRoundedRect(room, radius, radius)
        over = self._planned > self._length
        share = min(1.0, self._planned / self._length)
        if share:
            painter.setBrush(color(Role.DANGER_TEXT if over else Role.ACCENT))
            width = max(room.height(), room.width() * share)
            painter.drawRoundedRect(QRectF(0, 0, width, room.height()), radius, radius)
        painter.end()
