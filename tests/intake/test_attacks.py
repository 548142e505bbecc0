"""Every reader by every attack: a clear line or a sound reading, in time and within bounds, nothing else."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.house import ROOT
from tests.intake.attack_table import TABLE

SECONDS, MEGABYTES = 2.0, 500.0
"""Of processor time at most, and of memory."""
SLOW = [name for name, attack in TABLE.items() if attack.slow]
QUICK = [name for name, attack in TABLE.items() if not attack.slow]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def came_of_it(folder: Path, *how: str) -> dict[str, dict[str, Any]]:
    """What the process tells of each attack, by its name."""
    told = subprocess.run(
        # Bytecode of what is read for the first time would be a file written elsewhere.
        [sys.executable, "-B", "-m", "tests.intake.attacked", str(folder), *how],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    return {each["name"]: each for each in map(json.loads, told.stdout.splitlines())}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """All that do not take seconds."""
    return came_of_it(tmp_path_factory.mktemp("quick"))


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Those that do."""
    return came_of_it(tmp_path_factory.mktemp("slow"), "slow")


def require_harmless(name: str, told: dict[str, Any]) -> None:
    """What holds for each of them."""
    expected = TABLE[name].code
    if expected:
        assert told["code"] in ((expected,) if isinstance(expected, str) else expected)
    assert not told["code"].startswith(("bug", "without words"))
    assert told["did"] == []
    assert not told["half"]
    assert told["seconds"] <= SECONDS
    assert told["most"] <= MEGABYTES


@pytest.mark.parametrize("name", QUICK)
def test_it_does_no_harm(name: str, quick: dict[str, dict[str, Any]]) -> None:
    require_harmless(name, quick[name])


@pytest.mark.soak
@pytest.mark.parametrize("name", SLOW)
def test_what_is_largest_does_no_harm(name: str, slow: dict[str, dict[str, Any]]) -> None:
    require_harmless(name, slow[name])


def test_the_register_is_whole_and_nothing_lies_beside_it(quick: dict[str, dict[str, Any]]) -> None:
    assert quick[""]["findings"] == []
    assert [Path(left).name for left in quick[""]["left"]] == ["data", "in"]
    assert quick["form: as it should be"]["code"] == quick["package: as it should be"]["code"] == ""
