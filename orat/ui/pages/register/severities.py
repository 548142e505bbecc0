"""Allvarsgrader: what each of the four means in this municipality."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.scales import Severity
from orat.services.answers import Directory
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.fields import Form, TextField
from orat.ui.widgets.label import label
from orat.ui.words import severity_badge, severity_word

if TYPE_CHECKING:
    from orat.services.house import Services


class SeveritySection(QWidget):
    """One text for each; it stands beside the choice when a concern is reported."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._form = Form()
        text = self.tr(
            "Definitionen visas när någon väljer allvar, så att alla bedömer lika. Graderna själva är fasta."
        )
        self._form.add(label(text, "muted", wrap=True))
        for severity in sorted(Severity, reverse=True):
            self._form.add(self._row(severity))
        single_column(self, self.tr("Allvarsgrader"), self._form)

    def _row(self, severity: Severity) -> QWidget:
        field = TextField(
            self.tr("Definition av {severity}").format(severity=severity_word(severity)), least=2, most=6
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        side = QWidget()
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * 11)
        mark = QVBoxLayout(side)
        mark.setContentsMargins(0, 0, 0, 0)
        badge = Badge(severity_badge(severity))
        mark.addSpacing(badge.sizeHint().height())
        mark.addWidget(badge)
        mark.addStretch(1)
        row.addWidget(side)
        row.addWidget(self._form.row((str(int(severity)), field)), 1)
        field.committed.connect(partial(self._keep, severity))
        return holder

    def show_directory(self, directory: Directory) -> None:
        """Show what was read."""
        self._form.show_values({str(int(each.severity)): each.definition for each in directory.severities})

    def search(self, text: str) -> None:
        """There is nothing to search among four."""

    def _keep(self, severity: Severity, text: str | None) -> None:
        self._context.tasks.write(
            lambda services: services.register.define_severity(severity, text or ""),
            failed=self._form.fail,
            owner=self,
        )
