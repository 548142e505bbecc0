"""What earlier weeks bring to an agenda, told as stories of a few weeks each."""

from datetime import date

import pytest

from orat.domain.agenda import Outcome
from orat.domain.concern import ConcernState
from orat.domain.meeting import MeetingState
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend
from orat.domain.weeks import Week
from tests import builders
from tests.storage.queries.told import Told

HELD, FINALISED, CANCELLED = MeetingState.HELD, MeetingState.FINALISED, MeetingState.CANCELLED
WEEK_45, WEEK_46, WEEK_47 = date(2026, 11, 3), date(2026, 11, 10), date(2026, 11, 17)


def test_a_new_problem_comes_as_new(told: Told) -> None:
    told.problem("Bränder", told.concern(on=WEEK_47), told.concern(on=WEEK_47))
    assert told.returning(told.meeting(47)) == {"Bränder": "new"}


def test_a_new_single_concern_is_not_a_matter_of_earlier_weeks(told: Told) -> None:
    told.concern("Mopeder", on=WEEK_47)
    assert told.matters(told.meeting(47)) == ()


@pytest.mark.parametrize("state", [HELD, FINALISED])
def test_what_was_carried_over_comes_back_until_it_is_decided(told: Told, state: MeetingState) -> None:
    concern = told.concern("Mopeder", on=WEEK_45)
    told.point(told.meeting(45, state), concern, Outcome.CARRIED_OVER)
    week_46 = told.meeting(46)
    assert told.returning(week_46) == {"Mopeder": "carried_over"}
    told.point(week_46, concern, Outcome.DECIDED)
    told.save(week_46, state=state, ended_at=builders.instant(week_46.held_on, 8, 30))
    assert told.returning(told.meeting(47)) == {}


def test_a_point_left_undecided_was_not_discussed(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem)
    (matter,) = told.matters(told.meeting(46))
    assert told.returning(told.meeting(47)) == {"Bränder": "not_discussed"}
    assert (matter.last_week, matter.last_held, matter.last_outcome) == (
        Week(2026, 45),
        True,
        Outcome.UNDECIDED,
    )


def test_a_cancelled_meeting_counts_as_not_held(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    decided = told.point(told.meeting(45, HELD), problem, Outcome.DECIDED)
    assert told.returning(told.meeting(48)) == {}
    again = told.point(told.meeting(46, CANCELLED), problem)
    (matter,) = told.matters(told.meeting(47))
    assert told.returning(told.meeting(49)) == {"Bränder": "not_discussed"}
    assert (matter.last_week, matter.last_held) == (Week(2026, 46), False)
    assert matter.last_item_id == again.id != decided.id


def test_an_open_measure_brings_a_decided_problem_back_until_it_is_done(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    item = told.point(told.meeting(45, HELD), problem, Outcome.DECIDED)
    measure = told.measure(item, due=date(2026, 11, 11))
    week_46 = told.meeting(46)
    (matter,) = told.matters(week_46)
    assert told.returning(week_46) == {"Bränder": "open_measure"}
    assert (matter.open_measures, matter.overdue_measures) == (1, 1), "due the day before the meeting"
    told.done(measure, builders.instant(WEEK_46))
    assert told.returning(week_46) == {}


def test_a_measure_due_on_the_day_of_the_meeting_is_not_late(told: Told) -> None:
    week_46 = told.meeting(46)
    item = told.point(told.meeting(45, HELD), told.concern(on=WEEK_45), Outcome.DECIDED)
    told.measure(item, due=week_46.held_on)
    assert [matter.overdue_measures for matter in told.matters(week_46)] == [0]


def test_a_problem_recurs_with_a_concern_reported_after_its_meeting(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem, Outcome.NOTED)
    told.concern(on=WEEK_46, problem_id=problem.id)
    week_46 = told.meeting(46)
    (matter,) = told.matters(week_46)
    assert told.returning(week_46) == {"Bränder": "recurred"}
    assert (matter.new_concerns, matter.since) == (1, WEEK_45)


def test_what_is_reported_the_same_day_after_the_meeting_is_new(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    week_45 = told.meeting(45, HELD)
    told.point(week_45, problem, Outcome.DECIDED)
    late = builders.instant(week_45.held_on, 13)
    told.concern(on=week_45.held_on, reported_at=late, problem_id=problem.id, state=ConcernState.IN_ACTION)
    assert told.returning(told.meeting(46)) == {"Bränder": "recurred"}


def test_a_meeting_without_a_noted_end_ended_as_planned_by_swedish_time(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    week_45 = told.meeting(45, HELD, ended_at=None)
    told.point(week_45, problem, Outcome.DECIDED)
    state = ConcernState.IN_ACTION
    for minute in (29, 31):
        reported = builders.instant(week_45.held_on, 8, minute)
        told.concern(on=week_45.held_on, reported_at=reported, problem_id=problem.id, state=state)
    assert [matter.new_concerns for matter in told.matters(told.meeting(46))] == [1]


def test_a_concern_that_joins_afterwards_without_having_been_taken_up_is_not_lost(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    waiting = told.concern("Eldning vid muren", on=WEEK_45)
    told.point(told.meeting(45, HELD), problem, Outcome.DECIDED)
    assert told.returning(told.meeting(46)) == {}
    told.save(waiting, problem_id=problem.id)
    assert told.returning(told.meeting(47)) == {"Bränder": "recurred"}


def test_an_ended_concern_makes_nothing_recur(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem, Outcome.DECIDED)
    told.concern(on=WEEK_46, problem_id=problem.id, state=ConcernState.REJECTED)
    told.concern(on=WEEK_46, problem_id=problem.id, deleted_at=builders.instant(WEEK_46, 10))
    assert told.returning(told.meeting(46)) == {}


def test_skip_once_leaves_out_of_one_meeting_only(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    concern = told.concern("Mopeder", on=WEEK_45)
    week_45 = told.meeting(45, HELD)
    told.point(week_45, problem, Outcome.CARRIED_OVER)
    told.point(week_45, concern, Outcome.CARRIED_OVER)
    week_46 = told.meeting(46)
    told.skip(week_46, problem)
    told.skip(week_46, concern)
    assert told.matters(week_46) == ()
    assert told.returning(told.meeting(47)) == {"Bränder": "carried_over", "Mopeder": "carried_over"}


def test_a_solved_problem_stays_away_and_comes_back_when_opened(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem, Outcome.CARRIED_OVER)
    problem = told.save(problem, state=ProblemState.SOLVED)
    week_46 = told.meeting(46)
    assert told.matters(week_46) == ()
    problem = told.save(problem, state=ProblemState.PARTLY_SOLVED)
    assert told.returning(week_46) == {"Bränder": "carried_over"}
    told.save(problem, state=ProblemState.OPEN)
    assert told.returning(week_46) == {"Bränder": "carried_over"}


def test_a_closed_single_concern_does_not_come_back_and_does_when_opened(told: Told) -> None:
    concern = told.concern("Mopeder", on=WEEK_45)
    told.point(told.meeting(45, HELD), concern, Outcome.CARRIED_OVER)
    week_46 = told.meeting(46)
    concern = told.save(concern, state=ConcernState.CLOSED)
    assert told.matters(week_46) == ()
    told.save(concern, state=ConcernState.REVIEWED)
    assert told.returning(week_46) == {"Mopeder": "carried_over"}


def test_a_carried_over_problem_comes_back_without_any_open_concern(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45, severity=Severity.ACUTE))
    told.point(told.meeting(45, HELD), problem, Outcome.CARRIED_OVER)
    with told.store.read() as reader:
        (concern,) = reader.concerns.of_problem(problem.id)
    told.save(concern, state=ConcernState.CLOSED)
    (matter,) = told.matters(told.meeting(46))
    assert told.returning(told.meeting(47)) == {"Bränder": "carried_over"}
    assert (matter.concern_ids, matter.severity, matter.since) == ((), Severity.ACUTE, WEEK_45)


def test_what_was_merged_in_counts_as_the_root(told: Told) -> None:
    root = told.problem("Bränder", told.concern(on=WEEK_46))
    merged = told.problem("Containrar", told.concern(on=WEEK_45, severity=Severity.ACUTE))
    item = told.point(told.meeting(45, HELD), merged, Outcome.CARRIED_OVER)
    told.measure(item)
    told.save(merged, merged_into_id=root.id)
    week_46 = told.meeting(46)
    (matter,) = told.matters(week_46)
    assert (matter.problem_id, matter.title, matter.severity) == (root.id, "Bränder", Severity.ACUTE)
    assert (len(matter.concern_ids), matter.open_measures, matter.since) == (2, 1, WEEK_45)
    assert told.returning(week_46) == {"Bränder": "carried_over"}
    told.skip(week_46, merged)
    assert told.matters(week_46) == ()


def test_a_concern_brings_its_own_points_and_measures_into_the_problem_it_joins(told: Told) -> None:
    concern = told.concern("Mopeder", on=WEEK_45)
    item = told.point(told.meeting(45, HELD), concern, Outcome.DECIDED)
    told.measure(item)
    told.problem("Moppekörning", concern)
    (matter,) = told.matters(told.meeting(46))
    assert (matter.last_week, matter.open_measures, matter.last_item_id) == (Week(2026, 45), 1, item.id)


def test_in_one_meeting_the_unfinished_point_of_a_family_weighs_most(told: Told) -> None:
    week_45 = told.meeting(45, HELD)
    root = told.problem("Bränder", told.concern(on=WEEK_45))
    merged = told.problem("Containrar", told.concern(on=WEEK_45))
    unfinished = told.point(week_45, merged, Outcome.CARRIED_OVER, position=3)
    told.point(week_45, root, Outcome.DECIDED, position=4)
    told.save(merged, merged_into_id=root.id)
    (matter,) = told.matters(told.meeting(46))
    assert (matter.last_outcome, matter.last_item_id) == (Outcome.CARRIED_OVER, unfinished.id)


def test_what_an_earlier_meeting_still_has_ahead_of_it_is_not_proposed_twice(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem, Outcome.CARRIED_OVER)
    week_46 = told.meeting(46)
    item = told.point(week_46, problem)
    assert told.matters(told.meeting(47)) == ()
    told.save(item, outcome=Outcome.CARRIED_OVER, outcome_reason="sent_on")
    assert told.returning(told.meeting(48)) == {"Bränder": "sent_on"}


def test_later_meetings_and_other_series_do_not_matter(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    told.point(told.meeting(45, HELD), problem, Outcome.DECIDED)
    told.point(told.meeting(48, CANCELLED), problem)
    assert told.returning(told.meeting(47)) == {}
    other = told.add(builders.series(municipality="Annanstad"))
    elsewhere = told.add(builders.problem("Annat", series_id=other.id))
    told.add(builders.concern(series_id=other.id, serial=900, problem_id=elsewhere.id))
    assert {matter.title for matter in told.matters(told.meeting(46))} == {"Bränder"}


def test_a_moved_meeting_counts_by_the_day_it_was_held(told: Told) -> None:
    problem = told.problem("Bränder", told.concern(on=WEEK_45))
    moved = told.meeting(46, HELD, held_on=date(2026, 11, 18), moved_from=date(2026, 11, 12))
    told.point(told.meeting(45, HELD), problem, Outcome.CARRIED_OVER)
    told.point(moved, problem, Outcome.DECIDED)
    assert told.returning(told.meeting(47)) == {}


def test_a_person_overrules_severity_and_trend(told: Told) -> None:
    rising = told.concern(on=WEEK_45, severity=Severity.ACUTE, trend=Trend.RISING)
    latest = told.concern(on=WEEK_46, severity=Severity.LOW, trend=Trend.STEADY)
    problem = told.problem("Bränder", rising, latest)
    told.concern(on=WEEK_47, severity=Severity.LOW, problem_id=problem.id)
    week_47 = told.meeting(47)
    (matter,) = told.matters(week_47)
    assert (matter.severity, matter.trend) == (Severity.ACUTE, Trend.STEADY), "the newest that says a trend"
    told.save(problem, severity=Severity.MODERATE, trend=Trend.FALLING)
    (matter,) = told.matters(week_47)
    assert (matter.severity, matter.trend) == (Severity.MODERATE, Trend.FALLING)


def test_the_open_concerns_decide_before_the_ended_ones(told: Told) -> None:
    ended = told.concern(on=WEEK_45, severity=Severity.ACUTE, trend=Trend.RISING, state=ConcernState.CLOSED)
    told.problem("Bränder", ended, told.concern(on=WEEK_47, severity=Severity.LOW, trend=Trend.FALLING))
    (matter,) = told.matters(told.meeting(47))
    assert (matter.severity, matter.trend, matter.since) == (Severity.LOW, Trend.FALLING, WEEK_47)


def test_three_weeks(told: Told) -> None:
    """Fires are decided on, mopeds carried over, a meeting is cancelled, and both are there afterwards."""
    fires = told.problem("Bränder", told.concern(on=WEEK_45), told.concern(on=WEEK_45))
    mopeds = told.concern("Mopeder", on=WEEK_45)
    glass = told.concern("Krossad ruta", on=WEEK_45)
    week_45 = told.meeting(45, FINALISED)
    told.measure(told.point(week_45, fires, Outcome.DECIDED), due=WEEK_46)
    told.point(week_45, mopeds, Outcome.CARRIED_OVER)
    told.point(week_45, glass, Outcome.NOTED)
    week_46 = told.meeting(46)
    assert told.returning(week_46) == {"Bränder": "open_measure", "Mopeder": "carried_over"}
    told.point(week_46, fires)
    told.point(week_46, mopeds)
    told.save(week_46, state=CANCELLED, reason="Studiedag")
    week_47 = told.meeting(47)
    assert told.returning(week_47) == {"Bränder": "not_discussed", "Mopeder": "not_discussed"}
    told.point(week_47, fires, Outcome.NOTED)
    told.point(week_47, mopeds, Outcome.DECIDED)
    told.save(week_47, state=HELD, ended_at=builders.instant(week_47.held_on, 8, 30))
    told.concern("Försök mot cykelställ", on=date(2026, 11, 21), problem_id=fires.id)
    assert told.returning(told.meeting(48)) == {"Bränder": "recurred"}
