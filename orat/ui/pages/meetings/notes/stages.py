"""How far the notes have come, as steps: draft, out for comments, finalised."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import Stage
from orat.ui import formats
from orat.ui.icons import icon
from orat.ui.theme import Role
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import label

translate = QCoreApplication.translate


class StagesCard(Card):
    """A step that is passed has a tick, the one at hand an arrow and bold words."""

    def __init__(self) -> None:
        super().__init__(self.tr("Läge"))

    def show_stage(self, meeting: Meeting) -> None:
        """Show where the notes of a meeting are."""
        self.clear()
        at = stage_of(meeting)
        order = (Stage.DRAFT, Stage.CIRCULATED, Stage.ADOPTED)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 9, 12, 10)
        column.setSpacing(5)
        for stage in order:
            passed = order.index(stage) < order.index(at)
            skipped = stage is Stage.CIRCULATED and meeting.circulated_on is None and passed
            column.addWidget(self._step(stage, meeting, now=stage is at, passed=passed and not skipped))
        self.add_row(holder)

    def _step(self, stage: Stage, meeting: Meeting, *, now: bool, passed: bool) -> QWidget:
        word = {
            Stage.DRAFT: self.tr("Utkast"),
            Stage.CIRCULATED: self.tr("För synpunkter"),
            Stage.ADOPTED: self.tr("Fastställd"),
        }[stage]
        if stage is Stage.CIRCULATED and meeting.circulated_on and meeting.comments_by:
            words = self.tr("För synpunkter {sent}, svar senast {day}")
            word = words.format(
                sent=formats.short_day(meeting.circulated_on), day=formats.short_day(meeting.comments_by)
            )
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = label("")
        side = mark.fontMetrics().height()
        mark.setFixedWidth(side)
        done = passed or (now and stage is Stage.ADOPTED)
        if done or now:
            name, role = ("circle-check", Role.SUCCESS_FG) if done else ("chevron-right", Role.ACCENT)
            mark.setPixmap(icon(name, role).pixmap(side, side))
        text = label(word, "strong" if now else "plain" if passed else "muted", wrap=True)
        state = self.tr("{step}, nu") if now else self.tr("{step}, klart") if passed else self.tr("{step}")
        text.setAccessibleName(state.format(step=word))
        row.addWidget(mark)
        row.addWidget(text, 1)
        return step


def version_words(number: int, sent_at: datetime | None, today: date) -> str:
    """Which version the finalised notes are, and whether it has been sent."""
    if sent_at is None:
        return translate("StagesCard", "· version {number}, inte skickad än").format(number=number)
    day = formats.short_day(formats.local(sent_at).date(), today)
    return translate("StagesCard", "· version {number}, skickad {day}").format(number=number, day=day)


def stage_of(meeting: Meeting) -> Stage:
    """Where the notes of a meeting that is over are now."""
    if meeting.state is MeetingState.FINALISED:
        return Stage.ADOPTED
    return Stage.CIRCULATED if meeting.circulated_on else Stage.DRAFT
