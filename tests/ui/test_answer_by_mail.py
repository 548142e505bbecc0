"""An answer by mail: a draft to the unit's contact, and buttons that say what they do."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from orat.services.house import Services
from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.window import MainWindow, PageSpec
from tests.services.stories import report
from tests.ui.pages.follow_up import FollowUpHands


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("follow_up", FollowUpPage, "Uppföljning")]


@pytest.fixture(autouse=True)
def waiting(services: Services) -> None:
    """One unit that waits for its answer."""
    made = report(services, "Mopeder på skolgården", school="Hamnskolan", about="Trafik och fordon",
                  where="Väster", day=date(2026, 11, 8))  # fmt: skip
    services.concerns.close([made.id], "Löst.")


def test_an_answer_by_mail_opens_as_a_draft_to_the_contact_of_the_unit(
    window: MainWindow[Any], services: Services
) -> None:
    school = next(each for each in services.register.directory().units if each.name == "Hamnskolan")
    services.register.keep(replace(school, contact_name="Rektor", contact_email="rektor@hamnskolan.example"))
    page = FollowUpHands(window, feedback=True)
    drafts: list[Path] = []
    page.page.feedback.answer.opener = lambda file: not drafts.append(file)  # type: ignore[func-returns-value]
    page.select("Mopeder på skolgården")
    assert page.field("Till").value == "rektor@hamnskolan.example"
    assert "skickas först där" in page.texts()
    page.press("Spara och öppna mejlutkast")
    letter = message_from_bytes(drafts[0].read_bytes(), policy=policy.default)
    assert (str(letter["To"]), letter["X-Unsent"]) == ("rektor@hamnskolan.example", "1")
    assert str(letter["Subject"]) == "Återkoppling: Mopeder på skolgården"
    assert "är nu behandlad" in letter.get_content()
    assert "Mopeder på skolgården" not in [due.title for due in services.feedback.due()]


def test_a_mail_for_nobody_is_told_before_it_is_opened_and_person_data_stays(
    window: MainWindow[Any], services: Services
) -> None:
    page = FollowUpHands(window, feedback=True)
    drafts: list[Path] = []
    page.page.feedback.answer.opener = lambda file: not drafts.append(file)  # type: ignore[func-returns-value]
    page.select("Mopeder på skolgården")
    assert "Utan adress öppnas utkastet utan mottagare" in page.texts()
    page.write("Svar", "Ring Yusuf Abdi på 040-628 04 27.")
    page.press("Spara och öppna mejlutkast")
    assert "möjliga personuppgifter i svaret" in page.field("Svar").error
    assert drafts == []
    page.write("Svar", "Bommar sätts upp.")
    page.write("Till", "rektor")
    page.press("Spara och öppna mejlutkast")
    assert page.field("Till").error
    page.write("Till", "")
    page.press("Spara och öppna mejlutkast")
    assert message_from_bytes(drafts[0].read_bytes(), policy=policy.default)["To"] is None


def test_what_is_only_saved_says_that_nothing_is_sent(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window, feedback=True)
    page.select("Mopeder på skolgården")
    page.field("Hur svaret ges").editor.setCurrentText("Telefon")  # type: ignore[attr-defined]
    assert "Sparas bara, inget skickas: svaret ger du själv." in page.texts()
    assert page.offers("Spara återkopplingen")
    assert not page.offers("Spara och öppna mejlutkast")
