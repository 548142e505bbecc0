"""A second start on the same folder brings the first window forward, and ends."""

from pathlib import Path

import pytest

from tests.accessibility.autumn import live
from tests.accessibility.conftest import Open
from tests.accessibility.outside import Outside, Reader
from tests.accessibility.screen import Screen, wait_until

pytestmark = pytest.mark.atspi


def is_in_front(window: Outside) -> bool:
    """Whether it has the keyboard."""
    return "active" in window.reader.ask("again", of=window.thing.id)["states"]


def test_the_first_window_comes_forward(
    screen: Screen, reader: Reader, open_window: Open, lived: Path, tmp_path: Path
) -> None:
    first = open_window(lived)
    (tmp_path / "other").mkdir()
    live(tmp_path / "other")
    other = open_window(tmp_path / "other")
    wait_until(lambda: is_in_front(other), "the other window is in front")
    again = screen.program(lived)
    assert again.wait(20) == 0
    wait_until(lambda: is_in_front(first), "the first window is in front again")
    assert len([one for one in reader.ask("windows") if one["pid"] == first.thing.pid]) == 1
