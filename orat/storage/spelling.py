"""Whether a row is kept in the very spelling that the program writes: another one can mean the same.

A truth kept as 2, a whole number kept as 1.5, or a day without its dashes reads as if nothing had happened.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Integer

from orat.domain.changes import Kind
from orat.storage import tables

_Way = Callable[[Any], Any] | None


def misspelt(connection: Connection, kind: Kind, ids: Collection[int]) -> Iterator[tuple[int, str]]:
    """Id and column of what is spelled as the program never spells it; of what cannot be read, nothing."""
    if not ids:
        return
    table = tables.named(kind.value)
    ways = [
        (column, *_both_ways(column, connection.dialect))
        for column in table.columns
        if _can_differ(column, connection.dialect)
    ]
    if not ways:
        return
    names = ", ".join(column.name for column, _, _ in ways)
    rows = connection.exec_driver_sql(
        f"SELECT id, {names} FROM {kind.value} "  # noqa: S608 - the schema's own names and whole numbers
        f"WHERE id IN ({','.join(map(str, sorted(ids)))}) ORDER BY id"
    )
    for row in rows:
        for (column, read, write), raw in zip(ways, row[1:], strict=True):
            if raw is not None and not _is_own(column, read, write, raw):
                yield row.id, column.name


def _can_differ(column: Column[Any], dialect: Any) -> bool:
    return isinstance(column.type, Integer) or any(_both_ways(column, dialect))


def _both_ways(column: Column[Any], dialect: Any) -> tuple[_Way, _Way]:
    kept = column.type.dialect_impl(dialect)
    return kept.result_processor(dialect, None), kept.bind_processor(dialect)


def _is_own(column: Column[Any], read: _Way, write: _Way, raw: Any) -> bool:
    if isinstance(column.type, Integer) and not isinstance(raw, int):
        return False
    if isinstance(raw, bytes):
        return True
    try:
        value = read(raw) if read else raw
        return bool((write(value) if write else value) == raw)
    except (LookupError, TypeError, ValueError):
        return True
