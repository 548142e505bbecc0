"""Where the pages of a document lie below each other at a scale, found at once among very many."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP = 18
DPI = 96 / 72
SMALLEST, LARGEST = 0.1, 4.0


class PageLayout:
    """Pages of any sizes in one column, `GAP` apart, in the middle of a view."""

    def __init__(self, sizes: Sequence[tuple[float, float]] = ()) -> None:
        self._sizes = [QSizeF(width, height) for width, height in sizes]
        self.widest = max((size.width() for size in self._sizes), default=595.0)
        self.scale = 1.0
        self._tops: list[float] = []
        self._place_all()

    def __len__(self) -> int:
        return len(self._sizes)

    def set_scale(self, scale: float) -> None:
        """1.0 shows a page at its printed size on a 96 dpi screen."""
        self.scale = min(LARGEST, max(SMALLEST, scale))
        self._place_all()

    def fitting_width(self, width: float) -> float:
        """The scale at which the widest page is as wide as the view."""
        return (width - 2 * GAP) / (self.widest * DPI)

    def fitting_page(self, page: int, width: float, height: float) -> float:
        """The scale at which a page is seen whole."""
        if not self._sizes:
            return 1.0
        high = self._sizes[page].height() * DPI
        return min(self.fitting_width(width), (height - 2 * GAP) / high)

    def _place_all(self) -> None:
        self._tops, top = [], float(GAP)
        for size in self._sizes:
            self._tops.append(top)
            top += size.height() * DPI * self.scale + GAP
        self.height = top

    @property
    def width(self) -> float:
        """What all needs sideways."""
        return self.widest * DPI * self.scale + 2 * GAP

    def place(self, page: int, view_width: float) -> QRectF:
        """Where a page lies, before scrolling."""
        size = self._sizes[page] * (DPI * self.scale)
        left = max(float(GAP), (view_width - size.width()) / 2)
        return QRectF(QPointF(left, self._tops[page]), size)

    def at(self, height: float) -> int:
        """The page that is at a height, or the last above it."""
        return max(0, bisect_right(self._tops, height) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The pages that are seen between two heights."""
        if not self._sizes:
            return range(0)
        first = self.at(top)
        if self._tops[first] + self._sizes[first].height() * DPI * self.scale <= top:
            first += 1
        return range(first, max(first, bisect_right(self._tops, bottom)))
