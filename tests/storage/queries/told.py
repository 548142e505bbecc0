"""A register in which weeks can be told: meetings one after the other, with what was said at each point."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from orat.domain.agenda import AgendaItem, AgendaSkip, Outcome
from orat.domain.agenda_rules import Matter, carry_reason
from orat.domain.concern import Concern, ConcernState
from orat.domain.measure import Measure, MeasureState, Review
from orat.domain.meeting import Meeting, MeetingState, Series
from orat.domain.problem import Problem
from orat.domain.register import Area, Category, Unit
from orat.domain.weeks import Week
from orat.storage.store import Store
from tests import builders


@dataclass
class Told:
    """The register and what has been put into it so far; all writing goes through the store."""

    store: Store
    series: Series = field(init=False)
    unit: Unit = field(init=False)
    area: Area = field(init=False)
    category: Category = field(init=False)
    serial: int = 0

    def __post_init__(self) -> None:
        self.series = self.add(builders.series())
        self.unit = self.add(builders.unit())
        self.area = self.add(builders.area())
        self.category = self.add(builders.category())

    def add(self, value: Any) -> Any:
        """Keep one value."""
        with self.store.write("told.add") as work:
            return work.add(value)

    def save(self, value: Any, **fields: Any) -> Any:
        """Alter one value."""
        with self.store.write("told.save") as work:
            return work.save(replace(value, **fields))

    def concern(self, title: str = "Container i brand", *, on: date, **fields: Any) -> Concern:
        """Something that happened and was reported on a day, at nine."""
        self.serial += 1
        given = {
            "unit_id": self.unit.id, "area_id": self.area.id, "category_id": self.category.id,
            "serial": self.serial, **fields,
        }  # fmt: skip
        made = builders.concern(title, series_id=self.series.id, happened_on=on, **given)
        kept: Concern = self.add(made)
        return kept

    def problem(
        self, title: str = "Anlagda bränder kring Ekbacken", *concerns: Concern, **fields: Any
    ) -> Problem:
        """A problem that gathers these."""
        kept: Problem = self.add(builders.problem(title, series_id=self.series.id, **fields))
        for concern in concerns:
            self.save(concern, problem_id=kept.id)
        return kept

    def meeting(self, week: int, state: MeetingState = MeetingState.PLANNED, **fields: Any) -> Meeting:
        """The meeting of a week of 2026."""
        kept: Meeting = self.add(builders.meeting(self.series, Week(2026, week), state, **fields))
        return kept

    def point(
        self, meeting: Meeting, about: Problem | Concern, outcome: Outcome = Outcome.UNDECIDED, **fields: Any
    ) -> AgendaItem:
        """A point about something; what was taken up and finished leaves its concerns under way."""
        with self.store.write("told.point") as work:
            about_problem = isinstance(about, Problem)
            theirs = work.concerns.of_problem(about.id) if about_problem else (work.get(Concern, about.id),)
            for concern in theirs:
                finished = outcome in (Outcome.DECIDED, Outcome.NOTED)
                work.save(
                    replace(concern, state=ConcernState.IN_ACTION if finished else ConcernState.SCHEDULED)
                )
            return work.add(
                builders.item(
                    meeting.id, title=about.title, outcome=outcome,
                    problem_id=about.id if about_problem else None,
                    concern_id=None if about_problem else about.id, **fields,
                )
            )  # fmt: skip

    def measure(self, item: AgendaItem, what: str = "Kvällsrondering", **fields: Any) -> Measure:
        """A measure decided at a point."""
        kept: Measure = self.add(
            builders.measure(
                what, series_id=self.series.id, item_id=item.id, problem_id=item.problem_id,
                concern_id=item.concern_id, **fields,
            )
        )  # fmt: skip
        return kept

    def done(self, measure: Measure, at: datetime) -> None:
        """The measure is done."""
        self.save(measure, state=MeasureState.DONE, closed_at=at)

    def review(self, measure: Measure, meeting: Meeting) -> None:
        """The measure is on a meeting's list to follow up."""
        self.add(Review(meeting_id=meeting.id, measure_id=measure.id))

    def skip(self, meeting: Meeting, about: Problem | Concern) -> None:
        """Hoppa över en gång."""
        about_problem = isinstance(about, Problem)
        self.add(
            AgendaSkip(
                meeting_id=meeting.id,
                problem_id=about.id if about_problem else None,
                concern_id=None if about_problem else about.id,
            )
        )

    def matters(self, meeting: Meeting) -> tuple[Matter, ...]:
        """What earlier weeks bring to a meeting."""
        with self.store.read() as reader:
            return reader.meetings.matters(self.series.id, meeting)

    def returning(self, meeting: Meeting) -> dict[str, str]:
        """The matters that have a reason to be on the meeting's agenda: title and reason."""
        reasons = ((matter.title, carry_reason(matter)) for matter in self.matters(meeting))
        return {title: reason.value for title, reason in reasons if reason is not None}
