"""Writes the answer to those who reported: how it reached them and what they were told."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from orat.domain.measure import FeedbackChannel
from orat.domain.rows import FeedbackDue
from orat.ui import formats
from orat.ui.guarding import watch
from orat.ui.page import Context
from orat.ui.pages.follow_up.answer_text import proposed_answer
from orat.ui.pages.follow_up.own_units import remember
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import ComboField, Form, Option, TextField
from orat.ui.widgets.label import label
from orat.ui.widgets.list_row import ListRow
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.words import channel_word

if TYPE_CHECKING:
    from orat.services.house import Services

_CHANNEL = "feedback.channel"
_SHOWN = 6


class AnswerCard(Card):
    """The text is proposed from the decisions until somebody writes in it; that is never replaced."""

    given = Signal(str)
    all_wanted = Signal(int)
    """The id of a unit: choose all that it waits for."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._due: Sequence[FeedbackDue] = ()
        self._proposed = ""
        self._heading = label("", "heading", wrap=True)
        self._concerns = Card()
        self._all = Button("", self._want_all, look="link")
        self._channel: ComboField[FeedbackChannel] = ComboField(
            self.tr("Hur svaret ges"),
            [Option(channel, channel_word(channel)) for channel in FeedbackChannel],
        )
        self._text = TextField(self.tr("Svar"), least=6, most=16)
        watch(context.tasks, self._text)
        self._text.edited.connect(self._follow_typing)
        self._propose = Button(self.tr("Hämta förslaget igen"), self._take_proposal, look="link")
        self._form = Form()
        self._form.add_row(("channel", self._channel))
        self._form.add_row(("text", self._text))
        kept = context.settings.value.remembered.get(_CHANNEL, "")
        self._channel.show_value(
            FeedbackChannel(kept) if kept in set(FeedbackChannel) else FeedbackChannel.MAIL
        )
        self._channel.committed.connect(self._remember_channel)
        self._give = Button(self.tr("Spara återkopplingen"), self.send, look="primary")
        self._layers = QStackedWidget()
        self._layers.addWidget(
            EmptyState(
                self.tr("Ingen iakttagelse vald"),
                self.tr("Välj en eller flera i listan för att skriva vad enheten får veta."),
                icon_name="message-square",
            )
        )
        self._layers.addWidget(self._content())
        self.add(self._layers, 1)
        self.setAccessibleName(self.tr("Återkoppling"))

    def _content(self) -> QWidget:
        scroll = ScrollRows((18, 16, 18, 18), 12, whole=True)
        for widget in (self._heading, self._concerns, _left(self._all), self._form, _left(self._propose)):
            scroll.add(widget)
        scroll.add(_left(self._give))
        scroll.add(
            label(
                self.tr(
                    "Skriv inga uppgifter om enskilda personer. Svaret sparas på varje vald iakttagelse."
                ),
                "small",
                wrap=True,
            )
        )
        return scroll

    def show_due(self, chosen: Sequence[FeedbackDue], everyone: Sequence[FeedbackDue]) -> None:
        """Write to these; `everyone` are all who wait, to offer the rest of the same unit."""
        self._due = tuple(chosen)
        self._layers.setCurrentIndex(1 if chosen else 0)
        if not chosen:
            return
        units = list(dict.fromkeys(due.unit for due in chosen))
        self._heading.setText(
            self.tr("Svar till {unit}").format(unit=units[0])
            if len(units) == 1
            else self.tr("Samma svar till {count} enheter").format(count=len(units))
        )
        self._show_concerns()
        same = [due for due in everyone if due.unit_id is not None and due.unit_id == chosen[0].unit_id]
        self._all.setVisible(len(units) == 1 and len(same) > len(chosen))
        self._all.setText(self.tr("Välj alla {count} från {unit}").format(count=len(same), unit=units[0]))
        proposal = proposed_answer(chosen)
        untouched = not self._text.dirty and (self._text.value or "") in ("", self._proposed)
        self._proposed = proposal
        if untouched:
            self._text.show_value(proposal)
        self._follow_typing()
        many = self.tr("Spara återkopplingen för {count} iakttagelser").format(count=len(chosen))
        self._give.setText(many if len(chosen) > 1 else self.tr("Spara återkopplingen"))

    def _show_concerns(self) -> None:
        self._concerns.clear()
        for due in self._due[:_SHOWN]:
            text = self.tr("{number} · {unit}").format(number=due.number, unit=due.unit)
            if due.week is not None:
                text = f"{text} · {formats.week(due.week)}"
            row = ListRow(
                due.title,
                text,
                opened=partial(self._context.shell.go, "concerns", concern_id=due.concern_id),
            )
            row.setToolTip(self.tr("Öppna iakttagelsen"))
            self._concerns.add_row(row)
        if len(self._due) > _SHOWN:
            more = self.tr("och {count} till").format(count=len(self._due) - _SHOWN)
            self._concerns.add_note(more)

    def _want_all(self) -> None:
        if self._due and self._due[0].unit_id is not None:
            self.all_wanted.emit(self._due[0].unit_id)

    def _follow_typing(self) -> None:
        self._propose.setVisible(self._text.read() != self._proposed)

    def _take_proposal(self) -> None:
        self._text.show_value(self._proposed, force=True)
        self._follow_typing()
        self._text.setFocus()

    def _remember_channel(self, channel: FeedbackChannel | None) -> None:
        if channel is not None:
            remember(self._context.settings, _CHANNEL, channel.value)

    def send(self) -> None:
        """Record the answer for all who were chosen."""
        if not self._form.commit():
            return
        ids = [due.concern_id for due in self._due]
        channel, text = self._channel.value or FeedbackChannel.MAIL, self._text.value or ""
        self._context.tasks.write(
            lambda services: services.feedback.give(ids, channel, text),
            then=lambda done: self._given(done.value),
            failed=self._form.fail,
            owner=self,
        )

    def _given(self, count: int) -> None:
        self._text.show_value("", force=True)
        self._proposed = ""
        several = self.tr("Återkopplingen är sparad för {count} iakttagelser.").format(count=count)
        self.given.emit(several if count > 1 else self.tr("Återkopplingen är sparad."))


def _left(button: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return holder
