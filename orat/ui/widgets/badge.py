"""Badges: a word with a shape and a colour, as a widget and as something a delegate can paint."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from orat.ui.theme import Tone, color


class Shape(StrEnum):
    """The shape before the word; drawn, so that it shows whatever fonts there are."""

    NONE = ""
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """What a badge shows. `word` may be empty where a shape stands alone; `name` is then what is read
    aloud.
    """

    word: str
    tone: Tone = Tone.NEUTRAL
    shape: Shape = Shape.NONE
    name: str = ""


def badge_font(font: QFont) -> QFont:
    """The font of badges beside text in a font."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.88)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def badge_size(look: BadgeLook, font: QFont) -> QSize:
    """The room a badge takes beside text in a font, in pixels."""
    metrics = QFontMetrics(badge_font(font))
    pad = round(metrics.height() * 0.42)
    width = 2 * pad + metrics.horizontalAdvance(look.word)
    if look.shape:
        width += _mark(metrics) + (pad // 2 + 1 if look.word else 0)
    return QSize(width, metrics.height() + 4)


def paint_badge(
    painter: QPainter, place: QRectF, look: BadgeLook, font: QFont, *, outlined: bool = False
) -> None:
    """Draw a badge into the room that `badge_size` gives, outlined on a ground that may have its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.tone.background))
    if outlined:
        painter.setPen(QPen(color(look.tone.foreground), 1))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.drawRoundedRect(place, 4, 4)
    small = badge_font(font)
    metrics = QFontMetrics(small)
    pad = round(metrics.height() * 0.42)
    left = place.left() + pad
    ink = color(look.tone.foreground)
    if look.shape:
        side = _mark(metrics)
        painter.setBrush(ink)
        paint_shape(painter, QRectF(left, place.center().y() - side / 2, side, side), look.shape)
        left += side + pad // 2 + 1
    if look.word:
        painter.setPen(ink)
        painter.setFont(small)
        room = QRectF(left, place.top(), place.right() - left, place.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.word)
    painter.restore()


def paint_shape(painter: QPainter, place: QRectF, shape: Shape) -> None:
    """Draw one of the shapes of severity with the painter's brush."""
    middle = place.center()
    if shape == Shape.CIRCLE:
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    elif shape == Shape.SQUARE:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
    elif shape == Shape.DIAMOND:
        corners = [QPointF(middle.x(), place.top()), QPointF(place.right(), middle.y()),
                   QPointF(middle.x(), place.bottom()), QPointF(place.left(), middle.y())]  # fmt: skip
        painter.drawPolygon(QPolygonF(corners))
    elif shape == Shape.TRIANGLE:
        corners = [QPointF(middle.x(), place.top()), place.bottomRight(), place.bottomLeft()]
        painter.drawPolygon(QPolygonF(corners))


def _mark(metrics: QFontMetrics) -> int:
    return max(7, round(metrics.height() * 0.56))


class Badge(QWidget):
    """One badge standing alone; its accessible name is its word."""

    def __init__(self, look: BadgeLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._look = look
        self.set_look(look)

    @property
    def look(self) -> BadgeLook:
        """What it shows now."""
        return self._look

    def set_look(self, look: BadgeLook) -> None:
        """Show something else."""
        self._look = look
        self.setAccessibleName(look.name or look.word)
        self.setToolTip("" if look.word else look.name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._look, self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._look, self.font())
        painter.end()
