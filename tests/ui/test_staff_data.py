"""Registerutdrag: the pages as they are handed over, put right, and taken away."""

from pathlib import Path
from typing import Any

import pytest

from orat.services.house import Services
from orat.ui.pages.register.page import RegisterPage
from orat.ui.pages.register.staff_data import ExtractDialog
from orat.ui.window import MainWindow, PageSpec
from tests.documents.reading import text_of
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.register import RegisterHands

NAME = "Åsa Öberg"


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("register", RegisterPage, "Register")]


@pytest.fixture
def extract(window: MainWindow[Any], services: Services) -> ExtractDialog:
    person = next(each for each in services.register.directory().people if each.name == NAME)
    page = RegisterHands(window, "Personer")
    window.go("register", section="people", entry_id=person.id)
    settle()
    page.press("Registerutdrag…")
    shown = dialog(window).root
    assert isinstance(shown, ExtractDialog)
    return shown


def test_what_is_shown_is_what_is_saved(extract: ExtractDialog, tmp_path: Path) -> None:
    extract._paper.ask = lambda _parent, suggested: tmp_path / suggested.name
    extract.save_pdf()
    extract.save_data()
    (pdf,) = tmp_path.glob("Registerutdrag *.pdf")
    assert pdf.read_bytes() == extract.view.pdf
    assert NAME in text_of(extract.view.pdf)
    (data,) = tmp_path.glob("Registerutdrag *.json")
    assert NAME in data.read_text("utf-8")


def test_put_right_it_is_shown_anew(window: MainWindow[Any], extract: ExtractDialog) -> None:
    dialog(window).press("Rätta…")
    form = dialog(window)
    form.write("Namn", "")
    form.press("Rätta")
    assert form.field("Namn").error
    form.write("Namn", "Åsa Öhberg")
    form.press("Rätta")
    assert "Åsa Öhberg" in text_of(extract.view.pdf)
    assert window.commands["edit.undo"].text() == "Ångra: rätta uppgifterna om Åsa Öhberg"


def test_taken_away_it_is_gone(window: MainWindow[Any], extract: ExtractDialog, services: Services) -> None:
    dialog(window).press("Radera…")
    dialog(window).press("Radera uppgifterna")
    assert NAME not in {each.name for each in services.register.directory().people}
    assert NAME.encode() not in services.store.path.read_bytes()
    assert "Uppgifter om en person: " in RegisterHands(window, "Gallring").texts()
