"""The agenda: everything proposed can be overruled, by dragging and by keyboard, and undone."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from orat.domain.agenda import ItemKind
from orat.domain.meeting import Meeting
from orat.domain.scales import Severity, WhenKind
from orat.services.house import Services
from orat.ui.pages.meetings.agenda.dragging import Carried
from orat.ui.pages.meetings.paper import PreviewDialog
from orat.ui.widgets.button import Button
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report
from tests.ui.pages.hands import dialog, is_asking, pick, settle
from tests.ui.pages.meetings import AgendaHands, nameless, small

TODAY = date(2026, 11, 17)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Two matters on the agenda of week 47, and two concerns that came in after it was made."""
    report(services, "Container i brand", day=TODAY - timedelta(days=1), severity=Severity.ACUTE)
    report(
        services, "Klotter på gaveln", day=TODAY - timedelta(days=3), about="Skadegörelse och klotter",
        where="Väster", school="Hamnskolan",
    )  # fmt: skip
    made = coming(services)
    report(
        services, "Mopeder på skolgården", day=TODAY, about="Trafik och fordon", severity=Severity.HIGH,
        description="Två mopeder körde runt bland barnen.",
    )  # fmt: skip
    report(
        services, "Rykte om slagsmål", day=TODAY, about="Rykten och sociala medier", where="Väster",
        school="Hamnskolan", severity=Severity.LOW, description="Sprids i en chatt.", at=None,
        when_kind=WhenKind.NIGHT,
    )  # fmt: skip
    return made


@pytest.fixture
def agenda(window: MainWindow[Any], meeting: Meeting) -> AgendaHands:
    return AgendaHands(window, meeting_id=meeting.id)


def titles(agenda: AgendaHands) -> list[str]:
    return [point.partition(" ")[2].partition(" ")[2] for point in agenda.points]


def test_the_agenda_opens_with_points_in_order_and_what_waits_beside_it(agenda: AgendaHands) -> None:
    assert agenda.points == [
        "§ 1 Mötets öppnande, närvaro",
        "§ 2 Föregående möte och uppföljning",
        "§ 3 Container i brand",
        "§ 4 Klotter på gaveln",
        "§ 5 Övrigt och nästa möte",
    ]
    assert sorted(agenda.waiting) == ["Mopeder på skolgården", "Rykte om slagsmål"]
    assert "Hamnskolan · Väster · natten mot tis 17 nov" in agenda.texts()
    assert "Ekbackskolan · Öster · tis 17 nov kl. 20.00" in agenda.texts()
    assert agenda.heading == "Dagordning · vecka 47"
    assert "torsdag 19 november 2026 kl. 8.30–9.30 · Stadshuset, rum Kranen" in agenda.told
    assert agenda.told.startswith("Möten ›")


def test_the_sum_of_minutes_stands_against_the_length(agenda: AgendaHands, services: Services) -> None:
    row = agenda.row("Container i brand")
    row._minutes.setValue(55)
    row._minutes.commit()
    settle()
    view = services.agenda.view(agenda.page._meeting.id)  # type: ignore[union-attr]
    assert view.items[2].item.minutes == 55
    assert agenda.board._bar.accessibleName() == f"{view.planned_minutes} av 60 min, för långt"
    assert f"{view.planned_minutes} av 60 min" in agenda.texts()


def test_a_concern_dropped_between_points_becomes_a_new_one_there(
    agenda: AgendaHands, services: Services
) -> None:
    card = agenda.card("Mopeder på skolgården")
    carried = Carried(concern_ids=(card.row.id,))
    assert agenda.hover(carried, agenda.above("Klotter på gaveln")) == "Släpp här: ny punkt § 4"
    agenda.drop(carried, agenda.above("Klotter på gaveln"))
    assert agenda.points[3] == "§ 4 Mopeder på skolgården"
    assert agenda.waiting == ["Rykte om slagsmål"]


def test_a_concern_dropped_onto_a_point_joins_it(agenda: AgendaHands, services: Services) -> None:
    card = agenda.card("Rykte om slagsmål")
    carried = Carried(concern_ids=(card.row.id,))
    assert agenda.hover(carried, agenda.onto("Klotter på gaveln")) == ""
    agenda.drop(carried, agenda.onto("Klotter på gaveln"))
    point = agenda.row("Klotter på gaveln").view
    assert point.item.kind is ItemKind.PROBLEM
    assert {row.title for row in point.concerns} == {"Klotter på gaveln", "Rykte om slagsmål"}


def test_a_standing_point_takes_no_concerns(agenda: AgendaHands) -> None:
    card = agenda.card("Rykte om slagsmål")
    words = agenda.hover(Carried(concern_ids=(card.row.id,)), agenda.onto("Mötets öppnande, närvaro"))
    assert words.startswith("Släpp här: ny punkt")


@pytest.mark.parametrize(("moved", "before", "expected"), [
    ("Klotter på gaveln", "Container i brand", ["Klotter på gaveln", "Container i brand"]),
    ("Container i brand", "Övrigt och nästa möte", ["Klotter på gaveln", "Container i brand"]),
])  # fmt: skip
def test_a_point_is_dragged_to_another_place(
    agenda: AgendaHands, moved: str, before: str, expected: list[str]
) -> None:
    agenda.drop(Carried(item_id=agenda.row(moved).view.item.id), agenda.above(before))
    assert titles(agenda)[2:4] == expected


def test_a_point_moves_by_keyboard_and_keeps_focus_and_undo_takes_it_back(
    agenda: AgendaHands, window: MainWindow[Any]
) -> None:
    agenda.press_key("Klotter på gaveln", Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(agenda)[2:4] == ["Klotter på gaveln", "Container i brand"]
    assert agenda.row("Klotter på gaveln").hasFocus()
    window.context.actions["edit.undo"].trigger()
    assert titles(agenda)[2:4] == ["Container i brand", "Klotter på gaveln"]


def test_the_menu_does_all_that_dragging_does(agenda: AgendaHands) -> None:
    agenda.pick("Klotter på gaveln", "Flytta upp")
    assert titles(agenda)[2] == "Klotter på gaveln"
    agenda.pick("Klotter på gaveln", "Flytta ned")
    assert titles(agenda)[3] == "Klotter på gaveln"
    agenda.pick("Klotter på gaveln", "§\N{NO-BREAK SPACE}1")
    assert titles(agenda)[0] == "Klotter på gaveln"


def test_a_concern_is_placed_by_keyboard(agenda: AgendaHands) -> None:
    card = agenda.card("Mopeder på skolgården")
    card.setFocus()
    agenda.key("Return")
    assert titles(agenda)[4] == "Mopeder på skolgården"


def test_several_chosen_become_one_point(agenda: AgendaHands) -> None:
    for title in ("Mopeder på skolgården", "Rykte om slagsmål"):
        agenda.card(title).click()
    agenda.press("Gör en punkt av 2")
    assert agenda.waiting == []
    made = [row.view for row in agenda.rows if len(row.view.concerns) == 2]
    assert len(made) == 1


def test_grouping_of_what_waits_can_be_chosen_and_is_remembered(
    agenda: AgendaHands, window: MainWindow[Any]
) -> None:
    assert agenda.board.waiting._by.text() == "Efter område"
    assert "Öster" in agenda.texts()
    menu = agenda.board.waiting._by.menu()
    next(action for action in menu.actions() if action.text() == "Enhet").trigger()
    settle()
    assert "Hamnskolan" in agenda.texts().splitlines()
    assert window.settings.value.remembered["agenda.group_by"] == "unit"


def test_a_point_is_renamed_with_presenter_and_note(agenda: AgendaHands, services: Services) -> None:
    agenda.press_key("Container i brand", Qt.Key.Key_F2)
    assert agenda.field("Rubrik").isVisible()
    agenda.write("Rubrik", "Anlagd brand vid skolan")
    agenda.write("Föredras av", "utbildningschef område 3")
    agenda.write("Anteckning inför mötet", "Räddningstjänsten är kallad.")
    item = agenda.row("Anlagd brand vid skolan").view.item
    assert (item.presenter, item.note) == ("utbildningschef område 3", "Räddningstjänsten är kallad.")
    assert "föredras av utbildningschef område 3" in agenda.texts()


def test_an_empty_title_is_refused_at_the_field_and_nothing_is_lost(agenda: AgendaHands) -> None:
    agenda.press_key("Container i brand", Qt.Key.Key_F2)
    agenda.write("Rubrik", "")
    assert "behöver en rubrik" in agenda.field("Rubrik").error
    assert "§ 3 Container i brand" in agenda.points


def test_an_information_point_comes_before_the_closing_one(agenda: AgendaHands) -> None:
    agenda.do("agenda.information")
    asked = dialog(agenda.page)
    asked.press("Lägg till punkten")
    assert asked.field("Rubrik").error
    asked.write("Rubrik", "Inför Lucia")
    asked.press("Lägg till punkten")
    assert not is_asking(agenda.page)
    assert titles(agenda)[-2:] == ["Inför Lucia", "Övrigt och nästa möte"]


def test_a_skipped_point_is_listed_and_can_be_taken_along_after_all(agenda: AgendaHands) -> None:
    agenda.pick("Klotter på gaveln", "Hoppa över en gång")
    assert "Klotter på gaveln" not in titles(agenda)
    assert "Hoppas över den här gången" in agenda.texts()
    agenda.press("Ta med ändå")
    assert "Klotter på gaveln" in titles(agenda)


def test_a_point_taken_off_waits_again_and_the_proposal_brings_it_back(agenda: AgendaHands) -> None:
    agenda.press_key("Klotter på gaveln", Qt.Key.Key_Delete)
    assert "Klotter på gaveln" in agenda.waiting
    assert "3 nya att ta upp: Mopeder på skolgården · " in agenda.texts()
    agenda.press("Lägg in de nya punkterna")
    assert agenda.waiting == []
    assert "Klotter på gaveln" in titles(agenda)
    assert not agenda.offers("Lägg in de nya punkterna")


def test_a_point_is_sent_on_to_the_next_week(agenda: AgendaHands, services: Services) -> None:
    agenda.pick("Klotter på gaveln", "Skicka till nästa vecka")
    assert "Klotter på gaveln" not in titles(agenda)
    following = next(row for row in services.meetings.rows() if row.week.number == 48)
    assert "Klotter på gaveln" in [view.item.title for view in services.agenda.view(following.id).items]
    assert "Hoppas över den här gången" not in agenda.texts()


def test_standing_points_cannot_be_taken_off(agenda: AgendaHands) -> None:
    assert "Ta bort från dagordningen" not in agenda.offered("Mötets öppnande, närvaro")
    assert "Ta bort från dagordningen" in agenda.offered("Klotter på gaveln")


def test_a_suggestion_says_why_and_is_done_with_one_press(
    agenda: AgendaHands, services: Services, window: MainWindow[Any]
) -> None:
    report(services, "Papperskorg i brand vid skolan", day=TODAY, at=time(21, 0))
    report(services, "Papperskorg i brand bakom skolan", day=TODAY - timedelta(days=1), at=time(20, 30))
    agenda = AgendaHands(window, meeting_id=agenda.page._meeting.id)  # type: ignore[union-attr]
    before = len(agenda.waiting)
    assert any("Papperskorg i brand vid skolan" in words for words in agenda.suggestions)
    assert "samma" in agenda.texts()
    name = "Samla till en punkt" if agenda.offers("Samla till en punkt") else "Lägg till där"
    agenda.press(name)
    assert len(agenda.waiting) < before


def test_the_preview_shows_the_pages_and_exports_the_same_bytes(
    agenda: AgendaHands, services: Services, tmp_path: Path
) -> None:
    agenda.do("agenda.preview")
    shown = agenda.page.findChildren(PreviewDialog)[-1]
    assert shown.view.view.pages >= 1
    target = tmp_path / "Dagordning.pdf"
    agenda.board.paper.ask = lambda _parent, _suggested: target
    asked = dialog(agenda.page)
    button = asked.button("Exportera")
    assert isinstance(button, Button)
    menu = button.menu()
    menu.aboutToShow.emit()
    pick(menu, "PDF (arkiv, PDF/A-2)…")
    assert target.read_bytes() == shown.view.pdf
    assert agenda.offers("Öppna")
    assert agenda.offers("Visa i mapp")


def test_f5_starts_the_meeting_and_asks_on_another_day_than_planned(
    agenda: AgendaHands, services: Services, meeting: Meeting
) -> None:
    agenda.row("Klotter på gaveln").setFocus()
    agenda.key("F5")
    asked = dialog(agenda.page)
    assert "Mötet är planerat till torsdag 19 november 2026 kl. 8.30–9.30." in asked.texts()
    assert not asked.offers("Det är hållet, skriv i efterhand")
    asked.press("Avbryt")
    assert agenda.heading == "Dagordning · vecka 47"
    agenda.do("meeting.start")
    dialog(agenda.page).press("Flytta till i dag och starta")
    assert agenda.heading == "Möte vecka 47 pågår"
    assert services.meetings.get(meeting.id).held_on == TODAY


def test_a_meeting_of_the_day_starts_unasked(
    services: Services, window: MainWindow[Any], clock: TurnedClock
) -> None:
    services.meetings.set_series(
        weekday=TODAY.isoweekday(),
        starts=time(9, 30),
        minutes=60,
        place="",
        name="Örat",
        municipality="Malmö",
    )
    agenda = AgendaHands(window, meeting_id=coming(services).id)
    agenda.do("meeting.start")
    assert agenda.heading == "Möte vecka 47 pågår"
    assert "· Startade kl. 9.00" in agenda.told


def test_a_meeting_that_was_held_is_written_up_afterwards(
    meeting: Meeting, window: MainWindow[Any], clock: TurnedClock
) -> None:
    clock.to(date(2026, 11, 20), time(14))
    agenda = AgendaHands(window, meeting_id=meeting.id)
    agenda.do("meeting.start")
    dialog(agenda.page).press("Det är hållet, skriv i efterhand")
    assert "· Hölls tor 19 nov kl. 8.30, skrivs i efterhand" in agenda.told


def test_every_control_of_the_agenda_has_a_name_and_can_be_hit(agenda: AgendaHands) -> None:
    agenda.press_key("Container i brand", Qt.Key.Key_F2)
    agenda.card("Rykte om slagsmål").click()
    settle()
    assert nameless(agenda.page) == []
    assert small(agenda.page) == []
