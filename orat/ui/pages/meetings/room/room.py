"""The meeting under way: agenda, the point at hand, what is known of it; also to correct its notes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from orat.domain.agenda import STANDING, ItemKind
from orat.domain.changes import Change, ChangeKind, Done, Kind
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.responsible import Candidates
from orat.services.meetings.answers import PointView, RoomView
from orat.services.meetings.held import written_up_afterwards
from orat.ui import formats
from orat.ui.page import ServiceContext
from orat.ui.pages.meetings.room.attendance import AttendanceDialog, presence_count
from orat.ui.pages.meetings.room.beside import Beside, OtherMeeting
from orat.ui.pages.meetings.room.clock import PointClock
from orat.ui.pages.meetings.room.closing import ClosingDialog
from orat.ui.pages.meetings.room.point_editor import LEAST_CHARACTERS, PointEditor
from orat.ui.pages.meetings.room.point_steps import PointSteps
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.widgets.button import Button
from orat.ui.widgets.three_panes import ThreePanes

if TYPE_CHECKING:
    from orat.services.house import Services

_SHOWN = (
    Kind.MEETING, Kind.ITEM, Kind.ATTENDANCE, Kind.MEASURE, Kind.FOLLOW_UP, Kind.REVIEW, Kind.CONCERN,
    Kind.PROBLEM, Kind.UNIT,
)  # fmt: skip

Answer = tuple[RoomView, PointView | None, Candidates, OtherMeeting | None]


class MeetingRoom(MeetingView):
    """One point is at hand at a time. While the meeting runs its clock counts, and pauses when one leaves."""

    finished = Signal()
    """Corrections are done: back to the notes."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context)
        self._point_id: int | None = None
        self._view: RoomView | None = None
        self._here = False
        self._seconds: dict[int, int] = {}
        """What points took that could not be kept, as it would have come between a person and a redo."""
        self.clock = PointClock()
        self._declare()
        self.steps = PointSteps(Button.of(self._next, show_key=True))
        self.steps.chosen.connect(self.go_to)
        self.editor = PointEditor(context)
        self.editor.attendance_wanted.connect(self.open_attendance)
        self.beside = Beside(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panes = ThreePanes(
            ("meeting.room", "meeting.point"), context.settings, self.steps, self.editor, self.beside,
            shares=(21, 48, 28), lines=(7, 20, 10), middle_least=LEAST_CHARACTERS,
        )  # fmt: skip
        column.addWidget(panes)

    def _declare(self) -> None:
        add = partial(self.context.actions.add, scope=self)
        self._next = add(
            "meeting.next", self.tr("Nästa punkt"), partial(self._step, 1), "Ctrl+Return", writes=True
        )
        self._previous = add(
            "meeting.previous",
            self.tr("Föregående punkt"),
            partial(self._step, -1),
            "Ctrl+Shift+Return",
            writes=True,
        )
        self._attendance = add("meeting.attendance", self.tr("Närvaro"), self.open_attendance, "", "users")
        self._close = add(
            "meeting.close", self.tr("Avsluta mötet…"), self._ask_to_close, "", "circle-check", writes=True
        )
        self._close_button = Button.of(self._close)
        self._close_button.setParent(self)
        self._close_button.hide()
        self._to_notes = add("meeting.to-notes", self.tr("Till anteckningarna"), self._finish)

    def open(self, meeting_id: int) -> None:
        if meeting_id != self.meeting_id:
            self.editor.commit()
            self.meeting_id, self._point_id = meeting_id, None
            self._seconds.clear()
        self._here = True
        self._read(focus=True)

    def refresh(self, change: Change) -> None:
        if self._running and change.kind is not ChangeKind.DO:
            # A step back over "Nästa punkt" leads back to the point.
            self._point_id = None
        elif self._running and self._seconds and change.verb != "meeting.go-to":
            self._keep_waiting()
        if change.touches(*_SHOWN):
            self._read()

    def leave(self) -> None:
        self.editor.commit()
        self._here = False
        self._keep_time()

    def go_to(self, item_id: int) -> None:
        """Make a point the one at hand; what was typed and the time it took are kept."""
        left = self._point_id
        if item_id == left or self._view is None:
            return
        self.editor.commit()
        self._point_id = item_id
        if self._running:
            self._keep_place(item_id, left, self.clock.take())
        self._read(focus=True)

    def open_attendance(self) -> None:
        """Open the attendance."""
        AttendanceDialog(self.context, self, self.meeting_id).open()

    @property
    def _running(self) -> bool:
        return self._view is not None and self._view.meeting.state is MeetingState.IN_PROGRESS

    def _step(self, step: int) -> None:
        if self._view is None:
            return
        ids = [view.item.id for view in self._view.items]
        at = ids.index(self._point_id) + step if self._point_id in ids else 0
        if 0 <= at < len(ids):
            self.go_to(ids[at])
        elif step > 0 and self._running:
            self._ask_to_close()

    def _keep_time(self) -> None:
        item_id, seconds = self._point_id, self.clock.take()
        if item_id is not None and seconds > 0 and self._running:
            self._keep_place(item_id, item_id, seconds)

    def _keep_place(self, item_id: int, left_id: int | None, seconds: int) -> None:
        """Keep which point is at hand and what the one that is left took."""
        taken = seconds + self._seconds.pop(left_id, 0) if left_id is not None else 0

        def told(done: Done[Meeting]) -> None:
            if done.change is None and left_id is not None and done.value.state is MeetingState.IN_PROGRESS:
                self._seconds[left_id] = self._seconds.get(left_id, 0) + taken

        self.context.tasks.write(
            lambda s: s.room.go_to(item_id, left_id=left_id, seconds=taken), told, owner=self
        )

    def _keep_waiting(self) -> None:
        """A deed was done: nothing can be done again any more, and what points took can be kept with it."""
        at_hand = self._point_id
        for item_id in list(self._seconds):
            self._keep_place(at_hand or item_id, item_id, 0)

    def _read(self, *, focus: bool = False) -> None:
        meeting_id, point_id = self.meeting_id, self._point_id

        def job(services: "Services") -> Answer:
            view = services.room.view(meeting_id)
            ids = [each.item.id for each in view.items]
            wanted = point_id if point_id in ids else view.meeting.current_item_id
            at_hand = wanted if wanted in ids else next(iter(ids), None)
            point = services.room.point(at_hand) if at_hand is not None else None
            standing = point is not None and point.view.item.kind in STANDING
            other = _other_meeting(services, view, point.view.item.kind) if point and standing else None
            return view, point, services.measures.owners(), other

        def show(answer: Answer) -> None:
            self._show(answer)
            if focus:
                self.editor.focus_text()

        self.context.tasks.read(job, show, owner=self, latest="room")

    def _show(self, answer: Answer) -> None:
        view, point, owners, other = answer
        if view.meeting.id != self.meeting_id:
            return
        self._view = view
        self._point_id = point.view.item.id if point else None
        self.editor.set_owners(owners)
        self.steps.show_points(view.items, self._point_id)
        if point is not None:
            self.editor.show_point(point.view, view.reviews)
            if point.view.item.kind in STANDING:
                self.beside.show_other(other)
            else:
                self.beside.show_point(point)
            if self._running and self._here:
                self.clock.start(point.view.item, self._seconds.get(point.view.item.id, 0))
            else:
                self.clock.take()
        self.editor.attendance.setVisible(point is not None and point.view.item.kind is ItemKind.OPENING)
        self._show_header(view)

    def _show_header(self, view: RoomView) -> None:
        meeting, week = view.meeting, formats.week_long(view.meeting.week)
        there, of = presence_count(view.attendance)
        presence = self.tr("{there} av {of} närvarande").format(there=there, of=of)
        if self._running:
            words = self.tr("· Startade kl. {time} · {presence} · sparas hela tiden")
            if written_up_afterwards(meeting):
                words = self.tr(
                    "· Hölls {day} kl. {time}, skrivs i efterhand · {presence} · sparas hela tiden"
                )
            self.header = (self.clock, self._attendance, self._close_button)
            self.say_header(
                self.tr("Möte {week} pågår").format(week=week),
                words.format(
                    day=formats.short_day(meeting.held_on),
                    time=formats.clock(meeting.starts),
                    presence=presence,
                ),
            )
        else:
            words = self.tr("· {presence} · sparas hela tiden")
            self.header = (self._attendance, self._to_notes)
            self.say_header(
                self.tr("Rätta anteckningarna · {week}").format(week=week), words.format(presence=presence)
            )

    def _ask_to_close(self) -> None:
        self.editor.commit()
        if self._view is not None:
            dialog = ClosingDialog(self.context, self, self._view)
            dialog.closing.connect(self._keep_time)
            dialog.point_wanted.connect(self.go_to)
            dialog.open()

    def _finish(self) -> None:
        self.editor.commit()
        self.finished.emit()


def _other_meeting(services: "Services", view: RoomView, kind: ItemKind) -> OtherMeeting | None:
    """The closing point looks ahead, the other standing points look back."""
    coming = kind is ItemKind.CLOSING
    states = (MeetingState.PLANNED,) if coming else (MeetingState.HELD, MeetingState.FINALISED)
    rows = [row for row in services.meetings.rows() if row.state in states]
    ahead = sorted((row.week, row.id) for row in rows if row.week > view.meeting.week)
    behind = sorted((row.week, row.id) for row in rows if row.week < view.meeting.week)
    found = ahead[:1] if coming else behind[-1:]
    return OtherMeeting(services.room.view(found[0][1]), coming) if found else None
