"""Panes beside each other find their way when the size of text changes, in both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.splitter import Splitter
from orat.ui.widgets.three_panes import ThreePanes

DOWN, ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


class Paper(QScrollArea):
    """As wide as what lies in it, as the panes of the program are."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        QVBoxLayout(inner).addWidget(QLabel("En rad text som inte bryts"))
        self.setWidget(inner)
        self.setWidgetResizable(True)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        return QSize(inner.minimumSizeHint().width() if inner is not None else 0, 40)


def three(settings: SettingsFile) -> QWidget:
    """Turned by what its panes need."""
    first, middle, last = (Paper() for _ in range(3))
    return ThreePanes(("all", "two"), settings, first, middle, last, shares=(1, 1, 1), lines=(3, 3, 3))


def two(settings: SettingsFile) -> QWidget:
    """Turned by the size of its own text."""
    return Splitter("two", settings, Paper(), Paper(), shares=(1, 1), turns=True)


@pytest.mark.parametrize("in_front", [True, False], ids=["in-front", "behind"])
@pytest.mark.parametrize(("make", "width"), [(three, 700), (two, 900)])
def test_larger_text_lays_panes_below_each_other_and_smaller_beside(
    make: Callable[[SettingsFile], QWidget],
    width: int,
    in_front: bool,
    settings: SettingsFile,
    keeper: ThemeKeeper,
    qtbot: QtBot,
) -> None:
    stack, panes, other = QStackedWidget(), make(settings), QLabel()
    qtbot.addWidget(stack)
    stack.addWidget(panes)
    stack.addWidget(other)
    stack.resize(width, 400)
    stack.show()

    def ways() -> set[Qt.Orientation]:
        parts = [panes, *panes.findChildren(QSplitter)]
        return {part.orientation() for part in parts if isinstance(part, QSplitter)}

    assert ways() == {ACROSS}
    for scale, stacked in ((2.0, True), (1.0, False)):
        # Qt asks what is behind for no new layout, neither when the text changes nor when it comes forward.
        stack.setCurrentWidget(panes if in_front else other)
        keeper.choose("light", scale)
        QTest.qWait(1)
        stack.setCurrentWidget(panes)
        assert (DOWN in ways()) is stacked
        assert stack.width() == width, "turned at the same size of the window"
