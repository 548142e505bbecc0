"""Keeps what is written in a form: as a draft from the first word on, or in the concern that was reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from orat.domain.changes import Done
from orat.domain.concern import Concern, ConcernState
from orat.errors import OratError
from orat.ui.tasks import Tasks

if TYPE_CHECKING:
    from orat.services.house import Services


class Keeper(QObject):
    """Writes one job at a time, so that a draft is begun once however fast one types."""

    kept = Signal()
    """All that was handed over is on disk."""
    failed = Signal(object)
    """An `OratError`; fields that it does not name are kept all the same."""

    def __init__(self, tasks: Tasks[Services], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: dict[str, Any] = {}
        self._busy = False
        self._afterwards: Callable[[int], None] | None = None
        self.concern = Concern()

    def load(self, concern: Concern) -> None:
        """Go on with a concern; one with id 0 is kept as a draft at its first change."""
        self.concern = concern
        self._waiting = {}
        self._busy = False
        self._afterwards = None

    @property
    def is_draft(self) -> bool:
        """Whether it is not reported yet."""
        return self.concern.state is ConcernState.DRAFT

    @property
    def is_blank(self) -> bool:
        """Whether nothing of it is kept."""
        return self.concern.id == 0

    def change(self, **fields: Any) -> None:
        """Keep these fields."""
        self.concern = replace(self.concern, **fields)
        self._waiting |= fields
        self._go_on()

    def when_kept(self, then: Callable[[int], None]) -> None:
        """Call `then` with the concern's id once everything is on disk; an error in between calls it off."""
        self._afterwards = then
        if self.is_blank and not self._waiting:
            # Even an untouched form can be reported: the answer then says which field is empty.
            self._waiting = {"title": self.concern.title}
        self._go_on()

    def _go_on(self) -> None:
        if self._busy:
            return
        if not self._waiting:
            self.kept.emit()
            then, self._afterwards = self._afterwards, None
            if then is not None:
                then(self.concern.id)
            return
        fields, self._waiting = self._waiting, {}
        self._busy = True
        writing = self.concern.id
        self._tasks.write(
            lambda services: (
                services.concerns.edit(writing, **fields) if writing else services.concerns.begin(**fields)
            ),
            then=lambda done: self._written(writing, done),
            failed=lambda error: self._refused(writing, fields, error),
            owner=self,
        )

    def _written(self, writing: int, done: Done[Concern]) -> None:
        if writing != self.concern.id:
            return  # another concern was loaded meanwhile
        self._busy = False
        self.concern = replace(done.value, **self._waiting)
        self._go_on()

    def _refused(self, writing: int, fields: dict[str, Any], error: OratError) -> None:
        if writing != self.concern.id:
            return
        self._busy = False
        self._afterwards = None
        at_fault = error.facts.get("field")
        others = {name: value for name, value in fields.items() if name != at_fault}
        self.failed.emit(error)
        if at_fault in fields and others:
            self._waiting = others | self._waiting
            self._go_on()
