"""One report is judged and accepted at one glance, on a small screen too; its source is a press away."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QScrollArea

from orat.ui.widgets.segments import Segments
from orat.ui.window import MainWindow
from tests.ui.inbox.conftest import FIRE, MOPEDS
from tests.ui.pages.hands import Hands, settle
from tests.ui.pages.inbox import InboxHands


@pytest.mark.usefixtures("waiting")
def test_at_1280_nothing_scrolls_but_the_list(window: MainWindow[Any]) -> None:
    window.resize(1280, 800)
    page = InboxHands(window)
    assert page.chosen == FIRE
    frame = window._frames["inbox"]
    assert (frame.verticalScrollBar().maximum(), frame.horizontalScrollBar().maximum()) == (0, 0)
    areas = [one for one in page.page.pane.findChildren(QScrollArea) if one.isVisible()]
    assert [one.verticalScrollBar().maximum() for one in areas] == [0]
    within = page.page.pane.form.findChildren(QAbstractScrollArea)
    assert not any(one.verticalScrollBar().isVisible() for one in within)
    bar = [one for one in page.page.pane._all.findChildren(QPushButton) if one.isVisible()]
    assert len({one.mapTo(window, QPoint()).y() for one in bar}) == 1, "the verdict stands in one row"
    Hands(page.page.pane).press("Ta emot")
    assert page.chosen == MOPEDS


@pytest.mark.usefixtures("waiting")
def test_at_1280_source_and_likeness_are_parts_to_turn_to(window: MainWindow[Any]) -> None:
    window.resize(1280, 800)
    page = InboxHands(window)
    hands = Hands(page.page.pane)
    assert not page.page.source.isVisible()
    assert not hands.offers("Liknande"), "nothing is like it"
    hands.press("Källa")
    assert "Idrottshallens baksida" in page.source
    assert hands.offers("Ta emot"), "the verdict is at hand beside the source too"
    QTest.keyClick(page.page, Qt.Key.Key_F6)
    settle()
    assert page.page.pane.form.isVisible()
    assert not page.page.source.isVisible()
    hands.press("Källa")
    window.commands["inbox.correct"].trigger()
    settle()
    assert page.page.pane.form.isVisible(), "to put right is to write in the report"


@pytest.mark.usefixtures("waiting")
def test_in_a_wide_window_the_source_stands_beside_whatever_was_turned_to(window: MainWindow[Any]) -> None:
    window.resize(1280, 800)
    page = InboxHands(window)
    Hands(page.page.pane).press("Källa")
    for size, beside in (((1440, 900), True), ((1280, 800), False)):
        window.resize(*size)
        settle()
        assert page.page.source.isVisible() is beside
        assert page.page.pane.form.isVisible()
        [parts] = page.page.pane.findChildren(Segments)
        assert parts.isVisible() is not beside
