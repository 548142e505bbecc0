"""Areas and units out of a table: one a row, its columns known by their headings in any order."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from orat.domain.register import AreaLevel, UnitKind, guessed_kind
from orat.errors import UserError
from orat.intake.drafts import as_text
from orat.intake.moments import Cell
from orat.intake.names import squeezed
from orat.intake.reference import AreaEntry, UnitEntry
from orat.intake.tables import Table, open_table, read_cells

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": ("namn", "enhet", "enhetens namn", "skola", "name"),
    "kind": ("slag", "typ", "sort", "kind", "type"),
    "area": ("område", "stadsdel", "delområde", "ligger i", "inom", "area"),
    "education_area": ("utbildningsområde", "verksamhetsområde", "education area"),
    "contact_email": ("e post", "epost", "mejl", "mail", "e mail", "email", "kontakt e post"),
    "contact_name": ("kontakt", "kontaktperson", "rektor", "chef", "contact"),
    "contact_phone": ("telefon", "telefonnummer", "phone"),
    "short_name": ("kortnamn", "förkortning", "short name"),
    "code": ("kod", "code"),
}
_LEVELS = {
    "stadsområde": AreaLevel.CITY_AREA,
    "stadsdel": AreaLevel.DISTRICT,
    "delområde": AreaLevel.NEIGHBOURHOOD,
    "område": AreaLevel.NEIGHBOURHOOD,
}
_KINDS = {
    "skola": UnitKind.SCHOOL, "grundskola": UnitKind.SCHOOL, "gymnasieskola": UnitKind.SCHOOL,
    "gymnasium": UnitKind.SCHOOL, "förskola": UnitKind.PRESCHOOL, "förvaltning": UnitKind.DEPARTMENT,
    "polis": UnitKind.POLICE, "räddningstjänst": UnitKind.RESCUE, "bolag": UnitKind.COMPANY,
    "företag": UnitKind.COMPANY, "förening": UnitKind.ASSOCIATION, "annan aktör": UnitKind.OTHER,
    "annan": UnitKind.OTHER,
}  # fmt: skip
_LONGEST = 300
"""Signs of a cell that are looked at; more is no name."""


def read_table(path: Path) -> tuple[tuple[AreaEntry, ...], tuple[UnitEntry, ...]]:
    """The areas and the units, each name once. A row whose `slag` is a level is an area, within that of its
    column `område`. Raises what `open_table` raises, and UserError("not-reference-data") for a table without
    a column of names, or with no name in it.
    """
    table = open_table(path)
    start, columns = _columns(table)
    areas: dict[tuple[AreaLevel, str], AreaEntry] = {}
    units: dict[str, UnitEntry] = {}
    for number, cells in read_cells(table):
        facts = {
            field: " ".join(as_text(cells[at])[:_LONGEST].split())
            for field, at in columns.items()
            if at < len(cells)
        }
        if number <= start or not facts.get("name"):
            continue
        level = _LEVELS.get(squeezed(facts.get("kind", "")))
        if level is not None:
            area = _area(level, facts)
            areas.setdefault((level, area.name), area)
        else:
            unit = _unit(facts)
            units.setdefault(unit.name, unit)
    if not areas and not units:
        raise UserError("not-reference-data")
    return tuple(areas.values()), tuple(units.values())


def _columns(table: Table) -> tuple[int, dict[str, int]]:
    """The row of the headings, and the column of each fact."""
    for number, cells in table.beginning:
        columns = _known(cells)
        if "name" in columns:
            return number, columns
    raise UserError("not-reference-data")


def _known(cells: Sequence[Cell]) -> dict[str, int]:
    headings = [squeezed(as_text(cell)[:_LONGEST]) for cell in cells]
    found = {}
    for field, known in _HEADINGS.items():
        # The first words are the plainest: a table with both "namn" and "skola" is named by the first.
        at = next((headings.index(word) for word in known if word in headings), None)
        if at is not None:
            found[field] = at
    return found


def _area(level: AreaLevel, facts: Mapping[str, str]) -> AreaEntry:
    return AreaEntry(
        level=level, name=facts["name"], parent=_last(facts.get("area", "")), code=facts.get("code", "")
    )


def _unit(facts: Mapping[str, str]) -> UnitEntry:
    word = squeezed(facts.get("kind", ""))
    # What kind it is can be seen in the name where nobody has said it.
    kind = _KINDS.get(word, UnitKind.OTHER) if word else guessed_kind(facts["name"])
    return UnitEntry(
        kind=kind, name=facts["name"], area=_last(facts.get("area", "")),
        short_name=facts.get("short_name", ""), education_area=facts.get("education_area", ""),
        contact_name=facts.get("contact_name", ""), contact_email=facts.get("contact_email", ""),
        contact_phone=facts.get("contact_phone", ""),
    )  # fmt: skip


def _last(path: str) -> str:
    """The last of "Norr › Ängby"."""
    return path.rpartition("›")[2].strip()
