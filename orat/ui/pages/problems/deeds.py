"""What can be done with the problem that is shown: actions with their keys, and the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from orat.domain.changes import Done
from orat.domain.concern import OPEN_STATES
from orat.domain.filters import ConcernFilter, Order, ProblemScope
from orat.domain.problem import ProblemState
from orat.domain.rows import ConcernRow, ProblemRow
from orat.services.concerns.answers import ProblemDetail
from orat.ui import words
from orat.ui.page import Context
from orat.ui.pages.problems import dialogs

if TYPE_CHECKING:
    from orat.services.house import Services

_OFFERED = 300


class ProblemDeeds(QObject):
    """Acts on the detail given to `choose`, and on the concerns in it given to `choose_members`."""

    def __init__(self, context: Context[Services], page: QWidget, moved: Callable[[int], object]) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._moved = moved
        self._detail: ProblemDetail | None = None
        self._members: tuple[ConcernRow, ...] = ()
        self._declare()
        self.choose(None)

    def _declare(self) -> None:
        add = partial(self._context.actions.add, scope=self._page, writes=True)
        self.edit = add("problem.edit", self.tr("Redigera problembilden…"), self._edit, "F2", "pencil")
        self.add = add("problem.add", self.tr("Lägg till iakttagelse…"), self._add, "Ctrl+G", "plus")
        self.merge = add("problem.merge", self.tr("Slå samman med…"), self._merge, "Ctrl+M", "link")
        self.solve = add(
            "problem.solve",
            self.tr("Markera som löst…"),
            partial(self._set, ProblemState.SOLVED),
            "Ctrl+E",
            "circle-check",
        )
        self.partly = add(
            "problem.partly",
            self.tr("Markera som delvis löst…"),
            partial(self._set, ProblemState.PARTLY_SOLVED),
        )
        self.reopen = add(
            "problem.reopen", self.tr("Öppna igen…"), partial(self._set, ProblemState.OPEN), icon="undo-2"
        )
        self.take_out = add("problem.take-out", self.tr("Ta ut ur problembilden"), self._take_out)
        self.split = add("problem.split", self.tr("Dela av till ny problembild…"), self._split)
        self.open_concern = add(
            "problem.open-concern", self.tr("Visa iakttagelsen"), self._open_concern, icon="eye", writes=False
        )

    def choose(self, detail: ProblemDetail | None) -> None:
        """Act on this one from now on."""
        self._detail = detail
        state = detail.problem.state if detail is not None else None
        for action, possible in (
            (self.edit, detail is not None),
            (self.add, detail is not None),
            (self.merge, detail is not None),
            (self.solve, state in {ProblemState.OPEN, ProblemState.PARTLY_SOLVED}),
            (self.partly, state in {ProblemState.OPEN, ProblemState.SOLVED}),
            (self.reopen, state in {ProblemState.SOLVED, ProblemState.PARTLY_SOLVED}),
        ):
            action.setEnabled(possible)
        self.choose_members(())

    def choose_members(self, rows: Sequence[ConcernRow]) -> None:
        """The concerns inside it that are selected."""
        self._members = tuple(rows)
        total = len(self._detail.concerns) if self._detail is not None else 0
        self.take_out.setEnabled(bool(rows))
        self.split.setEnabled(0 < len(rows) < total)
        self.open_concern.setEnabled(len(rows) == 1)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done with the problem."""
        menu.addActions(_enabled(self.edit, self.add, self.merge))
        menu.addSeparator()
        menu.addActions(_enabled(self.solve, self.partly, self.reopen))

    def fill_members(self, menu: QMenu) -> None:
        """Put into a menu what can be done with the concerns selected in it."""
        menu.addActions(_enabled(self.open_concern, self.take_out, self.split))

    def unmerge(self, problem_id: int) -> None:
        """Split a merged problem off again."""
        self._context.tasks.write(
            lambda s: s.problems.unmerge(problem_id),
            then=lambda done: self._say(
                self.tr("”{title}” står för sig igen").format(title=done.value.title)
            ),
            owner=self,
        )

    def _say(self, text: str) -> None:
        actions = self._context.actions
        undo = (self.tr("Ångra"), actions["edit.undo"].trigger) if "edit.undo" in actions else None
        self._context.shell.say(text, undo)

    def _saved(self, _: Done[Any]) -> None:
        self._say(self.tr("Sparat"))

    def _edit(self) -> None:
        if self._detail is not None:
            dialogs.edit(self._page, self._context.tasks, self._detail.problem, self._saved)

    def _set(self, state: ProblemState) -> None:
        if self._detail is not None:
            dialogs.state(self._page, self._context.tasks, self._detail.problem, state, self._saved)

    def _merge(self) -> None:
        def ask(others: Sequence[ProblemRow]) -> None:
            if self._detail is not None:
                dialogs.merge(self._page, self._context.tasks, self._detail.problem, others, self._merged)

        self._context.tasks.read(lambda s: s.problems.rows(ProblemScope.ALL), then=ask, owner=self)

    def _merged(self, done: Done[Any]) -> None:
        self._moved(done.value.id)
        self._say(self.tr("Sammanslagen med ”{title}”").format(title=done.value.title))

    def _add(self) -> None:
        detail = self._detail
        if detail is None:
            return
        inside = {row.id for row in detail.concerns}

        def job(services: Services) -> tuple[ConcernRow, ...]:
            page = services.lists.ids(ConcernFilter(states=OPEN_STATES), Order(), limit=_OFFERED)
            return services.lists.rows([one for one in page.rows if one not in inside])

        self._context.tasks.read(
            job,
            then=lambda rows: dialogs.add(self._page, self._context.tasks, detail.problem, rows, self._saved),
            owner=self,
        )

    def _take_out(self) -> None:
        ids = [row.id for row in self._members]
        self._context.tasks.write(
            lambda s: s.problems.take_out(ids),
            then=lambda _: self._say(self.tr("Uttaget: {what}").format(what=words.concern_count(len(ids)))),
            owner=self,
        )

    def _split(self) -> None:
        def done(result: Done[Any]) -> None:
            self._moved(result.value.id)
            self._say(self.tr("Avdelad: ”{title}”").format(title=result.value.title))

        dialogs.split(self._page, self._context.tasks, self._members, done)

    def _open_concern(self) -> None:
        if len(self._members) == 1:
            self._context.shell.go("concerns", concern_id=self._members[0].id)


def _enabled(*actions: QAction) -> list[QAction]:
    return [action for action in actions if action.isEnabled()]
