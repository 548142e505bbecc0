"""kill -9 in the middle of writes: what was acknowledged is there, what was not is whole or absent."""

import subprocess
import sys
from pathlib import Path

import pytest

from orat.storage.engine import is_plain
from orat.storage.store import FILE, Store
from tests.storage.kept import KEY, fill

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def kill_repeatedly(store: Store, times: int) -> int:
    """Let tests.storage.killing kill writers of a filled register; how many pairs were written in the end."""
    fill(store)
    store.close()
    command = [sys.executable, "-m", "tests.storage.killing", str(store.path.parent), str(times)]
    command += [store.key] if store.key else []
    return int(subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True).stdout)


def test_no_acknowledged_change_is_lost(store: Store) -> None:
    assert kill_repeatedly(store, 14) > 14


def test_no_acknowledged_change_is_lost_of_an_encrypted_register(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "register", actor="", key=KEY)
    assert kill_repeatedly(store, 6) > 6
    assert not is_plain(tmp_path / "register" / FILE)


@pytest.mark.soak
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_no_acknowledged_change_is_lost_in_a_hundred_kills(tmp_path: Path, key: str | None) -> None:
    assert kill_repeatedly(Store.open(tmp_path / "register", actor="", key=key), 100) > 100
