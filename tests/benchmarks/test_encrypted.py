"""What encryption costs when a register is opened by its password, the derivation of the key included."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from orat.domain.safe import Protection
from orat.services.keeping.safe import Safe
from orat.storage.store import Store
from tests.benchmarks.ratios import record
from tests.storage.kept import fill

PASSWORD = "Tolv små grisar"
ROUNDS, LIMIT_MS = 15, 250.0


def milliseconds(opened: Callable[[], Store]) -> float:
    """The median of the processor's time, which other programs on the machine do not lengthen."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        store = opened()
        taken.append((time.process_time() - began) * 1000)
        store.close()
    return median(taken)


def test_opening_by_password_takes_little_longer_than_plain(tmp_path: Path) -> None:
    plain, locked = tmp_path / "plain", tmp_path / "locked"
    store = Store.open(plain, actor="")
    fill(store)
    store.close()
    locked.mkdir()
    safe = Safe(locked)
    store = Store.open(locked, actor="", key=safe.begin(Protection.PASSWORD, PASSWORD))
    fill(store)
    store.close()
    usual = milliseconds(lambda: Store.open(plain, actor=""))
    asked = milliseconds(lambda: Store.open(locked, actor="", key=safe.by_password(PASSWORD)))
    record("opening encrypted over plain", asked - usual, LIMIT_MS, "ms")
    assert asked - usual <= LIMIT_MS
