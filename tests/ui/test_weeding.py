"""Gallring: rules that keep themselves, a list to approve, and the log of what was done."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from orat.domain.weeding import Rule, WeedRule
from orat.services.house import Services
from orat.ui.pages.register.page import RegisterPage
from orat.ui.pages.register.weeding import WeedingSection
from orat.ui.pages.register.weeding_list import WeedingList
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import TODAY
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.register import RegisterHands


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("register", RegisterPage, "Register")]


@pytest.fixture
def old(services: Services, clock: TurnedClock) -> list[int]:
    """Two concerns that were closed long ago."""
    made = [report(services, title, day=TODAY - timedelta(days=2)).id for title in ("Brand", "Klotter")]
    services.concerns.close(made, "Löst.")
    clock.days(800)
    return made


def section(page: RegisterHands) -> WeedingSection:
    found = page.root.findChild(WeedingSection)
    assert isinstance(found, WeedingSection)
    return found


def test_a_rule_keeps_itself_and_is_undone_by_name(window: MainWindow[Any], services: Services) -> None:
    page = RegisterHands(window, "Gallring")
    form = section(page).forms[WeedRule.CONCERNS]
    form.fields["months"].editor.setValue(24)  # type: ignore[attr-defined]
    form.fields["months"].commit()
    form.fields["reference"].editor.setText("Dnr 2026-118")  # type: ignore[attr-defined]
    form.fields["reference"].editor.textEdited.emit("Dnr 2026-118")  # type: ignore[attr-defined]
    form.fields["reference"].commit()
    assert services.weeding.rules()[0] == Rule(rule=WeedRule.CONCERNS, months=24, reference="Dnr 2026-118")
    assert window.commands["edit.undo"].text() == "Ångra: ändra en gallringsregel"


def test_without_a_rule_it_says_what_to_do(window: MainWindow[Any], old: list[int]) -> None:
    page = RegisterHands(window, "Gallring")
    page.press("Visa vad som skulle gallras…")
    assert "Ingen regel är satt" in page.texts()
    assert "Inget har gallrats." in page.texts()


def test_the_list_is_approved_one_is_kept_with_a_reason_and_the_log_tells(
    window: MainWindow[Any], services: Services, old: list[int]
) -> None:
    services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=12, reference="Dnr 2026-118"))
    page = RegisterHands(window, "Gallring")
    page.press("Visa vad som skulle gallras…")
    listed = dialog(window)
    assert isinstance(listed.root, WeedingList)
    assert listed.offers("Gallra 2 st")
    line = next(each for each in listed.root.lines if "Brand" in each.box.text())
    line.box.click()
    settle()
    listed.press("Gallra 1 st")
    assert "Skriv varför" in line.why.error
    listed.write("Varför den ska vara kvar", "Pågående tillsyn")
    listed.press("Gallra 1 st")
    assert {services.lists.concern(each).title for each in old} == {"Brand", ""}
    assert "Avslutade iakttagelser: 1 · beslut Dnr 2026-118" in page.texts()
    assert "säkerhetskopior från före gallringen" in page.texts()


def test_backups_with_what_was_weeded_are_taken_away_when_asked(
    window: MainWindow[Any], services: Services, old: list[int], clock: TurnedClock
) -> None:
    services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=12))
    services.weeding.carry_out(services.weeding.proposal())
    clock.days(1)
    page = RegisterHands(window, "Gallring")
    page.press("Ta bort dem…")
    question = window.findChild(QMessageBox)
    assert question is not None
    next(each for each in question.buttons() if each.text() == "Ta bort säkerhetskopiorna").click()
    settle()
    assert services.weeding.older_backups() == ()
    assert date.min < services.store.shelf.all()[0].made_at.date()
