"""A few answers side by side as one control, of which one is always on: which rows, gathered how."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from orat.ui.widgets.button import Button

V = TypeVar("V")


class Segments(QWidget, Generic[V]):
    """One tab stop; the arrow keys go from one to the next. `chosen` tells what the person chose."""

    chosen = Signal(object)

    def __init__(self, title: str, options: Sequence[tuple[V, str]]) -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(options) - 1
        for at, (_, text) in enumerate(options):
            button = Button(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # read aloud as one of several
            button.setProperty("segment", "first" if at == 0 else "last" if at == last else "middle")
            button.setAccessibleDescription(title)
            self._group.addButton(button, at)
            row.addWidget(button)
        self._group.idClicked.connect(self._tell)
        self.setAccessibleName(title)
        self.show_value(self._values[0])

    @property
    def value(self) -> V | None:
        """What is on."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    @property
    def word(self) -> str:
        """What the one that is on says."""
        button = self._group.checkedButton()
        return button.text() if button is not None else ""

    def show_value(self, value: V) -> None:
        """Turn one on without telling."""
        self._group.button(self._values.index(value)).setChecked(True)
        self._give_stop()

    def _tell(self, at: int) -> None:
        self._give_stop()
        self.chosen.emit(self._values[at])

    def _give_stop(self) -> None:
        for button in self._group.buttons():
            on = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = (self._group.checkedId() + step) % len(self._values)
        button: Any = self._group.button(at)
        button.click()
        button.setFocus()
