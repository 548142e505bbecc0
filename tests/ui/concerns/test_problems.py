"""Problembilder: the list, one over all its weeks, and gathering, splitting, merging and solving."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orat.domain.concern import Concern
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend
from orat.services.house import Services
from orat.ui.pages.concerns import ConcernsPage
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import TODAY
from tests.ui.pages.hands import dialog, is_asking, settle
from tests.ui.pages.problems import ProblemsHands


@pytest.fixture
def fires(services: Services) -> list[Concern]:
    """Three fires gathered as "Bränder vid Ekbacken", and two scribbles as "Klotter"."""
    made = [
        report(services, "Container i brand", day=TODAY - timedelta(days=1), severity=Severity.ACUTE),
        report(services, "Papperskorg i brand", day=TODAY - timedelta(days=5), school="Sjöskolan"),
        report(services, "Soptunna i brand", day=TODAY - timedelta(days=8)),
    ]
    services.problems.gather([concern.id for concern in made], title="Bränder vid Ekbacken")
    scribbles = [
        report(
            services, "Klotter på gaveln", day=TODAY - timedelta(days=2), about="Skadegörelse och klotter"
        ),
        report(services, "Klotter på muren", day=TODAY - timedelta(days=3), about="Skadegörelse och klotter"),
    ]
    services.problems.gather([concern.id for concern in scribbles], title="Klotter")
    return made


def test_an_empty_list_says_how_problems_come_about(window: MainWindow[Any]) -> None:
    hands = ProblemsHands(window)
    assert "Inga problembilder här" in hands.texts()
    hands.press("Till iakttagelserna")
    assert isinstance(window.page, ConcernsPage)


def test_the_list_is_gravest_first_and_can_be_searched(window: MainWindow[Any], fires: list[Concern]) -> None:
    hands = ProblemsHands(window)
    assert hands.titles == ["Bränder vid Ekbacken", "Klotter"]
    hands.page._sought.setText("klotter")
    hands.page._sought.searched.emit("klotter")
    settle()
    assert hands.titles == ["Klotter"]
    assert hands.page.subtitle == ("1 visas",)
    QTest.keyClick(hands.page._sought, Qt.Key.Key_Down)
    assert window.focusWidget() is hands.page.table.view


@pytest.mark.parametrize("width", [1180, 1440])
def test_both_lists_fit_beside_each_other(window: MainWindow[Any], fires: list[Concern], width: int) -> None:
    window.resize(width, 800)
    hands = ProblemsHands(window)
    hands.select("Bränder vid Ekbacken")
    for table in (hands.page.table, hands.page.detail.members):
        assert table.view.horizontalScrollBar().maximum() == 0
    assert hands.page.detail._scroll.horizontalScrollBar().maximum() == 0


def test_one_is_seen_over_all_its_weeks(
    window: MainWindow[Any], fires: list[Concern], services: Services, clock: TurnedClock
) -> None:
    meeting = services.meetings.ensure_coming().value
    services.agenda.propose(meeting.id)
    clock.to(date(2026, 11, 19), time(8, 30))
    services.room.start(meeting.id)
    problem_id = services.problems.rows()[0].id
    item = next(
        view.item for view in services.agenda.view(meeting.id).items if view.item.problem_id == problem_id
    )
    services.room.note(item.id, decision="Rondering kvällstid.")
    services.measures.decide(item.id, what="Flytta containern", due=date(2026, 11, 26))
    hands = ProblemsHands(window, problem_id=problem_id)
    assert "Bränder vid Ekbacken" in hands.read
    assert "3 iakttagelser · 2 enheter" in hands.read
    assert "mån 9 nov – mån 16 nov" in hands.read
    assert hands.members == ["Soptunna i brand", "Papperskorg i brand", "Container i brand"]
    assert "Beslut: Rondering kvällstid." in hands.read
    assert "Flytta containern" in hands.read


def test_concerns_are_taken_out_and_split_off(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Bränder vid Ekbacken")
    assert not hands.offers("Ta ut ur problembilden")
    hands.select_members("Soptunna i brand")
    hands.press("Ta ut ur problembilden")
    assert hands.members == ["Papperskorg i brand", "Container i brand"]
    hands.select_members("Papperskorg i brand")
    hands.press("Dela av till ny problembild…")
    asked = dialog(window)
    asked.write("Namn på den nya", "Papperskorgar")
    asked.press("Dela av")
    assert "Papperskorgar" in hands.read, "the new one is shown"
    assert set(hands.titles) == {"Bränder vid Ekbacken", "Klotter", "Papperskorgar"}
    assert [services.lists.concern(each.id).title for each in fires] == [each.title for each in fires]


def test_two_are_merged_and_split_again(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Klotter")
    hands.do("Slå samman med…")
    asked = dialog(window)
    asked.press("Slå samman")
    assert "behövs" in asked.field("Ingår i").error
    asked.write("Ingår i", "Bränder vid Ekbacken")
    asked.press("Slå samman")
    assert not is_asking(window)
    assert hands.titles == ["Bränder vid Ekbacken"]
    assert len(hands.members) == 5
    hands.press("Dela av Klotter igen")
    assert hands.titles == ["Bränder vid Ekbacken", "Klotter"]
    assert len(hands.members) == 3


def test_it_is_solved_partly_solved_and_opened_again(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Klotter")
    hands.do("Markera som löst…")
    asked = dialog(window)
    asked.press("Markera som löst")
    assert "behövs" in asked.field("Hur, och vad som återstår").error
    asked.write("Hur, och vad som återstår", "Sanerat och belyst.")
    asked.press("Markera som löst")
    assert hands.titles == ["Bränder vid Ekbacken"], "a solved one leaves the open ones"
    hands.press("Lösta")
    assert hands.titles == ["Klotter"]
    hands.select("Klotter")
    assert "Sanerat och belyst." in hands.read
    assert "Markera som löst…" not in hands.offered
    hands.do("Öppna igen…")
    asked = dialog(window)
    asked.press("Öppna igen")
    assert hands.titles == []
    hands.press("Alla")
    hands.select("Klotter")
    hands.do("Markera som delvis löst…")
    asked = dialog(window)
    asked.write("Hur, och vad som återstår", "Muren återstår.")
    asked.press("Markera som delvis löst")
    states = {row.title: row.state for row in services.problems.rows()}
    assert states["Klotter"] is ProblemState.PARTLY_SOLVED


def test_name_severity_and_trend_are_overruled(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Klotter")
    hands.do("Redigera problembilden…")
    asked = dialog(window)
    asked.write("Namn", "Klotter längs muren")
    asked.choose("Allvar", "Hög")
    asked.choose("Trend", "ökar")
    asked.press("Spara")
    row = next(row for row in services.problems.rows() if row.title == "Klotter längs muren")
    assert (row.severity, row.trend) == (Severity.HIGH, Trend.RISING)
    assert "Hög, satt här" in hands.read
    hands.do("Redigera problembilden…")
    asked = dialog(window)
    asked.choose("Allvar", "Som iakttagelserna")
    asked.press("Spara")
    assert services.problems.detail(row.id).problem.severity is None


def test_a_summary_is_written_in_place(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Bränder vid Ekbacken")
    hands.write("Sammanfattning", "Tre bränder på en vecka.")
    problem_id = hands.page.table.current_id
    assert problem_id is not None
    assert services.problems.detail(problem_id).problem.summary == "Tre bränder på en vecka."
    hands.select("Klotter")
    assert hands.field("Sammanfattning").value == ""


def test_one_more_is_added(window: MainWindow[Any], fires: list[Concern], services: Services) -> None:
    report(services, "Däck i brand", day=TODAY)
    hands = ProblemsHands(window)
    hands.select("Bränder vid Ekbacken")
    hands.do("Lägg till iakttagelse…")
    asked = dialog(window)
    asked.write("Iakttagelse", "Däck i brand")
    asked.press("Lägg till")
    assert "Däck i brand" in hands.members


def test_every_deed_is_one_step_to_undo(
    window: MainWindow[Any], fires: list[Concern], services: Services
) -> None:
    hands = ProblemsHands(window)
    hands.select("Bränder vid Ekbacken")
    hands.select_members("Soptunna i brand", "Papperskorg i brand")
    hands.press("Ta ut ur problembilden")
    assert hands.members == ["Container i brand"]
    window.commands["edit.undo"].trigger()
    settle()
    assert len(hands.members) == 3
