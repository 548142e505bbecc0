"""From domain values to rows and images and back: a dataclass's fields are its table's columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from enum import Enum
from hashlib import sha256
from operator import attrgetter
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from sqlalchemy import Column, Select, Table, select

from orat.domain.changes import Kind
from orat.storage import tables
from orat.storage.chain import canonical
from orat.storage.entities import kind_of

E = TypeVar("E")
Plain = Mapping[str, Any]
"""A value as JSON holds it: enumerations by value, days and instants as ISO text, bytes by their digest."""

_LATER: Mapping[Kind, Mapping[str, Any]] = {
    Kind.ITEM: {"approves_id": None, "approval": ""},
    Kind.DELIVERY: {"receipt_due": False, "receipt_at": None, "receipt_to": "", "receipt_waived": False},
    Kind.ENCLOSURE: {"report_ids": None},
    Kind.INCOMING: {"asked_at": None, "asked_to": "", "revises_id": None, "split_of": None},
    Kind.MEETING: {"circulated_on": None, "comments_by": None},
    Kind.MINUTES: {"identity": ""},
}
"""Columns that came after the first schema, with what they hold in older rows. An image leaves them out while
they hold that, so that what was logged before they existed keeps its digest.
"""


@dataclass(frozen=True, slots=True)
class Codec:
    """How one field goes into an image and comes back; None passes by itself."""

    name: str
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of a domain type in order: how each is encoded, their values of one object, their columns,
    and what reads these.
    """

    names: tuple[str, ...]
    codecs: tuple[Codec, ...]
    values: Callable[[Any], tuple[Any, ...]]
    columns: tuple[Column[Any], ...]
    chosen: Select[Any]


_SHAPES: dict[type[Any], Shape] = {}


def table_of(entity: type[Any]) -> Table:
    """The table of a domain type."""
    return tables.named(kind_of(entity))


def shape_of(entity: type[Any]) -> Shape:
    """The shape of a domain type; found once, as it takes a while to read the annotations."""
    shape = _SHAPES.get(entity)
    if shape is None:
        names = tuple(field.name for field in fields(entity))
        hints = get_type_hints(entity)
        codecs = tuple(Codec(name, *_codec(hints[name])) for name in names)
        columns = tuple(table_of(entity).c[name] for name in names)
        shape = _SHAPES[entity] = Shape(names, codecs, attrgetter(*names), columns, select(*columns))
    return shape


def fields_of(entity: type[Any]) -> tuple[Column[Any], ...]:
    """The columns of a domain type's fields, in their order: what `to_domain` takes."""
    return shape_of(entity).columns


def chosen(entity: type[Any]) -> Select[Any]:
    """Every value of a domain type, to be narrowed and put in order."""
    return shape_of(entity).chosen


def to_domain(entity: type[E], row: Sequence[Any], start: int = 0) -> E:
    """The frozen value of a row that has the columns of `fields_of` from place `start` on."""
    names = shape_of(entity).names
    return entity(**dict(zip(names, row[start : start + len(names)], strict=True)))


def columns(value: Any) -> dict[str, Any]:
    """The columns of a value without `id`, in the types that the table takes."""
    shape = shape_of(type(value))
    found = dict(zip(shape.names, shape.values(value), strict=True))
    del found["id"]
    return found


def to_plain(entity: type[Any], source: Any) -> dict[str, Any]:
    """The image of a value or row."""
    shape = shape_of(entity)
    plain = {
        codec.name: None if value is None else codec.encode(value)
        for codec, value in zip(shape.codecs, shape.values(source), strict=True)
    }
    return without_later(entity, plain)


def image_of(entity: type[Any], source: Any) -> str:
    """The image of a value or row as the log keeps it."""
    return canonical(to_plain(entity, source))


def without_later(entity: type[Any], plain: dict[str, Any]) -> dict[str, Any]:
    """The image without the later columns that hold what they do in older rows; changes `plain`."""
    for name, older in _LATER.get(kind_of(entity), {}).items():
        if plain.get(name, older) == older:
            plain.pop(name, None)
    return plain


def from_plain(entity: type[E], plain: Plain) -> E:
    """The value of an image. Bytes come back empty, fields unknown to the image as their defaults."""
    return entity(
        **{
            codec.name: None if plain[codec.name] is None else codec.decode(plain[codec.name])
            for codec in shape_of(entity).codecs
            if codec.name in plain
        }
    )


def _same(value: Any) -> Any:
    return value


def _codec(hint: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    if isinstance(hint, UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is frozenset:
        member = get_args(hint)[0]
        return (lambda found: sorted(member(one).value for one in found)), (
            lambda plain: frozenset(map(member, plain))
        )
    if issubclass(hint, Enum):
        return (lambda found: hint(found).value), hint
    return _PLAIN[hint]


_PLAIN: Mapping[type[Any], tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    str: (_same, _same),
    int: (int, _same),
    bool: (bool, _same),
    float: (lambda found: found + 0.0, float),  # SQLite keeps no negative zero
    date: (date.isoformat, date.fromisoformat),
    time: (time.isoformat, time.fromisoformat),
    datetime: (lambda at: at.astimezone(UTC).isoformat(), datetime.fromisoformat),
    bytes: (lambda found: {"sha256": sha256(found).hexdigest(), "size": len(found)}, lambda _: b""),
}
