"""Ångra and Gör om: two actions whose texts name the step that they would take."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from orat.domain.changes import Change, Done, Step
from orat.ui.change_words import step_words
from orat.ui.page import Context

S = TypeVar("S")


class Undo(QObject, Generic[S]):
    """Asks for the steps after every change. A text field with typing of its own to undo takes the key first."""

    def __init__(
        self,
        context: Context[S],
        steps: Callable[[S], tuple[Step | None, Step | None]],
        undo: Callable[[S], Done[Any]],
        redo: Callable[[S], Done[Any]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._steps = steps
        self._jobs = (undo, redo)
        add = context.actions.add
        self.undo = add("undo", self.tr("Ångra"), self._go_back, "Ctrl+Z", "undo-2", enabled=False)
        self.redo = add("redo", self.tr("Gör om"), self._go_forth, "Ctrl+Shift+Z", "redo-2", enabled=False)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        context.tasks.changed.connect(self.ask)

    def ask(self, _change: Change | None = None) -> None:
        """Read which steps there are; call once when the services are open."""
        self._context.tasks.read(self._steps, self._show, owner=self, latest="steps")

    def _show(self, steps: tuple[Step | None, Step | None]) -> None:
        back, forth = steps
        self.undo.setEnabled(back is not None)
        self.redo.setEnabled(forth is not None)
        plain, again = self.tr("Ångra"), self.tr("Gör om")
        named, named_again = self.tr("Ångra: {step}"), self.tr("Gör om: {step}")
        self.undo.setText(named.format(step=_words(back)) if back is not None else plain)
        self.redo.setText(named_again.format(step=_words(forth)) if forth is not None else again)

    def _go_back(self) -> None:
        said = self.undo.text()
        self._context.tasks.write(self._jobs[0], lambda _: self._context.shell.say(said), owner=self)

    def _go_forth(self) -> None:
        said = self.redo.text()
        self._context.tasks.write(self._jobs[1], lambda _: self._context.shell.say(said), owner=self)


def _words(step: Step) -> str:
    return step_words(step.verb, step.facts)
