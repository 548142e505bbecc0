"""The band below a field that tells what may be person data in it, and what can be done about it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from orat.domain.person_data import Finding
from orat.ui.guarding.words import kind_word, reason_words
from orat.ui.theme import Tone
from orat.ui.widgets.button import Button
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label


class GuardBanner(QFrame):
    """Shows one finding at a time, the others by Nästa."""

    mask_wanted = Signal(object)
    keep_wanted = Signal(object)

    def __init__(self, field: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", Tone.CAUTION.value)
        self._field = field
        self._text = ""
        self._findings: tuple[Finding, ...] = ()
        self._at = 0
        self._told = label("", wrap=True, tone=Tone.CAUTION.value)
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._mask = Button(self.tr("Maskera"), lambda: self.mask_wanted.emit(self.current), look="link")
        self._keep = Button(
            self.tr("Behåll med skäl…"), lambda: self.keep_wanted.emit(self.current), look="link"
        )
        self._next = Button(self.tr("Nästa"), self._go_on, look="link")
        links = QWidget()
        row = FlowLayout(links, gap=16)
        for link in (self._mask, self._keep, self._next):
            row.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 6)
        column.setSpacing(2)
        column.addWidget(self._told)
        column.addWidget(links)
        self.hide()

    @property
    def current(self) -> Finding | None:
        """The finding that is shown."""
        return self._findings[self._at] if self._findings else None

    @property
    def told(self) -> str:
        """What it says, without markup."""
        return self.accessibleName()

    def show_findings(self, text: str, findings: Sequence[Finding]) -> None:
        """Show what was found in a text; nothing hides the band."""
        before = self.current
        self._text, self._findings = text, tuple(findings)
        same = (
            at for at, each in enumerate(self._findings) if before is not None and each.start == before.start
        )
        self._at = next(same, 0)
        self._show()

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._findings)
        self._show()

    def _show(self) -> None:
        finding = self.current
        if finding is None:
            self.hide()
            return
        lead = self.tr("Ser ut som en personuppgift:")
        said = self.tr("”{text}” ({kind}) i {field}. {reason}").format(
            text=self._text[finding.start : finding.end],
            kind=kind_word(finding.kind),
            field=self._field(),
            reason=reason_words(finding),
        )
        self._told.setText(f"<b>{escape(lead)}</b> {escape(said)}")
        self._told.setAccessibleName(f"{lead} {said}")
        self.setAccessibleName(f"{lead} {said}")
        several = len(self._findings) > 1
        self._next.setVisible(several)
        words = self.tr("Nästa ({number} av {count})")
        self._next.setText(words.format(number=self._at + 1, count=len(self._findings)))
        for link in (self._mask, self._keep):
            link.setAccessibleDescription(self._text[finding.start : finding.end])
        self.show()
