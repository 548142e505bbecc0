"""The agenda of a planned meeting: what waits at the left, the points and their time at the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from orat.domain.changes import Change, Kind
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.domain.rows import MeasureRow
from orat.services.meetings.answers import AgendaView, SkippedMatter
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.agenda.commands import AgendaCommands
from orat.ui.pages.meetings.agenda.empty import empty_agenda
from orat.ui.pages.meetings.agenda.information import information_dialog
from orat.ui.pages.meetings.agenda.news import News
from orat.ui.pages.meetings.agenda.point_list import PointList
from orat.ui.pages.meetings.agenda.starting import StartDialog, as_planned
from orat.ui.pages.meetings.agenda.time_bar import TimeBar
from orat.ui.pages.meetings.agenda.waiting_panel import GroupBy, WaitingPanel
from orat.ui.pages.meetings.paper import Paper
from orat.ui.pages.meetings.room.attendance import AttendanceDialog
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.pages.meetings.when import meeting_when
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import Card
from orat.ui.widgets.label import rule
from orat.ui.widgets.splitter import Splitter
from orat.ui.words import meeting_state_badge

if TYPE_CHECKING:
    from orat.services.house import Services

_EDGE = 48
"""How near the edge, in pixels, a drag makes the list scroll."""
_GROUPING = "agenda.group_by"
_SHOWN = (
    Kind.MEETING, Kind.ITEM, Kind.SKIP, Kind.CONCERN, Kind.PROBLEM, Kind.MEASURE, Kind.REVIEW,
    Kind.FOLLOW_UP, Kind.UNIT, Kind.AREA, Kind.CATEGORY, Kind.SERIES,
)  # fmt: skip

Answer = tuple[AgendaView, tuple[MeasureRow, ...], tuple[SkippedMatter, ...]]


class _PointScroll(QScrollArea):
    """As wide as its points need, so that their buttons are never cut."""

    def minimumSizeHint(self) -> QSize:
        hint, inner = super().minimumSizeHint(), self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inner.minimumSizeHint().width() + bar, hint.height()) if inner is not None else hint


class AgendaBoard(MeetingView):
    """Everything proposed can be overruled here, by dragging and by keyboard."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self.commands = AgendaCommands(context, self)
        self.paper = Paper(context, self)
        self._meeting: Meeting | None = None
        remembered = context.settings.value.remembered.get(_GROUPING, GroupBy.AREA)
        group_by = GroupBy(remembered) if remembered in set(GroupBy) else GroupBy.AREA
        self.waiting = WaitingPanel(self.commands, group_by, self._remember_grouping)
        self.points = PointList(self.commands)
        self._card = Card(self.tr("Punkter"))
        self._bar = TimeBar()
        self._information = Button(
            self.tr("Ny informationspunkt…"), self._add_information, look="link", writes=True
        )
        self._news = News(self.commands.propose)
        self._card.add_to_head(self._bar)
        scroll = _PointScroll()
        self._scroll = scroll
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.points)
        self.points.pointed.connect(lambda at: scroll.ensureVisible(at.x(), at.y(), 0, _EDGE))
        self._card.add(self._news)
        self._card.add(scroll, 1)
        self._card.add(rule())
        self._card.add(self._foot())
        self.setFocusProxy(self.points)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panes = (self.waiting, self._card)
        column.addWidget(Splitter("meeting.agenda", context.settings, *panes, shares=(35, 65), turns=True))
        self._declare()

    def _foot(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 6, 12, 7)
        row.setSpacing(14)
        row.addWidget(self._information)
        row.addStretch(1)
        return holder

    def _declare(self) -> None:
        add = partial(self.context.actions.add, scope=self)
        self._preview = add(
            "agenda.preview", self.tr("Förhandsgranska PDF"), self._show_preview, "Ctrl+P", "eye"
        )
        self._export = add("agenda.export", self.tr("Exportera PDF…"), self._export_pdf, "", "file-text")
        self._start = add(
            "meeting.start", self.tr("Starta mötet"), self._start_meeting, "F5", "play", writes=True
        )
        add(
            "agenda.propose",
            self.tr("Lägg in det som är nytt"),
            self.commands.propose,
            "",
            "list-checks",
            writes=True,
        )
        add(
            "agenda.information",
            self.tr("Ny informationspunkt…"),
            self._add_information,
            "",
            "plus",
            writes=True,
        )
        self.header = (self._preview, self._start)
        people = add("agenda.people", self.tr("Deltagare och förhinder…"), self._show_people, "", "users")
        calendar = add(
            "agenda.calendar", self.tr("Lägg i kalendern…"), self._to_calendar, "", "calendar-days"
        )
        self.menu = (people, self._export, calendar)

    def open(self, meeting_id: int) -> None:
        self.points.commit()
        self.meeting_id = self.commands.meeting_id = meeting_id
        self._read()

    def refresh(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self._read()

    def leave(self) -> None:
        self.points.commit()

    def _read(self) -> None:
        meeting_id = self.meeting_id

        def job(services: "Services") -> Answer:
            return (
                services.agenda.view(meeting_id),
                services.room.view(meeting_id).reviews,
                services.agenda.skipped(meeting_id),
            )

        self.context.tasks.read(job, self._show, owner=self, latest="agenda")

    def _show(self, answer: Answer) -> None:
        view, reviews, skipped = answer
        if view.meeting.id != self.meeting_id:
            return
        meeting = self._meeting = view.meeting
        self.waiting.show_view(view, skipped)
        self.points.show_points(view.items, reviews)
        empty = None if view.items else empty_agenda(len(view.missing), self.commands.propose)
        self.points.show_empty(empty)
        self._scroll.updateGeometry()
        self._show_head(view)
        moved = (
            self.tr("· flyttat från {day}: {reason}").format(
                day=formats.short_day(meeting.moved_from), reason=meeting.reason
            )
            if meeting.moved_from
            else ""
        )
        self.say_header(
            self.tr("Dagordning · {week}").format(week=formats.week_long(meeting.week)),
            meeting_state_badge(meeting.state),
            # One text, so that what there is no room for is cut at its end.
            f"{meeting_when(meeting)} {moved}".rstrip(),
        )

    def _show_head(self, view: AgendaView) -> None:
        words = (
            self.tr("1 punkt · {planned} av {length} min")
            if len(view.items) == 1
            else self.tr("{count} punkter · {planned} av {length} min")
        )
        self._card.set_title(
            words.format(count=len(view.items), planned=view.planned_minutes, length=view.meeting.minutes)
        )
        self._bar.show_minutes(view.planned_minutes, view.meeting.minutes)
        # An agenda without points offers the whole proposal in their place.
        self._news.show_missing(view.missing if view.items else ())

    def _remember_grouping(self, group_by: str) -> None:
        settings = self.context.settings
        settings.change(remembered={**settings.value.remembered, _GROUPING: group_by})

    def _add_information(self) -> None:
        information_dialog(self.context, self, self.meeting_id).open()

    def _show_people(self) -> None:
        AttendanceDialog(self.context, self, self.meeting_id).open()

    def _start_meeting(self) -> None:
        self.points.commit()
        meeting = self._meeting
        if meeting is None or meeting.id != self.meeting_id:
            return
        if as_planned(meeting, self.context.now()):
            self.context.tasks.write(lambda s: s.room.start(meeting.id), owner=self)
        else:
            StartDialog(self.context, self, meeting).open()

    def _show_preview(self) -> None:
        self.points.commit()
        if self._meeting is not None:
            self.paper.preview(self._meeting, DocumentKind.AGENDA)

    def _export_pdf(self) -> None:
        self.points.commit()
        if self._meeting is not None:
            self.paper.export(self._meeting, DocumentKind.AGENDA)

    def _to_calendar(self) -> None:
        if self._meeting is not None:
            self.paper.export_calendar(self._meeting)
