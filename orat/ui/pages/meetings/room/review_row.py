"""One measure to follow up in the meeting, with the quick answers and what they ask for."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.changes import Done
from orat.domain.measure import FollowUpStatus, Measure, MeasureState
from orat.domain.rows import MeasureRow
from orat.errors import OratError
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.page import ServiceContext
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import FAR_DUE, DateField, Form, LineField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label
from orat.ui.widgets.title_line import TitleLine
from orat.ui.words import follow_up_word, measure_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


class ReviewRow(QWidget):
    """Klar and Delvis klar are one press; the others ask for the reason, and Skjut upp for a new date."""

    def __init__(self, context: ServiceContext, meeting_id: int, row: MeasureRow) -> None:
        super().__init__()
        self._context = context
        self._meeting_id = meeting_id
        self._row = row
        self._status = FollowUpStatus.NOTE
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        column.addWidget(TitleLine(row.what, [_standing(row)]))
        column.addWidget(label(_subtitle(row, context.today()), "small", wrap=True))
        if row.last_note:
            words = self.tr("Senast: {note}").format(note=row.last_note)
            column.addWidget(label(words, "small", wrap=True))
        self._buttons = self._answers()
        column.addSpacing(4)
        column.addWidget(self._buttons)
        self.form = Form()
        self.note = LineField("")
        watch(context.tasks, self.note)
        self.due = DateField(self.tr("Nytt datum"), context.today, forward=True, far=FAR_DUE)
        self.form.add_row(("note", self.note, 3), ("new_due", self.due, 1))
        self._save = Button("", self._keep_form, look="primary", writes=True)
        self._ask = QWidget()
        asking = QVBoxLayout(self._ask)
        asking.setContentsMargins(0, 6, 0, 2)
        asking.setSpacing(10)
        asking.addWidget(self.form)
        line = QHBoxLayout()
        line.addWidget(self._save)
        line.addWidget(Button(self.tr("Avbryt"), partial(self._show_form, opened=False)))
        line.addStretch(1)
        asking.addLayout(line)
        self._ask.hide()
        column.addWidget(self._ask)
        self.setAccessibleName(row.what)

    def _answers(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        answers: tuple[tuple[str, Callable[[], None]], ...]
        if self._row.state is MeasureState.OPEN:
            answers = (
                (self.tr("Klar"), partial(self._keep, FollowUpStatus.DONE)),
                (self.tr("Delvis klar"), partial(self._keep, FollowUpStatus.PARTLY_DONE)),
                (self.tr("Skjut upp…"), partial(self._open_form, FollowUpStatus.POSTPONED)),
                (self.tr("Avskriv…"), partial(self._open_form, FollowUpStatus.DROPPED)),
                (self.tr("Notera…"), partial(self._open_form, FollowUpStatus.NOTE)),
            )
        else:
            answers = (
                (self.tr("Öppna igen"), partial(self._keep, FollowUpStatus.REOPENED)),
                (self.tr("Notera…"), partial(self._open_form, FollowUpStatus.NOTE)),
            )
        for text, handler in answers:
            button = Button(text, handler, look="link" if text.endswith("…") else "", writes=True)
            button.setAccessibleDescription(self._row.what)
            line.addWidget(button)
        return holder

    def _open_form(self, status: FollowUpStatus) -> None:
        self._status = status
        self.due.setVisible(status is FollowUpStatus.POSTPONED)
        reason = self.tr("Notering") if status is FollowUpStatus.NOTE else self.tr("Skäl")
        self.note.caption.setText(reason)
        self.note.editor.setAccessibleName(reason)
        self._save.setText(
            {
                FollowUpStatus.POSTPONED: self.tr("Skjut upp åtgärden"),
                FollowUpStatus.DROPPED: self.tr("Avskriv åtgärden"),
                FollowUpStatus.NOTE: self.tr("Spara noteringen"),
            }[status]
        )
        self._show_form(opened=True)

    def _show_form(self, *, opened: bool) -> None:
        self._ask.setVisible(opened)
        self._buttons.setVisible(not opened)
        if opened:
            self.note.setFocus()

    def _keep_form(self) -> None:
        if self.form.commit():
            new_due = self.due.value if self._status is FollowUpStatus.POSTPONED else None
            self._keep(self._status, note=self.note.value or "", new_due=new_due)

    def _keep(self, status: FollowUpStatus, **fields: Any) -> None:
        measure_id, meeting_id, what = self._row.id, self._meeting_id, self._row.what

        def job(services: "Services") -> Done[Measure]:
            return services.measures.follow_up(measure_id, status, meeting_id=meeting_id, **fields)

        def kept(_: Done[Measure]) -> None:
            words = self.tr("”{what}”: {status}")
            self._context.shell.say(words.format(what=what, status=follow_up_word(status).lower()))

        def failed(error: OratError) -> None:
            self.form.fail(error)

        self._context.tasks.write(job, kept, failed, owner=self)


def _standing(row: MeasureRow) -> BadgeLook:
    if row.days_late:
        words = translate("ReviewRow", "försenad {days}")
        return BadgeLook(words.format(days=formats.days(row.days_late)), Tone.DANGER)
    return measure_state_badge(row.state)


def _subtitle(row: MeasureRow, today: date) -> str:
    parts = [row.owner]
    if row.due is not None:
        day = formats.short_day(row.due, today)
        parts.append(translate("ReviewRow", "klart senast {day}").format(day=day))
    if row.postponements == 1:
        parts.append(translate("ReviewRow", "uppskjuten 1 gång"))
    elif row.postponements:
        parts.append(translate("ReviewRow", "uppskjuten {count} gånger").format(count=row.postponements))
    if row.problem:
        parts.append(row.problem)
    return " · ".join(part for part in parts if part)
