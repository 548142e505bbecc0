"""The list to approve: all that would go and why; what is to stay is held back with a reason."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Done
from orat.domain.weeding import Weeding, WeedRule
from orat.services.keeping.weeding import Proposal
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.pages.register.weeding_hold import HoldBack
from orat.ui.pages.register.weeding_words import Line, lines_of, list_columns, rule_told, rule_word
from orat.ui.progress import Progress
from orat.ui.widgets.button import Button
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import ComboField, Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label
from orat.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_LINES = 9
"""How many lines of the list are seen at least, where the window has room."""
_NAMED = 5
"""So many problems are named that somebody should read over."""


class WeedingList(FormDialog):
    """Its verb takes what is listed and not held back. It cannot be undone, and says so."""

    def __init__(
        self,
        context: Context["Services"],
        parent: QWidget,
        proposal: Proposal,
        then: Callable[[Done[Weeding]], object],
    ) -> None:
        text = translate(
            "WeedingList",
            "Det som gallras försvinner för gott ur registret och ur loggen, och det går inte att ångra "
            "något som gjorts före gallringen. En säkerhetskopia görs först. Markera det som ska vara kvar "
            "och tryck Behåll: skälet sparas, och du får inte frågan igen.",
        )
        super().__init__(
            parent,
            translate("WeedingList", "Godkänn gallringen"),
            translate("WeedingList", "Gallra"),
            self._carry_out,
            text=text,
            danger=True,
            scrolls=True,
        )
        self._context = context
        self._then = then
        self._shown: ComboField[WeedRule] = ComboField(
            self.tr("Visa"), empty=self.tr("Allt på listan"), optional=True
        )
        self.add_row(("shown", self._shown))
        # A filter is always voluntary, so that nothing need say so.
        self._shown.caption.setText(self._shown.label_text)
        self.form.committed.connect(lambda *_: self._list())
        self._told = label("", "small", wrap=True)
        self.form.add(self._told)
        self.table: PagedTable[Services, Line] = PagedTable(
            "register.weeding", list_columns(), lambda _services, _ids: (), lambda line: line.id,
            context.tasks, context.settings, title=self.tr("Det som skulle gallras"),
        )  # fmt: skip
        self.table.set_empty(EmptyState(self.tr("Inget av detta slag"), self.tr("Välj ett annat ovanför.")))
        self.table.setMinimumHeight(self.table.row_height * _LINES)
        self.table.selection_changed.connect(lambda _: self._offer())
        self.form.add(self.table)
        buttons = QWidget()
        row = FlowLayout(buttons)
        self.everything = Button(self.tr("Markera alla"), self.table.view.selectAll)
        self.hold = Button(self.tr("Behåll…"), self._ask, writes=True)
        self.let = Button(self.tr("Behåll inte längre"), self._let, writes=True)
        for button in (self.everything, self.hold, self.let):
            row.addWidget(button)
        self.form.add(buttons)
        self._show(proposal)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self._lines = lines_of(proposal)
        present = {line.candidate.rule for line in self._lines}
        self._shown.set_options(
            [Option(each.rule, rule_word(each.rule)) for each in proposal.rules if each.rule in present]
        )
        self._list()

    def _list(self) -> None:
        chosen = self._shown.value
        shown = [line for line in self._lines if chosen in (None, line.candidate.rule)]
        self.table.show_rows(shown)
        rules = {line.candidate.rule for line in shown}
        told = [
            rule_told(each, self._proposal)
            for each in self._proposal.rules
            if each.rule in rules or (each.rule is WeedRule.LOG and self._proposal.images)
        ]
        if WeedRule.CONCERNS in rules and self._proposal.read_over:
            words = self.tr(
                "Läs själv igenom sammanfattningen av {problems}. Ordagranna citat byts mot numret, men det "
                "som står med egna ord om det gallrade blir kvar."
            )
            told.append(words.format(problems=_joined(self._proposal.read_over)))
        self._told.setText("\n".join(told))
        count = len(self._proposal.candidates)
        self.verb.setText(
            self.tr("Gallra {count} st").format(count=formats.integer(count))
            if count or not self._proposal.images
            else self.tr("Gallra loggens gamla texter")
        )
        self.verb.setEnabled(not self._proposal.empty)
        self._offer()

    def _offer(self) -> None:
        chosen = self._chosen()
        self.everything.setEnabled(bool(self._lines))
        self.hold.setEnabled(bool(chosen))
        self.let.setEnabled(any(line.exception is not None for line in chosen))

    def _chosen(self) -> list[Line]:
        ids = set(self.table.selected_ids())
        return [line for line in self._lines if line.id in ids]

    def _ask(self) -> None:
        chosen = self._chosen()
        HoldBack(self._context, self, [line.candidate for line in chosen], self._read).open()

    def _let(self) -> None:
        held = [line.exception for line in self._chosen() if line.exception is not None]
        self._context.tasks.write(
            lambda s: s.weeding.let_be_weeded(held), lambda _: self._read(), self.fail, owner=self
        )

    def _read(self) -> None:
        """Read the list anew: what is held back has changed."""
        self._context.tasks.read(
            lambda s: s.weeding.proposal(), self._show, self.fail, owner=self, latest="list"
        )

    def _carry_out(self, _: FormDialog, __: dict[str, Any]) -> None:
        proposal = self._proposal
        self.verb.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Done[Weeding]:
            return services.weeding.carry_out(proposal, progress.report)

        def done(answer: Done[Weeding]) -> None:
            self.accept()
            self._then(answer)

        self._context.tasks.run_long(self.tr("Gallrar"), job, done, self.fail, owner=self)


def _joined(titles: Sequence[str]) -> str:
    """Some titles, and how many more."""
    named = ", ".join(f"”{title}”" for title in titles[:_NAMED])
    if len(titles) <= _NAMED:
        return named
    return translate("WeedingList", "{titles} och {count} till").format(
        titles=named, count=formats.integer(len(titles) - _NAMED)
    )
