"""Möten: the list, moving and cancelling, and the notes from draft to versions."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from orat.domain.agenda import Outcome
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import DocumentKind
from orat.services.house import Services
from orat.ui.window import MainWindow
from tests.services.stories import coming, hold, report
from tests.ui.pages.hands import dialog, is_asking, settle
from tests.ui.pages.meetings import MeetingsHands, NotesHands, RoomHands, nameless, small

TODAY = date(2026, 11, 17)
FIRE = "Container i brand"


@pytest.fixture
def planned(services: Services) -> Meeting:
    """Week 47 with one matter."""
    report(services, FIRE, day=TODAY - timedelta(days=1))
    return coming(services)


@pytest.fixture
def held(services: Services, planned: Meeting) -> Meeting:
    """The same meeting, held, its fire decided."""
    fire = next(view for view in services.agenda.view(planned.id).items if view.item.title == FIRE)
    services.room.note(fire.item.id, discussion="Om branden.", decision="Gemensam rondering.")
    return hold(services, planned)


def test_an_empty_list_says_what_belongs_there_and_makes_the_next_meeting(
    window: MainWindow[Any], services: Services
) -> None:
    page = MeetingsHands(window)
    assert "Inga möten än" in page.texts()
    page.press("Skapa nästa möte")
    assert page.listed[0][0] == "v.\N{NO-BREAK SPACE}47, 2026"


def test_the_list_tells_of_each_meeting_and_opens_it(window: MainWindow[Any], planned: Meeting) -> None:
    page = MeetingsHands(window)
    (row,) = page.listed
    assert row[1] == "tor 19 nov, kl. 8.30–9.30 · om 2 dagar"
    assert row[3:5] == ["Planerat", "4 punkter, 17 min"]
    assert page.told.startswith("1 möte · nästa v.")
    page.open_row(0)
    assert page.heading == "Dagordning · vecka 47"
    page.do("meetings.list")
    assert page.heading == "Möten"
    page.press("Öppna mötet v.\N{NO-BREAK SPACE}47")
    assert page.heading == "Dagordning · vecka 47"


def test_the_meeting_that_was_open_comes_back_and_a_second_visit_gives_the_list(
    window: MainWindow[Any], planned: Meeting
) -> None:
    page = MeetingsHands(window, meeting_id=planned.id)
    page.page.leave()
    window.go("meetings")
    assert page.heading == "Dagordning · vecka 47"
    window.go("meetings")
    assert page.heading == "Möten"


def test_a_meeting_is_moved_with_its_reason(
    window: MainWindow[Any], services: Services, planned: Meeting
) -> None:
    page = MeetingsHands(window, meeting_id=planned.id)
    page.do("meeting.move")
    asked = dialog(page.page)
    asked.write("Ny dag", "2026-11-18")
    asked.write("Börjar kl.", "13")
    asked.press("Flytta mötet")
    assert asked.field("Skäl").error
    asked.write("Skäl", "studiedag")
    asked.press("Flytta mötet")
    assert not is_asking(page.page)
    moved = services.meetings.get(planned.id)
    assert (moved.held_on, moved.starts) == (date(2026, 11, 18), time(13, 0))
    assert "onsdag 18 november 2026 kl. 13.00–14.00" in page.told
    assert "flyttat från tor 19 nov: studiedag" in page.told


def test_a_day_that_is_past_is_refused_at_the_field(window: MainWindow[Any], planned: Meeting) -> None:
    page = MeetingsHands(window, meeting_id=planned.id)
    page.do("meeting.move")
    asked = dialog(page.page)
    asked.write("Ny dag", "2026-11-16")
    asked.write("Skäl", "studiedag")
    asked.press("Flytta mötet")
    assert asked.field("Ny dag").error
    assert asked.field("Skäl").value == "studiedag"


def test_times_and_place_of_one_meeting(
    window: MainWindow[Any], services: Services, planned: Meeting
) -> None:
    page = MeetingsHands(window, meeting_id=planned.id)
    page.do("meeting.times")
    asked = dialog(page.page)
    asked.write("Slutar kl.", "8.00")
    asked.press("Spara")
    assert asked.field("Slutar kl.").error
    asked.write("Slutar kl.", "10")
    asked.write("Plats", "Rådhuset")
    asked.press("Spara")
    kept = services.meetings.get(planned.id)
    assert (kept.ends, kept.place) == (time(10, 0), "Rådhuset")


def test_a_cancelled_meeting_keeps_its_points_and_can_be_taken_up_again(
    window: MainWindow[Any], services: Services, planned: Meeting
) -> None:
    page = MeetingsHands(window, meeting_id=planned.id)
    page.do("meeting.cancel")
    asked = dialog(page.page)
    asked.write("Skäl", "Lovvecka")
    asked.press("Ställ in mötet")
    assert page.heading == "Inställt möte · vecka 47"
    assert "Lovvecka" in page.texts()
    assert FIRE in page.texts()
    page.do("meeting.reinstate")
    assert page.heading == "Dagordning · vecka 47"
    assert services.meetings.get(planned.id).state is MeetingState.PLANNED


def test_a_step_back_that_takes_the_meeting_away_leads_to_the_list(
    window: MainWindow[Any], services: Services, planned: Meeting
) -> None:
    page = MeetingsHands(window)
    page.do("meeting.extra")
    dialog(page.page).press("Planera mötet")
    assert page.heading == "Dagordning · vecka 48"
    window.context.actions["edit.undo"].trigger()
    settle()
    assert page.heading == "Möten"
    assert len(page.listed) == 1


def test_an_extra_week_is_planned_among_the_free_ones(
    window: MainWindow[Any], services: Services, planned: Meeting
) -> None:
    page = MeetingsHands(window)
    page.do("meeting.extra")
    asked = dialog(page.page)
    field: Any = asked.field("Vecka")
    words = [field.editor.itemText(at) for at in range(field.editor.count())]
    assert not any(word.startswith("v.\N{NO-BREAK SPACE}47") for word in words)
    at = next(at for at, word in enumerate(words) if word.startswith("v.\N{NO-BREAK SPACE}53"))
    field.editor.setCurrentIndex(at)
    field.editor.activated.emit(at)
    asked.press("Planera mötet")
    assert page.heading == "Dagordning · vecka 53"
    assert {row.week.number for row in services.meetings.rows()} == {47, 53}


def test_the_draft_is_shown_with_what_is_missing(window: MainWindow[Any], held: Meeting) -> None:
    page = NotesHands(window, meeting_id=held.id)
    assert page.heading == "Mötesanteckningar · vecka 47"
    assert "Utkast" in page.told
    assert "Sammanfattningen är tom." in page.missing
    assert any("närvarande" in each or "Närvaron" in each for each in page.missing)
    assert page.notes.pages.view.pages >= 1


def test_the_summary_is_kept_and_printed_in_the_preview(
    window: MainWindow[Any], services: Services, held: Meeting, tmp_path: Path
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.write("Sammanfattning", "Veckans viktigaste fråga är branden.")
    assert "Sammanfattningen är tom." not in page.missing
    target = tmp_path / "utkast.pdf"
    page.notes.paper.ask = lambda _parent, _suggested: target
    page.do("notes.export")
    printed = "".join(each.extract_text() for each in PdfReader(target).pages)
    assert "Veckans viktigaste fråga är branden." in printed
    assert "UTKAST" in printed
    assert target.read_bytes() == page.notes.pages.pdf
    assert page.offers("Öppna")
    assert page.offers("Visa i mapp")


def test_nothing_is_finalised_while_a_point_is_undecided(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    fire = next(view for view in services.room.view(held.id).items if view.item.title == FIRE)
    services.room.end_point(fire.item.id, Outcome.UNDECIDED)
    page = NotesHands(window, meeting_id=held.id)
    assert page.missing[0] == "§ 3 ”Container i brand” är inte avgjord."
    page.do("notes.finalise")
    asked = dialog(page.page)
    assert not asked.offers("Fastställ version 1")
    asked.press("Avbryt")
    page.notes.missing._cure(page.notes.missing.found[0])
    room = RoomHands(window, stay=True)
    assert room.at_hand == FIRE


def test_finalising_says_that_it_cannot_be_undone_and_locks_the_bytes(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.do("notes.finalise")
    asked = dialog(page.page)
    assert "Det kan inte ångras." in asked.texts()
    asked.press("Fastställ version 1")
    assert services.meetings.get(held.id).state is MeetingState.FINALISED
    (version,) = services.minutes.versions(held.id)
    assert page.notes.pages.pdf == services.minutes.pdf(held.id, DocumentKind.NOTES)
    assert f"SHA-256 {version.version.digest[:16]}" in page.texts()
    assert "Kontrollkod" in page.texts()
    assert "version 1" in page.told
    assert page.notes.summary.editor.isReadOnly()


def test_a_correction_becomes_version_two_with_its_changes_and_the_first_stays(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.finalise()
    first = services.minutes.pdf(held.id, DocumentKind.NOTES)
    page.do("notes.reopen")
    dialog(page.page).press("Öppna för rättelse")
    assert "blir version 2" in page.told
    page.write("Sammanfattning", "Rättad.")
    assert "Ändrat sedan version 1" in page.texts()
    assert "Tillagt: ”Rättad.”" in page.texts()
    page.finalise()
    two, one = services.minutes.versions(held.id)
    assert (two.version.version, one.version.version) == (2, 1)
    assert "Ändrat i version 2" in page.texts()
    page.notes.versions.chosen.emit(one.version.id)
    assert page.notes.pages.pdf == first


def test_the_points_of_a_held_meeting_are_corrected_in_the_meetings_own_view(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.do("notes.correct")
    assert page.heading == "Rätta anteckningarna · vecka 47"
    room = RoomHands(window, stay=True)
    room.go_to(FIRE)
    room.type("Beslut", "Rondering varje kväll.")
    room.do("meeting.to-notes")
    assert page.heading == "Mötesanteckningar · vecka 47"
    fire = next(view for view in services.room.view(held.id).items if view.item.title == FIRE)
    assert fire.item.decision == "Rondering varje kväll."


def test_a_meeting_ended_too_early_is_gone_back_into(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    page = NotesHands(window, meeting_id=held.id)
    page.do("meeting.resume")
    assert page.heading == "Möte vecka 47 pågår"


def test_every_control_of_list_and_notes_has_a_name_and_can_be_hit(
    window: MainWindow[Any], held: Meeting
) -> None:
    page = NotesHands(window)
    assert nameless(page.page) == []
    page = NotesHands(window, meeting_id=held.id)
    page.finalise()
    assert nameless(page.page) == []
    assert small(page.page) == []


def test_characters_that_no_font_has_are_told_before_anybody_wonders(
    window: MainWindow[Any], services: Services, held: Meeting
) -> None:
    notes = NotesHands(window, meeting_id=held.id).notes
    assert not notes.choice.unprintable.isVisible()
    services.room.summarise(held.id, "Skylten sa 日本.")
    notes = NotesHands(window, meeting_id=held.id).notes
    settle()
    assert notes.choice.unprintable.isVisible()
    assert "日 [U+65E5], 本 [U+672C]" in notes.choice.unprintable.text()
