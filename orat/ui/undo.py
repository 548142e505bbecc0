"""Ångra and Gör om: two actions whose texts name the step that they would take."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from orat.domain.changes import Change, Done, Step
from orat.ui.change_words import step_words
from orat.ui.page import Context

S = TypeVar("S")
Steps = tuple[Step | None, Step | None]


class Undo(QObject, Generic[S]):
    """The actions are off until `wire` tells how steps are read and taken.

    A text field with typing of its own to undo takes the keys first.
    """

    def __init__(self, context: Context[S], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: Callable[[S], Steps] | None = None
        self._back: Callable[[S], Done[None]] | None = None
        self._forth: Callable[[S], Done[None]] | None = None
        self._undone = self._redone = ""
        add = context.actions.add
        self.undo = add("edit.undo", self.tr("Ångra"), self._go_back, "Ctrl+Z", "undo-2", enabled=False)
        self.redo = add(
            "edit.redo", self.tr("Gör om"), self._go_forth, "Ctrl+Shift+Z", "redo-2", enabled=False
        )
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        context.tasks.changed.connect(self.ask)

    def wire(
        self,
        steps: Callable[[S], Steps],
        undo: Callable[[S], Done[None]],
        redo: Callable[[S], Done[None]],
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
            said = self.tr("Ångrat: {step}").format(step=self._undone)
            self._context.tasks.write(self._back, lambda _: self._context.shell.say(said), owner=self)

    def _go_forth(self) -> None:
        if self._forth is not None:
            said = self.tr("Gjort om: {step}").format(step=self._redone)
            self._context.tasks.write(self._forth, lambda _: self._context.shell.say(said), owner=self)
