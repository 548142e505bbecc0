"""What it takes to settle a report, whoever does it: that it is open, and that its sender is to be told."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from orat.domain.inbox import SETTLED, Delivery, IncomingReport, IncomingState, require_open
from orat.domain.intake import OriginKind
from orat.storage.work import Reader, Work


def open_report(reader: Reader, report_id: int) -> IncomingReport:
    """A report that something is still to be done with. Raises UserError("gone"), ("report-settled")."""
    report = reader.get(IncomingReport, report_id)
    require_open(report)
    return report


def settle(
    work: Work, report: IncomingReport, state: IncomingState, now: datetime, **fields: Any
) -> IncomingReport:
    """Keep what becomes of a report, or that it is put aside."""
    if state in SETTLED:
        owe_receipt(work, report)
    return work.save(replace(report, state=state, decided_at=now, **fields))


def settle_as_answer(work: Work, report: IncomingReport, now: datetime) -> IncomingReport:
    """Settle what was only an answer: it is no concern, and its sender waits for no receipt of it."""
    return work.save(replace(report, state=IncomingState.JOINED, decided_at=now))


def owe_receipt(work: Work, report: IncomingReport) -> None:
    """Note that the sender of a report is to be told what became of it. Whoever sent a package gets a package
    for an answer.
    """
    if report.kind is OriginKind.PACKAGE:
        return
    delivery = work.get(Delivery, report.delivery_id)
    if not delivery.receipt_due:
        work.save(replace(delivery, receipt_due=True))
