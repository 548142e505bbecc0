"""kill -9 in the middle of writes: what was acknowledged is there, what was not is whole or absent."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orat.domain.concern import Concern
from orat.domain.register import Setting
from orat.storage.engine import is_plain
from orat.storage.keyfile import cipher_key, new_key
from orat.storage.store import FILE, Store
from tests.storage.kept import fill

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from orat.domain.concern import Concern
from orat.domain.register import Setting
from orat.storage.engine import is_plain
from orat.storage.keyfile import cipher_key, new_key
from orat.storage.store import FILE, Store

store = Store.open(Path(sys.argv[1]), actor="", key=sys.argv[2] or None)
with store.read() as reader:
    concern, count = reader.get(Concern, 1), len(reader.all(Setting))
print("open", flush=True)
while True:
    count += 1
    with store.write("test.pair") as work:
        work.add(Setting(key=str(count)))
        work.save(replace(concern, title=f"nr {count}"))
    print(count, flush=True)
    if count % 7 == 0:
        store.undo()
        store.redo()
"""


def acknowledged_until_killed(folder: Path, key: str | None, writes: int, seconds: float) -> list[int]:
    """Let another process write so many times and a moment more, kill it, and answer what it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), key or ""], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        acknowledged = [int(writer.stdout.readline()) for _ in range(writes)]
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        return acknowledged + [int(line) for line in writer.stdout.read().split("\n")[:-1]]


def kill_repeatedly(store: Store, times: int) -> int:
    """Kill a writer so many times; after each, every acknowledged pair is there and nothing is half done."""
    fill(store)
    folder = store.path.parent
    store.close()
    chance = random.Random(47)
    latest = 0
    for _ in range(times):
        acknowledged = acknowledged_until_killed(
            folder, store.key, chance.randrange(12), chance.uniform(0, 0.02)
        )
        latest = max([latest, *acknowledged])
        again = Store.open(folder, actor="", key=store.key)
        with again.read() as reader:
            kept = sorted(int(setting.key) for setting in reader.all(Setting))
            title = reader.get(Concern, 1).title
        assert again.check() == ()
        again.close()
        # Killed between commit and acknowledgement there is one more, amid undo and redo one less.
        assert kept == list(range(1, len(kept) + 1))
        assert len(kept) in {latest, latest + 1} or (latest % 7 == 0 and len(kept) == latest - 1)
        latest = len(kept)
        if kept:
            assert title == f"nr {kept[-1]}"
    return latest


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_no_acknowledged_change_is_lost(store: Store) -> None:
    assert kill_repeatedly(store, 12) > 12


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_no_acknowledged_change_is_lost_of_an_encrypted_register(tmp_path: Path) -> None:
    key = cipher_key(new_key())
    store = Store.open(tmp_path / "register", actor="", key=key)
    assert kill_repeatedly(store, 4) > 4
    assert not is_plain(tmp_path / "register" / FILE)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_no_acknowledged_change_is_lost_in_two_hundred_kills(store: Store) -> None:
    assert kill_repeatedly(store, 200) > 200
