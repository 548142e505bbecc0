"""Inkorg: reports beside their source, corrected, accepted and sent elsewhere by hand and by key."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import InboxFilter, IncomingState
from orat.services.house import Services
from orat.ui.watching import FolderWatch
from orat.ui.window import MainWindow
from tests.services.arriving import filled, mail, put, row, table
from tests.ui.inbox.conftest import FIRE, MOPEDS, UNKNOWN
from tests.ui.pages.hands import Hands, dialog, is_asking, settle
from tests.ui.pages.inbox import InboxHands, drop


def states(services: Services) -> list[IncomingState]:
    """Where each report stands, oldest first."""
    ids = services.inbox.ids(InboxFilter(states=frozenset(IncomingState))).rows
    return [services.inbox.view(each).report.state for each in ids]


def concerns(services: Services) -> list[str]:
    """The titles of all concerns, the latest event first."""
    return [each.title for each in services.lists.rows(services.lists.ids(ConcernFilter(), Order()).rows)]


def test_an_empty_inbox_says_how_reports_come_in(window: MainWindow[Any]) -> None:
    page = InboxHands(window)
    assert "ifyllda blanketter, tabeller" in page.texts()
    assert page.offers("Läs in filer…")
    assert page.offers("Spara tabellmall…")


@pytest.mark.usefixtures("waiting")
def test_the_oldest_is_shown_beside_its_source_and_accepted_by_key(
    window: MainWindow[Any], services: Services
) -> None:
    page = InboxHands(window)
    assert page.titles == [FIRE, MOPEDS, UNKNOWN]
    assert page.verdicts == ["Ny", "Ny", "Att avgöra"]
    assert page.chosen == FIRE
    assert "Blankett från Ekbackskolan" in page.why
    assert "Idrottshallens baksida" in page.source
    QTest.keyClick(page.page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert concerns(services) == [FIRE]
    assert page.titles == [MOPEDS, UNKNOWN]
    assert page.chosen == MOPEDS
    window.commands["edit.undo"].trigger()
    settle()
    assert page.titles == [FIRE, MOPEDS, UNKNOWN]


@pytest.mark.usefixtures("waiting")
def test_what_is_missing_is_said_at_the_field_and_corrected_there(
    window: MainWindow[Any], services: Services
) -> None:
    page = InboxHands(window)
    page.select(UNKNOWN)
    assert "Enhet: ”Nyskolan” finns inte i registret." in page.why
    assert "Nyskolan" in page.source
    assert "K-77" in page.source
    page.press("Ta emot")
    assert "behövs" in page.field("Enhet").error
    assert concerns(services) == []
    page.write("Enhet", "Sjöskolan")
    assert page.verdicts[-1] == "Ny"
    page.type("Titel", "Okänd skola rättad")
    page.press("Ta emot och lyft")
    assert concerns(services) == ["Okänd skola rättad"]
    assert services.lists.concern(1).state is ConcernState.RAISED
    assert page.chosen == MOPEDS


def test_what_was_written_is_said_and_what_it_may_be_is_one_press_away(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    for unit, name in zip(services.register.directory().units, ("Berga Norra", "Berga Södra"), strict=False):
        services.register.keep(replace(unit, name=name))
    odd = row("Ropade", Skola="Berga", Allvar="9", **{"Anm. nr": ""})
    services.inbox.take_in([put(folder, "b.xlsx", table(odd, row("Annat", Skola="Nyskolan")))])
    page = InboxHands(window)
    page.select("Ropade")
    assert "Allvar: ”9” är inget av svaren. Måttlig står tills någon väljer." in page.why
    assert "Enhet: ”Berga” kan vara flera. Välj vilken." in page.why
    page.press("Berga Södra")
    assert "”Berga”" not in page.why
    assert page.field("Enhet").editor.currentText() == "Berga Södra"  # type: ignore[attr-defined]
    assert not page.offers("Berga Norra")
    assert page.column(0)[1][1].startswith("”Nyskolan” · ")


@pytest.mark.usefixtures("waiting")
def test_a_unit_that_is_not_known_is_added_with_one_press(
    window: MainWindow[Any], services: Services
) -> None:
    page = InboxHands(window)
    assert not page.offers("Lägg till ”Nyskolan” i registret")
    page.select(UNKNOWN)
    page.press("Lägg till ”Nyskolan” i registret")
    assert page.field("Enhet").editor.currentText() == "Nyskolan"  # type: ignore[attr-defined]
    assert page.verdicts[-1] == "Ny"
    assert not page.offers("Lägg till ”Nyskolan” i registret")
    assert "Nyskolan är tillagd i registret: Skola" in Hands(window).texts()
    page.press("Ta emot")
    assert concerns(services) == [UNKNOWN]
    for _ in range(2):
        window.commands["edit.undo"].trigger()
        settle()
    page.select(UNKNOWN)
    assert page.offers("Lägg till ”Nyskolan” i registret")
    assert page.verdicts[-1] == "Att avgöra"


@pytest.mark.usefixtures("waiting")
def test_several_are_rejected_together_with_a_reason(window: MainWindow[Any], services: Services) -> None:
    page = InboxHands(window)
    page.select(FIRE, UNKNOWN)
    assert "2 rapporter valda" in page.why
    page.press("Avvisa…")
    asked = dialog(window)
    asked.press("Avvisa")
    assert "behövs" in asked.field("Skäl").error
    asked.write("Skäl", "Utanför området.")
    asked.press("Avvisa")
    assert not is_asking(window)
    assert states(services) == [IncomingState.REJECTED, IncomingState.WAITING, IncomingState.REJECTED]
    page.press("Avgjorda")
    assert page.titles == [FIRE, UNKNOWN]
    assert "Utanför området." in page.why
    assert not page.field("Titel").isEnabled()
    page.do("Öppna igen")
    page.press("Att granska")
    assert page.titles == [FIRE, MOPEDS]


@pytest.mark.usefixtures("waiting")
def test_a_report_is_handed_on_and_another_held_aside(window: MainWindow[Any], services: Services) -> None:
    page = InboxHands(window)
    page.do("Hänvisa…")
    asked = dialog(window)
    asked.write("Forum", "Socialtjänsten")
    asked.press("Hänvisa")
    assert page.chosen == MOPEDS
    page.do("Håll kvar…")
    asked = dialog(window)
    asked.write("Anteckning", "Väntar på rektor.")
    asked.press("Håll kvar")
    assert states(services)[:2] == [IncomingState.HANDED_ON, IncomingState.HELD]
    page.press("Lagt åt sidan")
    assert page.titles == [MOPEDS]
    assert "Väntar på rektor." in page.why
    assert "Ta emot" in page.offered
    assert "Håll kvar…" not in page.offered


@pytest.mark.usefixtures("waiting")
def test_a_similar_concern_is_gathered_joined_or_put_out_of_sight(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    first = services.triage.accept([1]).value[0]
    again = filled(services, "Sjöskolan", h1_title="Container brann bakom idrottshallen")
    services.inbox.take_in([put(folder, "igen.pdf", again)])
    page = InboxHands(window)
    page.select("Container brann bakom idrottshallen")
    assert first.number in " ".join(box.text() for box in page.page.pane.alike._boxes.values())
    page.press("Inte lik")
    assert page.page.pane.alike._boxes == {}
    window.commands["edit.undo"].trigger()
    settle()
    page.page.pane.alike._boxes[first.id].setChecked(True)
    page.press("Ta emot")
    assert services.lists.concern(2).problem_id == services.lists.concern(first.id).problem_id is not None
    page.select(UNKNOWN)
    page.do("Samma som…")
    asked = dialog(window)
    asked.write("Eller nummer", "2026-0099")
    asked.press("Slå ihop")
    assert "2026-0099" in asked.field("Eller nummer").error
    asked.write("Eller nummer", first.number)
    asked.press("Slå ihop")
    assert IncomingState.JOINED in states(services)


def test_forms_and_mails_that_are_dropped_go_straight_in(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    page = InboxHands(window)
    form = put(folder, "blankett.pdf", filled(services))
    letter = put(folder, "mejl.eml", mail())
    drop(page.page, [form.path, letter.path])
    assert page.titles == [FIRE, MOPEDS, "Mopeder över skolgården"]
    page.select("Mopeder över skolgården")
    assert "rektor@hamnskolan.example" in page.source
    assert "elever fick hoppa undan" in page.source
    drop(page.page, [form.path])
    assert len(page.titles) == 3


def test_a_table_is_shown_first_and_its_columns_are_chosen_once(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    headings = ("Skola", "Datum", "Redogörelse", "Ort")
    inlet = put(
        folder, "egen.xlsx",
        table(("Sjöskolan", "2026-10-30", "Klotter på fasaden", "Norra gaveln"), headings=headings),
    )  # fmt: skip
    broken = put(folder, "fel.pdf", b"%PDF-1.7")
    page = InboxHands(window)
    drop(page.page, [inlet.path, broken.path])
    asked = dialog(window)
    assert "1 att rätta" in asked.texts()
    assert "skadad" in asked.texts()
    assert "Ingen kolumn är vald som titel eller beskrivning." in asked.texts()
    asked.write("Redogörelse betyder", "Titel")
    assert "1 att avgöra" in asked.texts()
    assert "Ingen kolumn är vald som titel" not in asked.texts()
    asked.write("Ort betyder", "Plats")
    asked.press("Läs in 1 rapport")
    assert page.titles == ["Klotter på fasaden"]
    assert page.field("Plats").value == "Norra gaveln"
    again = table(("Sjöskolan", "2026-10-29", "Brand", "Torget"), headings=headings)
    drop(page.page, [put(folder, "igen.xlsx", again).path])
    asked = dialog(window)
    assert "1 att avgöra" in asked.texts(), "the category is still to be decided, the columns are known"
    asked.press("Läs in 1 rapport")
    assert len(page.titles) == 2


def test_very_many_rows_are_shown_some_at_a_time(window: MainWindow[Any], folder: Path) -> None:
    rows = (("Sjöskolan", f"2026-10-{day:02}", f"Klotter {day}") for day in range(1, 31))
    inlet = put(folder, "egen.csv", "\n".join(map(";".join, [("Skola", "Datum", "Vad"), *rows])).encode())
    page = InboxHands(window)
    drop(page.page, [inlet.path])
    asked = dialog(window)
    assert "30 att avgöra" in asked.texts()
    assert "läses in det också" in asked.texts()
    assert "Klotter 25" in asked.texts()
    assert "Klotter 26" not in asked.texts()
    asked.press("Visa fler (5 till)")
    assert "Klotter 30" in asked.texts()
    assert "Visa fler" not in asked.texts()
    asked.press("Läs in 30 rapporter")
    assert len(page.titles) == 30


def test_an_education_manager_sees_the_own_units(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    unit = next(one for one in services.register.directory().units if one.name == "Hamnskolan")
    services.register.keep(replace(unit, education_area="Område 1"))
    files = [put(folder, f"{name}.pdf", filled(services, name)) for name in ("Hamnskolan", "Sjöskolan")]
    services.inbox.take_in(files)
    page = InboxHands(window)
    assert len(page.titles) == 4
    page.page.filters._set("education", ("Område 1",))
    settle()
    assert len(page.titles) == 2
    assert page.page.where.unit_ids == {unit.id}
    page.more("Ta emot alla nya")
    assert len(concerns(services)) == 2
    assert states(services).count(IncomingState.WAITING) == 2
    window.renew("inbox")
    settle()
    again = InboxHands(window)
    assert again.page.filters.values() == {"education": ("Område 1",)}, "it is remembered on this seat"
    again.page.filters.clear()
    assert "Område 1" not in str(window.context.settings.value.remembered)


def test_what_is_saved_in_a_watched_folder_comes_in_by_itself(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    watch = FolderWatch(window.context, window)
    page = InboxHands(window)
    saved = put(folder, "mejl.eml", mail()).path
    other = put(folder, "tabell.xlsx", table(row("Utan dag", Datum=""))).path
    put(folder, "anteckning.docx", b"PK")
    for path in (saved, other):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    page.page.more.watch(folder)
    settle()
    assert watch.folder == folder
    assert page.titles == ["Mopeder över skolgården"]
    assert "tabell.xlsx" in Hands(window).texts()
    assert "bevakar mappen in" in str(page.page.subtitle[0])
    saved.rename(folder / "omdöpt.eml")
    watch._look()
    settle()
    assert len(page.titles) == 1
    page.page.more.watch(None)
    assert watch.folder is None


@pytest.mark.usefixtures("waiting")
def test_veckan_tells_how_many_wait_and_since_when(window: MainWindow[Any]) -> None:
    window.go("week")
    settle()
    said = Hands(window.page).texts()
    assert "i inkorgen att granska" in said
    assert "äldst: i dag 9.00" in said


@pytest.mark.usefixtures("waiting")
def test_what_is_offered_follows_what_can_be_done(window: MainWindow[Any], services: Services) -> None:
    page = InboxHands(window)
    assert not page.offers("Dag: I dag"), "it says which day it was"
    page.write("Dag", "")
    page.press("Dag: I dag")
    assert not page.offers("Dag: I dag")
    services.triage.accept([1])
    services.triage.reject([2], "Utanför området.")
    page.page.table.refresh()
    page.press("Avgjorda")
    assert page.offers("Kvitto till avsändaren")
    assert not page.offers("Ta emot")
    page.press("Visa iakttagelsen")
    assert FIRE in Hands(window.page).texts()
    page = InboxHands(window)
    page.select(FIRE, MOPEDS)
    assert not page.offers("Avvisa…"), "they are settled already"
    page.press("Kvitto behövs inte")
    assert services.inbox.view(2).reply.waived


def test_a_long_title_of_something_alike_does_not_widen_the_page(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    title = "Klotter på fasaden mot norr och på väggen vid cykelstället, miljöhuset och gymnastiksalens gavel"
    services.inbox.take_in([put(folder, "a.xlsx", table(row(title)))])
    services.triage.accept([1])
    services.inbox.take_in([put(folder, "b.xlsx", table(row("Klotter på fasaden mot norr")))])
    window.resize(1024, 768)
    page = InboxHands(window)
    page.press("Liknande (1)")
    (box,) = page.page.pane.alike._boxes.values()
    assert (box.accessibleName(), box.isVisible()) == (f"2026-0001 · {title}", True)
    assert page.page.minimumSizeHint().width() <= 760
    list_and_report = page.page.table, page.page.pane
    tops = [pane.mapTo(window, pane.rect().topLeft()).y() for pane in list_and_report]
    assert abs(tops[0] - tops[1]) < 60, "the list stands beside the report"
