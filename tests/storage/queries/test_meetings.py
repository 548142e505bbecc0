"""Meetings in order, the points of one with what is shown at each, and their figures."""

from datetime import date, timedelta

import pytest

from orat.domain.agenda import ItemKind, Outcome
from orat.domain.concern import ConcernState
from orat.domain.meeting import MeetingState
from orat.domain.minutes import MinutesVersion
from orat.domain.scales import Severity, Trend
from orat.domain.weeks import Week
from tests import builders
from tests.storage.queries.told import Told

DAY, TODAY = date(2026, 11, 10), date(2026, 11, 18)


def test_meetings_newest_first_with_their_figures(told: Told) -> None:
    old = told.meeting(45, MeetingState.FINALISED)
    new = told.meeting(47)
    told.add(builders.item(new.id, 1, kind=ItemKind.OPENING, minutes=2))
    told.add(builders.item(new.id, 2, minutes=10))
    point = told.point(old, told.concern(on=DAY), Outcome.DECIDED, minutes=8)
    told.measure(point)
    told.measure(point)
    for version in (1, 2):
        at = builders.instant(DAY)
        told.add(MinutesVersion(meeting_id=old.id, version=version, finalised_at=at, pdf=b"%PDF"))
    with told.store.read() as reader:
        first, second = reader.meetings.rows(told.series.id)
        assert reader.meetings.rows(told.series.id + 1) == ()
    assert (first.id, first.week, first.points, first.planned_minutes) == (new.id, Week(2026, 47), 2, 12)
    assert (first.undecided, first.new_measures, first.versions) == (1, 0, 0), "standing points do not count"
    assert (second.id, second.undecided, second.new_measures, second.versions) == (old.id, 0, 2, 2)


def test_a_moved_meeting_keeps_its_week_and_is_found_by_it(told: Told) -> None:
    moved = told.meeting(47, held_on=date(2026, 11, 24), moved_from=date(2026, 11, 19))
    ordinary = told.meeting(48)
    with told.store.read() as reader:
        assert reader.meetings.by_week(told.series.id, Week(2026, 47)) == moved
        assert reader.meetings.by_week(told.series.id, Week(2026, 53)) is None
        assert reader.meetings.by_week(told.series.id + 1, Week(2026, 47)) is None
        assert reader.meetings.coming(told.series.id) == (moved, ordinary)


def test_week_53(told: Told) -> None:
    last, first = told.meeting(53), told.add(builders.meeting(told.series, Week(2027, 1)))
    with told.store.read() as reader:
        assert reader.meetings.by_week(told.series.id, Week(2026, 53)) == last
        assert reader.meetings.coming(told.series.id) == (last, first)


def test_which_meetings_are_coming_and_which_was_held_last(told: Told) -> None:
    states = {
        43: MeetingState.FINALISED, 44: MeetingState.HELD, 45: MeetingState.CANCELLED,
        46: MeetingState.IN_PROGRESS, 47: MeetingState.PLANNED,
    }  # fmt: skip
    made = {week: told.meeting(week, states[week]) for week in (47, 43, 45, 46, 44)}
    with told.store.read() as reader:
        assert reader.meetings.coming(told.series.id) == (made[46], made[47])
        assert reader.meetings.latest_held(told.series.id) == made[44]
        assert reader.meetings.latest_held(told.series.id, made[44].held_on) == made[43]
        assert reader.meetings.latest_held(told.series.id, made[43].held_on) is None


def test_a_point_about_a_problem_shows_its_whole_matter(told: Told) -> None:
    first = told.concern("Eld", on=DAY, severity=Severity.ACUTE)
    second = told.concern("Rök", on=DAY + timedelta(days=1), trend=Trend.RISING)
    root, merged = told.problem("Bränder", first), told.problem("Containrar", second)
    told.save(merged, merged_into_id=root.id)
    before = told.point(told.meeting(45, MeetingState.HELD), merged, Outcome.DECIDED)
    told.measure(before, "Tidigare", due=date(2026, 11, 1))
    coming = told.meeting(47)
    point = told.point(coming, root, position=2)
    born = told.measure(point, "Ny")
    told.add(builders.item(coming.id, 1))
    with told.store.read() as reader:
        information, view = reader.meetings.items(coming.id, TODAY)
    assert (information.severity, information.concerns, information.open_measures) == (None, (), 0)
    assert (view.item.id, view.severity, view.trend) == (point.id, Severity.ACUTE, Trend.RISING)
    assert [row.id for row in view.concerns] == [second.id, first.id], "newest event first"
    assert [row.id for row in view.measures] == [born.id]
    assert (view.open_measures, view.overdue_measures) == (2, 1)


def test_a_point_about_one_concern(told: Told) -> None:
    concern = told.concern(on=DAY, severity=Severity.LOW, trend=Trend.FALLING)
    coming = told.meeting(47)
    measure = told.measure(told.point(coming, concern), due=DAY)
    told.measure(told.point(coming, told.concern(on=DAY)))
    with told.store.read() as reader:
        view = reader.meetings.items(coming.id, TODAY)[0]
    assert (view.severity, view.trend, [row.id for row in view.concerns]) == (
        Severity.LOW,
        Trend.FALLING,
        [concern.id],
    )
    assert ([row.id for row in view.measures], view.open_measures, view.overdue_measures) == (
        [measure.id],
        1,
        1,
    )


def test_the_follow_up_counts_what_is_to_be_followed_up(told: Told) -> None:
    coming = told.meeting(47)
    item = told.add(builders.item(coming.id, 1, kind=ItemKind.FOLLOW_UP))
    before = told.point(told.meeting(45, MeetingState.HELD), told.concern(on=DAY), Outcome.DECIDED)
    late, due, done, elsewhere = (told.measure(before, due=day) for day in (DAY, None, DAY, DAY))
    for measure in (late, due, done):
        told.review(measure, coming)
    told.review(elsewhere, told.meeting(48))
    told.done(done, builders.instant(TODAY))
    with told.store.read() as reader:
        (view,) = reader.meetings.items(coming.id, TODAY)
    assert (view.item.id, view.open_measures, view.overdue_measures) == (item.id, 2, 1)


@pytest.mark.parametrize("state", MeetingState)
def test_which_of_a_problems_concerns_are_shown(told: Told, state: MeetingState) -> None:
    """A coming meeting is about what is still open; a past one about all reported by its end."""
    opened = told.concern("Öppen", on=DAY)
    ended = told.concern("Avslutad", on=DAY)
    late = told.concern("Efteråt", on=date(2026, 11, 20))
    problem = told.problem("Bränder", opened, ended, late)
    meeting = told.meeting(47, state)
    told.point(meeting, problem)
    told.save(ended, state=ConcernState.CLOSED, problem_id=problem.id)
    with told.store.read() as reader:
        (view,) = reader.meetings.items(meeting.id, TODAY)
    titles = {row.title for row in view.concerns}
    expected = {
        MeetingState.PLANNED: {"Öppen", "Efteråt"}, MeetingState.IN_PROGRESS: {"Öppen", "Efteråt"},
        MeetingState.HELD: {"Öppen", "Avslutad"}, MeetingState.FINALISED: {"Öppen", "Avslutad"},
        MeetingState.CANCELLED: {"Öppen", "Avslutad", "Efteråt"},
    }  # fmt: skip
    assert titles == expected[state]


def test_a_problem_of_ended_concerns_shows_them_all(told: Told) -> None:
    problem = told.problem("Bränder", told.concern("Avslutad", on=DAY, state=ConcernState.CLOSED))
    coming = told.meeting(47)
    told.add(builders.item(coming.id, problem_id=problem.id))
    with told.store.read() as reader:
        (view,) = reader.meetings.items(coming.id, TODAY)
        assert reader.meetings.items(4711, TODAY) == ()
    assert [row.title for row in view.concerns] == ["Avslutad"]
