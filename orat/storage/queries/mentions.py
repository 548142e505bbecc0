"""Where somebody's name stands: in what they answer for, and in the texts of anything else."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Text, or_, select
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.domain.measure import Measure
from orat.storage import models
from orat.storage.entities import ENTITIES
from orat.storage.mapping import model_of, to_domain

_OWN = frozenset({Kind.PERSON, Kind.ATTENDANCE, Kind.RECEIPT, Kind.MEMBER, Kind.UNIT, Kind.SETTING})
"""Kinds whose rows are about the person themselves, and settings."""


class MentionQueries:
    """Looks for the very name, in the case it is written in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def owned(self, name: str) -> tuple[Measure, ...]:
        """The measures that somebody of this name answers for."""
        model = models.Measure
        named = select(model).where(model.owner_name.contains(name, autoescape=True)).order_by(model.id)
        return tuple(to_domain(Measure, row) for row in self._session.scalars(named))

    def of(self, name: str) -> Iterator[tuple[Kind, int, str, str]]:
        """Kind, id and field of every text that has the name in it and is about something else; and the
        text.
        """
        for kind in ENTITIES:
            if kind in _OWN:
                continue
            model: Any = model_of(kind)
            columns = [each for each in model.__table__.columns if type(each.type) is Text]
            if not columns:
                continue
            found = or_(*(each.contains(name, autoescape=True) for each in columns))
            for row in self._session.execute(select(model.id, *columns).where(found).order_by(model.id)):
                for column, text in zip(columns, row[1:], strict=True):
                    if isinstance(text, str) and name in text:
                        yield kind, row[0], column.name, text
