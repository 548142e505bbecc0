"""One row in a card: bold title with badges, a muted line below, something at the left and at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.ui.theme import Role, color
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.label import label
from orat.ui.widgets.title_line import TitleLine


class ListRow(QWidget):
    """A row that can be pressed when `opened` is given, by mouse, Enter or space; read aloud as its
    title and subtitle.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        lead: str | BadgeLook = "",
        badges: Sequence[BadgeLook] = (),
        end: BadgeLook | QWidget | None = None,
        opened: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._opened = opened
        self._hovered = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(10)
        if isinstance(lead, BadgeLook):
            row.addWidget(Badge(lead), 0, Qt.AlignmentFlag.AlignTop)
        elif lead:
            number = label(lead, "muted")
            number.setMinimumWidth(
                number.fontMetrics().horizontalAdvance("§ 88" if lead.startswith("§") else "88")
            )
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(TitleLine(title, badges))
        if subtitle:
            texts.addWidget(label(subtitle, "small", wrap=True))
        row.addLayout(texts, 1)
        if isinstance(end, BadgeLook):
            row.addWidget(Badge(end), 0, Qt.AlignmentFlag.AlignTop)
        elif end is not None:
            row.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        if opened is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opened is not None and self.rect().contains(event.position().toPoint()):
            self._opened()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opened is not None and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self._opened()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._opened is None:
            return
        painter = QPainter(self)
        if self._hovered:
            painter.fillRect(self.rect(), color(Role.HOVER))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)
        painter.end()
