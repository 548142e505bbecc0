"""What meetings said about one matter: week, how it ended, the decision, and the measures born there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.agenda import Outcome
from orat.domain.meeting import COMING
from orat.domain.rows import MeasureRow, Treatment
from orat.ui import formats, words
from orat.ui.widgets.badge import Badge
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label


class TreatmentList(QWidget):
    """`opened` gets the meeting's id; treatments come oldest first and are shown newest first.

    A point that still waits for its meeting says where it stands instead of how it ended.
    """

    def __init__(self, opened: Callable[[int], object], today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._opened = opened
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_treatments(self, treatments: Sequence[Treatment]) -> None:
        """Show these instead of those before."""
        clear(self._column)
        for treatment in reversed(treatments):
            self._column.addWidget(self._row(treatment))

    def _row(self, treatment: Treatment) -> QWidget:
        meeting, item = treatment.meeting, treatment.item
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(8)
        waits = meeting.state in COMING and item.outcome is Outcome.UNDECIDED
        place = self.tr("På dagordning {week} § {position}") if waits else self.tr("{week} · § {position}")
        week = formats.week(meeting.week)
        week = place.format(week=week if waits else week.capitalize(), position=item.position)
        link = Button(week, partial(self._opened, meeting.id), look="link")
        link.setProperty("flush", "true")
        link.setAccessibleName(self.tr("Öppna mötet {week}").format(week=formats.week_long(meeting.week)))
        link.setAccessibleDescription(week)
        top.addWidget(link)
        if not waits:
            top.addWidget(Badge(words.outcome_badge(item.outcome)))
        top.addStretch(1)
        top.addWidget(label(formats.short_day(meeting.held_on, self._today()), "small"))
        column.addLayout(top)
        for heading, text in ((self.tr("Beslut"), item.decision), (self.tr("Diskussion"), item.discussion)):
            if text:
                column.addWidget(
                    label(self.tr("{heading}: {text}").format(heading=heading, text=text), wrap=True)
                )
        for measure in treatment.measures:
            column.addWidget(label(measure_line(measure, self._today()), "small", wrap=True))
        return holder


def measure_line(measure: MeasureRow, today: date) -> str:
    """A measure in one line: what, who, when, and how it stands."""
    parts = [measure.what, measure.owner]
    if measure.due is not None:
        parts.append(formats.short_day(measure.due, today))
    parts.append(words.measure_state_badge(measure.state).word.lower())
    return "→ " + " · ".join(part for part in parts if part)
