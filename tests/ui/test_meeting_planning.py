"""Planning meetings: an extra week, another day, and one order and one next meeting on every page."""

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.house import Services
from orat.ui.pages import meetings
from orat.ui.pages.register.series import SeriesSection
from orat.ui.pages.week.page import WeekPage
from orat.ui.widgets.fields import ComboField
from orat.ui.widgets.list_row import ListRow
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, points, report
from tests.ui.pages.hands import dialog, settle
from tests.ui.pages.meetings import AgendaHands, MeetingsHands

SUNDAY = date(2026, 11, 22)
"""Of week 47, whose Thursday is past."""
CLOSING = "Övrigt och nästa möte"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(SUNDAY, time(12, 0))


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [PageSpec("week", WeekPage, "Veckan"), meetings.spec()]


def on_week(window: MainWindow[Any]) -> list[tuple[str, str]]:
    """The rows of Veckan's agenda: what stands before them, and their title."""
    window.go("week")
    settle()
    assert isinstance(window.page, WeekPage)
    rows = window.page._agenda.findChildren(ListRow)
    return [(row.findChildren(QLabel)[0].text(), row.accessibleName()) for row in rows]


def test_veckan_shows_what_is_new_where_the_agenda_will_have_it(
    window: MainWindow[Any], services: Services
) -> None:
    report(services, "Klotter", day=SUNDAY, severity=Severity.LOW)
    meeting = coming(services)
    report(services, "Fyrverkeri", day=SUNDAY, severity=Severity.MODERATE, school="Hamnskolan",
           where="Väster", about="Trafik och fordon")  # fmt: skip
    services.agenda.propose(meeting.id)
    services.agenda.move(points(services, meeting)[3].item.id, 3)
    brand = report(
        services, "Brand", day=SUNDAY, severity=Severity.ACUTE, school="Hamnskolan", where="Väster"
    )
    services.concerns.review([brand.id])
    services.concerns.raise_to_meeting([brand.id])
    shown = on_week(window)
    titles = [title for _, title in shown]
    assert titles.index("Brand") == 2
    assert titles[-1] == CLOSING
    assert [number for number, _ in shown] == ["1", "2", "+", "3", "4", "5"]
    services.agenda.propose(meeting.id)
    assert [title for _, title in on_week(window)] == titles


def test_an_extra_week_has_its_points_at_once_and_one_undo_takes_it_away(
    window: MainWindow[Any], services: Services
) -> None:
    coming(services)
    before = on_week(window)
    listing = MeetingsHands(window)
    listing.do("meeting.extra")
    asked = dialog(listing.page)
    (field,) = asked.root.findChildren(ComboField)
    assert field.value == Week(2026, 49), "week 47 is past, and week 48 has its meeting"
    asked.press("Planera mötet")
    agenda = AgendaHands(window, stay=True)
    assert len(agenda.points) == 3
    window.go("week")
    settle()
    window.undo.undo.trigger()
    settle()
    assert on_week(window) == before
    assert len(services.meetings.rows()) == 1
    assert all(title for _, title in before)


def test_a_weekday_is_one_of_the_meetings_own_week_and_where_it_went_is_told(
    window: MainWindow[Any], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = services.meetings.add(Week(2026, 50)).value
    said: list[str] = []
    monkeypatch.setattr(window, "say", lambda text, _action=None: said.append(text))
    agenda = AgendaHands(window, meeting_id=meeting.id)
    agenda.do("meeting.move")
    asked = dialog(agenda.page)
    asked.type("Ny dag", "ons")
    asked.type("Skäl", "studiedag")
    asked.press("Flytta mötet")
    settle()
    assert services.meetings.get(meeting.id).held_on == date(2026, 12, 9)
    assert said == ["Mötet v.\N{NO-BREAK SPACE}50 är flyttat till onsdag 9 december 2026 kl. 8.30–9.30."]


def test_register_says_the_same_next_meeting_as_veckan(window: MainWindow[Any], services: Services) -> None:
    services.meetings.add(Week(2026, 51))
    section = SeriesSection(window.context)
    section.read()
    settle()
    told = section._example.text().replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "Nästa möte är planerat: torsdag 17 december 2026 kl. 8.30–9.30 · v. 51.\n"
        "Nästa som skapas av sig självt: torsdag 24 december 2026 kl. 8.30–9.30 · v. 52."
    )
    section.deleteLater()


def test_a_week_whose_day_is_past_is_refused(services: Services) -> None:
    with pytest.raises(UserError, match="past"):
        services.meetings.add(Week.of(SUNDAY))
