"""A use case that is killed at one of its steps: this process forks it, and looks at what it left behind.

    python -m tests.services.dying FOLDER POINTS KEY

FOLDER holds a register with old things to weed; KEY opens it, "" where it is plain. Prints one JSON line: at
how many steps it died, how often the old and how often the new was there afterwards, and what was wrong.
"""

import json
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

from orat import paths
from orat.domain.concern import Concern
from orat.services.house import Services
from tests.forking import told_by
from tests.services.restoring import Steps

WORDS = (b"kvartersbr\xc3\xa5k", b"silverport")


def opened(folder: Path, key: str) -> Services:
    """Services on the folder by the wall clock."""
    return Services.open(
        folder, actor="", database=paths.database(), translate=lambda _, text: text, key=key or None
    )


def weed(folder: Path, key: str, limit: int, pipe: int) -> None:
    """Weed all that is due; tell how many steps there were before it and after it if it lives."""
    steps = Steps(folder, limit)
    services = opened(folder, key)
    proposal = services.weeding.proposal()
    before = steps.seen
    services.weeding.carry_out(proposal)
    services.close()
    os.write(pipe, f"{before} {steps.seen}\n".encode())


def weeded(folder: Path, key: str, limit: int) -> tuple[int, int] | None:
    """Do it in a child; from which step to which if it lived."""
    told, whole = told_by(lambda pipe: weed(folder, key, limit, pipe))
    return (int(told.split()[0]), int(told.split()[1])) if whole else None


def left(folder: Path, key: str) -> tuple[str, list[str]]:
    """Which state the next start finds, and what is wrong with it."""
    services = opened(folder, key)
    services.weeding.finish()
    with services.store.read() as reader:
        titles = [each.title for each in reader.all(Concern)]
    state = "new" if not any(titles) else "old" if all(titles) else "between"
    wrong = [finding.code for finding in services.check()]
    services.close()
    data = b"".join(path.read_bytes() for path in folder.glob("orat.db*")).lower()
    if state == "new" and any(word in data for word in WORDS):
        wrong.append("planted")
    return state, wrong


def main(folder: Path, points: int, key: str) -> None:
    """Kill it at that many steps, evenly spread."""
    trial = folder.with_name("trial")

    def again() -> None:
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(folder, trial)

    again()
    span = weeded(trial, key, 0)
    assert span is not None
    steps = range(span[0] + 1, span[1] + 1)
    chosen = sorted({steps[len(steps) * at // points] for at in range(points)} | {steps[-1]})
    states, wrong = Counter[str](), []
    for step in chosen:
        again()
        assert weeded(trial, key, step) is None
        state, findings = left(trial, key)
        states[state] += 1
        wrong += findings
    print(json.dumps({"steps": len(steps), "killed": len(chosen), **states, "wrong": wrong}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
