"""Writes the answer to those who reported: how it reached them and what they were told."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from orat.domain.changes import Done
from orat.domain.mail import Address
from orat.domain.measure import FeedbackChannel
from orat.domain.rows import FeedbackDue
from orat.ui import formats
from orat.ui.after_export import open_file
from orat.ui.guarding import watch
from orat.ui.page import Context
from orat.ui.pages.follow_up.answer_text import proposed_answer
from orat.ui.pages.follow_up.own_units import remember
from orat.ui.paper.draft import hand_over, receiver_field, show_receiver
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.fields import ComboField, Form, Option, TextField
from orat.ui.widgets.flow import FlowLayout
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
        self._to = receiver_field()
        self.opener: Callable[[Path], bool] = open_file
        """Hands a draft to the mail program; replaced where nobody sits at the screen."""
        self._form.add_row(("channel", self._channel))
        self._form.add_row(("to", self._to))
        self._form.add_row(("text", self._text))
        kept = context.settings.value.remembered.get(_CHANNEL, "")
        self._channel.show_value(
            FeedbackChannel(kept) if kept in set(FeedbackChannel) else FeedbackChannel.MAIL
        )
        self._channel.committed.connect(self._remember_channel)
        self._give = Button(self.tr("Spara återkopplingen"), self.send, look="primary", writes=True)
        self._only_save = Button(self.tr("Spara utan att mejla"), self.save, writes=True)
        self._means = label("", "small", wrap=True)
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
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self._give)
        row.addWidget(self._only_save)
        scroll.add(buttons)
        scroll.add(self._means)
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
        self._say_what_happens()
        ids = [due.concern_id for due in chosen]
        self._context.tasks.read(
            lambda services: services.feedback.addressee(ids), self._show_addressee, owner=self, latest="to"
        )

    @property
    def _mails(self) -> bool:
        """Whether the answer goes out as a mail: to one unit, which has an address of its own."""
        return self._channel.read() is FeedbackChannel.MAIL and len({due.unit_id for due in self._due}) == 1

    def _show_addressee(self, whom: Address) -> None:
        show_receiver(self._to, whom)

    def _say_what_happens(self) -> None:
        """The buttons say what they do by the chosen way, and a line below what they do not."""
        mails, by_mail = self._mails, self._channel.read() is FeedbackChannel.MAIL
        count = len(self._due)
        many = self.tr("Spara återkopplingen för {count} iakttagelser").format(count=count)
        saves = many if count > 1 else self.tr("Spara återkopplingen")
        self._to.setVisible(mails)
        self._only_save.setVisible(mails)
        self._give.setText(self.tr("Spara och öppna mejlutkast") if mails else saves)
        if mails:
            words = self.tr("Mejlet öppnas som utkast i ditt mejlprogram och skickas först där.")
        elif by_mail:
            words = self.tr("Sparas bara, inget skickas. Välj en enhet i taget för att få ett mejlutkast.")
        else:
            words = self.tr("Sparas bara, inget skickas: svaret ger du själv.")
        person = self.tr(
            "Skriv inga uppgifter om enskilda personer. Svaret sparas på varje vald iakttagelse."
        )
        self._means.setText(f"{words} {person}")

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
        self._say_what_happens()
        if channel is not None:
            remember(self._context.settings, _CHANNEL, channel.value)

    def send(self) -> None:
        """Record the answer for all who were chosen, and open it as a mail where that is how it is given."""
        if not self._form.commit():
            return
        if not self._mails:
            self.save()
            return
        ids, text = [due.concern_id for due in self._due], self._text.value or ""
        to = self._to.value or ""

        def drafted(done: Done[Path]) -> None:
            self._given(len(ids))
            hand_over(self._context, self, done.value, self.opener)

        self._context.tasks.write(
            lambda services: services.feedback.mail(ids, text, to), drafted, self._form.fail, owner=self
        )

    def save(self) -> None:
        """Record the answer, and send nothing."""
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
