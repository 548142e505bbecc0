"""The strip that shows a long job: what it does, how far it is, and Avbryt."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label

_LOOK_EVERY_MS = 100
_STEPS = 1000


class ProgressStrip(QFrame):
    """Hidden until `follow`, and again after `finish` of the same job."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        self._title = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Avbryt"), self._stop)
        for part, stretch in ((self._title, 0), (self._bar, 1), (self._cancel, 0)):
            row.addWidget(part, stretch)
        self._progress: Progress | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(self, progress: Progress) -> None:
        """Show a job."""
        self._progress = progress
        self._title.setText(progress.title)
        self._bar.setAccessibleName(progress.title)
        self._cancel.setEnabled(True)
        self._look()
        self._timer.start()
        self.show()

    def finish(self, progress: Progress) -> None:
        """Hide when this is the job shown."""
        if progress is self._progress:
            self._progress = None
            self._timer.stop()
            self.hide()

    def _look(self) -> None:
        fraction = self._progress.fraction if self._progress is not None else None
        self._bar.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * _STEPS))

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self._cancel.setEnabled(False)
