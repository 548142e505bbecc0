"""Fills a register with many rows at once, for measuring: one logged change, no images, no undo."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from orat.domain.changes import Kind
from orat.errors import Fact
from orat.storage import search
from orat.storage.derive import Keys
from orat.storage.entities import kind_of
from orat.storage.log import bulk_fact
from orat.storage.many import insertion
from orat.storage.writer import fresh_id

_CHUNK = 2_000


class Bulk:
    """Inserts rows by the thousand; indexes are let go meanwhile and made anew at the end."""

    def __init__(self, connection: Connection) -> None:
        self.facts: dict[str, Fact] = {}
        self._connection = connection
        self._keys = Keys(connection)
        self._first: dict[Kind, int] = {}
        self._indexes: list[str] = []
        for index in search.INDEXES:
            for name in search.create_triggers(index):
                self._run(f"DROP TRIGGER {name}")

    def insert(self, type: type[Any], values: Iterable[Any]) -> range:  # noqa: A002 - as in Reader
        """Add values and answer their ids, which follow each other. What they point to must be there."""
        kind = kind_of(type)
        first = fresh_id(self._connection, kind)
        statement, convert = insertion(self._connection, kind, self._keys)
        if kind not in self._first:
            self._first[kind] = first
            self._let_go_of_indexes(kind)
        following = first
        rows = (convert(row_id, value) for row_id, value in enumerate(values, first))
        while chunk := list(islice(rows, _CHUNK)):
            self._connection.exec_driver_sql(statement, chunk)
            following += len(chunk)
        if following > first:
            self.facts |= bulk_fact(kind, range(self._first[kind], following))
        return range(first, following)

    def finish(self) -> None:
        """Make the indexes anew, fill those of the search and let them follow along again."""
        for statement in self._indexes:
            self._run(statement)
        for index in search.INDEXES:
            self._run(search.rebuild(index))
            self._run(search.optimize(index))
            for statement in search.create_triggers(index).values():
                self._run(statement)

    def _let_go_of_indexes(self, kind: Kind) -> None:
        found = self._connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
            (kind,),
        )
        for name, statement in found.all():
            self._indexes.append(statement)
            self._run(f"DROP INDEX {name}")

    def _run(self, statement: str) -> None:
        self._connection.exec_driver_sql(statement)
