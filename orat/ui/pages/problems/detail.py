"""One problem over all weeks: its concerns, measures and meetings, and what was merged into it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.measure import MeasureState
from orat.domain.rows import ConcernRow, MeasureRow
from orat.services.concerns.answers import ProblemDetail
from orat.ui import formats, words
from orat.ui.guarding import watch
from orat.ui.page import Context
from orat.ui.pages.problems.columns import figures, member_columns
from orat.ui.pages.problems.deeds import ProblemDeeds
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.fields import TextField
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.history_list import HistoryList
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.menu_button import context_menu, menu_button
from orat.ui.widgets.paged_table import PagedTable
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.widgets.treatment_list import TreatmentList

if TYPE_CHECKING:
    from orat.services.house import Services

_ROWS_SHOWN = 8
_CHARACTERS = 44
"""The width up to which the pane is as wide as its longest word."""


class ProblemPane(Card):
    """Shows a `ProblemDetail`; its summary is written in place."""

    def __init__(self, context: Context[Services], deeds: ProblemDeeds) -> None:
        super().__init__()
        self._context = context
        self._deeds = deeds
        self._problem_id = 0
        self._badges = FlowLayout()
        self._heading = label("", "heading", wrap=True)
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._steps = FlowLayout()
        self._facts = KeyValueList()
        self.summary = TextField(self.tr("Sammanfattning"), least=2, most=10)
        watch(context.tasks, self.summary)
        self.summary.committed.connect(self._keep_summary)
        self.summary.edited.connect(partial(context.shell.mark_unsaved, True))
        self._members_head = SectionHeader(self.tr("Iakttagelser"))
        self.members = self._member_table()
        self._measures_head = SectionHeader(self.tr("Åtgärder"))
        self._measures = _column(0)
        self._treated = SectionHeader(self.tr("Möten och beslut"))
        self._treatments = TreatmentList(
            lambda meeting: context.shell.go("meetings", meeting_id=meeting), context.today
        )
        self._merged_head = SectionHeader(self.tr("Sammanslagna hit"))
        self._merged = _column(4)
        self._history = HistoryList(context.today)
        self._scroll = ScrollRows((18, 16, 18, 18), 10, up_to=_CHARACTERS)
        for part in (
            _row(self._badges), self._heading, _row(self._steps), self._facts, self.summary,
            self._members_head, self.members, self._member_steps(), self._measures_head,
            _held(self._measures), self._treated, self._treatments, self._merged_head, _held(self._merged),
            SectionHeader(self.tr("Händelselogg")), self._history,
        ):  # fmt: skip
            self._scroll.add(part)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.add(self._scroll, 1)
        self.setFocusProxy(self.members)

    def _member_table(self) -> PagedTable[Services, ConcernRow]:
        table: PagedTable[Services, ConcernRow] = PagedTable(
            "problem-concerns",
            member_columns(),
            lambda services, ids: services.lists.rows(ids),
            lambda row: row.id,
            self._context.tasks,
            self._context.settings,
            title=self.tr("Iakttagelser i problembilden"),
        )
        table.selection_changed.connect(self._choose_members)
        table.opened.connect(lambda concern_id: self._context.shell.go("concerns", concern_id=concern_id))
        context_menu(table.view, self._deeds.fill_members)
        return table

    def _member_steps(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for action in (self._deeds.open_concern, self._deeds.take_out, self._deeds.split):
            row.addWidget(Button.of(action, show_key=False))
        return holder

    def show_detail(self, detail: ProblemDetail) -> None:
        """Show one; the place in the pane is kept when it is the one that was shown."""
        other = detail.problem.id != self._problem_id
        if other:
            self.summary.commit()
            self._scroll.verticalScrollBar().setValue(0)
        self._problem_id = detail.problem.id
        self._show_head(detail)
        self._show_facts(detail)
        self.summary.show_value(detail.problem.summary, force=other)
        self._show_members(detail)
        clear(self._measures)
        for measure in detail.measures:
            self._measures.addWidget(self._measure(measure))
        self._measures_head.setVisible(bool(detail.measures))
        self._treated.setVisible(bool(detail.treatments))
        self._treatments.setVisible(bool(detail.treatments))
        self._treatments.show_treatments(detail.treatments)
        self._show_merged(detail)
        self._history.show_entries(detail.history)
        self.setAccessibleName(detail.problem.title)

    def _show_head(self, detail: ProblemDetail) -> None:
        clear(self._badges)
        self._badges.addWidget(Badge(words.severity_badge(detail.row.severity)))
        self._badges.addWidget(label(figures(detail.row), "muted"))
        self._badges.addWidget(Badge(words.problem_state_badge(detail.row.state)))
        self._heading.setText(detail.problem.title)
        clear(self._steps)
        for at, action in enumerate((self._deeds.solve, self._deeds.reopen, self._deeds.merge)):
            if action.isEnabled():
                self._steps.addWidget(Button.of(action, look="primary" if at == 0 else "", show_key=False))
        self._steps.addWidget(menu_button(self.tr("Mer"), self._deeds.fill))

    def _show_facts(self, detail: ProblemDetail) -> None:
        problem, row = detail.problem, detail.row
        overruled = self.tr("{word}, satt här")
        severity = words.severity_word(row.severity)
        trend = words.trend_word(row.trend).capitalize() if row.trend is not None else ""
        span = ""
        if row.first_on is not None and row.last_on is not None:
            span = self.tr("{first} – {last}").format(
                first=self._day(row.first_on), last=self._day(row.last_on)
            )
        measures = words.open_count(row.open_measures) if row.open_measures else ""
        if row.overdue_measures:
            measures = f"{measures}, {words.overdue_count(row.overdue_measures)}"
        self._facts.show_rows(
            (
                self.tr("Allvar"),
                overruled.format(word=severity) if problem.severity is not None else severity,
            ),
            (self.tr("Trend"), overruled.format(word=trend) if problem.trend is not None else trend),
            (self.tr("Händelser"), span),
            (self.tr("Åtgärder"), measures),
            (self.tr("Senast på möte"), formats.week(row.last_week) if row.last_week else ""),
            (self.tr("Läget"), problem.state_note),
        )

    def _show_members(self, detail: ProblemDetail) -> None:
        self.members.show_rows(detail.concerns)
        count = len(detail.concerns)
        self._members_head.set_text(self.tr("Iakttagelser ({count})").format(count=count))
        head = self.members.view.horizontalHeader().sizeHint().height()
        self.members.setFixedHeight(head + 4 + min(max(count, 1), _ROWS_SHOWN) * self.members.row_height)
        self._choose_members(self.members.selected_ids())

    def _choose_members(self, ids: list[int]) -> None:
        rows = [self.members.model.row(one) for one in ids]
        self._deeds.choose_members([row for row in rows if row is not None])

    def _day(self, day: date) -> str:
        return formats.short_day(day, self._context.today())

    def _measure(self, measure: MeasureRow) -> QWidget:
        who = measure.owner or self.tr("ingen ansvarig")
        text = who
        if measure.due is not None:
            text = self.tr("{who} · klart senast {day}").format(who=who, day=self._day(measure.due))
        if measure.days_late:
            text = self.tr("{text} · {days} sen").format(text=text, days=formats.days(measure.days_late))
        look = words.measure_state_badge(measure.state)
        row = ListRow(
            measure.what,
            text,
            end=look,
            opened=lambda: self._context.shell.go("follow_up", measure_id=measure.id),
        )
        if measure.state is not MeasureState.OPEN and measure.last_note:
            row.setToolTip(measure.last_note)
        return row

    def _show_merged(self, detail: ProblemDetail) -> None:
        clear(self._merged)
        self._merged_head.setVisible(bool(detail.merged))
        for problem in detail.merged:
            line = QHBoxLayout()
            line.addWidget(label(problem.title, wrap=True), 1)
            apart = Button(
                self.tr("Dela av igen"), partial(self._deeds.unmerge, problem.id), look="link", writes=True
            )
            apart.setAccessibleName(self.tr("Dela av {title} igen").format(title=problem.title))
            line.addWidget(apart)
            self._merged.addWidget(_row(line))

    def _keep_summary(self, text: str | None) -> None:
        problem_id = self._problem_id
        self._context.tasks.write(
            lambda services: services.problems.edit(problem_id, summary=text or ""),
            failed=lambda error: self.summary.show_error(_words(error)),
            owner=self,
        )


def _words(error: Exception) -> str:
    from orat.ui.messages import explain

    return explain(error).text


def _column(gap: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(gap)
    return column


def _row(layout: Any) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder


_held = _row
