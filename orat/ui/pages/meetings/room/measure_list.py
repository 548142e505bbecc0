"""The measures decided at a point, and the ways to add one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.measure import Measure, MeasureState
from orat.domain.measure_line import without_signs
from orat.domain.responsible import Candidates
from orat.domain.rows import ItemView, MeasureRow
from orat.errors import OratError
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.guarding.watch import LineWatch
from orat.ui.icons import dress
from orat.ui.page import Job, ServiceContext
from orat.ui.pages.meetings.room.measure_entry import MeasureEntry
from orat.ui.pages.meetings.room.measure_form import MeasureDraft, MeasureForm
from orat.ui.theme import Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear, show_now
from orat.ui.widgets.label import label, rule
from orat.ui.widgets.writing import WritingTool
from orat.ui.words import measure_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services


class MeasureList(QWidget):
    """Stands in the editor of a point; writes by itself."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._item_id = 0
        self._waiting: dict[int, str] = {}
        """Lines that were refused, by the point they were typed at."""
        self._tried: tuple[int, str] | None = None
        self._editing: int | None = None
        self._shown: tuple[MeasureRow, ...] | None = None
        self._frame = QFrame()
        self._frame.setObjectName("card")
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inner.addLayout(self._rows)
        self.entry = MeasureEntry(context.today)
        self.entry.entered.connect(self._add_line)
        self.form = MeasureForm(context.today, self.tr("Spara åtgärden"))
        self.form.entered.connect(self._keep_form)
        self.form.cancelled.connect(self._close_form)
        self.form.hide()
        watch(context.tasks, self.form.what)
        LineWatch(context.tasks, self.entry.editor, self.entry.add_beside, read=without_signs)
        inner.addWidget(self.entry)
        inner.addWidget(self.form)
        self._fields = Button(self.tr("Fyll i fält i stället"), self._open_form, look="link", writes=True)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Åtgärder"), "label"))
        head.addStretch(1)
        head.addWidget(self._fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._frame)
        # To the line first: a space typed in passing would press the link.
        QWidget.setTabOrder(self.entry.editor, self._fields)

    def set_owners(self, owners: Candidates) -> None:
        """Who can answer for a measure."""
        self.entry.set_owners(owners)
        self.form.set_units(owners.units)

    def show_point(self, view: ItemView) -> None:
        """Show the measures of a point."""
        if view.item.id != self._item_id:
            if self.entry.line:
                self._waiting[self._item_id] = self.entry.line
            self._item_id = view.item.id
            self._shown = None
            self._close_form()
            self.entry.show_line(self._waiting.pop(view.item.id, ""))
        if view.measures == self._shown:
            return
        self._shown = view.measures
        clear(self._rows)
        for row in view.measures:
            self._rows.addWidget(self._row(row))
            self._rows.addWidget(rule())
        show_now(self._rows)

    def commit(self) -> None:
        """Keep a line or a form that was filled in and not entered; a refused line waits at its point."""
        if not self.form.isHidden():
            self.form.enter()
        elif self.entry.line and self._tried != (self._item_id, self.entry.line):
            self._add_line(self.entry.line)

    def _row(self, row: MeasureRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(14, 8, 8, 8)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(row.what, "strong", wrap=True))
        day = formats.short_day(row.due, self._context.today()) if row.due else ""
        due = self.tr("klart senast {day}").format(day=day) if day else ""
        below = " · ".join(part for part in (row.owner, due) if part)
        texts.addWidget(label(below or self.tr("Ingen ansvarig och inget datum"), "small", wrap=True))
        line.addLayout(texts, 1)
        fresh = row.state is MeasureState.OPEN and not row.last_status
        badge = BadgeLook(self.tr("Ny"), Tone.ACCENT) if fresh else measure_state_badge(row.state)
        line.addWidget(Badge(badge))
        more = WritingTool()
        dress(more, "ellipsis")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAccessibleName(self.tr("Fler val för åtgärden {what}").format(what=row.what))
        more.setToolTip(self.tr("Fler val"))
        menu = QMenu(more)
        menu.addAction(self.tr("Ändra…")).triggered.connect(partial(self._edit, row))
        menu.addAction(self.tr("Ta bort åtgärden")).triggered.connect(partial(self._remove, row))
        more.setMenu(menu)
        line.addWidget(more)
        return holder

    def _add_line(self, line: str) -> None:
        item_id = self._item_id
        self._tried = (item_id, line)

        def kept() -> None:
            self._tried = None
            self._waiting.pop(item_id, None)
            if item_id == self._item_id and self.entry.line == line:
                self.entry.clear()

        def refused(error: OratError) -> None:
            if item_id == self._item_id:
                self.entry.fail(error)
            else:
                self._context.shell.tell(error)

        self._write(lambda s: s.measures.decide_line(item_id, line), kept, refused)

    def _keep_form(self, draft: MeasureDraft) -> None:
        item_id, editing = self._item_id, self._editing
        fields: dict[str, Any] = {
            "owner_unit_id": draft.owner_unit_id,
            "owner_name": draft.owner_name,
            "due": draft.due,
        }

        def job(services: "Services") -> Done[Measure]:
            if editing is None:
                return services.measures.decide(item_id, draft.what, **fields)
            return services.measures.edit(editing, what=draft.what, **fields)

        self._write(job, self._close_form, self.form.form.fail)

    def _write(self, job: Job, then: Callable[[], object], failed: Callable[[OratError], object]) -> None:
        def kept(_: Done[Measure]) -> None:
            then()

        def refused(error: OratError) -> None:
            failed(error)

        self._context.tasks.write(job, kept, refused, owner=self)

    def _open_form(self) -> None:
        self._editing = None
        self.form.show_draft(MeasureDraft(self.entry.editor.text(), None, "", None))
        self._show_form(opened=True)

    def _edit(self, row: MeasureRow) -> None:
        self._editing = row.id
        name = row.owner.rpartition(", ")[2] if row.owner_unit_id and ", " in row.owner else ""
        name = name or ("" if row.owner_unit_id else row.owner)
        self.form.show_draft(MeasureDraft(row.what, row.owner_unit_id, name, row.due))
        self._show_form(opened=True)

    def _remove(self, row: MeasureRow) -> None:
        self._context.tasks.write(lambda s: s.measures.remove(row.id), owner=self)

    def _close_form(self) -> None:
        self._editing = None
        self.entry.clear()
        self._show_form(opened=False)

    def _show_form(self, *, opened: bool) -> None:
        self.form.setVisible(opened)
        self.entry.setVisible(not opened)
        self._fields.setVisible(not opened)
        if opened:
            self.form.what.setFocus()
