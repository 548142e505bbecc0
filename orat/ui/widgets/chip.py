"""A filter that is on: its words, pressed to change it, and ✕ to take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from orat.ui.icons import dress
from orat.ui.theme import Tone


class Chip(QFrame):
    """Emits `pressed` and `removed`; Delete removes too."""

    pressed = Signal()
    removed = Signal()

    def __init__(self, text: str, *, changeable: bool = True) -> None:
        super().__init__()
        self.setObjectName("chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(0)
        self._words = QPushButton(text)
        self._words.setProperty("look", "link")
        self._words.setAutoDefault(False)
        self._words.clicked.connect(self.pressed)
        if not changeable:
            self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        remove = QToolButton()
        dress(remove, "x", Tone.ACCENT.foreground)
        remove.setMinimumSize(24, 24)
        remove.setToolTip(self.tr("Ta bort filtret"))
        remove.setAccessibleName(self.tr("Ta bort {filter}").format(filter=text))
        remove.clicked.connect(self.removed)
        row.addWidget(self._words)
        row.addWidget(remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)
