"""Which concern an attachment in the log belongs to: the one thing that is looked for inside images."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Table
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class ConcernOf(FunctionElement[int]):
    """The concern's id in the later image of a row; there is an index of just this expression."""

    inherit_cache = True
    type = Integer()

    def __init__(self, images: Table) -> None:
        super().__init__(images.c.after, images.c.before)


@compiles(ConcernOf, "sqlite")
def _by_function(element: ConcernOf, compiler: Any, **options: Any) -> str:
    return f"json_extract(coalesce({compiler.process(element.clauses, **options)}), '$.concern_id')"


@compiles(ConcernOf)
def _by_operator(element: ConcernOf, compiler: Any, **options: Any) -> str:
    later = f"coalesce({compiler.process(element.clauses, **options)})"
    return f"CAST(CAST({later} AS json) ->> 'concern_id' AS integer)"


def of_concern(images: Table, concern_id: int) -> ColumnElement[bool]:
    """Whether an image is of an attachment of a concern."""
    return ConcernOf(images) == concern_id
