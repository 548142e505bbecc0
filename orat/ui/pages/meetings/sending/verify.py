"""Kontrollera en fil: whether a PDF is ours and as it was issued."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.verdict import Verdict
from orat.errors import OratError
from orat.ui.messages import explain
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.sending.words import verdict_facts, verdict_words
from orat.ui.theme import Tone
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.toast import announce


def ask_file(parent: QWidget) -> Path | None:
    """Let the person choose a file; None when they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileName(parent, "", "", "PDF (*.pdf)")
    return Path(chosen) if chosen else None


def verify_dialog(context: ServiceContext, parent: QWidget) -> "VerifyDialog":
    """Check a file; show it with `open()`."""
    return VerifyDialog(context, parent)


class VerifyDialog(QDialog):
    """Takes a file by its button or dropped on it; `ask` is replaced where nobody sits at the screen."""

    def __init__(self, context: ServiceContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kontrollera en fil"))
        self.setAcceptDrops(True)
        self.ask: Callable[[QWidget], Path | None] = ask_file
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Kontrollera en fil"), "heading"))
        text = self.tr(
            "Välj eller släpp en PDF här. Programmet jämför den med allt som har utfärdats ur registret "
            "och prövar underskrifter. Filen ändras inte och lämnar inte datorn."
        )
        column.addWidget(label(text, "muted", wrap=True))
        self.answer = ScrollRows((0, 0, 0, 0), 8)
        column.addWidget(self.answer, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Stäng"), self.reject))
        row.addWidget(Button(self.tr("Välj fil…"), self._choose, look="primary"))
        column.addLayout(row)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 24)

    def check(self, path: Path) -> None:
        """Check a file and say what it is."""
        self._context.tasks.read(
            lambda s: s.verify.read(path),
            lambda verdict: self._show(path, verdict),
            self._fail,
            owner=self,
            latest="verify",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            self.check(path)

    def _choose(self) -> None:
        path = self.ask(self)
        if path is not None:
            self.check(path)

    def _show(self, path: Path, verdict: Verdict) -> None:
        words, tone = verdict_words(verdict)
        self.answer.clear()
        self.answer.add(label(path.name, "strong", wrap=True))
        self.answer.add(label(words, "strong", wrap=True, tone=tone))
        for line in verdict_facts(verdict):
            self.answer.add(label(line, wrap=True))
        self.answer.add(label(f"SHA-256 {verdict.digest}", "small", wrap=True))
        announce(self, words)

    def _fail(self, error: OratError) -> None:
        self.answer.clear()
        self.answer.add(label(explain(error).text, wrap=True, tone=Tone.DANGER))
