"""What keeping costs: a backup against copying the file, the window meanwhile, a save against bare SQL."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest
from sqlalchemy import event

from orat import paths
from orat.domain.backups import Reason
from orat.domain.register import Setting
from orat.services.house import Services
from orat.storage import engine
from orat.storage.store import FILE, Store
from tests.accessibility.screen import ROOT
from tests.benchmarks.ratios import record
from tests.benchmarks.registers import make_register

MEGABYTES = 100
KEY = f"x'{'4f' * 32}'"
SAVES = 200
COPY_LIMIT, SAVE_LIMIT, AWAY_MS = 1.5, 3.0, 50.0


def filled(folder: Path, key: str | None) -> Store:
    """A register of a hundred megabytes, most of it attachments that do not compress."""
    store = Store.open(folder, actor="Samordnare", key=key)
    with store.write("measure.files") as work:
        for _ in range(MEGABYTES):
            work.blobs.keep(os.urandom(1_000_000))
        work.add(Setting(key="measure"))
    return store


def shortest(*jobs: Callable[[], object], rounds: int = 10) -> list[float]:
    """Seconds that each job takes when nothing comes between; in turns, so that all meet the same machine."""
    taken: list[list[float]] = [[] for _ in jobs]
    for _ in range(rounds):
        for job, times in zip(jobs, taken, strict=True):
            begun = time.perf_counter()
            job()
            times.append(time.perf_counter() - begun)
    return [min(times) for times in taken]


@pytest.mark.parametrize(("kind", "key"), [("plain", None), ("encrypted", KEY)])
def test_a_backup_against_copying_the_file(tmp_path: Path, kind: str, key: str | None) -> None:
    store = filled(tmp_path / "data", key)
    store.close()
    store = Store.open(tmp_path / "data", actor="", key=key)
    size = store.path.stat().st_size
    assert size > MEGABYTES * 1_000_000

    def copy_file() -> None:
        shutil.copyfile(store.path, tmp_path / "copy")
        with (tmp_path / "copy").open("rb+") as file:
            os.fsync(file.fileno())
        (tmp_path / "copy").unlink()

    def copy_only() -> None:
        with store.aside() as connection:
            made = store.shelf.copy(connection, Reason.HAND, now=store.clock())
        store.shelf.remove([made])

    def back_up() -> None:
        store.shelf.remove([store.back_up(Reason.HAND)])

    bare, copied, verified = shortest(copy_file, copy_only, back_up)
    name = f"{kind} backup of {size // 1_000_000} MB against copying the file"
    record(f"{name}, on disk with its digest, opened and counted", copied / bare, COPY_LIMIT)
    record(f"{name}, every page read back as well", verified / bare)
    store.close()
    assert copied / bare <= COPY_LIMIT


def test_the_window_is_not_kept_waiting_by_a_backup(tmp_path: Path) -> None:
    """In a process of its own, by the same watch that looks at scrolling and typing."""
    filled(tmp_path / "data", None).close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.backing_up", str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    record("window away while a backup is made, by own work", told["away"], AWAY_MS, "ms")
    record("longest read of the services meanwhile", told["read"], unit="ms")
    record("backups made meanwhile", told["backups"])
    assert told["backups"] > 0
    assert told["away"] <= AWAY_MS


def test_a_save_against_its_bare_sql(tmp_path: Path) -> None:
    """The same statements with the same values, in the same transactions, by the driver alone."""
    store = make_register(tmp_path / "data", 20_000)
    store.close()
    (tmp_path / "bare").mkdir()
    shutil.copyfile(tmp_path / "data" / FILE, tmp_path / "bare" / FILE)
    services = Services.open(
        tmp_path / "data", actor="", database=paths.database(), translate=lambda _context, text: text
    )
    statements: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if not statement.startswith("SELECT"):
            statements.append((statement, list(values) if many else values))

    event.listen(services.store._engine, "before_cursor_execute", note)
    ours, bare = [], []
    with closing(engine.connect(tmp_path / "bare" / FILE)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        # In turns, so that both meet the same disk.
        for number in range(1, SAVES + 1):
            statements.clear()
            begun = time.perf_counter()
            services.concerns.edit(number, title=f"Ändrad {number}")
            ours.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            for statement, values in statements:
                run = connection.executemany if isinstance(values, list) else connection.execute
                run(statement, values)
            connection.execute("COMMIT")
            bare.append(time.perf_counter() - begun)
    services.close()
    ratio = p95(ours) / p95(bare)
    record("saving a change, p95, against the same SQL alone", ratio, SAVE_LIMIT)
    record("saving a change, median, against the same SQL alone", median(ours) / median(bare))
    record("saving a change, p95", p95(ours) * 1000, unit="ms")
    assert ratio <= SAVE_LIMIT


def p95(times: Sequence[float]) -> float:
    """What nineteen of twenty stay below."""
    return quantiles(times, n=20)[-1]
