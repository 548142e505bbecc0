"""A few answers side by side as one control, of which one is always on: which rows, gathered how."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import restyle

V = TypeVar("V")


class Segments(QWidget, Generic[V]):
    """One tab stop; the arrow keys go from one to the next. `chosen` tells what the person chose. Those that
    `wrap` go on below where the room ends.
    """

    chosen = Signal(object)

    def __init__(self, title: str, options: Sequence[tuple[V, str]], *, wrap: bool = False) -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row: QLayout = FlowLayout(self, gap=0) if wrap else QHBoxLayout(self)
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

    def set_word(self, value: V, word: str) -> None:
        """Let one say something else."""
        self._group.button(self._values.index(value)).setText(word)

    def offer(self, value: V, *, offered: bool) -> None:
        """Let one be chosen, or not for now; the one that is on stays on."""
        self._group.button(self._values.index(value)).setEnabled(offered)

    def step(self, by: int) -> None:
        """Choose the next one that can be chosen, going round."""
        buttons: list[Any] = self._group.buttons()
        at = self._group.checkedId()
        around = [buttons[(at + by * far) % len(buttons)] for far in range(1, len(buttons) + 1)]
        next(button for button in around if button.isEnabled()).click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self._group.buttons()
        for button, following in pairwise(buttons):
            # The right edge is the next one's left, unless that stands on the line below.
            ends = following.y() > button.y()
            if bool(button.property("rowEnd")) != ends:
                button.setProperty("rowEnd", ends)
                restyle(button)

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
        self.step(step)
        self._group.button(self._group.checkedId()).setFocus()
