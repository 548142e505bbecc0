"""The three panes of a meeting: side by side where there is room, else one below the other."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from orat.settings import SettingsFile
from orat.ui.widgets.splitter import Splitter

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_LINES = (7, 20, 10)
"""How high each pane is kept where the page scrolls, in lines of text."""


class RoomPanes(QWidget):
    """First what is known of the point goes below the point, then the agenda above it.

    It never asks for more width than the widest pane needs, so that large text scrolls in one direction only.
    """

    def __init__(self, settings: SettingsFile, steps: QWidget, editor: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._panes = (steps, editor, beside)
        self._point = Splitter("meeting.point", settings, editor, beside, shares=(48, 28))
        self._all = Splitter("meeting.room", settings, steps, self._point, shares=(21, 76))
        self._all.setParent(self)

    def minimumSizeHint(self) -> QSize:
        widest = max(pane.minimumSizeHint().width() for pane in self._panes)
        return QSize(widest, self._all.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        steps, editor, beside = (pane.minimumSizeHint().width() for pane in self._panes)
        handle = self._all.handleWidth()
        two, three = steps + handle + editor, steps + editor + beside + 2 * handle
        self._point.turn(_ACROSS if three <= self.width() else _DOWN)
        self._all.turn(_ACROSS if two <= self.width() else _DOWN)
        line = self.fontMetrics().lineSpacing()
        stacked = (self._all.orientation() is _DOWN, *[self._point.orientation() is _DOWN] * 2)
        for pane, lines, high in zip(self._panes, _LINES, stacked, strict=True):
            pane.setMinimumHeight(lines * line if high else 0)
        self._all.setGeometry(self.rect())
        self.updateGeometry()
