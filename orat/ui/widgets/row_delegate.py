"""Draws the cells of a list at one fixed height: bold title over a muted line, badges, a thin line below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orat.ui.theme import Role, color
from orat.ui.widgets.badge import badge_size, paint_badge
from orat.ui.widgets.cell import Cell

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
SIDE = 12
"""Pixels between the edge of a cell and what stands in it."""

Index = QModelIndex | QPersistentModelIndex


def row_height(font: QFont, lines: int = 1) -> int:
    """The height in pixels of rows with a text of so many lines and a small line below it; never under 24."""
    return max(24, lines * QFontMetrics(font).height() + QFontMetrics(_small(font)).height() + 16)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.93)
    return small


class RowDelegate(QStyledItemDelegate):
    """Height is given, never measured row by row. `hovered` is the row under the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered = -1
        self.lines: tuple[int, ...] = ()
        """How many lines the text of each column may take."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, row_height(option.font, max(self.lines, default=1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        painter.save()
        place = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(place, color(Role.SELECTION))
        elif isinstance(cell, Cell) and cell.heading:
            painter.fillRect(place, color(Role.SURFACE_QUIET))
        elif index.row() == self.hovered:
            painter.fillRect(place, color(Role.HOVER))
        painter.setPen(QPen(color(Role.BORDER_SOFT), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if isinstance(cell, Cell):
            self._paint_cell(
                painter,
                place.adjusted(SIDE, 7, -SIDE, -7),
                cell,
                option.font,
                self._lines_of(index),
                selected,
            )
        self._paint_focus(painter, place, index)
        painter.restore()

    def _paint_focus(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Lines above and below the whole current row, and a bar at its left end."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView):
            return
        current = view.currentIndex()
        if index.row() != current.row() or index.parent() != current.parent():
            return
        if index.column() == 0:
            painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), color(Role.ACCENT))
        if view.hasFocus():
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawLine(place.left(), place.top() + 1, place.right() + 1, place.top() + 1)
            painter.drawLine(place.left(), place.bottom() - 1, place.right() + 1, place.bottom() - 1)

    def _lines_of(self, index: Index) -> int:
        return self.lines[index.column()] if index.column() < len(self.lines) else 1

    def _paint_cell(
        self, painter: QPainter, room: QRect, cell: Cell, font: QFont, lines: int, selected: bool
    ) -> None:
        top, under = room, room.top()
        if cell.badge is not None:
            size = badge_size(cell.badge, font)
            width = min(size.width(), room.width())
            place = QRectF(room.left(), room.top(), width, size.height())
            painter.setClipRect(room)
            paint_badge(painter, place, cell.badge, font, outlined=selected)
            painter.setClipping(False)
            top = room.adjusted(width + 6, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        if cell.text:
            first = QFont(font)
            first.setWeight(QFont.Weight.DemiBold if cell.strong else QFont.Weight.Normal)
            metrics = QFontMetrics(first)
            painter.setFont(first)
            painter.setPen(color(Role.TEXT_MUTED if cell.muted else Role.TEXT))
            for text in broken(cell.text, first, top.width(), lines):
                painter.drawText(QRect(top.left(), under, top.width(), metrics.height()), side, text)
                under += metrics.height()
        else:
            under += QFontMetrics(font).height()
        if cell.below:
            small = _small(font)
            metrics = QFontMetrics(small)
            painter.setFont(small)
            painter.setPen(color(Role.TEXT_MUTED))
            line = QRect(room.left(), under + 2, room.width(), metrics.height())
            painter.drawText(
                line, side, metrics.elidedText(cell.below, Qt.TextElideMode.ElideRight, line.width())
            )


def broken(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """A text broken at words into at most so many lines of a width in pixels.

    The last, and a word longer than a line, may end in "…".
    """
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < lines - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        words = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
        found.append(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    rest = text[sum(layout.lineAt(at).textLength() for at in range(layout.lineCount())) :]
    if rest or not found:
        found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return found
