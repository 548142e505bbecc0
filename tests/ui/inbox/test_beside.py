"""Inkorg: what came with a report, what its sender was told, and what it is like."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.services.house import Services
from orat.ui.window import MainWindow
from tests.services.arriving import filled, mail, photo, put, row, table
from tests.ui.inbox.conftest import FIRE, MOPEDS
from tests.ui.pages.hands import Hands, dialog, settle
from tests.ui.pages.inbox import InboxHands


@pytest.fixture
def letter(services: Services, folder: Path) -> None:
    """A mail with a form of two events and two photographs."""
    files = {"blankett.pdf": filled(services), "port.jpg": photo("red"), "gård.jpg": photo("blue")}
    services.inbox.take_in([put(folder, "mejl.eml", mail("Se bilagor.", files=files))])


@pytest.mark.usefixtures("letter")
def test_photos_are_seen_before_and_chosen_for_the_report_they_belong_to(
    window: MainWindow[Any], services: Services
) -> None:
    page = InboxHands(window)
    assert page.chosen == FIRE
    assert page.along == {"port.jpg": True, "gård.jpg": True}
    assert "följer en bilaga med den rapport som den kom med, annars med den första" in page.source
    assert all(tile.has_picture for tile in page.tiles)
    page.tiles[0].click()
    asked = dialog(window)
    assert "port.jpg" in asked.texts()
    assert not asked.offers("Namn och bildtext…"), "it is nobody's attachment yet"
    asked.press("Nästa")
    assert "gård.jpg" in asked.texts()
    asked.press("Stäng")
    page.tick("gård.jpg")
    assert page.along == {"port.jpg": True, "gård.jpg": False}
    page.press("Ta emot")
    assert page.chosen == MOPEDS
    assert page.along == {"port.jpg": False, "gård.jpg": False}
    assert "Följer med ”Container" in page.source
    page.tick("gård.jpg")
    page.press("Ta emot")
    assert attached(services, 1) == ["port.jpg"]
    assert attached(services, 2) == ["gård.jpg"]
    window.commands["edit.undo"].trigger()
    window.commands["edit.undo"].trigger()
    settle()
    assert page.along == {"port.jpg": False, "gård.jpg": False}


def files_opened(by: Any) -> list[Path]:
    """The files that are handed to other programs from now on."""
    opened: list[Path] = []

    def take(file: Path) -> bool:
        opened.append(file)
        return True

    by.open_elsewhere = take
    return opened


def attached(services: Services, concern_id: int) -> list[str]:
    """The names of a concern's attachments."""
    return [file.name for file in services.attachments.of(Owner(Kind.CONCERN, concern_id)).own]


@pytest.mark.usefixtures("waiting")
def test_the_original_is_opened_outside_and_saved_by_button_and_key(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    page = InboxHands(window)
    files = page.page.deeds.original.files
    opened = files_opened(files)
    files.ask_target = lambda _parent, suggested: folder / f"sparad-{suggested.name}"
    page.press("Visa originalet…")
    assert [each.name for each in opened] == ["blankett.pdf"]
    assert opened[0].read_bytes() == (folder / "blankett.pdf").read_bytes()
    QTest.keyClick(
        page.page.table.view, Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    settle()
    assert (folder / "sparad-blankett.pdf").read_bytes() == (folder / "blankett.pdf").read_bytes()
    assert "Originalet blankett.pdf sparades" in Hands(window).texts()
    services.inbox.take_in([put(folder, "mejl.eml", mail())])
    page.page.table.refresh()
    settle()
    page.select("Mopeder över skolgården")
    page.do("Visa originalet…")
    assert len(opened) == 1, "what may act is asked about first"
    boxes = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    assert "kan göra något när den öppnas" in boxes[0].text()
    Hands(boxes[0]).press("Öppna ändå")
    assert opened[-1].name == "mejl.eml"


@pytest.mark.usefixtures("waiting")
def test_those_who_wait_for_an_answer_are_listed_until_they_have_it(
    window: MainWindow[Any], services: Services
) -> None:
    page = InboxHands(window)
    drafts = files_opened(page.page.deeds.replies)
    page.press("Ta emot")
    page.do("Fråga avsändaren")
    asked = dialog(window)
    assert asked.offers("Öppna utan mottagare")
    asked.write("Till", "rektor@ekbackskolan.example")
    asked.press("Öppna utkastet")
    assert b"To: rektor@ekbackskolan.example" in drafts[0].read_bytes()
    assert "2 väntar på svar" in str(page.page.subtitle[0])
    page.press("Väntar på svar")
    assert page.titles == [FIRE, MOPEDS]
    assert page.said == [("Mottagen", "utan kvitto"), ("Frågat", "sedan i dag")]
    assert "inget kvitto skrivet" in page.why
    page.do("Kvitto till avsändaren")
    dialog(window).press("Öppna utan mottagare")
    assert page.titles == [MOPEDS]
    assert "fråga skriven i dag" in page.why
    assert len(drafts) == 2
    page.press("Avgjorda")
    assert page.said == [("Mottagen", "kvitto i dag")]
    assert "kvitto skrivet i dag" in page.why
    assert "Kvitto behövs inte" not in page.offered
    window.commands["edit.undo"].trigger()
    settle()
    assert page.said == [("Mottagen", "utan kvitto")]
    page.do("Kvitto behövs inte")
    assert "kvitto behövs inte" in page.why
    page.press("Väntar på svar")
    page.press("Ta emot")
    page.do("Kvitto behövs inte")
    assert "Ingen väntar på svar" in Hands(page.page).texts()


def test_what_is_like_a_concern_of_its_day_says_so_however_many_came_before(
    window: MainWindow[Any], services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While files are read only so many pairs are compared; here none."""
    monkeypatch.setattr("orat.services.inbox.sieve._MOST_COMPARED", 0)
    services.inbox.take_in([put(folder, "a.xlsx", table(row("Klotter på fasaden", Skola="Hamnskolan")))])
    services.triage.accept([1])
    again = row("Klotter på fasaden mot norr")
    services.inbox.take_in([put(folder, "b.xlsx", table(again, row("Mopeder på gångvägen")))])
    page = InboxHands(window)
    assert page.verdicts == ["Att avgöra", "Ny"]
    assert "Liknar en iakttagelse samma dag." in page.why
    page.more("Ta emot alla nya")
    assert page.titles == ["Klotter på fasaden mot norr"]
    page.press("Inte lik")
    assert page.verdicts == ["Ny"]


@pytest.mark.usefixtures("waiting")
def test_two_reports_alike_are_accepted_as_one_or_put_apart(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    again = filled(services, "Sjöskolan", h1_title="Container brann bakom idrottshallen")
    services.inbox.take_in([put(folder, "igen.pdf", again)])
    page = InboxHands(window)
    assert "I inkorgen: Container brann" in page.why
    page.press("Inte lik")
    assert "I inkorgen: Container brann" not in page.why
    window.commands["edit.undo"].trigger()
    settle()
    page.press("Samma händelse")
    assert services.inbox.view(4).number == services.inbox.view(1).number == "2026-0001"
    assert page.chosen == MOPEDS


def test_an_answer_brings_the_report_it_is_about_back(
    window: MainWindow[Any], services: Services, folder: Path
) -> None:
    services.inbox.take_in([put(folder, "mejl.eml", mail())])
    page = InboxHands(window)
    files_opened(page.page.deeds.replies)
    page.do("Fråga avsändaren")
    services.inbox.take_in([put(folder, "svar.eml", mail("Det var i torsdags.", "SV: Fråga om er rapport"))])
    page.page.table.refresh()
    settle()
    assert "Avsändaren har fått en fråga om: Mopeder över skolgården" in page.why
    page.press("Det här är svaret")
    assert page.titles == ["Mopeder över skolgården"]
    assert page.chosen == "Mopeder över skolgården"
    assert "Svaret: Det var i torsdags." in page.why
