"""Tables of the register: series, units, areas, categories, people, and remembered choices."""

from datetime import time

from sqlalchemy import Named, UniqueConstraint

from orat.domain.register import AreaLevel, UnitKind
from orat.domain.scales import Severity
from orat.storage.tables.base import Columns, column, table, to


class Series(Columns):
    """The weekly meetings of one municipality or district; it owns what happens in it."""

    name: Named[str]
    municipality: Named[str]
    weekday: Named[int]
    starts: Named[time]
    minutes: Named[int]
    place: Named[str]
    active: Named[bool]


SERIES = table("series", Series)


class Unit(Columns):
    """A school, department, company or the like. `name_key` is storage's own: the name in Swedish order."""

    kind: Named[UnitKind]
    name: Named[str]
    short_name: Named[str]
    education_area: Named[str]
    area_id: Named[int | None] = to("area")
    contact_name: Named[str]
    contact_email: Named[str]
    contact_phone: Named[str]
    latitude: Named[float | None]
    longitude: Named[float | None]
    active: Named[bool]
    name_key: Named[str] = column(index=True)


UNIT = table("unit", Unit)


class Area(Columns):
    """One node of the tree of areas."""

    parent_id: Named[int | None] = to("area")
    level: Named[AreaLevel]
    name: Named[str]
    code: Named[str]
    polygon: Named[str]
    latitude: Named[float | None]
    longitude: Named[float | None]
    active: Named[bool]
    name_key: Named[str] = column(index=True)


AREA = table("area", Area)


class Category(Columns):
    """One node of the tree of categories, two levels deep."""

    parent_id: Named[int | None] = to("category")
    name: Named[str]
    guide: Named[str]
    elsewhere: Named[str]
    actors: Named[str]
    coming_events: Named[bool]
    position: Named[int]
    active: Named[bool]
    name_key: Named[str] = column(index=True)


CATEGORY = table("category", Category)


class Person(Columns):
    """Somebody who attends or is reached."""

    name: Named[str]
    role: Named[str]
    unit_id: Named[int | None] = to("unit")
    email: Named[str]
    phone: Named[str]
    standing: Named[bool]
    chairs: Named[bool]
    keeps_notes: Named[bool]
    active: Named[bool]
    name_key: Named[str] = column(index=True)


PERSON = table("person", Person)


class SeverityDefinition(Columns):
    """What one severity means in this municipality."""

    severity: Named[Severity]
    definition: Named[str]


SEVERITY_DEFINITION = table("severity_definition", SeverityDefinition, UniqueConstraint("severity"))


class Setting(Columns):
    """One remembered choice, by key."""

    key: Named[str]
    value: Named[str]


SETTING = table("setting", Setting, UniqueConstraint("key"))


class SavedView(Columns):
    """A named filter of one page's list."""

    page: Named[str]
    name: Named[str]
    query: Named[str]
    position: Named[int]


SAVED_VIEW = table("saved_view", SavedView)
