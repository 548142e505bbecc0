"""Meeting mode: point by point, kept all the time, and never closed in silence."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from orat.domain.agenda import Approval, Outcome
from orat.domain.measure import MeasureState
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.rows import ItemView
from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui.pages.meetings.room.beside import ConcernEntry
from orat.ui.pages.meetings.room.line_completion import completions
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report
from tests.ui.pages.hands import dialog, is_asking, settle
from tests.ui.pages.meetings import RoomHands, nameless, small

TODAY = date(2026, 11, 19)
FIRE, TAGS = "Container i brand", "Klotter på gaveln"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(TODAY - timedelta(days=7), time(8, 0))


@pytest.fixture
def meeting(services: Services, clock: TurnedClock) -> Meeting:
    """Week 46 decided a measure about the fire, due the day after; week 47 is about to be held."""
    report(services, FIRE, day=TODAY - timedelta(days=9), severity=Severity.ACUTE,
           description="Containern brann vid lastkajen.")  # fmt: skip
    earlier = coming(services)
    fire = next(view for view in services.agenda.view(earlier.id).items if view.item.title == FIRE)
    services.measures.decide_line(fire.item.id, "Lås på containrar @Gatukontoret !fredag")
    services.room.note(fire.item.id, decision="Containrar låses.")
    hold(services, earlier)
    clock.to(TODAY, time(8, 30))
    report(services, TAGS, day=TODAY - timedelta(days=3), about="Skadegörelse och klotter",
           where="Väster", school="Hamnskolan")  # fmt: skip
    made = coming(services)
    services.agenda.propose(made.id)
    services.room.start(made.id)
    return services.meetings.get(made.id)


@pytest.fixture
def room(window: MainWindow[Any], meeting: Meeting) -> RoomHands:
    return RoomHands(window, meeting_id=meeting.id)


def point(services: Services, meeting: Meeting, title: str) -> ItemView:
    return next(view for view in services.room.view(meeting.id).items if view.item.title == title)


def test_the_meeting_opens_at_its_first_point_and_says_it_is_kept(room: RoomHands) -> None:
    assert room.heading == "Möte vecka 47 pågår"
    assert "Startade kl. 8.30 · 0 av 2 närvarande · sparas hela tiden" in room.told
    assert room.at_hand == "Mötets öppnande, närvaro"
    assert room.steps[0] == "§ 1 Mötets öppnande, närvaro, pågår"


def test_the_notes_of_last_week_are_approved_at_the_follow_up(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    earlier = next(row.id for row in services.meetings.rows() if row.week < meeting.week)
    assert services.approvals.of(earlier) is None
    room.go_to("Föregående möte och uppföljning")
    room.choose("Föregående mötesanteckningar", "Godkänns med ändringar")
    assert services.approvals.of(earlier) is None
    room.type("Ändringar i föregående anteckningar", "Gatukontoret var på plats.")
    room.key("Ctrl+Return")
    told = services.approvals.of(earlier)
    assert told is not None
    assert (told.approval, told.changes) == (Approval.WITH_CHANGES, "Gatukontoret var på plats.")
    room.go_to("Föregående möte och uppföljning")
    room.choose("Föregående mötesanteckningar", "Godkänns som de är")
    assert services.approvals.of(earlier) == replace(told, approval=Approval.AS_WRITTEN, changes="")


def test_next_and_previous_point_by_keyboard(room: RoomHands) -> None:
    room.key("Ctrl+Return")
    assert room.at_hand == "Föregående möte och uppföljning"
    room.key("Ctrl+Shift+Return")
    assert room.at_hand == "Mötets öppnande, närvaro"


def test_what_is_typed_is_kept_when_one_goes_on(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.type("Diskussion", "Fyra bränder på två veckor.")
    room.type("Beslut", "Gemensam rondering.")
    room.key("Ctrl+Return")
    kept = point(services, meeting, FIRE).item
    assert (kept.discussion, kept.decision) == ("Fyra bränder på två veckor.", "Gemensam rondering.")
    assert kept.outcome is Outcome.DECIDED
    assert any(step.startswith("§ 3 Container i brand, Beslutad") for step in room.steps)


def test_text_of_one_point_never_lands_in_another(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.type("Diskussion", "Om branden.")
    room.go_to(TAGS)
    assert room.field("Diskussion").value == ""
    room.type("Diskussion", "Om klottret.")
    room.go_to(FIRE)
    assert point(services, meeting, FIRE).item.discussion == "Om branden."
    assert point(services, meeting, TAGS).item.discussion == "Om klottret."


def test_what_is_typed_survives_leaving_the_page(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.type("Diskussion", "Avbruten mitt i en men")
    room.page.leave()
    assert point(services, meeting, FIRE).item.discussion == "Avbruten mitt i en men"


def test_a_measure_in_one_line(room: RoomHands, services: Services, meeting: Meeting) -> None:
    room.go_to(TAGS)
    room.enter_measure("Tvätta gaveln @Gatukontoret !fredag")
    (measure,) = point(services, meeting, TAGS).measures
    assert (measure.what, measure.owner) == ("Tvätta gaveln", "Fastighets- och gatukontoret")
    assert measure.due == date(2026, 11, 20)
    assert "Fastighets- och gatukontoret · klart senast fre 20 nov" in room.texts()
    assert room.room.editor.measures.entry.editor.text() == ""
    assert point(services, meeting, TAGS).item.outcome is Outcome.DECIDED


def test_a_line_that_is_wrong_keeps_its_text_and_says_why(room: RoomHands) -> None:
    room.go_to(TAGS)
    room.enter_measure("Tvätta gaveln !nångång")
    entry = room.room.editor.measures.entry
    assert "nångång" in entry.told
    assert entry.editor.text() == "Tvätta gaveln !nångång"


def test_a_measure_due_in_years_is_asked_about_and_taken(room: RoomHands) -> None:
    room.go_to(TAGS)
    entry = room.room.editor.measures.entry
    entry.show_line("Tvätta gaveln @Gatukontoret !2062-11-20")
    assert "Stämmer årtalet?" in entry.told
    room.enter_measure(entry.line)
    assert entry.told == ""


def test_a_line_that_was_not_entered_is_kept_when_one_goes_on(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(TAGS)
    room.room.editor.measures.entry.editor.setText("Tvätta gaveln @Gatukontoret !fredag")
    room.go_to(FIRE)
    room.go_to(TAGS)
    assert [measure.what for measure in point(services, meeting, TAGS).measures] == ["Tvätta gaveln"]
    assert room.room.editor.measures.entry.line == ""


def test_a_line_that_was_refused_waits_at_its_point(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(TAGS)
    room.room.editor.measures.entry.editor.setText("Tvätta gaveln !nångång")
    room.go_to(FIRE)
    assert room.room.editor.measures.entry.line == ""
    room.go_to(TAGS)
    assert room.room.editor.measures.entry.line == "Tvätta gaveln !nångång"
    assert point(services, meeting, TAGS).measures == ()


def test_fields_that_were_filled_in_are_kept_when_one_goes_on(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(TAGS)
    room.press("Fyll i fält i stället")
    room.write("Vad ska göras", "Tvätta gaveln")
    room.go_to(FIRE)
    assert [measure.what for measure in point(services, meeting, TAGS).measures] == ["Tvätta gaveln"]


def test_the_line_completes_who_and_when(services: Services) -> None:
    owners = services.measures.owners()
    who = completions("laga @gat", 9, owners, TODAY)
    assert [offer.inserted for offer in who] == ["@Fastighets- och gatukontoret "]
    assert who[0].start == 5
    when = [offer.inserted for offer in completions("laga @Polisen !l", 16, owners, TODAY)]
    assert when == ["!lördag "]
    assert completions("mejla till@gat", 14, owners, TODAY) == ()


def test_a_completion_that_is_taken_stands_in_the_line_and_is_not_entered_yet(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(TAGS)
    entry = room.room.editor.measures.entry
    entry.editor.setText("Tvätta @gatu")
    entry.editor.textEdited.emit("Tvätta @gatu")
    popup = entry._completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle()
    assert entry.editor.text() == "Tvätta @Fastighets- och gatukontoret "
    assert services.room.view(meeting.id).items[-2].measures == ()


def test_a_measure_in_fields_and_its_correction(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(TAGS)
    room.press("Fyll i fält i stället")
    room.press("Spara åtgärden")
    assert room.field("Vad ska göras").error
    room.write("Vad ska göras", "Tvätta gaveln")
    room.write("Klart senast", "2026-11-25")
    room.press("Spara åtgärden")
    (measure,) = point(services, meeting, TAGS).measures
    assert (measure.what, measure.due) == ("Tvätta gaveln", date(2026, 11, 25))
    room.room.editor.measures._edit(measure)
    room.write("Vad ska göras", "Tvätta hela gaveln")
    room.press("Spara åtgärden")
    assert point(services, meeting, TAGS).measures[0].what == "Tvätta hela gaveln"


@pytest.mark.parametrize(
    ("word", "outcome"), [("Bordlagd", Outcome.CARRIED_OVER), ("Noterad", Outcome.NOTED)]
)
def test_each_point_ends_as_it_is_said(
    room: RoomHands, services: Services, meeting: Meeting, word: str, outcome: Outcome
) -> None:
    room.go_to(TAGS)
    room.choose("Så slutar punkten", word)
    assert point(services, meeting, TAGS).item.outcome is outcome


def test_carrying_over_keeps_its_reason(room: RoomHands, services: Services, meeting: Meeting) -> None:
    room.go_to(TAGS)
    room.choose("Så slutar punkten", "Bordlagd")
    room.write("Skäl till att punkten bordläggs", "tidsbrist")
    assert point(services, meeting, TAGS).item.outcome_reason == "tidsbrist"


def test_what_was_said_before_stands_beside_with_the_late_measure(room: RoomHands) -> None:
    room.go_to(FIRE)
    said = room.texts()
    assert "Containrar låses." in said
    assert "Iakttagelser (1)" in said


def test_a_concern_unfolds_its_description(room: RoomHands) -> None:
    room.go_to(FIRE)
    (row,) = room.seen(ConcernEntry)
    row._toggle()
    assert "Containern brann vid lastkajen." in room.texts()


def test_follow_up_is_answered_with_one_press(room: RoomHands, services: Services) -> None:
    room.go_to("Föregående möte och uppföljning")
    room.review("Lås på containrar").press("Klar")
    (row,) = services.room.view(room.room.meeting_id).reviews
    assert row.state is MeasureState.DONE
    assert room.review("Lås på containrar").offers("Öppna igen")


def test_postponing_asks_for_date_and_reason(room: RoomHands, services: Services) -> None:
    room.go_to("Föregående möte och uppföljning")
    row = room.review("Lås på containrar")
    row.press("Skjut upp…")
    row.press("Skjut upp åtgärden")
    assert row.field("").error or row.field("Nytt datum").error
    row.root.note.editor.setText("Väntar på lås")  # type: ignore[attr-defined]
    row.root.note.editor.textEdited.emit("Väntar på lås")  # type: ignore[attr-defined]
    row.write("Nytt datum", "2026-12-04")
    row.press("Skjut upp åtgärden")
    (kept,) = services.room.view(room.room.meeting_id).reviews
    assert (kept.due, kept.postponements, kept.last_note) == (date(2026, 12, 4), 1, "Väntar på lås")
    assert "uppskjuten 1 gång" in room.texts()


def test_the_clock_counts_for_the_point_that_is_left(
    room: RoomHands, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    qtbot.wait(1100)
    room.go_to(FIRE)
    opening = services.room.view(meeting.id).items[0].item
    assert opening.spent_seconds >= 1
    assert services.meetings.get(meeting.id).current_item_id == point(services, meeting, FIRE).item.id
    qtbot.wait(1100)
    room.page.leave()
    assert point(services, meeting, FIRE).item.spent_seconds >= 1
    kept = point(services, meeting, FIRE).item.spent_seconds
    qtbot.wait(1100)
    assert room.room.clock.take() == 0
    assert point(services, meeting, FIRE).item.spent_seconds == kept


def test_closing_names_what_is_undecided_and_leads_there(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.do("meeting.close")
    asked = dialog(room.page)
    assert "2 punkter är inte avgjorda" in asked.texts()
    asked.press(next(one.text() for one in _links(asked) if one.text().endswith(TAGS)))
    assert not is_asking(room.page)
    assert room.at_hand == TAGS
    assert services.meetings.get(meeting.id).state is MeetingState.IN_PROGRESS


def test_closing_carries_over_only_by_the_button_that_says_so(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.do("meeting.close")
    dialog(room.page).press("Gå tillbaka")
    assert services.meetings.get(meeting.id).state is MeetingState.IN_PROGRESS
    room.do("meeting.close")
    dialog(room.page).press("Bordlägg dem och avsluta")
    assert services.meetings.get(meeting.id).state is MeetingState.HELD
    assert point(services, meeting, TAGS).item.outcome is Outcome.CARRIED_OVER
    assert room.heading == "Mötesanteckningar · vecka 47"
    following = next(row for row in services.meetings.rows() if row.week.number == 48)
    assert TAGS in [view.item.title for view in services.agenda.view(following.id).items]


def _links(asked: Any) -> list[Any]:
    return [one for one in asked.seen(QAbstractButton) if one.text().startswith("§")]


def test_a_text_that_cannot_be_kept_stays_and_says_why_until_it_can(
    room: RoomHands, services: Services, meeting: Meeting
) -> None:
    room.go_to(FIRE)
    room.write("Diskussion", "x" * 200_001)
    assert room.field("Diskussion").error
    room.go_to(TAGS)
    assert not room.field("Diskussion").error
    room.go_to(FIRE)
    assert room.field("Diskussion").error
    assert room.field("Diskussion").read() == "x" * 200_001
    room.write("Diskussion", "Kortare.")
    assert not room.field("Diskussion").error
    assert point(services, meeting, FIRE).item.discussion == "Kortare."


def test_undo_takes_back_what_was_written_and_leads_back_to_its_point(
    room: RoomHands, window: MainWindow[Any]
) -> None:
    room.go_to(FIRE)
    room.write("Beslut", "Rondera varje kväll")
    room.go_to(TAGS)
    settle()
    undo = window.context.actions["edit.undo"]
    assert "gå till" not in undo.text(), "going to a point is no step of its own"
    undo.trigger()
    settle()
    assert room.at_hand == FIRE
    assert room.field("Beslut").value == ""


@pytest.mark.parametrize("title", [FIRE, "Föregående möte och uppföljning", "Mötets öppnande, närvaro"])
def test_every_control_of_the_meeting_has_a_name_and_can_be_hit(room: RoomHands, title: str) -> None:
    room.go_to(title)
    assert nameless(room.page) == []
    assert small(room.page) == []
    room.do("meeting.attendance")
    asked = dialog(room.page)
    assert nameless(asked.root) == []
    assert small(asked.root) == []
