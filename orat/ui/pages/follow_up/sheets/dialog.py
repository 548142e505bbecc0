"""The dialog with the sheets of a period: the units that reported at the left, the paper at the right."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.documents import IssuedDocument
from orat.domain.mail import MailProposal, Sendable
from orat.domain.periods import Period
from orat.domain.sending import MailSettings
from orat.services.documents.feedback_sheets import UnitCount
from orat.ui import formats
from orat.ui.after_export import exported_banner, exported_many_banner
from orat.ui.guarding.panel import guard_leaving
from orat.ui.messages import explain
from orat.ui.page import ServiceContext
from orat.ui.pages.follow_up.sheets.files import ask_folder, sheet_name, write_all
from orat.ui.pages.follow_up.sheets.period import PeriodChoice
from orat.ui.pages.meetings.sending.send import SendDialog
from orat.ui.paper.saving import FileSaver
from orat.ui.paper.view import PaperView
from orat.ui.progress import Progress
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.cell import Cell, Column
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.progress_strip import ProgressStrip
from orat.ui.widgets.splitter import Splitter
from orat.ui.words import unit_kind_word

if TYPE_CHECKING:
    from orat.services.house import Services


class SheetDialog(QDialog):
    """`unit_id` is chosen first, if it reported. What is saved is what is shown, to the byte."""

    def __init__(self, context: ServiceContext, parent: QWidget, unit_id: int | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Återkopplingsblad"))
        self._context = context
        self._wanted = unit_id
        self._units: Sequence[UnitCount] = ()
        self._progress: Progress | None = None
        self._banner: Banner | None = None
        self.paper = FileSaver(context, self)
        self.ask_folder: Callable[[QWidget, Path], Path | None] = ask_folder
        self.period = PeriodChoice(context.today)
        self.period.chosen.connect(self._read)
        self.table: PagedTable[Services, UnitCount] = PagedTable(
            "sheet-units",
            self._columns(),
            lambda _services, _ids: (),
            lambda each: each.unit.id,
            context.tasks,
            context.settings,
            title=self.tr("Enheter som har rapporterat"),
            multiple=False,
        )
        self.table.current_changed.connect(self._show_sheet)
        self.view = PaperView(context, thumbnails=False)
        self._save = Button(self.tr("Spara PDF…"), self._save_one, look="primary")
        self._mail = Button(self.tr("Mejla…"), self._mail_one)
        self._all = Button(self.tr("Spara alla…"), self._save_all)
        self._strip = ProgressStrip()
        context.tasks.long_job_ended.connect(self._ended)
        self._lay_out()
        room = parent.window().size()
        self.resize(min(1280, room.width() - 80), room.height() - 60)
        self.period.setFocus()
        self._read(self.period.period)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self._save, self._mail, self._all, Button(self.tr("Stäng"), self.reject)):
            row.addWidget(button)
        self._save.setToolTip(self.tr("Spara bladet som det visas här"))
        self._mail.setToolTip(self.tr("Bladet bevaras som det skickas, med kontrollkod"))
        self._all.setToolTip(self.tr("En fil för varje enhet i listan"))
        units = Card()
        units.setAccessibleName(self.tr("Enheter som har rapporterat"))
        self.table.set_empty(
            EmptyState(
                self.tr("Ingen enhet har rapporterat"),
                self.tr("Under de här dagarna finns inga iakttagelser. Välj en annan period."),
                icon_name="message-square",
            )
        )
        units.add(self.table, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.period)
        column.addWidget(units, 1)
        desk = Card(quiet=True)
        desk.add(self.view, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(12)
        self._column.addWidget(label(self.tr("Återkopplingsblad"), "heading"))
        told = self.tr(
            "Vad varje enhet har rapporterat under perioden, vad mötet beslutade, vad som är gjort och vad "
            "som återstår."
        )
        self._column.addWidget(label(told, "muted", wrap=True))
        self._column.addWidget(buttons)
        self._column.addWidget(Splitter("sheets", self._context.settings, side, desk, shares=(34, 66)), 1)
        self._column.addWidget(self._strip)

    def _columns(self) -> list[Column[UnitCount]]:
        return [
            Column("unit", self.tr("Enhet"), _unit_cell, 180, stretch=True, least=120),
            Column(
                "count",
                self.tr("Iakttagelser"),
                lambda each: Cell(formats.integer(each.concerns), right=True),
                96,
            ),
        ]

    def done(self, result: int) -> None:
        if self._progress is not None:
            self._progress.cancel()
        super().done(result)

    def _read(self, period: Period | None) -> None:
        if period is None:
            self._take(())
            return
        self._context.tasks.read(
            lambda s: s.sheets.units(period.first, period.last), self._take, owner=self, latest="units"
        )

    def _take(self, units: Sequence[UnitCount]) -> None:
        wanted = self.table.current_id or self._wanted
        self._units = units
        self.table.show_rows(units)
        if units and (wanted is None or not self.table.select(wanted)):
            self.table.select(units[0].unit.id)
        self._show_sheet()

    @property
    def _unit(self) -> UnitCount | None:
        """The unit chosen in the list."""
        return next((each for each in self._units if each.unit.id == self.table.current_id), None)

    def _show_sheet(self) -> None:
        unit, period = self._unit, self.period.period
        self._save.setEnabled(False)
        self._mail.setEnabled(unit is not None)
        self._all.setEnabled(unit is not None)
        self.view.setVisible(unit is not None)
        if unit is None or period is None:
            return
        title = sheet_name(unit.unit.name, period)

        def show(pdf: bytes) -> None:
            self.view.show_pdf(pdf, title)
            self._save.setEnabled(True)

        self._context.tasks.read(
            lambda s: s.sheets.pdf(unit.unit.id, period.first, period.last), show, owner=self, latest="sheet"
        )

    def _save_one(self) -> None:
        unit, period = self._unit, self.period.period
        if unit is None or period is None:
            return
        target = self.paper.ask_for(sheet_name(unit.unit.name, period))
        if target is None:
            return
        contents = self.tr("Återkopplingsbladet för {unit}").format(unit=unit.unit.name)
        title = sheet_name(unit.unit.name, period)

        def write(services: "Services") -> tuple[Path, bytes]:
            # Made again: what was masked on the way stands in the sheet that is shown.
            pdf = services.sheets.pdf(unit.unit.id, period.first, period.last)
            return services.minutes.export(pdf, target), pdf

        def written(done: tuple[Path, bytes]) -> None:
            self.view.show_pdf(done[1], title)
            self._say(exported_banner(done[0], contents))

        self._guarded(
            (unit,), period, lambda: self._context.tasks.read(write, written, self._failed, owner=self)
        )

    def _guarded(self, units: Sequence[UnitCount], period: Period, go: Callable[[], object]) -> None:
        """Go on when what the units' sheets say has been looked through for person data."""
        ids = [each.unit.id for each in units]
        guard_leaving(
            self._context,
            self,
            lambda s, told: s.leaving.of_sheets(ids, period.first, period.last, told),
            go,
        )

    def _save_all(self) -> None:
        units, period = tuple(self._units), self.period.period
        folder = self.ask_folder(self, self.paper.folder()) if period is not None else None
        if folder is None or period is None:
            return
        self._guarded(units, period, lambda: self._write_all(units, period, folder))

    def _write_all(self, units: Sequence[UnitCount], period: Period, folder: Path) -> None:
        one, many = self.tr("1 återkopplingsblad"), self.tr("{count} återkopplingsblad")
        contents = (one if len(units) == 1 else many).format(count=len(units))
        self._all.setEnabled(False)

        def written(files: tuple[Path, ...]) -> None:
            self._say(exported_many_banner(files, contents))

        self._progress = self._context.tasks.run_long(
            self.tr("Gör {contents}").format(contents=contents),
            lambda services, progress: write_all(services, units, period, folder, progress),
            written,
            self._failed,
            owner=self,
        )
        if not self._progress.ended:
            self._strip.follow(self._progress)

    def _ended(self, progress: Progress) -> None:
        self._strip.finish(progress)
        self._all.setEnabled(bool(self._units))

    def _mail_one(self) -> None:
        unit, period = self._unit, self.period.period
        if unit is None or period is None:
            return

        def job(services: "Services") -> "Done[tuple[MailProposal, MailSettings]]":
            done: Done[IssuedDocument] = services.sheets.issue(
                unit.unit.id, period.first, period.last, unit.unit.name
            )
            what = Sendable(document_id=done.value.id)
            return Done((services.sending.proposal(what), services.sending.settings()), done.change)

        def show(done: "Done[tuple[MailProposal, MailSettings]]") -> None:
            dialog = SendDialog(self._context, self, *done.value)
            dialog.form.show_values({"own": unit.unit.contact_email})
            dialog.open()

        self._guarded((unit,), period, lambda: self._context.tasks.write(job, show, self._failed, owner=self))

    def _failed(self, error: Exception) -> None:
        said = explain(error)
        self._say(Banner(said.text, said.tone, lead=said.lead, closable=True))

    def _say(self, banner: Banner) -> None:
        """Show what became of it, in place of what was said before."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = banner
        banner.closed.connect(self._forget)
        self._column.insertWidget(3, banner)

    def _forget(self) -> None:
        self._banner = None


def _unit_cell(each: UnitCount) -> Cell:
    unit = each.unit
    return Cell(unit.name, unit.education_area or unit_kind_word(unit.kind), strong=True)
