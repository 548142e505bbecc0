"""In the middle of Inkorg: a package that lies there as it came, and what it waits for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.inbox import OPEN
from orat.domain.intake import UNOPENED, Verdict
from orat.services.inbox.answers import ReportView
from orat.ui.widgets.label import label


class LyingBox(QWidget):
    """Hidden for everything else; what opens the package stands in the bar below."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "heading", wrap=True)
        self._text = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self.hide()

    def show_view(self, view: ReportView) -> None:
        """Show what lies there, and why."""
        verdict = view.report.verdict
        self.setVisible(verdict in UNOPENED)
        if verdict is Verdict.LOCKED:
            self._heading.setText(self.tr("Paketet är låst"))
            text = self.tr(
                "{file} öppnas med ett lösenord, som avsändaren ger på annat sätt än i samma mejl. "
                "Iakttagelserna eller svaren i det läses in först då."
            )
        else:
            sender = view.delivery.sender_name
            self._heading.setText(self.tr("Svar från {sender}").format(sender=sender))
            text = self.tr(
                "{file} säger vad som har blivit av iakttagelser som skickats härifrån. När det läses in "
                "hamnar varje svar på sin iakttagelse."
            )
        if view.report.state not in OPEN:
            text = self.tr("{file} är avgjort.")
        self._text.setText(text.format(file=view.delivery.name))
