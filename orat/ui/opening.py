"""What happens after the first paint: the services are opened, and the window shows what there is to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from orat.domain.changes import Change, Done
from orat.errors import OratError
from orat.ui.backup_keeper import BackupKeeper
from orat.ui.finder import Finder
from orat.ui.formats import local, long_day
from orat.ui.locking import ASKED, Locking
from orat.ui.pages import read_ahead
from orat.ui.read_only import set_read_only
from orat.ui.reading_code import CODE
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.watching import FolderWatch
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.drop_target import DropTarget
from orat.ui.window import MainWindow

if TYPE_CHECKING:
    from orat.domain.concern import Concern
    from orat.domain.mail import DispatchView
    from orat.domain.meeting import Series
    from orat.domain.sending import Dispatch
    from orat.services.house import Services
    from orat.services.keeping.door import Door
    from orat.services.keeping.rescue import Damage, Rescue
    from orat.ui.messages import Explanation

_FIRST_PAGE = "week"
REST_MS = 250
"""How often it is looked whether nothing else is to be done."""
_DAMAGED = frozenset({"register-damaged", "not-a-database"})
"""What a register is said to be that a backup may take the place of."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a start finds; `series` is None in a folder where nobody has started yet."""

    series: Series | None
    example: bool = False
    drafts: tuple[Concern, ...] = ()


class Opening(QObject):
    """Opens the services behind the painted window and keeps what the shell tells in step."""

    def __init__(
        self,
        window: MainWindow[Services],
        tasks: Tasks[Services],
        factory: Callable[[], Services],
        rescue: Callable[[], Rescue] | None = None,
        door: Door | None = None,
    ) -> None:
        super().__init__(window)
        self._door = window.door = door
        self.locking: Locking | None = None
        if door is not None:
            self.locking = Locking(window, tasks, door, self._opened, self._failed)
        self._rescue = rescue
        self._window = window
        self._tasks = tasks
        self._factory = factory
        window.provider = Finder(window.context, self).find
        self._leave = window.commands.add(
            "example.leave", self.tr("Lämna exempeldata…"), self._leave_example, enabled=False, writes=True
        )
        window.sidebar.stamp.setToolTip(self._leave.text())
        window.sidebar.stamp.clicked.connect(self._leave.trigger)
        self._backups = BackupKeeper(window, tasks)
        self._waiting: list[Callable[[], object]] = []
        """What is done while nothing else is to be done, first to last."""
        self._ahead = read_ahead()
        self._rest = QTimer(self, interval=REST_MS)
        self._rest.timeout.connect(self._use_rest)
        self._watch = FolderWatch(window.context, window)
        DropTarget(window).dropped.connect(lambda files: window.go("inbox", files=files))
        window.painted.connect(self.open)
        tasks.changed.connect(self._on_change)

    def open(self) -> None:
        """Open the services and look around; a fault stands in a banner with a way to try again."""
        self._window.set_banner("closed", None)
        self._tasks.start(self._factory, self._opened, self._failed, close=lambda services: services.close())

    def raise_window(self) -> None:
        """Bring the window to the front, as when the program is started a second time."""
        window = self._window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _opened(self) -> None:
        self._show_hindrance()
        self._learn()
        self._look()

    def _learn(self) -> None:
        if self.locking is not None:
            self._tasks.read(
                lambda services: services.security.protection(), self.locking.learn, owner=self, latest="safe"
            )

    def _look(self) -> None:
        self._tasks.read(_situation, then=self._begin, owner=self)

    def _begin(self, found: Situation) -> None:
        if found.series is None:
            self._window.keep_to("first_start")
            self._window.go("first_start")
            return
        self._window.keep_to("")
        self._show_place(found.series, example=found.example)
        self._show_drafts(found.drafts)
        self._window.mark_unsaved(False)
        if not self._window.current_key or self._window.current_key == "first_start":
            # What the page reads goes before the housekeeping below.
            self._window.go(self._window.remembered_page() or _FIRST_PAGE)
        self._backups.begin()
        self._window.undo.wire(
            lambda services: services.timeline.steps(),
            lambda services, told: services.timeline.undo(told),
            lambda services, told: services.timeline.redo(told),
        )
        if self._keep_house not in self._waiting:
            self._waiting.insert(0, self._keep_house)
        self._rest.start()

    def _keep_house(self) -> None:
        """What nobody waits for when the register is opened."""
        self._count()
        self._tasks.read(lambda services: services.sending.interrupted(), self._show_interrupted, owner=self)
        if self._door is None or self._door.hindered is None:
            self._tidy()
        self._watch.start()

    def _tidy(self) -> None:
        self._tasks.read(lambda services: services.sending.clear_drafts(), lambda _: None)
        self._tasks.write(lambda services: services.concerns.empty_old_bin())
        self._tasks.write(lambda services: services.weeding.finish())
        self._tasks.write(lambda services: services.attachments.tidy())
        self._tasks.write(lambda services: services.meetings.ensure_coming())

    def _show_hindrance(self) -> None:
        """A register that may only be read says so, and why, for as long as that is so."""
        from orat.ui.messages import explain

        hindered = self._door.hindered if self._door is not None else None
        set_read_only(self._window, hindered is not None)
        if hindered is None:
            self._window.set_banner("read-only", None)
            return
        actions = [(self.tr("Försök igen"), self.open)]
        banner = Banner(explain(hindered).text, Tone.WARNING, lead=self.tr("Bara läsning."), actions=actions)
        self._window.set_banner("read-only", banner)

    def _use_rest(self) -> None:
        """Keep house, and then read the code of one more page, so that going there takes less.

        On a thread of its own: at once it would take the window a tenth of a second.
        """
        if self._tasks.idle and self._waiting:
            self._waiting.pop(0)()
        elif self._tasks.idle and self._ahead:
            read = self._ahead.pop(0)
            self._tasks.beside(lambda _: bool(read()), owner=self)
        elif not self._waiting and not self._ahead:
            self._rest.stop()

    def _leave_example(self) -> None:
        """Ask, and then begin anew in an empty folder; there is no way back, as the button says."""
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("Lämna exempeldata"))
        question.setText(self.tr("Ta bort exempeldata och börja om?"))
        question.setInformativeText(
            self.tr("Allt i det här registret är påhittat och tas bort. Det går inte att ångra.")
        )
        remove = question.addButton(self.tr("Ta bort exempeldata"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(self.tr("Behåll"), QMessageBox.ButtonRole.RejectRole)
        question.finished.connect(question.deleteLater)
        remove.clicked.connect(
            lambda: self._tasks.write(lambda services: services.start.leave_example(), lambda _: self.open())
        )
        question.open()

    def _show_place(self, series: Series, *, example: bool) -> None:
        municipality = series.municipality
        if example:
            self._window.sidebar.set_organisation(
                self.tr("{municipality} · exempeldata").format(municipality=municipality)
            )
            self._window.sidebar.set_stamp(self.tr("EXEMPELDATA"))
            self._leave.setEnabled(True)
        else:
            self._window.sidebar.set_organisation(municipality)
            self._window.sidebar.set_stamp("")
            self._leave.setEnabled(False)

    def _show_drafts(self, drafts: Sequence[Concern]) -> None:
        if not drafts:
            return
        latest = drafts[0]
        title = latest.title or self.tr("utan rubrik")
        text = self.tr("Du har en påbörjad iakttagelse: {title}.").format(title=title)
        if len(drafts) > 1:
            text = self.tr("Du har {count} påbörjade iakttagelser, senast {title}.").format(
                count=len(drafts), title=title
            )
        actions = [
            (self.tr("Fortsätt skriva"), partial(self._window.go, "concern-form", concern_id=latest.id))
        ]
        self._window.set_banner("draft", Banner(text, Tone.ACCENT, actions=actions, closable=True))

    def _show_interrupted(self, views: Sequence[DispatchView]) -> None:
        if not views:
            return
        latest = views[0].dispatch
        day = long_day(local(latest.begun_at).date())
        text = self.tr("Ett utskick avbröts: {title}, {day}. Det kan ha gått fram.")
        if len(views) > 1:
            text = self.tr("{count} utskick avbröts, senast {title}, {day}. De kan ha gått fram.")
        text = text.format(count=len(views), title=latest.title, day=day)
        actions = [(self.tr("Visa"), partial(self._see_interrupted, views))]
        self._window.set_banner("interrupted", Banner(text, Tone.CAUTION, actions=actions, closable=True))

    def _see_interrupted(self, views: Sequence[DispatchView]) -> None:
        """Show the log; what was shown is not told again at the next start."""
        with CODE:
            from orat.ui.pages.meetings.sending import sent_dialog

        self._window.set_banner("interrupted", None)
        meetings = {view.dispatch.meeting_id for view in views}
        sent_dialog(self._window.context, self._window, meetings.pop() if len(meetings) == 1 else None).open()
        for view in views:
            self._tasks.write(partial(_settle, view.dispatch.id))

    def _on_change(self, change: Change) -> None:
        if change.verb == "register.begin" or change.verb.startswith("security."):
            self._learn()
        if change.verb in ("register.begin", "register.restore", "example.fill") or change.verb.startswith(
            ("series.", "setting.", "security.")
        ):
            self._look()
        else:
            self._count()

    def _count(self) -> None:
        self._tasks.read(
            lambda services: services.week.badges(), then=self._show_counts, owner=self, latest="badges"
        )

    def _show_counts(self, counts: tuple[int, int, int]) -> None:
        overdue, _, waiting = counts
        self._window.sidebar.set_count("follow_up", overdue)
        self._window.sidebar.set_count("inbox", waiting)

    def _failed(self, error: OratError) -> None:
        from orat.ui.messages import explain

        if self.locking is not None and error.code in ASKED:
            self.locking.ask(error)
            return
        said = explain(error)
        self._window.set_banner(
            "closed",
            Banner(said.text, Tone.DANGER, lead=said.lead, actions=[(self.tr("Försök igen"), self.open)]),
        )
        if error.code in _DAMAGED and self._rescue is not None:
            self._examine(self._rescue(), said)

    def _examine(self, rescue: Rescue, said: Explanation) -> None:
        """Keep what is damaged as it is, and offer what there is to go back to."""

        def offer(damage: Damage) -> None:
            from orat.ui.rescue import RescueDialog

            def show() -> None:
                RescueDialog(self._window, self._tasks, rescue, damage, self.open).open()

            actions = [(self.tr("Försök igen"), self.open), (self.tr("Återställ…"), show)]
            banner = Banner(said.text, Tone.DANGER, lead=said.lead, actions=actions)
            self._window.set_banner("closed", banner)

        self._tasks.beside(lambda _: rescue.examine(), offer, owner=self)


def _situation(services: Services) -> Situation:
    if services.start.is_empty():
        return Situation(None)
    return Situation(
        services.meetings.series(),
        services.start.is_example(),
        services.lists.drafts(),
    )


def _settle(dispatch_id: int, services: Services) -> Done[Dispatch]:
    return services.sending.settle(dispatch_id)
