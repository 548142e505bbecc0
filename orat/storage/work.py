"""What a reading or writing transaction offers: domain values in and out, and the lists of each page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Column, Connection, Select

from orat.domain.changes import Change
from orat.errors import Fact, UserError
from orat.storage.entities import kind_of
from orat.storage.many import Many
from orat.storage.mapping import chosen, table_of, to_domain
from orat.storage.queries import arrivals
from orat.storage.queries.concerns import ConcernQueries
from orat.storage.queries.history import HistoryQueries
from orat.storage.queries.measures import MeasureQueries
from orat.storage.queries.meetings import MeetingQueries
from orat.storage.queries.problems import ProblemQueries
from orat.storage.queries.register import RegisterQueries
from orat.storage.recorder import Recorder
from orat.storage.writer import Writer, found_by_id

if TYPE_CHECKING:
    from datetime import datetime

    # The first page needs neither, and each reads tables that only it needs.
    from orat.storage.blobs import BlobKeeper, Blobs
    from orat.storage.queries.inbox import InboxQueries

E = TypeVar("E")
_REMEMBERED = 50
"""How many values a unit of work remembers that it has read."""


class Reader:
    """A short transaction's view. Values leave it frozen; nothing of it works after its with-block."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, type: type[E], id: int) -> E:  # noqa: A002 - the contract's names
        """The value of an id. Raises UserError("gone", kind, id) when there is none."""
        found = self.find(type, id)
        if found is None:
            raise UserError("gone", kind=kind_of(type), id=id)
        return found

    def find(self, type: type[E], id: int | None) -> E | None:  # noqa: A002
        """The value of an id, or None."""
        return None if id is None else found_by_id(self.connection, kind_of(type), id)

    def all(self, type: type[E], *, order: str | Sequence[str] = "id", **equal: object) -> tuple[E, ...]:  # noqa: A002
        """Every value whose fields equal these; None asks for none, a collection for any of its members.

        `order` names columns, storage's own included; a leading "-" turns one round. Ties fall to the id.
        """
        return tuple(to_domain(type, row) for row in self.connection.execute(_chosen(type, order, equal)))

    def several(self, type: type[E], ids: Collection[int]) -> dict[int, E]:  # noqa: A002
        """Values by id, for those that are there."""
        found = chosen(type).where(table_of(type).c.id.in_(ids))
        return {row.id: to_domain(type, row) for row in self.connection.execute(found)}

    def one(self, type: type[E], **equal: object) -> E | None:  # noqa: A002
        """The value with the lowest id whose fields are equal to these, or None."""
        row = self.connection.execute(_chosen(type, "id", equal).limit(1)).one_or_none()
        return None if row is None else to_domain(type, row)

    @cached_property
    def concerns(self) -> ConcernQueries:
        """Lists of concerns."""
        return ConcernQueries(self.connection)

    @cached_property
    def problems(self) -> ProblemQueries:
        """Lists of problems."""
        return ProblemQueries(self.connection)

    @cached_property
    def meetings(self) -> MeetingQueries:
        """Lists of meetings and what is on them."""
        return MeetingQueries(self.connection)

    @cached_property
    def measures(self) -> MeasureQueries:
        """Lists of measures."""
        return MeasureQueries(self.connection)

    @cached_property
    def history(self) -> HistoryQueries:
        """What was done, and to what."""
        return HistoryQueries(self.connection)

    def arrivals(self) -> tuple[int, datetime | None]:
        """How many reports in the inbox nobody has looked at, and when the oldest of them came (UTC)."""
        return arrivals.waiting(self.connection)

    @cached_property
    def inbox(self) -> InboxQueries:
        """What came in and waits to be reviewed."""
        from orat.storage.queries.inbox import InboxQueries

        return InboxQueries(self.connection)

    @cached_property
    def register(self) -> RegisterQueries:
        """Units, areas, categories and people in Swedish order."""
        return RegisterQueries(self.connection)

    @cached_property
    def blobs(self) -> Blobs:
        """The bytes of kept files."""
        from orat.storage.blobs import Blobs

        return Blobs(self.connection)


class Work(Reader):
    """One unit of work: everything in its with-block is kept and logged as one change, or nothing is."""

    def __init__(self, connection: Connection, facts: dict[str, Fact], recorder: Recorder) -> None:
        super().__init__(connection)
        self.change: Change | None = None
        self.facts = facts
        self.recorder = recorder
        self._writer = Writer(connection, recorder)

    def find(self, type: type[E], id: int | None) -> E | None:  # noqa: A002 - as in Reader
        """The value of an id, or None. What is altered was mostly read just before, and is not read again."""
        if id is None:
            return None
        known, row = self.recorder.known, (kind_of(type), id)
        if row not in known:
            if len(known) >= _REMEMBERED:
                known.clear()
            known[row] = super().find(type, id)
        return known[row]  # type: ignore[no-any-return]

    def add(self, value: E) -> E:
        """Keep a new value and answer it with its id: a fresh one unless it has one."""
        given: Any = value
        row_id = self._writer.insert(value, given.id or None)
        return replace(given, id=row_id)  # type: ignore[no-any-return]

    def add_many(self, type: type[E], values: Iterable[E]) -> range:  # noqa: A002 - as in Reader
        """Keep new values by the thousand and answer their ids, which follow each other."""
        return self._many.insert(kind_of(type), values)

    def remove_many(self, type: type[Any], ids: Iterable[int]) -> None:  # noqa: A002 - as in Reader
        """Remove values by the thousand."""
        self._many.remove(kind_of(type), ids)

    def save_many(self, type: type[E], values: Iterable[E]) -> None:  # noqa: A002 - as in Reader
        """Keep what differs in values by the thousand. Raises UserError("gone")."""
        self._many.alter(kind_of(type), values)

    def save(self, value: E) -> E:
        """Keep the fields that differ. Raises UserError("gone") when the row was removed."""
        given: Any = value
        self._writer.update(self.get(type(value), given.id), value)
        return value

    def remove(self, value: object) -> None:
        """Remove a value; what points to it must have been removed before. Raises UserError("gone")."""
        given: Any = value
        self._writer.delete(self.get(type(value), given.id))

    @cached_property
    def blobs(self) -> BlobKeeper:
        """The bytes of kept files, to keep and to let go."""
        from orat.storage.blobs import BlobKeeper

        return BlobKeeper(self.connection)

    def fact(self, **facts: Fact) -> None:
        """Add facts to the change, for the sentence that names it."""
        self.facts.update(facts)

    @property
    def _many(self) -> Many:
        return Many(self.connection, self.recorder)


def _chosen(entity: type[Any], order: str | Sequence[str], equal: dict[str, object]) -> Select[Any]:
    columns, found = table_of(entity).c, chosen(entity)
    for name, wanted in equal.items():
        column: Column[Any] = columns[name]
        if isinstance(wanted, Collection) and not isinstance(wanted, str | bytes):
            found = found.where(column.in_(wanted))
        else:
            found = found.where(column == wanted)
    names = (order,) if isinstance(order, str) else tuple(order)
    ordered = [(columns[name.removeprefix("-")], name.startswith("-")) for name in (*names, "id")]
    return found.order_by(*(column.desc() if turned else column for column, turned in ordered))
