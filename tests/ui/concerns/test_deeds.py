"""Iakttagelser: what is done to one concern or to many, and the history that it leaves."""

from datetime import date, time
from typing import Any

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter
from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import category, report
from tests.ui.pages.concerns import ConcernsHands
from tests.ui.pages.hands import dialog, is_asking, settle


def test_closing_asks_why_at_the_field(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln")
    hands.do("Avsluta…")
    asked = dialog(window)
    asked.press("Avsluta")
    assert "behövs" in asked.field("Skäl").error
    asked.write("Skäl", "Sanerat samma dag.")
    asked.press("Avsluta")
    assert not is_asking(window)
    assert services.lists.concern(autumn["Klotter på gaveln"]).state is ConcernState.CLOSED
    assert "Sanerat samma dag." in hands.read
    hands.do("Öppna igen")
    assert services.lists.concern(autumn["Klotter på gaveln"]).state is ConcernState.REVIEWED


def test_referring_and_rejecting(window: MainWindow[Any], autumn: dict[str, int], services: Services) -> None:
    hands = ConcernsHands(window)
    hands.select("Mopeder på skolgården")
    hands.do("Hänvisa…")
    asked = dialog(window)
    asked.write("Forum", "Trafikkontorets felanmälan")
    asked.press("Hänvisa")
    referred = services.lists.concern(autumn["Mopeder på skolgården"])
    assert referred.state is ConcernState.REFERRED
    assert referred.referred_to == "Trafikkontorets felanmälan"
    hands.select("Klotter på gaveln")
    hands.do("Avvisa…")
    asked = dialog(window)
    asked.write("Skäl", "Dubblett.")
    asked.press("Avvisa")
    assert services.lists.concern(autumn["Klotter på gaveln"]).state is ConcernState.REJECTED


def test_feedback_is_recorded_and_shown(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    services.concerns.close([autumn["Klotter på gaveln"]], "Sanerat.")
    hands = ConcernsHands(window)
    hands.filter(feedback=(True,))
    assert hands.titles == ["Klotter på gaveln"]
    hands.select("Klotter på gaveln")
    assert "väntar på återkoppling" in hands.read
    hands.do("Ge återkoppling…")
    asked = dialog(window)
    asked.choose("Hur", "Telefon")
    asked.write("Vad enheten fick veta", "Gaveln är sanerad.")
    asked.press("Spara återkopplingen")
    assert services.lists.detail(autumn["Klotter på gaveln"]).feedback[0].text == "Gaveln är sanerad."
    assert hands.titles == [], "nobody waits any more"


def test_the_bin_keeps_what_was_deleted(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln")
    hands.do("Ta bort")
    assert "Klotter på gaveln" not in hands.titles
    hands.page.filters.view_chosen.emit("bin")
    settle()
    assert hands.titles == ["Klotter på gaveln"]
    hands.select("Klotter på gaveln")
    assert hands.offered == ["Återställ ur papperskorgen"]
    hands.do("Återställ ur papperskorgen")
    hands.page.filters.view_chosen.emit("all")
    settle()
    assert "Klotter på gaveln" in hands.titles


def test_many_are_changed_in_one_step(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln", "Mopeder på skolgården", "Papperskorg i brand")
    assert "3 iakttagelser valda" in hands.read
    hands.press("Ändra allvar till Hög")
    levels = {
        services.lists.concern(one).severity for title, one in autumn.items() if "Container" not in title
    }
    assert levels == {Severity.HIGH}
    services.timeline.undo()
    assert services.lists.concern(autumn["Mopeder på skolgården"]).severity is Severity.LOW
    assert services.lists.concern(autumn["Klotter på gaveln"]).severity is Severity.MODERATE


def test_many_get_another_category_and_are_gathered_under_a_name(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln", "Mopeder på skolgården")
    hands.press("Ändra kategori…")
    asked = dialog(window)
    asked.write("Kategori", "Övrigt")
    asked.press("Ändra")
    assert services.lists.concern(autumn["Klotter på gaveln"]).category_id == category(services, "Övrigt")
    hands.do("Samla i problembild…")
    asked = dialog(window)
    asked.write("Namn på den nya", "Oro kring skolgården")
    asked.press("Samla")
    assert [row.title for row in services.problems.rows()] == ["Oro kring skolgården"]
    hands.do("Ta ut ur problembilden")
    assert services.lists.concern(autumn["Klotter på gaveln"]).problem_id is None


def test_history_reads_as_words_and_goes_back(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    concern_id = autumn["Klotter på gaveln"]
    services.concerns.edit(concern_id, severity=Severity.HIGH, title="Klotter på hela gaveln")
    hands = ConcernsHands(window)
    hands.select("Klotter på hela gaveln")
    assert "Allvar: Måttlig → Hög" in hands.read
    assert "Titel: Klotter på gaveln → Klotter på hela gaveln" in hands.read
    hands.press("Återställ")
    assert services.lists.concern(concern_id).title == "Klotter på gaveln"
    assert services.lists.concern(concern_id).severity is Severity.MODERATE


def test_new_since_the_last_meeting(
    window: MainWindow[Any], autumn: dict[str, int], services: Services, clock: TurnedClock
) -> None:
    meeting = services.meetings.ensure_coming().value
    clock.to(date(2026, 11, 19), time(8, 30))
    services.room.start(meeting.id)
    services.room.close(meeting.id, carry_undecided=True)
    clock.to(date(2026, 11, 20))
    report(services, "Efter mötet", day=date(2026, 11, 19))
    hands = ConcernsHands(window)
    hands.page.filters.view_chosen.emit("new")
    settle()
    assert hands.titles == ["Efter mötet"]
    assert hands.chips == ["Nytt sedan förra mötet"]


def test_another_page_leads_to_one_or_to_a_part(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    hands = ConcernsHands(window)
    window.go("concerns", concern_id=autumn["Mopeder på skolgården"])
    settle()
    assert "Mopeder på skolgården" in hands.read
    window.go("concerns", where=ConcernFilter(severities=frozenset({Severity.ACUTE})))
    settle()
    assert hands.titles == ["Container i brand"]


def test_the_menu_offers_what_the_state_allows(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln")
    assert "Lyft till mötet" in hands.offered
    assert "Öppna igen" not in hands.offered
    hands.do("Lyft till mötet")
    assert "Lyft till mötet" not in hands.offered


def test_undo_in_the_window_goes_over_the_step(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Klotter på gaveln")
    hands.do("Ta bort")
    window.commands["edit.undo"].trigger()
    settle()
    assert "Klotter på gaveln" in hands.titles
