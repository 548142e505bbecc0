"""Ångra and Gör om: two actions whose texts name the step that they would take."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from orat.domain.changes import Change, Done, Step
from orat.ui.change_words import step_words
from orat.ui.page import Context
from orat.ui.progress import Progress

S = TypeVar("S")
Steps = tuple[Step | None, Step | None]
Way = Callable[[S, Callable[[float], None]], Done[None]]
"""Takes a step with the services; what it is given hears how much is done, and may raise Cancelled."""


class Undo(QObject, Generic[S]):
    """The actions are off until `wire` tells how steps are read and taken.

    A text field with typing of its own to undo takes the keys first.
    """

    def __init__(self, context: Context[S], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: Callable[[S], Steps] | None = None
        self._back: Way[S] | None = None
        self._forth: Way[S] | None = None
        self._undone = self._redone = ""
        add = context.actions.add
        self.undo = add(
            "edit.undo", self.tr("Ångra"), self._go_back, "Ctrl+Z", "undo-2", enabled=False, writes=True
        )
        self.redo = add(
            "edit.redo",
            self.tr("Gör om"),
            self._go_forth,
            "Ctrl+Shift+Z",
            "redo-2",
            enabled=False,
            writes=True,
        )
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._going: Progress | None = None
        context.tasks.changed.connect(self.ask)
        context.tasks.long_job.connect(self._takes_long)
        context.tasks.long_job_ended.connect(self._ended)

    def wire(
        self,
        steps: Callable[[S], Steps],
        undo: Way[S],
        redo: Way[S],
    ) -> None:
        """Say how the services name the steps and take them; call when they are open."""
        self._steps, self._back, self._forth = steps, undo, redo
        self.ask()

    def ask(self, _change: Change | None = None) -> None:
        """Read which steps there are."""
        if self._steps is not None:
            self._context.tasks.read(self._steps, self._show, owner=self, latest="steps")

    def _show(self, steps: Steps) -> None:
        back, forth = steps
        self.undo.setEnabled(back is not None)
        self.redo.setEnabled(forth is not None)
        self._undone = "" if back is None else step_words(back.verb, back.facts)
        self._redone = "" if forth is None else step_words(forth.verb, forth.facts)
        plain, named = self.tr("Ångra"), self.tr("Ångra: {step}")
        self.undo.setText(named.format(step=self._undone) if self._undone else plain)
        plain, named = self.tr("Gör om"), self.tr("Gör om: {step}")
        self.redo.setText(named.format(step=self._redone) if self._redone else plain)

    def _go_back(self) -> None:
        if self._back is not None:
            title, said = self.tr("Ångrar: {step}"), self.tr("Ångrat: {step}")
            self._go(self._back, title.format(step=self._undone), said.format(step=self._undone))

    def _go_forth(self) -> None:
        if self._forth is not None:
            title, said = self.tr("Gör om: {step}"), self.tr("Gjort om: {step}")
            self._go(self._forth, title.format(step=self._redone), said.format(step=self._redone))

    def _go(self, way: Way[S], title: str, said: str) -> None:
        self._going = self._context.tasks.run_long(
            title,
            lambda services, progress: way(services, progress.report),
            lambda _: self._context.shell.say(said),
            owner=self,
        )

    def _takes_long(self, progress: Progress) -> None:
        """No further step as long as somebody waits for this one, for impatience would take two."""
        if progress is self._going:
            self.undo.setEnabled(False)
            self.redo.setEnabled(False)

    def _ended(self, progress: Progress) -> None:
        if progress is self._going:
            self._going = None
            if progress.cancelled:
                self._context.shell.say(self.tr("Avbrutet: inget är ändrat"))
                self.ask()
