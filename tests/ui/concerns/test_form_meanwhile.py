"""What is typed while the register is busy ends up in no other concern, and is not lost."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from orat.domain.concern import Concern
from orat.services.house import Services
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.tasks import Tasks
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.ui.houses import TODAY, opened, window_with
from tests.ui.pages.concerns import FormHands

PAGES: list[PageSpec[Any]] = [
    PageSpec("concerns", ConcernsPage, "Iakttagelser"),
    PageSpec("concern-form", ConcernFormPage, below="concerns"),
]


class Desk:
    """The window on a worker thread that a test can keep busy, with one draft in the register."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        clock = TurnedClock(TODAY, time(9, 0))
        self._qtbot = qtbot
        self.tasks: Tasks[Services] = Tasks()
        self.tasks.start(lambda: opened(folder, clock), close=lambda services: services.close())
        kept: list[Any] = []
        self.tasks.write(lambda services: services.concerns.begin(title="Halvskriven"), kept.append)
        self.window: MainWindow[Any] = window_with(self.tasks, folder, clock, PAGES)
        qtbot.addWidget(self.window)
        self.window.show()
        self.rest()
        self.draft: Concern = kept[0].value

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self._qtbot.waitUntil(lambda: self.tasks.idle)

    @contextmanager
    def busy(self) -> Iterator[None]:
        """The worker is held up; afterwards it does what it was asked for meanwhile."""
        free = threading.Event()
        self.tasks.read(lambda _: free.wait(10), lambda _: None)
        try:
            yield
        finally:
            free.set()
        self.rest()

    @property
    def title(self) -> QLineEdit:
        """The field, as somebody looks at it."""
        editor: QLineEdit = FormHands(self.window).field("Titel").editor  # type: ignore[attr-defined]
        return editor

    def type(self, text: str) -> None:
        """Press keys where the keyboard is."""
        QTest.keyClicks(self.window.focusWidget() or self.window, text)

    @property
    def titles(self) -> list[str]:
        """What the drafts are called."""
        assert FormHands(self.window).page.form.commit()
        self.rest()
        found: list[Any] = []
        self.tasks.read(lambda services: services.lists.drafts(), found.append)
        self.rest()
        return sorted(draft.title for draft in found[0])


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path, qtbot)
    yield made
    made.tasks.stop()


def test_nothing_can_be_written_until_the_draft_that_was_asked_for_is_there(desk: Desk) -> None:
    with desk.busy():
        desk.window.go("concern-form", concern_id=desk.draft.id)
        assert not desk.title.isEnabled()
        assert not FormHands(desk.window).page._report.isEnabled()
    assert desk.title.isEnabled()
    assert desk.window.focusWidget() is desk.title
    QTest.keyClick(desk.title, Qt.Key.Key_End)
    desk.type(" text")
    assert desk.titles == ["Halvskriven text"]


def test_what_was_begun_before_going_on_with_a_draft_is_a_draft_too(desk: Desk) -> None:
    desk.window.go("concern-form", new=True)
    desk.rest()
    desk.type("Begun")
    with desk.busy():
        desk.window.go("concern-form", concern_id=desk.draft.id)
    assert desk.title.text() == "Halvskriven"
    assert desk.titles == ["Begun", "Halvskriven"]


def test_a_new_one_is_blank_at_once(desk: Desk) -> None:
    desk.window.go("concern-form", concern_id=desk.draft.id)
    desk.rest()
    with desk.busy():
        desk.window.go("concern-form", new=True)
        assert desk.title.text() == ""
        desk.type("Another")
    assert desk.title.text() == "Another"
    assert desk.titles == ["Another", "Halvskriven"]


def test_one_that_is_gone_leaves_the_form_to_write_in(desk: Desk) -> None:
    desk.window.go("concern-form", concern_id=999)
    desk.rest()
    assert desk.title.isEnabled()
    assert "finns inte längre" in FormHands(desk.window).texts()
