"""Everything that was said of a measure, newest first, down to the meeting that decided it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.measure import FollowUp, FollowUpStatus
from orat.domain.rows import MeasureStory
from orat.ui import formats
from orat.ui.theme import Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label, rule
from orat.ui.words import follow_up_word

_TONES = {
    FollowUpStatus.DONE: Tone.SUCCESS,
    FollowUpStatus.PARTLY_DONE: Tone.CAUTION,
    FollowUpStatus.POSTPONED: Tone.WARNING,
    FollowUpStatus.REOPENED: Tone.ACCENT,
}


class StoryList(QWidget):
    """`meeting_opened` gets the id of the meeting where an entry was made."""

    def __init__(self, meeting_opened: Callable[[int], object], today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._meeting_opened = meeting_opened
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(9)

    def show_story(self, story: MeasureStory) -> None:
        """Show these entries instead of those before."""
        clear(self._column)
        for entry in reversed(story.entries):
            self._column.addWidget(self._entry(entry))
            self._column.addWidget(rule())
        self._column.addWidget(self._beginning(story))

    def _entry(self, entry: FollowUp) -> QWidget:
        holder, column = _holder()
        head = QHBoxLayout()
        head.setSpacing(8)
        tone = _TONES.get(entry.status, Tone.NEUTRAL)
        head.addWidget(Badge(BadgeLook(follow_up_word(entry.status), tone)))
        at = formats.local(entry.at)
        moment = self.tr("{day} {time} · {author}").format(
            day=self._day(at.date()), time=formats.clock(at), author=entry.author
        )
        head.addWidget(label(moment, "small"))
        head.addStretch(1)
        if entry.meeting_id is not None:
            link = Button(self.tr("Mötet"), partial(self._meeting_opened, entry.meeting_id), look="link")
            link.setAccessibleName(self.tr("Öppna mötet där det sades, {moment}").format(moment=moment))
            head.addWidget(link)
        column.addLayout(head)
        for text in self._texts(entry):
            column.addWidget(_text(text))
        return holder

    def _texts(self, entry: FollowUp) -> list[str]:
        texts = []
        if entry.status is FollowUpStatus.POSTPONED and entry.new_due is not None:
            before = self._day(entry.old_due) if entry.old_due else self.tr("inget datum")
            texts.append(
                self.tr("Från {before} till {after}").format(before=before, after=self._day(entry.new_due))
            )
        if entry.note:
            texts.append(entry.note)
        if entry.effect:
            texts.append(self.tr("Effekt: {effect}").format(effect=entry.effect))
        return texts

    def _beginning(self, story: MeasureStory) -> QWidget:
        holder, column = _holder()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Badge(BadgeLook(self.tr("Beslutad"), Tone.ACCENT)))
        head.addWidget(label(self._day(story.measure.decided_on), "small"))
        head.addStretch(1)
        column.addLayout(head)
        first = story.measure.first_due
        if first is not None:
            column.addWidget(_text(self.tr("Klart senast {day}").format(day=self._day(first))))
        return holder

    def _day(self, day: date) -> str:
        return formats.short_day(day, self._today())


def _holder() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    return holder, column


def _text(text: str) -> QWidget:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
