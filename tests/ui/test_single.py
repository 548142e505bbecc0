"""One window for each data folder, proven with real processes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orat.ui.single import Single

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from orat.ui.single import Single
app = QCoreApplication([])
single = Single(Path(sys.argv[1]))
single.raised.connect(lambda: print("raised", flush=True))
print("held" if single.acquire() else "taken", flush=True)
app.exec()
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_start_brings_the_first_window_forward(
    first: "subprocess.Popen[str]", tmp_path: Path, qtbot: QtBot
) -> None:
    second = Single(tmp_path)
    assert not second.acquire()
    assert second.answered
    assert all(second.holder())
    assert first.stdout is not None
    assert first.stdout.readline() == "raised\n"


def test_a_lock_left_by_a_killed_process_clears_itself(
    first: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    first.kill()
    first.wait()
    second = Single(tmp_path)
    assert second.acquire()
    second.release()


def test_another_folder_is_another_program(first: "subprocess.Popen[str]", tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Single(elsewhere)
    assert other.acquire()
    other.release()


def test_a_folder_given_back_can_be_taken_again(tmp_path: Path) -> None:
    one = Single(tmp_path)
    assert one.acquire()
    one.release()
    assert one.holder() == ("", "")
    two = Single(tmp_path)
    assert two.acquire()
    two.release()
