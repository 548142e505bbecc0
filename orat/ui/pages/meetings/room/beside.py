"""What is known of the point at hand: its concerns, and what was said before about the same."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orat.domain.agenda import STANDING
from orat.domain.concern import Concern
from orat.domain.measure import MeasureState
from orat.domain.meeting import MeetingState
from orat.domain.rows import ConcernRow, ItemView, Treatment
from orat.services.meetings.answers import PointView, RoomView
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.agenda.subtitles import concern_subtitle
from orat.ui.pages.meetings.when import meeting_when
from orat.ui.theme import Role, current
from orat.ui.widgets.card import Card, show_now
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import item_title, outcome_badge, reason_badge, severity_badge

_LEAST_CHARACTERS = 26


@dataclass(frozen=True, slots=True)
class OtherMeeting:
    """The meeting before, or the coming one."""

    room: RoomView
    coming: bool


class ConcernEntry(QWidget):
    """A concern that unfolds its description when pressed."""

    def __init__(self, context: ServiceContext, row: ConcernRow) -> None:
        super().__init__()
        self._context = context
        self._row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = ListRow(
            row.title, concern_subtitle(row), badges=[severity_badge(row.severity)], opened=self._toggle
        )
        self._text = label("", "small", wrap=True)
        self._text.setContentsMargins(16, 0, 16, 10)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.hide()
        column.addWidget(self._head)
        column.addWidget(self._text)

    def _toggle(self) -> None:
        if self._text.isVisible():
            self._text.hide()
            return
        concern_id = self._row.id
        self._context.tasks.read(lambda s: s.lists.concern(concern_id), self._show, owner=self)

    def _show(self, concern: Concern) -> None:
        parts = (concern.description, concern.effect_note, concern.already_done, concern.help_wanted)
        text = "\n\n".join(part for part in parts if part)
        self._text.setText(text or self.tr("Ingen beskrivning är skriven."))
        self._text.show()


class Beside(QWidget):
    """Two cards, one above the other."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        """What the concerns' card shows, and likewise below: nothing is made anew that stands there."""
        self._told: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._concerns = Card(self.tr("Iakttagelser"))
        self._concern_rows = ScrollRows()
        self._concerns.add(self._concern_rows, 1)
        self._earlier = Card(self.tr("Tidigare om samma problem"))
        self._treatments = ScrollRows()
        self._earlier.add(self._treatments, 1)
        column.addWidget(self._concerns, 3)
        column.addWidget(self._earlier, 2)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS, 0))

    def show_point(self, point: PointView) -> None:
        """Show what belongs to a point."""
        self._earlier.show()
        self._show_concerns(point.view)
        told = (point.earlier, current()[Role.DANGER_TEXT])
        if told == self._told:
            return
        self._told = told
        self._treatments.clear()
        for treatment in point.earlier:
            self._treatments.add_ruled(self._treatment(treatment))
        if not point.earlier:
            self._treatments.add_note(self.tr("Punkten är ny. Inget har sagts om den tidigare."))
        show_now(self._treatments.rows)

    def show_other(self, other: OtherMeeting | None) -> None:
        """Show another meeting in place of what belongs to a standing point."""
        self._earlier.hide()
        shown = (other,)
        if shown == self._shown:
            return
        self._shown = shown
        self._concern_rows.clear()
        self._fill_other(other)
        show_now(self._concern_rows.rows)

    def _fill_other(self, other: OtherMeeting | None) -> None:
        if other is None:
            self._concerns.set_title(self.tr("Andra möten"))
            self._concern_rows.add_note(self.tr("Det finns inget annat möte att visa."))
            return
        words = self.tr("Nästa möte · {week}") if other.coming else self.tr("Förra mötet · {week}")
        self._concerns.set_title(words.format(week=formats.week(other.room.meeting.week)))
        self._concern_rows.add_note(meeting_when(other.room.meeting))
        for view in other.room.items:
            if view.item.kind not in STANDING:
                self._concern_rows.add_ruled(self._point_of(view, ended=not other.coming))

    def _point_of(self, view: ItemView, *, ended: bool) -> ListRow:
        item = view.item
        badge = outcome_badge(item.outcome) if ended else reason_badge(item)
        return ListRow(item_title(item), item.decision if ended else "", badges=[badge] if badge else [])

    def _show_concerns(self, view: ItemView) -> None:
        self._concerns.set_title(self.tr("Iakttagelser ({count})").format(count=len(view.concerns)))
        shown = view.concerns
        if shown == self._shown:
            return
        self._shown = shown
        self._concern_rows.clear()
        for row in view.concerns:
            self._concern_rows.add_ruled(ConcernEntry(self._context, row))
        if not view.concerns:
            self._concern_rows.add_note(self.tr("Inga iakttagelser hör till den här punkten."))
        show_now(self._concern_rows.rows)

    def _treatment(self, treatment: Treatment) -> QLabel:
        item, week = treatment.item, formats.week(treatment.meeting.week)
        said = (
            self.tr("Beslut: {text}").format(text=item.decision) if item.decision else self._ended(treatment)
        )
        red = current()[Role.DANGER_TEXT]
        lines = [f"<b>{escape(week)}</b> · {escape(said)}"]
        for measure in treatment.measures:
            if measure.days_late:
                words = self.tr("Försenad {days}: {what}")
                text = words.format(days=formats.days(measure.days_late), what=measure.what)
                lines.append(f'<span style="color:{red}">{escape(text)}</span>')
            elif measure.state is MeasureState.OPEN:
                lines.append(escape(self.tr("Pågår: {what}").format(what=measure.what)))
            else:
                lines.append(escape(self.tr("Avslutad: {what}").format(what=measure.what)))
        made = label("", wrap=True)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText("<br>".join(lines))
        made.setContentsMargins(16, 9, 16, 9)
        return made

    def _ended(self, treatment: Treatment) -> str:
        if treatment.meeting.state is MeetingState.CANCELLED:
            return self.tr("Mötet ställdes in.")
        reason, word = treatment.item.outcome_reason, outcome_badge(treatment.item.outcome).word
        return self.tr("{outcome}, {reason}").format(outcome=word, reason=reason) if reason else word
