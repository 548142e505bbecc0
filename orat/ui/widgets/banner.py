"""A calm band of text that stays until what it tells is over, with what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from orat.ui.icons import dress, icon
from orat.ui.theme import Tone
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label

Action = tuple[str, Callable[[], object]]

_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.SUCCESS: "circle-check",
    Tone.CAUTION: "triangle-alert",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-alert",
}


class Banner(QFrame):
    """`lead` is set bold before `text`; `actions` are shown as links; `closable` adds a ✕ that emits
    `closed`.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.ACCENT,
        *,
        lead: str = "",
        actions: Sequence[Action] = (),
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 10, 7)
        row.setSpacing(10)
        mark = QLabel()
        side = mark.fontMetrics().height()
        mark.setPixmap(icon(_ICONS[tone], tone.foreground).pixmap(side, side))
        row.addWidget(mark)
        if lead:
            row.addWidget(label(lead, "strong", tone=tone.value))
        self._text = label(text, wrap=True, tone=tone.value)
        row.addWidget(self._text, 1)
        for words, handler in actions:
            row.addWidget(Button(words, handler, look="link"))
        if closable:
            close = QToolButton()
            dress(close, "x", tone.foreground)
            close.setToolTip(self.tr("Stäng"))
            close.setAccessibleName(self.tr("Stäng"))
            close.clicked.connect(self._close)
            row.addWidget(close)
        self.setAccessibleName(f"{lead} {text}".strip())

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def _close(self) -> None:
        self.closed.emit()
        self.hide()
        self.deleteLater()
