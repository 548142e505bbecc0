"""Läs in: what each file would give, row by row, and for a table which column means what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.intake import Verdict
from orat.services.inbox.answers import FileLook, Inlet, LookedAt
from orat.ui import formats
from orat.ui.messages import explain
from orat.ui.page import Context
from orat.ui.pages.inbox import words
from orat.ui.pages.inbox.mapping import MappingEditor
from orat.ui.theme import Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.fields import ComboField, Fold, Option
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scroll_rows import ScrollRows

if TYPE_CHECKING:
    from orat.services.house import Services

_ROWS_SHOWN = 25
"""So many rows are shown at a time: each takes two milliseconds to make and to lay out."""
_SIZE = QSize(900, 700)
_AROUND = 48


class ImportDialog(QDialog):
    """Nothing is kept before the button is pressed; `done` gets the files as they are then settled."""

    def __init__(
        self,
        context: Context[Services],
        parent: QWidget,
        looks: Sequence[FileLook],
        done: Callable[[Sequence[Inlet]], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Läs in"))
        self._context = context
        self._done = done
        self._looks = list(looks)
        self._at = next((at for at, look in enumerate(looks) if look.table is not None), 0)
        self._files = QVBoxLayout()
        self._files.setContentsMargins(0, 0, 0, 0)
        self._files.setSpacing(0)
        self._sheet: ComboField[int] = ComboField(self.tr("Blad"))
        self._sheet.committed.connect(self._choose_sheet)
        self._summary = label("", "strong", wrap=True)
        self._lead = label("", "muted", wrap=True)
        self._problem = Banner("", Tone.DANGER)
        self._fold = Fold(self.tr("Kolumner"))
        self._mapping = MappingEditor()
        self._mapping.changed.connect(lambda columns: self._look_again(columns=columns))
        self._fold.add(self._mapping)
        self._fold.toggled.connect(self._show_mapping)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._reports: Sequence[LookedAt] = ()
        self._shown = self._total = 0
        self._more = Button("", self._show_more, look="link")
        self._body = ScrollRows((22, 4, 22, 12), 14, whole=True)
        self.verb = Button("", self._press, look="primary")
        self.verb.setDefault(True)
        context.tasks.long_job_ended.connect(self._allow)
        self._lay_out()
        self._show()
        if looks[self._at].table is not None and not self._is_sure(looks[self._at]):
            self._fold.open()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 18)
        column.setSpacing(12)
        title = label(self.tr("Läs in i inkorgen"), "heading", wrap=True)
        title.setContentsMargins(22, 0, 22, 0)
        column.addWidget(title)
        if len(self._looks) > 1:
            listed = Card(self.tr("Filer"))
            listed.add(self._files)
            self._body.add(listed)
        for part in (self._sheet, self._summary, self._lead, self._problem, self._fold):
            self._body.add(part)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._body.add(holder)
        self._body.rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body, 1)
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Avbryt"), self.reject))
        row.addWidget(self.verb)
        column.addLayout(row)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else _SIZE
        self.resize(_SIZE.boundedTo(room - QSize(_AROUND, _AROUND)))

    @property
    def looks(self) -> tuple[FileLook, ...]:
        """What each file would give now."""
        return tuple(self._looks)

    def _is_sure(self, look: FileLook) -> bool:
        """Whether the columns say what is needed, so that most of them need no look."""
        wrong = look.counts.get(Verdict.WRONG, 0)
        return look.table is not None and wrong * 2 <= sum(look.counts.values())

    def _show(self) -> None:
        look = self._looks[self._at]
        clear(self._files)
        for at, each in enumerate(self._looks if len(self._looks) > 1 else ()):
            if at:
                self._files.addWidget(rule())
            self._files.addWidget(self._file_row(at, each))
        table = look.table
        self._sheet.setVisible(table is not None and len(table.sheets) > 1)
        self._fold.setVisible(table is not None)
        if table is not None:
            self._sheet.set_options([Option(at, name) for at, name in enumerate(table.sheets)])
            self._sheet.show_value(table.sheet, force=True)
            self._show_mapping()
        self._say(look)
        self._show_rows(look)
        total = sum(each.taken for each in self._looks)
        self.verb.setText(self.tr("Läs in {what}").format(what=words.report_count(total)))
        self._allow()

    def _show_mapping(self, _opened: bool = True) -> None:
        """The columns, once somebody looks at them: their choices take some time to make."""
        table = self._looks[self._at].table
        if table is not None and self._fold.is_open:
            self._mapping.show_table(table)

    def _allow(self, *_: object) -> None:
        """What was looked at last stands, also when a look was called off."""
        self.verb.setEnabled(sum(each.taken for each in self._looks) > 0)

    def _file_row(self, at: int, look: FileLook) -> ListRow:
        text, end = self._told(look), None
        if look.error is not None:
            text, end = explain(look.error).text, BadgeLook(self.tr("Läses inte"), Tone.DANGER)
        elif look.known:
            text, end = self.tr("Har lästs in tidigare. Inget ändras."), BadgeLook(self.tr("Känd"))
        elif at == self._at:
            end = BadgeLook(self.tr("Visas nedan"), Tone.ACCENT)
        return ListRow(look.inlet.path.name, text, end=end, opened=partial(self._go_to, at))

    def _told(self, look: FileLook) -> str:
        """How many reports of each kind."""
        told = (
            words.verdict_count(verdict, look.counts[verdict])
            for verdict in Verdict
            if look.counts.get(verdict)
        )
        return ", ".join(told) or self.tr("inga rader")

    def _say(self, look: FileLook) -> None:
        problem = self._problem_of(look)
        self._problem.setVisible(bool(problem))
        self._problem.set_text(problem)
        text = ""
        if look.known:
            text = self.tr("{file} har lästs in tidigare. Inget ändras.").format(file=look.inlet.path.name)
        elif look.error is None:
            text = f"{look.inlet.path.name}: {self._told(look)}"
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        said = (self._what_becomes(look), *map(words.note_text, look.notes))
        self._lead.setText("\n".join(filter(None, said)))
        self._lead.setVisible(bool(self._lead.text()))

    def _problem_of(self, look: FileLook) -> str:
        """What hinders the file, or most of its rows, from being read."""
        if look.error is not None:
            return f"{look.inlet.path.name}: {explain(look.error).text}"
        if look.known or look.table is None:
            return ""
        day = "happened_on" in look.table.columns
        told = bool({"title", "description"} & look.table.columns.keys())
        if day and told:
            return ""
        if day:
            return self.tr("Ingen kolumn är vald som titel eller beskrivning. Välj den under Kolumner.")
        if told:
            return self.tr("Ingen kolumn är vald som dag. Välj under Kolumner den som säger när det hände.")
        return self.tr("Välj under Kolumner vilken som säger när det hände, och vilken som säger vad.")

    def _what_becomes(self, look: FileLook) -> str:
        """That nothing is lost of what is odd."""
        odd = look.counts.get(Verdict.WRONG, 0) + look.counts.get(Verdict.NEEDS_DECISION, 0)
        if look.known or not odd:
            return ""
        if look.counts.get(Verdict.DUPLICATE):
            return self.tr(
                "Det som är att rätta eller att avgöra läses in det också, och blir klart i Inkorgen bredvid "
                "raden som den var. Det som finns redan läses inte in igen."
            )
        return self.tr(
            "Det som är att rätta eller att avgöra läses in det också, och blir klart i Inkorgen bredvid "
            "raden som den var."
        )

    def _show_rows(self, look: FileLook) -> None:
        clear(self._rows)
        self._reports = sorted(look.reports, key=lambda each: _ORDER[each.verdict])
        self._total = sum(look.counts.values())
        self._shown = 0
        self._show_more()

    def _show_more(self) -> None:
        """Some further rows, those that are odd first; of very many there are only so many to show."""
        following = self._reports[self._shown : self._shown + _ROWS_SHOWN]
        for each in following:
            if self._rows.count():
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(each))
        self._shown += len(following)
        left, more = self._total - self._shown, len(self._reports) - self._shown
        text = self.tr("Visa fler ({count} till)") if more else self.tr("… och {count} till")
        self._more.setText(text.format(count=formats.integer(left)))
        self._more.setEnabled(more > 0)
        self._more.setVisible(left > 0)

    def _row(self, each: LookedAt) -> ListRow:
        day = formats.iso_day(each.happened_on) if each.happened_on is not None else ""
        parts = (each.unit, day, words.reasons_text(each.reasons, each.answers))
        return ListRow(
            each.title or self.tr("Utan titel"),
            " · ".join(part for part in parts if part),
            lead=str(each.number),
            end=Badge(words.verdict_badge(each.verdict)),
        )

    def _go_to(self, at: int | None) -> None:
        if at is not None:
            self._at = at
            self._show()

    def _choose_sheet(self, sheet: int | None) -> None:
        if sheet is not None:
            self._look_again(sheet=sheet)

    def _look_again(self, **changed: object) -> None:
        """Look at the file anew with other columns or another sheet, which has columns of its own."""
        at = self._at
        inlet = self._looks[at].inlet
        if "sheet" in changed:
            inlet = replace(inlet, sheet=int(str(changed["sheet"])), columns=None)
        else:
            inlet = replace(inlet, columns=changed["columns"])  # type: ignore[arg-type]
        self.verb.setEnabled(False)
        self._context.tasks.run_long(
            self.tr("Läser {file}").format(file=inlet.path.name),
            lambda services, progress: services.inbox.look([inlet], progress.report)[0],
            then=lambda look: self._looked_again(at, look),
            owner=self,
        )

    def _looked_again(self, at: int, look: FileLook) -> None:
        self._looks[at] = look
        self._show()

    def _press(self) -> None:
        inlets = [self._settled(look) for look in self._looks if look.error is None and not look.known]
        self.accept()
        self._done(inlets)

    def _settled(self, look: FileLook) -> Inlet:
        """The file with the columns that were seen, so that just those are read and remembered."""
        if look.table is None or look.table.remembered:
            return look.inlet
        return replace(look.inlet, sheet=look.table.sheet, columns=dict(look.table.columns))


_ORDER = {Verdict.WRONG: 0, Verdict.NEEDS_DECISION: 1, Verdict.DUPLICATE: 2, Verdict.NEW: 3}
