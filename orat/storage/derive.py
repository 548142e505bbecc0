"""Columns that storage fills in for itself: Swedish sort keys, and what the list of concerns is sorted by."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Update, bindparam, select, update

from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.storage import tables
from orat.storage.sortkey import sort_key

_RANKS = {state: rank for rank, state in enumerate(ConcernState)}
DAY = 24 * 60 + 1
"""How far a day is from the next in `happened_key`."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BELOW = "\x1f"
"""Between the keys of a category and the one below; it sorts before all print, so that trees stay whole."""


@dataclass(frozen=True, slots=True)
class Derived:
    """One column and the fields that it follows from."""

    column: str
    follows: tuple[str, ...]
    value: Callable[[Any, "Keys"], Any]


class Keys:
    """Looks up the sort keys that concerns take from the register, each once in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, int], str] = {}

    def unit(self, unit_id: int | None) -> str:
        """The key of a unit's name, "" of none."""
        return self._name(Kind.UNIT, unit_id)

    def area(self, area_id: int | None) -> str:
        """The key of an area's name, "" of none."""
        return self._name(Kind.AREA, area_id)

    def category(self, category_id: int | None) -> str:
        """The key of a category, led by that of the one above."""
        if category_id is None:
            return ""
        known = self._known.get((Kind.CATEGORY, category_id))
        if known is None:
            row = self._connection.execute(_category(), {"id": category_id}).one()
            known = row.name_key
            # Two that are above each other, which nobody but a tamperer can make, lead back to here.
            self._known[Kind.CATEGORY, category_id] = known
            if row.parent_id is not None:
                known = f"{self.category(row.parent_id)}{_BELOW}{known}"
            self._known[Kind.CATEGORY, category_id] = known
        return known

    def forget(self) -> None:
        """Look everything up again: a name has changed."""
        self._known.clear()

    def _name(self, kind: Kind, row_id: int | None) -> str:
        if row_id is None:
            return ""
        known = self._known.get((kind, row_id))
        if known is None:
            known = self._connection.execute(_name_key(kind), {"id": row_id}).scalar_one()
            self._known[kind, row_id] = known
        return known


@cache
def _name_key(kind: Kind) -> Select[str]:
    c = tables.named(kind).c
    return select(c.name_key).where(c.id == bindparam("id"))


@cache
def _category() -> Select[str, int | None]:
    c = tables.CATEGORY.c
    return select(c.name_key, c.parent_id).where(c.id == bindparam("id"))


def happened_key(day: date | None, at: time | None = None) -> int:
    """Where an event stands in time, to the minute; a day alone stands before its first minute. 0 of none."""
    if day is None:
        return 0
    return day.toordinal() * DAY + (0 if at is None else 1 + at.hour * 60 + at.minute)


def day_of(key: int | None) -> date | None:
    """The day that a `happened_key` stands for."""
    return date.fromordinal(key // DAY) if key else None


def reported_key(instant: datetime | None) -> int:
    """An instant in microseconds since 1970, 0 of none."""
    return 0 if instant is None else (instant - _EPOCH) // timedelta(microseconds=1)


def state_rank(state: ConcernState) -> int:
    """The place of a state among the states."""
    return _RANKS[state]


_NAME = (Derived("name_key", ("name",), lambda value, _: sort_key(value.name)),)
_TITLE = Derived("title_key", ("title",), lambda value, _: sort_key(value.title))
DERIVED: Mapping[Kind, tuple[Derived, ...]] = {
    Kind.UNIT: _NAME,
    Kind.AREA: _NAME,
    Kind.CATEGORY: _NAME,
    Kind.PERSON: _NAME,
    Kind.PROBLEM: (_TITLE,),
    Kind.CONCERN: (
        _TITLE,
        Derived(
            "listed",
            ("state", "deleted_at"),
            lambda value, _: value.state is not ConcernState.DRAFT and value.deleted_at is None,
        ),
        Derived(
            "happened_key",
            ("happened_on", "happened_at"),
            lambda value, _: happened_key(value.happened_on, value.happened_at),
        ),
        Derived("reported_key", ("reported_at",), lambda value, _: reported_key(value.reported_at)),
        Derived("state_rank", ("state",), lambda value, _: state_rank(value.state)),
        Derived("unit_key", ("unit_id",), lambda value, keys: keys.unit(value.unit_id)),
        Derived("area_key", ("area_id",), lambda value, keys: keys.area(value.area_id)),
        Derived("category_key", ("category_id",), lambda value, keys: keys.category(value.category_id)),
    ),
}
"""The storage-only columns of each table."""


def derived(kind: Kind, value: Any, keys: Keys, changed: Collection[str] | None = None) -> dict[str, Any]:
    """The storage-only columns of a value; with `changed`, those that follow from one of these fields."""
    return {
        extra.column: extra.value(value, keys)
        for extra in DERIVED.get(kind, ())
        if changed is None or not set(extra.follows).isdisjoint(changed)
    }


LED = frozenset({Kind.UNIT, Kind.AREA, Kind.CATEGORY})
"""What concerns take names from."""
_NAMING = LED | {Kind.PROBLEM}


def turn_of(kind: Kind, *, added: bool, removed: bool) -> int:
    """The place of a row among those that change together: what others take names from, to be sorted and
    searched by, comes first and goes last.
    """
    if kind not in _NAMING:
        return 1
    return 0 if added else 2 if removed else 1


def follow(kind: Kind, row_id: int, changed: frozenset[str], connection: Connection, keys: Keys) -> None:
    """Carry a changed name of the register on to the sort keys of the concerns that point to it."""
    if not changed & {"name", "parent_id"} or kind not in LED:
        return
    keys.forget()
    c = tables.CONCERN.c
    if kind is Kind.UNIT:
        connection.execute(_named_after(c.unit_id, row_id).values(unit_key=keys.unit(row_id)))
    elif kind is Kind.AREA:
        connection.execute(_named_after(c.area_id, row_id).values(area_key=keys.area(row_id)))
    else:
        category = tables.CATEGORY.c
        below = connection.scalars(select(category.id).where(category.parent_id == row_id)).all()
        for category_id in (row_id, *below):
            key = keys.category(category_id)
            connection.execute(_named_after(c.category_id, category_id).values(category_key=key))


def _named_after(column: ColumnElement[Any], row_id: int) -> Update:
    return update(tables.CONCERN).where(column == row_id)
