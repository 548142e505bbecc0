"""Skicka paket…, Läs in paket… and Svara med paket…: what is said before, and what follows."""

from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from orat.domain.inbox import InboxFilter, IncomingState
from orat.domain.measure import FeedbackChannel
from orat.services.house import Services
from orat.ui.guarding.panel import FindingsPanel
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.pages.packaging import Packaging
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.window import MainWindow, PageSpec
from tests.services.arriving import mail, put
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import report
from tests.ui.pages.concerns import ConcernsHands
from tests.ui.pages.hands import Hands, settle
from tests.ui.test_exporting import dialog_of


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
        PageSpec("follow_up", FollowUpPage, "Uppföljning"),
    ]


def from_elsewhere(folder: Path, clock: TurnedClock, password: str = "") -> Path:
    """A package of another installation with one concern."""
    begin_in(folder / "other", clock, "Utbildningsområde 3")
    other = open_services(folder / "other", clock)
    fire = report(other, "Container i brand", day=date(2026, 11, 8))
    target = folder / "vecka.orat"
    other.packages.send([fire.id], target, password=password)
    other.close()
    return target


def feedback_page(window: MainWindow[Any]) -> Any:
    window.go("follow_up", feedback=True)
    settle()
    return window.page


def test_the_chosen_ones_are_sent(window: MainWindow[Any], services: Services, tmp_path: Path) -> None:
    for title in ("Eld", "Klotter"):
        report(services, title, day=date(2026, 11, 8))
    hands = ConcernsHands(window)
    hands.select("Eld", "Klotter")
    hands.press("Skicka paket…")
    dialog = dialog_of(hands.page)
    assert "Skicka 2 iakttagelser i ett paket" in Hands(dialog).texts()
    target = tmp_path / "ut.orat"
    hands.page.deeds.packaging.paper.ask = lambda _parent, _path: target
    dialog.form.show_values({"recipient": "Samordnaren", "password": "lås"}, force=True)
    dialog.verb.click()
    settle()
    assert "Paketet med 2 iakttagelser, för Samordnaren, sparades som ut.orat." in Hands(window).texts()
    assert b"Klotter" not in target.read_bytes()
    assert services.exports.made()[0].rows == 2
    letter = mailed(hands.page.deeds.packaging, window, "Öppna utan mottagare")
    assert (letter["To"], letter["X-Unsent"]) == (None, "1")
    assert "Paket med 2 iakttagelser från Malmö stad" in str(letter["Subject"])
    text = letter.get_body().get_content()
    assert "Lösenordet får ni på annat sätt" in text
    assert "lås" not in text.replace("låst", "")
    (file,) = letter.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("ut.orat", target.read_bytes())


def test_a_locked_one_asks_for_its_password_and_says_what_it_holds(
    window: MainWindow[Any], services: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    page = feedback_page(window)
    file = from_elsewhere(tmp_path, clock, "lås")
    page.feedback.packaging.ask = lambda _parent, chosen: chosen(file)
    page.feedback.read_package.trigger()
    dialog = dialog_of(page)
    for wrong, said in (("", "Fältet är tomt"), ("fel", "Lösenordet är fel")):
        dialog.form.show_values({"password": wrong}, force=True)
        dialog.verb.click()
        settle()
        assert said in Hands(dialog).texts()
    dialog.form.show_values({"password": "lås"}, force=True)
    dialog.verb.click()
    dialog = dialog_of(page)
    assert "Paket från Utbildningsområde 3" in Hands(dialog).texts()
    assert "1 ny iakttagelse" in Hands(dialog).texts()
    dialog.verb.click()
    settle()
    assert services.inbox.count(InboxFilter()) == 1
    page.feedback.packaging.read_file(file)
    dialog_of(page).form.show_values({"password": "lås"}, force=True)
    dialog_of(page).verb.click()
    assert not dialog_of(page).verb.isEnabled()


def test_those_who_sent_are_answered(
    window: MainWindow[Any], services: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    page = feedback_page(window)
    page.feedback.answer_package.trigger()
    settle()
    file = from_elsewhere(tmp_path, clock)
    letter = mail(files={file.name: file.read_bytes()})
    services.inbox.take_in([put(tmp_path, "mejl.eml", letter)])
    waiting = services.inbox.ids(InboxFilter(states=frozenset({IncomingState.WAITING}))).rows
    (concern,) = services.triage.accept(list(waiting)).value
    services.feedback.give([concern.id], FeedbackChannel.MAIL, "Det är löst.")
    page.feedback.answer_package.trigger()
    dialog = dialog_of(page)
    target = tmp_path / "svar.orat"
    page.feedback.packaging.paper.ask = lambda _parent, _path: target
    dialog.verb.click()
    settle()
    assert "Paketet med svar, för Utbildningsområde 3, sparades som svar.orat." in Hands(window).texts()
    letter = mailed(page.feedback.packaging, window)
    assert str(letter["To"]) == "Utbildningsområde 3 <rektor@hamnskolan.example>"
    assert "Svar på 1 iakttagelse från Malmö stad" in str(letter["Subject"])


def mailed(packaging: Packaging, window: MainWindow[Any], verb: str = "") -> Any:
    """Press Mejla… and read the draft that the mail program gets; `verb` is how a question for whom ends."""
    drafts: list[Path] = []

    def take(draft: Path) -> bool:
        drafts.append(draft)
        return True

    packaging.open_elsewhere = take
    Hands(window).press("Mejla…")
    if verb:
        asked = dialog_of(window)
        assert "Ingen adress är känd till Samordnaren." in Hands(asked).texts()
        Hands(asked).press(verb)
    return message_from_bytes(drafts[0].read_bytes(), policy=policy.default)


def test_what_is_no_package_is_told(window: MainWindow[Any], tmp_path: Path) -> None:
    page = feedback_page(window)
    (tmp_path / "x.orat").write_bytes(b"hej")
    page.feedback.packaging.read_file(tmp_path / "x.orat")
    settle()
    assert "Filen är inget paket" in Hands(window).texts()


def test_person_data_is_gone_through_before_a_package_is_written(
    window: MainWindow[Any], services: Services, tmp_path: Path
) -> None:
    for title in ("Eld", "Klotter"):
        report(services, title, day=date(2026, 11, 8), description="Yusuf Abdi, 040-628 04 27, var med.")
    hands = ConcernsHands(window)
    hands.select("Eld", "Klotter")
    hands.press("Skicka paket…")
    dialog = dialog_of(hands.page)
    target = tmp_path / "ut.orat"
    hands.page.deeds.packaging.paper.ask = lambda _parent, _path: target
    dialog.verb.click()
    settle()
    panel = dialog_of(hands.page)
    assert isinstance(panel, FindingsPanel)
    assert not target.exists()
    Hands(panel).press("Behåll alla med skäl…")
    (keeping,) = [each for each in panel.findChildren(FormDialog) if each.isVisible()]
    keeping.form.show_values({"reason": "Samordnaren ska ringa."}, force=True)
    keeping.verb.click()
    settle()
    assert panel.sightings == ()
    panel.verb.click()
    settle()
    assert target.exists()
    assert {each.reason for each in services.guard.allowances().kept} == {"Samordnaren ska ringa."}
