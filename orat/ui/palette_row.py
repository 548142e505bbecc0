"""Draws one line of the palette: heading of its group, title, what it is about, and its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orat.ui.theme import Role, color
from orat.ui.widgets.key_cap import key_cap_size, paint_key_cap

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE = 16

Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Takes (title, subtitle, key, heading) from ENTRY_ROLE; the heading is empty but for a group's first."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        _, _, _, heading = index.data(ENTRY_ROLE)
        line = QFontMetrics(option.font).height()
        return QSize(100, line + 14 + (line + 8 if heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        title, subtitle, key, heading = index.data(ENTRY_ROLE)
        painter.save()
        place = QRect(option.rect)
        if heading:
            small = QFont(option.font)
            small.setPointSizeF(small.pointSizeF() * 0.86)
            small.setWeight(QFont.Weight.DemiBold)
            painter.setFont(small)
            painter.setPen(color(Role.TEXT_MUTED))
            line = QFontMetrics(option.font).height() + 8
            room = QRect(place.left() + _SIDE, place.top(), place.width() - 2 * _SIDE, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, heading)
            place.setTop(place.top() + line)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(Role.SELECTION))
            painter.drawRoundedRect(QRectF(place).adjusted(6, 1, -6, -1), 6, 6)
        self._paint_line(painter, place.adjusted(_SIDE, 0, -_SIDE, 0), option.font, (title, subtitle, key))
        painter.restore()

    def _paint_line(self, painter: QPainter, room: QRect, font: QFont, parts: tuple[str, str, str]) -> None:
        title, subtitle, key = parts
        if key:
            cap = key_cap_size(key, font)
            top = room.top() + (room.height() - cap.height()) / 2
            place = QRectF(room.right() - cap.width(), top, cap.width(), cap.height())
            paint_key_cap(painter, place, key, font, Role.TEXT_MUTED)
            room = room.adjusted(0, 0, -cap.width() - 12, 0)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(color(Role.TEXT))
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        room = room.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
        if subtitle and room.width() > 0:
            painter.setPen(color(Role.TEXT_MUTED))
            shown = metrics.elidedText(subtitle, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
