"""Reads a municipality's reference data: areas, units and departments from JSON or a table, polygons from
GeoJSON.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orat.domain.register import AreaLevel, UnitKind
from orat.errors import EnvironmentFault, UserError
from orat.intake import limits

_LARGEST = 25 * limits.MEGABYTE
_PRESCHOOLS = "forskolor"
_SCHOOL_LISTS = ("grundskolor", "gymnasieskolor", _PRESCHOOLS, "skolor")
TABLES = frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv"})
"""What a table of units and areas is called, by its suffix."""
_ACTOR_KINDS = (
    ("polis", UnitKind.POLICE),
    ("räddningstjänst", UnitKind.RESCUE),
    ("bolag", UnitKind.COMPANY),
    ("förening", UnitKind.ASSOCIATION),
    ("civilsamhälle", UnitKind.ASSOCIATION),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaEntry:
    """One area by name, within another by name ("" at the top); `polygon` is GeoJSON text, or ""."""

    level: AreaLevel
    name: str
    parent: str = ""
    code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    polygon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitEntry:
    """One unit; `area` is the name of the neighbourhood, district or city area where it lies, or ""."""

    kind: UnitKind
    name: str
    area: str = ""
    short_name: str = ""
    education_area: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What one file holds. `unknown_areas` are the names that units give but no area in the file has."""

    municipality: str = ""
    areas: tuple[AreaEntry, ...] = ()
    units: tuple[UnitEntry, ...] = ()
    unknown_areas: tuple[str, ...] = ()


def read_reference(path: Path) -> Reference:
    """Read a reference file, a GeoJSON file of polygons or a table, whichever it is.

    Raises EnvironmentFault("unreadable", path=…), and UserError("not-json", line=…), ("too-large", limit=…
    MB), ("unpacks-too-large", limit=… MB), or ("not-reference-data") for a file of another form; of a table
    what `open_table` raises.
    """
    if path.suffix.lower() in TABLES:
        from orat.intake.reference_table import read_table

        return whole(*read_table(path))
    document = _load(path)
    if document.get("type") == "FeatureCollection":
        return Reference(areas=tuple(_polygons(document)))
    if not any(key in document for key in ("stadsomraden", "delomraden", "forvaltningar", *_SCHOOL_LISTS)):
        raise UserError("not-reference-data")
    municipality = str(_mapping(document.get("kommun")).get("also", ""))
    return whole(tuple(_areas(document)), tuple(_units(document)), municipality)


def whole(areas: tuple[AreaEntry, ...], units: tuple[UnitEntry, ...], municipality: str = "") -> Reference:
    """These, and the areas that only units know of."""
    names = {area.name for area in areas}
    unknown = sorted({unit.area for unit in units if unit.area and unit.area not in names})
    return Reference(municipality=municipality, areas=areas, units=units, unknown_areas=tuple(unknown))


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError("too-large", limit=_LARGEST // limits.MEGABYTE)
        data = path.read_bytes()
        limits.weigh(data)
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except OSError as error:
        raise EnvironmentFault("unreadable", path=str(path)) from error
    except json.JSONDecodeError as error:
        raise UserError("not-json", line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise UserError("not-json", line=1) from error
    if not isinstance(document, dict):
        raise UserError("not-reference-data")
    return document


def _areas(document: dict[str, Any]) -> Iterator[AreaEntry]:
    for city_area, districts in _mapping(document.get("stadsomraden")).items():
        yield AreaEntry(level=AreaLevel.CITY_AREA, name=city_area)
        for district in _mapping(districts):
            yield AreaEntry(level=AreaLevel.DISTRICT, name=district, parent=city_area)
    for entry in _entries(document.get("delomraden"), "delomrade"):
        yield AreaEntry(
            level=AreaLevel.NEIGHBOURHOOD,
            name=str(entry["delomrade"]),
            parent=str(entry.get("stadsdel") or ""),
            code=str(entry.get("kod") or ""),
            latitude=_number(entry.get("label_lat")),
            longitude=_number(entry.get("label_lon")),
        )


def _polygons(document: dict[str, Any]) -> Iterator[AreaEntry]:
    for feature in _entries(document.get("features"), "geometry"):
        facts, geometry = _mapping(feature.get("properties")), _mapping(feature["geometry"])
        name = facts.get("delomrade") or facts.get("name") or facts.get("namn")
        if name and _is_outline(geometry):
            yield AreaEntry(
                level=AreaLevel.NEIGHBOURHOOD,
                name=str(name),
                parent=str(facts.get("stadsdel") or ""),
                code=str(facts.get("kod") or ""),
                latitude=_number(facts.get("label_lat")),
                longitude=_number(facts.get("label_lon")),
                polygon=json.dumps(geometry, separators=(",", ":")),
            )


def _units(document: dict[str, Any]) -> Iterator[UnitEntry]:
    for list_name in _SCHOOL_LISTS:
        for entry in _entries(document.get(list_name), "name"):
            yield UnitEntry(
                kind=UnitKind.PRESCHOOL if list_name == _PRESCHOOLS else UnitKind.SCHOOL,
                name=str(entry["name"]),
                area=str(entry.get("delomrade") or entry.get("stadsdel") or entry.get("stadsomrade") or ""),
                latitude=_number(entry.get("lat")),
                longitude=_number(entry.get("lon")),
            )
    for entry in _entries(document.get("forvaltningar"), "name"):
        yield UnitEntry(kind=UnitKind.DEPARTMENT, name=str(entry["name"]))
    for entry in _entries(document.get("external_actors"), "name"):
        yield UnitEntry(kind=_actor_kind(str(entry["name"])), name=str(entry["name"]))


def _actor_kind(name: str) -> UnitKind:
    lowered = name.casefold()
    return next((kind for word, kind in _ACTOR_KINDS if word in lowered), UnitKind.OTHER)


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _entries(value: object, required: str) -> Iterator[dict[str, Any]]:
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, dict) and entry.get(required):
            yield entry


def _number(value: object) -> float | None:
    """A coordinate in degrees; None for what is none."""
    return float(value) if isinstance(value, int | float) and -360 <= value <= 360 else None


def _is_outline(geometry: dict[str, Any]) -> bool:
    """Whether it is a polygon or several, all of whose corners are points (RFC 7946, 3.1.6 and 3.1.7)."""
    depth = {"Polygon": 2, "MultiPolygon": 3}.get(str(geometry.get("type")), 0)
    places: list[Any] = [geometry.get("coordinates")]
    for _ in range(depth):
        if not all(isinstance(place, list) and place for place in places):
            return False
        places = [inner for place in places for inner in place]
    return depth > 0 and all(
        isinstance(place, list) and len(place) >= 2 and None not in map(_number, place[:2])
        for place in places
    )


def _no_number(name: str) -> None:
    """NaN and infinity are no JSON, though Python reads them."""
    raise ValueError(name)
