"""The page Veckan: figures, the proposed agenda, what looks alike, what is late, who waits for an answer."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from orat.domain.agenda import AgendaItem
from orat.domain.agenda_rules import ProposedItem
from orat.domain.changes import Change
from orat.domain.filters import ConcernFilter
from orat.domain.meeting import MeetingState
from orat.domain.rows import ItemView
from orat.services.answers import Overview
from orat.services.meetings.answers import AgendaView
from orat.ui import formats
from orat.ui.page import Context, Page
from orat.ui.pages.week.cards import DueFeedback, LateMeasures, Likenesses, Unfinished
from orat.ui.pages.week.first_steps import FirstSteps
from orat.ui.pages.week.reminders import Reminders
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scrolled import Scrolled
from orat.ui.widgets.stat_tile import StatRow, StatTile
from orat.ui.widgets.turning import TurningRow
from orat.ui.words import (
    concern_count,
    item_title,
    meeting_state_badge,
    open_count,
    reason_badge,
    severity_badge,
    trend_word,
)

if TYPE_CHECKING:
    from orat.services.house import Services

_NOTICEABLY_MORE = 1.25
"""How many times the usual number of new concerns counts as more than usual."""


class WeekPage(Page["Services"]):
    """Everything is one read; each row leads to where something can be done about it."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(context)
        self.set_header(self.tr("Veckan"))
        self._new = StatTile(self.tr("nya iakttagelser sedan förra mötet"), self._show_new)
        self._inbox = StatTile(self.tr("i inkorgen att granska"), lambda: context.shell.go("inbox"))
        self._late = StatTile(self.tr("försenade åtgärder"), lambda: context.shell.go("follow_up"))
        self._unanswered = StatTile(
            self.tr("väntar på återkoppling"), lambda: context.shell.go("follow_up", feedback=True)
        )
        self._overview: Overview | None = None
        self._agenda = Card(self.tr("Förslag till dagordning"))
        self._open_agenda = Button(self.tr("Öppna dagordningen →"), self._show_agenda, look="link")
        self._agenda.add_to_head(self._open_agenda)
        self._first_steps = FirstSteps(context)
        self._reminders = Reminders(context)
        self._unfinished = Unfinished(context)
        self._alike = Likenesses(context)
        self._measures = LateMeasures(context)
        self._feedback = DueFeedback(context)
        self._build()

    def _build(self) -> None:
        side = self._side = QVBoxLayout()
        side.setSpacing(16)
        for card in (self._unfinished, self._alike, self._measures, self._feedback):
            side.addWidget(card)
        lower = TurningRow()
        lower.setSpacing(16)
        lower.addWidget(self._agenda, 5)
        lower.addLayout(side, 4)
        content = Scrolled()
        content.setObjectName("pageArea")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(self._first_steps)
        inner.addWidget(self._reminders)
        inner.addWidget(StatRow(self._new, self._inbox, self._late, self._unanswered))
        inner.addLayout(lower, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Veckan"))
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def activate(self, **target: Any) -> None:
        self._read()

    def refresh(self, change: Change) -> None:
        self._read()

    def _read(self) -> None:
        self.context.tasks.read(
            lambda services: services.week.overview(), then=self.show_overview, owner=self, latest="week"
        )

    def show_overview(self, overview: Overview) -> None:
        """Show what was read."""
        self._overview = overview
        self._reminders.read(overview.drafts)
        self._show_header(overview)
        self._first_steps.show_counts(overview.units, overview.people)
        self._show_figures(overview)
        self._show_points(overview.agenda)
        self._unfinished.show_meetings(overview.unfinished)
        self._alike.show_suggestions(overview.suggestions, overview.meeting)
        self._measures.show_rows(overview.overdue)
        self._feedback.show_due(overview.feedback_due, overview.today)
        # The lowest card reaches down as far as the agenda beside it.
        self._side.setStretchFactor(self._measures, 0 if overview.feedback_due else 1)
        self._side.setStretchFactor(self._feedback, 1)

    def _show_header(self, overview: Overview) -> None:
        meeting = overview.meeting
        if meeting is None:
            self.set_header(self.tr("Vecka {number}").format(number=overview.week.number))
            return
        sentence = (
            self.tr("Möte {day} {time} · {place} · {when}")
            if meeting.week == overview.week
            else self.tr("Nästa möte vecka {week}, {day} {time} · {place} · {when}")
        )
        words = sentence.format(
            week=meeting.week.number,
            day=formats.long_day(meeting.held_on),
            time=formats.clock_range(meeting.starts, meeting.minutes),
            place=meeting.place or self.tr("plats ej angiven"),
            when=self._when((meeting.held_on - overview.today).days),
        )
        parts = [words]
        title = self.tr("Vecka {number}").format(number=overview.week.number)
        if meeting.state is MeetingState.IN_PROGRESS:
            self.set_header(title, *parts, meeting_state_badge(meeting.state))
        else:
            self.set_header(title, *parts)

    def _when(self, days: int) -> str:
        if days == 0:
            return self.tr("i dag")
        if days == 1:
            return self.tr("i morgon")
        if days < 0:
            return self.tr("skulle ha hållits för {days} sedan").format(days=formats.days(-days))
        return self.tr("om {days}").format(days=formats.days(days))

    def _show_figures(self, overview: Overview) -> None:
        note, tone = "", ""
        if overview.usual is not None:
            more = round(overview.new_concerns - overview.usual)
            if overview.new_concerns >= overview.usual * _NOTICEABLY_MORE and more > 0:
                note, tone = self.tr("▲ {count} fler än vanligt").format(count=more), "warning"
            else:
                note = self.tr("vanligt är {count} i veckan").format(count=formats.decimal(overview.usual, 0))
        self._count_words(overview)
        self._new.show_value(formats.integer(overview.new_concerns), note, note_tone=tone)
        oldest = overview.inbox_oldest
        self._inbox.show_value(
            formats.integer(overview.inbox),
            self.tr("äldst: {when}").format(when=self._arrived(oldest))
            if oldest
            else self.tr("allt är granskat"),
        )
        self._late.show_value(
            formats.integer(len(overview.overdue)),
            open_count(overview.open_measures),
            tone="danger" if overview.overdue else "",
        )
        due = overview.feedback_due
        since = formats.waited(due[0].since, self.context.today()) if due else ""
        self._unanswered.show_value(
            formats.integer(len(due)),
            self.tr("längst {days}").format(days=since) if due else "",
        )

    def _arrived(self, instant: datetime) -> str:
        at = formats.local(instant)
        day = formats.near_day(at.date(), self.context.today())
        return self.tr("{day} {time}").format(day=day, time=formats.clock(at))

    def _count_words(self, overview: Overview) -> None:
        """What the figures count, in the singular where it is one."""
        self._new.set_text(
            self.tr("ny iakttagelse sedan förra mötet")
            if overview.new_concerns == 1
            else self.tr("nya iakttagelser sedan förra mötet")
        )
        self._late.set_text(
            self.tr("försenad åtgärd") if len(overview.overdue) == 1 else self.tr("försenade åtgärder")
        )

    def _show_points(self, agenda: AgendaView | None) -> None:
        self._agenda.clear()
        self._open_agenda.setVisible(agenda is not None)
        if agenda is None or not (agenda.items or agenda.missing):
            self._agenda.add(
                EmptyState(
                    self.tr("Ingen dagordning ännu"),
                    self.tr(
                        "Rapportera veckans första iakttagelse, så börjar dagordningen skriva sig själv."
                    ),
                    (self.tr("Ny iakttagelse"), self.context.actions["concern.new"].trigger),
                    icon_name="calendar-days",
                ),
                1,
            )
            return
        for point in agenda.whole:
            shown = self._point(point) if isinstance(point, ItemView) else self._proposed(point)
            self._agenda.add_row(shown)
        minutes = agenda.planned_minutes + sum(point.minutes for point in agenda.missing)
        self._agenda.add_note(
            (
                self.tr("Beräknad tid {sum} av {length} min. Ordnat för hand, nytt efter allvar.")
                if agenda.meeting.arranged
                else self.tr("Beräknad tid {sum} av {length} min. Ordnat efter allvar, trend och ålder.")
            ).format(sum=minutes, length=agenda.meeting.minutes)
        )
        self._agenda.add_stretch()

    def _point(self, view: ItemView) -> ListRow:
        parts = [self._figures(view)]
        if view.trend is not None:
            parts.append(trend_word(view.trend))
        if view.item.note and not view.concerns:
            parts.append(view.item.note.splitlines()[0])
        parts.append(formats.minutes(view.item.minutes))
        badges = [severity_badge(view.severity)] if view.severity else []
        back = reason_badge(view.item)
        return ListRow(
            item_title(view.item),
            " · ".join(part for part in parts if part),
            lead=str(view.item.position),
            badges=[*badges, *([back] if back else [])],
            opened=self._show_agenda,
        )

    def _figures(self, view: ItemView) -> str:
        concerns, open_, late = len(view.concerns), view.open_measures, view.overdue_measures
        words = []
        if concerns:
            units = len({row.unit for row in view.concerns})
            words.append(concern_count(concerns))
            if units > 1:
                words.append(self.tr("{count} enheter").format(count=units))
        if open_:
            words.append(
                self.tr("{count} öppna åtgärder").format(count=open_)
                if open_ > 1
                else self.tr("1 öppen åtgärd")
            )
        if late:
            words.append(
                self.tr("{count} försenade").format(count=late) if late > 1 else self.tr("1 försenad")
            )
        return ", ".join(words)

    def _proposed(self, proposed: ProposedItem) -> ListRow:
        """A point without a number, as it has none yet."""
        matter = proposed.matter
        badges = [severity_badge(matter.severity)] if matter else []
        text = self.tr("nytt, inte på dagordningen än · {minutes}").format(
            minutes=formats.minutes(proposed.minutes)
        )
        title = matter.title if matter else item_title(AgendaItem(kind=proposed.kind))
        return ListRow(title, text, lead="+", badges=badges, opened=self._show_agenda)

    def _show_agenda(self) -> None:
        if self._overview and self._overview.meeting:
            self.context.shell.go("meetings", meeting_id=self._overview.meeting.id)

    def _show_new(self) -> None:
        since = self._overview.since if self._overview else None
        self.context.shell.go("concerns", where=ConcernFilter(reported_after=since))
