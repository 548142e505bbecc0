"""Veckan: the way into a register that is still empty, and what is late."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orat.domain.register import Person, Unit
from orat.services.house import Services
from orat.ui.page import Page
from orat.ui.pages.week.page import WeekPage
from orat.ui.widgets.badge import Badge
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.services.stories import coming, hold, matters, report, unit
from tests.ui.houses import TODAY
from tests.ui.pages.hands import Hands, settle


class Elsewhere(Page[Any]):
    """Stands for a page that a link leads to."""

    went: dict[str, Any]

    def activate(self, **target: Any) -> None:
        self.went = target


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY)


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """A new register with nobody in it."""
    made = open_services(tmp_path / "data", clock)
    made.start.new_register(municipality="Malmö stad", place="Stadshuset")
    yield made
    made.close()


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("week", WeekPage, "Veckan"),
        PageSpec("concern-form", Elsewhere),
        PageSpec("follow_up", Elsewhere, "Uppföljning"),
        PageSpec("register", Elsewhere, "Register"),
    ]


def week(window: MainWindow[Any]) -> Hands:
    window.go("week")
    settle()
    assert isinstance(window.page, WeekPage)
    return Hands(window.page)


@pytest.mark.parametrize(
    ("step", "section"),
    [
        ("Lägg till enheter", "units"),
        ("Läs in områden och enheter från fil", "read_in"),
        ("Lägg till deltagare", "people"),
    ],
)
def test_an_empty_register_is_led_into_step_by_step(window: MainWindow[Any], step: str, section: str) -> None:
    page = week(window)
    assert "Kom igång" in page.texts()
    page.press(step)
    assert isinstance(window.page, Elsewhere)
    assert window.page.went == {"section": section}


def test_the_first_steps_are_ticked_off_and_go_when_there_are_units_and_people(
    window: MainWindow[Any], services: Services
) -> None:
    services.register.keep(Unit(name="Ekbackskolan"))
    page = week(window)
    assert "Kom igång" in page.texts()
    assert "1 enhet" in [badge.look.word for badge in page.seen(Badge)]
    services.register.keep(Person(name="Åsa Öberg"))
    assert "Kom igång" not in week(window).texts()


def test_drafts_are_told_of_with_the_way_back(window: MainWindow[Any], services: Services) -> None:
    furnish(services)
    begun = services.concerns.begin(title="Halvfärdig").value
    page = week(window)
    assert "1 utkast är inte rapporterat: Halvfärdig." in page.texts()
    page.press("Fortsätt skriva")
    assert isinstance(window.page, Elsewhere)
    assert window.page.went == {"concern_id": begun.id}
    services.concerns.begin(title="Ännu en")
    page = week(window)
    assert "2 utkast är inte rapporterade, senast: Ännu en." in page.texts()
    assert page.offers("Visa utkasten")


def test_a_register_in_use_shows_no_first_steps(window: MainWindow[Any], services: Services) -> None:
    furnish(services)
    assert "Kom igång" not in week(window).texts()


def test_the_line_of_those_that_are_left_out_leads_to_them(
    window: MainWindow[Any], services: Services
) -> None:
    furnish(services)
    meeting = services.meetings.ensure_coming().value
    for number in range(6):
        report(services, f"Klotter {number}", day=TODAY)
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    page = week(window)
    page.press("och 2 till")
    assert isinstance(window.page, Elsewhere)
    assert window.page.went == {"feedback": True}


def test_a_meeting_of_another_week_says_which(
    window: MainWindow[Any], services: Services, clock: TurnedClock
) -> None:
    furnish(services)
    clock.to(date(2026, 11, 20))
    services.meetings.ensure_coming()
    week(window)
    assert window.page is not None
    assert window.page.title == "Vecka 47"
    assert str(window.page.subtitle[0]).startswith("Nästa möte vecka 48, torsdag 26 november 2026")


def test_a_late_measure_says_its_day_in_words_and_another_year(
    window: MainWindow[Any], services: Services, clock: TurnedClock
) -> None:
    furnish(services)
    report(services, "Container i brand", day=date(2026, 11, 16))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    (fire,) = matters(services, meeting)
    police = unit(services, "Polisen, områdespolis")
    services.measures.decide(fire.item.id, "Rondering", owner_unit_id=police, due=date(2026, 11, 20))
    clock.to(date(2026, 11, 24))
    assert "Polisen, områdespolis · klart senast fre 20 nov" in week(window).texts()
    clock.to(date(2027, 1, 4))
    assert "Polisen, områdespolis · klart senast fre 20 nov 2026" in week(window).texts()
