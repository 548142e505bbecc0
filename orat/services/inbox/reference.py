"""Reading in a municipality's areas and units: first what would be added, then the adding."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from orat.domain.backups import Reason
from orat.domain.changes import Done
from orat.domain.register import Area, AreaLevel, Unit
from orat.domain.text import clean_line
from orat.intake.names import plain
from orat.intake.reference import AreaEntry, Reference, UnitEntry, read_reference
from orat.services.desk import Desk
from orat.storage.store import Store
from orat.storage.work import Reader, Work

_LEVELS = tuple(AreaLevel)
_LARGE = 20
"""From so many entries on a backup is made first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencePreview:
    """What reading a file would do. `polygons` counts areas already there that get an outline."""

    new_areas: tuple[AreaEntry, ...]
    new_units: tuple[UnitEntry, ...]
    known_areas: int
    known_units: int
    polygons: int
    unknown_areas: tuple[str, ...]


class ReferenceImport(Desk):
    """Use cases on reference files. What is there only gains outlines and missing points. `before` makes a
    backup of what is about to be altered at large.
    """

    def __init__(self, store: Store, before: Callable[[Reason], None]) -> None:
        super().__init__(store)
        self._before = before

    def preview(self, path: Path) -> ReferencePreview:
        """What would be added. Raises what `read_reference` raises."""
        reference = read_reference(path)
        with self._store.read() as reader:
            areas, units = _known(reader)
        known = {plain(area.name) for area in areas.values()}
        return ReferencePreview(
            new_areas=tuple(entry for entry in reference.areas if _key(entry) not in areas),
            new_units=tuple(entry for entry in reference.units if entry.name not in units),
            known_areas=sum(_key(entry) in areas for entry in reference.areas),
            known_units=sum(entry.name in units for entry in reference.units),
            polygons=sum(bool(entry.polygon) and _key(entry) in areas for entry in reference.areas),
            unknown_areas=tuple(name for name in reference.unknown_areas if plain(name) not in known),
        )

    def read_in(self, path: Path) -> Done[int]:
        """Add what is missing, in one step that can be undone; the value is how many were added."""
        reference = read_reference(path)
        if len(reference.areas) + len(reference.units) >= _LARGE:
            self._before(Reason.IMPORT)
        with self._store.write("reference.read-in") as work:
            added = self._add_areas(work, reference) + self._add_units(work, reference)
            work.fact(count=added)
        return Done(added, work.change)

    def _add_areas(self, work: Work, reference: Reference) -> int:
        areas, _ = _known(work)
        added = 0
        for entry in sorted(reference.areas, key=lambda each: _LEVELS.index(each.level)):
            known = areas.get(_key(entry))
            if known is None:
                parent = (
                    next((area for area in areas.values() if area.name == entry.parent), None)
                    if entry.parent
                    else None
                )
                areas[_key(entry)] = work.add(
                    Area(
                        parent_id=parent.id if parent else None,
                        level=entry.level,
                        name=clean_line(entry.name, "name", required=True),
                        code=entry.code,
                        polygon=entry.polygon,
                        latitude=entry.latitude,
                        longitude=entry.longitude,
                    )
                )
                added += 1
            elif entry.polygon and entry.polygon != known.polygon:
                work.save(
                    replace(
                        known,
                        polygon=entry.polygon,
                        latitude=known.latitude if known.latitude is not None else entry.latitude,
                        longitude=known.longitude if known.longitude is not None else entry.longitude,
                    )
                )
        return added

    def _add_units(self, work: Work, reference: Reference) -> int:
        areas, units = _known(work)
        by_name = {plain(area.name): area.id for area in reversed(areas.values())}
        added = 0
        for entry in reference.units:
            if entry.name not in units:
                units[entry.name] = work.add(
                    Unit(
                        kind=entry.kind,
                        name=clean_line(entry.name, "name", required=True),
                        area_id=by_name.get(plain(entry.area)),
                        short_name=clean_line(entry.short_name, "short_name"),
                        education_area=clean_line(entry.education_area, "education_area"),
                        contact_name=clean_line(entry.contact_name, "contact_name"),
                        contact_email=clean_line(entry.contact_email, "contact_email"),
                        contact_phone=clean_line(entry.contact_phone, "contact_phone"),
                        latitude=entry.latitude,
                        longitude=entry.longitude,
                    )
                )
                added += 1
        return added


def _known(reader: Reader) -> tuple[dict[tuple[str, str], Area], dict[str, Unit]]:
    areas = {(area.level.value, area.name): area for area in reader.register.areas()}
    return areas, {unit.name: unit for unit in reader.register.units()}


def _key(entry: AreaEntry) -> tuple[str, str]:
    return entry.level.value, entry.name
