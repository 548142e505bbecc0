"""Makes a larger widget a button all over: to the mouse, to the keyboard and to a screen reader."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from orat.ui.theme import Role, color


class PressArea(QAbstractButton):
    """Lies behind all else in its parent, and gets the presses that what lies in front does not take."""

    def __init__(self, parent: QWidget, opened: Callable[[], object]) -> None:
        super().__init__(parent)
        self._whole = parent
        self.clicked.connect(lambda: opened())  # noqa: PLW0108
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        parent.setCursor(Qt.CursorShape.PointingHandCursor)
        parent.setFocusProxy(self)
        parent.installEventFilter(self)
        self._fill()

    def _fill(self) -> None:
        self.setGeometry(self._whole.rect())
        self.lower()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fill()
        elif event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            inside = self.rect().contains(event.position().toPoint())
            if inside and event.button() == Qt.MouseButton.LeftButton:
                self.click()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._whole.underMouse():
            painter.fillRect(self.rect(), color(Role.HOVER))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)
        painter.end()
