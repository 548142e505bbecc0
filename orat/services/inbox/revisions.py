"""What was sent again and says otherwise: how it differs from the concern here, and taking it over."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.inbox import OPEN, Delivery, IncomingReport, IncomingState, require_open
from orat.domain.packed_text import FILES
from orat.domain.revision import differing, values
from orat.errors import UserError
from orat.services.concerns.reporting import check_kept
from orat.services.desk import Desk
from orat.services.inbox.answers import Revision
from orat.services.inbox.enclosing import give_files
from orat.services.inbox.package_arrivals import as_sent, names_of
from orat.services.inbox.settling import settle
from orat.storage.work import Reader, Work

FILED_UNDER: Mapping[str, str] = {"category": "category_id", "area": "area_id", "unit": "unit_id"}
"""Parts that are told by name, with their fields."""


class Revisions(Desk):
    """Use cases on changes of what was sent before."""

    def accept(self, report_id: int, parts: Collection[str]) -> Done[Concern]:
        """Change the concern in the parts that are named (see `domain.revision.PARTS`), and settle the
        report; the other parts stay as they are. One step to undo.

        Raises UserError("report-settled"), ("gone"), ("nothing-taken-over") when nothing is named and no file
        came, and what keeps a concern from being as it would be, with its `field`.
        """
        with self._store.write("inbox.accept-change") as work:
            report = work.get(IncomingReport, report_id)
            concern = take_over(work, report, parts, today=self._today(), now=self._now())
        return Done(concern, work.change)


def revision_of(reader: Reader, report: IncomingReport) -> Revision | None:
    """How a report differs from the concern that it is about; None for any other report."""
    root = reader.find(IncomingReport, report.revises_id)
    concern = reader.find(Concern, root.concern_id) if root is not None else None
    if root is None or concern is None:
        return None
    chain = reader.all(IncomingReport, revises_id=root.id)
    before = [each for each in chain if each.state not in OPEN and each.id < report.id]
    last = before[-1] if before else root
    names = names_of(reader)
    sent = as_sent(last, names)
    written, rewritten = dict(last.answers), dict(report.answers)
    row = reader.concerns.rows([concern.id])[0]
    parts = tuple(
        replace(each, unknown=each.part in FILED_UNDER and _is_unknown(report, rewritten, each.part))
        for each in differing(sent, concern, report)
    )
    new = set(rewritten.get(FILES, "").split(",")) - set(written.get(FILES, "").split(",")) - {""}
    return Revision(
        concern=concern, sent=sent, again=report, parts=parts, files=len(new),
        names={
            part: (written.get(part, ""), str(getattr(row, part)), rewritten.get(part, ""))
            for part in FILED_UNDER
        },
    )  # fmt: skip


def take_over(
    work: Work, report: IncomingReport, parts: Collection[str] | None, *, today: date, now: datetime
) -> Concern:
    """Change the concern of a report in these parts, or in all of them. Raises what `Revisions.accept` does,
    and UserError("changed-here", number=…) for all when one was changed here too.
    """
    require_open(report)
    revision = revision_of(work, report)
    if revision is None or revision.concern.deleted_at is not None:
        raise UserError("gone")
    concern = revision.concern
    if parts is None and any(each.changed_here for each in revision.parts):
        raise UserError("changed-here", number=concern.number)
    chosen: dict[str, Any] = {}
    for each in revision.parts:
        if not each.unknown and (parts is None or each.part in parts):
            chosen |= values(report, each.fields)
    if not chosen and not revision.files and revision.parts:
        raise UserError("nothing-taken-over")
    after = replace(concern, **chosen)
    check_kept(work, after, today)
    work.save(after)
    give_files(work, report, concern.id, now)
    sender = work.get(Delivery, report.delivery_id).sender_name
    work.fact(number=after.number, title=after.title, sender=sender)
    settle(work, report, IncomingState.ACCEPTED, now, concern_id=concern.id)
    return after


def _is_unknown(report: IncomingReport, said: Mapping[str, str], part: str) -> bool:
    return bool(said.get(part)) and getattr(report, FILED_UNDER[part]) is None
