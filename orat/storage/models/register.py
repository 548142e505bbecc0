"""Tables of the register: series, units, areas, categories, people, and remembered choices."""

from datetime import time

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from orat.domain.register import AreaLevel, UnitKind
from orat.domain.scales import Severity
from orat.storage.models.base import Base, code, to

code(AreaLevel, Severity, UnitKind)


class Series(Base):
    """The weekly meetings of one municipality or district; it owns what happens in it."""

    __tablename__ = "series"

    name: Mapped[str]
    municipality: Mapped[str]
    weekday: Mapped[int]
    starts: Mapped[time]
    minutes: Mapped[int]
    place: Mapped[str]
    active: Mapped[bool]


class Unit(Base):
    """A school, department, company or the like. `name_key` is storage's own: the name in Swedish order."""

    __tablename__ = "unit"

    kind: Mapped[UnitKind]
    name: Mapped[str]
    short_name: Mapped[str]
    education_area: Mapped[str]
    area_id: Mapped[int | None] = to("area")
    contact_name: Mapped[str]
    contact_email: Mapped[str]
    contact_phone: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    active: Mapped[bool]
    name_key: Mapped[str] = mapped_column(index=True)


class Area(Base):
    """One node of the tree of areas."""

    __tablename__ = "area"

    parent_id: Mapped[int | None] = to("area")
    level: Mapped[AreaLevel]
    name: Mapped[str]
    code: Mapped[str]
    polygon: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    active: Mapped[bool]
    name_key: Mapped[str] = mapped_column(index=True)


class Category(Base):
    """One node of the tree of categories, two levels deep."""

    __tablename__ = "category"

    parent_id: Mapped[int | None] = to("category")
    name: Mapped[str]
    guide: Mapped[str]
    elsewhere: Mapped[str]
    actors: Mapped[str]
    coming_events: Mapped[bool]
    position: Mapped[int]
    active: Mapped[bool]
    name_key: Mapped[str] = mapped_column(index=True)


class Person(Base):
    """Somebody who attends or is reached."""

    __tablename__ = "person"

    name: Mapped[str]
    role: Mapped[str]
    unit_id: Mapped[int | None] = to("unit")
    email: Mapped[str]
    phone: Mapped[str]
    standing: Mapped[bool]
    chairs: Mapped[bool]
    keeps_notes: Mapped[bool]
    active: Mapped[bool]
    name_key: Mapped[str] = mapped_column(index=True)


class SeverityDefinition(Base):
    """What one severity means in this municipality."""

    __tablename__ = "severity_definition"
    __table_args__ = (UniqueConstraint("severity"),)

    severity: Mapped[Severity]
    definition: Mapped[str]


class Setting(Base):
    """One remembered choice, by key."""

    __tablename__ = "setting"
    __table_args__ = (UniqueConstraint("key"),)

    key: Mapped[str]
    value: Mapped[str]


class SavedView(Base):
    """A named filter of one page's list."""

    __tablename__ = "saved_view"

    page: Mapped[str]
    name: Mapped[str]
    query: Mapped[str]
    position: Mapped[int]
