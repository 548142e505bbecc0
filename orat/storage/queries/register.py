"""Units, areas, categories and people in Swedish order, what lies below them, and what is in use."""

from collections.abc import Collection
from typing import Any, TypeVar

from sqlalchemy import Table, exists, select
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.domain.register import Area, Category, Person, Unit
from orat.storage import models
from orat.storage.entities import kind_of
from orat.storage.mapping import model_of, to_domain
from orat.storage.queries.families import below

E = TypeVar("E")


class RegisterQueries:
    """Lists of the register. They are short, so they are read whole."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def units(self, *, active_only: bool = False) -> tuple[Unit, ...]:
        """Units by name."""
        return self._listed(Unit, active_only, models.Unit.name_key)

    def areas(self, *, active_only: bool = False) -> tuple[Area, ...]:
        """Areas by name."""
        return self._listed(Area, active_only, models.Area.name_key)

    def categories(self, *, active_only: bool = False) -> tuple[Category, ...]:
        """Categories in the order they were given, then by name."""
        return self._listed(Category, active_only, models.Category.position, models.Category.name_key)

    def people(self, *, active_only: bool = False) -> tuple[Person, ...]:
        """People by name."""
        return self._listed(Person, active_only, models.Person.name_key)

    def below_areas(self, area_ids: Collection[int]) -> frozenset[int]:
        """The areas and everything within them."""
        return below(self._session, models.Area, area_ids)

    def below_categories(self, category_ids: Collection[int]) -> frozenset[int]:
        """The categories and those below them."""
        return below(self._session, models.Category, category_ids)

    def in_use(self, kind: Kind, row_id: int) -> bool:
        """Whether any row of any table points to this one."""
        return any(
            self._session.scalar(select(exists().where(column == row_id)))
            for table in models.tables().values()
            for column in _pointers(table, kind.value)
        )

    def _listed(self, entity: type[E], active_only: bool, *order: Any) -> tuple[E, ...]:
        model: Any = model_of(kind_of(entity))
        listed = select(model).order_by(*order, model.id)
        if active_only:
            listed = listed.where(model.active.is_(True))
        return tuple(to_domain(entity, row) for row in self._session.scalars(listed))


def _pointers(table: Table, target: str) -> list[Any]:
    return [key.parent for key in table.foreign_keys if key.column.table.name == target]
