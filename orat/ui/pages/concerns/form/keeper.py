"""Keeps what is written in a form: as a draft from the first word on, or in the concern that was reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from orat.domain.attachments import Owner
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern, ConcernState
from orat.errors import OratError
from orat.ui.tasks import Tasks

if TYPE_CHECKING:
    from orat.services.house import Services


@dataclass(slots=True)
class _Row:
    """The row that is written to; the job that begins it sets the id, on the worker, before the next runs."""

    id: int = 0


class Keeper(QObject):
    """Hands each change on at once, so that nothing waits here when the window closes."""

    kept = Signal()
    """All that was handed over is on disk."""
    failed = Signal(object)
    """An `OratError`; fields that it does not name are kept all the same."""

    def __init__(self, tasks: Tasks[Services], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._row = _Row()
        self._brought: dict[str, Any] = {}
        self._pending = 0
        self._afterwards: Callable[[int], None] | None = None
        self.concern = Concern()

    def load(self, concern: Concern, **brought: Any) -> None:
        """Go on with a concern; one with id 0 is kept as a draft at its first change.

        The fields in `brought` are filled in beforehand, and are kept together with that change.
        """
        self.concern = replace(concern, **brought)
        self._brought = brought
        self._row = _Row(concern.id)
        self._pending = 0
        self._afterwards = None

    @property
    def is_draft(self) -> bool:
        """Whether it is not reported yet."""
        return self.concern.state is ConcernState.DRAFT

    @property
    def is_blank(self) -> bool:
        """Whether nothing of it is kept."""
        return self.concern.id == 0

    @property
    def is_begun(self) -> bool:
        """Whether something of it is kept, or about to be."""
        return not self.is_blank or self._pending > 0

    def change(self, **fields: Any) -> None:
        """Keep these fields."""
        self.concern = replace(self.concern, **fields)
        self._write(fields)

    def when_kept(self, then: Callable[[int], None]) -> None:
        """Call `then` with the concern's id once everything is on disk; an error in between calls it off."""
        self._afterwards = then
        if self._pending:
            return
        if self.is_blank:
            # Something can be attached to an untouched form.
            self._write({"title": self.concern.title})
        else:
            self._settle()

    @property
    def owner(self) -> Owner | None:
        """What attachments belong to, once it is kept."""
        return None if self.is_blank else Owner(Kind.CONCERN, self.concern.id)

    def when_owned(self, take: Callable[[Owner], object]) -> None:
        """Call `take` with what attachments belong to; attaching something is a first word, which makes a
        draft.
        """

        def kept(concern_id: int) -> None:
            take(Owner(Kind.CONCERN, concern_id))

        self.when_kept(kept)

    def _write(self, fields: dict[str, Any]) -> None:
        row = self._row
        fields = self._brought | fields
        self._brought = {}
        self._pending += 1
        self._tasks.write(
            partial(_keep, row, fields),
            then=partial(self._written, row),
            failed=partial(self._refused, row, fields),
            owner=self,
        )

    def _written(self, row: _Row, done: Done[Concern]) -> None:
        if row is not self._row:
            return  # another concern was loaded meanwhile
        self._pending -= 1
        if self.is_blank:
            self.concern = replace(self.concern, id=done.value.id, created_at=done.value.created_at)
        if not self._pending:
            self.concern = done.value
            self._settle()

    def _settle(self) -> None:
        self.kept.emit()
        then, self._afterwards = self._afterwards, None
        if then is not None:
            then(self.concern.id)

    def _refused(self, row: _Row, fields: dict[str, Any], error: OratError) -> None:
        if row is not self._row:
            return
        self._pending -= 1
        self._afterwards = None
        self.failed.emit(error)
        at_fault = error.facts.get("field")
        others = {name: value for name, value in fields.items() if name != at_fault}
        if at_fault in fields and others:
            self._write(others)


def _keep(row: _Row, fields: dict[str, Any], services: Services) -> Done[Concern]:
    if row.id:
        return services.concerns.edit(row.id, **fields)
    done = services.concerns.begin(**fields)
    row.id = done.value.id
    return done
