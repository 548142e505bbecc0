"""What scrolls, and what does not have to."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from orat.ui.widgets.label import label
from orat.ui.widgets.scrolled import Scrolled


def test_what_is_scrolled_is_as_high_as_its_width_asks_for(qtbot: QtBot) -> None:
    area = QScrollArea()
    inside = Scrolled()
    column = QVBoxLayout(inside)
    for _ in range(8):
        column.addWidget(
            label("En mening som bryts där raden tar slut, och annars ryms på en rad.", wrap=True)
        )
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(900, 8 * 40)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    assert area.verticalScrollBar().maximum() == 0
    area.resize(160, 8 * 40)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
