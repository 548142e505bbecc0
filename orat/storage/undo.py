"""Undo and redo from the log's images: what stands must be what was left, and becomes exactly what it was."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select, update

from orat.domain.changes import ChangeKind, Kind, Step
from orat.errors import UserError
from orat.storage import engine, tables
from orat.storage.chain import digest_of
from orat.storage.derive import LED, turn_of
from orat.storage.entities import ENTITIES
from orat.storage.log import WITH_PREVIOUS, UndoState, facts_of
from orat.storage.many import Many
from orat.storage.mapping import from_plain, image_of
from orat.storage.recorder import Recorder
from orat.storage.writer import Writer, found_by_id

_CHANGE, _IMAGE = tables.CHANGE.c, tables.CHANGE_IMAGE.c
_ACCOMPANIES = func.coalesce(_CHANGE.run, "") == WITH_PREVIOUS
"""A step is named by what was done, not by what went along with it."""

_MANY = 100
"""From so many rows of a kind in a run on they are added, altered or removed together."""
_AT_ONCE = 1_000
"""Of so many rows the images are held at a time."""
_APPLIED = 0.95
"""How much of a step is done when all rows are as they will be; then it is logged."""
Told = Callable[[float], None]
"""Hears how much is done, 0 to 1; it may raise Cancelled."""


def unheard(_done: float) -> None:
    """What nobody listens to."""


class _Way(Enum):
    ADDED, ALTERED, REMOVED = range(3)


@dataclass(frozen=True, slots=True)
class _Span:
    """What a step did to one row: the ids of the image that has what was before its first change, and of the
    one that has what was after its last.
    """

    kind: Kind
    row_id: int
    first: int
    last: int
    way: _Way
    backwards: bool = False

    @property
    def turn(self) -> int:
        """Its place among the rows of the step."""
        return turn_of(self.kind, added=self.way is _Way.ADDED, removed=self.way is _Way.REMOVED)

    def turned(self) -> "_Span":
        way = {_Way.ADDED: _Way.REMOVED, _Way.REMOVED: _Way.ADDED}.get(self.way, self.way)
        return replace(self, way=way, backwards=not self.backwards)


@dataclass(frozen=True, slots=True)
class _Turn:
    """What is to become of one row: what has to stand there, and what will."""

    kind: Kind
    row_id: int
    before_digest: str
    after: str | None
    after_digest: str


def step_to_undo(connection: Connection) -> Step | None:
    """The latest step that still holds; None without one, or when it cannot be undone and bars the rest."""
    done = _CHANGE.undo_state == UndoState.DONE
    latest = (
        select(tables.CHANGE)
        .where(_CHANGE.kind == ChangeKind.DO, done)
        .order_by(_CHANGE.step.desc(), _ACCOMPANIES, _CHANGE.id.desc())
    )
    found = connection.execute(latest.limit(1)).one_or_none()
    # What only goes along with something else is not offered by itself.
    takes_back = found is not None and found.undoable and found.run != WITH_PREVIOUS
    return _step(found) if found is not None and takes_back else None


def step_to_redo(connection: Connection) -> Step | None:
    """The earliest step that was undone and can be done again."""
    undone = (
        select(tables.CHANGE)
        .where(_CHANGE.undo_state == UndoState.UNDONE)
        .order_by(_CHANGE.step, _ACCOMPANIES, _CHANGE.id.desc())
    )
    found = connection.execute(undone.limit(1)).one_or_none()
    return None if found is None else _step(found)


def go_over(
    connection: Connection, step: Step, kind: ChangeKind, recorder: Recorder, told: Told = unheard
) -> None:
    """Undo or redo a step in a writing transaction. `told` hears how much is done and may raise.

    Raises UserError("undo-conflict", kind, id) when a row is not as it was left.
    """
    # Rows that point to each other pass through states in which one of them is missing.
    engine.defer_foreign_keys(connection)
    spans = _spans(connection, step.change_id)
    if kind is ChangeKind.UNDO:
        spans = [span.turned() for span in reversed(spans)]
    spans.sort(key=lambda span: span.turn)
    writer = Writer(connection, recorder)
    done = 0
    for (span_kind, way), run in groupby(spans, lambda span: (span.kind, span.way)):
        alike = list(run)
        together = len(alike) >= _MANY and not (way is _Way.ALTERED and span_kind in LED)
        for part in _parts(alike):
            turns = _turns(connection, part)
            if together:
                # Each anew, as the writer may have altered names since.
                _TOGETHER[way](Many(connection, recorder), span_kind, turns)
            else:
                for turn in turns:
                    _apply(connection, writer, turn)
            done += len(part)
            told(_APPLIED * done / len(spans))
    state = UndoState.UNDONE if kind is ChangeKind.UNDO else UndoState.DONE
    connection.execute(
        update(tables.CHANGE)
        .where(_CHANGE.step == step.change_id, _CHANGE.kind == ChangeKind.DO)
        .values(undo_state=state)
    )


def _step(change: Any) -> Step:
    return Step(change.step, change.verb, facts_of(change.facts))


def _spans(connection: Connection, step_id: int) -> list[_Span]:
    """What a step did to each row, in the order they were first touched."""
    images = connection.execute(
        select(
            _IMAGE.id, _IMAGE.table_name, _IMAGE.row_id, (_IMAGE.before_digest == "").label("added"),
            (_IMAGE.after_digest == "").label("removed"),
        )
        .select_from(tables.CHANGE_IMAGE)
        .join(tables.CHANGE, _CHANGE.id == _IMAGE.change_id)
        .where(_CHANGE.step == step_id, _CHANGE.kind == ChangeKind.DO)
        .order_by(_IMAGE.change_id, _IMAGE.position)
    )  # fmt: skip
    kinds = {kind.value: kind for kind in Kind}
    spans: dict[tuple[str, int], _Span] = {}
    for image in images:
        key = (image.table_name, image.row_id)
        before = spans.get(key)
        added = image.added if before is None else before.way is _Way.ADDED
        way = _Way.ADDED if added else _Way.REMOVED if image.removed else _Way.ALTERED
        first = image.id if before is None else before.first
        spans[key] = _Span(kinds[image.table_name], image.row_id, first, image.id, way)
    return list(spans.values())


def _parts(spans: Sequence[_Span]) -> Iterator[Sequence[_Span]]:
    return (spans[first : first + _AT_ONCE] for first in range(0, len(spans), _AT_ONCE))


def _turns(connection: Connection, spans: Sequence[_Span]) -> list[_Turn]:
    """The images of some rows, read when it is their turn."""
    wanted = {image_id for span in spans for image_id in (span.first, span.last)}
    chosen = select(_IMAGE.id, _IMAGE.before, _IMAGE.before_digest, _IMAGE.after, _IMAGE.after_digest).where(
        _IMAGE.id.in_(wanted)
    )
    images = {image.id: image for image in connection.execute(chosen)}
    turns = []
    for span in spans:
        first, last = images[span.first], images[span.last]
        if span.backwards:
            turn = _Turn(span.kind, span.row_id, last.after_digest, first.before, first.before_digest)
        else:
            turn = _Turn(span.kind, span.row_id, first.before_digest, last.after, last.after_digest)
        turns.append(turn)
    return turns


def _remove(many: Many, kind: Kind, turns: Sequence[_Turn]) -> None:
    """Remove rows together that stand as they were left."""
    many.remove(kind, [turn.row_id for turn in turns], _as_left(kind, turns))


def _alter(many: Many, kind: Kind, turns: Sequence[_Turn]) -> None:
    """Change rows together that stand as they were left."""
    many.alter(kind, [_value(turn)[0] for turn in turns], _as_left(kind, turns))


def _bring_back(many: Many, kind: Kind, turns: Sequence[_Turn]) -> None:
    """Add rows together that were removed."""
    many.insert_at(kind, ((turn.row_id, *_value(turn)) for turn in turns))


_TOGETHER = {_Way.ADDED: _bring_back, _Way.ALTERED: _alter, _Way.REMOVED: _remove}


def _as_left(kind: Kind, turns: Sequence[_Turn]) -> Callable[[int, str], None]:
    """What raises for a row that is not as it was left."""
    left = {turn.row_id: turn.before_digest for turn in turns}

    def seen(row_id: int, image: str) -> None:
        if digest_of(image or None) != left[row_id]:
            raise UserError("undo-conflict", kind=kind, id=row_id)

    return seen


def _value(turn: _Turn) -> tuple[Any, str]:
    """What a row becomes, and its image, which has to be the one that was kept."""
    entity = ENTITIES[turn.kind]
    value = None if turn.after is None else from_plain(entity, json.loads(turn.after))
    image = "" if value is None else image_of(entity, value)
    if digest_of(image or None) != turn.after_digest:
        raise UserError("undo-conflict", kind=turn.kind, id=turn.row_id)
    return value, image


def _apply(connection: Connection, writer: Writer, turn: _Turn) -> None:
    """Take one row from the state before a turn to the one after it."""
    if turn.after_digest and turn.after is None:
        raise UserError("undo-conflict", kind=turn.kind, id=turn.row_id)
    value = from_plain(ENTITIES[turn.kind], json.loads(turn.after)) if turn.after else None
    put(connection, writer, turn.kind, turn.row_id, turn.before_digest, value, turn.after_digest)


def put(
    connection: Connection,
    writer: Writer,
    kind: Kind,
    row_id: int,
    before_digest: str,
    value: Any,
    after_digest: str,
) -> None:
    """Let a row that stands as it was left become a value, or nothing for None; the digests are of images.

    Raises UserError("undo-conflict", kind, id) when either is another.
    """
    found = found_by_id(connection, kind, row_id)
    stands = "" if found is None else _digest(found)
    if stands != before_digest or after_digest != ("" if value is None else _digest(value)):
        raise UserError("undo-conflict", kind=kind, id=row_id)
    if value is None:
        if found is not None:
            writer.delete(found)
    elif found is None:
        writer.insert(value, row_id)
    else:
        writer.update(found, value)


def _digest(value: Any) -> str:
    return digest_of(image_of(type(value), value))
