"""A filled form is read back whoever saved it, and one that cannot be read is refused with the reason."""

import subprocess
import time as clock
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from orat.domain.report_form import CHOICES, FORM_VERSION, TEXTS
from orat.domain.scales import Certainty, Effect, PoliceReport, Severity, Source, WhenKind
from orat.errors import UserError
from orat.intake.names import Names
from orat.intake.report_form import FilledForm, read_form
from tests.intake.browser import filled_in_a_browser, flattened_in_a_browser
from tests.intake.making import (
    ANSWERS,
    NAMES,
    REGISTER,
    TODAY,
    changed_form,
    empty_form,
    filled_form,
    written,
)


def read(data: bytes, register: str = REGISTER) -> FilledForm:
    return read_form(data, NAMES, TODAY, register=register)


def fields_of(writer: PdfWriter) -> list[Any]:
    root: Any = writer.root_object
    return [each.get_object() for each in root["/AcroForm"]["/Fields"]]


def test_every_answer_comes_back() -> None:
    form = read(filled_form())
    assert (form.unit, form.version, form.ours, len(form.events)) == ("Ekbackskolan", 1, True, 2)
    fire, mopeds = (event.draft for event in form.events)
    assert [event.troubles for event in form.events] == [(), ()]
    assert (fire.title, fire.place, fire.area_id) == (ANSWERS["h1_title"], "Idrottshallens baksida", 3)
    assert (fire.category, fire.category_id, fire.unit_id) == ("Brand och pyroteknik", 4, 17)
    assert (fire.happened_on, fire.happened_at) == (date(2026, 11, 22), time(20, 15))
    assert (fire.severity, fire.certainty, fire.source) == (Severity.HIGH, Certainty.SEEN, Source.STAFF)
    assert (fire.police_report, fire.police_reference) == (PoliceReport.YES, "5000-K123456-26")
    assert fire.effects == {Effect.TEACHING, Effect.WAY_TO_SCHOOL}
    assert (fire.recurring, fire.recurrence) == (True, "tredje gången i höst")
    assert (fire.reporter_role, fire.description) == ("rektor", ANSWERS["h1_description"])
    assert (mopeds.when_kind, mopeds.happened_on, mopeds.reporter_role) == (
        WhenKind.NIGHT, date(2026, 11, 21), "rektor"
    )  # fmt: skip


def test_ids_of_another_register_are_not_trusted() -> None:
    form = read(filled_form(), register="another")
    assert not form.ours
    assert form.events[0].draft.unit_id == NAMES.unit("Ekbackskolan")
    nameless = read_form(filled_form(), Names(), TODAY, register="another").events[0].draft
    assert (nameless.unit_id, nameless.category_id, nameless.category) == (None, None, "Brand och pyroteknik")


def test_a_third_event_alone_is_the_third() -> None:
    (event,) = read(filled_form({"h3_title": "Klotter"})).events
    assert event.number == 3
    assert [(each.field, each.code) for each in event.troubles] == [("happened_on", "empty")]


def test_programs_that_keep_the_word_instead_of_the_value_are_understood() -> None:
    def words(writer: PdfWriter) -> None:
        for entry in fields_of(writer):
            for pair in entry.get("/Opt", []):
                if pair.get_object()[0] == entry.get("/V"):
                    entry[NameObject("/V")] = TextStringObject(str(pair.get_object()[1]))

    assert read(changed_form(words)).events[0].draft == read(filled_form()).events[0].draft


def test_an_answer_that_was_only_drawn_is_read_from_its_look() -> None:
    def forget(writer: PdfWriter) -> None:
        for entry in fields_of(writer):
            if str(entry["/T"]).startswith("h1_") and entry["/FT"] != "/Btn":
                entry.pop(NameObject("/V"), None)

    drawn, kept = read(changed_form(forget)).events[0].draft, read(filled_form()).events[0].draft
    assert (drawn.title, drawn.severity, drawn.category_id) == (kept.title, kept.severity, kept.category_id)
    assert drawn.happened_on == kept.happened_on


def test_fields_that_another_program_put_under_a_name_of_its_own_are_found() -> None:
    def nest(writer: PdfWriter) -> None:
        table: Any = writer.root_object["/AcroForm"].get_object()
        parent = DictionaryObject({NameObject("/T"): TextStringObject("topmostSubform[0]")})
        reference = writer._add_object(parent)
        parent[NameObject("/Kids")] = ArrayObject(table["/Fields"])
        for entry in fields_of(writer):
            entry[NameObject("/Parent")] = reference
        table[NameObject("/Fields")] = ArrayObject([reference])

    assert len(read(changed_form(nest)).events) == 2


@pytest.mark.parametrize(
    "options",
    [["--object-streams=generate"], ["--qdf"], ["--linearize"], ["--generate-appearances"],
     ["--encrypt", "", "owner", "256", "--"]],
)  # fmt: skip
def test_other_programs_may_save_it(options: list[str], tmp_path: Path) -> None:
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    before.write_bytes(filled_form())
    subprocess.run(["qpdf", *options, str(before), str(after)], check=True)
    assert read(after.read_bytes()).events == read(filled_form()).events


def test_what_was_typed_in_a_browser_is_read_and_what_was_printed_there_is_known() -> None:
    typed = {"roll": "rektor", "h1_title": "Åskådare störde", "h1_happened_on": "22 nov 2026"}
    chosen = {"h1_category": 2, "h1_severity": 4, "h1_police_report": 3}
    data = filled_in_a_browser(empty_form(), typed, chosen, {"h1_effect_staff"})
    (event,) = read(data).events
    draft = event.draft
    assert event.troubles == ()
    assert (draft.title, draft.reporter_role, draft.unit_id) == ("Åskådare störde", "rektor", 17)
    assert (draft.category_id, draft.severity) == (6, Severity.ACUTE)
    assert draft.effects == {Effect.STAFF}
    assert draft.police_report is PoliceReport.UNKNOWN
    with pytest.raises(UserError, match="form-flattened"):
        read(flattened_in_a_browser(data))


def test_saving_in_steps_leaves_the_last_answer() -> None:
    writer = PdfWriter(BytesIO(filled_form()), incremental=True)
    writer.update_page_form_field_values(writer.pages[0], {"h1_title": "Rättad"}, auto_regenerate=False)
    assert read(written(writer)).events[0].draft.title == "Rättad"


def test_a_flattened_form_is_known_for_what_it_was(tmp_path: Path) -> None:
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    before.write_bytes(filled_form())
    subprocess.run(
        ["qpdf", "--generate-appearances", "--flatten-annotations=all", str(before), str(after)], check=True
    )
    for data in (
        after.read_bytes(),
        changed_form(lambda writer: writer.root_object.pop(NameObject("/AcroForm"))),
    ):
        with pytest.raises(UserError, match="form-flattened"):
            read(data)


def test_what_is_no_form_is_refused_by_its_reason(tmp_path: Path) -> None:
    plain = PdfWriter()
    plain.add_blank_page(200, 200)
    locked = PdfWriter(clone_from=BytesIO(filled_form()))
    locked.encrypt("hemligt", algorithm="AES-256")

    def newer(writer: PdfWriter) -> None:
        for entry in fields_of(writer):
            if entry["/T"] == FORM_VERSION:
                entry[NameObject("/V")] = TextStringObject("99")

    for code, data in {
        "not-a-form": written(plain),
        "encrypted": written(locked),
        "form-empty": empty_form(),
        "newer-form": changed_form(newer),
        "damaged": filled_form()[:9000],
        "too-large": b"%PDF-1.7" + bytes(11 * 1024 * 1024),
    }.items():
        with pytest.raises(UserError) as raised:
            read(data)
        assert raised.value.code == code
    with pytest.raises(UserError, match="not-a-form"):
        read(b"PK\x03\x04")


def test_answers_past_their_bounds_are_said_to_be_too_long() -> None:
    (event,) = read(
        filled_form({"h1_title": "å" * 5000, "h1_description": "x", "h1_happened_on": "1 nov 2026"})
    ).events
    assert [(each.field, each.code) for each in event.troubles] == [("title", "too-long")]


def test_a_form_that_names_itself_in_circles_ends() -> None:
    def circle(writer: PdfWriter) -> None:
        entry = fields_of(writer)[0]
        entry[NameObject("/Kids")] = ArrayObject([entry.indirect_reference] * 500)

    data = changed_form(circle)
    started = clock.process_time()
    with pytest.raises(UserError, match="damaged"):
        read(data)
    assert clock.process_time() - started < 2


def test_all_that_the_form_asks_has_a_field() -> None:
    names = set(PdfReader(BytesIO(empty_form())).get_fields() or {})
    for number in (1, 2, 3):
        assert {f"h{number}_{answer}" for answer in (*TEXTS, *CHOICES)} <= names
