"""kill -9 in the middle of going back to a backup: the register is the one or the other, never between."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from orat.services.house import Services
from tests.services.stories import report

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 2)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def kill_at(services: Services, points: int) -> set[int]:
    """Kill the restoring at so many steps; how many concerns there were after it."""
    for title in ("Ett", "Två"):
        report(services, title, day=DAY)
    services.backups.make()
    report(services, "Tre", day=DAY)
    services.close()
    folder = services.store.path.parent
    command = [sys.executable, "-m", "tests.services.restoring"]
    command += [str(folder), str(folder.with_name("aside")), str(points)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    found = [int(line) for line in done.stdout.splitlines()]
    assert len(found) >= points
    return set(found)


def test_going_back_is_all_or_nothing(services: Services) -> None:
    assert kill_at(services, 4) == {2, 3}


@pytest.mark.soak
def test_going_back_is_all_or_nothing_at_a_hundred_points(services: Services) -> None:
    assert kill_at(services, 100) == {2, 3}
