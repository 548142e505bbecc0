"""A small drawn key, for shortcuts beside what they do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from orat.ui.theme import Role, color

_MARGIN = 5


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.82)
    small.setWeight(QFont.Weight.Medium)
    return small


def _words(key: str) -> str:
    return key.replace("++", "+Plus").replace("+", " ").replace("Return", "Enter")


def key_cap_size(key: str, font: QFont) -> QSize:
    """The room that a key such as "Ctrl+N" takes beside text in a font, in pixels."""
    metrics = QFontMetrics(_small(font))
    return QSize(metrics.horizontalAdvance(_words(key)) + 2 * _MARGIN, metrics.height() + 2)


def paint_key_cap(painter: QPainter, place: QRectF, key: str, font: QFont, role: Role) -> None:
    """Draw the key with its border; text and border take the colour of a role."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = color(role)
    line = QColor(ink)
    line.setAlphaF(0.45)
    painter.setPen(QPen(line, 1))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(ink)
    painter.setFont(_small(font))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _words(key))
    painter.restore()
