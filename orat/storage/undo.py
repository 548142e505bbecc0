"""Undo and redo from the log's images: what stands must be what was left, and becomes exactly what it was."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from orat.domain.changes import ChangeKind, Kind, Step
from orat.errors import UserError
from orat.storage import engine, models
from orat.storage.chain import canonical, digest_of
from orat.storage.log import WITH_PREVIOUS, UndoState, facts_of
from orat.storage.many import Many
from orat.storage.mapping import ENTITIES, from_plain, model_of, to_plain
from orat.storage.recorder import Recorder
from orat.storage.writer import Writer

_CHANGE, _IMAGE = models.Change, models.ChangeImage
_ACCOMPANIES = func.coalesce(_CHANGE.run, "") == WITH_PREVIOUS
"""A step is named by what was done, not by what went along with it."""


_MANY = 100
"""From so many rows of a kind in a run on they are added or removed together."""


class _Way(Enum):
    ADDED, ALTERED, REMOVED = range(3)


@dataclass(frozen=True, slots=True)
class _Span:
    """What a step did to one row, from before its first change to after its last."""

    kind: Kind
    row_id: int
    before: str | None
    before_digest: str
    after: str | None
    after_digest: str

    @property
    def way(self) -> "_Way":
        if not self.before_digest:
            return _Way.ADDED
        return _Way.ALTERED if self.after_digest else _Way.REMOVED

    def turned(self) -> "_Span":
        return _Span(self.kind, self.row_id, self.after, self.after_digest, self.before, self.before_digest)


def step_to_undo(session: Session) -> Step | None:
    """The latest step that still holds; None without one, or when it cannot be undone and bars the rest."""
    done = _CHANGE.undo_state == UndoState.DONE
    latest = (
        select(_CHANGE)
        .where(_CHANGE.kind == ChangeKind.DO, done)
        .order_by(_CHANGE.step.desc(), _ACCOMPANIES, _CHANGE.id.desc())
    )
    found = session.scalars(latest.limit(1)).one_or_none()
    # What only goes along with something else is not offered by itself.
    takes_back = found is not None and found.undoable and found.run != WITH_PREVIOUS
    return _step(found) if found is not None and takes_back else None


def step_to_redo(session: Session) -> Step | None:
    """The earliest step that was undone and can be done again."""
    undone = (
        select(_CHANGE)
        .where(_CHANGE.undo_state == UndoState.UNDONE)
        .order_by(_CHANGE.step, _ACCOMPANIES, _CHANGE.id.desc())
    )
    found = session.scalars(undone.limit(1)).one_or_none()
    return None if found is None else _step(found)


def go_over(session: Session, step: Step, kind: ChangeKind, recorder: Recorder) -> None:
    """Undo or redo a step in a writing transaction.

    Raises UserError("undo-conflict", kind, id) when a row is not as it was left.
    """
    # Rows that point to each other pass through states in which one of them is missing.
    engine.defer_foreign_keys(session.connection())
    spans = _spans(session, step.change_id)
    if kind is ChangeKind.UNDO:
        spans = [span.turned() for span in reversed(spans)]
    writer, many = Writer(session), Many(session, recorder)
    for (span_kind, way), run in groupby(spans, lambda span: (span.kind, span.way)):
        alike = list(run)
        if len(alike) < _MANY or way is _Way.ALTERED:
            for span in alike:
                _apply(session, writer, span)
        elif way is _Way.REMOVED:
            _remove(many, span_kind, alike)
        else:
            _bring_back(many, span_kind, alike)
    state = UndoState.UNDONE if kind is ChangeKind.UNDO else UndoState.DONE
    session.execute(
        update(_CHANGE)
        .where(_CHANGE.step == step.change_id, _CHANGE.kind == ChangeKind.DO)
        .values(undo_state=state),
        execution_options={"synchronize_session": False},
    )


def _step(change: models.Change) -> Step:
    return Step(change.step, change.verb, facts_of(change.facts))


def _spans(session: Session, step_id: int) -> list[_Span]:
    images = session.execute(
        select(
            _IMAGE.table_name, _IMAGE.row_id, _IMAGE.before, _IMAGE.before_digest, _IMAGE.after,
            _IMAGE.after_digest,
        )
        .join(_CHANGE, _CHANGE.id == _IMAGE.change_id)
        .where(_CHANGE.step == step_id, _CHANGE.kind == ChangeKind.DO)
        .order_by(_IMAGE.change_id, _IMAGE.position)
    )  # fmt: skip
    return list(_joined(images))


def _joined(images: Iterable[Any]) -> Iterable[_Span]:
    spans: dict[tuple[str, int], _Span] = {}
    for image in images:
        first = spans.get((image.table_name, image.row_id))
        before, before_digest = (
            (image.before, image.before_digest) if first is None else (first.before, first.before_digest)
        )
        spans[image.table_name, image.row_id] = _Span(
            Kind(image.table_name), image.row_id, before, before_digest, image.after, image.after_digest
        )
    return spans.values()


def _remove(many: Many, kind: Kind, spans: Sequence[_Span]) -> None:
    """Remove rows together that stand as they were left."""
    left = {span.row_id: span.before_digest for span in spans}

    def seen(row_id: int, image: str) -> None:
        if digest_of(image or None) != left[row_id]:
            raise UserError("undo-conflict", kind=kind, id=row_id)

    many.remove(kind, left, seen)


def _bring_back(many: Many, kind: Kind, spans: Sequence[_Span]) -> None:
    """Add rows together that were removed."""
    entity = ENTITIES[kind]

    def values() -> Iterator[tuple[int, Any, str]]:
        for span in spans:
            value = None if span.after is None else from_plain(entity, json.loads(span.after))
            image = "" if value is None else canonical(to_plain(entity, value))
            if digest_of(image or None) != span.after_digest:
                raise UserError("undo-conflict", kind=kind, id=span.row_id)
            yield span.row_id, value, image

    many.insert_at(kind, values())


def _apply(session: Session, writer: Writer, span: _Span) -> None:
    """Take one row from the state before a span to the one after it."""
    entity = ENTITIES[span.kind]
    row: Any = session.get(model_of(span.kind), span.row_id)
    found = "" if row is None else digest_of(canonical(to_plain(entity, row)))
    if found != span.before_digest:
        raise UserError("undo-conflict", kind=span.kind, id=span.row_id)
    if not span.after_digest:
        if row is not None:
            writer.delete(row)
        return
    if span.after is None:
        raise UserError("undo-conflict", kind=span.kind, id=span.row_id)
    value = from_plain(entity, json.loads(span.after))
    if row is None:
        writer.insert(span.kind, value, span.row_id)
    else:
        writer.update(span.kind, row, value)
    if span.after_digest != digest_of(
        canonical(to_plain(entity, session.get(model_of(span.kind), span.row_id)))
    ):
        raise UserError("undo-conflict", kind=span.kind, id=span.row_id)
