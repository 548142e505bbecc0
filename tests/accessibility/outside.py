"""A person who hears the window instead of seeing it: finds things by name, presses, and writes."""

import json
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.accessibility.screen import SYSTEM_PYTHON, Screen

BUTTONS = ("button", "push button", "toggle button", "check box", "radio button", "link")
FIELDS = ("text", "entry", "paragraph")
CHOICES = ("combo box",)
TABLES = ("table", "tree table")
PATIENCE = 10.0
_DOWN = 0.15
"""Qt keeps a button that is pressed from outside down for a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing on the screen as it is told."""

    id: int
    role: str
    name: str
    description: str = ""
    labels: Sequence[str] = ()
    states: Sequence[str] = ()
    depth: int = 0
    pid: int = 0

    @property
    def told(self) -> str:
        """What a screen reader calls it. Of a list to choose in, Linux has the name only in its label."""
        return " ".join(self.labels) if self.role == "combo box" else self.name or " ".join(self.labels)

    @property
    def is_on(self) -> bool:
        """Whether it can be used now."""
        return "enabled" in self.states


@dataclass
class Reader:
    """Speaks with the process that reads the screen."""

    screen: Screen
    _process: "subprocess.Popen[str]" = field(init=False)

    def __post_init__(self) -> None:
        script = Path(__file__).with_name("reader.py")
        self._process = self.screen.start(
            [str(SYSTEM_PYTHON), str(script)],
            {"PYTHONPATH": "", "PYTHONWARNINGS": "ignore"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None,
        )

    def ask(self, do: str, **facts: Any) -> Any:
        """One question; LookupError when what it is about has left the screen."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **facts}) + "\n")
        self._process.stdin.flush()
        said = json.loads(self._process.stdout.readline())
        if "error" in said:
            raise LookupError(said["error"])
        return said["value"]

    def window(self, pid: int, title: str = "Örat mot marken", seconds: float = 20) -> "Outside":
        """The main window of a process, once it is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for one in self.ask("windows"):
                if one["pid"] == pid and title in one["name"] and "showing" in one["states"]:
                    return Outside(self, Thing(**one))
            time.sleep(0.1)
        raise AssertionError(f"no window {title!r} of process {pid} among {self.ask('windows')}")


@dataclass
class Outside:
    """Works on what is shown in one window."""

    reader: Reader
    thing: Thing

    def everything(self, *, bare: bool = False) -> list[Thing]:
        """All that is shown, in reading order; `bare` leaves out what is inside lists and tables."""
        return [Thing(**one) for one in self.reader.ask("tree", of=self.thing.id, bare=bare)]

    def look(self, name: str, roles: Sequence[str] = (), how: str = "is") -> Thing | None:
        """The first thing of that name, if it is shown now."""
        found = self.reader.ask("find", of=self.thing.id, roles=list(roles), name=name, how=how)
        return None if found is None else Thing(**found)

    def find(self, name: str, roles: Sequence[str] = (), how: str = "is", seconds: float = PATIENCE) -> Thing:
        """The same, waited for."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.look(name, roles, how)
            if found is not None:
                return found
            time.sleep(0.1)
        heard = sorted({f"{one.role} {one.name!r}" for one in self.everything(bare=True) if one.name})
        raise AssertionError(f"no {'/'.join(roles) or 'thing'} {name!r}; there is " + "\n".join(heard))

    def gone(self, name: str, roles: Sequence[str] = (), how: str = "is") -> None:
        """Wait until nothing of that name is shown."""
        end = time.monotonic() + PATIENCE
        while self.look(name, roles, how) is not None:
            assert time.monotonic() < end, f"{name!r} is still there"
            time.sleep(0.1)

    def press(self, name: str, roles: Sequence[str] = BUTTONS, how: str = "is") -> Thing:
        """Press what is called so, when it can be pressed."""
        end = time.monotonic() + PATIENCE
        while not (found := self.find(name, roles, how)).is_on:
            assert time.monotonic() < end, f"{name!r} is off"
            time.sleep(0.1)
        offered = self.reader.ask("actions", of=found.id)
        action = next((one for one in ("Press", "Toggle", "ShowMenu") if one in offered), "")
        assert action, f"{found} can only {offered}"
        self.reader.ask("act", of=found.id, action=action)
        time.sleep(_DOWN)
        return found

    def field(self, name: str) -> Thing:
        """The field of that name."""
        return self.find(name, FIELDS)

    def write(self, name: str, text: str) -> None:
        """Write in a field in place of what stands there."""
        found = self.field(name)
        self.reader.ask("focus", of=found.id)
        assert self.reader.ask("write", of=found.id, text=text), f"{name!r} cannot be written in"
        assert self.read(found) == text

    def read(self, field: "Thing | str") -> str:
        """What stands in a field."""
        found = self.field(field) if isinstance(field, str) else field
        return str(self.reader.ask("read", of=found.id))

    def reads(self, name: str, text: str) -> None:
        """Wait until a field holds a text, as somebody does who goes on when what was asked for is there."""
        end = time.monotonic() + PATIENCE
        while (found := self.read(name)) != text:
            assert time.monotonic() < end, f"{name!r} holds {found!r}"
            time.sleep(0.05)

    def key(self, symbol: int) -> None:
        """Press a key where the keyboard is."""
        self.reader.ask("key", symbol=symbol)
        time.sleep(0.15)

    def heard(self, seconds: float = 0.5) -> list[Thing]:
        """What the keyboard has gone to since this was last asked: all that is known of menus and pop-ups."""
        return [Thing(**one) for one in self.reader.ask("heard", seconds=seconds)]

    def dialog(self, title: str, seconds: float = 20) -> "Outside":
        """The dialog with that title, once it is there."""
        return self.reader.window(self.thing.pid, title, seconds)


def begin(window: Outside) -> None:
    """Start the coming meeting on whatever day this is."""
    window.press("Starta mötet")
    while window.look("Nästa punkt") is None:
        with suppress(AssertionError):
            asked = window.dialog("Starta mötet", seconds=1)
            moving = asked.look("Flytta till i dag och starta")
            asked.press(moving.name if moving is not None else "Det börjar nu")
