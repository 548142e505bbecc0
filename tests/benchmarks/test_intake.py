"""How fast forms and tables are read: forms beside pypdf alone, 100,000 rows in seconds."""

import csv
import sys
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from time import process_time

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from orat.domain.changes import Kind
from orat.domain.inbox import Delivery, of_draft
from orat.domain.intake import Judgement, Verdict
from orat.intake.report_form import read_form
from orat.intake.tables import open_table, read_rows
from orat.services.inbox.answers import Inlet
from orat.storage.derive import Keys
from orat.storage.many import insertion
from tests.benchmarks.ratios import record
from tests.benchmarks.taking_in import taken_in
from tests.intake.making import HEADINGS, NAMES, REGISTER, TODAY, filled_form
from tests.services.conftest import TurnedClock, furnish, open_services

FORMS, ROWS = 1000, 100_000


def test_forms_beside_pypdf_alone(tmp_path: Path) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(filled_form())
    ours, alone = [], []
    for _ in range(10):
        started = process_time()
        for _ in range(FORMS // 10):
            assert len(read_form(form.read_bytes(), NAMES, TODAY, register=REGISTER).events) == 2
        ours.append(process_time() - started)
        started = process_time()
        for _ in range(FORMS // 10):
            assert PdfReader(form).get_fields()
        alone.append(process_time() - started)
    record("intake: 1,000 forms, seconds of processor time", sum(ours), None, "s")
    ratio = sorted(mine / its for mine, its in zip(ours, alone, strict=True))[len(ours) // 2]
    record("intake: 1,000 forms beside pypdf alone", ratio, 1.3)
    assert ratio <= 1.3


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_hundred_thousand_rows(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"rows.{kind}"
    (_write_csv if kind == "csv" else _write_xlsx)(file)
    started = process_time()
    table = open_table(file)
    rows = sum(not row.troubles for row in read_rows(table, table.guess(), NAMES, TODAY))
    taken = process_time() - started
    record(f"intake: 100,000 rows of 9 columns from {kind}, seconds of processor time", taken, 60, "s")
    assert rows == ROWS
    assert taken < 60


def _row(number: int) -> tuple[object, ...]:
    day = date(2026, 1, 1) + timedelta(days=number % 300)
    title = f"Händelse {number} vid gångtunneln"
    told = "Vad som hände, hur länge det varade och hur det störde. " * 4
    return (
        day, time(number % 24, 15), title, "Anlagd brand", "Hög", "Gångtunneln vid torget", "Ekbackskolan",
        "ja", f"{told}{number}",
    )  # fmt: skip


def _write_csv(file: Path) -> None:
    with file.open("w", newline="", encoding="utf-8") as text:
        writer = csv.writer(text, delimiter=";")
        writer.writerow((*HEADINGS, "Beskrivning"))
        writer.writerows(_row(number) for number in range(ROWS))


def _write_xlsx(file: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Händelser")
    sheet.append((*HEADINGS, "Beskrivning"))
    for number in range(ROWS):
        sheet.append(_row(number))
    book.save(file)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_of_a_hundred_thousand_rows(tmp_path: Path) -> None:
    """Of a process of its own that takes them in, undoes that, does it again, and the same with accepting
    them all.
    """
    for name, figures in taken_in(tmp_path, ROWS).items():
        record(f"inbox: most memory, 100,000 rows, {name}", figures["peak"], 500, "MB")
        record(f"inbox: 100,000 rows, {name}, seconds of processor time", figures["seconds"], None, "s")
        assert figures["peak"] < 500


def test_taking_in_a_hundred_thousand_rows(tmp_path: Path) -> None:
    """Beside the same rows written with one bare statement, and reading them."""
    services = open_services(tmp_path / "data", TurnedClock(TODAY))
    services.start.new_register(municipality="Exempelstad")
    furnish(services)
    file = tmp_path / "rows.csv"
    _write_csv(file)
    started = process_time()
    table = open_table(file)
    drafts = [row.draft for row in read_rows(table, table.guess(), NAMES, TODAY)]
    reading = process_time() - started
    with services.store.write("measure") as work:
        delivery = work.add(Delivery(received_at=services.store.clock()))
    reports = [
        replace(
            of_draft(draft, Judgement(Verdict.NEW)), delivery_id=delivery.id, category_id=None, unit_id=None
        )
        for draft in drafts
    ]
    with services.store.bulk("measure") as bulk:
        statement, convert = insertion(bulk._connection, Kind.INCOMING, Keys(bulk._connection))
        rows = [convert(number, report) for number, report in enumerate(reports, 1)]
        started = process_time()
        bulk._connection.exec_driver_sql(statement, rows)
        bare = process_time() - started
        bulk._connection.exec_driver_sql("DELETE FROM incoming_report")
    del drafts, reports, rows
    started = process_time()
    taken = services.inbox.take_in([Inlet(file)])
    taking = process_time() - started
    assert taken.value.reports == ROWS
    services.close()
    record("inbox: taking in 100,000 rows, seconds of processor time", taking, 60, "s")
    record("inbox: taking in 100,000 rows beside reading and a bare insert", taking / (bare + reading), 3)
    assert taking < 60
    assert taking <= 3 * (bare + reading)
