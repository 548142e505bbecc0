"""A bold title that wraps, with its badges right after the last word."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from orat.ui.theme import Role, color
from orat.ui.widgets.badge import BadgeLook, badge_size, paint_badge

_GAP = 6


class TitleLine(QLabel):
    """Read aloud as the title followed by its badges; `scale` enlarges it against the text around it."""

    def __init__(self, title: str = "", badges: Sequence[BadgeLook] = (), *, scale: float = 1.0) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._scale = scale
        self._role = Role.TEXT
        self._badges: tuple[BadgeLook, ...] = ()
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_title(title, badges)

    def show_title(self, title: str, badges: Sequence[BadgeLook] = ()) -> None:
        """Show another title."""
        self._badges = tuple(badges)
        self._heights.clear()
        self.setText(title)
        self.setAccessibleName(", ".join([title, *(look.name or look.word for look in badges)]))
        self.updateGeometry()
        self.update()

    def set_role(self, role: Role) -> None:
        """Colour the title by another role than that of text."""
        self._role = role
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask over and over, and to lay the text out takes a third of a millisecond each time.
        if width not in self._heights:
            self._heights[width] = round(self._laid(width)[2])
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._bold())
        width = metrics.horizontalAdvance(self.text()) + sum(
            _GAP + badge_size(look, self.font()).width() for look in self._badges
        )
        return QSize(round(width) + 2, self.heightForWidth(round(width) + 2))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._bold())
        return QSize(round(metrics.averageCharWidth() * 12), round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        layout, places, _ = self._laid(self.width())
        painter.setPen(color(self._role))
        layout.draw(painter, QPointF(0, 0))
        for look, place in zip(self._badges, places, strict=True):
            paint_badge(painter, place, look, self.font())
        painter.end()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _laid(self, width: int) -> tuple[QTextLayout, list[QRectF], float]:
        """The laid out text, where each badge goes, and the height of it all."""
        layout = QTextLayout(self.text(), self._bold())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top, right, height = 0.0, 0.0, QFontMetricsF(self._bold()).height()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top, right, height = top + line.height(), line.naturalTextWidth(), line.height()
        layout.endLayout()
        top = max(0.0, top - height)
        taller = max((badge_size(look, self.font()).height() for look in self._badges), default=0) - height
        if top and taller > 0:
            # A badge is taller than a line; the last line moves down so that it does not touch the one above.
            top += taller
            last = layout.lineAt(layout.lineCount() - 1)
            last.setPosition(QPointF(0, top))
        places: list[QRectF] = []
        for look in self._badges:
            size = badge_size(look, self.font())
            right += _GAP if right else 0
            if right and right + size.width() > width:
                right, top = 0.0, top + max(height, size.height() + 2)
            places.append(QRectF(right, top + (height - size.height()) / 2, size.width(), size.height()))
            right += size.width()
        return layout, places, top + height
