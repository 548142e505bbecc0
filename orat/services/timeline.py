"""Back and forth over what was done: undo, redo, and the history of one thing."""

from dataclasses import replace

from orat.domain.changes import Change, Done, Kind, Step
from orat.domain.concern import Concern
from orat.domain.rows import HistoryEntry
from orat.errors import UserError
from orat.services.desk import Desk
from orat.storage.undo import Told, unheard


class Timeline(Desk):
    """Use cases on the change log."""

    def steps(self) -> tuple[Step | None, Step | None]:
        """What Ångra and Gör om would go over now, each None when there is nothing."""
        return self._store.undo_step(), self._store.redo_step()

    def undo(self, told: Told = unheard) -> Done[None]:
        """Take back the latest step. `told` hears how much is done, 0 to 1, and may raise Cancelled: then
        nothing is. Raises UserError("nothing-to-undo"), ("undo-conflict").
        """
        return Done(None, self._store.undo(told))

    def redo(self, told: Told = unheard) -> Done[None]:
        """Do again what was taken back last; the same. Raises UserError("nothing-to-redo"),
        ("undo-conflict").
        """
        return Done(None, self._store.redo(told))

    def of(self, kind: Kind, thing_id: int) -> tuple[HistoryEntry, ...]:
        """What happened to one thing, newest first."""
        with self._store.read() as reader:
            return reader.history.of(kind, thing_id)

    def latest(self, limit: int = 50) -> tuple[Change, ...]:
        """The newest changes of all."""
        with self._store.read() as reader:
            return reader.history.latest(limit)

    def restore_texts(self, concern_id: int, change_id: int) -> Done[Concern]:
        """Give a concern back what it said after an earlier change; its state and its problem stay as they
        are now.
        """
        with self._store.write("concern.restore-version") as work:
            now = work.get(Concern, concern_id)
            then = work.history.image_at(Kind.CONCERN, concern_id, change_id)
            if not isinstance(then, Concern):
                raise UserError("gone", kind=Kind.CONCERN, id=concern_id)
            kept = {name: getattr(now, name) for name in _KEPT}
            restored = replace(then, **kept)
            work.save(restored)
            work.fact(number=restored.number)
        return Done(restored, work.change)


_KEPT = (
    "year",
    "serial",
    "state",
    "problem_id",
    "closing_reason",
    "referred_to",
    "created_at",
    "reported_at",
    "feedback_due_since",
    "deleted_at",
)
