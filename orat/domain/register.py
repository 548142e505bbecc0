"""The register: units, areas, categories, people, what the severities mean, and how documents look."""

from dataclasses import dataclass
from enum import StrEnum

from orat.domain.scales import Severity


class UnitKind(StrEnum):
    """What a unit is."""

    SCHOOL = "school"
    PRESCHOOL = "preschool"
    DEPARTMENT = "department"
    POLICE = "police"
    RESCUE = "rescue"
    COMPANY = "company"
    ASSOCIATION = "association"
    OTHER = "other"


_KIND_WORDS = (
    (UnitKind.POLICE, ("polis",)),
    (UnitKind.RESCUE, ("räddning", "brandkår")),
    (UnitKind.DEPARTMENT, ("förvaltning", "kontor", "nämnd")),
    (UnitKind.ASSOCIATION, ("förening", "klubb", "församling")),
    (UnitKind.PRESCHOOL, ("förskol",)),
    (UnitKind.SCHOOL, ("skol", "gymnasi", "fritidshem", "komvux")),
    (UnitKind.COMPANY, ("bolag", "fastighet", "köpcent")),
)


def guessed_kind(name: str) -> UnitKind:
    """What a unit is by its name. Most that report are schools, also those whose name does not say so."""
    told = name.casefold()
    if told.split()[-1:] == ["ab"]:
        return UnitKind.COMPANY
    return next((kind for kind, parts in _KIND_WORDS if any(part in told for part in parts)), UnitKind.SCHOOL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A school, preschool, department, police, company or association. `education_area` is its
    utbildningsområde.
    """

    id: int = 0
    kind: UnitKind = UnitKind.SCHOOL
    name: str = ""
    short_name: str = ""
    education_area: str = ""
    area_id: int | None = None
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    latitude: float | None = None
    longitude: float | None = None
    active: bool = True

    def answers_to(self, beginning: str) -> bool:
        """Whether the name, the short name or a word of either begins so, whatever the case."""
        return answers_to(beginning, self.name, self.short_name)


class AreaLevel(StrEnum):
    """The three levels of the tree, widest first."""

    CITY_AREA = "city_area"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """stadsområde › stadsdel › delområde. `polygon` is a GeoJSON geometry as text, or ""; the point is WGS
    84.
    """

    id: int = 0
    parent_id: int | None = None
    level: AreaLevel = AreaLevel.NEIGHBOURHOOD
    name: str = ""
    code: str = ""
    polygon: str = ""
    latitude: float | None = None
    longitude: float | None = None
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """Two levels. `guide` says what to write, `elsewhere` what does not belong here and where it goes."""

    id: int = 0
    parent_id: int | None = None
    name: str = ""
    guide: str = ""
    elsewhere: str = ""
    actors: str = ""
    coming_events: bool = False
    position: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who attends or is reached. `standing` people are on the roster of every meeting."""

    id: int = 0
    name: str = ""
    role: str = ""
    unit_id: int | None = None
    email: str = ""
    phone: str = ""
    standing: bool = False
    chairs: bool = False
    keeps_notes: bool = False
    active: bool = True

    def answers_to(self, beginning: str) -> bool:
        """Whether the name or a word of it begins so, whatever the case."""
        return answers_to(beginning, self.name)


def answers_to(beginning: str, *names: str) -> bool:
    """Whether one of the names, or a word of it, begins so, whatever the case."""
    wanted = beginning.casefold()
    return any(
        start.startswith(wanted)
        for name in (each.casefold() for each in names if each)
        for start in (name, *name.replace("-", " ").split())
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityDefinition:
    """What a severity means in this municipality, in words."""

    id: int = 0
    severity: Severity = Severity.LOW
    definition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One remembered choice of the whole register, by key."""

    id: int = 0
    key: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A named filter of a list; `query` is JSON as `orat.domain.filters` writes it."""

    id: int = 0
    page: str = ""
    name: str = ""
    query: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSettings:
    """How documents present themselves. In `dnr_pattern`, {år}, {vecka} and {nummer} are filled in;
    `language` is what their own words are in, `signature_field` asks for a place for an electronic signature
    in finalised notes, and `reports_to` is the address that schools mail their forms to.
    """

    organisation: str = ""
    department: str = ""
    document_name: str = "Mötesanteckningar"
    dnr_pattern: str = ""
    distribution: str = "Deltagare. Inga uppgifter om enskilda personer."
    sign_off: tuple[str, ...] = ()
    example: bool = False
    language: str = "sv"
    signature_field: bool = False
    reports_to: str = ""
