"""The log is found by who, when, what and to which kind of thing, and leaves as a file."""

import csv
import io
from datetime import date
from pathlib import Path

from orat.domain.audit import AuditFilter
from orat.domain.changes import Kind
from orat.domain.inbox import Delivery, IncomingReport
from orat.services.house import Services
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import report

DAY = date(2026, 11, 2)


def verbs(services: Services, where: AuditFilter) -> list[str]:
    return [row.change.verb for row in services.audit.rows(services.audit.ids(where).rows)]


def test_the_log_is_narrowed_by_who_when_what_and_kind(
    services: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    made = report(services, "Brand", day=DAY)
    clock.days(3)
    services.store.actor = "Vikarien"
    services.concerns.edit(made.id, title="Bränder")
    services.store.undo()
    assert verbs(services, AuditFilter(actor="Vikarien")) == ["concern.edit", "concern.edit"]
    assert verbs(services, AuditFilter(last=DAY, kind=Kind.CONCERN)) == ["concern.report"]
    assert verbs(services, AuditFilter(first=date(2026, 11, 5), last=date(2026, 11, 5)))[0] == "concern.edit"
    assert set(verbs(services, AuditFilter(verbs=frozenset({"person.keep"})))) == {"person.keep"}
    assert verbs(services, AuditFilter(verbs=frozenset())) == []
    about = services.audit.about()
    assert about.actors == ("Samordnare", "Vikarien")
    assert services.audit.number_of(about.head[:32]) == about.changes
    assert services.audit.number_of(" ".join((about.head[:4], about.head[4:8]))) == about.changes
    assert services.audit.number_of("") is None
    assert services.audit.number_of("%") is None


def test_a_long_log_is_read_in_runs(services: Services) -> None:
    made = report(services, "Brand", day=DAY)
    for number in range(520):
        services.concerns.edit(made.id, title=f"Brand {number}")
    first = services.audit.ids(AuditFilter(kind=Kind.CONCERN))
    rest = services.audit.ids(AuditFilter(kind=Kind.CONCERN), first.after)
    assert (len(first.rows), len(rest.rows), rest.after) == (500, 21, None)
    assert first.rows[-1] == rest.rows[0] + 1


def test_the_file_has_every_change_with_its_digest(services: Services, tmp_path: Path) -> None:
    report(services, "=HYPERLINK()", day=DAY)
    file = services.audit.export(AuditFilter(), tmp_path / "logg.csv", lambda change: f"={change.verb}")
    heading, *rows = csv.reader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";")
    about = services.audit.about()
    assert heading == ["Nr", "När", "Vem", "Vad", "Händelse", "Berör", "Kontrollvärde"]
    assert [int(row[0]) for row in rows] == list(range(about.changes, 0, -1))
    assert rows[0][-1] == about.head
    assert rows[0][3] == "'=concern.report", "no text is a formula"


def test_of_a_change_of_very_many_rows_it_is_told_how_many(services: Services, tmp_path: Path) -> None:
    with services.store.write("inbox.take-in") as work:
        delivery = work.add(Delivery(name="rader.csv", received_at=services.store.clock()))
        work.add_many(IncomingReport, (IncomingReport(delivery_id=delivery.id) for _ in range(300)))
    (row,) = services.audit.rows(services.audit.ids(AuditFilter()).rows[:1])
    assert row.change.touched == frozenset()
    assert row.counts == {Kind.DELIVERY: 1, Kind.INCOMING: 300}
    file = services.audit.export(AuditFilter(), tmp_path / "logg.csv", lambda change: change.verb)
    told = next(line for line in file.read_text("utf-8-sig").splitlines() if "inbox.take-in" in line)
    assert "delivery × 1, incoming_report × 300" in told


def test_a_noted_head_is_found_as_long_as_the_chain_has_it(tmp_path: Path, clock: TurnedClock) -> None:
    services = open_services(tmp_path, clock)
    services.start.new_register(municipality="Malmö stad", place="")
    noted = services.audit.about().head
    services.close()
    again = open_services(tmp_path, clock)
    assert again.audit.number_of(noted) == 1
    assert again.audit.number_of("f" * 64) is None
    again.close()
