"""What is old enough to be weeded, told by a name and the day that its age is counted from."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select

from orat.domain.changes import Kind
from orat.domain.concern import ENDED_STATES
from orat.domain.inbox import OPEN
from orat.domain.measure import MeasureState
from orat.domain.meeting import MeetingState
from orat.domain.minutes import DocumentKind
from orat.domain.problem import ProblemState
from orat.domain.weeding import Candidate, WeedRule
from orat.domain.weeks import Week
from orat.storage import tables


class WeedingQueries:
    """Each answers what a rule would take of before a day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, rule: WeedRule, before: date) -> tuple[Candidate, ...]:
        """Oldest first. The log has no things of its own: see `Work.let_go_before`."""
        ways: dict[WeedRule, Any] = {
            WeedRule.CONCERNS: self._concerns,
            WeedRule.BIN: self._bin,
            WeedRule.MEETINGS: self._meetings,
            WeedRule.DOCUMENTS: self._documents,
            WeedRule.SENDINGS: self._sendings,
            WeedRule.INBOX: self._inbox,
        }
        way = ways.get(rule)
        found = () if way is None else way(before)
        return tuple(sorted(found, key=lambda each: (each.day, each.kind, each.id)))

    def _concerns(self, before: date) -> Iterator[Candidate]:
        row = tables.CONCERN.c
        chosen = select(row.id, row.year, row.serial, row.title, row.reported_at).where(
            row.state.in_(ENDED_STATES),
            row.reported_at < _instant(before),
            row.deleted_at.is_(None),
            or_(row.title != "", row.description != "", _answered(row.id)),
        )
        for found in self._connection.execute(chosen):
            name = f"{_number(found)} {found.title}"
            yield _candidate(WeedRule.CONCERNS, Kind.CONCERN, found.id, name, found.reported_at)
        problem = tables.PROBLEM.c
        solved = select(problem.id, problem.title, problem.solved_at).where(
            problem.state == ProblemState.SOLVED,
            problem.solved_at < _instant(before),
            problem.merged_into_id.is_(None),
            or_(problem.title != "", problem.summary != ""),
            ~exists().where(
                tables.CONCERN.c.problem_id == problem.id, tables.CONCERN.c.state.not_in(ENDED_STATES)
            ),
        )
        for gone in self._connection.execute(solved):
            yield _candidate(WeedRule.CONCERNS, Kind.PROBLEM, gone.id, gone.title, gone.solved_at)

    def _bin(self, before: date) -> Iterator[Candidate]:
        row, image, change = tables.CONCERN.c, tables.CHANGE_IMAGE.c, tables.CHANGE.c
        remembered = (
            image.table_name == Kind.CONCERN.value,
            or_(image.before.is_not(None), image.after.is_not(None)),
        )
        chosen = select(row.id, row.year, row.serial, row.deleted_at).where(
            row.deleted_at < _instant(before),
            row.title == "",
            row.description == "",
            or_(exists().where(image.row_id == row.id, *remembered), _answered(row.id)),
        )
        for found in self._connection.execute(chosen):
            yield _candidate(WeedRule.BIN, Kind.CONCERN, found.id, _number(found), found.deleted_at)
        # Drafts that were discarded and what was undone have no row any more, and are in the log alone.
        gone = (
            select(image.row_id, func.max(change.at).label("last"))
            .select_from(tables.CHANGE_IMAGE)
            .join(tables.CHANGE, change.id == image.change_id)
            .where(*remembered, ~exists().where(row.id == image.row_id))
            .group_by(image.row_id)
        )
        for lost in self._connection.execute(gone.having(func.max(change.at) < _instant(before))):
            yield _candidate(WeedRule.BIN, Kind.CONCERN, lost.row_id, "", lost.last)

    def _meetings(self, before: date) -> Iterator[Candidate]:
        row, item, measure = tables.MEETING.c, tables.AGENDA_ITEM.c, tables.MEASURE.c
        worded = exists().where(
            item.meeting_id == row.id,
            or_(item.discussion != "", item.decision != "", item.note != "", item.outcome_reason != ""),
        )
        ended = exists().where(
            item.meeting_id == row.id,
            measure.item_id == item.id,
            measure.state != MeasureState.OPEN,
            measure.what != "",
        )
        named = exists().where(tables.ATTENDANCE.c.meeting_id == row.id, tables.ATTENDANCE.c.name != "")
        chosen = select(row.id, row.year, row.number, row.held_on).where(
            row.state.in_((MeetingState.FINALISED, MeetingState.CANCELLED)),
            row.held_on < before,
            or_(worded, ended, named, row.summary != "", row.reason != ""),
        )
        for found in self._connection.execute(chosen):
            name = str(Week(found.year, found.number))
            yield _candidate(WeedRule.MEETINGS, Kind.MEETING, found.id, name, found.held_on)

    def _documents(self, before: date) -> Iterator[Candidate]:
        row = tables.ISSUED_DOCUMENT.c
        chosen = select(row.id, row.title, row.subject, row.issued_at).where(
            row.kind.in_((DocumentKind.AGENDA, DocumentKind.FEEDBACK)), row.issued_at < _instant(before)
        )
        for found in self._connection.execute(chosen):
            name = " · ".join(filter(None, (found.title, found.subject)))
            yield _candidate(WeedRule.DOCUMENTS, Kind.ISSUED, found.id, name, found.issued_at)

    def _sendings(self, before: date) -> Iterator[Candidate]:
        row, receipt = tables.DISPATCH.c, tables.RECEIPT.c
        named = exists().where(receipt.dispatch_id == row.id, or_(receipt.name != "", receipt.email != ""))
        chosen = select(row.id, row.title, row.begun_at).where(row.begun_at < _instant(before), named)
        for found in self._connection.execute(chosen):
            yield _candidate(WeedRule.SENDINGS, Kind.DISPATCH, found.id, found.title, found.begun_at)

    def _inbox(self, before: date) -> Iterator[Candidate]:
        row, report = tables.DELIVERY.c, tables.INCOMING_REPORT.c
        waits = exists().where(report.delivery_id == row.id, report.state.in_(OPEN))
        worded = exists().where(report.delivery_id == row.id, or_(report.title != "", report.typed != "[]"))
        chosen = select(row.id, row.name, row.received_at).where(
            row.received_at < _instant(before),
            ~waits,
            or_(worded, row.text != "", row.file_digest.is_not(None)),
        )
        for found in self._connection.execute(chosen):
            yield _candidate(WeedRule.INBOX, Kind.DELIVERY, found.id, found.name, found.received_at)


def _answered(concern_id: Any) -> ColumnElement[bool]:
    """Whether a concern has an answer with a text."""
    return exists().where(tables.FEEDBACK.c.concern_id == concern_id, tables.FEEDBACK.c.text != "")


def _number(found: Any) -> str:
    return f"{found.year}-{found.serial:04d}"


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _candidate(rule: WeedRule, kind: Kind, row_id: int, name: str, at: date | datetime) -> Candidate:
    day = at.date() if isinstance(at, datetime) else at
    return Candidate(rule=rule, kind=kind, id=row_id, name=name.strip(), day=day)
