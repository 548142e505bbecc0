"""The cards at the right of Veckan; each hides when it has nothing to tell, or says what belongs in it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from orat.domain.meeting import Meeting
from orat.domain.rows import FeedbackDue, MeasureRow
from orat.services.meetings.answers import Suggestion
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.list_row import ListRow
from orat.ui.words import common_words, concern_count, severity_badge

if TYPE_CHECKING:
    from orat.services.house import Services

_SHOWN = 4
_LATE, _VERY_LATE = 3, 10
"""Days past due from which a measure is shown as late and as very late."""


class Unfinished(Card):
    """Meetings that were held and whose notes wait to be finalised."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(self.tr("Anteckningar att fastställa"))
        self._context = context

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """One row a meeting; the card hides without any."""
        self.clear()
        self.setVisible(bool(meetings))
        for meeting in meetings:
            self.add_row(
                ListRow(
                    self.tr("Möte vecka {number}").format(number=meeting.week.number),
                    formats.long_day(meeting.held_on),
                    end=BadgeLook(self.tr("Utkast"), Tone.CAUTION),
                    opened=partial(self._context.shell.go, "meetings", meeting_id=meeting.id),
                )
            )


class Likenesses(Card):
    """Concerns that look as if they belong together, with the reason and one press to gather them."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(self.tr("Liknar varandra"))
        self._context = context

    def show_suggestions(self, suggestions: Sequence[Suggestion], meeting: Meeting | None) -> None:
        """One row a suggestion; the card hides without any."""
        self.clear()
        self.setVisible(bool(suggestions))
        for suggestion in suggestions[:_SHOWN]:
            grouping = suggestion.grouping
            count = len(grouping.concern_ids)
            if suggestion.problem:
                words = self.tr("{concerns} hör till {problem}").format(
                    concerns=concern_count(count), problem=suggestion.problem
                )
            else:
                words = self.tr("{concerns} föreslås som en problembild").format(
                    concerns=concern_count(count)
                )
            title = suggestion.problem or grouping.title
            lead = severity_badge(max(row.severity for row in suggestion.rows), word=False)
            gather = Button(self.tr("Samla"), partial(self._gather, suggestion), look="link", writes=True)
            gather.setAccessibleName(self.tr("Samla {title}").format(title=title))
            text = f"{words} · {common_words(grouping.common, grouping.words[:3])}"
            self.add_row(ListRow(title, text, lead=lead, end=gather))

    def _gather(self, suggestion: Suggestion) -> None:
        grouping = suggestion.grouping
        self._context.tasks.write(
            lambda services: services.problems.gather(
                grouping.concern_ids, title=grouping.title, problem_id=grouping.problem_id
            )
        )


class LateMeasures(Card):
    """Measures past their date, latest first."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(self.tr("Försenade åtgärder"))
        self._context = context
        self.add_to_head(
            Button(self.tr("Alla åtgärder →"), lambda: context.shell.go("follow_up"), look="link")
        )

    def show_rows(self, rows: Sequence[MeasureRow]) -> None:
        """One row a measure, with how many days late it is."""
        self.clear()
        today = self._context.today()
        for row in rows[:_SHOWN]:
            tone = (
                Tone.DANGER
                if row.days_late >= _VERY_LATE
                else Tone.WARNING
                if row.days_late >= _LATE
                else Tone.CAUTION
            )
            due = (
                self.tr("klart senast {day}").format(day=formats.short_day(row.due, today)) if row.due else ""
            )
            self.add_row(
                ListRow(
                    row.what,
                    " · ".join(part for part in (row.owner, due) if part),
                    end=BadgeLook(formats.days(row.days_late), tone),
                    opened=partial(self._context.shell.go, "follow_up", measure_id=row.id),
                )
            )
        if not rows:
            self.add_note(self.tr("Ingen åtgärd är försenad."))
        elif len(rows) > _SHOWN:
            self.add_row(_MoreLink(len(rows) - _SHOWN, partial(self._context.shell.go, "follow_up")))
        self.add_stretch()


class DueFeedback(Card):
    """Concerns whose reporters still wait for an answer."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(self.tr("Väntar på återkoppling"))
        self._context = context
        every = partial(context.shell.go, "follow_up", feedback=True)
        self.add_to_head(Button(self.tr("Alla som väntar →"), every, look="link"))

    def show_due(self, due: Sequence[FeedbackDue], today: date) -> None:
        """One row a concern; the card hides when everybody has been answered."""
        self.clear()
        self.setVisible(bool(due))
        for each in due[:_SHOWN]:
            waited = formats.waited(each.since, today)
            self.add_row(
                ListRow(
                    each.title,
                    self.tr("{unit} · väntat {days}").format(unit=each.unit, days=waited),
                    opened=partial(self._context.shell.go, "follow_up", feedback=True),
                )
            )
        if len(due) > _SHOWN:
            every = partial(self._context.shell.go, "follow_up", feedback=True)
            self.add_row(_MoreLink(len(due) - _SHOWN, every))
        self.add_stretch()


class _MoreLink(QWidget):
    """How many rows a card left out, as the last row, and the way to them."""

    def __init__(self, count: int, opened: Callable[[], object]) -> None:
        super().__init__()
        link = Button(self.tr("och {count} till").format(count=formats.integer(count)), opened, look="link")
        link.setProperty("flush", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 10)
        row.addWidget(link)
        row.addStretch(1)
