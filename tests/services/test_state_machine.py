"""Whatever a coordinator does, in whatever order: nothing disappears, and all of it can be undone."""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from orat.domain.agenda import MATTERS, AgendaItem, AgendaSkip, Outcome
from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.measure import (
    Feedback,
    FeedbackChannel,
    FollowUp,
    FollowUpStatus,
    Measure,
    MeasureState,
    Review,
)
from orat.domain.meeting import COMING, Attendance, Meeting, MeetingState, Series
from orat.domain.minutes import MinutesVersion
from orat.domain.problem import Problem, ProblemState
from orat.domain.register import Setting
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.errors import UserError
from orat.services.house import Services
from tests.services.conftest import TurnedClock, furnish, open_services
from tests.services.stories import coming, report

KEPT: tuple[type[Any], ...] = (
    Series, Concern, Problem, Meeting, AgendaItem, AgendaSkip, Attendance, Measure, Review, FollowUp,
    Feedback, MinutesVersion, Setting,
)  # fmt: skip
TITLES = ("Container i brand", "Papperskorg tänd bakom skolan", "Klotter på gaveln", "Mopeder på skolgården")
ABOUT = ("Brand och pyroteknik", "Skadegörelse och klotter", "Trafik och fordon")
SCHOOLS = ("Ekbackskolan", "Sjöskolan", "Hamnskolan")
pick = st.integers(min_value=0, max_value=1000)


class WeeksOfWork(RuleBasedStateMachine):
    """Reports, groups, plans, decides, postpones, finalises and undoes at random; time only goes forward."""

    services: Services

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="orat-machine-"))
        self.today = date(2026, 11, 2)
        self.clock = TurnedClock(self.today)
        self.services = open_services(self.folder, self.clock)
        self.services.start.new_register(municipality="Malmö stad")
        furnish(self.services)
        self.frozen: dict[int, bytes] = {}

    @initialize()
    def first_meeting(self) -> None:
        coming(self.services)
        self.drain_undo()
        self.barrier = self.snapshot()

    def drain_undo(self) -> None:
        """Make what was done so far impossible to undo, as finalising does."""
        with self.services.store.write("test.barrier", undoable=False) as work:
            work.add(Setting(key=f"barrier-{self.clock()}", value=""))

    def snapshot(self) -> dict[str, tuple[Any, ...]]:
        with self.services.store.read() as reader:
            return {kind.__name__: reader.all(kind) for kind in KEPT}

    def kept(self, kind: type[Any], **equal: Any) -> tuple[Any, ...]:
        with self.services.store.read() as reader:
            return reader.all(kind, **equal)

    def chosen(self, things: tuple[Any, ...], number: int) -> Any:
        return things[number % len(things)] if things else None

    def attempt(self, doing: Any) -> Done[Any] | None:
        """Do it, or be refused by a rule: both are fine; anything else is not."""
        before = self.snapshot()
        try:
            return doing()  # type: ignore[no-any-return]
        except UserError:
            assert self.snapshot() == before, "a refusal changed something"
            return None

    @rule(title=st.sampled_from(TITLES), about=st.sampled_from(ABOUT), school=st.sampled_from(SCHOOLS), severity=st.sampled_from(Severity), days=st.integers(0, 9))  # fmt: skip  # noqa: E501
    def reports(self, title: str, about: str, school: str, severity: Severity, days: int) -> None:
        report(
            self.services,
            title,
            school=school,
            about=about,
            severity=severity,
            day=self.today - timedelta(days=days),
        )

    @rule()
    def proposes(self) -> None:
        self.services.agenda.propose(coming(self.services).id)

    @rule(first=pick, second=pick)
    def gathers(self, first: int, second: int) -> None:
        concerns = self.kept(Concern)
        if concerns:
            ids = {self.chosen(concerns, first).id, self.chosen(concerns, second).id}
            self.attempt(lambda: self.services.problems.gather(sorted(ids)))

    @rule(first=pick, second=pick)
    def merges(self, first: int, second: int) -> None:
        problems = self.kept(Problem)
        if len(problems) > 1:
            source, into = self.chosen(problems, first), self.chosen(problems, second)
            self.attempt(lambda: self.services.problems.merge(source.id, into.id))

    @rule(number=pick)
    def unmerges(self, number: int) -> None:
        merged = tuple(problem for problem in self.kept(Problem) if problem.merged_into_id)
        if merged:
            self.services.problems.unmerge(self.chosen(merged, number).id)

    @rule(number=pick, state=st.sampled_from(ProblemState))
    def solves(self, number: int, state: ProblemState) -> None:
        if problem := self.chosen(self.kept(Problem), number):
            self.attempt(lambda: self.services.problems.set_state(problem.id, state, "Lugnt nu"))

    @rule(number=pick, how=st.sampled_from(["close", "delete", "restore", "reopen"]))
    def ends_concern(self, number: int, how: str) -> None:
        if concern := self.chosen(self.kept(Concern), number):
            arguments = ([concern.id], "Löst") if how == "close" else ([concern.id],)
            self.attempt(lambda: getattr(self.services.concerns, how)(*arguments))

    @rule(number=pick, how=st.sampled_from(["take_off", "skip_once", "send_on"]))
    def moves_point_away(self, number: int, how: str) -> None:
        items = self.kept(AgendaItem, meeting_id=coming(self.services).id)
        if item := self.chosen(items, number):
            self.attempt(lambda: getattr(self.services.agenda, how)(item.id))

    @rule(number=pick, position=st.integers(-1, 12))
    def reorders(self, number: int, position: int) -> None:
        items = self.kept(AgendaItem, meeting_id=coming(self.services).id)
        if item := self.chosen(items, number):
            self.services.agenda.move(item.id, position)

    @rule(how=st.sampled_from(["move", "cancel"]))
    def disturbs_meeting(self, how: str) -> None:
        meeting = coming(self.services)
        if how == "cancel":
            self.attempt(lambda: self.services.meetings.cancel(meeting.id, "lov"))
        else:
            day = meeting.held_on + timedelta(days=1)
            self.attempt(
                lambda: self.services.meetings.move(meeting.id, day, meeting.starts, "salen upptagen")
            )

    @rule(number=pick)
    def reinstates(self, number: int) -> None:
        cancelled = self.kept(Meeting, state=MeetingState.CANCELLED)
        if cancelled:
            self.attempt(lambda: self.services.meetings.reinstate(self.chosen(cancelled, number).id))

    @rule()
    def starts(self) -> None:
        meeting = coming(self.services)
        if meeting.state is MeetingState.PLANNED:
            self.to(max(self.today, meeting.held_on))
            self.services.room.start(meeting.id)

    @rule(number=pick, weeks=st.integers(0, 3))
    def decides(self, number: int, weeks: int) -> None:
        meeting = coming(self.services)
        items = tuple(item for item in self.kept(AgendaItem, meeting_id=meeting.id) if item.kind in MATTERS)
        if meeting.state is MeetingState.IN_PROGRESS and items:
            due = self.today + timedelta(weeks=weeks)
            self.services.measures.decide(self.chosen(items, number).id, "Kvällsrondering", due=due)

    @rule(number=pick, status=st.sampled_from(FollowUpStatus))
    def follows_up(self, number: int, status: FollowUpStatus) -> None:
        if measure := self.chosen(self.kept(Measure), number):
            due = self.today + timedelta(weeks=1)
            self.attempt(
                lambda: self.services.measures.follow_up(measure.id, status, note="Väntar", new_due=due)
            )

    @rule(number=pick, outcome=st.sampled_from(Outcome))
    def ends_point(self, number: int, outcome: Outcome) -> None:
        meeting = coming(self.services)
        if meeting.state is MeetingState.IN_PROGRESS and (item := self.chosen(self.kept(AgendaItem, meeting_id=meeting.id), number)):  # fmt: skip  # noqa: E501
            self.services.room.end_point(item.id, outcome)

    @precondition(lambda self: coming(self.services).state is MeetingState.IN_PROGRESS)
    @rule()
    def closes(self) -> None:
        self.services.room.close(coming(self.services).id, carry_undecided=True)

    @rule()
    def resumes(self) -> None:
        over = self.kept(Meeting, state=MeetingState.HELD)
        held = [each for each in over if self.services.meetings.with_resumption(each.id)[1]]
        if held and coming(self.services).state is MeetingState.PLANNED:
            self.services.room.resume(held[-1].id)

    @rule()
    def finalises(self) -> None:
        held = self.kept(Meeting, state=MeetingState.HELD)
        if held and (done := self.attempt(lambda: self.services.minutes.finalise(held[0].id))):
            self.frozen[done.value.id] = done.value.pdf
            self.barrier = self.snapshot()

    @rule()
    def reopens(self) -> None:
        finalised = self.kept(Meeting, state=MeetingState.FINALISED)
        if finalised:
            self.services.minutes.reopen(finalised[-1].id)
            self.barrier = self.snapshot()

    @rule()
    def answers(self) -> None:
        due = self.services.feedback.due()
        if due:
            self.services.feedback.give(
                [due[0].concern_id], FeedbackChannel.MAIL, "Tack, rondering är beslutad"
            )

    @rule()
    def undoes(self) -> None:
        self.attempt(self.services.timeline.undo)

    @rule()
    def redoes(self) -> None:
        self.attempt(self.services.timeline.redo)

    @rule()
    def lets_time_pass(self) -> None:
        self.to(Week.of(self.today).shifted(1).day(1))

    def to(self, day: date) -> None:
        if day > self.today:
            self.today = day
            self.clock.to(day)

    @invariant()
    def an_open_measure_is_on_exactly_one_coming_agenda(self) -> None:
        upcoming = {meeting.id for meeting in self.kept(Meeting) if meeting.state in COMING}
        reviews = [review.measure_id for review in self.kept(Review) if review.meeting_id in upcoming]
        for measure in self.kept(Measure, state=MeasureState.OPEN):
            assert reviews.count(measure.id) == 1, measure

    @invariant()
    def numbers_have_no_gaps(self) -> None:
        concerns = self.kept(Concern)
        for year in {concern.year for concern in concerns}:
            serials = sorted(concern.serial for concern in concerns if concern.year == year)
            assert serials == list(range(1, len(serials) + 1))
        for meeting in self.kept(Meeting):
            positions = [item.position for item in self.kept(AgendaItem, meeting_id=meeting.id)]
            assert sorted(positions) == list(range(1, len(positions) + 1)), meeting

    @invariant()
    def a_matter_is_planned_for_at_most_one_meeting(self) -> None:
        """A meeting gone back into keeps its points, and those that came of them stay planned too."""
        planned = [meeting.id for meeting in self.kept(Meeting, state=MeetingState.PLANNED)]
        items = self.kept(AgendaItem, meeting_id=planned)
        problems = [item.problem_id for item in items if item.problem_id]
        assert len(problems) == len(set(problems))

    @invariant()
    def a_scheduled_concern_is_on_a_coming_agenda_or_waits(self) -> None:
        with self.services.store.read() as reader:
            series = reader.all(Series)[0]
            waiting = {concern.id for concern in reader.concerns.awaiting(series.id)}
            planned = set()
            for meeting in reader.meetings.coming(series.id):
                for view in reader.meetings.items(meeting.id, self.today):
                    planned |= {row.id for row in view.concerns}
            for concern in reader.all(Concern, deleted_at=None):
                if concern.state in ("received", "reviewed", "raised"):
                    assert concern.id in waiting | planned, concern
                if concern.state == "received":
                    assert concern.id not in planned, "on an agenda, and still only received"

    @invariant()
    def frozen_text_never_changes(self) -> None:
        for version_id, pdf in self.frozen.items():
            assert self.services.minutes.version_pdf(version_id) == pdf

    def teardown(self) -> None:
        while self.services.timeline.steps()[0] is not None:
            self.services.timeline.undo()
        after, before = self.snapshot(), getattr(self, "barrier", None)
        if before is not None:
            assert after == before, "undoing everything did not give the first state back"
        assert self.services.check() == ()
        self.services.close()
        shutil.rmtree(self.folder)


SLOW: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck)}
TestWeeksOfWork = WeeksOfWork.TestCase
TestWeeksOfWork.settings = settings(max_examples=25, stateful_step_count=30, derandomize=True, **SLOW)


@pytest.mark.soak
def test_many_more_weeks_of_work() -> None:
    run_state_machine_as_test(
        WeeksOfWork, settings=settings(max_examples=300, stateful_step_count=50, **SLOW)
    )
