"""Uppföljning: the list of measures, what is said of one, and the answers to those who reported."""

import io
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from orat.domain.agenda import Outcome
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import FollowUpStatus, MeasureState
from orat.domain.meeting import MeetingState
from orat.domain.minutes import DocumentKind
from orat.domain.rows import MeasureRow
from orat.services.house import Services
from orat.ui.finder import Finder
from orat.ui.page import Page
from orat.ui.pages.follow_up.own_units import remember_own_units
from orat.ui.pages.follow_up.page import FollowUpPage
from orat.ui.palette import Hit
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, matters, report, unit
from tests.ui.houses import TODAY, opened
from tests.ui.pages.follow_up import FollowUpHands
from tests.ui.pages.hands import settle

LIGHTS, ROUNDS, PADLOCKS = "Laga belysningen", "Kvällsrondering", "Lås på containrar"


class Elsewhere(Page[Any]):
    """Stands for a page that a link leads to."""

    went: dict[str, Any]

    def activate(self, **target: Any) -> None:
        self.went = target


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(date(2026, 11, 9), time(9, 0))


@pytest.fixture
def services(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """Last week's meeting decided three measures about two matters; one of them is late by now."""
    made = opened(tmp_path, clock)
    fires = [
        report(made, title, day=date(2026, 11, 8)) for title in ("Container i brand", "Soptunna i brand")
    ]
    made.problems.gather([fire.id for fire in fires], title="Bränder vid Ekbacken")
    report(made, "Mopeder på skolgården", school="Hamnskolan", about="Trafik och fordon", where="Väster",
           day=date(2026, 11, 8))  # fmt: skip
    meeting = coming(made)
    made.agenda.propose(meeting.id)
    clock.to(meeting.held_on, time(8, 30))
    made.room.start(meeting.id)
    items = {view.item.title: view.item.id for view in matters(made, meeting)}
    burning, mopeds = items["Bränder vid Ekbacken"], items["Mopeder på skolgården"]
    street, police = unit(made, "Fastighets- och gatukontoret"), unit(made, "Polisen, områdespolis")
    made.room.note(burning, decision="Belysningen lagas.")
    made.measures.decide(burning, LIGHTS, owner_unit_id=street, due=date(2026, 11, 13))
    made.measures.decide(burning, PADLOCKS, owner_unit_id=street)
    made.measures.decide(mopeds, ROUNDS, owner_unit_id=police, due=date(2026, 12, 1))
    for view in made.room.view(meeting.id).items:
        if view.item.outcome is Outcome.UNDECIDED:
            made.room.end_point(view.item.id, Outcome.NOTED)
    made.room.close(meeting.id)
    made.meetings.ensure_coming()
    clock.to(TODAY, time(9, 0))
    yield made
    made.close()


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("concerns", Elsewhere, "Iakttagelser"),
        PageSpec("problems", Elsewhere, "Problembilder"),
        PageSpec("meetings", Elsewhere, "Möten"),
        PageSpec("follow_up", FollowUpPage, "Uppföljning"),
    ]


def measure(services: Services, what: str) -> MeasureRow:
    rows = services.measures.rows(MeasureFilter(scope=MeasureScope.ALL))
    return next(row for row in rows if row.what == what)


def test_open_measures_stand_overdue_first_with_how_late_they_are(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window)
    assert page.first_words == [LIGHTS, ROUNDS, PADLOCKS]
    title, owner, due, postponed, state = page.rows[0]
    assert "Bränder vid Ekbacken" in title
    assert owner == "Fastighets- och gatukontoret"
    assert due == "4 dagar sen, 2026-11-13"
    assert postponed == ""
    assert state == "Öppen, följs upp v.\N{NO-BREAK SPACE}47"
    assert page.figures == "3 öppna åtgärder · 1 försenad · 3 väntar på återkoppling"


def test_scopes_narrow_the_list(window: MainWindow[Any], services: Services) -> None:
    services.measures.follow_up(measure(services, ROUNDS).id, FollowUpStatus.DONE)
    page = FollowUpHands(window)
    page.press("Försenade")
    assert page.first_words == [LIGHTS]
    page.press("Avslutade")
    assert page.first_words == [ROUNDS]
    page.press("Alla")
    assert sorted(page.first_words) == sorted([LIGHTS, ROUNDS, PADLOCKS])


def test_gathered_by_problem_each_has_a_heading_that_is_no_measure(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window)
    page.press("Problembild")
    assert page.first_words == ["Bränder vid Ekbacken", LIGHTS, PADLOCKS, "Mopeder på skolgården", ROUNDS]
    assert page.rows[0][0] == "Bränder vid Ekbacken, 2 åtgärder · 1 försenad"
    page.select("Mopeder på skolgården")
    assert LIGHTS in page.detail.texts(), "a heading leaves the measure in hand"
    page.press("Ansvarig")
    assert page.first_words[0] == "Fastighets- och gatukontoret"


def test_a_header_sorts_in_swedish_order(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window)
    page.table.view.horizontalHeader().sectionClicked.emit(0)
    assert page.first_words == [ROUNDS, LIGHTS, PADLOCKS]


def test_my_own_units_are_remembered_on_this_seat(window: MainWindow[Any], services: Services) -> None:
    police = unit(services, "Polisen, områdespolis")
    remember_own_units(window.settings, frozenset({police}))
    page = FollowUpHands(window)
    page.press("Mina")
    assert page.first_words == [ROUNDS]
    page.press("Mina")
    assert len(page.first_words) == 3


def test_search_finds_by_words_and_an_empty_search_offers_the_way_back(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window)
    page.search("belysningen")
    assert page.first_words == [LIGHTS]
    assert window.focusWidget() is page.page.measures.table.view, "Enter leads on to what was found"
    page.search("finnsinte")
    assert page.first_words == []
    page.press("Rensa sökning och filter")
    assert len(page.first_words) == 3


def test_a_measure_is_done_with_its_effect_and_taken_back(
    window: MainWindow[Any], services: Services
) -> None:
    page = FollowUpHands(window)
    page.detail.press("Klar")
    page.detail.write("Vad gjordes?", "Lamporna är bytta.")
    page.detail.write("Vilken effekt fick det?", "Eleverna går där igen.")
    page.detail.press("Markera som klar")
    done = measure(services, LIGHTS)
    assert done.state is MeasureState.DONE
    assert page.first_words == [ROUNDS, PADLOCKS]
    assert services.measures.story(done.id).entries[-1].effect == "Eleverna går där igen."
    window.commands["edit.undo"].trigger()
    assert measure(services, LIGHTS).state is MeasureState.OPEN
    assert page.first_words == [LIGHTS, ROUNDS, PADLOCKS]


def test_postponing_asks_for_day_and_reason_at_the_fields(
    window: MainWindow[Any], services: Services
) -> None:
    page = FollowUpHands(window)
    page.detail.press("Skjut upp")
    page.detail.press("Skjut upp åtgärden")
    assert page.detail.field("Skäl").error
    page.detail.write("Skäl", "Leveransen dröjer.")
    page.detail.press("Skjut upp åtgärden")
    assert page.detail.field("Nytt datum").error
    assert page.detail.field("Skäl").value == "Leveransen dröjer.", "what was typed stays"
    page.detail.write("Nytt datum", "2026-11-27")
    page.detail.press("Skjut upp åtgärden")
    postponed = measure(services, LIGHTS)
    assert (postponed.due, postponed.postponements) == (date(2026, 11, 27), 1)
    assert "Uppskjuten 1 gång" in page.badges
    assert "Från fre 13 nov till fre 27 nov" in page.detail.texts()
    assert "fre 27 nov (först fre 13 nov)" in page.detail.texts()


def test_a_measure_is_followed_up_without_a_mouse(
    window: MainWindow[Any], services: Services, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    page = FollowUpHands(window)
    assert page.table.view.hasFocus()
    page.key("Down")
    page.key("Ctrl+Return")
    assert page.detail.field("Vad gjordes?").editor.hasFocus()  # type: ignore[attr-defined]
    page.key("Escape")
    assert "Vad gjordes?" not in page.detail.texts()
    page.key("Ctrl+Return")
    page.key("Ctrl+Return")
    assert measure(services, ROUNDS).state is MeasureState.DONE


def test_a_dropped_measure_can_be_opened_again(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window, measure_id=measure(services, PADLOCKS).id)
    page.detail.press("Avskriv")
    page.detail.press("Avskriv åtgärden")
    assert page.detail.field("Skäl").error, "why it is given up has to be said"
    page.detail.write("Skäl", "Containrarna flyttas i stället.")
    page.detail.press("Avskriv åtgärden")
    assert measure(services, PADLOCKS).state is MeasureState.DROPPED
    page.press("Avslutade")
    assert page.first_words == [PADLOCKS]
    assert not page.detail.offers("Klar")
    page.detail.press("Öppna igen")
    page.detail.press("Öppna åtgärden igen")
    assert measure(services, PADLOCKS).state is MeasureState.OPEN


def test_a_note_that_was_not_sent_waits_with_its_measure(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window)
    page.detail.press("Notera")
    page.detail.type("Notering", "Halv text")
    page.select(ROUNDS)
    assert "Notera vad som hänt" not in page.detail.texts()
    page.select(LIGHTS)
    assert page.detail.field("Notering").value == "Halv text"


def test_text_owner_and_day_are_corrected_in_place(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window, measure_id=measure(services, PADLOCKS).id)
    page.detail.press("Rätta text, ansvarig eller datum")
    page.detail.write("Åtgärd", "")
    assert page.detail.field("Åtgärd").error
    page.detail.write("Åtgärd", "Lås på alla containrar")
    page.detail.write("Ansvarig enhet", "Polisen, områdespolis")
    page.detail.write("Klart senast", "2026-11-30")
    kept = measure(services, "Lås på alla containrar")
    assert (kept.owner, kept.due) == ("Polisen, områdespolis", date(2026, 11, 30))
    assert kept.postponements == 0, "a first day is no postponement"


def test_a_link_leads_to_the_problem_and_to_the_meeting(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window)
    page.detail.press("Till problembilden")
    assert isinstance(window.page, Elsewhere)
    assert window.page.went == {"problem_id": measure(services, LIGHTS).problem_id}
    page = FollowUpHands(window)
    page.detail.press("Till mötet v.\N{NO-BREAK SPACE}46")
    assert isinstance(window.page, Elsewhere)
    assert window.page.went["meeting_id"] in {row.id for row in services.meetings.rows()}


def test_going_to_a_closed_measure_shows_it_whatever_narrows_the_list(
    window: MainWindow[Any], services: Services
) -> None:
    services.measures.follow_up(measure(services, ROUNDS).id, FollowUpStatus.DONE)
    page = FollowUpHands(window)
    page.search("belysningen")
    page = FollowUpHands(window, measure_id=measure(services, ROUNDS).id)
    assert ROUNDS in page.detail.texts()
    assert ROUNDS in page.first_words


def test_one_answer_reaches_all_that_were_chosen(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window, feedback=True)
    assert page.tab == "Väntar på återkoppling (3)"
    assert sorted(page.first_words) == ["Container i brand", "Mopeder på skolgården", "Soptunna i brand"]
    page.select("Container i brand", "Soptunna i brand")
    assert "Svar till Ekbackskolan" in page.texts()
    proposed = str(page.field("Svar").read())
    assert "”Container i brand”" in proposed
    assert proposed.count("Beslut: Belysningen lagas.") == 1
    page.press("Spara utan att mejla")
    assert [due.title for due in services.feedback.due()] == ["Mopeder på skolgården"]
    assert page.tab == "Väntar på återkoppling (1)"
    window.commands["edit.undo"].trigger()
    assert len(services.feedback.due()) == 3


def test_a_written_answer_is_never_replaced_and_may_not_be_empty(window: MainWindow[Any]) -> None:
    page = FollowUpHands(window, feedback=True)
    page.select("Mopeder på skolgården")
    page.write("Svar", "Bommar sätts upp i december.")
    page.select("Container i brand")
    assert page.field("Svar").value == "Bommar sätts upp i december."
    page.press("Hämta förslaget igen")
    assert "Container i brand" in str(page.field("Svar").value)
    page.write("Svar", "")
    page.press("Spara utan att mejla")
    assert page.field("Svar").error


def test_when_everybody_was_answered_it_says_so(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window, feedback=True)
    page.table.view.selectAll()
    settle()
    page.press("Spara återkopplingen för 3 iakttagelser")
    assert "Alla har fått svar" in page.texts()
    assert page.tab == "Väntar på återkoppling"
    assert page.figures.endswith("alla har fått återkoppling")


def test_the_log_keeps_the_dates_that_were_promised(window: MainWindow[Any], services: Services) -> None:
    page = FollowUpHands(window, measure_id=measure(services, ROUNDS).id)
    page.detail.press("Skjut upp")
    page.detail.write("Skäl", "Leveransen dröjer.")
    page.detail.write("Nytt datum", "2026-12-01")
    page.detail.press("Skjut upp åtgärden")
    assert page.detail.field("Nytt datum").error, "the day that holds already is no postponement"
    page.detail.write("Nytt datum", "2026-12-04")
    page.detail.press("Skjut upp åtgärden")
    page.detail.press("Rätta text, ansvarig eller datum")
    page.detail.write("Klart senast", "2026-12-08")
    said = page.detail.texts()
    assert "Från tis 1 dec till fre 4 dec" in said
    assert "tis 8 dec (först tis 1 dec)" in said


@pytest.mark.parametrize("finalised", [False, True])
def test_a_corrected_day_leaves_what_finalised_notes_promised(
    window: MainWindow[Any], services: Services, finalised: bool
) -> None:
    if finalised:
        held = next(row.id for row in services.meetings.rows() if row.state is MeetingState.HELD)
        services.minutes.finalise(held)
    page = FollowUpHands(window, measure_id=measure(services, ROUNDS).id)
    page.detail.press("Rätta text, ansvarig eller datum")
    page.detail.write("Klart senast", "2026-12-08")
    first = "tis 1 dec" if finalised else "tis 8 dec"
    assert f"Klart senast {first}" in page.detail.texts()
    assert ("tis 8 dec (först tis 1 dec)" in page.detail.texts()) is finalised


def test_the_notes_of_a_meeting_say_the_day_that_held_when_it_was_over(
    services: Services, clock: TurnedClock
) -> None:
    meeting = coming(services)
    clock.to(meeting.held_on, time(8, 30))
    services.room.start(meeting.id)
    services.room.close(meeting.id, carry_undecided=True)
    clock.to(date(2026, 11, 20))
    lights = measure(services, LIGHTS).id
    for day in (date(2026, 11, 27), date(2026, 12, 4)):
        services.measures.follow_up(lights, FollowUpStatus.POSTPONED, note="Dröjer.", new_due=day)
    pages = PdfReader(io.BytesIO(services.minutes.pdf(meeting.id, DocumentKind.NOTES))).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert "2026-11-13" in text
    assert "2026-11-27" not in text
    assert "2026-12-04" not in text


def test_ctrl_k_finds_measures_by_what_and_by_whom_and_meetings_by_week(
    window: MainWindow[Any], services: Services
) -> None:
    owner = measure(services, LIGHTS).owner
    finder = Finder(window.context, window)

    def found(text: str) -> dict[str, Hit]:
        hits: list[Hit] = []
        finder.find(text, hits.extend)
        return {hit.title: hit for hit in hits}

    hit = found("belysn")[LIGHTS]
    assert hit.group == "Åtgärder"
    assert owner in hit.subtitle
    assert LIGHTS in found(f"laga {owner.split()[0]}")
    hit.open()
    assert LIGHTS in FollowUpHands(window).detail.texts()
    (week,) = [each for each in services.meetings.rows() if each.state is MeetingState.HELD]
    assert f"Vecka {week.week.number}, {week.week.year}" in found(f"v. {week.week.number}")
    assert found("vecka 53") == {}
