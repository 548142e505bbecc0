"""Gallring: after how long each kind of data goes, the list to approve, and what was weeded."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.weeding import Rule, Weeding, WeedRule
from orat.services.answers import Directory
from orat.services.keeping.weeding import MOST_MONTHS, Proposal
from orat.ui.page import Context
from orat.ui.pages.register.single import single_column
from orat.ui.pages.register.weeding_list import WeedingList
from orat.ui.pages.register.weeding_words import (
    rule_explanation,
    rule_word,
    weeding_title,
    weeding_told,
)
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.fields import Form, LineField, NumberField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from orat.services.house import Services

Found = tuple[tuple[Rule, ...], tuple[Weeding, ...], int]


class WeedingSection(QWidget):
    """The rules keep themselves; nothing goes but by the list."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._rules: dict[WeedRule, Rule] = {}
        self.forms: dict[WeedRule, Form] = {}
        text = self.tr(
            "Gallring tar bort texter för gott, enligt kommunens beslut. Programmet gallrar aldrig av sig "
            "självt: du får en lista att godkänna, och det som gallras skrivs i en logg. Säkerhetskopior "
            "från före gallringen har kvar texterna tills du tar bort dem här, annars i upp till nio månader."
        )
        rules = QWidget()
        column = QVBoxLayout(rules)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for each in WeedRule:
            column.addWidget(self._rule(each))
        self.look = Button(self.tr("Visa vad som skulle gallras…"), self._look, look="primary")
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.look)
        self._told = label("", "muted", wrap=True)
        self._told.hide()
        self._log = QWidget()
        self._rows = QVBoxLayout(self._log)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._older = QWidget()
        self._warned = QVBoxLayout(self._older)
        self._warned.setContentsMargins(0, 0, 0, 0)
        single_column(
            self,
            self.tr("Gallring"),
            label(text, "muted", wrap=True),
            self._older,
            rules,
            buttons,
            self._told,
            SectionHeader(self.tr("Gallrat")),
            self._log,
        )

    def _rule(self, each: WeedRule) -> QWidget:
        form = self.forms[each] = Form()
        months = NumberField(self.tr("Gallras efter"), 0, MOST_MONTHS, unit=self.tr("mån"))
        months.editor.setSpecialValueText(self.tr("gallras inte"))
        form.add_row(("months", months), ("reference", LineField(self.tr("Beslut (Dnr)"), optional=True)))
        form.committed.connect(lambda *_: self._keep(each))
        holder = QWidget()
        holder.setAccessibleName(rule_word(each))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(rule_word(each), "strong"))
        column.addWidget(label(rule_explanation(each), "small", wrap=True))
        column.addWidget(form)
        return holder

    def show_directory(self, directory: Directory) -> None:
        """The register was read; rules and log are read with it."""
        self._context.tasks.read(
            lambda s: (s.weeding.rules(), s.weeding.log(), len(s.weeding.older_backups())),
            self._show,
            owner=self,
            latest="weeding",
        )

    def search(self, text: str) -> None:
        """There is nothing to search."""

    def _show(self, found: Found) -> None:
        rules, log, older = found
        self._rules = {each.rule: each for each in rules}
        for each in rules:
            self.forms[each.rule].show_values({"months": each.months or 0, "reference": each.reference})
        clear(self._rows)
        if not log:
            self._rows.addWidget(label(self.tr("Inget har gallrats."), "muted", wrap=True))
        for weeding in log:
            self._rows.addWidget(label(weeding_title(weeding), "strong", wrap=True))
            self._rows.addWidget(label(weeding_told(weeding), "small", wrap=True))
            self._rows.addWidget(rule())
        self._warn(older)

    def _warn(self, older: int) -> None:
        clear(self._warned)
        if older:
            words = self.tr(
                "{count} säkerhetskopior från före gallringen har kvar det som gallrades. De kan tas bort "
                "här; kopior på en andra plats tar du bort själv."
            )
            actions = [(self.tr("Ta bort dem…"), partial(self._ask_older, older))]
            self._warned.addWidget(Banner(words.format(count=older), Tone.CAUTION, actions=actions))

    def _keep(self, each: WeedRule) -> None:
        form = self.forms[each]
        kept = Rule(
            rule=each,
            months=form.fields["months"].value or None,
            reference=form.fields["reference"].value or "",
        )
        if kept != self._rules.get(each):
            self._rules[each] = kept
            self._context.tasks.write(lambda s: s.weeding.set_rule(kept), failed=form.fail, owner=self)

    def _look(self) -> None:
        if all(form.commit() for form in self.forms.values()):
            self._context.tasks.read(
                lambda s: s.weeding.proposal(), self._propose, owner=self, latest="proposal"
            )

    def _propose(self, proposal: Proposal) -> None:
        listed = bool(proposal.held) or not proposal.empty
        self._told.setVisible(not listed)
        if listed:
            WeedingList(self._context, self.window(), proposal, self._done).open()
        elif all(each.months is None for each in proposal.rules):
            self._told.setText(self.tr("Ingen regel är satt. Skriv efter hur många månader något gallras."))
        else:
            self._told.setText(self.tr("Inget är gammalt nog att gallras."))

    def _done(self, done: Done[Weeding]) -> None:
        said = self.tr("Gallringen är gjord och skriven i loggen.")
        if done.value.swept_at is None:
            said = self.tr(
                "Gallringen är gjord. Det som är kvar av texterna i filen tas bort när programmet startas "
                "nästa gång."
            )
        self._context.shell.say(said)

    def _ask_older(self, count: int) -> None:
        question = QMessageBox(self.window())
        question.setWindowTitle(self.tr("Ta bort äldre säkerhetskopior"))
        question.setText(self.tr("Ta bort {count} säkerhetskopior för gott?").format(count=count))
        question.setInformativeText(
            self.tr("De har kvar det som gallrades. En ny säkerhetskopia görs först. Det går inte att ångra.")
        )
        remove = question.addButton(
            self.tr("Ta bort säkerhetskopiorna"), QMessageBox.ButtonRole.DestructiveRole
        )
        question.addButton(self.tr("Behåll"), QMessageBox.ButtonRole.RejectRole)
        question.finished.connect(question.deleteLater)
        remove.clicked.connect(self._remove_older)
        question.open()

    def _remove_older(self) -> None:
        self._context.tasks.write(
            lambda s: s.weeding.remove_older_backups(), lambda _: self._warn(0), owner=self
        )
