"""A screen of its own with a window manager and the bus of screen readers, and programs started on it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "dbus-daemon")
SYSTEM_PYTHON = Path("/usr/bin/python3")
_PATIENCE = 20.0


def missing() -> str:
    """What this machine lacks of the Debian packages that CI installs; empty when all is there."""
    lacks = [name for name in NEEDED if shutil.which(name) is None]
    if not any(
        Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
    ):
        lacks.append("at-spi2-core")
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not SYSTEM_PYTHON.exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", asks], capture_output=True).returncode
    ):
        lacks.append("python3-gi and gir1.2-atspi-2.0")
    return ", ".join(lacks)


def wait_until(
    true: Callable[[], object], what: str, seconds: float = _PATIENCE, every: float = 0.05
) -> None:
    """Look again and again until it is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"waited {seconds:g} s in vain: {what}"
        time.sleep(every)


class Screen:
    """1440 × 900 pixels that nobody else sees. All that was started on it ends with it."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        runtime = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="orat-screen-"))
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_"))
        }
        self.env = {
            **kept,
            "HOME": runtime,
            "XDG_RUNTIME_DIR": runtime,
            "TMPDIR": runtime,
            "TZ": "Europe/Stockholm",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self.env["DISPLAY"] = (
            f":{self._told_by(['Xvfb', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], '-displayfd')}"
        )
        bus = ["dbus-daemon", "--session", "--nofork", "--nosyslog"]
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._told_by(bus, "--print-address")
        self.start(["openbox", "--sm-disable"])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def start(
        self, command: list[str], env: Mapping[str, str] | None = None, **how: Any
    ) -> "subprocess.Popen[str]":
        """Start a process here, in a group of its own that ends with the screen."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process: subprocess.Popen[str] = subprocess.Popen(
            command,
            env={**self.env, **(env or {})},
            cwd=ROOT,
            text=True,
            start_new_session=True,
            **{**quiet, **how},
        )
        self._stack.callback(_end, process)
        return process

    def program(self, folder: Path, *more: str) -> "subprocess.Popen[str]":
        """The program's window on a data folder."""
        command = [sys.executable, "-m", "orat", "--data", str(folder), *more]
        with Path(self.env["HOME"], "program.err").open("a", encoding="utf-8") as said:
            return self.start(command, stderr=said)

    def complaints(self) -> str:
        """What the programs here have said is wrong."""
        said = Path(self.env["HOME"], "program.err").read_text("utf-8").splitlines()
        return "\n".join(line for line in said if not line.startswith("qt.accessibility.atspi"))

    def _told_by(self, command: list[str], option: str) -> str:
        """Start a server that writes one line about itself to a file number, and answer that line."""
        reading, writing = os.pipe()
        with os.fdopen(reading) as told:
            argument = [option, str(writing)] if option == "-displayfd" else [f"{option}={writing}"]
            self.start([*command, *argument], pass_fds=(writing,))
            os.close(writing)
            line = told.readline().strip()
        assert line, f"{command[0]} did not start"
        return line


def _end(process: "subprocess.Popen[str]") -> None:
    """End a process with what it started, by its own group."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
        except ProcessLookupError:
            break
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            continue
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
