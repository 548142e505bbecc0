"""Nothing moves under the hands while one types and presses: what is said comes where room is kept for it."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from orat.services.house import Services
from orat.ui.guarding.watch import LOOK_AFTER_MS, Watch
from orat.ui.pages import specs
from orat.ui.pages.meetings.room.point_editor import PointEditor
from orat.ui.widgets.fields import Field
from orat.ui.window import MainWindow, PageSpec
from tests.services.stories import coming, matters, report
from tests.ui.houses import TODAY
from tests.ui.pages.hands import Hands, settle

NAMED = "Yusuf Abdi sågs."


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return specs()


def places(root: QWidget) -> dict[str, QPoint]:
    """Where each field and button lies that can be seen and has a name, but for what comes and goes."""
    named: list[tuple[str, QWidget]] = [(one.label_text, one) for one in root.findChildren(Field)]
    named += [(one.accessibleName() or one.text(), one) for one in root.findChildren(QAbstractButton)]
    return {name: one.mapTo(root, QPoint()) for name, one in named if one.isVisible()}


def moved(before: dict[str, QPoint], after: dict[str, QPoint]) -> list[str]:
    """What lies elsewhere than it did."""
    return [name for name, place in before.items() if after.get(name, place) != place]


def test_a_day_is_understood_beside_its_label(window: MainWindow[Any]) -> None:
    window.go("concern-form", new=True)
    hands = Hands(window.page)
    assert window.page is not None
    before = places(window.page)
    hands.write("Dag", "16 nov")
    assert "i går · v." in hands.texts()
    assert not moved(before, places(window.page))


@pytest.mark.parametrize("wide", [1440, 1024])
def test_person_data_is_told_without_moving_the_meeting(
    window: MainWindow[Any], services: Services, wide: int
) -> None:
    report(services, "Container i brand", day=TODAY - timedelta(days=1))
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    services.room.go_to(matters(services, meeting)[0].item.id)
    window.resize(wide, 800)
    window.go("meetings", meeting_id=meeting.id)
    settle()
    editor = next(each for each in window.findChildren(PointEditor) if each.isVisible())
    before = places(editor)
    for field in (editor.discussion, editor.decision):
        field.editor.setPlainText(NAMED)
    editor.measures.entry.editor.setText(f"{NAMED} @Gatukontoret !fredag")
    editor.measures.entry.editor.textEdited.emit(editor.measures.entry.editor.text())
    QTest.qWait(LOOK_AFTER_MS + 100)
    watches = [each for each in editor.findChildren(Watch) if each.findings]
    assert len(watches) == 3
    assert all(each.banner.isVisible() for each in watches)
    assert all(each.banner.accessibleName() == each.banner.told for each in watches)
    assert not moved(before, places(editor))


def test_a_press_that_leaves_a_wrong_field_is_not_lost(window: MainWindow[Any]) -> None:
    """The error of the field that is left comes when the press is over."""
    window.go("concern-form", new=True)
    settle()
    hands = Hands(window.page)
    day = hands.field("Dag")
    hands.type("Dag", "blurk")
    day.setFocus()
    link = hands.button("Dag: I går")
    at = link.mapTo(window, link.rect().center())
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    link.setFocus()
    settle()
    assert day.error, "leaving it was noticed"
    assert link.mapTo(window, link.rect().center()) == at, "and nothing has moved yet"
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle()
    assert day.value == TODAY - timedelta(days=1), "the press did what it said"
