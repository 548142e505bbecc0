"""Reference files: the real one beside the project, ones with faults, and ones that are something else."""

import json
from pathlib import Path

import pytest

from orat.domain.register import AreaLevel, UnitKind
from orat.errors import EnvironmentFault, UserError
from orat.intake.reference import read_reference
from tests.intake.making import workbook

SHARED = Path(__file__).parents[3] / "shared" / "reference"
beside = pytest.mark.skipif(not SHARED.is_dir(), reason="the reference data does not lie beside the checkout")


def written(folder: Path, content: object) -> Path:
    """A file with JSON in it."""
    path = folder / "reference.json"
    path.write_text(json.dumps(content), "utf-8")
    return path


@beside
def test_the_municipality_is_read_whole() -> None:
    reference = read_reference(SHARED / "malmo_reference.json")
    levels = [area.level for area in reference.areas]
    assert (levels.count(AreaLevel.CITY_AREA), levels.count(AreaLevel.DISTRICT)) == (5, 10)
    assert levels.count(AreaLevel.NEIGHBOURHOOD) == 136
    assert {"Stadskontoret", "Räddningstjänsten"} <= {unit.name for unit in reference.units}
    kinds = {unit.name: unit.kind for unit in reference.units}
    assert kinds["Räddningstjänsten"] is UnitKind.RESCUE
    assert reference.municipality == "Malmö stad"


@beside
def test_every_polygon_is_read() -> None:
    reference = read_reference(SHARED / "malmo_delomraden_lite.geojson")
    assert len(reference.areas) == 136
    assert all(json.loads(area.polygon)["type"] in ("Polygon", "MultiPolygon") for area in reference.areas)


def test_a_table_of_units_and_areas_is_read_whatever_the_order_of_its_columns(tmp_path: Path) -> None:
    heads = ["E-post", "Namn", "SLAG", "Område", "Utbildningsområde", "Kontakt"]
    rows: list[list[str | None]] = [
        ["Enheter 2026"],
        [*heads],
        [None, "Norr", "Stadsområde", None, None, None],
        [None, "Ängby", "delområde", "Norr", None, None],
        ["r@a.example", " Ängsskolan  F–9 ", "Grundskola", "Norr › Ängby", "Område 3", "Rektorn"],
        [None, "Förskolan Blåklockan", None, "Månen", None, None],
        [None, "Trygghetsvärdarna", "Ideell", None, None, None],
        [None, None, "Skola", "Norr", None, None],
        [None, "Förskolan Blåklockan", "Skola", None, None, None],
    ]
    xlsx, csv = tmp_path / "enheter.xlsx", tmp_path / "enheter.csv"
    xlsx.write_bytes(workbook(rows))
    csv.write_text("\n".join(";".join(cell or "" for cell in row) for row in rows), "utf-8-sig")
    reference = read_reference(xlsx)
    assert read_reference(csv) == reference
    assert [(each.level, each.name, each.parent) for each in reference.areas] == [
        (AreaLevel.CITY_AREA, "Norr", ""), (AreaLevel.NEIGHBOURHOOD, "Ängby", "Norr")
    ]  # fmt: skip
    first, second, third = reference.units
    assert (first.name, first.kind, first.area) == ("Ängsskolan F–9", UnitKind.SCHOOL, "Ängby")
    assert (first.contact_email, first.education_area, first.contact_name) == (
        "r@a.example", "Område 3", "Rektorn"
    )  # fmt: skip
    assert (second.kind, third.kind) == (UnitKind.PRESCHOOL, UnitKind.OTHER)
    assert reference.unknown_areas == ("Månen",)
    xlsx.write_bytes(workbook([["Datum", "Vad hände"], ["2026-11-22", "Klotter"]]))
    with pytest.raises(UserError, match="not-reference-data"):
        read_reference(xlsx)


def test_units_in_unknown_areas_are_named(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {
            "stadsomraden": {"Öster": {"Husie": []}},
            "grundskolor": [
                {"name": "Ekbackskolan", "delomrade": "Ingenstans"},
                {"name": "Sjöskolan", "stadsdel": "Husie"},
            ],
        },
    )
    reference = read_reference(path)
    assert reference.unknown_areas == ("Ingenstans",)
    assert [unit.name for unit in reference.units] == ["Ekbackskolan", "Sjöskolan"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{ inte json", "not-json"),
        (b"\xff\xfe\x00", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b"[1, 2]", "not-reference-data"),
        (b'{"annat": 1}', "not-reference-data"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "fil.json"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        read_reference(path)
    assert refused.value.code == code


def test_wrong_parts_are_passed_over(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {
            "stadsomraden": ["fel"],
            "delomraden": [{"kod": 1}, 7, {"delomrade": "Videdal", "label_lat": "x"}],
            "grundskolor": None,
        },
    )
    reference = read_reference(path)
    assert [area.name for area in reference.areas] == ["Videdal"]
    assert reference.areas[0].latitude is None


def test_a_missing_file_is_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_reference(tmp_path / "finns-inte.json")
    assert fault.value.code == "unreadable"
