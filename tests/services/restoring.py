"""Goings back to a backup that are killed: this process forks them, kills them, and looks what is there.

    python -m tests.services.restoring FOLDER ASIDE POINTS [KEY]

Each killing has a copy of the register in FOLDER and dies at one of so many of all the statements and calls
of files that going back takes, and at the last two. Prints one JSON line for each: how many concerns there
are. Fails where the register is not whole, or does not go back afterwards.
"""

import json
import os
import shutil
import signal
import sys
from datetime import date, time
from pathlib import Path
from typing import Any

from orat.domain.concern import Concern
from orat.services.keeping.backups import Backups
from orat.storage import engine
from orat.storage.store import Store
from tests.forking import told_by
from tests.services.conftest import TurnedClock, open_services

_FILES = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "shutil.copyfile"})


class Steps:
    """Counts statements and calls of files, and kills this process at one of them."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.seen = 0
        self._folder, self._limit, self._connect = str(folder), limit, engine.connect
        engine.connect = self._watched
        sys.addaudithook(self._audit)

    def _count(self, *_: object) -> None:
        self.seen += 1
        if self.seen == self._limit:
            os.kill(os.getpid(), signal.SIGKILL)

    def _watched(self, *arguments: Any, **options: Any) -> Any:
        connection = self._connect(*arguments, **options)
        connection.set_trace_callback(self._count)
        return connection

    def _audit(self, event: str, told: tuple[Any, ...]) -> None:
        if event in _FILES and self._folder in str(told[:1]):
            self._count()


def restored(folder: Path, limit: int, key: str | None) -> tuple[int, int] | None:
    """Fork a going back to the oldest backup that dies at its n-th step; from which step to which it was if
    it lived.
    """

    def go_back(pipe: int) -> None:
        steps = Steps(folder, limit)
        store = Store.open(folder, actor="", key=key)
        backups = Backups(store)
        backup = backups.overview().backups[-1]
        before = steps.seen
        backups.restore(backup)
        store.close()
        os.write(pipe, f"{before} {steps.seen}".encode())

    told, whole = told_by(go_back)
    return (int(told.split()[0]), int(told.split()[1])) if whole else None


def main(folder: Path, aside: Path, points: int, key: str | None) -> None:
    """Kill, look, go back after all, tell."""
    clock = TurnedClock(date(2026, 11, 3), time(8, 0))

    def again() -> None:
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(folder, aside)

    again()
    span = restored(aside, 0, key)
    assert span is not None
    steps = range(span[0] + 1, span[1] + 1)
    for step in sorted({steps[len(steps) * at // points] for at in range(points)} | set(steps[-2:])):
        again()
        assert restored(aside, step, key) is None
        left = open_services(aside, clock, key=key)
        with left.store.read() as reader:
            found = len(reader.all(Concern))
        assert left.check() == ()
        newest = left.backups.find("latest")
        assert newest is not None
        left.backups.restore(newest)
        assert left.check(deep=True) == ()
        left.close()
        assert not list(aside.glob("restore*"))
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else None)
