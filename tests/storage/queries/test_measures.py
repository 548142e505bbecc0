"""The follow-up list: what is late first, whom it is with, and what became of it."""

from datetime import date, timedelta

import pytest

from orat.domain.agenda import Outcome
from orat.domain.filters import MeasureFilter, MeasureScope
from orat.domain.measure import FollowUpStatus, MeasureState
from orat.domain.meeting import MeetingState
from orat.domain.rows import MeasureRow
from orat.domain.weeks import Week
from orat.errors import UserError
from tests import builders
from tests.storage.queries.told import Told

DAY, TODAY = date(2026, 11, 3), date(2026, 11, 18)


def rows(told: Told, **where: object) -> tuple[MeasureRow, ...]:
    """The list for a filter."""
    with told.store.read() as reader:
        chosen = MeasureFilter(**where)  # type: ignore[arg-type]
        return reader.measures.rows(chosen, series_id=told.series.id, today=TODAY)


def test_a_row_tells_everything_seen_together(told: Told) -> None:
    office = told.add(builders.unit("Fastighets- och gatukontoret"))
    concern = told.concern("Mörk tunnel", on=DAY)
    item = told.point(told.meeting(45, MeetingState.HELD), concern, Outcome.DECIDED)
    measure = told.measure(
        item, "Belysning", owner_unit_id=office.id, owner_name="Robin", due=date(2026, 11, 6), postponements=2
    )
    told.review(measure, told.meeting(44, MeetingState.HELD))
    told.review(measure, told.meeting(48))
    told.review(measure, told.meeting(47))
    at = builders.instant(DAY)
    told.add(builders.follow_up(measure.id, "Beställd.", at=at, status=FollowUpStatus.POSTPONED))
    told.add(builders.follow_up(measure.id, "Kabeln är grävd.", at=at + timedelta(days=1)))
    (row,) = rows(told)
    assert (row.what, row.owner, row.owner_unit_id) == (
        "Belysning",
        "Fastighets- och gatukontoret, Robin",
        office.id,
    )
    assert (row.problem_id, row.problem) == (None, "Mörk tunnel")
    assert (row.decided_week, row.review_week) == (Week(2026, 45), Week(2026, 47))
    assert (row.days_late, row.postponements) == (12, 2)
    assert (row.last_status, row.last_note) == ("note", "Kabeln är grävd.")
    root = told.problem("Otrygga tunnlar")
    told.problem("Tunnlar", concern, merged_into_id=root.id)
    assert [(row.problem_id, row.problem) for row in rows(told)] == [(root.id, "Otrygga tunnlar")]


def test_overdue_first_then_due_then_undated_then_closed(told: Told) -> None:
    item = told.point(told.meeting(45, MeetingState.HELD), told.concern(on=DAY), Outcome.DECIDED)
    told.measure(item, "utan dag", due=None)
    told.measure(item, "senare", due=date(2026, 12, 1))
    told.measure(item, "i dag", due=TODAY)
    told.measure(item, "sen", due=date(2026, 11, 17))
    told.measure(item, "mycket sen", due=date(2026, 10, 1))
    told.done(told.measure(item, "klar först"), builders.instant(DAY))
    told.done(told.measure(item, "klar sist", due=date(2026, 1, 1)), builders.instant(TODAY))
    every = ["mycket sen", "sen", "i dag", "senare", "utan dag", "klar sist", "klar först"]
    assert [row.what for row in rows(told, scope=MeasureScope.ALL)] == every
    assert [row.what for row in rows(told)] == every[:5]
    assert [row.what for row in rows(told, scope=MeasureScope.OVERDUE)] == every[:2]
    assert [row.what for row in rows(told, scope=MeasureScope.CLOSED)] == every[5:]
    assert [row.days_late for row in rows(told, scope=MeasureScope.ALL)] == [48, 1, 0, 0, 0, 0, 0]
    with told.store.read() as reader:
        assert reader.measures.counts(told.series.id, TODAY) == (5, 2)
        assert len(reader.measures.open_ids(told.series.id)) == 5
        assert reader.measures.open_ids(told.series.id + 1) == ()


def test_a_partly_done_or_dropped_measure_is_closed(told: Told) -> None:
    item = told.point(told.meeting(45, MeetingState.HELD), told.concern(on=DAY), Outcome.DECIDED)
    for state in (MeasureState.PARTLY_DONE, MeasureState.DROPPED):
        told.measure(item, state.value, state=state, closed_at=builders.instant(DAY), due=DAY)
    assert rows(told) == ()
    assert [row.what for row in rows(told, scope=MeasureScope.CLOSED)] == ["dropped", "partly_done"]


def test_filters_by_owner_words_and_problem(told: Told) -> None:
    police, office = told.add(builders.unit("Polisen")), told.add(builders.unit("Gatukontoret"))
    concern = told.concern(on=DAY)
    root = told.problem("Bränder", concern)
    merged = told.problem("Containrar", merged_into_id=root.id)
    held = told.meeting(45, MeetingState.HELD)
    told.measure(told.point(held, merged, Outcome.DECIDED), "Rondering", owner_unit_id=police.id)
    told.measure(told.point(held, concern, Outcome.DECIDED), "Lås på container", owner_unit_id=office.id)
    told.measure(told.point(held, told.concern(on=DAY), Outcome.DECIDED), "Röjning", owner_unit_id=office.id)
    assert {row.what for row in rows(told, owner_unit_ids=frozenset({office.id}))} == {
        "Lås på container",
        "Röjning",
    }
    for problem in (root, merged):
        assert {row.what for row in rows(told, problem_id=problem.id)} == {"Rondering", "Lås på container"}
    assert [row.what for row in rows(told, text="gatukont lås")] == ["Lås på container"]
    assert [row.what for row in rows(told, text="ga lås")] == []
    assert [row.what for row in rows(told, text="RÖJ")] == ["Röjning"]
    assert rows(told, text="...") == ()


def test_a_review_list_stands_still_while_measures_are_ended(told: Told) -> None:
    item = told.point(told.meeting(45, MeetingState.HELD), told.concern(on=DAY), Outcome.DECIDED)
    made = [told.measure(item, due=due) for due in (None, TODAY, DAY)]
    told.measure(item, "på ingen lista")
    coming = told.meeting(46)
    for measure in made:
        told.review(measure, coming)
    with told.store.read() as reader:
        before = [row.id for row in reader.measures.for_review(coming.id, TODAY)]
    told.done(made[2], builders.instant(TODAY))
    with told.store.read() as reader:
        assert [row.id for row in reader.measures.for_review(coming.id, TODAY)] == before
        assert before == [made[2].id, made[1].id, made[0].id]


def test_the_story_of_a_measure_is_told_from_its_beginning(told: Told) -> None:
    item = told.point(told.meeting(45, MeetingState.HELD), told.concern(on=DAY), Outcome.DECIDED)
    measure = told.measure(item)
    at = builders.instant(DAY)
    last = told.add(
        builders.follow_up(measure.id, "Klar.", at=at + timedelta(days=2), status=FollowUpStatus.DONE)
    )
    first = told.add(builders.follow_up(measure.id, "Påbörjad.", at=at))
    with told.store.read() as reader:
        story = reader.measures.story(measure.id, TODAY)
        assert story.entries == (first, last)
        assert (story.measure, story.row) == (measure, reader.measures.row(measure.id, TODAY))
        for ask in (reader.measures.story, reader.measures.row):
            with pytest.raises(UserError, match="gone"):
                ask(4711, TODAY)
