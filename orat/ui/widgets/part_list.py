"""The parts of a page as a list beside it, or in lines above it where the page is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QListWidget

_ROW = 2.2
"""The height of an entry in heights of its text."""
_UNBOUND = 16_777_215


class PartList(QListWidget):
    """One tab stop; the arrow keys go from part to part."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("parts")
        self.titles = tuple(titles)
        self.lines = 0
        """How many lines it takes above a page, 0 beside it."""
        self.addItems(list(titles))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.fit(None)

    def fit(self, width: int | None) -> None:
        """Take a column at the left, or as many lines as it takes across `width` pixels."""
        metrics = self.fontMetrics()
        height = round(metrics.height() * _ROW)
        widths = [metrics.horizontalAdvance(title) + height for title in self.titles]
        across = width is not None
        self.setFlow(QListView.Flow.LeftToRight if across else QListView.Flow.TopToBottom)
        self.setWrapping(across)
        # Heights of their own: the first layout comes before the style sheet's padding counts.
        for at, wide in enumerate(widths):
            self.item(at).setSizeHint(QSize(wide if across else 0, height))
        self.lines = 0 if width is None else _lines(widths, width)
        if width is None:
            self.setMaximumHeight(_UNBOUND)
            self.setMinimumHeight(0)
            self.setFixedWidth(max(widths) + 2 * height)
            return
        self.setMinimumWidth(0)
        self.setMaximumWidth(_UNBOUND)
        self.setFixedHeight(self.lines * (height + 2) + 4)


def _lines(widths: Sequence[int], room: int) -> int:
    """How many lines entries of these widths fill."""
    lines, left = 1, room
    for wide in widths:
        if wide > left:
            lines, left = lines + 1, room
        left -= wide
    return lines
