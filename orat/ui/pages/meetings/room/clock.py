"""The clock of the point at hand, against the minutes planned for it."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.domain.agenda import AgendaItem
from orat.ui import formats
from orat.ui.widgets.label import label, restyle

_TICK_MS = 1000


class PointClock(QWidget):
    """Counts on from what a point has taken already; `take` hands over the seconds that nobody kept yet."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = 0
        self._planned = 0
        self._running = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._time = label("", "number")
        self._of = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._time)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignVCenter)

    def start(self, item: AgendaItem, waiting: int = 0) -> None:
        """Show a point and count from now, unless it counts already; `waiting` seconds of it were taken, but
        could not be kept yet.
        """
        self._kept, self._planned = item.spent_seconds + waiting, item.minutes * 60
        words = self.tr("av {minutes} för {paragraph}")
        self._of.setText(
            words.format(minutes=formats.minutes(item.minutes), paragraph=formats.paragraph(item.position))
        )
        if not self._running.isValid():
            self._running.start()
            self._timer.start()
        self._show()

    def take(self) -> int:
        """Stop, and give the whole seconds since the start."""
        seconds = round(self._running.elapsed() / 1000) if self._running.isValid() else 0
        self._running.invalidate()
        self._timer.stop()
        return seconds

    @property
    def seconds(self) -> int:
        """What the point has taken so far, with what is not kept yet."""
        return self._kept + (self._running.elapsed() // 1000 if self._running.isValid() else 0)

    def _show(self) -> None:
        text = formats.stopwatch(self.seconds)
        over = self._planned > 0 and self.seconds > self._planned
        self._time.setText(text)
        tone = "danger" if over else ""
        if self._time.property("tone") != tone:
            self._time.setProperty("tone", tone)
            restyle(self._time)
        words = self.tr("{time}, över tiden") if over else self.tr("{time}")
        self._time.setAccessibleName(words.format(time=text))
