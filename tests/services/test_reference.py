"""Reading in a municipality: first told, then done in one step, and nothing that is there is changed."""

import json
from pathlib import Path

from orat.domain.register import Area, AreaLevel, Unit, UnitKind
from orat.services.house import Services

POLYGON = {"type": "Polygon", "coordinates": [[[13.0, 55.5], [13.1, 55.5], [13.1, 55.6], [13.0, 55.5]]]}


def files(folder: Path) -> tuple[Path, Path]:
    """A reference file and an outline file."""
    reference, outlines = folder / "kommun.json", folder / "karta.geojson"
    reference.write_text(
        json.dumps(
            {
                "stadsomraden": {"Öster": {"Husie": ["Videdal"]}},
                "delomraden": [
                    {"delomrade": "Videdal", "stadsdel": "Husie", "kod": "48205", "label_lat": 55.58}
                ],
                "grundskolor": [
                    {"name": "Ekbackskolan", "delomrade": "Videdal"},
                    {"name": "Lindskolan", "delomrade": "Fel"},
                ],
                "forvaltningar": [{"name": "Miljöförvaltningen"}],
            }
        ),
        "utf-8",
    )
    feature = {"type": "Feature", "properties": {"delomrade": "Videdal"}, "geometry": POLYGON}
    outlines.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    return reference, outlines


def test_the_preview_is_what_happens_and_one_undo_takes_it_back(services: Services, tmp_path: Path) -> None:
    reference, outlines = files(tmp_path)
    before = services.register.directory()
    told = services.reference.preview(reference)
    assert [area.name for area in told.new_areas] == ["Husie", "Videdal"], "Öster is there already"
    assert [unit.name for unit in told.new_units] == ["Lindskolan", "Miljöförvaltningen"]
    assert told.unknown_areas == ("Fel",)
    assert services.reference.read_in(reference).value == 4
    after = services.register.directory()
    videdal = next(area for area in after.areas if area.name == "Videdal")
    husie = next(area for area in after.areas if area.name == "Husie")
    assert (videdal.parent_id, videdal.level, videdal.latitude) == (husie.id, AreaLevel.NEIGHBOURHOOD, 55.58)
    assert services.reference.preview(reference).new_units == ()
    services.reference.read_in(outlines)
    drawn = next(area for area in services.register.directory().areas if area.name == "Videdal")
    assert json.loads(drawn.polygon) == POLYGON
    services.timeline.undo()
    services.timeline.undo()
    assert services.register.directory() == before


def test_what_a_person_wrote_stays(services: Services, tmp_path: Path) -> None:
    reference, _ = files(tmp_path)
    mine = services.register.keep(Unit(kind=UnitKind.OTHER, name="Miljöförvaltningen", short_name="MF")).value
    east = next(area for area in services.register.directory().areas if area.name == "Öster")
    services.register.keep(Area(id=east.id, level=east.level, name=east.name, code="7"))
    services.reference.read_in(reference)
    assert mine in services.register.directory().units
    assert next(area for area in services.register.directory().areas if area.name == "Öster").code == "7"
