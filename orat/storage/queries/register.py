"""Units, areas, categories and people in Swedish order, what lies below them, and what is in use."""

from collections.abc import Collection
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, exists, select

from orat.domain.changes import Kind
from orat.domain.register import Area, Category, Person, Unit
from orat.storage import tables
from orat.storage.mapping import chosen, table_of, to_domain
from orat.storage.queries.families import below

E = TypeVar("E")


class RegisterQueries:
    """Lists of the register. They are short, so they are read whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def units(self, *, active_only: bool = False) -> tuple[Unit, ...]:
        """Units by name."""
        return self._listed(Unit, active_only, tables.UNIT.c.name_key)

    def areas(self, *, active_only: bool = False) -> tuple[Area, ...]:
        """Areas by name."""
        return self._listed(Area, active_only, tables.AREA.c.name_key)

    def categories(self, *, active_only: bool = False) -> tuple[Category, ...]:
        """Categories in the order they were given, then by name."""
        return self._listed(Category, active_only, tables.CATEGORY.c.position, tables.CATEGORY.c.name_key)

    def people(self, *, active_only: bool = False) -> tuple[Person, ...]:
        """People by name."""
        return self._listed(Person, active_only, tables.PERSON.c.name_key)

    def below_areas(self, area_ids: Collection[int]) -> frozenset[int]:
        """The areas and everything within them."""
        return below(self._connection, tables.AREA, area_ids)

    def below_categories(self, category_ids: Collection[int]) -> frozenset[int]:
        """The categories and those below them."""
        return below(self._connection, tables.CATEGORY, category_ids)

    def in_use(self, kind: Kind, row_id: int) -> bool:
        """Whether any row of any table points to this one."""
        return any(
            self._connection.scalar(select(exists().where(column == row_id)))
            for table in tables.every().values()
            for column in _pointers(table, kind.value)
        )

    def _listed(self, entity: type[E], active_only: bool, *order: Any) -> tuple[E, ...]:
        columns = table_of(entity).c
        listed = chosen(entity).order_by(*order, columns.id)
        if active_only:
            listed = listed.where(columns.active.is_(True))
        return tuple(to_domain(entity, row) for row in self._connection.execute(listed))


def _pointers(table: Table, target: str) -> list[Any]:
    return [key.parent for key in table.foreign_keys if key.column.table.name == target]
