"""A point's minutes, edited where they stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

_WAIT_MS = 1500


class MinutesField(QSpinBox):
    """Tells `changed` when the number is left, or has rested a moment."""

    def __init__(self, changed: Callable[[int], None]) -> None:
        super().__init__()
        self._changed = changed
        self._kept = 0
        self.setProperty("look", "quiet")
        self.setRange(0, 480)
        self.setSuffix(self.tr(" min"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.commit)
        self.valueChanged.connect(lambda _: self._timer.start())
        self.editingFinished.connect(self.commit)

    def show_minutes(self, minutes: int, name: str) -> None:
        """Show what is kept, unless something else is being typed."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        if minutes != self._kept or not self.hasFocus():
            self._kept = minutes
            self.blockSignals(True)
            self.setValue(minutes)
            self.blockSignals(False)

    def commit(self) -> None:
        """Tell what was typed, if it differs."""
        self._timer.stop()
        if self.value() != self._kept:
            self._kept = self.value()
            self._changed(self._kept)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past the list must not change it.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
