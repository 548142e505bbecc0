"""The notes of the meeting before, approved at the follow-up of the next one."""

from dataclasses import dataclass, replace

from orat.domain.agenda import AgendaItem, Approval, ItemKind, Outcome
from orat.domain.changes import Done
from orat.domain.meeting import Meeting, MeetingState, require
from orat.domain.text import clean_body
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.desk import Desk
from orat.storage.work import Reader, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedAt:
    """When a meeting's notes were approved, and with which changes."""

    week: Week
    approval: Approval
    changes: str = ""


class Approvals(Desk):
    """Use cases on the approval of notes."""

    def approve(self, item_id: int, approval: Approval, changes: str = "") -> Done[AgendaItem]:
        """Say at a follow-up how the notes of the meeting before were approved; NONE takes it back.

        Raises UserError("nothing-to-approve") at other points, ("empty", field="changes") where changes
        were wanted and none are told.
        """
        text = clean_body(changes, "changes") if approval is Approval.WITH_CHANGES else ""
        if approval is Approval.WITH_CHANGES and not text:
            raise UserError("empty", field="changes")
        with self._store.write("meeting.approve", run=f"approve:{item_id}", approval=approval) as work:
            item = work.get(AgendaItem, item_id)
            require(
                work.get(Meeting, item.meeting_id),
                MeetingState.PLANNED,
                MeetingState.IN_PROGRESS,
                MeetingState.HELD,
            )
            approved = work.find(Meeting, item.approves_id)
            if approved is None:
                raise UserError("nothing-to-approve")
            outcome = Outcome.DECIDED if approval is not Approval.NONE else Outcome.UNDECIDED
            item = replace(item, approval=approval, decision=text, outcome=outcome)
            work.save(item)
            work.fact(week=str(approved.week))
        return Done(item, work.change)

    def of(self, meeting_id: int) -> ApprovedAt | None:
        """How a meeting's notes were approved, or None when they are not yet."""
        with self._store.read() as reader:
            items = reader.all(AgendaItem, approves_id=meeting_id, order="-id")
            for item in items:
                if item.approval is not Approval.NONE:
                    week = reader.get(Meeting, item.meeting_id).week
                    return ApprovedAt(week=week, approval=item.approval, changes=item.decision)
        return None


def set_approval_due(work: Work, meeting: Meeting) -> None:
    """Let a meeting's follow-up approve the notes of the latest meeting held, where none has yet."""
    for item in work.all(AgendaItem, meeting_id=meeting.id, kind=ItemKind.FOLLOW_UP):
        if item.approval is Approval.NONE:
            due = _latest_unapproved(work, meeting)
            work.save(replace(item, approves_id=due.id if due else None))


def _latest_unapproved(reader: Reader, meeting: Meeting) -> Meeting | None:
    latest = reader.meetings.latest_held(meeting.series_id)
    if latest is None or latest.id == meeting.id:
        return None
    approvals = reader.all(AgendaItem, approves_id=latest.id)
    return None if any(item.approval is not Approval.NONE for item in approvals) else latest
