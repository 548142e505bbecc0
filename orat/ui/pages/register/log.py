"""Logg: who did what and when, narrowed, exported, and proved against what is kept."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.audit import AuditAbout, AuditFilter, AuditRow
from orat.domain.changes import Kind
from orat.services.answers import Directory
from orat.ui import formats
from orat.ui.after_export import tell_exported
from orat.ui.change_words import step_words
from orat.ui.page import Context
from orat.ui.pages.register.finding_words import finding_thing, finding_wrong
from orat.ui.pages.register.log_words import change_told, log_columns, what_options
from orat.ui.paper.saving import FileSaver
from orat.ui.past_words import past_words
from orat.ui.progress import Progress
from orat.ui.theme import Tone
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import ComboField, DateField, Form, LineField, Option
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.turning import TurningRow

if TYPE_CHECKING:
    from orat.services.house import Services

_LOOK_AFTER_MS = 300
_NAMED = 6
"""So many findings are told one by one."""


class LogSection(QWidget):
    """The newest change first; nothing here alters anything."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._about = AuditAbout()
        self.where = AuditFilter()
        self._paper = FileSaver(context, self)
        self.form = Form()
        self._who: ComboField[str] = ComboField(self.tr("Vem"), optional=True)
        self._what: ComboField[Kind] = ComboField(self.tr("Gäller"), what_options(), optional=True)
        fields: dict[str, Any] = {
            "text": LineField(self.tr("Vad som gjordes")),
            "actor": self._who,
            "kind": self._what,
            "first": DateField(self.tr("Från och med"), context.today, optional=True),
            "last": DateField(self.tr("Till och med"), context.today, optional=True),
        }
        for names in (("text", "actor", "kind"), ("first", "last")):
            holder = QWidget()
            row = TurningRow(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(14)
            for name in names:
                # A filter is always voluntary, so that nothing need say so.
                fields[name].caption.setText(fields[name].label_text)
                fields[name].writes = False
                row.addWidget(self.form.row((name, fields[name])), 1)
            self.form.add(holder)
        self.form.committed.connect(lambda *_: self._look())
        self._resting = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._resting.timeout.connect(self.form.commit)
        self.form.edited.connect(lambda _: self._resting.start())
        self._head = label("", "small", wrap=True)
        self.table: PagedTable[Services, AuditRow] = PagedTable(
            "register.log", log_columns(), lambda services, ids: services.audit.rows(ids),
            lambda row: row.id, context.tasks, context.settings, title=self.tr("Logg"),
        )  # fmt: skip
        self.table.set_empty(
            EmptyState(self.tr("Inget har gjorts än"), self.tr("Varje ändring skrivs här, med vem och när.")),
            EmptyState.nothing_found(self._clear),
        )
        self._build()
        context.tasks.changed.connect(self._on_change)

    def _build(self) -> None:
        card = Card(self.tr("Logg"))
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.form)
        buttons = QWidget()
        row = FlowLayout(buttons)
        self.export = Button(self.tr("Exportera som CSV…"), self._export)
        self.check = Button(self.tr("Kontrollera registret"), self._check)
        row.addWidget(self.export)
        row.addWidget(self.check)
        column.addWidget(buttons)
        self._verdict = QWidget()
        self._verdicts = QVBoxLayout(self._verdict)
        self._verdicts.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._verdict)
        column.addWidget(self._head)
        card.add(top)
        card.add(self.table, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(card)

    def show_directory(self, directory: Directory) -> None:
        """The register was read; so is the log while it is seen."""
        if self.isVisible():
            self._read()

    def _on_change(self, _change: object) -> None:
        # By name, so that Qt forgets it with the section: what it is heard from lives on.
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._context.tasks.read(lambda s: s.audit.about(), self._show, owner=self, latest="log")

    def search(self, text: str) -> None:
        """The log has fields of its own to search by."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _show(self, about: AuditAbout) -> None:
        new = about != self._about
        self._about = about
        self._who.set_options([Option(actor, actor) for actor in about.actors])
        words = self.tr(
            "{count} ändringar. Loggens kontrollvärde just nu: {head}. Skriv upp det på annan plats: då "
            "kan den som sköter datorn kontrollera att loggen inte har skrivits om sedan dess."
        )
        told = words.format(count=formats.integer(about.changes), head=_grouped(about.head))
        self._head.setText(told if about.changes else "")
        if new:
            self._look()

    def _look(self) -> None:
        values = self.form.values()
        text = (values["text"] or "").casefold().split()
        verbs = None
        if text:
            verbs = frozenset(
                verb for verb in self._about.verbs if all(part in _sought(verb) for part in text)
            )
        self.where = AuditFilter(
            actor=values["actor"] or "", first=values["first"], last=values["last"], kind=values["kind"],
            verbs=verbs,
        )  # fmt: skip
        where = self.where
        self.table.show_query(
            lambda services, after: services.audit.ids(where, after), filtered=where.narrows
        )

    def _clear(self) -> None:
        self.form.show_values(dict.fromkeys(self.form.fields), force=True)
        self._look()

    def _export(self) -> None:
        name = self.tr("Logg {day}.csv").format(day=formats.iso_day(self._context.today()))
        target = self._paper.ask_for(name)
        if target is None:
            return
        where = self.where

        def job(services: "Services", progress: Progress) -> Any:
            def report(done: int, total: int) -> None:
                progress.report(done / max(1, total))

            return services.audit.export(where, target, change_told, report)

        told = partial(tell_exported, self._context.shell, target, self.tr("Loggen"))
        self._context.tasks.run_long(self.tr("Exporterar loggen"), job, lambda _: told(), owner=self)

    def _check(self) -> None:
        self.check.setEnabled(False)

        def job(services: "Services", progress: Progress) -> Any:
            return services.audit.prove()

        self._context.tasks.run_long(
            self.tr("Kontrollerar registret"), job, self._tell, self._failed, owner=self
        )

    def _failed(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self._context.shell.tell(error)

    def _tell(self, findings: tuple[Any, ...]) -> None:
        self.check.setEnabled(True)
        clear(self._verdicts)
        if not findings:
            text = self.tr("Varje ändring, rad och fil stämmer med loggen.")
            self._verdicts.addWidget(Banner(text, Tone.SUCCESS, lead=self.tr("Allt är helt.")))
            return
        words = self.tr(
            "{count} fel. Det som står här är ändrat av någon annan än programmet. Gå tillbaka till en "
            "säkerhetskopia från före, eller be om hjälp."
        )
        text = words.format(count=formats.integer(len(findings)))
        lead = self.tr("Något har ändrats utanför programmet.")
        self._verdicts.addWidget(Banner(text, Tone.DANGER, lead=lead))
        for each in findings[:_NAMED]:
            self._verdicts.addWidget(label(finding_thing(each), "strong", wrap=True))
            self._verdicts.addWidget(label(finding_wrong(each), "small", wrap=True))
        if len(findings) > _NAMED:
            more = self.tr("… och {count} till. orat check visar alla.")
            self._verdicts.addWidget(
                label(more.format(count=formats.integer(len(findings) - _NAMED)), "muted", wrap=True)
            )


def _sought(verb: str) -> str:
    step = step_words(verb, {})
    return f"{step} {past_words(step)}".casefold()


def _grouped(digest: str) -> str:
    """The first half of a digest in groups of four, which can be read aloud and written down."""
    short = digest[:32]
    return " ".join(short[at : at + 4] for at in range(0, len(short), 4))
