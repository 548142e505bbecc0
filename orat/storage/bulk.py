"""Fills a register with many rows at once, for measuring: one logged change, no images, no undo."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.errors import Fact
from orat.storage import models, search
from orat.storage.derive import DERIVED, Keys
from orat.storage.log import bulk_fact
from orat.storage.mapping import ENTITIES, kind_of, model_of, shape_of

_CHUNK = 2_000


class Bulk:
    """Inserts rows by the thousand; the search indexes stand still meanwhile and are filled at the end."""

    def __init__(self, session: Session) -> None:
        self.facts: dict[str, Fact] = {}
        self._session = session
        self._keys = Keys(session)
        self._first: dict[Kind, int] = {}
        for index in search.INDEXES:
            for name in search.create_triggers(index):
                self._run(f"DROP TRIGGER {name}")

    def insert(self, type: type[Any], values: Iterable[Any]) -> range:  # noqa: A002 - as in Reader
        """Add values and answer their ids, which follow each other. What they point to must be there."""
        kind = kind_of(type)
        first = self._session.scalars(select(func.coalesce(func.max(model_of(kind).id), 0))).one() + 1
        statement, convert = self._prepared(kind)
        following = first
        rows = (convert(row_id, value) for row_id, value in enumerate(values, first))
        while chunk := list(islice(rows, _CHUNK)):
            self._session.connection().exec_driver_sql(statement, chunk)
            following += len(chunk)
        if following > first:
            self.facts |= bulk_fact(kind, range(self._first.setdefault(kind, first), following))
        return range(first, following)

    def finish(self) -> None:
        """Fill the search indexes and let them follow along again."""
        for index in search.INDEXES:
            self._run(search.rebuild(index))
            for statement in search.create_triggers(index).values():
                self._run(statement)

    def _run(self, statement: str) -> None:
        self._session.connection().exec_driver_sql(statement)

    def _prepared(self, kind: Kind) -> tuple[str, Any]:
        """The insert statement, and what makes its parameters of an id and a value.

        By hand, because the many layers of an ordinary insert take most of the time at a million rows.
        """
        shape, derived = shape_of(ENTITIES[kind]), DERIVED.get(kind, ())
        table = models.Base.metadata.tables[kind]
        dialect = self._session.connection().dialect
        names = [*shape.names[1:], *(extra.column for extra in derived), "id"]
        binders = [table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names]
        compiled = table.insert().compile(dialect=dialect, column_keys=names)
        order = [names.index(name) for name in compiled.positiontup or names]

        def convert(row_id: int, value: Any) -> tuple[Any, ...]:
            found: Iterator[Any] = chain(
                shape.values(value)[1:], (extra.value(value, self._keys) for extra in derived), (row_id,)
            )
            bound = [
                one if one is None or bind is None else bind(one)
                for one, bind in zip(found, binders, strict=True)
            ]
            return tuple(bound[place] for place in order)

        return str(compiled), convert
