"""The page Möten: the list, and one meeting shown by what state it is in."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QStackedLayout

from orat.domain.changes import Change, Kind
from orat.domain.meeting import Meeting, MeetingState
from orat.errors import OratError
from orat.ui import formats
from orat.ui.page import Context, Page
from orat.ui.pages.meetings.agenda.board import AgendaBoard
from orat.ui.pages.meetings.cancelled import CancelledView
from orat.ui.pages.meetings.dialogs import cancel_dialog, move_dialog, times_dialog
from orat.ui.pages.meetings.listing import MeetingListing
from orat.ui.pages.meetings.notes.notes import NotesView
from orat.ui.pages.meetings.room.room import MeetingRoom
from orat.ui.pages.meetings.sending.deeds import DocumentDeeds
from orat.ui.pages.meetings.view import MeetingView
from orat.ui.widgets.button import Button

if TYPE_CHECKING:
    from orat.services.house import Services

_VIEWS: dict[MeetingState, type[MeetingView]] = {
    MeetingState.PLANNED: AgendaBoard,
    MeetingState.IN_PROGRESS: MeetingRoom,
    MeetingState.HELD: NotesView,
    MeetingState.FINALISED: NotesView,
    MeetingState.CANCELLED: CancelledView,
}


class _Views(QStackedLayout):
    """Asks for the room that the view in front needs, not for that of the widest."""

    def minimumSize(self) -> QSize:
        view = self.currentWidget()
        return view.minimumSizeHint() if view is not None else super().minimumSize()


class MeetingsPage(Page["Services"]):
    """`activate(meeting_id=…)` opens a meeting; without it the one that was open comes back, or the list."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__(context)
        self.offers_new = False
        self._views: dict[type[MeetingView], MeetingView] = {}
        self._view: MeetingView | None = None
        self._meeting: Meeting | None = None
        self._correcting = False
        self._resumable = False
        self._away = False
        self._stack = _Views(self)
        add = partial(context.actions.add, scope=self)
        self._to_list = add("meetings.list", self.tr("Möten"), self.show_list)
        self._to_list.setText(self.tr("Möten"))
        self._times = add(
            "meeting.times", self.tr("Tider och plats…"), self._edit_times, "", "clock", writes=True
        )
        self._move = add(
            "meeting.move", self.tr("Flytta mötet…"), self._ask_to_move, "", "calendar-days", writes=True
        )
        self._cancel = add(
            "meeting.cancel", self.tr("Ställ in mötet…"), self._ask_to_cancel, "", "x", writes=True
        )
        self._menu_button = Button(self.tr("Mötet"))
        self._deeds = DocumentDeeds(context, self, lambda: self._meeting)
        resume = self.tr("Återgå till mötet")
        self._resume = add("meeting.resume", resume, self._go_back_in, "", "undo-2", writes=True)
        self._menu = QMenu(self._menu_button)
        self._menu_button.set_menu(self._menu)
        self._menu_button.hide()
        self._menu_button.setParent(self)
        self.set_header(self.tr("Möten"))
        self._allow()

    def activate(self, **target: Any) -> None:
        meeting_id = target.get("meeting_id")
        if meeting_id is not None:
            self.show_meeting(int(meeting_id))
        elif self._away and self._meeting is not None:
            self.show_meeting(self._meeting.id)
        else:
            self.show_list()
        self._away = False

    def leave(self) -> None:
        self._away = True
        if self._view is not None:
            self._view.leave()

    def refresh(self, change: Change) -> None:
        if self._meeting is None:
            if self._view is not None:
                self._view.refresh(change)
            return
        if change.touches(Kind.MEETING, Kind.MINUTES):
            meeting_id = self._meeting.id
            self._read(meeting_id, partial(self._follow, change))
        elif self._view is not None:
            self._view.refresh(change)

    def show_list(self) -> None:
        """Show all meetings."""
        self._meeting = None
        self._turn_to(MeetingListing, 0)

    def show_meeting(self, meeting_id: int) -> None:
        """Open a meeting, as its state asks for."""
        self._correcting = False
        self._read(meeting_id, self._show)

    def _read(self, meeting_id: int, then: Callable[[Meeting], None]) -> None:
        def known(answer: tuple[Meeting, bool]) -> None:
            meeting, self._resumable = answer
            then(meeting)

        self.context.tasks.read(
            lambda s: s.meetings.with_resumption(meeting_id),
            known,
            self._not_found,
            owner=self,
            latest="meeting",
        )

    def _not_found(self, error: OratError) -> None:
        """A step back may have taken the meeting away."""
        if error.code != "gone":
            self.context.shell.tell(error)
        self.show_list()

    def correct(self) -> None:
        """Go through the points of a meeting that is over, to put its notes right."""
        if self._meeting is not None and self._meeting.state is MeetingState.HELD:
            self._correcting = True
            self._show(self._meeting)

    def _show(self, meeting: Meeting) -> None:
        self._meeting = meeting
        if meeting.state is not MeetingState.HELD:
            self._correcting = False
        self._turn_to(MeetingRoom if self._correcting else _VIEWS[meeting.state], meeting.id)

    def _follow(self, change: Change, meeting: Meeting) -> None:
        """The meeting was changed: another state asks for another view."""
        before = self._meeting
        if before is None or before.id != meeting.id:
            return
        if before.state is not meeting.state:
            self._show(meeting)
            return
        self._meeting = meeting
        if self._view is not None:
            self._view.refresh(change)

    def _turn_to(self, kind: type[MeetingView], meeting_id: int) -> None:
        view = self._views.get(kind) or self._make(kind)
        turned = self._view is not view
        if self._view is not None and turned:
            self._view.leave()
        self._view = view
        self._stack.setCurrentWidget(view)
        self._stack.invalidate()
        self.updateGeometry()
        self._allow()
        if turned:
            self._forget_header()
            view.setFocus()
        view.open(meeting_id)

    def _forget_header(self) -> None:
        """Until the view in front has read what it shows, nothing of what the one before said may stand."""
        meeting = self._meeting
        self.header = ()
        if meeting is None:
            self.set_header(self.tr("Möten"))
        else:
            self.set_header(formats.week_long(meeting.week).capitalize(), self._to_list)

    def _make(self, kind: type[MeetingView]) -> MeetingView:
        view = kind(self.context)
        self._views[kind] = view
        self._stack.addWidget(view)
        view.header_changed.connect(partial(self._take_header, view))
        if isinstance(view, MeetingListing):
            view.chosen.connect(self.show_meeting)
        if isinstance(view, MeetingRoom):
            view.finished.connect(self._end_correction)
        if isinstance(view, NotesView):
            view.correction_wanted.connect(self.correct)
            view.point_wanted.connect(self._go_to_point)
        return view

    def _go_to_point(self, item_id: int) -> None:
        if isinstance(self._view, MeetingRoom):
            self._view.go_to(item_id)

    def _end_correction(self) -> None:
        if self._meeting is not None:
            self.show_meeting(self._meeting.id)

    def _take_header(self, view: MeetingView) -> None:
        if view is not self._view:
            return
        meeting = self._meeting
        self.header = view.header
        crumbs: tuple[Any, ...] = ()
        if meeting is not None:
            crumbs = (self._to_list, self.tr("› {week}").format(week=formats.week(meeting.week)))
            if meeting.state in (MeetingState.PLANNED, MeetingState.HELD, MeetingState.FINALISED):
                self.header = (self._menu_button, *view.header)
                self._fill_menu(view)
        self.set_header(view.title, *crumbs, *view.subtitle)

    def _fill_menu(self, view: MeetingView) -> None:
        self._menu.clear()
        for action in (self._times, self._move, self._cancel, self._resume, *view.menu):
            self._menu.addAction(action)
        self._menu.addSeparator()
        for action in self._deeds.actions:
            self._menu.addAction(action)

    def _allow(self) -> None:
        state = self._meeting.state if self._meeting is not None else None
        planned = state is MeetingState.PLANNED
        for action in (self._move, self._cancel):
            action.setVisible(planned)
            action.setEnabled(planned)
        self._deeds.allow()
        # What was finalised is put right, not held again.
        back = state is MeetingState.HELD and self._resumable
        self._resume.setVisible(back)
        self._resume.setEnabled(back)
        self._times.setEnabled(state in (MeetingState.PLANNED, MeetingState.IN_PROGRESS, MeetingState.HELD))

    def _edit_times(self) -> None:
        if self._meeting is not None:
            times_dialog(self.context, self, self._meeting).open()

    def _go_back_in(self) -> None:
        if self._meeting is not None:
            meeting_id = self._meeting.id
            self.context.tasks.write(lambda s: s.room.resume(meeting_id), owner=self)

    def _ask_to_move(self) -> None:
        if self._meeting is not None:
            move_dialog(self.context, self, self._meeting).open()

    def _ask_to_cancel(self) -> None:
        if self._meeting is not None:
            cancel_dialog(self.context, self, self._meeting).open()
