"""The form is one page that a screen reader can walk through, and every field is where its label is."""

import json
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from orat import paths
from orat.documents.report_form import report_form
from orat.domain.report_form import MAX_LENGTHS, REGISTER, SEND_TO, TEXTS, UNIT_ID, FormCategory, FormContent
from tests.intake.making import CONTENT, MADE_AT, as_typed, empty_form

LONG = replace(
    CONTENT,
    unit="Förskolan med ett ovanligt långt namn vid Gamla Kvarnvägen i Östra hamnen, avdelning Blåklockan",
    categories=tuple(
        FormCategory(n, f"Kategori nummer {n} med långt namn", "Skriv så här. " * 40) for n in range(30)
    ),
    organisation="",
    send_to="",
    example=True,
)


def widgets(data: bytes) -> list[Any]:
    annotations: Any = PdfReader(BytesIO(data)).pages[0]["/Annots"]
    return [each.get_object() for each in annotations]


SHIPPED = replace(
    CONTENT,
    send_to="",
    categories=tuple(
        FormCategory(number, each["name"], each["guide"])
        for number, each in enumerate(
            json.loads((paths.database() / "reference" / "categories.json").read_text("utf-8"))["categories"],
            1,
        )
    ),
)


def read(data: bytes) -> str:
    """Every word of the file, whatever line it is on."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


def test_what_ships_for_every_category_is_told_whole_on_the_one_page() -> None:
    told = read(report_form(SHIPPED, MADE_AT, as_typed))
    for category in SHIPPED.categories:
        assert f"{category.name}: {category.guide}" in told


def test_a_long_guide_is_told_whole_on_pages_of_its_own() -> None:
    told = read(report_form(LONG, MADE_AT, as_typed))
    for category in LONG.categories:
        assert f"{category.name}: {category.guide.strip()}" in told
    endless = replace(CONTENT, categories=(FormCategory(1, "Allt", "Skriv så här. " * 2_000),))
    assert read(report_form(endless, MADE_AT, as_typed)).count("här.") == 2_000


def test_it_says_where_it_goes_or_has_room_for_that() -> None:
    told = replace(CONTENT, send_to="ortat@kommun.example")
    assert "mejla den till ortat@kommun.example. Tre händelser" in read(report_form(told, MADE_AT, as_typed))
    assert SEND_TO not in {str(each["/T"]) for each in widgets(report_form(told, MADE_AT, as_typed))}
    untold = report_form(replace(told, send_to=""), MADE_AT, as_typed)
    (room,) = (each for each in widgets(untold) if str(each["/T"]) == SEND_TO)
    assert str(room["/TU"]) == "Adressen som blanketten mejlas till."


@pytest.mark.parametrize(
    ("content", "pages"), [(CONTENT, 1), (SHIPPED, 1), (LONG, 4), (replace(CONTENT, categories=()), 1)]
)
def test_it_is_sound_and_one_page_with_what_ships(content: FormContent, pages: int, tmp_path: Path) -> None:
    data = report_form(content, MADE_AT, as_typed)
    assert len(PdfReader(BytesIO(data)).pages) == pages
    file = tmp_path / "form.pdf"
    file.write_bytes(data)
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    assert data == report_form(content, MADE_AT, as_typed)


def test_no_field_lies_on_another_or_off_the_page() -> None:
    boxes = [
        [float(side) for side in each["/Rect"]] for each in widgets(report_form(LONG, MADE_AT, as_typed))
    ]
    seen = [box for box in boxes if box[2] > box[0]]
    assert len(seen) == 3 * 21 + 2
    for at, (left, low, right, high) in enumerate(seen):
        assert left >= 30
        assert right <= 566
        assert low >= 20
        for other in seen[at + 1 :]:
            assert right <= other[0] or other[2] <= left or high <= other[1] or other[3] <= low


def test_fields_say_their_question_hold_what_they_may_and_are_hidden_when_they_should() -> None:
    by_name = {str(each["/T"]): each for each in widgets(empty_form())}
    for number in (1, 2, 3):
        for answer in TEXTS:
            field = by_name[f"h{number}_{answer}"]
            assert field["/MaxLen"] == MAX_LENGTHS[answer]
            assert str(field["/TU"]).startswith(f"Händelse {number}: ")
    assert by_name[UNIT_ID]["/V"] == "17"
    assert by_name[REGISTER]["/F"] == 2
    assert by_name["h1_title"]["/F"] == 4
    options = [[str(each) for each in pair] for pair in by_name["h1_category"]["/Opt"]]
    assert options == [["", "(välj)"], ["4", "Brand och pyroteknik"], ["6", "Trafik och fordon"]]
    assert "112" in str(by_name["h1_severity"]["/TU"])


def test_the_structure_is_read_in_the_order_of_the_page(tmp_path: Path) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(empty_form())
    told = subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True).stdout
    places = [told.index(text) for text in (
        "Iakttagelser till Örat mot marken", "Ekbackskolan", "orosanmälan", "Händelse 1", "Händelse 3",
        "Vilken väg, klockslag",
    )]  # fmt: skip
    assert places == sorted(places)
    assert told.count("Form") >= 60
    assert "Object" in told
    root: Any = PdfReader(BytesIO(empty_form())).root_object
    page: Any = PdfReader(BytesIO(empty_form())).pages[0]
    assert (root["/Lang"], page["/Tabs"]) == ("sv-SE", "/S")


def test_it_claims_no_archive_format_that_it_cannot_keep() -> None:
    root: Any = PdfReader(BytesIO(empty_form())).root_object
    metadata = root["/Metadata"].get_data()
    assert b"pdfaid:part>" not in metadata
    assert b"pdfuaid:part>" not in metadata
