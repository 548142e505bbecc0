"""A period of one's own in the filters of Iakttagelser."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from orat.domain.filters import ConcernFilter
from orat.ui.formats import short_day
from orat.ui.pages.concerns.filters import filter_of, values_of
from orat.ui.widgets.pick_list import PickList
from orat.ui.window import MainWindow
from tests.ui.houses import TODAY
from tests.ui.pages.concerns import ConcernsHands
from tests.ui.pages.hands import Hands, dialog, is_asking, settle


@pytest.fixture
def hands(window: MainWindow[Any], autumn: dict[str, int]) -> ConcernsHands:
    assert autumn
    return ConcernsHands(window)


def ask(hands: ConcernsHands) -> Hands:
    """Open the dialog the way a person does: the list of periods, and the button below it."""
    hands.page.filters._pick("period")
    picker = hands.page.filters.findChild(PickList)
    assert picker is not None
    [button] = [one for one in picker.findChildren(QAbstractButton) if one.text() == "Egen period…"]
    button.click()
    return dialog(hands.page)


def year_day(day: date) -> str:
    return f"{short_day(day)} {day.year}"


def test_two_days_narrow_the_list_and_stand_on_the_chip(hands: ConcernsHands) -> None:
    asked = ask(hands)
    first, last = TODAY - timedelta(days=9), TODAY - timedelta(days=5)
    asked.write("Från och med", first.isoformat())
    asked.write("Till och med", last.isoformat())
    asked.press("Visa perioden")
    assert not is_asking(hands.page)
    assert sorted(hands.titles) == ["Klotter på gaveln", "Papperskorg i brand"]
    assert hands.chips == [f"{short_day(first, last)} – {year_day(last)}"]
    again = ask(hands)
    assert again.field("Från och med").value == first
    assert again.field("Till och med").value == last


def test_one_day_may_be_left_empty(hands: ConcernsHands) -> None:
    asked = ask(hands)
    asked.write("Från och med", (TODAY - timedelta(days=5)).isoformat())
    asked.press("Visa perioden")
    assert sorted(hands.titles) == ["Container i brand", "Papperskorg i brand"]
    assert hands.chips == [f"Från {year_day(TODAY - timedelta(days=5))}"]
    assert hands.page.where.last is None
    asked = ask(hands)
    assert asked.field("Till och med").value is None
    asked.write("Från och med", "")
    asked.write("Till och med", (TODAY - timedelta(days=9)).isoformat())
    asked.press("Visa perioden")
    assert sorted(hands.titles) == ["Klotter på gaveln", "Mopeder på skolgården"]
    assert hands.chips == [f"Till {year_day(TODAY - timedelta(days=9))}"]


def test_what_makes_no_period_is_said_at_the_field(hands: ConcernsHands) -> None:
    asked = ask(hands)
    asked.press("Visa perioden")
    assert "behövs" in asked.field("Från och med").error
    asked.write("Från och med", TODAY.isoformat())
    asked.write("Till och med", (TODAY - timedelta(days=1)).isoformat())
    asked.press("Visa perioden")
    assert "före början" in asked.field("Till och med").error
    asked.write("Till och med", "någon gång")
    asked.press("Visa perioden")
    assert "inget datum" in asked.field("Till och med").error
    settle()
    assert is_asking(hands.page)
    assert len(hands.titles) == 4, "nothing was filtered yet"


@pytest.mark.parametrize("first", [None, date(2026, 8, 1)])
@pytest.mark.parametrize("last", [None, date(2026, 9, 30)])
def test_a_filter_with_an_open_end_comes_back_as_it_was(first: date | None, last: date | None) -> None:
    where = ConcernFilter(first=first, last=last)
    assert filter_of(values_of(where), "", None) == where
