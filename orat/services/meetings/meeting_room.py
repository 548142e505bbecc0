"""The meeting itself: who is there, what is said and decided point by point, and how it ends."""

from dataclasses import replace
from typing import Any

from orat.domain.agenda import STANDING, AgendaItem, Outcome
from orat.domain.changes import Done
from orat.domain.concern import ConcernState
from orat.domain.meeting import Attendance, AttendanceRole, Meeting, MeetingState, Presence, require
from orat.domain.register import Person
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.desk import Desk, local
from orat.services.meetings.answers import PointView, RoomView
from orat.services.meetings.approval import set_approval_due
from orat.services.meetings.held import (
    require_before_next,
    starting_at,
    to_the_minute,
    written_up_afterwards,
)
from orat.services.meetings.meetings import hand_on
from orat.services.meetings.points import coming_meeting, concerns_at, has_measure, settle_reviews
from orat.services.meetings.proposal import fill
from orat.services.meetings.roster import as_listed
from orat.storage.log import WITH_PREVIOUS
from orat.storage.work import Work

_BODIES = frozenset({"discussion", "decision"})


class MeetingRoom(Desk):
    """Use cases while a meeting runs, and while its notes wait to be finalised."""

    def view(self, meeting_id: int) -> RoomView:
        """The whole meeting as it stands."""
        with self._store.read() as reader:
            return RoomView(
                meeting=reader.get(Meeting, meeting_id),
                items=reader.meetings.items(meeting_id, self._today()),
                attendance=reader.all(Attendance, meeting_id=meeting_id, order=("position", "id")),
                reviews=reader.measures.for_review(meeting_id, self._today()),
            )

    def point(self, item_id: int) -> PointView:
        """One point with what was said before about the same matter, latest first."""
        with self._store.read() as reader:
            item = reader.get(AgendaItem, item_id)
            views = reader.meetings.items(item.meeting_id, self._today())
            week = reader.get(Meeting, item.meeting_id).week
            earlier = reader.problems.treatments(item.problem_id, self._today()) if item.problem_id else ()
            if item.concern_id is not None:
                earlier = reader.problems.treatments_of_concern(item.concern_id, self._today())
            return PointView(
                view=next(view for view in views if view.item.id == item_id),
                earlier=tuple(past for past in reversed(earlier) if past.meeting.week < week),
            )

    def start(self, meeting_id: int, *, moved: bool = False, afterwards: bool = False) -> Done[Meeting]:
        """Open the meeting. On its day its times are from now on those that it is really held at; on another
        day it keeps day and times, unless it is `moved` to today. `afterwards` keeps them in any case: it was
        held as planned, and is only written up now.

        Raises UserError("another-in-progress", week=…) while another one runs, ("beyond-next", …) when it
        would be moved past the following week's.
        """
        with self._store.write("meeting.start") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.PLANNED)
            for other in work.meetings.coming(meeting.series_id):
                if other.state is MeetingState.IN_PROGRESS:
                    raise UserError("another-in-progress", week=str(other.week))
            first = work.all(AgendaItem, meeting_id=meeting_id, order="position")[:1]
            today = self._today()
            if moved and meeting.held_on != today:
                require_before_next(work, meeting, today)
                meeting = replace(meeting, held_on=today, moved_from=meeting.moved_from or meeting.held_on)
            if meeting.held_on == today and not afterwards:
                meeting = starting_at(meeting, local(self._now()).time())
            meeting = replace(
                meeting,
                state=MeetingState.IN_PROGRESS,
                started_at=self._now(),
                current_item_id=first[0].id if first else None,
            )
            work.save(meeting)
            settle_reviews(work, self._series(work), self._today())
            set_approval_due(work, meeting)
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def go_to(self, item_id: int, *, left_id: int | None = None, seconds: int = 0) -> Done[Meeting]:
        """Make a point of a meeting that runs the current one, and add the seconds that the point left behind
        took. Nothing is kept, and the change is None, when it no longer runs or something can be done again.
        """
        with self._store.write("meeting.go-to", run=WITH_PREVIOUS) as work:
            item = work.get(AgendaItem, item_id)
            meeting = work.get(Meeting, item.meeting_id)
            if meeting.state is not MeetingState.IN_PROGRESS:
                return Done(meeting, None)
            if left_id is not None and seconds > 0:
                left = work.get(AgendaItem, left_id)
                work.save(replace(left, spent_seconds=left.spent_seconds + seconds))
            meeting = replace(meeting, current_item_id=item_id)
            work.save(meeting)
        return Done(meeting, work.change)

    def note(self, item_id: int, **texts: str) -> Done[AgendaItem]:
        """Write the `discussion` or the `decision` of a point. A decision decides the point."""
        cleaned: dict[str, Any] = {
            name: clean_body(text, name) for name, text in texts.items() if name in _BODIES
        }
        with self._store.write("meeting.note", run=f"note:{item_id}:{','.join(sorted(texts))}") as work:
            item = self._open_item(work, item_id)
            if cleaned.get("decision") and item.outcome is Outcome.UNDECIDED:
                cleaned["outcome"] = Outcome.DECIDED
            elif (
                cleaned.get("decision") == ""
                and item.outcome is Outcome.DECIDED
                and not has_measure(work, item)
            ):
                cleaned["outcome"] = Outcome.UNDECIDED
            item = replace(item, **cleaned)
            work.save(item)
        return Done(item, work.change)

    def end_point(self, item_id: int, outcome: Outcome, reason: str = "") -> Done[AgendaItem]:
        """Say how a point ended. Carrying over asks for no reason, but keeps the one given."""
        with self._store.write("meeting.end-point", outcome=outcome) as work:
            item = self._open_item(work, item_id)
            item = replace(item, outcome=outcome, outcome_reason=clean_line(reason, "outcome_reason"))
            work.save(item)
            work.fact(title=item.title, paragraph=item.position)
        return Done(item, work.change)

    def summarise(self, meeting_id: int, summary: str) -> Done[Meeting]:
        """Write the summary that opens the notes."""
        with self._store.write("meeting.summarise", run=f"summary:{meeting_id}") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.PLANNED, MeetingState.IN_PROGRESS, MeetingState.HELD)
            meeting = replace(meeting, summary=clean_body(summary, "summary"))
            work.save(meeting)
        return Done(meeting, work.change)

    def close(self, meeting_id: int, *, carry_undecided: bool = False) -> Done[Meeting]:
        """End the meeting. Raises UserError("undecided", count=…, titles=…) unless told to carry undecided
        points over.

        Then the following meeting is made, its agenda opens with every measure still open, and what was not
        finished goes on to it.
        """
        with self._store.write("meeting.close") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.IN_PROGRESS)
            self._end_points(work, meeting, carry_undecided)
            now = self._now()
            meeting = replace(meeting, state=MeetingState.HELD, ended_at=now, current_item_id=None)
            if meeting.held_on == local(now).date() and not written_up_afterwards(meeting):
                meeting = replace(meeting, ends=to_the_minute(local(now).time()))
            work.save(meeting)
            self._answer_concerns(work, meeting)
            following = coming_meeting(work, self._series(work), self._today(), after=meeting.week)
            hand_on(work, meeting, following)
            fill(work, following, self._today())
            settle_reviews(work, self._series(work), self._today())
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def resume(self, meeting_id: int) -> Done[Meeting]:
        """Go back into a meeting that was ended too early, and whose notes were never finalised: such notes
        are put right instead. Raises UserError("meeting-state").
        """
        with self._store.write("meeting.resume") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.HELD)
            if not work.meetings.can_resume(meeting):
                raise UserError("meeting-state", week=str(meeting.week), state=MeetingState.FINALISED)
            meeting = replace(meeting, state=MeetingState.IN_PROGRESS, ended_at=None)
            work.save(meeting)
            settle_reviews(work, self._series(work), self._today())
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def set_presence(self, attendance_ids: list[int], presence: Presence) -> Done[int]:
        """Say who came, for one or for many."""
        with self._store.write("attendance.set", count=len(attendance_ids), presence=presence) as work:
            for attendance in work.all(Attendance, id=attendance_ids):
                work.fact(name=attendance.name)
                work.save(replace(attendance, presence=presence))
        return Done(len(attendance_ids), work.change)

    def edit_attendance(
        self,
        attendance_id: int,
        *,
        role: AttendanceRole,
        from_item: int | None = None,
        until_item: int | None = None,
    ) -> Done[Attendance]:
        """Set the role and the §§ of a partial presence. One chair and one secretary: the earlier one becomes
        a member.

        Raises UserError("ends-before-start", field="until_item").
        """
        if from_item is not None and until_item is not None and until_item < from_item:
            raise UserError("ends-before-start", field="until_item")
        with self._store.write("attendance.edit") as work:
            attendance = work.get(Attendance, attendance_id)
            if role in (AttendanceRole.CHAIR, AttendanceRole.SECRETARY):
                for other in work.all(Attendance, meeting_id=attendance.meeting_id, role=role):
                    if other.id != attendance_id:
                        work.save(replace(other, role=AttendanceRole.MEMBER))
            attendance = replace(attendance, role=role, from_item=from_item, until_item=until_item)
            work.save(attendance)
            work.fact(name=attendance.name)
        return Done(attendance, work.change)

    def invite(
        self,
        meeting_id: int,
        *,
        person_id: int | None = None,
        name: str = "",
        organisation: str = "",
        role: AttendanceRole | None = None,
    ) -> Done[Attendance]:
        """Add somebody to the attendance: a person of the register, who has the role that they have there
        unless another is given, or a name typed now. At a meeting that has begun they are present.
        """
        with self._store.write("attendance.invite") as work:
            meeting = work.get(Meeting, meeting_id)
            attendance = as_listed(
                work, meeting, work.get(Person, person_id) if person_id is not None else Person()
            )
            if person_id is None:
                attendance = replace(
                    attendance,
                    person_id=None,
                    name=clean_line(name, "name", required=True),
                    organisation=clean_line(organisation, "organisation"),
                )
            attendance = work.add(
                replace(
                    attendance,
                    role=role or attendance.role,
                    presence=Presence.EXPECTED if meeting.state is MeetingState.PLANNED else Presence.PRESENT,
                )
            )
            work.fact(name=attendance.name)
        return Done(attendance, work.change)

    def uninvite(self, attendance_id: int) -> Done[None]:
        """Take somebody off the attendance."""
        with self._store.write("attendance.uninvite") as work:
            attendance = work.get(Attendance, attendance_id)
            work.fact(name=attendance.name)
            work.remove(attendance)
        return Done(None, work.change)

    def _open_item(self, work: Work, item_id: int) -> AgendaItem:
        item = work.get(AgendaItem, item_id)
        require(
            work.get(Meeting, item.meeting_id),
            MeetingState.PLANNED,
            MeetingState.IN_PROGRESS,
            MeetingState.HELD,
        )
        return item

    def _end_points(self, work: Work, meeting: Meeting, carry: bool) -> None:
        undecided = [
            item
            for item in work.all(AgendaItem, meeting_id=meeting.id, order="position")
            if item.outcome is Outcome.UNDECIDED
        ]
        matters = [item for item in undecided if item.kind not in STANDING]
        if matters and not carry:
            raise UserError(
                "undecided", count=len(matters), paragraphs=", ".join(str(item.position) for item in matters)
            )
        for item in undecided:
            outcome = Outcome.NOTED if item.kind in STANDING else Outcome.CARRIED_OVER
            work.save(replace(item, outcome=outcome))

    def _answer_concerns(self, work: Work, meeting: Meeting) -> None:
        """What was taken up is under way, and its reporters are owed an answer from now on."""
        for item in work.all(AgendaItem, meeting_id=meeting.id):
            if item.outcome not in (Outcome.DECIDED, Outcome.NOTED):
                continue
            for concern in concerns_at(work, item):
                if concern.state is ConcernState.SCHEDULED:
                    work.save(replace(concern, state=ConcernState.IN_ACTION, feedback_due_since=self._now()))
