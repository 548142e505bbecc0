"""Adds, alters and removes rows of one kind by the thousand, with images, so that undo works as for any."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete

from orat.domain.changes import Kind
from orat.errors import UserError
from orat.storage import tables
from orat.storage.chain import canonical
from orat.storage.derive import DERIVED, Keys, derived
from orat.storage.entities import ENTITIES
from orat.storage.mapping import chosen, columns, image_of, shape_of, to_plain
from orat.storage.recorder import Recorder
from orat.storage.writer import ROW, fresh_id, update_of

_CHUNK = 1_000
Seen = Callable[[int, str], None]


def _unseen(_row_id: int, _image: str) -> None:
    """What looks at no image."""


class Many:
    """The ordinary way takes most of its time in the layers of each row."""

    def __init__(self, connection: Connection, recorder: Recorder) -> None:
        self._connection = connection
        self._recorder = recorder
        self._keys = Keys(connection)

    def insert(self, kind: Kind, values: Iterable[Any]) -> range:
        """Add values and answer their ids, which follow each other."""
        first = fresh_id(self._connection, kind)
        entity = ENTITIES[kind]
        imaged = (
            (row_id, value, canonical(to_plain(entity, value) | {"id": row_id}))
            for row_id, value in enumerate(values, first)
        )
        return range(first, first + self.insert_at(kind, imaged))

    def insert_at(self, kind: Kind, values: Iterable[tuple[int, Any, str]]) -> int:
        """Add values under ids of the caller's choice, each with its image, and answer how many."""
        statement, convert = insertion(self._connection, kind, self._keys)
        count = 0
        for chunk in _chunks(values):
            rows = [convert(row_id, value) for row_id, value, _ in chunk]
            self._connection.exec_driver_sql(statement, rows)
            count += len(chunk)
            for row_id, _, image in chunk:
                self._recorder.take(kind, row_id, None, image)
        return count

    def alter(self, kind: Kind, values: Iterable[Any], seen: Seen = _unseen) -> None:
        """Change rows to these values; `seen` is told each one's image before it changes, and may raise.

        Not for what concerns take names from; see `derive.follow`. Raises UserError("gone", kind, id).
        """
        entity = ENTITIES[kind]
        for chunk in _chunks(values):
            # Of one that comes twice the last counts, as it does one by one.
            wanted = {value.id: value for value in chunk}
            found = self._found(kind, list(wanted))
            changed: dict[tuple[str, ...], list[dict[str, Any]]] = {}
            for value in wanted.values():
                row = found.get(value.id)
                if row is None:
                    raise UserError("gone", kind=kind, id=value.id)
                before = image_of(entity, row)
                seen(value.id, before)
                after = image_of(entity, value)
                if before == after:
                    continue
                self._recorder.take(kind, value.id, before, after)
                differing = self._differing(kind, row, value)
                changed.setdefault(tuple(differing), []).append({ROW: value.id, **differing})
            self._update(kind, changed)

    def remove(self, kind: Kind, ids: Iterable[int], seen: Seen = _unseen) -> None:
        """Remove rows by id; `seen` is told each one's image before it goes, and may raise."""
        table, entity = tables.named(kind), ENTITIES[kind]
        for chunk in _chunks(ids):
            found = self._found(kind, chunk)
            for row_id in chunk:
                image = image_of(entity, found[row_id]) if row_id in found else ""
                seen(row_id, image)
                if image:
                    self._recorder.take(kind, row_id, image, None)
            self._connection.execute(delete(table).where(table.c.id.in_(chunk)))

    def _update(self, kind: Kind, changed: Mapping[tuple[str, ...], list[dict[str, Any]]]) -> None:
        for names, rows in changed.items():
            self._connection.execute(update_of(kind, names), rows)

    def _differing(self, kind: Kind, row: Any, value: Any) -> dict[str, Any]:
        """The columns to change, with those that storage derives from them."""
        differing = {name: new for name, new in columns(value).items() if getattr(row, name) != new}
        return differing | derived(kind, value, self._keys, differing)

    def _found(self, kind: Kind, ids: Sequence[int]) -> dict[int, Any]:
        found = chosen(ENTITIES[kind]).where(tables.named(kind).c.id.in_(ids))
        return {row.id: row for row in self._connection.execute(found)}


def insertion(
    connection: Connection, kind: Kind, keys: Keys
) -> tuple[str, Callable[[int, Any], tuple[Any, ...]]]:
    """The insert statement of a table, and what makes its parameters of an id and a value.

    By hand, because the many layers of an ordinary insert take most of the time at a million rows.
    """
    shape, extras = shape_of(ENTITIES[kind]), DERIVED.get(kind, ())
    table = tables.named(kind)
    dialect = connection.dialect
    names = [*shape.names, *(extra.column for extra in extras)]
    place_of_id = names.index("id")
    found = (table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names)
    binders = [(place, bind) for place, bind in enumerate(found) if bind is not None]
    compiled = table.insert().compile(dialect=dialect, column_keys=names)
    in_order = itemgetter(*(names.index(name) for name in compiled.positiontup or names))

    def convert(row_id: int, value: Any) -> tuple[Any, ...]:
        row = [*shape.values(value), *(extra.value(value, keys) for extra in extras)]
        row[place_of_id] = row_id
        for place, bind in binders:
            if row[place] is not None:
                row[place] = bind(row[place])
        return in_order(row)  # type: ignore[no-any-return]

    return str(compiled), convert


def _chunks(values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    left = iter(values)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
