"""kill -9 in the middle of use cases: what was acknowledged is there, and the register is whole."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def killed(folder: Path, rounds: int, seed: int) -> dict[str, object]:
    """Run the killing in a process of its own, which may fork."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.killing", str(folder), str(rounds), str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3000,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")
def test_sixty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    told = killed(tmp_path, 60, seed=1)
    assert told["lost"] == []
    assert told["findings"] == []
    assert int(str(told["acknowledged"])) > 60, "the writers were killed before they wrote anything"


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")
def test_a_thousand_kills(tmp_path: Path) -> None:
    told = killed(tmp_path, 1000, seed=2)
    assert told["lost"] == []
    assert told["findings"] == []
