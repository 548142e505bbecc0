"""Writes one value as one row: changed columns only, with those that storage derives, and with its image."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Select, Update, bindparam, delete, func, insert, select, update

from orat.domain.changes import Kind
from orat.storage import tables
from orat.storage.chain import canonical
from orat.storage.derive import LED, Keys, derived, follow
from orat.storage.entities import ENTITIES, kind_of
from orat.storage.mapping import chosen, columns, image_of, table_of, to_domain, to_plain
from orat.storage.recorder import Recorder

ROW = "row of"
"""The parameter for the id of the row to change; no column is called that."""


class Writer:
    """The only place where single rows are made, altered and removed, each before the call returns."""

    def __init__(self, connection: Connection, recorder: Recorder) -> None:
        self._connection = connection
        self._recorder = recorder
        self._keys = Keys(connection)

    def insert(self, value: Any, row_id: int | None = None) -> int:
        """Add a row and answer its id: a fresh one unless it is given."""
        kind = kind_of(type(value))
        if row_id is None:
            row_id = fresh_id(self._connection, kind)
        row = {**columns(value), **derived(kind, value, self._keys), "id": row_id}
        self._connection.execute(_insert(kind), row)
        self._recorder.take(kind, row_id, None, canonical(to_plain(type(value), value) | {"id": row_id}))
        return row_id

    def update(self, found: Any, value: Any) -> None:
        """Alter the row that holds `found` where it differs from the value."""
        kind, old, new = kind_of(type(value)), columns(found), columns(value)
        changed = {name: wanted for name, wanted in new.items() if old[name] != wanted}
        if not changed:
            return
        altered = changed | derived(kind, value, self._keys, changed)
        self._connection.execute(update_of(kind, tuple(altered)), {**altered, ROW: value.id})
        self._recorder.take(kind, value.id, image_of(type(found), found), image_of(type(value), value))
        follow(kind, value.id, frozenset(changed), self._connection, self._keys)

    def delete(self, found: Any) -> None:
        """Remove the row that holds a value."""
        kind, table = kind_of(type(found)), table_of(type(found))
        self._connection.execute(delete(table).where(table.c.id == found.id))
        self._recorder.take(kind, found.id, image_of(type(found), found), None)
        if kind in LED:
            # Its id may be given again, to one of another name.
            self._keys.forget()


def fresh_id(connection: Connection, kind: Kind) -> int:
    """An id that no row of a kind has or ever had: what was thrown away or undone keeps its own, and with it
    its history in the log.
    """
    return max(connection.execute(_greatest(kind)).one()) + 1


def found_by_id(connection: Connection, kind: Kind, row_id: int) -> Any:
    """The value of an id as it stands in its table, or None."""
    row = connection.execute(_by_id(kind), {"id": row_id}).one_or_none()
    return None if row is None else to_domain(ENTITIES[kind], row)


@cache
def update_of(kind: Kind, names: tuple[str, ...]) -> Update:
    """The statement that sets these columns of one row, each bound by its name, and the row by ROW."""
    table = tables.named(kind)
    values: dict[str, Any] = {name: bindparam(name, type_=table.c[name].type) for name in names}
    return update(table).where(table.c.id == bindparam(ROW)).values(values)


@cache
def _greatest(kind: Kind) -> Select[int, int]:
    """The greatest id there is and the greatest the log tells of, each one look at the end of an index."""
    rows, images = tables.named(kind).c, tables.CHANGE_IMAGE.c
    there = select(func.coalesce(func.max(rows.id), 0)).scalar_subquery()
    logged = select(func.coalesce(func.max(images.row_id), 0)).where(images.table_name == kind.value)
    return select(there, logged.scalar_subquery())


@cache
def _insert(kind: Kind) -> Insert:
    return insert(tables.named(kind))


@cache
def _by_id(kind: Kind) -> Select[Any]:
    table = tables.named(kind)
    return chosen(ENTITIES[kind]).where(table.c.id == bindparam("id"))
