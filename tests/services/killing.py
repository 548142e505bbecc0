"""A writer that is killed over and over: this process forks writers, kills them, and counts what is lost.

    python -m tests.services.killing FOLDER ROUNDS SEED [KEY]

Prints one JSON line: rounds, acknowledged changes, those missing afterwards, and what `check` found.
"""

import json
import os
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from orat import paths
from orat.domain.concern import Concern
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import Measure
from orat.domain.meeting import MeetingState
from orat.services.house import Services
from tests.forking import forked, kill
from tests.services.conftest import furnish
from tests.services.stories import coming, report

_LOOK_EVERY = 4


def opened(folder: Path, key: str | None) -> Services:
    """Services on the folder by the wall clock."""
    return Services.open(
        folder,
        actor="Skrivare",
        database=paths.database(),
        translate=lambda _context, text: text,
        key=key,
    )


def prepare(folder: Path, key: str | None) -> None:
    """A register with a meeting that is under way."""
    services = opened(folder, key)
    services.start.new_register(municipality="Malmö stad")
    furnish(services)
    report(services, "Container i brand", day=datetime.now(UTC).date())
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    services.close()


def write_without_end(folder: Path, key: str | None, pipe: int) -> None:
    """Report, note and decide for ever; a line in the pipe acknowledges each change that came back."""
    services = opened(folder, key)
    meeting = next(row for row in services.meetings.rows() if row.state is MeetingState.IN_PROGRESS)
    item = services.room.view(meeting.id).items[2].item
    number = 0
    while True:
        number += 1
        concern = report(services, f"Klotter {os.getpid()}-{number}", day=datetime.now(UTC).date())
        os.write(pipe, f"concern {concern.id}\n".encode())
        services.room.note(item.id, discussion=f"{os.getpid()}-{number} " + "ord " * 500)
        os.write(pipe, f"note {os.getpid()}-{number}\n".encode())
        measure = services.measures.decide(item.id, f"Rondering {os.getpid()}-{number}").value
        os.write(pipe, f"measure {measure.id}\n".encode())


def killed_once(folder: Path, key: str | None, dice: random.Random) -> list[str]:
    """Fork a writer, kill it a while after its first change, and answer what it had been told was kept."""
    child, reading = forked(lambda writing: write_without_end(folder, key, writing))
    with os.fdopen(reading) as lines:
        first = lines.readline()
        time.sleep(dice.uniform(0, 0.1))
        kill(child)
        return [line.rstrip("\n") for line in (first, *lines) if line.endswith("\n")]


def missing(folder: Path, key: str | None, acknowledged: list[str]) -> list[str]:
    """Those acknowledged changes that are not there."""
    services = opened(folder, key)
    with services.store.read() as reader:
        concerns = {concern.id for concern in reader.all(Concern)}
        measures = {measure.id for measure in reader.all(Measure)}
    rows = services.meetings.rows()
    meeting = next(row for row in rows if row.state is MeetingState.IN_PROGRESS)
    said = services.room.view(meeting.id).items[2].item.discussion.partition(" ")[0]
    assert len(measures) == len(services.measures.rows(MeasureFilter(scope=MeasureScope.ALL)))
    services.close()
    lost = [line for line in acknowledged if line.startswith("concern ") and int(line[8:]) not in concerns]
    lost += [line for line in acknowledged if line.startswith("measure ") and int(line[8:]) not in measures]
    notes = [line[5:] for line in acknowledged if line.startswith("note ")]
    if notes and said < notes[-1] and said.partition("-")[0] == notes[-1].partition("-")[0]:
        older = int(said.partition("-")[2]) < int(notes[-1].partition("-")[2])
        lost += [f"note {notes[-1]}"] if older else []
    return lost


def main(folder: Path, rounds: int, seed: int, key: str | None) -> None:
    """Kill that many writers."""
    dice = random.Random(seed)
    prepare(folder, key)
    acknowledged: list[str] = []
    lost: list[str] = []
    for round_ in range(rounds):
        told = killed_once(folder, key, dice)
        acknowledged += told
        # The next writer finds the rest as it was left; all that was acknowledged is sought in the end.
        if told and round_ % _LOOK_EVERY == 0:
            lost += missing(folder, key, told)
    services = opened(folder, key)
    findings = [finding.code for finding in services.check()]
    services.close()
    lost += missing(folder, key, acknowledged)
    print(
        json.dumps({"rounds": rounds, "acknowledged": len(acknowledged), "lost": lost, "findings": findings})
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else None)
