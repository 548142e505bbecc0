"""A use case that is killed at one of its steps: this process forks it, and looks at what it left behind.

    python -m tests.services.dying FOLDER POINTS KEY

FOLDER holds a register with old things to weed; KEY opens it, "" where it is plain. Prints one JSON line: at
how many steps it died, how often the old and how often the new was there afterwards, and what was wrong.
"""

import json
import os
import shutil
import signal
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from orat import paths
from orat.domain.concern import Concern
from orat.services.house import Services
from orat.storage import engine

FILES = {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "shutil.copyfile"}
WORDS = (b"kvartersbr\xc3\xa5k", b"silverport")


class Steps:
    """Counts database statements and file calls in a folder, and kills its process at one of them."""

    def __init__(self, folder: Path) -> None:
        self.seen = self.limit = 0
        self._folder = str(folder)
        connect = engine.connect

        def watched(*arguments: Any, **options: Any) -> Any:
            connection = connect(*arguments, **options)
            connection.set_trace_callback(self.count)
            return connection

        engine.connect = watched
        sys.addaudithook(self._heard)

    def count(self, *_: object) -> None:
        """One step more."""
        self.seen += 1
        if self.seen == self.limit:
            os.kill(os.getpid(), signal.SIGKILL)

    def _heard(self, event: str, told: tuple[Any, ...]) -> None:
        if event in FILES and self._folder in str(told[:1]):
            self.count()


def opened(folder: Path, key: str) -> Services:
    """Services on the folder by the wall clock."""
    return Services.open(
        folder, actor="", database=paths.database(), translate=lambda _, text: text, key=key or None
    )


def weed(folder: Path, key: str, limit: int, pipe: int) -> None:
    """Weed all that is due; tell how many steps there were before it and after it if it lives."""
    steps = Steps(folder)
    services = opened(folder, key)
    proposal = services.weeding.proposal()
    before, steps.limit = steps.seen, limit
    services.weeding.carry_out(proposal)
    services.close()
    os.write(pipe, f"{before} {steps.seen}\n".encode())


def forked(folder: Path, key: str, limit: int) -> tuple[int, int] | None:
    """Do it in a child; from which step to which if it lived."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with suppress(BaseException):
            weed(folder, key, limit, writing)
            os._exit(0)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as told:
        said = told.read().split()
    _, status = os.waitpid(child, 0)
    assert said or os.WIFSIGNALED(status), "it failed by itself"
    return (int(said[0]), int(said[1])) if said else None


def left(folder: Path, key: str) -> tuple[str, list[str]]:
    """Which state the next start finds, and what is wrong with it."""
    services = opened(folder, key)
    services.weeding.finish()
    with services.store.read() as reader:
        titles = [each.title for each in reader.all(Concern)]
    state = "new" if not any(titles) else "old" if all(titles) else "between"
    wrong = [finding.code for finding in services.check()]
    services.close()
    data = b"".join(path.read_bytes() for path in folder.glob("orat.db*")).lower()
    if state == "new" and any(word in data for word in WORDS):
        wrong.append("planted")
    return state, wrong


def main(folder: Path, points: int, key: str) -> None:
    """Kill it at that many steps, evenly spread."""
    trial = folder.with_name("trial")

    def again() -> None:
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(folder, trial)

    again()
    span = forked(trial, key, 0)
    assert span is not None
    steps = range(span[0] + 1, span[1] + 1)
    chosen = sorted({steps[len(steps) * at // points] for at in range(points)} | {steps[-1]})
    states, wrong = Counter[str](), []
    for step in chosen:
        again()
        assert forked(trial, key, step) is None
        state, findings = left(trial, key)
        states[state] += 1
        wrong += findings
    print(json.dumps({"steps": len(steps), "killed": len(chosen), **states, "wrong": wrong}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
