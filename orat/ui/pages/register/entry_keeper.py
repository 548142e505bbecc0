"""Keeps one entry of the register while its form is written in: a new one from the moment it has a name."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from orat.domain.changes import Done
from orat.domain.register import Area, Category, Person, Unit
from orat.errors import OratError
from orat.ui.tasks import Tasks

if TYPE_CHECKING:
    from orat.services.house import Services

E = TypeVar("E", bound=Unit | Area | Category | Person)


class EntryKeeper(QObject, Generic[E]):
    """Writes one job at a time, so that a new entry is added once however fast one types."""

    kept = Signal(object)
    """The entry as it is kept now."""
    failed = Signal(object)
    """An `OratError`; fields that it does not name are kept all the same."""

    def __init__(self, tasks: "Tasks[Services]", blank: E, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: dict[str, Any] = {}
        self._busy = False
        self._turn = 0
        self.entry: E = blank

    def load(self, entry: E) -> None:
        """Go on with another entry; one with id 0 is added at its first name."""
        self.entry = entry
        self._waiting = {}
        self._busy = False
        self._turn += 1

    def renew(self, entry: E) -> None:
        """Take over what was changed elsewhere, as by Ångra."""
        if not self._busy:
            self.entry = entry

    @property
    def unkept(self) -> dict[str, Any]:
        """What was written of a new entry that has no name yet."""
        return dict(self._waiting) if not self.entry.id else {}

    def change(self, **fields: Any) -> None:
        """Keep these fields."""
        self._waiting |= fields
        self._go_on()

    def _go_on(self) -> None:
        named = self.entry.id or self._waiting.get("name")
        if self._busy or not self._waiting or not named:
            return
        fields, self._waiting = self._waiting, {}
        attempt: Any = replace(self.entry, **fields)
        self._busy = True
        turn = self._turn
        self._tasks.write(
            lambda services: services.register.keep(attempt),
            then=lambda done: self._written(turn, done),
            failed=lambda error: self._refused(turn, fields, error),
            owner=self,
        )

    def _written(self, turn: int, done: Done[E]) -> None:
        if turn != self._turn:
            return
        self._busy = False
        self.entry = done.value
        self.kept.emit(done.value)
        self._go_on()

    def _refused(self, turn: int, fields: dict[str, Any], error: OratError) -> None:
        if turn != self._turn:
            self._tasks.unhandled.emit(error)
            return
        self._busy = False
        at_fault = error.facts.get("field")
        others = {name: value for name, value in fields.items() if name != at_fault}
        self._waiting = others | self._waiting
        self.failed.emit(error)
        if at_fault in fields and others:
            self._go_on()
