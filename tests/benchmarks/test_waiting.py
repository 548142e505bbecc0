"""Veckan and the agenda answer within a second also when tens of thousands of concerns wait at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import thread_time

from orat import paths
from orat.domain.concern import Concern
from orat.domain.meeting import Series
from orat.domain.scales import Severity
from orat.services.house import Services
from tests import builders
from tests.benchmarks.ratios import record

WAITING = 30_000
LIMIT_MS = 1000.0


def test_very_many_that_wait(tmp_path: Path) -> None:
    services = Services.open(
        tmp_path, actor="Samordnare", database=paths.database(), translate=lambda _context, text: text
    )
    services.start.new_register(municipality="Malmö stad")
    meeting = services.meetings.ensure_coming().value
    with services.store.read() as reader:
        (series,) = reader.all(Series)
    pattern = builders.concern(series_id=series.id)
    words = ("Container", "Moped", "Klotter", "Ruta", "Bråk", "Belysning", "Rök")
    with services.store.bulk("measure.waiting") as bulk:
        bulk.insert(
            Concern,
            (
                replace(
                    pattern, serial=serial, title=f"{words[serial % 7]} {words[serial // 7 % 7].lower()}",
                    description=f"Händelse {serial}", severity=(*Severity,)[serial % len(Severity)],
                )
                for serial in range(1, WAITING + 1)
            ),
        )  # fmt: skip
    view = services.agenda.view(meeting.id)
    assert len(view.waiting) + view.waiting_beyond == WAITING
    _measured("Veckan", services.week.overview)
    _measured("the agenda", lambda: services.agenda.view(meeting.id))
    _measured("the proposal", lambda: services.agenda.propose(meeting.id))
    services.close()


def _measured(what: str, job: Callable[[], object]) -> None:
    begun = thread_time()
    job()
    taken = (thread_time() - begun) * 1000
    record(f"{WAITING} waiting: {what}", taken, LIMIT_MS, "ms")
    assert taken <= LIMIT_MS
