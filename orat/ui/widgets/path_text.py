"""Paths in a tree where there is little room: the last part whole, what is above it shortened."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

PATH = " › "
_MARGIN = 10
"""Pixels around the text of a row, at most."""


def short_path(path: str, metrics: QFontMetrics, room: int) -> str:
    """As much of a path as there is room for, in pixels: "Ordnings… › Störande samling"."""
    if metrics.horizontalAdvance(path) <= room:
        return path
    above, mark, last = path.rpartition(PATH)
    left = room - metrics.horizontalAdvance(mark + last)
    if mark and left >= metrics.horizontalAdvance("…"):
        return metrics.elidedText(above, Qt.TextElideMode.ElideRight, left) + mark + last
    return metrics.elidedText(last, Qt.TextElideMode.ElideRight, room)


class PathDelegate(QStyledItemDelegate):
    """Rows that are paths; the whole of one is told on hover."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.rect.width() > 0 and PATH in option.text:
            room = option.rect.width() - 2 * _MARGIN
            option.text = short_path(option.text, option.fontMetrics, room)
