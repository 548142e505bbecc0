"""Who still waits for an answer, and the answer that is written to one or several of them at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.rows import FeedbackDue
from orat.ui.page import Context
from orat.ui.pages.follow_up.answer import AnswerCard
from orat.ui.pages.follow_up.columns import due_columns
from orat.ui.pages.packaging import Packaging
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.menu_button import menu_button
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from orat.services.house import Services


class FeedbackTab(QWidget):
    """`said` tells what was recorded, for the status line."""

    said = Signal(str)
    search_cleared = Signal()

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._due: Sequence[FeedbackDue] = ()
        self._text = ""
        self.table: PagedTable[Services, FeedbackDue] = PagedTable(
            "feedback-due",
            due_columns(context.today),
            lambda _services, _ids: (),
            lambda due: due.concern_id,
            context.tasks,
            context.settings,
            title=self.tr("Väntar på återkoppling"),
        )
        self.answer = AnswerCard(context)
        self.answer.given.connect(self.said)
        self.answer.all_wanted.connect(self._select_unit)
        self.table.selection_changed.connect(self._choose)
        listing = Card()
        listing.setAccessibleName(self.tr("Väntar på återkoppling"))
        listing.add(self.table, 1)
        listing.add_note(self.tr("Håll ned Ctrl eller Skift för att välja flera och ge dem samma svar."))
        panes = Splitter("feedback", context.settings, listing, self.answer, shares=(20, 11), turns=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panes)
        self._declare()
        self.table.set_empty(
            EmptyState(
                self.tr("Alla har fått svar"),
                self.tr(
                    "Här står de iakttagelser som har tagits upp på ett möte och vars enhet ännu inte har "
                    "fått veta vad som blev av dem."
                ),
                icon_name="circle-check",
            ),
            EmptyState.nothing_found(self._clear_search),
        )

    def _declare(self) -> None:
        context = self._context
        text = self.tr("Spara återkopplingen")
        context.actions.add(
            "feedback.give", text, self.answer.send, "Ctrl+Return", "check", scope=self, writes=True
        )
        text = self.tr("Återkopplingsblad…")
        self.sheets = context.actions.add(
            "feedback.sheets", text, self._open_sheets, "", "file-text", scope=self
        )
        self.packaging = Packaging(context, self)
        text = self.tr("Svara med paket…")
        self.answer_package = context.actions.add(
            "package.answer", text, self.packaging.answer, "", "external-link", scope=self
        )
        text = self.tr("Läs in paket…")
        self.read_package = context.actions.add(
            "package.read", text, self.packaging.read, "", "inbox", scope=self, writes=True
        )
        deeds = [self.answer_package, self.read_package]
        self.header = (menu_button(self.tr("Paket"), lambda menu: menu.addActions(deeds)), self.sheets)

    def read(self) -> None:
        """Read who waits anew."""
        self._context.tasks.read(
            lambda services: services.feedback.due(), then=self._take, owner=self, latest="due"
        )

    def search(self, text: str) -> None:
        """Narrow by words in title, number, unit or decision."""
        self._text = text
        self._show()

    def _take(self, due: Sequence[FeedbackDue]) -> None:
        self._due = due
        self._show()

    def _show(self) -> None:
        words = self._text.casefold().split()
        shown = [
            due
            for due in self._due
            if all(
                word in f"{due.title} {due.number} {due.unit} {due.last_decision}".casefold()
                for word in words
            )
        ]
        self.table.show_rows(shown, filtered=bool(words))
        if shown and not self.table.selected_ids():
            self.table.select(shown[0].concern_id)
        self._choose(self.table.selected_ids())

    def _choose(self, ids: Sequence[int]) -> None:
        chosen = [due for due in self._due if due.concern_id in ids]
        self.answer.show_due(chosen, self._due)

    def _select_unit(self, unit_id: int) -> None:
        model = self.table.model
        wanted = {due.concern_id for due in self._due if due.unit_id == unit_id}
        selection = QItemSelection()
        for at, row_id in enumerate(model.ids):
            if row_id in wanted:
                selection.select(model.index(at, 0), model.index(at, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.table.view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _open_sheets(self) -> None:
        # What draws pages of paper is needed by few visits.
        from orat.ui.pages.follow_up.sheets.dialog import SheetDialog

        ids = self.table.selected_ids()
        units = [due.unit_id for due in self._due if due.concern_id in ids]
        SheetDialog(self._context, self, units[0] if units else None).open()

    def _clear_search(self) -> None:
        self.search_cleared.emit()
        self.search("")
