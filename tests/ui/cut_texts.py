"""Finds what cannot be read whole: wider than its room, without wrapping or telling it on hover."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QListWidget, QTabBar, QWidget

_SLACK = 2
"""Pixels: glyphs hang over."""


def cut_texts(root: QWidget) -> list[str]:
    """What is cut below a widget, each as kind and text."""
    found = [*_labels(root), *_buttons(root), *_tabs(root), *_headers(root), *_lists(root)]
    return sorted(set(found))


def _labels(root: QWidget) -> Iterator[str]:
    for one in root.findChildren(QLabel):
        if not one.isVisible() or one.hasHeightForWidth() or one.textFormat() is Qt.TextFormat.RichText:
            continue
        widest = max(
            (one.fontMetrics().horizontalAdvance(line) for line in one.text().split("\n")), default=0
        )
        if widest > one.contentsRect().width() + _SLACK and not one.toolTip():
            yield f"label {one.text()}"


def _buttons(root: QWidget) -> Iterator[str]:
    for one in root.findChildren(QAbstractButton):
        whole = one.minimumSizeHint().width()
        if one.isVisible() and one.text() and one.width() + _SLACK < whole and not one.toolTip():
            yield f"button {one.text()}"


def _tabs(root: QWidget) -> Iterator[str]:
    for bar in root.findChildren(QTabBar):
        for at in range(bar.count()) if bar.isVisible() else ():
            room = bar.tabRect(at)
            wide = bar.fontMetrics().horizontalAdvance(bar.tabText(at))
            if (wide > room.width() or room.right() > bar.width()) and not bar.tabToolTip(at):
                yield f"tab {bar.tabText(at)}"


def _headers(root: QWidget) -> Iterator[str]:
    for header in root.findChildren(QHeaderView):
        model = header.model()
        if not header.isVisible() or model is None or header.orientation() is not Qt.Orientation.Horizontal:
            continue
        for at in range(header.count()):
            text = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            needed = header.fontMetrics().horizontalAdvance(text)
            tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            if not header.isSectionHidden(at) and header.sectionSize(at) < needed and not tip:
                yield f"header {text}"


def _lists(root: QWidget) -> Iterator[str]:
    for each in root.findChildren(QListWidget):
        for at in range(each.count()) if each.isVisible() else ():
            item = each.item(at)
            room = each.visualItemRect(item)
            wide = each.fontMetrics().horizontalAdvance(item.text())
            if wide > min(room.width(), each.viewport().width()) and not item.toolTip():
                yield f"row {item.text()}"
