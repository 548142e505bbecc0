"""The one place where threads are tested: the worker's, the window's, and what passes between them."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from orat.domain.changes import Change, ChangeKind, Done
from orat.errors import EnvironmentFault, OratError, UserError
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks


class Notes:
    """Services that remember on which threads they were made, used and closed."""

    def __init__(self) -> None:
        self.made_on = threading.current_thread()
        self.closed_on: threading.Thread | None = None
        self.lines: list[str] = []

    def write(self, line: str) -> Done[int]:
        self.lines.append(line)
        change = Change(len(self.lines), datetime(2026, 11, 17, tzinfo=UTC), "Test", ChangeKind.DO, "x", {})
        return Done(len(self.lines), change)

    def close(self) -> None:
        self.closed_on = threading.current_thread()


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def tasks() -> Iterator[Tasks[Notes]]:
    made: Tasks[Notes] = Tasks()
    made.start(Notes, close=lambda services: services.close())
    yield made
    made.stop()


def done(qtbot: QtBot, tasks: Tasks[Notes]) -> None:
    qtbot.waitUntil(lambda: tasks.idle, timeout=5000)


def test_jobs_run_on_one_thread_of_their_own_and_answers_come_home(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    ran: list[threading.Thread] = []
    answered: list[threading.Thread] = []

    def job(services: Notes) -> Notes:
        ran.append(threading.current_thread())
        return services

    made_on: list[threading.Thread] = []

    def then(services: Notes) -> None:
        answered.append(threading.current_thread())
        made_on.append(services.made_on)

    tasks.read(job, then)
    tasks.read(job, then)
    done(qtbot, tasks)
    assert set(answered) == {threading.main_thread()}
    assert set(ran) == set(made_on)
    assert len(set(ran)) == 1
    assert ran[0] is not threading.main_thread()


def test_a_write_is_told_after_its_answer_and_before_the_next_read(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    told: list[str] = []
    tasks.changed.connect(lambda change: told.append(f"changed {change.id}"))
    tasks.write(lambda services: services.write("a"), lambda result: told.append(f"answer {result.value}"))
    tasks.read(lambda services: services.lines[:], lambda lines: told.append(f"read {lines}"))
    done(qtbot, tasks)
    assert told == ["answer 1", "changed 1", "read ['a']"]


def test_a_newer_read_takes_the_place_of_an_older_one(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    release = threading.Event()
    tasks.write(lambda _: release.wait(5))
    got: list[str] = []
    for text in ("e", "ek", "ekb"):
        tasks.read(lambda _, text=text: text, got.append, latest="search")  # type: ignore[misc]
    release.set()
    done(qtbot, tasks)
    assert got == ["ekb"]


def test_an_answer_to_somebody_who_is_gone_is_dropped(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    release = threading.Event()
    owner = QObject()
    got: list[int] = []
    tasks.read(lambda _: release.wait(5), lambda _: got.append(1), owner=owner)
    owner.deleteLater()
    qtbot.wait(10)
    release.set()
    done(qtbot, tasks)
    assert got == []


def test_a_broken_rule_goes_to_who_asked_and_else_to_the_window(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    def refuse(_: Notes) -> None:
        raise UserError("empty", field="title")

    mine: list[OratError] = []
    windows: list[OratError] = []
    tasks.unhandled.connect(windows.append)
    tasks.read(refuse, lambda _: None, mine.append)
    tasks.write(refuse)
    done(qtbot, tasks)
    assert [error.code for error in mine] == ["empty"]
    assert [error.code for error in windows] == ["empty"]


@pytest.mark.expects_log("job.failed")
def test_a_bug_is_told_by_its_type_only_and_work_goes_on(
    tasks: Tasks[Notes], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(_: Notes) -> None:
        raise RuntimeError("Kalle Svensson, 19121212-1212")

    bugs: list[str] = []
    tasks.bug.connect(bugs.append)
    tasks.read(stumble, lambda _: None)
    after: list[int] = []
    tasks.read(lambda _: 1, after.append)
    done(qtbot, tasks)
    assert (bugs, after) == (["RuntimeError"], [1])
    assert "Svensson" not in caplog.messages


def test_a_start_that_fails_can_be_tried_again(qtbot: QtBot) -> None:
    tries = [EnvironmentFault("locked"), None]

    def factory() -> Notes:
        fault = tries.pop(0)
        if fault is not None:
            raise fault
        return Notes()

    tasks: Tasks[Notes] = Tasks()
    failed: list[OratError] = []
    opened: list[bool] = []
    got: list[int] = []
    try:
        tasks.start(factory, failed=failed.append)
        tasks.read(lambda _: 1, got.append)
        done(qtbot, tasks)
        tasks.start(factory, then=lambda: opened.append(True))
        tasks.read(lambda _: 2, got.append)
        done(qtbot, tasks)
    finally:
        tasks.stop()
    assert [error.code for error in failed] == ["locked"]
    assert (opened, got) == ([True], [2])


def test_stopping_finishes_what_was_asked_for_and_closes_on_the_same_thread(qtbot: QtBot) -> None:
    kept: list[Notes] = []
    tasks: Tasks[Notes] = Tasks()
    tasks.start(Notes, close=lambda services: services.close())
    tasks.read(lambda services: services, kept.append)
    done(qtbot, tasks)
    for _ in range(3):
        tasks.write(lambda services: services.write("x"))
    tasks.stop()
    assert len(kept[0].lines) == 3
    assert kept[0].closed_on is kept[0].made_on


def test_busy_is_said_after_a_second_and_taken_back(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    said: list[bool] = []
    tasks.busy.connect(said.append)
    tasks.read(lambda _: time.sleep(1.3), lambda _: None)
    done(qtbot, tasks)
    assert said == [True, False]
    tasks.read(lambda _: None, lambda _: None)
    done(qtbot, tasks)
    assert said == [True, False]


def test_a_long_job_that_is_cancelled_stops_between_its_steps(tasks: Tasks[Notes], qtbot: QtBot) -> None:
    reached = threading.Event()
    go_on = threading.Event()
    answers: list[object] = []

    def job(_: Notes, progress: Progress) -> None:
        progress.report(0.5)
        reached.set()
        go_on.wait(5)
        progress.report(1.0)

    progress = tasks.run_long("Läser in", job, answers.append, answers.append)
    qtbot.waitUntil(reached.is_set)
    assert progress.fraction == 0.5
    progress.cancel()
    go_on.set()
    done(qtbot, tasks)
    assert answers == []
    assert progress.ended
