"""Lists of problems: figures over what was merged in, order, and what was said of a problem before."""

from datetime import date

import pytest

from orat.domain.agenda import Outcome
from orat.domain.concern import ConcernState
from orat.domain.filters import ProblemScope
from orat.domain.meeting import MeetingState
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend
from orat.domain.weeks import Week
from orat.errors import UserError
from tests import builders
from tests.storage.queries.told import Told

DAY, LATER = date(2026, 11, 3), date(2026, 11, 10)
TODAY = date(2026, 11, 18)


def test_the_figures_of_a_problem_count_what_was_merged_in(told: Told) -> None:
    school = told.add(builders.unit("Sjöskolan"))
    mine = [told.concern(on=LATER), told.concern(on=DAY, severity=Severity.ACUTE)]
    theirs = told.concern(on=LATER, unit_id=school.id, trend=Trend.RISING, severity=Severity.LOW)
    root, merged = told.problem("Bränder", *mine), told.problem("Containrar", theirs)
    held = told.meeting(45, MeetingState.HELD)
    item = told.point(held, merged, Outcome.DECIDED)
    told.measure(item, due=date(2026, 11, 17))
    told.measure(item, due=TODAY)
    told.done(told.measure(item), builders.instant(LATER))
    told.save(merged, merged_into_id=root.id)
    with told.store.read() as reader:
        (row,) = reader.problems.rows(ProblemScope.OPEN, today=TODAY, series_id=told.series.id)
        assert reader.problems.row(merged.id, TODAY) == reader.problems.row(root.id, TODAY) == row
    assert (row.id, row.title, row.concerns, row.units) == (root.id, "Bränder", 3, 2)
    assert (row.severity, row.trend) == (Severity.ACUTE, Trend.RISING)
    assert (row.first_on, row.last_on, row.last_week) == (DAY, LATER, Week(2026, 45))
    assert (row.open_measures, row.overdue_measures) == (2, 1)


def test_an_empty_problem_has_a_row(told: Told) -> None:
    told.problem("Tom")
    with told.store.read() as reader:
        (row,) = reader.problems.rows(ProblemScope.ALL, today=TODAY, series_id=told.series.id)
    assert (row.concerns, row.units, row.first_on, row.last_week) == (0, 0, None, None)
    assert (row.severity, row.trend) == (Severity.MODERATE, None)


def test_gravest_first_then_latest(told: Told) -> None:
    for title, severity, day in (
        ("Låg", Severity.LOW, LATER), ("Hög tidig", Severity.HIGH, DAY), ("Hög sen", Severity.HIGH, LATER),
        ("Akut", Severity.ACUTE, DAY),
    ):  # fmt: skip
        told.problem(title, told.concern(on=day, severity=severity))
    told.problem(
        "Uppgraderad", told.concern(on=date(2026, 10, 1), severity=Severity.LOW), severity=Severity.ACUTE
    )
    with told.store.read() as reader:
        rows = reader.problems.rows(ProblemScope.OPEN, today=TODAY, series_id=told.series.id)
    assert [row.title for row in rows] == ["Akut", "Uppgraderad", "Hög sen", "Hög tidig", "Låg"]


def test_scopes(told: Told) -> None:
    for state in ProblemState:
        told.problem(state.value, state=state)
    other = told.add(builders.series(municipality="Annanstad"))
    told.add(builders.problem("elsewhere", series_id=other.id))
    with told.store.read() as reader:
        found = {
            scope: {row.title for row in reader.problems.rows(scope, today=TODAY, series_id=told.series.id)}
            for scope in ProblemScope
        }
    assert found[ProblemScope.OPEN] == {"open", "partly_solved"}
    assert found[ProblemScope.SOLVED] == {"solved"}
    assert found[ProblemScope.ALL] == {"open", "partly_solved", "solved"}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("container", ["Bränder"]),
        ("BRÄN", ["Bränder"]),
        ("ekback moped", ["Mopeder vid Ekbacken"]),
        ("sjö", []),
        ("?", []),
    ],
)
def test_words_find_a_problem_also_by_what_was_merged_in(told: Told, text: str, titles: list[str]) -> None:
    root = told.problem("Bränder")
    told.problem("Containereldning", merged_into_id=root.id)
    told.problem("Mopeder vid Ekbacken")
    with told.store.read() as reader:
        rows = reader.problems.rows(ProblemScope.ALL, text=text, today=TODAY, series_id=told.series.id)
        assert [row.title for row in rows] == titles
        found = reader.problems.of_titles(text, TODAY, told.series.id, limit=1)
        assert [row.title for row in found] == titles[:1]


def test_families_to_any_depth(told: Told) -> None:
    root = told.problem("Rot")
    middle = told.problem("Mitten", merged_into_id=root.id)
    leaf = told.problem("Yttersta", merged_into_id=middle.id)
    alone = told.problem("Ensam")
    with told.store.read() as reader:
        assert {reader.problems.root(each.id) for each in (root, middle, leaf)} == {root.id}
        assert reader.problems.family(middle.id) == (root.id, middle.id, leaf.id)
        assert (reader.problems.root(alone.id), reader.problems.family(alone.id)) == (alone.id, (alone.id,))
    told.save(middle, merged_into_id=None)
    with told.store.read() as reader:
        assert reader.problems.family(root.id) == (root.id,)
        assert reader.problems.family(leaf.id) == (middle.id, leaf.id)


def test_what_was_said_before_goes_over_the_family_and_its_concerns_own_points(told: Told) -> None:
    concern = told.concern("Eld", on=DAY)
    first = told.point(
        told.meeting(44, MeetingState.FINALISED), concern, Outcome.DECIDED, decision="Belysning."
    )
    measure = told.measure(first, due=LATER)
    root, merged = told.problem("Bränder", concern), told.problem("Containrar")
    second = told.point(told.meeting(45, MeetingState.HELD), merged, Outcome.CARRIED_OVER)
    told.save(merged, merged_into_id=root.id)
    third = told.point(told.meeting(47), root)
    told.point(told.meeting(46, MeetingState.HELD), told.problem("Annat"))
    with told.store.read() as reader:
        found = reader.problems.treatments(root.id, TODAY)
        assert [each.item.id for each in found] == [first.id, second.id, third.id]
        assert reader.problems.treatments(merged.id, TODAY) == found
        assert [row.id for row in found[0].measures] == [measure.id]
        assert (found[0].measures[0].days_late, found[0].meeting.week) == (8, Week(2026, 44))
        assert reader.problems.treatments(root.id)[0].measures[0].days_late == 0, "no day, no lateness"
        alone = reader.problems.treatments_of_concern(concern.id)
        assert [each.item.id for each in alone] == [first.id]


def test_the_bin_does_not_count(told: Told) -> None:
    gone = told.concern(on=DAY, severity=Severity.ACUTE, deleted_at=builders.instant(DAY))
    problem = told.problem("Bränder", gone, told.concern(on=LATER, severity=Severity.LOW))
    with told.store.read() as reader:
        row = reader.problems.row(problem.id, TODAY)
    assert (row.concerns, row.severity, row.first_on) == (1, Severity.LOW, LATER)


def test_ended_concerns_weigh_only_when_none_is_open(told: Told) -> None:
    ended = told.concern(on=DAY, severity=Severity.ACUTE, trend=Trend.RISING, state=ConcernState.CLOSED)
    problem = told.problem("Bränder", ended)
    with told.store.read() as reader:
        assert reader.problems.row(problem.id, TODAY).severity is Severity.ACUTE
    told.concern(on=LATER, severity=Severity.LOW, trend=Trend.FALLING, problem_id=problem.id)
    with told.store.read() as reader:
        row = reader.problems.row(problem.id, TODAY)
    assert (row.severity, row.trend, row.concerns) == (Severity.LOW, Trend.FALLING, 2)


def test_a_problem_that_is_gone(told: Told) -> None:
    with told.store.read() as reader, pytest.raises(UserError) as raised:
        reader.problems.row(4711, TODAY)
    assert raised.value.code == "gone"
