"""Register: lists and forms that keep themselves, what is used and what is not, and reading in."""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from orat.domain.register import Category, Unit, UnitKind
from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui.pages.register.page import RegisterPage
from orat.ui.pages.register.parts import part_titles
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import report
from tests.ui.houses import window_on
from tests.ui.pages.hands import Hands
from tests.ui.pages.register import RegisterHands


@pytest.fixture
def window(services: Services, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> MainWindow[Any]:
    made = window_on(services, tmp_path, clock, [PageSpec("register", RegisterPage, "Register")])
    qtbot.addWidget(made)
    made.show()
    return made


def the_unit(services: Services, name: str) -> Unit:
    return next(unit for unit in services.register.directory().units if unit.name == name)


def undo(window: MainWindow[Any]) -> None:
    window.commands["edit.undo"].trigger()


def test_a_new_unit_is_kept_from_the_moment_it_has_a_name(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window)
    page.press("Ny enhet")
    page.write("Kontaktperson", "Rektorn")
    assert len(services.register.directory().units) == 5, "nothing without a name is kept"
    page.write("Namn", "Åkerskolan")
    page.write("Utbildningsområde", "Område 2")
    kept = the_unit(services, "Åkerskolan")
    assert (kept.contact_name, kept.education_area, kept.kind) == ("Rektorn", "Område 2", UnitKind.SCHOOL)
    assert page.names[-1] == "Åkerskolan", "Swedish order"


def test_a_name_that_is_taken_is_said_at_the_field_and_the_rest_is_kept(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window)
    page.open("Hamnskolan")
    page.write("Namn", "Sjöskolan")
    assert "Sjöskolan" in page.field("Namn").error
    page.write("Kortnamn", "Hamn")
    assert the_unit(services, "Hamnskolan").short_name == "Hamn"
    page.write("Namn", "Hamnens skola")
    assert the_unit(services, "Hamnens skola").short_name == "Hamn"
    assert not page.field("Namn").error


def test_what_cannot_be_kept_is_not_dropped_by_going_on(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window)
    page.open("Hamnskolan")
    page.write("Namn", "Sjöskolan")
    page.press("Ny enhet")
    assert "Sjöskolan" in page.field("Namn").error
    assert page.field("Namn").editor.text() == "Sjöskolan"  # type: ignore[attr-defined]
    assert "”Namn” är inte sparat" in window._toast.text
    Hands(window._toast).press("Släng det")
    assert page.field("Namn").editor.text() == ""  # type: ignore[attr-defined]
    assert the_unit(services, "Hamnskolan").active


def test_what_is_used_becomes_inactive_and_what_is_not_is_removed(
    window: MainWindow[Any], services: Services
) -> None:
    report(services, "Container i brand", school="Ekbackskolan", day=date(2026, 11, 16))
    page = RegisterHands(window)
    page.open("Ekbackskolan")
    page.press("Ta bort")
    assert not the_unit(services, "Ekbackskolan").active
    assert "används och är därför inaktiv" in window._toast.text
    assert "Ekbackskolan" not in page.names
    page.open("Hamnskolan")
    page.press("Ta bort")
    assert "Hamnskolan" not in [unit.name for unit in services.register.directory().units]
    page.press("Visa inaktiva")
    page.open("Ekbackskolan")
    page.press("Aktivera igen")
    assert the_unit(services, "Ekbackskolan").active
    undo(window)
    undo(window)
    assert the_unit(services, "Hamnskolan").active


def test_search_narrows_and_an_empty_search_offers_the_way_back(window: MainWindow[Any]) -> None:
    page = RegisterHands(window)
    page.search("väster")
    assert page.names == ["Hamnskolan"], "found by its area"
    assert "1 av 5 visas" in page.texts()
    assert window.focusWidget() is page.page.lists["units"].tree, "Enter leads on to what was found"
    page.search("finnsinte")
    page.press("Rensa sökning och filter")
    assert len(page.names) == 5


def test_an_empty_list_says_what_belongs_there_and_offers_the_one_action(
    window: MainWindow[Any], services: Services
) -> None:
    for person in services.register.directory().people:
        services.register.retire(person)
    page = RegisterHands(window, "Personer")
    assert "Inget här ännu" in page.texts()
    page.press("Ny person")
    page.write("Namn", "Örjan Ek")
    page.field("Ordförande").findChildren(type(page.button("Ordförande")))[0].click()
    (kept,) = services.register.directory().people
    assert (kept.name, kept.standing, kept.chairs) == ("Örjan Ek", True, True)
    assert page.row("Örjan Ek")[2] == "Stående, Ordförande"


def test_areas_are_a_tree_and_cannot_lie_within_themselves(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window, "Områden")
    page.open("Öster")
    page.press("Nytt område inom detta")
    page.write("Namn", "Ekbacken")
    assert page.below("Öster") == ["Ekbacken"]
    kept = next(area for area in services.register.directory().areas if area.name == "Ekbacken")
    assert kept.level == "district"
    page.open("Öster")
    page.write("Ligger inom", "Ekbacken")
    assert "kan inte ligga under sig själv" in page.field("Ligger inom").error


def test_categories_are_moved_and_the_whole_move_is_one_step(
    window: MainWindow[Any], services: Services
) -> None:
    def tops() -> list[Category]:
        return [each for each in services.register.directory().categories if each.parent_id is None]

    page = RegisterHands(window, "Kategorier")
    first, second = tops()[0].name, tops()[1].name
    page.open(first)
    assert not page.offers("Flytta upp")
    page.press("Flytta ned")
    assert [each.name for each in tops()[:2]] == [second, first]
    assert page.offers("Flytta upp")
    undo(window)
    assert [each.name for each in tops()[:2]] == [first, second]


def test_a_category_says_what_to_write_and_what_belongs_elsewhere(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window, "Kategorier")
    page.open("Trafik och fordon")
    page.press("Ny underkategori")
    page.write("Namn", "Elsparkcyklar")
    page.write("Vägledning: vad man ska skriva", "Var de står och hur många.")
    page.write("Hör inte hit, och vart det ska i stället", "Felparkering: parkeringsbolaget.")
    kept = next(each for each in services.register.directory().categories if each.name == "Elsparkcyklar")
    assert kept.guide == "Var de står och hur många."
    assert kept.elsewhere == "Felparkering: parkeringsbolaget."
    assert "Elsparkcyklar" in page.below("Trafik och fordon")


def test_severities_are_defined_in_words(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window, "Allvarsgrader")
    page.write("Definition av Hög", "Elever undviker platsen.")
    definitions = {each.severity: each.definition for each in services.register.directory().severities}
    assert definitions[Severity.HIGH] == "Elever undviker platsen."
    undo(window)
    assert page.field("Definition av Hög").value != "Elever undviker platsen."


def test_the_rhythm_of_meetings_is_changed_with_its_next_day_shown(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window, "Möten")
    assert "torsdag 19 november 2026" in page.texts()
    page.write("Börjar", "13.15")
    page.write("Plats", "Rådhuset")
    series = services.meetings.series()
    assert (series.starts, series.place, series.weekday) == (time(13, 15), "Rådhuset", 4)
    assert "kl. 13.15–14.15" in page.texts()
    page.write("Kommun", "")
    assert page.field("Kommun").error
    assert services.meetings.series().municipality == "Malmö stad"


def test_documents_get_a_name_a_number_and_lines_to_sign(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window, "Dokument")
    page.type("Diarienummer", "SN-{år}-{vecka}")
    assert "Nästa möte får: SN-2026-47" in page.texts(), "while it is typed"
    page.write("Diarienummer", "SN-{år}-{vecka}")
    page.write("Underskrifter", "Ordförande\n\nJusterare")
    combo: Any = page.field("Anteckningarna kallas").editor  # type: ignore[attr-defined]
    combo.setCurrentText("Protokoll")
    combo.activated.emit(combo.currentIndex())
    settings = services.register.document_settings()
    assert settings.dnr_pattern == "SN-{år}-{vecka}"
    assert settings.sign_off == ("Ordförande", "Justerare")
    assert settings.document_name == "Protokoll"
    combo.setCurrentText("Annat namn")
    combo.activated.emit(combo.currentIndex())
    page.write("Eget namn", "Tjänsteanteckning")
    assert services.register.document_settings().document_name == "Tjänsteanteckning"
    page.write("Blanketter mejlas till", "samordnaren@kommun.example")
    assert services.register.document_settings().reports_to == "samordnaren@kommun.example"
    page.write("Blanketter mejlas till", "samordnaren")
    assert "”samordnaren” är ingen e-postadress" in page.texts()
    box: Any = page.field("Fält för digital underskrift i fastställda anteckningar")
    for wanted in (True, False):
        box.editor.click()
        assert services.register.document_settings().signature_field is wanted


def test_documents_can_be_in_another_language_than_the_window(
    window: MainWindow[Any], services: Services
) -> None:
    page = RegisterHands(window, "Dokument")
    combo: Any = page.field("Dokumentens språk").editor  # type: ignore[attr-defined]
    assert combo.currentText() == "Svenska"
    combo.setCurrentText("Engelska")
    combo.activated.emit(combo.currentIndex())
    assert services.register.document_settings().language == "en"
    undo(window)
    assert combo.currentText() == "Svenska"


REFERENCE = {
    "stadsomraden": {"Norr": {"Sjöstaden": {}}},
    "delomraden": [{"delomrade": "Kajen", "stadsdel": "Sjöstaden", "kod": "1"}],
    "grundskolor": [
        {"name": "Kajskolan", "delomrade": "Kajen"}, {"name": "Fjärranskolan", "delomrade": "Månen"},
    ],
    "forvaltningar": [{"name": "Serviceförvaltningen"}, {"name": "Fastighets- och gatukontoret"}],
}  # fmt: skip


def test_reading_in_shows_first_what_would_be_added_and_is_one_step(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "kommunen.json"
    file.write_text(json.dumps(REFERENCE), "utf-8")
    page = RegisterHands(window, "Läs in")
    page.look_into(file)
    assert "3 områden och 3 enheter läggs till. 1 finns redan." in page.texts()
    assert "Månen. Enheterna där läses in utan område." in page.texts()
    assert "Kajskolan" in page.names
    assert len(services.register.directory().units) == 5, "nothing is added by looking"
    page.press("Läs in 6 poster")
    assert the_unit(services, "Kajskolan").area_id is not None
    assert len(services.register.directory().units) == 8
    undo(window)
    assert len(services.register.directory().units) == 5
    assert len(services.register.directory().areas) == 2


def test_a_table_is_read_in_as_any_file(window: MainWindow[Any], services: Services, tmp_path: Path) -> None:
    file = tmp_path / "enheter.csv"
    file.write_text(
        "Namn;Slag;Område;E-post\nFörskolan Blåklockan;Förskola;öster;f@b.example\nSjöskolan;Skola;;\n",
        "utf-8",
    )
    page = RegisterHands(window, "Läs in")
    page.look_into(file)
    assert "0 områden och 1 enhet läggs till. 1 finns redan." in page.texts()
    assert "Okända områden" not in page.texts(), "the register has it"
    assert "Förskolan Blåklockan" in page.names
    page.press("Läs in 1 post")
    made = the_unit(services, "Förskolan Blåklockan")
    assert (made.kind, made.contact_email, made.area_id is None) == (
        UnitKind.PRESCHOOL, "f@b.example", False
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "felet är på rad 1"), ('{"a": 1}', "inga enheter eller områden")],
)
def test_a_file_of_another_kind_is_refused_with_the_reason(
    window: MainWindow[Any], tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "annat.json"
    file.write_text(text, "utf-8")
    page = RegisterHands(window, "Läs in")
    page.look_into(file)
    assert "annat.json lästes inte in." in page.texts()
    assert said in page.texts()


def test_every_part_has_a_title_that_is_known_before_it_is_built(window: MainWindow[Any]) -> None:
    page = RegisterHands(window)
    assert list(part_titles()) == list(page.page.sections)


def test_going_to_a_part_can_begin_an_entry(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window)
    window.go("register", section="people", new=True)
    page.write("Namn", "Åsa Ny")
    assert "Åsa Ny" in [person.name for person in services.register.directory().people]
    window.go("register", section="units", entry_id=the_unit(services, "Sjöskolan").id)
    assert page.field("Namn").value == "Sjöskolan"


def test_the_header_counts_one_as_one(
    window: MainWindow[Any], services: Services, clock: TurnedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    page = RegisterHands(window)
    assert page.page.subtitle == ("5 enheter · 2 områden · 49 kategorier · 2 personer",)
    bare = open_services(tmp_path / "bare", clock)
    bare.register.keep(Unit(name="Ekbackskolan"))
    other = window_on(bare, tmp_path / "bare", clock, [PageSpec("register", RegisterPage, "Register")])
    qtbot.addWidget(other)
    assert str(RegisterHands(other).page.subtitle[0]).startswith("1 enhet · 0 områden · ")
    bare.close()
