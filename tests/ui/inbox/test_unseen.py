"""Person data below the fold: counted beside Ta emot, and shown before a report is accepted with it."""

from typing import Any

import pytest

from orat.services.house import Services
from orat.ui.guarding.watch import FieldWatch
from orat.ui.pages.inbox import unseen
from orat.ui.window import MainWindow
from tests.ui.inbox.conftest import FIRE
from tests.ui.inbox.test_page import concerns
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.inbox import InboxHands


def look(page: InboxHands) -> None:
    """What rests a moment after typing, at once."""
    for each in page.page.pane.form.findChildren(FieldWatch):
        each.look()
    settle()


@pytest.fixture
def page(window: MainWindow[Any], services: Services, waiting: object) -> InboxHands:
    """A report whose folded part tells of a person."""
    services.triage.correct(1, help_wanted="Ring Yusuf Abdi på 040-628 04 27.")
    page = InboxHands(window)
    look(page)
    return page


def test_the_first_press_shows_it_and_the_second_accepts(
    page: InboxHands, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unseen, "LOOK_MS", 60_000)
    field = page.page.pane.form.fields["help_wanted"]
    assert not field.isVisible()
    assert page.offers("2 möjliga personuppgifter")
    page.press("Ta emot")
    assert concerns(services) == []
    assert field.isVisible()
    assert field.editor.hasFocus()  # type: ignore[attr-defined]
    assert not field.visibleRegion().isEmpty(), "it is scrolled to"
    assert "2 möjliga personuppgifter, den första nu framme." in Hands(page.window).texts()
    page.press("Ta emot")
    assert concerns(services) == [], "a key that is held down is no second look"
    monkeypatch.setattr(unseen, "LOOK_MS", 0)
    page.press("Ta emot")
    assert concerns(services) == [FIRE]


def test_what_is_masked_is_not_asked_about_again(
    page: InboxHands, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unseen, "LOOK_MS", 0)
    page.press("Ta emot")
    page.write("Önskad hjälp", "Ring rektor.")
    page.press("Ta emot")
    assert concerns(services) == [FIRE]


def test_the_count_leads_to_what_was_found(page: InboxHands) -> None:
    page.press("2 möjliga personuppgifter")
    assert page.page.pane.form.fields["help_wanted"].isVisible()
    page.write("Önskad hjälp", "Ring rektor.")
    look(page)
    assert not page.offers("2 möjliga personuppgifter")
