"""What can be done with the concerns that are chosen: actions with their keys, and the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from orat.domain.changes import Done
from orat.domain.concern import AWAITING_AGENDA, ENDED_STATES, ConcernState, can_become
from orat.domain.filters import ProblemScope
from orat.domain.rows import ConcernRow, ProblemRow
from orat.domain.scales import Severity, Trend
from orat.services.answers import Directory
from orat.ui import words
from orat.ui.after_export import open_file
from orat.ui.change_words import agenda_point, agenda_week
from orat.ui.page import Context
from orat.ui.pages.concerns import dialogs
from orat.ui.pages.packaging import Packaging
from orat.ui.paper.draft import hand_over

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate
_RAISABLE = frozenset(
    {ConcernState.RECEIVED, ConcernState.REVIEWED, ConcernState.IN_ACTION, ConcernState.ANSWERED}
)
"""From where lifting to the meeting means something new."""
Job = Callable[["Services"], Done[Any]]


class Deeds(QObject):
    """Acts on the rows given to `choose`; its keys work on the page it is made for."""

    edited = Signal(int)
    """Somebody wants to edit this one."""

    def __init__(self, context: Context[Services], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._rows: tuple[ConcernRow, ...] = ()
        self._count = 0
        self.open_elsewhere: Callable[[Path], bool] = open_file
        """Hands a draft to the mail program; replaced where nobody sits at the screen."""
        self._declare()
        self.choose(())

    def _declare(self) -> None:
        add = partial(self._context.actions.add, scope=self._page, writes=True)
        self.edit = add("concern.edit", self.tr("Redigera"), self._edit, "F2", "pencil")
        self.review = add(
            "concern.review", self.tr("Markera som granskad"), self._review, "Ctrl+Shift+G", "check"
        )
        self.raising = add(
            "concern.raise", self.tr("Lyft till mötet"), self._raise, "Ctrl+Shift+L", "arrow-up"
        )
        self.gather = add("concern.gather", self.tr("Samla i problembild…"), self._gather, "Ctrl+G", "layers")
        self.take_out = add("concern.take-out", self.tr("Ta ut ur problembilden"), self._take_out)
        self.answer = add(
            "concern.answer",
            self.tr("Ge återkoppling…"),
            partial(self._ask, dialogs.answer),
            "Ctrl+R",
            "message-square",
        )
        self.packaging = Packaging(self._context, self._page)
        self.send = add(
            "concern.package",
            self.tr("Skicka paket…"),
            lambda: self.packaging.send(self._ids()),
            icon="external-link",
        )
        self.close = add(
            "concern.close", self.tr("Avsluta…"), partial(self._ask, dialogs.close), "Ctrl+E", "circle-check"
        )
        self.refer = add(
            "concern.refer", self.tr("Hänvisa…"), partial(self._ask, dialogs.refer), icon="external-link"
        )
        self.reject = add("concern.reject", self.tr("Avvisa…"), partial(self._ask, dialogs.reject), icon="x")
        self.reopen = add("concern.reopen", self.tr("Öppna igen"), self._reopen, icon="undo-2")
        self.delete = add("concern.delete", self.tr("Ta bort"), self._delete, "Del", "trash-2")
        self.restore = add(
            "concern.restore", self.tr("Återställ ur papperskorgen"), self._restore, icon="undo-2"
        )
        self.resume = add("concern.resume", self.tr("Fortsätt skriva"), self._edit, icon="pencil")
        self.category = add(
            "concern.category", self.tr("Ändra kategori…"), partial(self._change, "category_id")
        )
        self.area = add("concern.area", self.tr("Ändra område…"), partial(self._change, "area_id"))
        self._declare_scales()

    def _declare_scales(self) -> None:
        add = partial(self._context.actions.add, scope=self._page, writes=True)
        self.severity = {
            severity: add(
                f"concern.severity-{int(severity)}",
                self.tr("Ändra allvar till {severity}").format(severity=words.severity_word(severity)),
                partial(self._set, severity=severity),
            )
            for severity in reversed(Severity)
        }
        self.trend = {
            trend: add(
                f"concern.trend-{trend}",
                self.tr("Ändra trend till {trend}").format(trend=words.trend_word(trend)),
                partial(self._set, trend=trend),
            )
            for trend in Trend
        }

    def choose(self, rows: Sequence[ConcernRow], count: int | None = None) -> None:
        """Act on these from now on; `count` is more than their number when some were not read yet."""
        self._rows = tuple(rows)
        self._count = len(self._rows) if count is None else count
        kept = bool(rows) and all(row.deleted_at is None for row in rows)
        reported = kept and all(row.state is not ConcernState.DRAFT for row in rows)
        drafts = kept and all(row.state is ConcernState.DRAFT for row in rows)
        one = len(self._rows) == 1
        for action, possible in (
            (self.edit, reported and one),
            (self.resume, drafts and one),
            (self.review, reported and self._can(ConcernState.REVIEWED) and not self._ended()),
            (self.raising, reported and all(row.state in _RAISABLE for row in rows)),
            (self.gather, reported),
            (self.take_out, reported and any(row.problem_id is not None for row in rows)),
            (self.answer, reported),
            (self.send, reported),
            (self.close, reported and self._can(ConcernState.CLOSED)),
            (self.refer, reported and self._can(ConcernState.REFERRED)),
            (self.reject, reported and self._can(ConcernState.REJECTED)),
            (self.reopen, reported and self._ended()),
            (self.delete, kept),
            (self.restore, bool(rows) and all(row.deleted_at is not None for row in rows)),
            (self.category, reported),
            (self.area, reported),
            *((action, reported) for action in (*self.severity.values(), *self.trend.values())),
        ):
            action.setEnabled(possible)

    @property
    def rows(self) -> tuple[ConcernRow, ...]:
        """The concerns that are acted on."""
        return self._rows

    def next_step(self) -> QAction | None:
        """The one thing that the chosen ones most likely need now."""
        order = [self.restore, self.resume, self.reopen]
        if all(row.state in AWAITING_AGENDA for row in self._rows):
            order.append(self.raising)
        return next((action for action in order if action.isEnabled()), None)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done."""
        groups: tuple[tuple[QAction, ...], ...] = (
            (
                self.resume,
                self.edit,
                self.review,
                self.raising,
                self.gather,
                self.take_out,
                self.answer,
                self.send,
            ),
            (self.category, self.area),
            (self.close, self.refer, self.reject, self.reopen, self.restore, self.delete),
        )
        for at, group in enumerate(groups):
            if at == 2 or (at == 1 and self.category.isEnabled()):
                menu.addSeparator()
            if at == 1 and self.category.isEnabled():
                _add_choices(self, menu)
            menu.addActions([action for action in group if action.isEnabled()])

    def _can(self, state: ConcernState) -> bool:
        return all(can_become(row.state, state) for row in self._rows)

    def _ended(self) -> bool:
        return bool(self._rows) and all(row.state in ENDED_STATES for row in self._rows)

    def _ids(self) -> list[int]:
        return [row.id for row in self._rows]

    def _write(self, job: Job, said: str) -> None:
        self._context.tasks.write(job, then=lambda _: self._say(said), owner=self)

    def _say(self, text: str) -> None:
        actions = self._context.actions
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        self._context.shell.say(text, undo)

    def _named(self) -> str:
        return dialogs.named(self._rows)

    def _edit(self) -> None:
        if len(self._rows) == 1:
            self.edited.emit(self._rows[0].id)

    def _review(self) -> None:
        ids = self._ids()
        self._write(
            lambda s: s.concerns.review(ids), self.tr("{what} har granskats").format(what=self._named())
        )

    def _raise(self) -> None:
        ids, what = self._ids(), self._named()

        def say(done: Done[int]) -> None:
            week, point = agenda_week(done), agenda_point(done)
            said = self.tr("{what} har lyfts till mötet")
            if week:
                said = self.tr("{what} har lyfts och står på dagordningen för {week}")
            if point:
                said = self.tr("{what} har lyfts och står på dagordningen för {week} under ”{point}”")
            self._say(said.format(what=what, week=week, point=point))

        self._context.tasks.write(lambda s: s.concerns.raise_to_meeting(ids), then=say, owner=self)

    def _reopen(self) -> None:
        ids = self._ids()
        self._write(
            lambda s: s.concerns.reopen(ids), self.tr("{what} har öppnats igen").format(what=self._named())
        )

    def _delete(self) -> None:
        ids = self._ids()
        if any(row.state is ConcernState.DRAFT for row in self._rows):
            for concern_id in ids:
                self._write(lambda s, one=concern_id: s.concerns.discard(one), self.tr("Utkastet är slängt"))  # type: ignore[misc]
            return
        self._write(
            lambda s: s.concerns.delete(ids),
            self.tr("{what} ligger i papperskorgen i 30 dagar").format(what=self._named()),
        )

    def _restore(self) -> None:
        ids = self._ids()
        self._write(
            lambda s: s.concerns.restore(ids),
            self.tr("{what} är tillbaka i listan").format(what=self._named()),
        )

    def _take_out(self) -> None:
        ids = self._ids()
        self._write(
            lambda s: s.problems.take_out(ids),
            self.tr("{what} har tagits ut ur problembilden").format(what=self._named()),
        )

    def _set(self, **fields: Severity | Trend) -> None:
        ids = self._ids()
        self._write(
            lambda s: s.concerns.change_many(ids, **fields),
            self.tr("{what} har ändrats").format(what=self._named()),
        )

    def _ask(self, dialog: Callable[..., object]) -> None:
        said = self.tr("{what} har sparats").format(what=self._named())

        def then(done: Done[Any]) -> None:
            self._say(said)
            if isinstance(done.value, Path):
                hand_over(self._context, self._page, done.value, self.open_elsewhere)

        dialog(self._page, self._context.tasks, self._rows, then)

    def _gather(self) -> None:
        self._context.tasks.read(
            lambda s: s.problems.rows(ProblemScope.OPEN), then=self._ask_problem, owner=self
        )

    def _ask_problem(self, problems: Sequence[ProblemRow]) -> None:
        said = self.tr("{what} har samlats i problembild").format(what=self._named())
        dialogs.gather(self._page, self._context.tasks, self._rows, problems, lambda _: self._say(said))

    def _change(self, field: str) -> None:
        def ask(directory: Directory) -> None:
            said = self.tr("{what} har ändrats").format(what=self._named())
            dialogs.change(
                self._page, self._context.tasks, self._rows, field, directory, lambda _: self._say(said)
            )

        self._context.tasks.read(lambda s: s.register.directory(), then=ask, owner=self)


def _add_choices(deeds: Deeds, menu: QMenu) -> None:
    severities = menu.addMenu(translate("Deeds", "Ändra allvar"))
    trends = menu.addMenu(translate("Deeds", "Ändra trend"))
    for severity in deeds.severity:
        severities.addAction(words.severity_word(severity), deeds.severity[severity].trigger)
    for trend in deeds.trend:
        trends.addAction(words.trend_word(trend).capitalize(), deeds.trend[trend].trigger)
