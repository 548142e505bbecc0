"""kill -9 in the middle of going back to a backup: the register is the one or the other, never between."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import report
from tests.storage.kept import KEY

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 2)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def kill_at(folder: Path, points: int, key: str | None) -> set[int]:
    """Kill the restoring at so many steps; how many concerns there were after it."""
    clock = TurnedClock(DAY)
    begin_in(folder, clock, key=key)
    services = open_services(folder, clock, key=key)
    for title in ("Ett", "Två"):
        report(services, title, day=DAY)
    services.backups.make()
    report(services, "Tre", day=DAY)
    services.close()
    command = [sys.executable, "-m", "tests.services.restoring"]
    command += [str(folder), str(folder.with_name("aside")), str(points), *([key] if key else [])]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    found = [int(line) for line in done.stdout.splitlines()]
    assert len(found) >= points
    return set(found)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_going_back_is_all_or_nothing(tmp_path: Path, key: str | None) -> None:
    assert kill_at(tmp_path / "data", 2, key) == {2, 3}


@pytest.mark.soak
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_going_back_is_all_or_nothing_at_a_hundred_points(tmp_path: Path, key: str | None) -> None:
    assert kill_at(tmp_path / "data", 100, key) == {2, 3}
