"""How Inkorg lies: the list, the report, and what it is judged by beside it or, with less room, behind it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.settings import SettingsFile
from orat.ui.pages.inbox.report_pane import ReportPane
from orat.ui.widgets.card import Card
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.turning import Rearranged

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_REPORT = 54
"""The least width of the report, in characters, at which something stands beside it."""
_LIST_LINES, _REPORT_LINES = 12, 34


class Desk(Rearranged, QWidget):
    """In a wide window source and likeness stand at the right; in a smaller one they are parts of the report
    to turn to, so that one report is judged and accepted without scrolling; in the smallest the list stands
    above.
    """

    def __init__(self, settings: SettingsFile, listing: Card, pane: ReportPane, source: Card) -> None:
        super().__init__()
        self._listing, self._pane, self._source, self._alike = listing, pane, source, pane.alike
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._beside = False
        pane.parts.take(source)
        self._point = Splitter("inbox.report", settings, pane, self._side, shares=(44, 30))
        self._all = Splitter("inbox", settings, listing, self._point, shares=(26, 74))
        self._all.setParent(self)
        self._side.hide()

    def minimumSizeHint(self) -> QSize:
        widest = max(part.minimumSizeHint().width() for part in (self._listing, self._pane))
        return QSize(widest, self._all.minimumSizeHint().height())

    def arrange(self) -> None:
        """Stand side by side what there is room for."""
        letter, handle = self.fontMetrics().averageCharWidth(), self._all.handleWidth()
        first, report, source = (
            part.minimumSizeHint().width() for part in (self._listing, self._pane, self._source)
        )
        self._put(beside=first + max(report, _REPORT * letter) + source + 2 * handle <= self.width())
        down = first + handle + report > self.width()
        self._all.turn(_DOWN if down else _ACROSS)
        line = self.fontMetrics().lineSpacing()
        self._listing.setMinimumHeight(_LIST_LINES * line if down else 0)
        self._pane.setMinimumHeight(_REPORT_LINES * line if down else 0)
        self._all.setGeometry(self.rect())
        self.updateGeometry()

    def _put(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._pane.parts.give_back()
            self._column.addWidget(self._alike, 2)
            self._column.addWidget(self._source, 3)
        else:
            self._pane.parts.take(self._source)
        self._side.setVisible(beside)
