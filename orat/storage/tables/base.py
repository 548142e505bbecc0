"""What every table shares: constraint names, column types by annotation, whole-number ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Named,
    Table,
    Text,
    Time,
    TypedColumns,
)  # fmt: skip
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

from orat.storage.columns import Coded, CodedSet, Instant

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints are found by name when a migration alters them, so every one of them has one."""

METADATA = MetaData(naming_convention=NAMES)
"""The tables that have been read; see `tables.every` for all there are."""
_TYPES: dict[type[Any], TypeEngine[Any]] = {
    bool: Boolean(),
    bytes: LargeBinary(),
    date: Date(),
    datetime: Instant(),
    float: Double(),
    int: Integer(),
    str: Text(),
    time: Time(),
}


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of a column beside its annotation."""

    parts: tuple[Any, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)


_NOTHING = _Said()


def column(*parts: Any, **options: Any) -> Any:
    """What SQLAlchemy's Column takes beside the name, and beside the type unless it comes first."""
    return _Said(parts, options)


def to(target: str, *, index: bool = True) -> Any:
    """A column that points to another table's row; it is indexed unless a wider index leads with it."""
    return _Said((ForeignKey(f"{target}.id"),), {"index": index})


class Columns(TypedColumns):
    """What every table has."""

    id: Named[int] = column(primary_key=True)


C = TypeVar("C", bound=Columns)


def table(name: str, columns: type[C], *parts: SchemaItem) -> Table[C]:
    """The table with the columns that a class and its bases annotate, with indexes and constraints.

    An enumeration is kept by its value, a set of one as text, an instant in UTC; `X | None` may be empty.
    """
    made: list[SchemaItem] = []
    annotated = (
        each
        for base in reversed(columns.__mro__)
        if issubclass(base, Columns)
        for each in base.__annotations__.items()
    )
    for key, hint in annotated:
        said = getattr(columns, key, _NOTHING)
        (kept,) = get_args(hint)
        optional = isinstance(kept, UnionType)
        if optional:
            kept = next(part for part in get_args(kept) if part is not NoneType)
        typed = said.parts and isinstance(said.parts[0], TypeEngine)
        parts_of = said.parts if typed else (_type_of(kept), *said.parts)
        made.append(Column(key, *parts_of, nullable=optional, **said.options))
    return cast("Table[C]", Table(name, METADATA, *made, *parts))


@cache
def _type_of(kept: Any) -> TypeEngine[Any]:
    if kept in _TYPES:
        return _TYPES[kept]
    return CodedSet(*get_args(kept)) if get_origin(kept) is frozenset else Coded(kept)
