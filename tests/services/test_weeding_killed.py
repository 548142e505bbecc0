"""kill -9 in the middle of a weeding: all of it is there or none, and the chain still verifies."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from orat import paths
from orat.domain.weeding import Rule, WeedRule
from orat.services.house import Services
from tests.services.conftest import TurnedClock, furnish
from tests.services.stories import report
from tests.storage.kept import KEY

ROOT = Path(__file__).parents[2]
PLANTED = "Kvartersbråk vid Silverporten"
needs_fork = pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")


def killed(folder: Path, key: str, points: int) -> dict[str, object]:
    """A register with old concerns, weeded in processes that are killed."""
    clock = TurnedClock(date(2020, 1, 7))
    services = Services.open(
        folder, actor="Samordnare", database=paths.database(), translate=lambda _, text: text, clock=clock,
        key=key or None,
    )  # fmt: skip
    services.start.new_register(municipality="Malmö stad")
    furnish(services)
    made = [report(services, f"{PLANTED} {number}", day=date(2020, 1, 6)).id for number in range(6)]
    services.concerns.close(made, f"{PLANTED}: löst.")
    services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=12))
    services.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.dying", str(folder), str(points), key],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=3000,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


@needs_fork
@pytest.mark.parametrize(("key", "points"), [("", 2), (KEY, 2)], ids=["plain", "encrypted"])
def test_a_killed_weeding_is_all_or_nothing(tmp_path: Path, key: str, points: int) -> None:
    told = killed(tmp_path / "data", key, points)
    assert told["wrong"] == []
    assert "between" not in told
    assert {"old", "new"} <= set(told)


@needs_fork
@pytest.mark.soak
@pytest.mark.parametrize("key", ["", KEY], ids=["plain", "encrypted"])
def test_a_weeding_killed_at_a_hundred_steps(tmp_path: Path, key: str) -> None:
    told = killed(tmp_path / "data", key, 100)
    assert told["wrong"] == []
    assert "between" not in told
    assert {"old", "new"} <= set(told)
