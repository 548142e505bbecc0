"""Iakttagelser: the list with its filters, orders and views, and the pane beside it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from orat.domain.concern import ConcernState
from orat.domain.periods import Period
from orat.domain.rows import ConcernRow
from orat.domain.scales import Severity
from orat.services.house import Services
from orat.ui import formats
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.theme import color
from orat.ui.widgets.badge import Badge, badge_size
from orat.ui.widgets.row_delegate import SIDE
from orat.ui.window import MainWindow
from orat.ui.words import concern_state_badge, severity_badge
from tests.services.stories import area, category, coming, hold, matters, unit
from tests.ui.pages.concerns import ConcernsHands, FormHands
from tests.ui.pages.hands import pick, settle


def test_an_empty_list_says_what_belongs_here_and_offers_the_one_thing(window: MainWindow[Any]) -> None:
    hands = ConcernsHands(window)
    assert "Inga iakttagelser än" in hands.texts()
    hands.press("Ny iakttagelse")
    assert isinstance(window.page, ConcernFormPage)


def test_an_empty_search_is_told_from_an_empty_list(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    hands = ConcernsHands(window)
    hands.search("finns inte")
    assert "Inget matchar" in hands.texts()
    assert hands.counts == "4 totalt · 0 visas"
    hands.press("Rensa sökning och filter")
    assert len(hands.titles) == 4


def test_search_finds_words_with_their_diaeresis(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    hands = ConcernsHands(window)
    hands.search("gården")
    hands.search("skolgården")
    assert hands.titles == ["Mopeder på skolgården"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_lead_from_the_search_to_the_first_that_was_found(
    window: MainWindow[Any], autumn: dict[str, int], key: Qt.Key
) -> None:
    hands = ConcernsHands(window)
    window.activateWindow()
    field = hands.page._sought
    field.setFocus()
    field.setText("skolgården")
    QTest.keyClick(field, key)
    settle()
    assert hands.titles == ["Mopeder på skolgården"]
    assert window.focusWidget() is hands.page.table.view
    assert hands.page.table.selected_ids() == [autumn["Mopeder på skolgården"]]
    field.setFocus()
    hands.search("finns inte")
    assert window.focusWidget() is field, "with nothing found there is nowhere to go"


def test_chips_narrow_and_say_so(window: MainWindow[Any], autumn: dict[str, int], services: Services) -> None:
    hands = ConcernsHands(window)
    assert hands.counts == "4 totalt"
    weeks = (Period(date(2026, 11, 9), date(2026, 11, 15)), Period(date(2026, 11, 16), date(2026, 11, 22)))
    hands.filter(period=weeks)
    assert hands.chips == ["Vecka 46–47"]
    assert hands.titles == ["Container i brand", "Papperskorg i brand"]
    assert hands.counts == "4 totalt · 2 visas"
    hands.filter(severity=(Severity.ACUTE,))
    assert hands.titles == ["Container i brand"]
    hands.page.filters.clear()
    hands.filter(area=(area(services, "Väster"),), unit=(unit(services, "Hamnskolan"),))
    assert hands.titles == ["Mopeder på skolgården"]
    hands.page.filters.clear()
    hands.filter(category=(category(services, "Skadegörelse och klotter"),))
    assert hands.titles == ["Klotter på gaveln"]


@pytest.mark.parametrize("heading", ["Allvar", "Iakttagelse", "Skola / enhet", "Händelse", "Läge"])
def test_every_column_sorts_and_turns(
    window: MainWindow[Any], autumn: dict[str, int], services: Services, heading: str
) -> None:
    services.concerns.raise_to_meeting([autumn["Papperskorg i brand"]])
    keys: dict[str, Callable[[ConcernRow], Any]] = {
        "Allvar": lambda row: row.severity,
        "Iakttagelse": lambda row: row.title,
        "Skola / enhet": lambda row: row.unit,
        "Händelse": lambda row: row.happened_on,
        "Läge": lambda row: list(ConcernState).index(row.state),
    }
    hands = ConcernsHands(window)
    shown = []
    for _ in range(2):
        hands.sort_by(heading)
        shown.append([keys[heading](row) for row in services.lists.rows(hands.page.table.model.ids)])
    assert len(shown[0]) == 4
    assert shown == [sorted(shown[0]), sorted(shown[0], reverse=True)]


def test_the_menu_of_the_header_sorts_by_place(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    table = hands.page.table
    shown = []
    for _ in range(2):
        menu = QMenu()
        table.columns.fill(menu)
        pick(menu, "Plats")
        settle()
        shown.append([row.area for row in services.lists.rows(table.model.ids)])
    assert len(shown[0]) == 4
    assert len(set(shown[0])) > 1
    assert shown == [sorted(shown[0]), sorted(shown[0], reverse=True)]
    assert table.view.horizontalHeader().sortIndicatorSection() == 2, "marked where the place stands"


def test_the_commands_sort_without_a_mouse(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.page.context.actions["concerns.sort.area"].trigger()
    settle()
    shown = [row.area for row in services.lists.rows(hands.page.table.model.ids)]
    assert shown == sorted(shown)
    assert shown[0] != shown[-1]


@pytest.mark.parametrize("width", [1180, 1440])
def test_the_title_has_the_room_and_no_badge_is_cut(
    window: MainWindow[Any], autumn: dict[str, int], width: int
) -> None:
    window.resize(width, 800)
    hands = ConcernsHands(window)
    view = hands.page.table.view
    assert hands.titles
    assert view.horizontalScrollBar().maximum() == 0
    widths = {column.key: view.columnWidth(at) for at, column in enumerate(hands.page.table.model.columns)}
    assert widths["title"] == max(widths.values())
    badges = {
        "state": [concern_state_badge(state) for state in ConcernState],
        "severity": [severity_badge(severity) for severity in Severity],
    }
    for key, looks in badges.items():
        widest = max(badge_size(look, view.font()).width() for look in looks)
        assert widths[key] >= widest + 2 * SIDE


def test_a_badge_of_the_colour_of_the_selection_is_outlined_on_it(
    window: MainWindow[Any], autumn: dict[str, int]
) -> None:
    hands = ConcernsHands(window)
    hands.select("Mopeder på skolgården")
    view = hands.page.table.view
    place = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(place).toImage()
    edge = color(severity_badge(Severity.LOW).tone.foreground).rgb()
    top = [picture.pixel(x, 7) for x in range(picture.width())]
    assert top.count(edge) > 20


def test_a_view_is_kept_used_again_and_removed(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.filter(severity=(Severity.ACUTE,))
    hands.page.filters.view_saved.emit("Bara akuta")
    settle()
    assert [view.name for view in services.views.all()] == ["Bara akuta"]
    hands.page.filters.clear()
    assert len(hands.titles) == 4
    kept = services.views.all()[0]
    hands.page.filters.view_chosen.emit(kept.id)
    settle()
    assert hands.titles == ["Container i brand"]
    assert hands.chips == ["Allvar: Akut"]
    hands.page.filters.view_removed.emit(kept.id)
    settle()
    assert services.views.all() == ()


def test_the_pane_tells_of_the_one_chosen(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    hands = ConcernsHands(window)
    hands.select("Container i brand")
    assert "Container i brand" in hands.read
    assert "mån 16 nov kl. 20.00" in hands.read
    assert "Brand och pyroteknik" in hands.read
    assert "Rapporterad" in hands.read


def test_a_point_of_a_meeting_to_come_tells_where_it_stands_and_then_how_it_ended(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    meeting = coming(services)
    item = services.agenda.place_concerns(meeting.id, [autumn["Container i brand"]]).value
    hands = ConcernsHands(window)
    hands.select("Container i brand")
    position = next(view.item.position for view in matters(services, meeting) if view.item.id == item.id)
    assert hands.offers(f"På dagordning {formats.week(meeting.week)} § {position}")
    assert not any(badge.look.word == "Inte avgjord" for badge in hands.seen(Badge))
    hold(services, meeting)
    hands.page._read_chosen([autumn["Container i brand"]])
    settle()
    assert hands.offers(f"{formats.week(meeting.week).capitalize()} · § {position}")
    assert any(badge.look.word == "Noterad" for badge in hands.seen(Badge))


def test_similar_ones_are_shown_and_gathered(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    hands = ConcernsHands(window)
    hands.select("Container i brand")
    assert "Liknar" in hands.read
    hands.press("Visa")
    assert "Papperskorg i brand" in hands.read
    hands.press("Samla i problembild")
    [problem] = services.problems.rows()
    assert problem.title == "Container i brand"
    assert problem.concerns == 2
    assert "Liknar" not in hands.read, "what is gathered is not suggested again"


def test_gathering_moves_nothing_out_of_a_problem_of_its_own(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    other = services.problems.gather([autumn["Papperskorg i brand"]], title="Papperskorgar").value
    services.problems.gather([autumn["Container i brand"]], title="Containrar")
    hands = ConcernsHands(window)
    hands.select("Container i brand")
    assert "Liknar" in hands.read
    assert not hands.offers("Samla i problembild")
    services.problems.take_out([autumn["Container i brand"]])
    hands.page._read_chosen([autumn["Container i brand"]])
    settle()
    hands.press("Samla i problembild")
    assert services.lists.concern(autumn["Container i brand"]).problem_id == other.id


def test_a_draft_in_the_list_is_taken_up_again_or_thrown_away(
    window: MainWindow[Any], autumn: dict[str, int], services: Services
) -> None:
    services.concerns.begin(title="Halvskriven")
    hands = ConcernsHands(window)
    assert "Halvskriven" not in hands.titles
    hands.filter(state=(ConcernState.DRAFT,))
    assert hands.titles == ["Halvskriven"]
    hands.select("Halvskriven")
    assert hands.offered == ["Fortsätt skriva", "Ta bort"]
    hands.do("Fortsätt skriva")
    assert FormHands(window).field("Titel").value == "Halvskriven"
    hands = ConcernsHands(window)
    hands.select("Halvskriven")
    hands.do("Ta bort")
    assert services.lists.drafts() == ()


def test_the_first_visit_begins_in_the_list(window: MainWindow[Any], autumn: dict[str, int]) -> None:
    window.go("problems")
    assert window.page is not None
    window.page.findChildren(QPushButton)[0].setFocus()
    settle()
    window.go("concerns")
    settle()
    assert isinstance(window.page, ConcernsPage)
    assert window.focusWidget() is window.page.table.view, "not at the buttons above it"
