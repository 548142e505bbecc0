"""Three panes: side by side where there is room, else one below the other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from orat.settings import SettingsFile
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.turning import Rearranged

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
Three = tuple[int, int, int]


class ThreePanes(Rearranged, QWidget):
    """First the last pane goes below the middle one, then the first above it.

    `names` are the keys under which the widths of all and of the latter two are remembered, `shares` the
    widths to begin with, and `lines` how high each is kept where the page scrolls, in lines of text.
    `middle_least` is the least width, in characters, at which the middle one stands beside another.

    It never asks for more width than the widest pane needs, so that large text scrolls in one direction only.
    """

    def __init__(
        self,
        names: tuple[str, str],
        settings: SettingsFile,
        first: QWidget,
        middle: QWidget,
        last: QWidget,
        *,
        shares: Three,
        lines: Three,
        middle_least: int = 0,
    ) -> None:
        super().__init__()
        self._panes = (first, middle, last)
        self._lines = lines
        self._middle_least = middle_least
        outer, inner = names
        self._point = Splitter(inner, settings, middle, last, shares=shares[1:])
        self._all = Splitter(outer, settings, first, self._point, shares=(shares[0], shares[1] + shares[2]))
        self._all.setParent(self)

    def minimumSizeHint(self) -> QSize:
        widest = max(pane.minimumSizeHint().width() for pane in self._panes)
        return QSize(widest, self._all.minimumSizeHint().height())

    def arrange(self) -> None:
        first, middle, last = (pane.minimumSizeHint().width() for pane in self._panes)
        middle = max(middle, self._middle_least * self.fontMetrics().averageCharWidth())
        handle = self._all.handleWidth()
        two, three = first + handle + middle, first + middle + last + 2 * handle
        self._point.turn(_ACROSS if three <= self.width() else _DOWN)
        self._all.turn(_ACROSS if two <= self.width() else _DOWN)
        line = self.fontMetrics().lineSpacing()
        stacked = (self._all.orientation() is _DOWN, *[self._point.orientation() is _DOWN] * 2)
        for pane, lines, high in zip(self._panes, self._lines, stacked, strict=True):
            pane.setMinimumHeight(lines * line if high else 0)
        self._all.setGeometry(self.rect())
        self.updateGeometry()
