"""Keeping what is written on a worker thread: one draft however fast one types, nothing lost at the end."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from orat.domain.concern import Concern
from orat.errors import OratError
from orat.services.house import Services
from orat.ui.pages.concerns.form.keeper import Keeper
from orat.ui.tasks import Tasks
from tests.services.conftest import TurnedClock, open_services
from tests.ui.houses import TODAY, opened


def started(folder: Path) -> Tasks[Services]:
    """Tasks with a thread, on real services."""
    tasks: Tasks[Services] = Tasks()
    tasks.start(lambda: opened(folder, TurnedClock(TODAY)), close=lambda services: services.close())
    return tasks


def drafts(tasks: Tasks[Any], qtbot: QtBot) -> tuple[Concern, ...]:
    """The drafts that are kept now."""
    found: list[tuple[Concern, ...]] = []
    tasks.read(lambda services: services.lists.drafts(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_fast_typing_begins_one_draft_with_all_of_it(tmp_path: Path, qtbot: QtBot, qapp: QObject) -> None:
    tasks = started(tmp_path)
    keeper = Keeper(tasks, qapp)
    words = ["Container", "i", "brand", "vid", "lastkajen"]
    for count in range(len(words)):
        keeper.change(title=" ".join(words[: count + 1]))
        keeper.change(place=words[count])
    qtbot.waitSignal(keeper.kept).wait()
    [draft] = drafts(tasks, qtbot)
    assert (draft.title, draft.place) == ("Container i brand vid lastkajen", "lastkajen")
    assert keeper.concern == draft
    tasks.stop()


def test_closing_right_after_typing_loses_nothing(tmp_path: Path, qtbot: QtBot, qapp: QObject) -> None:
    tasks = started(tmp_path)
    keeper = Keeper(tasks, qapp)
    keeper.change(title="Påbörjad")
    keeper.change(description="Och genast stängd")
    tasks.stop()
    later: Tasks[Services] = Tasks()
    later.start(lambda: open_services(tmp_path, TurnedClock(TODAY)), close=lambda services: services.close())
    [draft] = drafts(later, qtbot)
    assert (draft.title, draft.description) == ("Påbörjad", "Och genast stängd")
    later.stop()


def test_a_refused_field_does_not_take_the_others_with_it(
    tmp_path: Path, qtbot: QtBot, qapp: QObject
) -> None:
    tasks = started(tmp_path)
    keeper = Keeper(tasks, qapp)
    refused: list[OratError] = []
    keeper.failed.connect(refused.append)
    reported: list[int] = []
    keeper.change(title="x" * 301, place="lastkajen")
    keeper.when_kept(reported.append)
    qtbot.waitSignal(keeper.kept).wait()
    assert [error.facts["field"] for error in refused] == ["title"]
    assert reported == [], "an error calls the report off"
    [draft] = drafts(tasks, qtbot)
    assert (draft.title, draft.place) == ("", "lastkajen")
    tasks.stop()
