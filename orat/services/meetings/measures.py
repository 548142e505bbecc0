"""Measures: decided at a point, followed up week after week until they end."""

from dataclasses import replace
from datetime import date
from typing import Any

from orat.domain.agenda import AgendaItem, Outcome
from orat.domain.attachments import Owner
from orat.domain.changes import Done, Kind
from orat.domain.filters import MeasureFilter
from orat.domain.measure import ENDS, FollowUp, FollowUpStatus, Measure, MeasureState, Review
from orat.domain.measure_line import parse_measure_line
from orat.domain.meeting import Meeting, MeetingState, require
from orat.domain.responsible import Candidates, responsible
from orat.domain.rows import MeasureRow, MeasureStory
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.attaching import detach_all
from orat.services.desk import Desk
from orat.services.meetings.points import settle_reviews
from orat.storage.work import Reader, Work

_NEEDS_NOTE = frozenset({FollowUpStatus.NOTE, FollowUpStatus.DROPPED, FollowUpStatus.POSTPONED})


class Measures(Desk):
    """Use cases on measures."""

    def rows(self, where: MeasureFilter) -> tuple[MeasureRow, ...]:
        """The measures of a filter, overdue first."""
        with self._store.read() as reader:
            return reader.measures.rows(where, series_id=self._series(reader).id, today=self._today())

    def counts(self) -> tuple[int, int]:
        """How many are open, and how many of them overdue."""
        with self._store.read() as reader:
            return reader.measures.counts(self._series(reader).id, self._today())

    def story(self, measure_id: int) -> MeasureStory:
        """One measure with everything that was said of it."""
        with self._store.read() as reader:
            return reader.measures.story(measure_id, self._today())

    def decide(
        self,
        item_id: int,
        what: str,
        *,
        owner_unit_id: int | None = None,
        owner_name: str = "",
        due: date | None = None,
    ) -> Done[Measure]:
        """Record a measure at a point, which thereby is decided. Raises UserError("empty"), ("past",
        field="due").
        """
        with self._store.write("measure.decide") as work:
            measure = self._decide(work, item_id, what, owner_unit_id, owner_name, due)
        return Done(measure, work.change)

    def decide_line(self, item_id: int, line: str) -> Done[Measure]:
        """Record a measure from one line, "laga belysning @gatukontoret !fredag".

        Who is looked up among units and people; see `responsible`. Raises UserError("empty"), ("not-a-day"),
        ("past").
        """
        parsed = parse_measure_line(line, self._today())
        with self._store.write("measure.decide") as work:
            owner = responsible(parsed.who, _candidates(work))
            unit_id = owner.unit.id if owner.unit else None
            measure = self._decide(work, item_id, parsed.what, unit_id, owner.name, parsed.due)
        return Done(measure, work.change)

    def edit(self, measure_id: int, **fields: Any) -> Done[Measure]:
        """Correct `what`, `owner_unit_id`, `owner_name` or a first `due`. A later date is a postponement: see
        `follow_up`. The date that finalised notes say was promised stays as the first.
        """
        if "what" in fields:
            fields["what"] = clean_line(fields["what"], "what", required=True)
        if "owner_name" in fields:
            fields["owner_name"] = clean_line(fields["owner_name"], "owner_name")
        with self._store.write(
            "measure.edit", run=f"measure:{measure_id}:{','.join(sorted(fields))}"
        ) as work:
            measure = replace(work.get(Measure, measure_id), **fields)
            if "due" in fields and measure.postponements == 0 and not _promised(work, measure):
                measure = replace(measure, first_due=measure.due)
            work.fact(what=measure.what)
            work.save(measure)
        return Done(measure, work.change)

    def follow_up(
        self,
        measure_id: int,
        status: FollowUpStatus,
        *,
        note: str = "",
        effect: str = "",
        new_due: date | None = None,
        meeting_id: int | None = None,
    ) -> Done[Measure]:
        """Record what became of a measure. Dropping and postponing ask for the reason, postponing also for a
        new date.

        Raises UserError("empty", field="note"|"new_due"), ("past", field="new_due"), ("not-later",
        field="new_due"), ("measure-ended").
        """
        note, effect = clean_body(note, "note"), clean_body(effect, "effect")
        if status in _NEEDS_NOTE and not note:
            raise UserError("empty", field="note")
        with self._store.write("measure.follow-up", status=status) as work:
            measure = work.get(Measure, measure_id)
            after = self._followed_up(measure, status, new_due)
            work.save(after)
            work.add(
                FollowUp(
                    measure_id=measure_id,
                    meeting_id=meeting_id,
                    at=self._now(),
                    author=self._store.actor,
                    status=status,
                    note=note,
                    effect=effect,
                    old_due=measure.due,
                    new_due=new_due,
                )
            )
            if after.state is MeasureState.OPEN:
                settle_reviews(work, self._series(work), self._today())
            work.fact(what=measure.what)
        return Done(after, work.change)

    def remove(self, measure_id: int) -> Done[None]:
        """Take back a measure that was recorded by mistake. Raises UserError("measure-followed-up") once it
        has a story.
        """
        with self._store.write("measure.remove") as work:
            measure = work.get(Measure, measure_id)
            if work.all(FollowUp, measure_id=measure_id):
                raise UserError("measure-followed-up")
            for review in work.all(Review, measure_id=measure_id):
                work.remove(review)
            detach_all(work, Owner(Kind.MEASURE, measure_id))
            work.remove(measure)
            work.fact(what=measure.what)
        return Done(None, work.change)

    def owners(self) -> Candidates:
        """Who can answer for a measure."""
        with self._store.read() as reader:
            return _candidates(reader)

    def _decide(
        self, work: Work, item_id: int, what: str, unit_id: int | None, name: str, due: date | None
    ) -> Measure:
        item = work.get(AgendaItem, item_id)
        meeting = work.get(Meeting, item.meeting_id)
        require(meeting, MeetingState.IN_PROGRESS, MeetingState.HELD, MeetingState.PLANNED)
        if due is not None and due < min(self._today(), meeting.held_on):
            raise UserError("past", field="due")
        measure = work.add(
            Measure(
                series_id=meeting.series_id,
                item_id=item.id,
                problem_id=item.problem_id,
                concern_id=item.concern_id,
                what=clean_line(what, "what", required=True),
                owner_unit_id=unit_id,
                owner_name=clean_line(name, "owner_name"),
                due=due,
                first_due=due,
                decided_on=meeting.held_on,
            )
        )
        if item.outcome is Outcome.UNDECIDED:
            work.save(replace(item, outcome=Outcome.DECIDED))
        settle_reviews(work, self._series(work), self._today())
        work.fact(what=measure.what)
        return measure

    def _followed_up(self, measure: Measure, status: FollowUpStatus, new_due: date | None) -> Measure:
        if status is FollowUpStatus.REOPENED:
            return replace(measure, state=MeasureState.OPEN, closed_at=None)
        if measure.state is not MeasureState.OPEN and status is not FollowUpStatus.NOTE:
            raise UserError("measure-ended")
        if status in ENDS:
            return replace(measure, state=ENDS[status], closed_at=self._now())
        if status is FollowUpStatus.POSTPONED:
            if new_due is None:
                raise UserError("empty", field="new_due")
            if new_due < self._today():
                raise UserError("past", field="new_due")
            if measure.due is not None and new_due <= measure.due:
                raise UserError("not-later", field="new_due")
            return replace(measure, due=new_due, postponements=measure.postponements + 1)
        return measure


def _promised(reader: Reader, measure: Measure) -> bool:
    """Whether finalised notes tell the first date."""
    item = reader.find(AgendaItem, measure.item_id)
    if item is None or measure.first_due is None:
        return False
    return reader.get(Meeting, item.meeting_id).state is MeetingState.FINALISED


def _candidates(reader: Reader) -> Candidates:
    register = reader.register
    return Candidates(register.units(active_only=True), register.people(active_only=True))
