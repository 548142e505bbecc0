"""kill -9 while somebody writes: what was written comes back as a draft, under one calm banner."""

import os
import random
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import pytest

from tests.accessibility.conftest import Open
from tests.accessibility.outside import FIELDS, Outside
from tests.accessibility.screen import ROOT

pytestmark = pytest.mark.atspi

TITLE = "Glas och rop vid busshallplatsen"
PAUSED, TYPING = 2.8, 5.0
"""Seconds until what was typed is on disk for certain: after a pause, and in the midst of typing."""


class Writer:
    """Writes numbered words at the end of the description, and knows when each was written."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._numbers = count(1)
        self.written: list[tuple[str, float]] = []

    def write(self, window: Outside) -> None:
        """Some words with short pauses, and now and then a longer one at the end."""
        field = window.field("Beskrivning")
        window.reader.ask("focus", of=field.id)
        for _ in range(self._chance.randrange(1, 12)):
            word = f" ö{next(self._numbers)}"
            window.reader.ask("add", of=field.id, text=word)
            self.written.append((word, time.monotonic()))
            time.sleep(self._chance.uniform(0, 0.4))
        time.sleep(self._chance.choice((0, 0.1, 1, 2, 3)))

    def certain(self, killed: float) -> int:
        """How many words must have been kept when the program was killed then."""
        latest = self.written[-1][1]
        if killed - latest > PAUSED:
            return len(self.written)
        return len([1 for _, at in self.written if killed - at > TYPING])

    def found(self, text: str, killed: float) -> None:
        """What is there after a kill: a beginning of what was written, and all that was certain."""
        words = [word.strip() for word, _ in self.written]
        kept = text.split()
        assert kept == words[: len(kept)]
        assert len(kept) >= self.certain(killed)
        self.written = self.written[: len(kept)]
        self._numbers = count(len(kept) + 1)


def kill_rounds(folder: Path, open_window: Open, rounds: int) -> None:
    """Start, look what is left of the draft, go on writing, kill; so many times."""
    writer = Writer(random.Random(47))
    killed = 0.0
    for round_ in range(rounds):
        window = open_window(folder)
        if round_ == 0:
            window.press("Veckan", ["radio button"])
            window.press("Ny iakttagelse")
            window.find("Titel", FIELDS)
            window.reader.ask("keys", text=TITLE)
            window.press("Fler uppgifter")
        else:
            window.find("1 utkast är inte rapporterat", ["label"], "begins")
            offers = [one for one in window.everything(bare=True) if one.name == "Fortsätt skriva"]
            assert len(offers) == 1
            window.press("Fortsätt skriva")
            window.reads("Titel", TITLE)
            writer.found(window.read("Beskrivning"), killed)
        writer.write(window)
        if round_ == 0:
            time.sleep(PAUSED)
        os.kill(window.thing.pid, signal.SIGKILL)
        killed = time.monotonic()
    checked = subprocess.run([sys.executable, "-m", "orat", "check", "--data", str(folder)], cwd=ROOT)
    assert checked.returncode == 0


def test_what_was_written_comes_back(empty: Path, open_window: Open) -> None:
    kill_rounds(empty, open_window, 5)


@pytest.mark.soak
def test_what_was_written_comes_back_two_hundred_times(empty: Path, open_window: Open) -> None:
    kill_rounds(empty, open_window, 200)
