"""Reference files: the real one beside the project, ones with faults, and ones that are something else."""

import json
from pathlib import Path

import pytest

from orat.domain.register import AreaLevel, UnitKind
from orat.errors import EnvironmentFault, UserError
from orat.intake.reference import read_reference

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
