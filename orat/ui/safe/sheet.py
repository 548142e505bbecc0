"""The recovery sheet on its way to paper: a look at it, Skriv ut and Spara, and first then is it in force."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.safe import Sheet
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.paper.view import PaperView
from orat.ui.widgets.button import Button
from orat.ui.widgets.label import label
from orat.ui.widgets.toast import announce

if TYPE_CHECKING:
    from orat.services.house import Services


class SheetDialog(QDialog):
    """Holds the sheet in memory alone; closed without printing or saving, the earlier sheet still holds."""

    def __init__(self, context: Context["Services"], parent: QWidget, sheet: Sheet, present: str) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._present = present
        self.in_force = False
        self.setWindowTitle(self.tr("Återställningsblad"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        self.view = PaperView(context)
        self.said = label(
            self.tr(
                "Bladet öppnar registret om lösenordet glöms eller datorn går sönder. Utan det finns ingen "
                "väg in. Skriv ut det och lås in det skilt från datorn."
            ),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Återställningsblad"), "heading"))
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        self.closing = Button(self.tr("Inte nu"), self.reject)
        row.addWidget(self.closing)
        row.addStretch(1)
        self.printed = Button(self.tr("Bladet är utskrivet"), self.confirm)
        self.printed.hide()
        row.addWidget(self.printed)
        row.addWidget(Button(self.tr("Spara som PDF…"), self.save))
        row.addWidget(Button(self.tr("Skriv ut…"), self.print_out, look="primary"))
        column.addLayout(row)
        room = parent.window().size()
        self.resize(min(760, room.width() - 48), min(820, room.height() - 48))
        self.view.show_pdf(sheet.data)
        self.finished.connect(self.deleteLater)

    def print_out(self) -> None:
        """Ask for a printer; that the paper is there only a person can tell."""
        self.view.print()
        self.printed.show()

    def save(self) -> None:
        """Ask where to; the sheet holds once the file is written."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(documents) / self.tr("Återställningsblad.pdf"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Spara bladet"), suggested, "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))

    def save_to(self, target: Path) -> None:
        """Write the file, and then let the sheet hold."""
        self._context.tasks.read(
            lambda services: services.minutes.export(self._sheet.data, target),
            lambda _: self.confirm(),
            self._refused,
            owner=self,
        )

    def confirm(self) -> None:
        """Let the sheet hold, and no earlier one."""
        if self.in_force:
            return

        def job(services: "Services") -> Done[None]:
            return services.security.confirm(self._sheet, self._present)

        self._context.tasks.write(job, lambda _: self._holds(), self._refused, owner=self)

    def _holds(self) -> None:
        self.in_force = True
        self.printed.hide()
        self.closing.setText(self.tr("Klar"))
        words = self.tr("Bladet gäller nu, och inget tidigare blad. Kontrollera att utskriften går att läsa.")
        self.said.setText(words)
        announce(self.said, words)

    def _refused(self, error: Exception) -> None:
        said = explain(error)
        self.said.setText(f"{said.lead} {said.text}".strip())
        announce(self.said, self.said.text())


def offer_sheet(context: Context["Services"], parent: QWidget, present: str) -> None:
    """Make a sheet and show it; `present` is the password where one is asked for."""

    def show(sheet: Sheet) -> None:
        SheetDialog(context, parent, sheet, present).open()

    context.tasks.read(lambda services: services.security.sheet(present), show, owner=parent)
