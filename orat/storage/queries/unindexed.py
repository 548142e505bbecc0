"""Columns by which SQLite shall not look for an index, because another one leads to far fewer rows.

SQLite knows no figures of the tables: it takes an index that spares it a sort also where that leads past all.
"""

from types import SimpleNamespace
from typing import Any

from sqlalchemy import ColumnElement, Table
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from orat.storage import tables


class Unindexed(FunctionElement[Any]):
    """A column with a plus before it, which takes it out of SQLite's choice of index; elsewhere the column
    itself.
    """

    inherit_cache = True

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(Unindexed)
def _as_it_is(element: Unindexed, compiler: Any, **options: Any) -> str:
    return str(compiler.process(element.clauses, **options))


@compiles(Unindexed, "sqlite")
def _with_plus(element: Unindexed, compiler: Any, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


def unindexed(table: Table) -> SimpleNamespace:
    """The columns of a table, by name."""
    return SimpleNamespace(**{column.name: Unindexed(column) for column in table.c})


CONCERN = unindexed(tables.CONCERN)
"""The columns of concerns, by name."""
