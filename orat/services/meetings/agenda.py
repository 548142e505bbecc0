"""Planning an agenda: it proposes itself, and everything in it can be overruled."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from orat.domain.agenda import MATTERS, STANDING, AgendaItem, AgendaSkip, ItemKind, Reason
from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.meeting import COMING, Meeting, MeetingState, require
from orat.domain.problem import Problem
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.meetings.answers import AgendaView, SkippedMatter
from orat.services.meetings.placing import gather, place_concerns, place_problem
from orat.services.meetings.points import (
    arrange,
    before_closing,
    coming_meeting,
    concerns_at,
    has_measure,
    insert,
    items_of,
    leave,
    set_scheduled,
    set_unscheduled,
)
from orat.services.meetings.proposal import Groupings, Waiting, fill, in_order, missing, waiting_for
from orat.storage.work import Reader, Work

_TYPED = {"title": clean_line, "presenter": clean_line, "note": clean_body}


class Agenda(Desk):
    """Use cases that plan the points of a meeting that is not over yet."""

    def view(self, meeting_id: int) -> AgendaView:
        """The agenda, what waits to be placed with suggestions for it, and what a new proposal would add."""
        with self._store.read() as reader:
            meeting = reader.get(Meeting, meeting_id)
            coming = meeting.state in COMING
            skipped = reader.all(AgendaSkip, meeting_id=meeting_id)
            waiting = waiting_for(reader, meeting.series_id, meeting) if coming else Waiting((), 0)
            groupings = Groupings(reader)
            items = reader.meetings.items(meeting_id, self._today())
            lacking = tuple(missing(reader, meeting, waiting, groupings)) if coming else ()
            return AgendaView(
                meeting=meeting,
                items=items,
                waiting=reader.concerns.rows([concern.id for concern in waiting.concerns]),
                waiting_beyond=waiting.more,
                suggestions=groupings.suggestions(waiting.concerns),
                skipped=skipped,
                missing=lacking,
                whole=in_order(meeting, items, lacking),
            )

    def skipped(self, meeting_id: int) -> tuple[SkippedMatter, ...]:
        """What was left out of this meeting, by title; what has since gone to another agenda is not here."""
        with self._store.read() as reader:
            coming = [
                item
                for meeting in reader.meetings.coming(self._series(reader).id)
                for item in items_of(reader, meeting.id)
            ]
            placed = {(item.problem_id, item.concern_id) for item in coming}
            return tuple(
                SkippedMatter(skip=skip, title=_matter_title(reader, skip))
                for skip in reader.all(AgendaSkip, meeting_id=meeting_id)
                if (skip.problem_id, skip.concern_id) not in placed
            )

    def propose(self, meeting_id: int) -> Done[int]:
        """Add the points that the proposal has and the agenda lacks; what is there stays where it was put.

        The value is how many points were added.
        """
        with self._store.write("agenda.propose") as work:
            meeting = self._planned(work, meeting_id)
            added = fill(work, meeting, self._today())
            work.fact(week=str(meeting.week), count=added)
        return Done(added, work.change)

    def place_concerns(
        self, meeting_id: int, concern_ids: Sequence[int], position: int | None = None
    ) -> Done[AgendaItem]:
        """Make a point of one concern, or of the problem that several together make."""
        with self._store.write("agenda.place", count=len(concern_ids)) as work:
            meeting = self._planned(work, meeting_id)
            concerns = work.all(Concern, id=list(concern_ids))
            if not concerns:
                raise UserError("nothing-chosen")
            item = place_concerns(work, meeting, concerns, position)
            work.fact(title=item.title)
        return Done(item, work.change)

    def add_to_point(self, item_id: int, concern_ids: Sequence[int]) -> Done[AgendaItem]:
        """Concerns join what a point is about; a point about one concern becomes a point about a problem."""
        with self._store.write("agenda.add-to-point", count=len(concern_ids)) as work:
            item = work.get(AgendaItem, item_id)
            self._planned(work, item.meeting_id)
            if item.kind not in MATTERS:
                raise UserError("not-a-matter", title=item.title)
            if item.concern_id is not None:
                problem = gather(work, concerns_at(work, item), item.title)
                item = replace(item, kind=ItemKind.PROBLEM, concern_id=None, problem_id=problem.id)
                work.save(item)
            joined = [
                replace(concern, problem_id=item.problem_id)
                for concern in work.all(Concern, id=list(concern_ids))
            ]
            for concern in joined:
                work.save(concern)
            set_scheduled(work, joined)
            work.fact(title=item.title)
        return Done(item, work.change)

    def place_problem(
        self, meeting_id: int, problem_id: int, position: int | None = None
    ) -> Done[AgendaItem]:
        """Make a point of a problem. Raises UserError("already-on-agenda") when it has one there."""
        with self._store.write("agenda.place") as work:
            meeting = self._planned(work, meeting_id)
            root = work.problems.root(problem_id)
            if work.one(AgendaItem, meeting_id=meeting_id, problem_id=root) is not None:
                raise UserError("already-on-agenda")
            item = place_problem(work, meeting, work.get(Problem, root), position)
            work.fact(title=item.title)
        return Done(item, work.change)

    def add_information(
        self,
        meeting_id: int,
        title: str,
        *,
        minutes: int = 5,
        presenter: str = "",
        note: str = "",
        position: int | None = None,
    ) -> Done[AgendaItem]:
        """Add a point that only informs."""
        with self._store.write("agenda.add-information") as work:
            meeting = self._planned(work, meeting_id)
            item = AgendaItem(
                meeting_id=meeting.id,
                kind=ItemKind.INFORMATION,
                title=clean_line(title, "title", required=True),
                minutes=_checked_minutes(minutes),
                presenter=clean_line(presenter, "presenter"),
                note=clean_body(note, "note"),
            )
            item = insert(work, item, position or before_closing(work, meeting.id))
            work.fact(title=item.title)
        return Done(item, work.change)

    def edit(self, item_id: int, **fields: Any) -> Done[AgendaItem]:
        """Set `title`, `minutes`, `presenter` or `note`. UserError("empty"), ("too-long"), ("minutes")."""
        cleaned: dict[str, Any] = {
            name: _TYPED[name](value, name) if name in _TYPED else value for name, value in fields.items()
        }
        if "minutes" in cleaned:
            _checked_minutes(cleaned["minutes"])
        if cleaned.get("title") == "":
            raise UserError("empty", field="title")
        with self._store.write("agenda.edit", run=f"item:{item_id}:{','.join(sorted(fields))}") as work:
            item = replace(work.get(AgendaItem, item_id), **cleaned)
            self._planned(work, item.meeting_id)
            work.fact(title=item.title)
            work.save(item)
        return Done(item, work.change)

    def move(self, item_id: int, position: int) -> Done[AgendaItem]:
        """Give a point another § number; those between make room."""
        with self._store.write("agenda.move") as work:
            item = work.get(AgendaItem, item_id)
            self._planned(work, item.meeting_id)
            others = [other for other in items_of(work, item.meeting_id) if other.id != item_id]
            work.save(replace(work.get(Meeting, item.meeting_id), arranged=True))
            place = max(0, min(position - 1, len(others)))
            arrange(work, [*others[:place], item, *others[place:]])
            item = work.get(AgendaItem, item_id)
            work.fact(title=item.title, position=item.position)
        return Done(item, work.change)

    def take_off(self, item_id: int) -> Done[None]:
        """Take a point off this agenda; what it was about waits to be placed again."""
        with self._store.write("agenda.take-off") as work:
            self._leave(work, self._movable(work, item_id))
        return Done(None, work.change)

    def skip_once(self, item_id: int) -> Done[None]:
        """Leave a matter out of this meeting only: the next proposal has it again."""
        with self._store.write("agenda.skip-once") as work:
            item = self._movable(work, item_id)
            self._leave(work, item)
            if item.kind in MATTERS:
                work.add(
                    AgendaSkip(
                        meeting_id=item.meeting_id, problem_id=item.problem_id, concern_id=item.concern_id
                    )
                )
        return Done(None, work.change)

    def unskip(self, skip_id: int) -> Done[AgendaItem]:
        """Bring back a matter that was skipped."""
        with self._store.write("agenda.unskip") as work:
            skip = work.get(AgendaSkip, skip_id)
            meeting = self._planned(work, skip.meeting_id)
            work.remove(skip)
            if skip.problem_id is not None:
                item = place_problem(work, meeting, work.get(Problem, skip.problem_id), None)
            else:
                item = place_concerns(work, meeting, [work.get(Concern, skip.concern_id or 0)], None)
            work.fact(title=item.title)
        return Done(item, work.change)

    def send_on(self, item_id: int) -> Done[AgendaItem]:
        """Send a point on to the next week's meeting, made now if need be."""
        with self._store.write("agenda.send-on") as work:
            item = self._movable(work, item_id)
            meeting = work.get(Meeting, item.meeting_id)
            following = coming_meeting(work, self._series(work), self._today(), after=meeting.week)
            sent = insert(
                work,
                replace(
                    item, id=0, meeting_id=following.id, reason=Reason.SENT_ON, reason_week=str(meeting.week)
                ),
                before_closing(work, following.id),
            )
            leave(work, item, instead=sent)
            if item.kind in MATTERS:
                work.add(
                    AgendaSkip(meeting_id=meeting.id, problem_id=item.problem_id, concern_id=item.concern_id)
                )
            work.fact(title=item.title, week=str(following.week))
        return Done(sent, work.change)

    def accept_grouping(
        self, meeting_id: int, concern_ids: Sequence[int], problem_id: int | None, title: str
    ) -> Done[AgendaItem]:
        """Do what a suggestion says: gather the concerns into its problem and see to it that the problem has
        a point.
        """
        with self._store.write("agenda.accept-grouping", count=len(concern_ids)) as work:
            meeting = self._planned(work, meeting_id)
            concerns = work.all(Concern, id=list(concern_ids))
            problem = gather(work, concerns, title, work.problems.root(problem_id) if problem_id else None)
            item = work.one(AgendaItem, meeting_id=meeting_id, problem_id=problem.id)
            item = item or place_problem(work, meeting, problem, None)
            set_scheduled(work, work.concerns.of_problem(problem.id))
            work.fact(title=problem.title)
        return Done(item, work.change)

    def _planned(self, work: Work, meeting_id: int) -> Meeting:
        meeting = work.get(Meeting, meeting_id)
        require(meeting, MeetingState.PLANNED, MeetingState.IN_PROGRESS)
        return meeting

    def _movable(self, work: Work, item_id: int) -> AgendaItem:
        item = work.get(AgendaItem, item_id)
        self._planned(work, item.meeting_id)
        if item.kind in STANDING:
            raise UserError("standing-point", title=item.title)
        if has_measure(work, item):
            raise UserError("point-has-measure", title=item.title)
        work.fact(title=item.title)
        return item

    def _leave(self, work: Work, item: AgendaItem) -> None:
        set_unscheduled(work, concerns_at(work, item))
        leave(work, item)


def _matter_title(reader: Reader, skip: AgendaSkip) -> str:
    if skip.problem_id is not None:
        return reader.get(Problem, skip.problem_id).title
    return reader.get(Concern, skip.concern_id or 0).title


def _checked_minutes(minutes: int) -> int:
    if not 0 <= minutes <= 480:
        raise UserError("minutes", field="minutes", limit=480)
    return minutes
