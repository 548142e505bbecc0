"""The list to approve: what would go and why, each of which can be excepted with a reason."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.weeding import Candidate, Rule, Weeding
from orat.services.weeding import Proposal
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.pages.register.weeding_words import rule_word
from orat.ui.progress import Progress
from orat.ui.widgets.fields import LineField
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
SHOWN = 200
"""So many of each rule are listed one by one; the others go with them."""


class WeedingList(FormDialog):
    """Its verb takes what is ticked. It cannot be undone, and says so."""

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
            "något som gjorts före gallringen. En säkerhetskopia görs först. Bocka av det som ska vara kvar "
            "och skriv varför.",
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
        self._proposal = proposal
        self._then = then
        self.lines: list[_Line] = []
        for each in proposal.rules:
            self._add_rule(each)
        self._count()

    @property
    def chosen(self) -> int:
        """How many things would go."""
        kept = sum(not line.box.isChecked() for line in self.lines)
        return len(self._proposal.candidates) - kept

    def _add_rule(self, each: Rule) -> None:
        mine = [one for one in self._proposal.candidates if one.rule is each.rule]
        images = self._proposal.images if each is self._proposal.rules[-1] else 0
        if not mine and not images:
            return
        self.form.add(SectionHeader(rule_word(each.rule)))
        why = self.tr("{count} är äldre än {months} mån. Beslut: {reference}")
        told = why.format(
            count=formats.integer(len(mine) or images),
            months=each.months,
            reference=each.reference or self.tr("inget angivet"),
        )
        self.form.add(label(told, "small", wrap=True))
        for one in mine[:SHOWN]:
            line = _Line(one)
            line.box.clicked.connect(lambda _: self._count())
            self.lines.append(line)
            self.form.add(line)
        if len(mine) > SHOWN:
            rest = self.tr("… och {count} till av samma slag.")
            self.form.add(label(rest.format(count=formats.integer(len(mine) - SHOWN)), "muted", wrap=True))
        self.form.add(rule())

    def _count(self) -> None:
        count = self.chosen
        self.verb.setText(
            self.tr("Gallra {count} st").format(count=formats.integer(count))
            if count or not self._proposal.images
            else self.tr("Gallra loggens gamla texter")
        )
        self.verb.setEnabled(bool(count or self._proposal.images))

    def _carry_out(self, _: FormDialog, __: dict[str, Any]) -> None:
        unexplained = next((each for each in self.lines if not each.explained), None)
        if unexplained is not None:
            unexplained.why.show_error(self.tr("Skriv varför den ska vara kvar."))
            unexplained.why.setFocus()
            return
        exceptions = {line.key: line.why.read() for line in self.lines if not line.box.isChecked()}
        proposal = self._proposal
        self.verb.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Done[Weeding]:
            return services.weeding.carry_out(proposal, exceptions)

        def done(answer: Done[Weeding]) -> None:
            self.accept()
            self._then(answer)

        self._context.tasks.run_long(self.tr("Gallrar"), job, done, self.fail, owner=self)


class _Line(QWidget):
    """One thing, and the reason where it is to stay."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        self.key = candidate.key
        words = self.tr("{name} · {day}")
        name = candidate.name or self.tr("Utan titel")
        self.box = CheckBox(words.format(name=name, day=formats.iso_day(candidate.day)))
        self.box.setChecked(True)
        self.why = LineField(self.tr("Varför den ska vara kvar"))
        self.why.hide()
        self.box.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.why)

    @property
    def explained(self) -> bool:
        """Whether it goes, or stays with a reason."""
        return self.box.isChecked() or bool(self.why.read())

    def _turn(self, checked: bool) -> None:
        self.why.setVisible(not checked)
        if not checked:
            self.why.setFocus()
