"""The pane beside the list: one concern with everything that belongs to it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.domain.measure import Feedback
from orat.domain.rows import ProblemRow
from orat.services.concerns.answers import ConcernDetail, SimilarConcern
from orat.ui import formats, words
from orat.ui.page import Context
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.concerns import describe
from orat.ui.pages.concerns.deeds import Deeds
from orat.ui.pages.concerns.similar_box import SimilarBox
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.history_list import HistoryList
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.menu_button import menu_button
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.widgets.treatment_list import TreatmentList

if TYPE_CHECKING:
    from orat.services.house import Services

_CHARACTERS = 34
"""The width up to which the pane is as wide as its longest word."""


class DetailPane(Card):
    """Shows a `ConcernDetail`; what is done with it goes through the page's `Deeds`."""

    def __init__(self, context: Context[Services], deeds: Deeds) -> None:
        super().__init__()
        self._context = context
        self._deeds = deeds
        self._concern_id = 0
        self._badges = FlowLayout()
        self._heading = label("", "heading", wrap=True)
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(8)
        self._facts = KeyValueList()
        self._text = _prose()
        self._problem, self._problem_row = _frame()
        self.attachments = AttachmentStrip(context)
        self.attachments.declare("concerns", self)
        context.actions.add(
            "concerns.attach-pasted",
            self.tr("Klistra in som bilaga"),
            self.attachments.paste,
            "Ctrl+V",
            scope=self,
        )
        self._similar = SimilarBox(self._open_other, self._gather, context.today)
        self._treatments = TreatmentList(
            lambda meeting: context.shell.go("meetings", meeting_id=meeting), context.today
        )
        self._treated = SectionHeader(self.tr("På möten"))
        self._answers_head = SectionHeader(self.tr("Återkoppling"))
        self._answers = QVBoxLayout()
        self._answers.setSpacing(6)
        self._history = HistoryList(context.today, self._restore)
        self._scroll = ScrollRows((18, 16, 18, 18), 10, up_to=_CHARACTERS)
        for part in (
            _row(self._badges), self._heading, _row(self._steps), self._facts, self._text,
            self.attachments, self._problem,
            self._similar, self._treated, self._treatments, self._answers_head, _row(self._answers),
            SectionHeader(self.tr("Händelselogg")), self._history,
        ):  # fmt: skip
            self._scroll.add(part)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.add(self._scroll, 1)
        self.setAccessibleName(self.tr("Iakttagelsen"))

    def show_detail(self, detail: ConcernDetail) -> None:
        """Show one; the place in the pane is kept when it is the one that was shown."""
        concern, row = detail.concern, detail.row
        if concern.id != self._concern_id:
            self._scroll.verticalScrollBar().setValue(0)
        self._concern_id = concern.id
        self._show_head(detail)
        self._heading.setText(concern.title or words.untitled(concern.state))
        self._show_steps()
        self._show_facts(detail)
        self._text.setText(concern.description)
        self._text.setVisible(bool(concern.description))
        self.attachments.show_owner(Owner(Kind.CONCERN, concern.id))
        self._show_problem(detail.problem)
        self._similar.show_detail(detail)
        self._treated.setVisible(bool(detail.treatments))
        self._treatments.setVisible(bool(detail.treatments))
        self._treatments.show_treatments(detail.treatments)
        self._show_answers(detail)
        self._history.show_entries(detail.history)
        self.setAccessibleName(self.tr("{number} {title}").format(number=row.number, title=row.title))

    def _show_head(self, detail: ConcernDetail) -> None:
        row = detail.row
        clear(self._badges)
        self._badges.addWidget(Badge(words.severity_badge(row.severity)))
        number = row.number
        if row.trend is not None:
            number = self.tr("{number} · {trend}").format(number=number, trend=words.trend_word(row.trend))
        self._badges.addWidget(label(number, "muted"))
        self._badges.addWidget(Badge(words.concern_state_badge(row.state, describe.state_addition(row))))

    def _show_steps(self) -> None:
        clear(self._steps)
        step = self._deeds.next_step()
        if step is not None:
            self._steps.addWidget(Button.of(step, look="primary", show_key=False))
        if self._deeds.edit.isEnabled():
            self._steps.addWidget(Button.of(self._deeds.edit, show_key=False))
        self._steps.addWidget(menu_button(self.tr("Mer"), self._deeds.fill))
        self._steps.addStretch(1)

    def _show_facts(self, detail: ConcernDetail) -> None:
        concern, row, today = detail.concern, detail.row, self._context.today()
        facts = (
            (self.tr("Kategori"), row.category),
            (self.tr("Rapporterad av"), describe.reporter_text(concern, row, today)),
            (self.tr("När"), describe.when_text(concern, today)),
            (self.tr("Återkommande"), describe.recurring_text(concern)),
            (self.tr("Plats"), describe.place_text(row)),
            (
                self.tr("Typ av plats"),
                words.place_kind_word(concern.place_kind) if concern.place_kind is not None else "",
            ),
            (self.tr("Punkt på kartan"), describe.point_text(concern)),
            (self.tr("Påverkan"), describe.effect_text(concern)),
            (self.tr("Tillförlitlighet"), describe.known_text(concern)),
            (self.tr("Polisanmäld"), describe.police_text(concern)),
            (self.tr("Redan gjort"), concern.already_done),
            (self.tr("Önskad hjälp"), concern.help_wanted),
            (self.tr("Hänvisad till"), concern.referred_to),
            (_reason_label(concern.state), concern.closing_reason),
        )
        self._facts.show_rows(*facts)

    def _show_problem(self, problem: ProblemRow | None) -> None:
        clear(self._problem_row)
        self._problem.setVisible(problem is not None)
        if problem is None:
            return
        text = self.tr("Problembild med {count}").format(count=words.concern_count(problem.concerns))
        if problem.open_measures == 1:
            text = self.tr("{text} · 1 öppen åtgärd").format(text=text)
        elif problem.open_measures:
            text = self.tr("{text} · {measures} öppna åtgärder").format(
                text=text, measures=problem.open_measures
            )
        row = ListRow(
            problem.title,
            text,
            opened=partial(self._context.shell.go, "problems", problem_id=problem.id),
        )
        self._problem_row.addWidget(row)

    def _show_answers(self, detail: ConcernDetail) -> None:
        clear(self._answers)
        waiting = detail.concern.feedback_due_since
        for answer in detail.feedback:
            self._answers.addWidget(_answer(answer, self._context.today()))
        if waiting is not None:
            since = formats.short_day(formats.local(waiting).date(), self._context.today())
            text = self.tr("{unit} väntar på återkoppling sedan {day}.").format(
                unit=detail.row.unit, day=since
            )
            self._answers.addWidget(label(text, "small", wrap=True, tone="warning"))
        if self._deeds.answer.isEnabled():
            self._answers.addWidget(_left(Button.of(self._deeds.answer, look="link", show_key=False)))
        self._answers_head.setVisible(self._answers.count() > 0)

    def _open_other(self, concern_id: int) -> None:
        self._context.shell.go("concerns", concern_id=concern_id)

    def _gather(self, similar: tuple[SimilarConcern, ...]) -> None:
        rows = [*self._deeds.rows, *(one.row for one in similar)]
        ids = [row.id for row in rows if row.problem_id is None]
        problem_id = next((row.problem_id for row in rows if row.problem_id is not None), None)
        self._context.tasks.write(
            lambda services: services.problems.gather(ids, problem_id=problem_id),
            then=lambda done: self._context.shell.say(
                self.tr("Samlade i ”{title}”").format(title=done.value.title),
                (self.tr("Visa"), partial(self._context.shell.go, "problems", problem_id=done.value.id)),
            ),
            owner=self,
        )

    def _restore(self, change_id: int) -> None:
        concern_id = self._concern_id
        self._context.tasks.write(
            lambda services: services.timeline.restore_texts(concern_id, change_id),
            then=lambda _: self._context.shell.say(self.tr("Versionen är återställd")),
            owner=self,
        )


def _reason_label(state: ConcernState) -> str:
    return words.concern_state_word(state)


def _frame() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    return frame, column


def _prose() -> QLabel:
    text = label("", wrap=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def _row(layout: Any) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


def _left(button: Button) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    button.setProperty("flush", "true")
    row.addWidget(button)
    row.addStretch(1)
    return holder


def _answer(answer: Feedback, today: date) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    at = formats.local(answer.at)
    how = f"{formats.short_day(at.date(), today)} · {words.channel_word(answer.channel)} · {answer.author}"
    column.addWidget(label(how, "small"))
    column.addWidget(label(answer.text, wrap=True))
    return holder
