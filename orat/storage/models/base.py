"""What every table shares: constraint names, column types by annotation, whole-number ids."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from orat.storage.columns import Coded, CodedSet, Instant

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints are found by name when a migration alters them, so every one of them has one."""


class Base(DeclarativeBase):
    """Base of all rows. Rows never leave storage: what leaves are the domain's frozen values."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: dict[Any, Any] = {  # noqa: RUF012 - declared so by SQLAlchemy
        str: Text(),
        datetime: Instant(),
    }

    id: Mapped[int] = mapped_column(primary_key=True)


def code(*enums: type[Enum], sets: Sequence[type[Enum]] = ()) -> None:
    """Let these enumerations, and sets of those in `sets`, be columns' types: kept by their values.

    Each file of tables says which it has, so that reading it reads no other's.
    """
    coded: dict[Any, Any] = {enum: Coded(enum) for enum in enums}
    coded |= {frozenset[enum]: CodedSet(enum) for enum in sets}  # type: ignore[valid-type]
    Base.registry.update_type_annotation_map(coded)


def to(table: str, *, index: bool = True, unique: bool = False) -> Any:
    """A column that points to another table's row; it is indexed unless a wider index leads with it."""
    return mapped_column(ForeignKey(f"{table}.id"), index=index, unique=unique)
