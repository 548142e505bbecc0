"""Where somebody's name stands: in what they answer for, and in the texts of anything else."""

from collections.abc import Iterator

from sqlalchemy import Connection, Text, or_, select

from orat.domain.changes import Kind
from orat.domain.measure import Measure
from orat.storage import tables
from orat.storage.entities import ENTITIES
from orat.storage.mapping import chosen, to_domain

_OWN = frozenset({Kind.PERSON, Kind.ATTENDANCE, Kind.RECEIPT, Kind.MEMBER, Kind.UNIT, Kind.SETTING})
"""Kinds whose rows are about the person themselves, and settings."""


class MentionQueries:
    """Looks for the very name, in the case it is written in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def owned(self, name: str) -> tuple[Measure, ...]:
        """The measures that somebody of this name answers for."""
        c = tables.MEASURE.c
        named = chosen(Measure).where(c.owner_name.contains(name, autoescape=True)).order_by(c.id)
        return tuple(to_domain(Measure, row) for row in self._connection.execute(named))

    def of(self, name: str) -> Iterator[tuple[Kind, int, str, str]]:
        """Kind, id and field of every text that has the name in it and is about something else; and the
        text.
        """
        for kind in ENTITIES:
            if kind in _OWN:
                continue
            table = tables.named(kind)
            columns = [each for each in table.c if type(each.type) is Text]
            if not columns:
                continue
            found = or_(*(each.contains(name, autoescape=True) for each in columns))
            for row in self._connection.execute(
                select(table.c.id, *columns).where(found).order_by(table.c.id)
            ):
                for column, text in zip(columns, row[1:], strict=True):
                    if isinstance(text, str) and name in text:
                        yield kind, row[0], column.name, text
