"""Portable column types: instants in UTC, enumerations by value, sets of enumerations as sorted text."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import Enum, IntEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An instant, kept in UTC and handed back aware. Binding a naive one is a bug: ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; SQLite keeps it without a zone, in text that sorts."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """What makes it an aware instant in UTC again; SQLite hands out the text that was kept."""
        return _from_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _from_text(kept: str | None) -> datetime | None:
    return None if kept is None else datetime.fromisoformat(kept).replace(tzinfo=UTC)


class Coded(TypeDecorator[Enum]):
    """One member of an enumeration by its value: text, or a whole number for an IntEnum."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum
        if issubclass(enum, IntEnum):
            self.impl_instance = Integer()

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """The value of the member."""
        return None if value is None else self.enum(value).value

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What finds the member of a value; it is called for every field of every row that is read."""
        return {None: None, **{member.value: member for member in self.enum}}.__getitem__


class CodedSet(TypeDecorator[frozenset[Enum]]):
    """A set of members as their values in order with commas between, so that equal sets are equal texts."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[Enum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: Iterable[Any] | None, dialect: Dialect) -> str | None:
        """To "staff,teaching"."""
        return None if value is None else ",".join(sorted(self.enum(member).value for member in value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[Enum] | None:
        """The set again."""
        return None if value is None else frozenset(self.enum(code) for code in value.split(",") if code)
