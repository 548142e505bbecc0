"""The life of a concern: from a draft through report and review to its end, and back again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from orat.domain.attachments import Owner
from orat.domain.changes import Done, Kind
from orat.domain.concern import (
    ENDED_STATES,
    Concern,
    ConcernState,
    check_times,
    require_step,
    tidy_texts,
)
from orat.domain.measure import Feedback
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.attaching import detach_all
from orat.services.concerns.reporting import check_kept, reported
from orat.services.desk import Desk
from orat.services.meetings.placing import gather
from orat.services.meetings.points import leave, planned_items
from orat.services.meetings.proposal import note_taken_up, take_up
from orat.storage.log import ASIDE
from orat.storage.work import Reader, Work

BIN_DAYS = 30
"""How long a deleted concern can be brought back."""


class Concerns(Desk):
    """Use cases that change concerns. Those that take several ids are one change, and one step to undo."""

    def begin(self, **fields: Any) -> Done[Concern]:
        """Keep a new draft with what has been filled in so far; it has no number until reported."""
        with self._store.write("concern.begin") as work:
            draft = Concern(series_id=self._series(work).id, created_at=self._now(), **tidy_texts(fields))
            draft = work.add(draft)
        return Done(draft, work.change)

    def edit(self, concern_id: int, **fields: Any) -> Done[Concern]:
        """Change fields of one concern; edits of the same fields in a row are one step to undo.

        Raises UserError("empty"), ("future"), ("ends-before-start") or ("too-long"), each with its `field`.
        """
        run = f"concern:{concern_id}:{','.join(sorted(fields))}"
        with self._store.write("concern.edit", run=run) as work:
            before = work.get(Concern, concern_id)
            after = replace(before, **tidy_texts(fields))
            if before.state is ConcernState.DRAFT:
                check_times(after)
            else:
                self._check(work, after)
                work.fact(number=after.number)
            work.save(after)
        return Done(after, work.change)

    def report(self, concern_id: int, alike: Sequence[int] = ()) -> Done[Concern]:
        """Report a draft: it gets the year's next number. Raises what `check_reportable` raises.

        With `alike`, it is gathered with those in the same step: into the problem that the first of them
        belongs to, or a new one.
        """
        with self._store.write("concern.report") as work:
            reported = self._report(work, work.get(Concern, concern_id))
            work.save(reported)
            if alike:
                others = sorted(work.all(Concern, id=list(alike)), key=lambda other: alike.index(other.id))
                problems = [other.problem_id for other in others if other.problem_id is not None]
                root = work.problems.root(problems[0]) if problems else None
                alone = [other for other in others if other.problem_id is None]
                gather(work, [reported, *alone], reported.title, root)
                reported = work.get(Concern, concern_id)
        return Done(reported, work.change)

    def report_new(self, draft: Concern) -> Done[Concern]:
        """Report a concern that was never kept as a draft."""
        with self._store.write("concern.report") as work:
            draft = replace(draft, id=0, series_id=self._series(work).id, created_at=self._now())
            reported = work.add(self._report(work, draft))
        return Done(reported, work.change)

    def discard(self, concern_id: int) -> Done[None]:
        """Throw away a draft. Raises UserError("concern-state") for a reported one: that goes to the bin."""
        with self._store.write("concern.discard") as work:
            draft = work.get(Concern, concern_id)
            if draft.state is not ConcernState.DRAFT:
                raise UserError(
                    "concern-state", number=draft.number, state=draft.state, following="discarded"
                )
            detach_all(work, Owner(Kind.CONCERN, concern_id))
            work.remove(draft)
        return Done(None, work.change)

    def review(self, concern_ids: Sequence[int]) -> Done[int]:
        """Mark as looked through."""
        return self._move(concern_ids, "concern.review", ConcernState.REVIEWED)

    def raise_to_meeting(self, concern_ids: Sequence[int]) -> Done[int]:
        """Lift ("lyfta") to the meeting: they get their point on the coming agenda in the same step, unless
        somebody has put that agenda in order. The change's fact `agenda` is the week whose agenda it is, and
        `under` the title of the problem's point that a single one is under.
        """
        with self._store.write("concern.raise", count=len(concern_ids)) as work:
            self._step(work, concern_ids, ConcernState.RAISED)
            meeting = take_up(work, self._series(work).id, concern_ids, self._today())
            note_taken_up(work, meeting, concern_ids)
        return Done(len(concern_ids), work.change)

    def close(self, concern_ids: Sequence[int], reason: str) -> Done[int]:
        """End with a reason, which is required."""
        return self._end(concern_ids, "concern.close", ConcernState.CLOSED, reason)

    def reject(self, concern_ids: Sequence[int], reason: str) -> Done[int]:
        """Turn down with a reason, which is required."""
        return self._end(concern_ids, "concern.reject", ConcernState.REJECTED, reason)

    def refer(self, concern_ids: Sequence[int], forum: str, reason: str = "") -> Done[int]:
        """Hand over to the forum where it belongs, which is required."""
        forum = clean_line(forum, "referred_to", required=True)
        return self._end(concern_ids, "concern.refer", ConcernState.REFERRED, reason, referred_to=forum)

    def reopen(self, concern_ids: Sequence[int]) -> Done[int]:
        """Open ended concerns again, as reviewed, with their reason kept in the history only."""
        return self._move(
            concern_ids,
            "concern.reopen",
            ConcernState.REVIEWED,
            closing_reason="",
            referred_to="",
            feedback_due_since=None,
        )

    def change_many(self, concern_ids: Sequence[int], **fields: Any) -> Done[int]:
        """Set the same fields on many concerns, in one step."""
        with self._store.write(
            "concern.change-many", count=len(concern_ids), fields=",".join(sorted(fields))
        ) as work:
            for concern in work.all(Concern, id=list(concern_ids)):
                after = replace(concern, **tidy_texts(fields))
                self._check(work, after)
                work.save(after)
        return Done(len(concern_ids), work.change)

    def delete(self, concern_ids: Sequence[int]) -> Done[int]:
        """Put in the bin for 30 days, and off the agenda of any coming meeting."""
        with self._store.write("concern.delete", count=len(concern_ids)) as work:
            for concern in work.all(Concern, id=list(concern_ids)):
                work.fact(number=concern.number)
                leave_coming_agendas(work, concern)
                work.save(replace(concern, deleted_at=self._now(), state=_off_agenda(concern.state)))
        return Done(len(concern_ids), work.change)

    def restore(self, concern_ids: Sequence[int]) -> Done[int]:
        """Take back out of the bin."""
        with self._store.write("concern.restore", count=len(concern_ids)) as work:
            for concern in work.all(Concern, id=list(concern_ids)):
                work.fact(number=concern.number)
                work.save(replace(concern, deleted_at=None))
        return Done(len(concern_ids), work.change)

    def empty_old_bin(self) -> Done[int]:
        """Blank the concerns that have been in the bin for 30 days, with their answers, and remove their
        attachments for good. Their numbers stay, so that no number is missing.
        """
        with self._store.write("concern.empty-bin", run=ASIDE, undoable=False) as work:
            old = work.concerns.in_bin_before(self._now() - timedelta(days=BIN_DAYS))
            gone: set[str] = set()
            for concern in old:
                gone |= set(detach_all(work, Owner(Kind.CONCERN, concern.id)))
                work.save(blanked(concern))
                for answer in work.all(Feedback, concern_id=concern.id):
                    work.save(replace(answer, text=""))
            if gone:
                work.blobs.let_go(gone)
            work.fact(count=len(old))
        return Done(len(old), work.change)

    def _report(self, work: Work, draft: Concern) -> Concern:
        return reported(work, draft, today=self._today(), now=self._now())

    def _check(self, reader: Reader, concern: Concern) -> None:
        check_kept(reader, concern, self._today())

    def _end(
        self, ids: Sequence[int], verb: str, state: ConcernState, reason: str, **fields: Any
    ) -> Done[int]:
        reason = clean_body(reason, "closing_reason")
        if not reason and state is not ConcernState.REFERRED:
            raise UserError("empty", field="closing_reason")
        return self._move(ids, verb, state, closing_reason=reason, **fields)

    def _move(self, ids: Sequence[int], verb: str, state: ConcernState, **fields: Any) -> Done[int]:
        with self._store.write(verb, count=len(ids)) as work:
            self._step(work, ids, state, **fields)
        return Done(len(ids), work.change)

    def _step(self, work: Work, ids: Sequence[int], state: ConcernState, **fields: Any) -> None:
        for concern in work.all(Concern, id=list(ids)):
            require_step(concern, state)
            work.fact(number=concern.number)
            if state in ENDED_STATES:
                leave_coming_agendas(work, concern)
            answered = concern.state is ConcernState.ANSWERED
            due = self._now() if state in ENDED_STATES and not answered else concern.feedback_due_since
            work.save(replace(concern, **{"state": state, "feedback_due_since": due, **fields}))


def leave_coming_agendas(work: Work, concern: Concern) -> None:
    """Take a concern's own points off the agendas that are still being planned."""
    for item in planned_items(work, concern_id=concern.id):
        leave(work, item)


def blanked(concern: Concern) -> Concern:
    """A concern with its content gone: number, place in the tree, category, severity and day remain for
    statistics.
    """
    return Concern(
        id=concern.id,
        series_id=concern.series_id,
        year=concern.year,
        serial=concern.serial,
        state=ConcernState.CLOSED,
        category_id=concern.category_id,
        severity=concern.severity,
        happened_on=concern.happened_on,
        area_id=concern.area_id,
        unit_id=concern.unit_id,
        created_at=concern.created_at,
        reported_at=concern.reported_at,
        deleted_at=concern.deleted_at,
    )


def _off_agenda(state: ConcernState) -> ConcernState:
    return ConcernState.RAISED if state is ConcernState.SCHEDULED else state
