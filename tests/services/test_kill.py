"""kill -9 in the middle of use cases: what was acknowledged is there, and the register is whole."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.kept import KEY

ROOT = Path(__file__).parent.parent.parent


def killed(folder: Path, rounds: int, seed: int, key: str | None) -> dict[str, object]:
    """Run the killing in a process of its own, which may fork."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.services.killing",
            str(folder),
            str(rounds),
            str(seed),
            *([key] if key else []),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3000,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


needs_fork = pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")


@needs_fork
@pytest.mark.parametrize(("rounds", "key"), [(20, None), (20, KEY)], ids=["plain", "encrypted"])
def test_forty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path, rounds: int, key: str | None) -> None:
    told = killed(tmp_path, rounds, seed=1, key=key)
    assert told["lost"] == []
    assert told["findings"] == []
    assert int(str(told["acknowledged"])) > rounds, "the writers were killed before they wrote anything"


@pytest.mark.soak
@needs_fork
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_thousand_kills(tmp_path: Path, key: str | None) -> None:
    told = killed(tmp_path, 500, seed=2, key=key)
    assert told["lost"] == []
    assert told["findings"] == []
