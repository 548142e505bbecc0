"""Adds and removes rows of one kind by the thousand, with images, so that undo works as for any other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.storage import models
from orat.storage.chain import canonical
from orat.storage.derive import DERIVED, Keys
from orat.storage.mapping import ENTITIES, model_of, shape_of, to_plain
from orat.storage.recorder import Recorder

_CHUNK = 1_000


class Many:
    """The ordinary way takes most of its time in the layers of each row. What is written so must not have
    been read by the same session before.
    """

    def __init__(self, session: Session, recorder: Recorder) -> None:
        self._session = session
        self._recorder = recorder
        self._keys = Keys(session)

    def insert(self, kind: Kind, values: Iterable[Any]) -> range:
        """Add values and answer their ids, which follow each other."""
        model = model_of(kind)
        first = int(self._session.scalars(select(func.coalesce(func.max(model.id), 0))).one()) + 1
        entity = ENTITIES[kind]
        imaged = (
            (row_id, value, canonical(to_plain(entity, value) | {"id": row_id}))
            for row_id, value in enumerate(values, first)
        )
        return range(first, first + self.insert_at(kind, imaged))

    def insert_at(self, kind: Kind, values: Iterable[tuple[int, Any, str]]) -> int:
        """Add values under ids of the caller's choice, each with its image, and answer how many."""
        statement, convert = insertion(self._session, kind, self._keys)
        count = 0
        for chunk in _chunks(values):
            rows = [convert(row_id, value) for row_id, value, _ in chunk]
            self._session.connection().exec_driver_sql(statement, rows)
            count += len(chunk)
            for row_id, _, image in chunk:
                self._recorder.take(kind, row_id, None, image)
        return count

    def remove(self, kind: Kind, ids: Iterable[int], seen: Callable[[int, str], None]) -> None:
        """Remove rows by id; `seen` is told each one's image before it goes, and may raise."""
        model, entity = model_of(kind), ENTITIES[kind]
        columns = select(*model.__table__.columns)
        for chunk in _chunks(ids):
            found = {row.id: row for row in self._session.execute(columns.where(model.id.in_(chunk)))}
            for row_id in chunk:
                image = canonical(to_plain(entity, found[row_id])) if row_id in found else ""
                seen(row_id, image)
                self._recorder.take(kind, row_id, image, None)
            self._session.execute(
                delete(model).where(model.id.in_(chunk)), execution_options={"synchronize_session": False}
            )


def insertion(session: Session, kind: Kind, keys: Keys) -> tuple[str, Callable[[int, Any], tuple[Any, ...]]]:
    """The insert statement of a table, and what makes its parameters of an id and a value.

    By hand, because the many layers of an ordinary insert take most of the time at a million rows.
    """
    shape, derived = shape_of(ENTITIES[kind]), DERIVED.get(kind, ())
    table = models.Base.metadata.tables[kind]
    dialect = session.connection().dialect
    names = [*shape.names[1:], *(extra.column for extra in derived), "id"]
    found = (table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names)
    binders = [(place, bind) for place, bind in enumerate(found) if bind is not None]
    compiled = table.insert().compile(dialect=dialect, column_keys=names)
    in_order = itemgetter(*(names.index(name) for name in compiled.positiontup or names))

    def convert(row_id: int, value: Any) -> tuple[Any, ...]:
        row = [*shape.values(value)[1:], *(extra.value(value, keys) for extra in derived), row_id]
        for place, bind in binders:
            if row[place] is not None:
                row[place] = bind(row[place])
        return in_order(row)  # type: ignore[no-any-return]

    return str(compiled), convert


def _chunks(values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    left = iter(values)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
