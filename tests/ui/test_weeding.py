"""Gallring: rules that keep themselves, a list to approve, and the log of what was done."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from orat.domain.changes import Kind
from orat.domain.weeding import Candidate, Rule, WeedRule
from orat.services.house import Services
from orat.services.keeping.weeding import Proposal
from orat.ui.pages.register.page import RegisterPage
from orat.ui.pages.register.weeding import WeedingSection
from orat.ui.pages.register.weeding_list import WeedingList
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import TODAY
from tests.ui.pages.hands import Hands, cell_texts, dialog, settle
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
    assert not listed.offers("Behåll…")
    table = listed.root.table
    table.select(next(row for row in table.model.ids if "Brand" in cell_texts(table.view, row - 1)[0]))
    listed.press("Behåll…")
    kept = dialog(window)
    kept.press("Behåll")
    assert kept.field("Varför det ska vara kvar").error
    kept.write("Varför det ska vara kvar", "Pågående tillsyn")
    kept.write("Till och med", "2030-01-31")
    kept.press("Behåll")
    assert cell_texts(table.view, 0)[2] == "Behålls till 2030-01-31, Pågående tillsyn"
    listed.press("Gallra 1 st")
    assert {services.lists.concern(each).title for each in old} == {"Brand", ""}
    assert "Avslutade iakttagelser: 1 · beslut Dnr 2026-118 · 1 behölls med skäl" in page.texts()
    assert "säkerhetskopior från före gallringen" in page.texts()
    page.press("Visa vad som skulle gallras…")
    again = dialog(window)
    assert not any(each.startswith("Gallra ") and again.offers(each) for each in ("Gallra 1 st",))
    again.press("Markera alla")
    again.press("Behåll inte längre")
    assert again.offers("Gallra 1 st")


def test_all_of_a_long_list_can_be_marked_and_held_back(window: MainWindow[Any]) -> None:
    candidates = tuple(
        Candidate(rule=WeedRule.CONCERNS, kind=Kind.CONCERN, id=number, name=f"Klotter {number}", day=TODAY)
        for number in range(5000)
    )
    rules = (Rule(rule=WeedRule.CONCERNS, months=12),)
    proposal = Proposal(rules=rules, candidates=candidates, held=(), images=0, digest="")
    listed = WeedingList(window.context, window, proposal, print)
    listed.open()
    assert len(listed.table.model.ids) == 5000
    Hands(listed).press("Markera alla")
    Hands(listed).press("Behåll…")
    assert "Behåll 5\u00a0000 st" in dialog(window).texts()


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
