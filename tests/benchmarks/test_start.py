"""How soon the window is painted and Veckan filled, and how much memory that takes, with 100,000 concerns."""

import compileall
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.accessibility.screen import ROOT, Screen, missing
from tests.benchmarks.ratios import record

ROUNDS = 9
CONCERNS = 100_000
PAINT_RATIO, FILLED_MS, RESIDENT_MIB = 1.6, 700.0, 160.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with a crowd of concerns behind it."""
    made = tmp_path_factory.mktemp("crowd") / "data"
    fill = [sys.executable, "-m", "orat", "example", "--data", str(made), "--concerns", str(CONCERNS)]
    subprocess.run(fill, cwd=ROOT, check=True)
    return made


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A screen on which nobody listens in."""
    if lacks := missing():
        pytest.skip(f"there is no screen to start on without {lacks}")
    with Screen() as started:
        del started.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        yield started


def start(screen: Screen, *what: str) -> dict[str, float]:
    """One start in a process of its own, and what it saw."""
    env = {**screen.env, "ORAT_BENCH_BEGUN": str(time.monotonic())}
    command = [sys.executable, "-m", "tests.benchmarks.started", *what]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_start(screen: Screen, folder: Path) -> None:
    # Where bytecode is not written, the compiler would be measured.
    for package in ("orat", "tests/benchmarks"):
        compileall.compile_dir(ROOT / package, quiet=2)
    start(screen, "bare"), start(screen, "orat", str(folder))
    pairs = [(start(screen, "bare"), start(screen, "orat", str(folder))) for _ in range(ROUNDS)]
    bare = median(plain["painted"] for plain, _ in pairs)
    painted = median(ours["painted"] for _, ours in pairs)
    ratio = median(ours["painted"] / plain["painted"] for plain, ours in pairs)
    filled = median(ours["filled"] - ours["painted"] for _, ours in pairs)
    soonest = min(ours["filled"] - ours["painted"] for _, ours in pairs)
    work = median(ours["work"] for _, ours in pairs)
    resident = max(ours["resident"] for _, ours in pairs)
    record("start: first paint of a bare window", bare, unit="ms")
    record("start: first paint", painted, unit="ms")
    record("start: first paint against a bare window", ratio, PAINT_RATIO, "×")
    record("start: Veckan filled after that", filled, FILLED_MS, "ms")
    record("start: Veckan filled after that, at best", soonest, unit="ms")
    record("start: processor time of that", work, unit="ms")
    record("start: memory then", resident, RESIDENT_MIB, "MiB")
    record("start: memory at rest", max(ours["at rest"] for _, ours in pairs), RESIDENT_MIB, "MiB")
    assert ratio <= PAINT_RATIO
    assert filled <= FILLED_MS
    assert resident <= RESIDENT_MIB
