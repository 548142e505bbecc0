"""Blankett…: for one unit into a file, for all into a folder."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from orat.services.house import Services
from orat.services.inbox.forms import BlankKind
from orat.ui.pages.register.forms import ALL_SCHOOLS
from orat.ui.pages.register.page import RegisterPage
from orat.ui.window import MainWindow, PageSpec
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.register import RegisterHands
from tests.ui.test_exporting import dialog_of


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("register", RegisterPage, "Register")]


def test_all_schools_get_theirs_in_a_folder(window: MainWindow[Any], tmp_path: Path) -> None:
    hands = RegisterHands(window)
    forms = hands.page.sections["units"].forms
    hands.page._forms.trigger()
    dialog = dialog_of(hands.page)
    words = [option.word for option in dialog.form.fields["unit"]._options]  # type: ignore[attr-defined]
    assert words[:2] == ["Alla skolor (3)", "Alla enheter (5)"]
    folder = tmp_path / "ut"
    folder.mkdir()
    forms.folder = lambda _parent, _path: folder
    dialog.form.show_values({"unit": ALL_SCHOOLS, "kind": BlankKind.PDF}, force=True)
    dialog.verb.click()
    settle()
    assert len(list(folder.glob("Iakttagelser *.pdf"))) == 3
    assert "3 blanketter, en för varje enhet, sparades i mappen ut." in Hands(window).texts()


def test_a_blank_that_says_no_address_is_told_of_where_it_is_made(
    window: MainWindow[Any], services: Services
) -> None:
    hands = RegisterHands(window)
    hands.page._forms.trigger()
    dialog = Hands(dialog_of(hands.page))
    assert "säger inte vart den ska mejlas" in dialog.texts()
    dialog.press("Skriv adressen…")
    field = hands.page.sections["documents"].form.fields["reports_to"]
    assert field.isVisible()
    assert hands.page.focusWidget() is field.editor
    settings = services.register.document_settings()
    services.register.set_document_settings(replace(settings, reports_to="trygg@kommun.example"))
    hands.page._forms.trigger()
    assert "mejlas: skolan" not in Hands(dialog_of(hands.page)).texts()


def test_the_unit_in_hand_gets_its_own(window: MainWindow[Any], tmp_path: Path) -> None:
    hands = RegisterHands(window)
    section = hands.page.sections["units"]
    section.open_entry(next(each.id for each in section._directory.units if each.name == "Sjöskolan"))
    settle()
    hands.press("Blankett…")
    dialog = dialog_of(hands.page)
    target = tmp_path / "f.xlsx"
    section.forms.paper.ask = lambda _parent, _path: target
    dialog.form.show_values({"kind": BlankKind.XLSX}, force=True)
    dialog.verb.click()
    settle()
    assert target.read_bytes().startswith(b"PK")
