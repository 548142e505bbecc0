"""Takes a large table in, undoes it, does it again and accepts it all, and tells what each took."""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from orat.domain.inbox import InboxFilter
from orat.services.house import Services
from orat.services.inbox.answers import Inlet
from tests.house import ROOT
from tests.intake.making import HEADINGS, TODAY
from tests.services.conftest import TurnedClock, furnish, open_services


def write_rows(file: Path, count: int) -> None:
    """A table of so many different events with a text of 250 signs each, none of which is odd; other events
    than in a table of another length.
    """
    told = "Vad som hände, hur länge det varade och hur det störde. " * 4
    with file.open("w", newline="", encoding="utf-8") as text:
        writer = csv.writer(text, delimiter=";")
        writer.writerow((*HEADINGS, "Beskrivning"))
        for number in range(count):
            day = date(2026, 1, 1) + timedelta(days=number % 300)
            writer.writerow(
                (
                    day, f"{number % 24:02}:15", f"Händelse {number} av {count}", "Anlagd brand",
                    "Hög", "Gångtunneln vid torget", "Ekbackskolan", "ja", f"{told}{number}",
                )
            )  # fmt: skip


def megabytes(what: str) -> float:
    """A figure of this process's own memory: VmHWM is the most since the last `start_over`, VmRSS now."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"{what}:\s+(\d+)", status)
    return int(found[1]) / 1024 if found else 0.0


def start_over() -> None:
    """Let the most memory be counted from now on."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def measured(job: Callable[[], object]) -> dict[str, float]:
    """The seconds of processor time that a job takes, and the most memory while it runs."""
    start_over()
    begun = process_time()
    job()
    return {"seconds": process_time() - begun, "peak": megabytes("VmHWM")}


def taken_in(folder: Path, rows: int, *wanted: str) -> dict[str, dict[str, float]]:
    """The figures of a process of its own; see `main`."""
    told = subprocess.run(
        [sys.executable, "-m", __name__, str(folder), str(rows), *wanted],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    figures: dict[str, dict[str, float]] = json.loads(told.stdout)
    return figures


def main(folder: Path, rows: int, *wanted: str) -> None:
    """Print the figures as JSON, of the named jobs only if any are; `warm` does them
    with a twentieth of the rows before."""
    services = open_services(folder / "data", TurnedClock(TODAY))
    services.start.new_register(municipality="Exempelstad")
    furnish(services)
    if "warm" in wanted:
        with services.store.read() as reader:
            # SQLite's cache of pages would grow to its bound meanwhile, and hide what is looked for.
            reader.connection.exec_driver_sql("PRAGMA cache_size = -512")
        for name, job in _jobs(services, folder / "few.csv", rows // 20).items():
            if name in wanted:
                job()
    figures = {"before": {"seconds": 0.0, "peak": megabytes("VmRSS")}}
    for name, job in _jobs(services, folder / "rows.csv", rows).items():
        if not wanted or name in wanted:
            figures[name] = measured(job)
    services.close()
    print(json.dumps(figures))


def _jobs(services: Services, file: Path, rows: int) -> dict[str, Callable[[], object]]:
    write_rows(file, rows)

    def take_in() -> None:
        assert services.inbox.take_in([Inlet(file)]).value.reports == rows

    def accept() -> None:
        assert services.triage.accept_new(InboxFilter()).value == rows

    undo, redo = services.timeline.undo, services.timeline.redo
    return {
        "take in": take_in, "undo": undo, "redo": redo,
        "accept": accept, "undo accept": undo, "redo accept": redo,
    }  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
