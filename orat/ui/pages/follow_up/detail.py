"""One measure with its whole story, and everything that can be said of it next."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from orat.domain.attachments import Owner
from orat.domain.changes import Done, Kind
from orat.domain.measure import FollowUpStatus, Measure, MeasureState
from orat.domain.rows import MeasureStory
from orat.domain.weeks import Week
from orat.ui import formats
from orat.ui.page import Context
from orat.ui.pages.attachments import AttachmentStrip
from orat.ui.pages.follow_up.columns import late_badge, times_postponed
from orat.ui.pages.follow_up.correct import Correction
from orat.ui.pages.follow_up.log_form import LogForm
from orat.ui.pages.follow_up.story import StoryList
from orat.ui.theme import Tone
from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card, clear
from orat.ui.widgets.empty_state import EmptyState
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.key_values import KeyValueList
from orat.ui.widgets.label import label
from orat.ui.widgets.scroll_rows import ScrollRows
from orat.ui.widgets.section_header import SectionHeader
from orat.ui.words import measure_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services

Status = FollowUpStatus


class MeasureDetail(Card):
    """Reads the story of one measure at a time; `logged` tells what was said of it in one sentence."""

    logged = Signal(str)
    left = Signal()
    """What was being written was put away; the focus has to go somewhere."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._story: MeasureStory | None = None
        self._wanted: int | None = None
        self._unsent: dict[int, tuple[Status, Mapping[str, Any]]] = {}
        self._what = label("", "heading", wrap=True)
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = KeyValueList()
        self._form = LogForm(context.today, context.tasks)
        self._form.sent.connect(self._log)
        self._form.left.connect(self.left)
        self.correction = Correction(context)
        self.attachments = AttachmentStrip(context)
        self.attachments.declare("follow-up", self)
        context.actions.add(
            "follow-up.attach-pasted",
            self.tr("Klistra in som bilaga"),
            self.attachments.paste,
            "Ctrl+V",
            scope=self,
            writes=True,
        )
        self._entries = StoryList(
            lambda meeting_id: context.shell.go("meetings", meeting_id=meeting_id), context.today
        )
        self._badges = QHBoxLayout()
        self._badges.setSpacing(6)
        self._buttons = self._make_buttons()
        self._layers = QStackedWidget()
        self._layers.addWidget(
            EmptyState(
                self.tr("Ingen åtgärd vald"),
                self.tr("Välj en åtgärd i listan för att se vad som hänt och notera vad som blev av den."),
                icon_name="list-checks",
            )
        )
        self._layers.addWidget(self._content())
        self.add(self._layers, 1)
        self.setAccessibleName(self.tr("Vald åtgärd"))

    def _make_buttons(self) -> dict[Status, Button]:
        texts = {
            Status.DONE: self.tr("Klar"),
            Status.PARTLY_DONE: self.tr("Delvis klar"),
            Status.POSTPONED: self.tr("Skjut upp"),
            Status.NOTE: self.tr("Notera"),
            Status.DROPPED: self.tr("Avskriv"),
            Status.REOPENED: self.tr("Öppna igen"),
        }
        primary = (Status.DONE, Status.REOPENED)
        return {
            status: Button(
                text,
                partial(self._form.begin, status),
                look="primary" if status in primary else "",
                writes=True,
            )
            for status, text in texts.items()
        }

    def _content(self) -> QWidget:
        scroll = ScrollRows((18, 16, 18, 18), 12, whole=True)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(self._badges)
        column.addWidget(self._what)
        column.addWidget(self._facts)
        links = QWidget()
        self._links = FlowLayout(links, gap=4)
        column.addWidget(links)
        scroll.add(top)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._buttons.values():
            flow.addWidget(button)
        scroll.add(buttons)
        scroll.add(self._form)
        scroll.add(self.correction)
        scroll.add(self.attachments)
        scroll.add(SectionHeader(self.tr("Vad som hänt")))
        scroll.add(self._entries)
        return scroll

    @property
    def measure_id(self) -> int | None:
        """The measure that is shown or being read."""
        return self._wanted

    def show_measure(self, measure_id: int | None) -> None:
        """Read and show a measure, or nothing; text that was not sent waits with its own measure."""
        if measure_id != self._wanted:
            self._put_aside()
        self._wanted = measure_id
        if measure_id is None:
            self._story = None
            self._layers.setCurrentIndex(0)
            return
        self._context.tasks.read(
            lambda services: services.measures.story(measure_id),
            then=self._show,
            failed=lambda _: self._gone(measure_id),
            owner=self,
            latest="story",
        )

    def begin(self, status: Status) -> None:
        """Ask for one kind of entry, if the measure is in a state that allows it."""
        if self._story is not None and not self._buttons[status].isHidden():
            self._form.begin(status)

    def done_or_send(self) -> None:
        """Send what is being written; when nothing is, begin to say that the measure is done."""
        if self._form.status is None:
            self.begin(Status.DONE)
        else:
            self._form.send()

    def _put_aside(self) -> None:
        unsent = self._form.unsent()
        if self._story is not None and unsent is not None:
            self._unsent[self._story.measure.id] = unsent
        self._form.put_away()

    def _gone(self, measure_id: int) -> None:
        if self._wanted == measure_id:
            self.show_measure(None)

    def _show(self, story: MeasureStory) -> None:
        if story.measure.id != self._wanted:
            return
        self._story = story
        measure, row = story.measure, story.row
        is_open = measure.state is MeasureState.OPEN
        self._what.setText(measure.what)
        self._show_badges(story)
        self._facts.show_rows(
            (self.tr("Ansvarig"), row.owner or self.tr("Ingen utsedd")),
            (self.tr("Klart senast"), self._due(story)),
            (self.tr("Beslutad"), self._week(row.decided_week)),
            (self.tr("Följs upp"), self._week(row.review_week)),
            (self.tr("Problembild") if row.problem_id else self.tr("Iakttagelse"), row.problem),
        )
        self._show_links(story)
        for status, button in self._buttons.items():
            button.setVisible(status is Status.NOTE or is_open is not (status is Status.REOPENED))
        self.correction.show_measure(measure)
        self.attachments.show_owner(Owner(Kind.MEASURE, measure.id))
        self._entries.show_story(story)
        self._layers.setCurrentIndex(1)
        if measure.id in self._unsent:
            self._form.take_up(*self._unsent.pop(measure.id))

    def _show_badges(self, story: MeasureStory) -> None:
        clear(self._badges)
        looks = [measure_state_badge(story.measure.state)]
        if story.row.days_late:
            looks.append(late_badge(story.row.days_late))
        times = story.measure.postponements
        if times:
            text = self.tr("Uppskjuten {times}").format(times=times_postponed(times))
            looks.append(BadgeLook(text, Tone.WARNING if times > 1 else Tone.NEUTRAL))
        for look in looks:
            self._badges.addWidget(Badge(look))
        self._badges.addStretch(1)

    def _due(self, story: MeasureStory) -> str:
        due, first = story.measure.due, story.measure.first_due
        if due is None:
            return self.tr("Inget datum")
        if first is not None and first != due:
            return self.tr("{due} (först {first})").format(due=self._day(due), first=self._day(first))
        return self._day(due)

    def _day(self, day: date) -> str:
        return formats.short_day(day, self._context.today())

    def _week(self, week: Week | None) -> str:
        return self.tr("på mötet {week}").format(week=formats.week(week)) if week else ""

    def _show_links(self, story: MeasureStory) -> None:
        clear(self._links)
        row, concern_id = story.row, story.measure.concern_id
        go = self._context.shell.go
        if row.problem_id is not None:
            self._add_link(self.tr("Till problembilden"), partial(go, "problems", problem_id=row.problem_id))
        elif concern_id is not None:
            self._add_link(self.tr("Till iakttagelsen"), partial(go, "concerns", concern_id=concern_id))
        for week in dict.fromkeys((row.decided_week, row.review_week)):
            if week is not None:
                text = self.tr("Till mötet {week}").format(week=formats.week(week))
                self._add_link(text, partial(self._go_to_week, week))

    def _add_link(self, text: str, opened: Callable[[], object]) -> None:
        self._links.addWidget(Button(text, opened, look="link"))

    def _go_to_week(self, week: Week) -> None:
        self._context.tasks.read(
            lambda services: services.meetings.of_week(week),
            then=lambda meeting: self._context.shell.go("meetings", meeting_id=meeting.id),
            owner=self,
        )

    def _log(self, status: Status, values: Mapping[str, Any]) -> None:
        if self._story is None:
            return
        measure_id = self._story.measure.id
        self._context.tasks.write(
            lambda services: services.measures.follow_up(measure_id, status, **values),
            then=lambda done: self._logged(status, done),
            failed=self._form.fail,
            owner=self,
        )

    def _logged(self, status: Status, done: Done[Measure]) -> None:
        self._form.put_away()
        due = self._day(done.value.due) if done.value.due else ""
        self.logged.emit(
            {
                Status.NOTE: self.tr("Noteringen är sparad."),
                Status.DONE: self.tr("Åtgärden är klar."),
                Status.PARTLY_DONE: self.tr("Åtgärden är delvis klar."),
                Status.DROPPED: self.tr("Åtgärden är avskriven."),
                Status.POSTPONED: self.tr("Åtgärden är uppskjuten till {due}.").format(due=due),
                Status.REOPENED: self.tr("Åtgärden är öppen igen."),
            }[status]
        )
