"""A badge to press: the word that is seen on every page, leading to what can be done about it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from orat.ui.theme import Role, Tone, color
from orat.ui.widgets.badge import BadgeLook, badge_size, paint_badge

_LEAST = 24
"""Smallest height of what is pressed, in pixels (WCAG 2.2, 2.5.8)."""


class Stamp(QAbstractButton):
    """Its text is its word and its accessible name; `toolTip` says what pressing does."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _look(self) -> BadgeLook:
        return BadgeLook(self.text(), Tone.CAUTION)

    def sizeHint(self) -> QSize:
        return badge_size(self._look(), self.font()).expandedTo(QSize(_LEAST, _LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = badge_size(self._look(), self.font())
        place = QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_badge(painter, place, self._look(), self.font())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.SIDEBAR_FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
