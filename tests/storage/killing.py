"""Writers that are killed over and over: this process forks them, kills them, and looks what is there.

    python -m tests.storage.killing FOLDER ROUNDS [KEY]

Prints how many pairs there were in the end. Fails where an acknowledged one is lost or one is half there.
"""

import os
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from orat.domain.concern import Concern
from orat.domain.register import Setting
from orat.storage.store import Store
from tests.forking import forked, kill


def write_without_end(folder: Path, key: str | None, pipe: int) -> None:
    """Write pairs for ever, now and then undo and redo one; a line in the pipe acknowledges each."""
    store = Store.open(folder, actor="", key=key)
    with store.read() as reader:
        concern, count = reader.get(Concern, 1), len(reader.all(Setting))
    os.write(pipe, b"open\n")
    while True:
        count += 1
        with store.write("test.pair") as work:
            work.add(Setting(key=str(count)))
            work.save(replace(concern, title=f"nr {count}"))
        os.write(pipe, f"{count}\n".encode())
        if count % 7 == 0:
            store.undo()
            store.redo()


def acknowledged_until_killed(folder: Path, key: str | None, writes: int, seconds: float) -> list[int]:
    """Let a fork write so many times and a moment more, kill it, and answer what it acknowledged."""
    child, reading = forked(lambda writing: write_without_end(folder, key, writing))
    with os.fdopen(reading) as lines:
        assert lines.readline() == "open\n"
        acknowledged = [int(lines.readline()) for _ in range(writes)]
        time.sleep(seconds)
        kill(child)
        return acknowledged + [int(line) for line in lines.read().split("\n")[:-1]]


def main(folder: Path, rounds: int, key: str | None) -> None:
    """Kill that many; after each, every acknowledged pair is there and nothing is half done."""
    chance = random.Random(47)
    latest = 0
    for _ in range(rounds):
        told = acknowledged_until_killed(folder, key, chance.randrange(12), chance.uniform(0, 0.02))
        latest = max([latest, *told])
        again = Store.open(folder, actor="", key=key)
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
    print(latest)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else None)
