"""Writes one value as one row: changed columns only, with the columns that storage derives."""

from typing import Any

from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.storage.derive import DERIVED, Keys, follow
from orat.storage.mapping import columns, model_of


class Writer:
    """The only place where rows are made, altered and removed, each before the call returns."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._keys = Keys(session)

    def insert(self, kind: Kind, value: Any, row_id: int | None = None) -> int:
        """Add a row and answer its id, which the database picks unless it is given."""
        derived = {extra.column: extra.value(value, self._keys) for extra in DERIVED.get(kind, ())}
        row = model_of(kind)(id=row_id, **columns(value), **derived)
        self._session.add(row)
        self._session.flush()
        return row.id

    def update(self, kind: Kind, row: Any, value: Any) -> None:
        """Alter a row where it differs from the value."""
        changed = frozenset(name for name, found in columns(value).items() if getattr(row, name) != found)
        if not changed:
            return
        for name in changed:
            setattr(row, name, getattr(value, name))
        for extra in DERIVED.get(kind, ()):
            if not changed.isdisjoint(extra.follows):
                setattr(row, extra.column, extra.value(value, self._keys))
        self._session.flush()
        follow(kind, row.id, changed, self._session, self._keys)

    def delete(self, row: Any) -> None:
        """Remove a row."""
        self._session.delete(row)
        self._session.flush()
