"""What can be done with the reports that are chosen: actions with their keys."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.inbox import OPEN, IncomingReport, IncomingState
from orat.errors import OratError
from orat.services.concerns.answers import SimilarConcern
from orat.services.inbox.answers import ReportView
from orat.ui.change_words import agenda_week
from orat.ui.page import Context
from orat.ui.pages.inbox import dialogs, words
from orat.ui.pages.inbox.new_unit import NewUnitDeed
from orat.ui.pages.inbox.original import OriginalDeeds
from orat.ui.pages.inbox.replies import ReplyDeeds

if TYPE_CHECKING:
    from orat.services.house import Services

Job = Callable[["Services"], Done[Any]]


class InboxDeeds(QObject):
    """Acts on the ids given to `choose`; its keys work on the page it is made for.

    `ready` is asked before reports are settled: it commits what is being typed and then calls what it is
    given, or says at the field what stands in the way.
    """

    refused = Signal(object)
    """An `OratError` that names a field of the report."""
    settled = Signal()
    """What was chosen is settled; the next one may be shown."""
    correcting = Signal()
    """Somebody wants to write in the report's fields."""
    opening = Signal(object)
    """The `ReportView` of a package that lies there as it came and is to be opened."""
    stepped = Signal(int)
    """Somebody wants the next report (1) or the one before (-1)."""

    def __init__(self, context: Context[Services], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._ids: tuple[int, ...] = ()
        self._view: ReportView | None = None
        self.alike: Callable[[], Sequence[int]] = lambda: ()
        """The similar concerns that are ticked, by id."""
        self.similar: Callable[[], Sequence[SimilarConcern]] = lambda: ()
        """The similar concerns that are shown."""
        self.parts: Callable[[], Collection[str]] = lambda: ()
        """The parts of a change that are ticked."""
        self.looked_at: Callable[[Callable[[], object]], object] = lambda then: then()
        """Asked before reports are accepted: calls what it is given once their person data has been seen."""
        self.ready: Callable[[Callable[[], object]], object] = lambda then: then()
        self.replies = ReplyDeeds(context, page, self._once_ready)
        self.replies.settled.connect(self._said)
        self.replies.told.connect(self._told)
        self.replies.refused.connect(self._refuse)
        self.original = OriginalDeeds(context, page)
        self.new_unit = NewUnitDeed(context, page, self._once_ready)
        self.new_unit.refused.connect(self._refuse)
        self._declare()
        self.choose(())

    def _declare(self) -> None:
        add = partial(self._context.actions.add, scope=self._page, writes=True)
        self.accept = add(
            "inbox.accept", self.tr("Ta emot"), partial(self._accept, raised=False), "Ctrl+Return", "check"
        )
        self.lift = add(
            "inbox.raise",
            self.tr("Ta emot och lyft"),
            partial(self._accept, raised=True),
            "Ctrl+Shift+Return",
            "arrow-up",
        )
        self.open_package = add(
            "inbox.open-package",
            self.tr("Öppna paketet…"),
            lambda: self.opening.emit(self._view),
            "Ctrl+Shift+O",
        )
        self.correct = add("inbox.correct", self.tr("Rätta"), self.correcting.emit, "F2", "pencil")
        self.join = add("inbox.join", self.tr("Samma som…"), self._join, "Ctrl+J", "layers")
        self.hand_on = add("inbox.hand-on", self.tr("Hänvisa…"), self._hand_on, "Ctrl+H", "external-link")
        self.reject = add("inbox.reject", self.tr("Avvisa…"), self._reject, "Ctrl+D", "x")
        self.hold = add("inbox.hold", self.tr("Håll kvar…"), self._hold, "Ctrl+Shift+H", "clock")
        self.split = add("inbox.split", self.tr("Dela i två"), self._split)
        self.reopen = add("inbox.reopen", self.tr("Öppna igen"), self._reopen, icon="undo-2")
        self.following = add(
            "inbox.next", self.tr("Nästa rapport"), partial(self.stepped.emit, 1), "Ctrl+Down", writes=False
        )
        self.preceding = add(
            "inbox.previous",
            self.tr("Föregående rapport"),
            partial(self.stepped.emit, -1),
            "Ctrl+Up",
            writes=False,
        )

    def choose(self, ids: Sequence[int], view: ReportView | None = None, *, open_: bool = True) -> None:
        """Act on these from now on; `view` is of the one when it is one, `open_` says of several that they
        can be settled.
        """
        self._ids, self._view = tuple(ids), view
        self.replies.choose(ids, view)
        self.original.choose(view)
        self.new_unit.choose(view)
        one = view is not None
        open_ = bool(ids) and (open_ if view is None else view.report.state in OPEN)
        state = view.report.state if view is not None else None
        lies = view is not None and view.lies
        itself = view is None or view.itself
        for action, possible in (
            (self.accept, open_ and not lies),
            (self.lift, open_ and itself),
            (self.hand_on, open_ and itself),
            (self.reject, open_),
            (self.hold, open_ and state is not IncomingState.HELD),
            (self.open_package, open_ and lies),
            (self.correct, open_ and one and itself),
            (self.join, open_ and one and itself),
            (self.split, open_ and one and itself),
            (self.reopen, one and state not in (IncomingState.WAITING, IncomingState.ACCEPTED)),
        ):
            action.setEnabled(possible)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done."""
        groups = (
            (
                self.open_package,
                self.accept,
                self.lift,
                self.join,
                self.hand_on,
                self.reject,
                self.hold,
                self.reopen,
            ),
            (self.split, self.new_unit.action, *self.replies.actions),
            self.original.actions,
        )
        for group in groups:
            menu.addSeparator()
            menu.addActions([action for action in group if action.isEnabled()])

    def fill_more(self, menu: QMenu) -> None:
        """Put into a menu what has no button of its own."""
        for group in ((self.hold, self.split, self.reopen), self.replies.actions, self.original.actions):
            menu.addSeparator()
            menu.addActions([action for action in group if action.isEnabled()])

    def _once_ready(self, then: Callable[[], object]) -> None:
        self.ready(then)

    def _accept(self, *, raised: bool) -> None:
        if self._view is not None and self._view.revision is not None:
            self._take_over(self._view)
            return
        self.ready(partial(self.looked_at, partial(self._take, raised=raised)))

    def _take(self, *, raised: bool) -> None:
        ids, view = self._ids, self._view
        if not ids:
            return
        alike = tuple(self.alike()) if view is not None else ()

        def failed(error: OratError) -> None:
            self.choose(ids, view)
            self._refuse(error)

        # A key that is pressed twice accepts once.
        self.choose(())
        self._context.tasks.write(
            lambda services: services.triage.accept(ids, alike=alike, raised=raised),
            then=partial(self._taken, raised),
            failed=failed,
            owner=self,
        )

    def _take_over(self, view: ReportView) -> None:
        report_id, parts = view.report.id, tuple(self.parts())

        def failed(error: OratError) -> None:
            self.choose([report_id], view)
            self._context.shell.tell(error)

        self.choose(())
        self._context.tasks.write(
            lambda services: services.revisions.accept(report_id, parts),
            then=lambda done: self._said(
                self.tr("Ändringen i {number} är övertagen").format(number=done.value.number)
            ),
            failed=failed,
            owner=self,
        )

    def _taken(self, raised: bool, done: Done[tuple[Concern, ...]]) -> None:
        what = done.value[0].number if len(done.value) == 1 else words.report_count(len(done.value))
        week = agenda_week(done)
        said = self.tr("{what} är mottagen och lyft") if raised else self.tr("{what} är mottagen")
        if len(done.value) != 1:
            said = self.tr("{what} är mottagna och lyfta") if raised else self.tr("{what} är mottagna")
        if week:
            said = self.tr("{what}: mottaget, lyft och på dagordningen för {week}")
        self._said(said.format(what=what, week=week))

    def _join(self) -> None:
        view = self._view
        if view is not None:
            self.ready(
                partial(
                    dialogs.join,
                    self._page,
                    self._context.tasks,
                    view.report.id,
                    self.similar(),
                    lambda _: self._said(self.tr("Ihopslagen med en iakttagelse")),
                )
            )

    def join_with(self, concern_id: int) -> None:
        """Say that the report tells of the same as a concern."""
        if self._view is not None and self.join.isEnabled():
            report_id = self._view.report.id
            said = self.tr("Ihopslagen med en iakttagelse")
            self.ready(lambda: self._write(lambda s: s.triage.join(report_id, concern_id), said))

    def unlike(self, concern_id: int) -> None:
        """Say that the report is not like a concern."""
        if self._view is not None and self.join.isEnabled():
            report_id = self._view.report.id
            self._context.tasks.write(lambda s: s.triage.unlike(report_id, concern_id), owner=self)

    def join_report(self, other_id: int) -> None:
        """Accept the report, and say that another one tells of the same."""
        if self._view is not None and self.join.isEnabled():
            report_id = self._view.report.id
            said = self.tr("Mottagna som en iakttagelse")
            self.ready(lambda: self._write(lambda s: s.triage.join_reports(report_id, other_id), said))

    def unlike_report(self, other_id: int) -> None:
        """Say that the report is not like another one."""
        if self._view is not None and self.join.isEnabled():
            report_id = self._view.report.id
            self._context.tasks.write(lambda s: s.triage.unlike_report(report_id, other_id), owner=self)

    def _hand_on(self) -> None:
        said = self.tr("{what} är hänvisad").format(what=words.report_count(len(self._ids)))
        dialogs.hand_on(self._page, self._context.tasks, self._ids, lambda _: self._said(said))

    def _reject(self) -> None:
        said = self.tr("{what} är avvisad").format(what=words.report_count(len(self._ids)))
        dialogs.reject(self._page, self._context.tasks, self._ids, lambda _: self._said(said))

    def _hold(self) -> None:
        said = self.tr("{what} hålls kvar").format(what=words.report_count(len(self._ids)))
        dialogs.hold(self._page, self._context.tasks, self._ids, lambda _: self._said(said))

    def _reopen(self) -> None:
        ids = self._ids
        self._write(lambda s: s.triage.reopen(ids), self.tr("Väntar på granskning igen"))

    def _split(self) -> None:
        if self._view is not None:
            report_id = self._view.report.id
            said = self.tr("Delad: den andra ligger under")
            self.ready(
                lambda: self._context.tasks.write(
                    lambda s: s.triage.split(report_id),
                    then=lambda _: self._say(said),
                    failed=self._refuse,
                    owner=self,
                )
            )

    def _write(self, job: Job, said: str) -> None:
        self._context.tasks.write(job, then=lambda _: self._said(said), failed=self._refuse, owner=self)

    def _said(self, text: str) -> None:
        self.settled.emit()
        # Until the next one is shown, a key pressed again has nothing to act on.
        self.choose(())
        self._say(text)

    def _told(self, text: str) -> None:
        # Where only those are listed that wait for it, another one is next.
        self.settled.emit()
        self._say(text)

    def _say(self, text: str) -> None:
        actions = self._context.actions
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        self._context.shell.say(text, undo)

    def _refuse(self, error: OratError) -> None:
        if error.facts.get("field") and self._view is not None:
            self.refused.emit(error)
        else:
            self._context.shell.tell(error)


def is_open(report: IncomingReport) -> bool:
    """Whether its fields can be written in."""
    return report.state in OPEN
