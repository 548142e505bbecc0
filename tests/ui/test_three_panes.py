"""Three panes beside each other find their way when the size of text changes, in both directions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter
from pytestqt.qtbot import QtBot

from orat.settings import SettingsFile
from orat.ui.theme.keeper import ThemeKeeper
from orat.ui.widgets.three_panes import ThreePanes

DOWN, ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


def test_larger_text_lays_them_below_each_other_and_smaller_beside(
    settings: SettingsFile, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    names = [QLabel("En rad text som inte bryts") for _ in range(3)]
    first, middle, last = names
    panes = ThreePanes(("all", "two"), settings, first, middle, last, shares=(1, 1, 1), lines=(3, 3, 3))
    qtbot.addWidget(panes)
    panes.resize(4 * first.minimumSizeHint().width(), 400)
    panes.show()
    ways = [part.orientation() for part in panes.findChildren(QSplitter)]
    assert ways == [ACROSS, ACROSS]
    for scale, stacked in ((2.0, True), (1.0, False)):
        keeper.choose("light", scale)

        def turned(stacked: bool = stacked) -> bool:
            return (DOWN in [part.orientation() for part in panes.findChildren(QSplitter)]) is stacked

        qtbot.waitUntil(turned)
