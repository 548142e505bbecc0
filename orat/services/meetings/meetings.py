"""The weekly series: the coming meeting makes itself; a week can be moved, cancelled and taken up again."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from orat.domain.agenda import AgendaItem, ItemKind, Outcome, Reason
from orat.domain.changes import Done
from orat.domain.meeting import Meeting, MeetingState, Series, planned_meeting, require
from orat.domain.rows import MeetingRow
from orat.domain.text import clean_line
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.meetings.held import require_before_next
from orat.services.meetings.points import (
    before_closing,
    coming_meeting,
    concerns_at,
    has_measure,
    insert,
    leave,
    make_meeting,
    set_unscheduled,
    settle_reviews,
)
from orat.services.meetings.proposal import fill, fill_new
from orat.storage.log import WITH_PREVIOUS
from orat.storage.work import Work


class Meetings(Desk):
    """Use cases on the meetings themselves: when and where, and whether at all."""

    def series(self) -> Series:
        """The series at hand. Raises UserError("no-register") before the first start is through."""
        with self._store.read() as reader:
            return self._series(reader)

    def rows(self) -> tuple[MeetingRow, ...]:
        """All meetings, newest first."""
        with self._store.read() as reader:
            return reader.meetings.rows(self._series(reader).id)

    def of_week(self, week: Week) -> Meeting:
        """The meeting of a week. Raises UserError("no-meeting") when there is none."""
        with self._store.read() as reader:
            meeting = reader.meetings.by_week(self._series(reader).id, week)
        if meeting is None:
            raise UserError("no-meeting", week=str(week))
        return meeting

    def get(self, meeting_id: int) -> Meeting:
        """One meeting by id."""
        with self._store.read() as reader:
            return reader.get(Meeting, meeting_id)

    def with_resumption(self, meeting_id: int) -> tuple[Meeting, bool]:
        """One meeting by id, and whether one can go back into it."""
        with self._store.read() as reader:
            meeting = reader.get(Meeting, meeting_id)
            return meeting, reader.meetings.can_resume(meeting)

    def ensure_coming(self, *, asked: bool = False) -> Done[Meeting]:
        """The coming meeting; made with its proposed agenda when the series has none planned or under way.

        Unless a person `asked` for it, nothing is kept as long as something can be done again; the value is
        then as it would be, with no id.
        """
        with self._store.read() as reader:
            coming = reader.meetings.coming(self._series(reader).id)
        if coming:
            return Done(coming[0], None)
        with self._store.write("meeting.make", run=None if asked else WITH_PREVIOUS) as work:
            meeting = coming_meeting(work, self._series(work), self._today(), after=self._last_week(work))
            fill(work, meeting, self._today())
            settle_reviews(work, self._series(work), self._today())
            work.fact(week=str(meeting.week))
        return Done(meeting if work.change else replace(meeting, id=0), work.change)

    def ahead(self) -> tuple[Meeting | None, Meeting]:
        """The next meeting that is planned or under way, if any, and the next one that makes itself, in the
        rhythm that the series has now.
        """
        with self._store.read() as reader:
            series = self._series(reader)
            coming = reader.meetings.coming(series.id)
            held = reader.meetings.latest_held(series.id)
            behind = [each.week for each in (*coming, *([held] if held else []))]
            week = max([series.coming_week(self._today()), *(each.shifted(1) for each in behind)])
            while reader.meetings.by_week(series.id, week) is not None:
                week = week.shifted(1)
            return (coming[0] if coming else None), planned_meeting(series, week)

    def add(self, week: Week) -> Done[Meeting]:
        """Plan a meeting with its agenda for a week whose ordinary day is ahead. Raises
        UserError("meeting-exists"), ("past").
        """
        with self._store.write("meeting.make", week=str(week)) as work:
            series = self._series(work)
            if work.meetings.by_week(series.id, week) is not None:
                raise UserError("meeting-exists", week=str(week))
            if series.day_in(week) < self._today():
                raise UserError("past", field="week", week=str(week))
            meeting = make_meeting(work, series, week)
            settle_reviews(work, series, self._today())
            fill_new(work, meeting, self._today())
        return Done(meeting, work.change)

    def edit(
        self, meeting_id: int, *, starts: time, ends: time, place: str, day: date | None = None
    ) -> Done[Meeting]:
        """Set times and place of one meeting, and the `day` of one that has begun, which was when it was
        held; one that is planned is moved. Raises UserError("ends-before-start"), ("future"),
        ("beyond-next").
        """
        if ends <= starts:
            raise UserError("ends-before-start", field="ends")
        with self._store.write("meeting.edit") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.PLANNED, MeetingState.IN_PROGRESS, MeetingState.HELD)
            if day is not None and day != meeting.held_on:
                require(meeting, MeetingState.IN_PROGRESS, MeetingState.HELD)
                if day > self._today():
                    raise UserError("future", field="day", day=day.isoformat())
                require_before_next(work, meeting, day)
                meeting = replace(meeting, held_on=day, moved_from=meeting.moved_from or meeting.held_on)
            meeting = replace(meeting, starts=starts, ends=ends, place=clean_line(place, "place"))
            work.save(meeting)
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def move(self, meeting_id: int, day: date, starts: time, reason: str) -> Done[Meeting]:
        """Move a planned meeting to another day, with the reason; it keeps its week's name, its points and
        its length.

        Raises UserError("empty", field="reason"), ("past"), ("beyond-next", …) past the following week's
        meeting.
        """
        reason = clean_line(reason, "reason", required=True)
        with self._store.write("meeting.move") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.PLANNED)
            if day < self._today():
                raise UserError("past", field="day")
            require_before_next(work, meeting, day)
            ends = datetime.combine(day, starts) + timedelta(minutes=meeting.minutes)
            if ends.date() != day:
                raise UserError("past-midnight", field="starts")
            moved = replace(
                meeting,
                held_on=day,
                starts=starts,
                ends=ends.time(),
                reason=reason,
                moved_from=meeting.moved_from or meeting.held_on,
            )
            work.save(moved)
            work.fact(week=str(meeting.week), day=day.isoformat())
        return Done(moved, work.change)

    def cancel(self, meeting_id: int, reason: str) -> Done[Meeting]:
        """Cancel a planned meeting, with the reason. Its points stay for the record; what was to be taken up
        goes on.
        """
        reason = clean_line(reason, "reason", required=True)
        with self._store.write("meeting.cancel") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.PLANNED)
            cancelled = replace(meeting, state=MeetingState.CANCELLED, reason=reason)
            work.save(cancelled)
            work.fact(week=str(meeting.week))
            following = coming_meeting(work, self._series(work), self._today(), after=meeting.week)
            hand_on(work, cancelled, following)
            fill(work, following, self._today())
            settle_reviews(work, self._series(work), self._today())
        return Done(cancelled, work.change)

    def reinstate(self, meeting_id: int) -> Done[Meeting]:
        """Hold a cancelled meeting after all; its points leave the agendas they had gone on to, and it does
        without those that an earlier meeting takes up by now. Raises UserError("past").
        """
        with self._store.write("meeting.reinstate") as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.CANCELLED)
            if meeting.held_on < self._today():
                raise UserError("past", field="day")
            for item in work.all(AgendaItem, meeting_id=meeting_id):
                _take_back(work, meeting, item)
            meeting = replace(meeting, state=MeetingState.PLANNED, reason="")
            work.save(meeting)
            settle_reviews(work, self._series(work), self._today())
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def set_series(
        self, *, weekday: int, starts: time, minutes: int, place: str, name: str, municipality: str
    ) -> Done[Series]:
        """Change the rhythm; meetings already planned stay as they are. Raises UserError("minutes"),
        ("empty").
        """
        if not 5 <= minutes <= 480:
            raise UserError("minutes", field="minutes", limit=480)
        with self._store.write("series.edit") as work:
            series = replace(
                self._series(work),
                weekday=weekday,
                starts=starts,
                minutes=minutes,
                place=clean_line(place, "place"),
                name=clean_line(name, "name", required=True),
                municipality=clean_line(municipality, "municipality", required=True),
            )
            work.save(series)
        return Done(series, work.change)

    def _last_week(self, work: Work) -> Week | None:
        held = work.meetings.latest_held(self._series(work).id)
        return held.week if held else None


def hand_on(work: Work, meeting: Meeting, following: Meeting) -> None:
    """Send what a meeting did not finish and no proposal would find, its information points, on to the
    following one.
    """
    for item in work.all(AgendaItem, meeting_id=meeting.id, kind=ItemKind.INFORMATION, order="position"):
        if item.outcome in (Outcome.UNDECIDED, Outcome.CARRIED_OVER):
            reason = Reason.CARRIED_OVER if item.outcome is Outcome.CARRIED_OVER else Reason.NOT_DISCUSSED
            work_item = replace(
                item,
                id=0,
                meeting_id=following.id,
                reason=reason,
                reason_week=str(meeting.week),
                came_from_id=item.id,
                discussion="",
                decision="",
                outcome=Outcome.UNDECIDED,
                outcome_reason="",
                spent_seconds=0,
            )
            insert(work, work_item, before_closing(work, following.id))
    for item in work.all(AgendaItem, meeting_id=meeting.id):
        if item.outcome is Outcome.UNDECIDED:
            set_unscheduled(work, concerns_at(work, item))


def _take_back(work: Work, meeting: Meeting, item: AgendaItem) -> None:
    """Let the first of the planned meetings that have a matter take it up."""
    for other, at in _elsewhere(work, item):
        if at.held_on < meeting.held_on:
            if not (item.discussion or item.decision or has_measure(work, item)):
                leave(work, item, instead=other)
            return
        if not has_measure(work, other):
            leave(work, other, instead=item)


def _elsewhere(work: Work, item: AgendaItem) -> list[tuple[AgendaItem, Meeting]]:
    """The points at planned meetings that are about the same, the earliest meeting's first."""
    found: dict[int, tuple[AgendaItem, Meeting]] = {}
    waiting = [item]
    if item.problem_id is not None:
        waiting += work.all(AgendaItem, problem_id=item.problem_id)
    passed: set[int] = set()
    while waiting:
        point = waiting.pop()
        if point.id in passed:
            continue
        passed.add(point.id)
        at = work.get(Meeting, point.meeting_id)
        if at.state is MeetingState.PLANNED:
            found[point.id] = point, at
        if point.id == item.id or at.state is MeetingState.CANCELLED:
            # Where meeting after meeting was cancelled it went on through all of them.
            before = work.find(AgendaItem, point.came_from_id)
            waiting += [*work.all(AgendaItem, came_from_id=point.id), *([before] if before else [])]
    return sorted(found.values(), key=lambda each: (each[1].held_on, each[0].id))
