"""One concern that waits: a card that can be chosen, dragged, and put on the agenda by keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout

from orat.domain.rows import ConcernRow
from orat.domain.scales import Trend
from orat.ui.pages.meetings.agenda.subtitles import concern_subtitle
from orat.ui.theme import Role, color
from orat.ui.widgets.label import label
from orat.ui.widgets.title_line import TitleLine
from orat.ui.words import severity_badge, trend_word


class WaitingCard(QAbstractButton):
    """Space chooses it, Enter places it; read aloud as its title and where it comes from."""

    drag_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    placed = Signal()

    def __init__(self, row: ConcernRow) -> None:
        super().__init__()
        self.row = row
        self._pressed: QPoint | None = None
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        trend = trend_word(row.trend) if row.trend is Trend.RISING else ""
        detail = " · ".join(part for part in (concern_subtitle(row), trend) if part)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(1)
        title = TitleLine(row.title, [severity_badge(row.severity)])
        for part in (title, label(detail, "small", wrap=True)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        self.setText(row.title)
        self.setAccessibleName(title.accessibleName())
        self.setAccessibleDescription(detail)
        self.toggled.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed
        if start is None:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.drag_wanted.emit(start)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.placed.emit()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setBrush(
            color(Role.SELECTION if chosen else Role.HOVER if self.underMouse() else Role.SURFACE)
        )
        strong = self.hasFocus() or chosen
        painter.setPen(QPen(color(Role.ACCENT if strong else Role.BORDER), 2 if strong else 1))
        painter.drawRoundedRect(place, 6, 6)
        painter.end()
