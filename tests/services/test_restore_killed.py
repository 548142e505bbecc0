"""kill -9 in the middle of going back to a backup: the register is the one or the other, never between."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from orat.domain.concern import Concern
from orat.services.house import Services
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import report

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 2)
RESTORER = """
import os, signal, sys
from pathlib import Path
from orat.services.backups import Backups
from orat.storage import engine
from orat.storage.store import Store

folder, limit, seen, connect = sys.argv[1], int(sys.argv[2]), 0, engine.connect
FILES = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "shutil.copyfile"}

def count(*_):
    global seen
    seen += 1
    if seen == limit:
        os.kill(os.getpid(), signal.SIGKILL)

def watched(*arguments, **options):
    connection = connect(*arguments, **options)
    connection.set_trace_callback(count)
    return connection

engine.connect = watched
sys.addaudithook(lambda event, told: count() if event in FILES and folder in str(told[:1]) else None)
store = Store.open(Path(folder), actor="")
backups = Backups(store)
backup = backups.overview().backups[-1]
before = seen
backups.restore(backup)
store.close()
print(before, seen)
"""


def restored(folder: Path, limit: int) -> tuple[int, int] | None:
    """Go back to the oldest backup in a process that dies at its n-th step; from which step to which it did
    if it lived.
    """
    done = subprocess.run(
        [sys.executable, "-c", RESTORER, str(folder), str(limit)], capture_output=True, text=True, cwd=ROOT,
        check=False,
    )  # fmt: skip
    if done.returncode == -signal.SIGKILL:
        return None
    assert done.returncode == 0, done.stderr
    first, last = map(int, done.stdout.split())
    return first, last


def kill_at(services: Services, clock: TurnedClock, points: int) -> set[int]:
    """Kill the restoring at so many steps; how many concerns there were after it."""
    for title in ("Ett", "Två"):
        report(services, title, day=DAY)
    services.backups.make()
    report(services, "Tre", day=DAY)
    services.close()
    folder = services.store.path.parent
    trial = folder.with_name("trial")

    def again() -> None:
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(folder, trial)

    again()
    span = restored(trial, 0)
    assert span is not None
    steps: Sequence[int] = range(span[0] + 1, span[1] + 1)
    chosen = sorted({steps[len(steps) * at // points] for at in range(points)} | set(steps[-2:]))
    found = set()
    for step in chosen:
        again()
        assert restored(trial, step) is None
        left = open_services(trial, clock)
        with left.store.read() as reader:
            found.add(len(reader.all(Concern)))
        assert left.check() == ()
        newest = left.backups.find("latest")
        assert newest is not None
        left.backups.restore(newest)
        assert left.check(deep=True) == ()
        left.close()
        assert not list(trial.glob("restore*"))
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_going_back_is_all_or_nothing(services: Services, clock: TurnedClock) -> None:
    assert kill_at(services, clock, 1) <= {2, 3}


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_going_back_is_all_or_nothing_at_a_hundred_points(services: Services, clock: TurnedClock) -> None:
    assert kill_at(services, clock, 100) == {2, 3}
