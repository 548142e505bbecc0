"""Changes of key that are killed: this process forks them, kills them, and tells what it finds afterwards.

    python -m tests.storage.rekeying FOLDER ASIDE encrypt|change|moments [TIMES]

Each killing has a copy of the closed register in FOLDER. Prints one JSON line for each: the step it was
killed at, whether the register is plain still or has the old key, is whole, could be finished, what was left.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from orat.domain.concern import Concern
from orat.storage import engine, keyfile, rekey
from orat.storage.store import FILE, Store
from tests.forking import forked, kill, told_by

PLANTED = "Eld i en papperskorg"
CODE = bytes(range(15))
OLD_KEY = bytes(range(32))


def now() -> datetime:
    """The wall's clock."""
    return datetime.now(UTC)


def encrypted(folder: Path, clock: Callable[[], datetime], key: bytes) -> None:
    """Encrypt a plain register by a key that the recovery code gives."""
    kept = keyfile.with_recovery(keyfile.new_file(key), key, CODE)
    rekey.change_key(
        folder / FILE, old=None, new=keyfile.cipher_key(key), keep_key=lambda: keyfile.write(folder, kept),
        now=clock(),
    )  # fmt: skip


def key_of(folder: Path) -> bytes | None:
    """The key by which the register opens now, as a person with the recovery code finds it."""
    path = folder / FILE
    if engine.is_plain(path):
        return None
    kept = keyfile.read(folder)
    assert kept is not None
    key = keyfile.fits(kept, path, keyfile.by_recovery(kept, CODE))
    assert key is not None
    return key


def require_whole(folder: Path, clock: Callable[[], datetime] = now) -> None:
    """Open by the key there is, and find everything."""
    key = key_of(folder)
    store = Store.open(folder, actor="", clock=clock, key=keyfile.cipher_key(key) if key else None)
    with store.read() as reader:
        assert [concern.title for concern in reader.all(Concern)] == [PLANTED]
        connection = reader.connection
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    store.close()


def texts_in(folder: Path) -> list[str]:
    """The files in which the planted text can be read."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [each.name for each in files if PLANTED.encode() in each.read_bytes()]


def change(folder: Path, old: bytes | None, reached: Callable[[str], None]) -> None:
    """A new key, or the first."""
    new = keyfile.new_key()
    kept = keyfile.with_recovery(keyfile.new_file(new, earlier=(old,) if old else ()), new, CODE)
    rekey.change_key(
        folder / FILE, old=keyfile.cipher_key(old) if old else None, new=keyfile.cipher_key(new),
        keep_key=lambda: keyfile.write(folder, kept), now=now(), reached=reached,
    )  # fmt: skip


def killed_at(folder: Path, old: bytes | None, last: int) -> str | None:
    """Fork a change that dies at its last-th step, and answer which; None when it was done before."""
    steps: list[str] = []

    def dying(pipe: int) -> None:
        def reached(step: str) -> None:
            steps.append(step)
            if len(steps) == last:
                os.write(pipe, step.encode())
                os.kill(os.getpid(), signal.SIGKILL)

        change(folder, old, reached)

    step, whole = told_by(dying)
    return None if whole else step


def killed_after(folder: Path, old: bytes | None, seconds: float) -> None:
    """Fork a change that is killed after a while."""
    child, reading = forked(lambda _pipe: change(folder, old, lambda _step: None))
    os.close(reading)
    time.sleep(seconds)
    kill(child)


def found(folder: Path, old: bytes | None, step: str) -> dict[str, Any]:
    """What is there after a killing, and whether what was begun can be carried through."""
    key = key_of(folder)
    told = {"step": step, "plain": key is None, "old": key == old}
    require_whole(folder)
    told["whole"] = True
    if key is None:
        change(folder, None, lambda _step: None)
    else:
        rekey.finish(folder / FILE, keyfile.cipher_key(key), (keyfile.cipher_key(old) if old else None,))
    require_whole(folder)
    told["finished"] = True
    suffixes = {each.suffix for each in folder.rglob("*") if each.is_file()}
    return {**told, "texts": texts_in(folder), "suffixes": sorted(suffixes)}


def main(folder: Path, aside: Path, how: str, times: str = "") -> None:
    """Kill, look, tell."""
    keyfile._COST = (1 << 4, 8, 1)
    old = OLD_KEY if how == "change" else None
    chance = random.Random(5)
    for number in range(int(times)) if times else count(1):
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(folder, aside)
        if how == "moments":
            killed_after(aside, old, chance.uniform(0, 0.3))
            step: str | None = ""
        else:
            step = killed_at(aside, old, number)
        if step is None:
            return
        print(json.dumps(found(aside, old, step)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
