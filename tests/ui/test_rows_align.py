"""Fields of one row stand level, whatever stands above one of them."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orat.ui.widgets.fields import ComboField, Form, LineField


def test_what_is_kept_room_for_above_one_field_moves_its_neighbour_too(qtbot: QtBot) -> None:
    form = Form()
    area: ComboField[int] = ComboField("Område", searchable=True)
    place = LineField("Plats")
    form.add_row(("area_id", area), ("place", place))
    beside = QLabel("…")
    beside.setFixedHeight(40)
    place.head.add(beside)
    beside.hide()
    qtbot.addWidget(form)
    form.resize(600, 200)
    form.show()
    qtbot.waitExposed(form)
    level = {field.editor.mapTo(form, QPoint(0, 0)).y() for field in (area, place)}
    assert len(level) == 1
