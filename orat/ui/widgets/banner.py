"""A calm band of text that stays until what it tells is over, with what can be done about it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from orat.ui.icons import dress
from orat.ui.theme import Tone
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.picture import Picture

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
        row.addWidget(Picture(_ICONS[tone], tone.foreground))
        self._lead = lead
        self._text = label("", wrap=True, tone=tone.value)
        self._text.setTextFormat(Qt.TextFormat.RichText)
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
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else after the same lead."""
        lead = f"<b>{escape(self._lead)}</b> " if self._lead else ""
        self._text.setText(lead + escape(text))
        spoken = f"{self._lead} {text}".strip()
        self._text.setAccessibleName(spoken)
        self.setAccessibleName(spoken)

    def _close(self) -> None:
        self.closed.emit()
        self.hide()
        self.deleteLater()
