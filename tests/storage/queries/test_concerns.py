"""What is asked of concerns beside their lists: rows, who waits, what is near, what was used last."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from orat.domain.agenda import Outcome
from orat.domain.concern import Concern, ConcernState
from orat.domain.meeting import MeetingState
from orat.domain.weeks import Week
from tests import builders
from tests.storage.queries.told import Told

DAY = date(2026, 11, 10)


def test_a_row_tells_everything_seen_together(told: Told) -> None:
    below = told.add(builders.category("Anlagd brand", parent_id=told.category.id))
    concern = told.concern("Eld", on=DAY, category_id=below.id, recurring=True)
    problem = told.problem("Bränder", concern)
    with told.store.read() as reader:
        (row,) = reader.concerns.rows([concern.id])
    assert (row.number, row.title, row.category) == (
        "2026-0001",
        "Eld",
        "Brand och pyroteknik › Anlagd brand",
    )
    assert (row.unit, row.area, row.recurring) == ("Ekbackskolan", "Östra området", True)
    assert (row.problem_id, row.problem, row.meeting_week) == (problem.id, "Bränder", None)


def test_rows_keep_the_order_asked_and_skip_what_is_gone(told: Told) -> None:
    ids = [told.concern(str(day), on=DAY + timedelta(days=day)).id for day in range(4)]
    with told.store.read() as reader:
        assert [row.id for row in reader.concerns.rows([ids[2], 4711, ids[0], ids[3]])] == [
            ids[2],
            ids[0],
            ids[3],
        ]
        assert reader.concerns.rows([]) == ()


def test_a_row_without_anything_chosen(told: Told) -> None:
    draft = told.add(builders.draft(series_id=told.series.id))
    with told.store.read() as reader:
        (row,) = reader.concerns.rows([draft.id])
    assert (row.number, row.unit, row.area, row.category, row.problem) == ("", "", "", "", "")


def test_the_row_of_a_merged_problems_concern_speaks_of_the_root(told: Told) -> None:
    concern = told.concern(on=DAY)
    merged, root = told.problem("Containrar", concern), told.problem("Bränder")
    told.save(merged, merged_into_id=root.id)
    told.point(told.meeting(47), root)
    with told.store.read() as reader:
        (row,) = reader.concerns.rows([concern.id])
    assert (row.problem_id, row.problem, row.meeting_week) == (root.id, "Bränder", Week(2026, 47))


def test_the_meeting_of_a_row_is_the_soonest_coming_else_the_latest(told: Told) -> None:
    concern = told.concern(on=DAY)

    def week() -> Week | None:
        with told.store.read() as reader:
            return reader.concerns.rows([concern.id])[0].meeting_week

    told.point(told.meeting(44, MeetingState.FINALISED), concern, Outcome.CARRIED_OVER)
    told.point(told.meeting(45, MeetingState.HELD), concern, Outcome.CARRIED_OVER)
    told.point(told.meeting(46, MeetingState.CANCELLED), concern)
    assert week() == Week(2026, 45)
    told.point(told.meeting(49), concern)
    told.point(told.meeting(48), concern)
    assert week() == Week(2026, 48)
    problem = told.problem("Bränder")
    told.save(concern, problem_id=problem.id)
    told.point(told.meeting(47), problem)
    assert week() == Week(2026, 47), "through its problem"


def test_numbers_go_on_from_the_highest_of_the_year(told: Told) -> None:
    told.concern(on=DAY, serial=41)
    told.concern(on=DAY, serial=7)
    told.add(builders.draft(series_id=told.series.id, year=2026))
    with told.store.read() as reader:
        assert (reader.concerns.next_serial(2026), reader.concerns.next_serial(2027)) == (42, 1)


def test_the_concerns_of_a_problem_are_the_familys_oldest_event_first(told: Told) -> None:
    late, early, mid = (told.concern(on=DAY + timedelta(days=days)) for days in (2, 0, 1))
    binned = told.concern(on=DAY, deleted_at=builders.instant(DAY))
    root, merged = told.problem("Bränder", late, binned), told.problem("Containrar", early)
    last = told.problem("Papperskorgar", mid)
    told.save(last, merged_into_id=merged.id)
    told.save(merged, merged_into_id=root.id)
    with told.store.read() as reader:
        for problem in (root, merged, last):
            found = reader.concerns.of_problem(problem.id)
            assert [concern.id for concern in found] == [early.id, mid.id, late.id]


@pytest.mark.parametrize("state", ConcernState)
def test_only_what_is_to_be_raised_awaits_an_agenda(told: Told, state: ConcernState) -> None:
    concern = told.concern(on=DAY, state=state)
    told.concern(on=DAY, deleted_at=builders.instant(DAY))
    waits = state in (ConcernState.RECEIVED, ConcernState.REVIEWED, ConcernState.RAISED)
    with told.store.read() as reader:
        assert [each.id for each in reader.concerns.awaiting(told.series.id)] == (
            [concern.id] if waits else []
        )


def test_what_is_on_a_coming_agenda_awaits_none(told: Told) -> None:
    alone, gathered, merged_away, past, cancelled = (
        told.concern(title, on=DAY + timedelta(days=days))
        for days, title in enumerate(("Ensam", "Samlad", "Inslagen", "Gammal", "Inställd"))
    )
    root, merged = told.problem("Bränder", gathered), told.problem("Containrar", merged_away)
    told.save(merged, merged_into_id=root.id)
    coming = told.meeting(47)
    for week, state, about in (
        (44, MeetingState.HELD, past), (45, MeetingState.CANCELLED, cancelled),
    ):  # fmt: skip
        told.point(told.meeting(week, state), about)
    told.point(coming, alone)
    told.point(coming, root)
    with told.store.write("told.state") as work:
        for concern in work.all(Concern):
            work.save(replace(concern, state=ConcernState.RAISED))
    with told.store.read() as reader:
        waiting = [concern.title for concern in reader.concerns.awaiting(told.series.id)]
        assert waiting == ["Gammal", "Inställd"], "oldest event first"
        assert reader.concerns.awaiting(told.series.id + 1) == ()


def test_feedback_is_due_with_what_was_decided_last(told: Told) -> None:
    since = builders.instant(DAY)
    concern = told.concern("Eld", on=DAY, feedback_due_since=since + timedelta(hours=1))
    longest = told.concern("Rök", on=DAY, feedback_due_since=since)
    told.concern("Besvarad", on=DAY)
    told.concern("Borttagen", on=DAY, feedback_due_since=since, deleted_at=since)
    told.point(told.meeting(45, MeetingState.HELD), concern, Outcome.DECIDED, decision="Lås sätts in.")
    problem = told.problem("Bränder")
    told.save(concern, problem_id=problem.id, feedback_due_since=since + timedelta(hours=1))
    held = told.meeting(46, MeetingState.FINALISED)
    told.point(held, problem, Outcome.DECIDED, decision="Gemensam kvällsrondering.")
    told.point(told.meeting(47), problem, decision="Inte sagt ännu.")
    with told.store.read() as reader:
        first, second = reader.concerns.feedback_due(told.series.id)
    assert (first.concern_id, first.week, first.last_decision) == (longest.id, None, "")
    assert (second.number, second.unit, second.since) == (
        "2026-0001",
        "Ekbackskolan",
        since + timedelta(hours=1),
    )
    assert (second.week, second.last_decision) == (Week(2026, 46), "Gemensam kvällsrondering.")


def test_near_are_those_that_share_a_place_a_kind_or_a_word(told: Told) -> None:
    other = {"unit_id": None, "area_id": None, "category_id": None, "description": "", "place": ""}
    same_unit = told.concern("Annat", on=DAY, **{**other, "unit_id": told.unit.id})
    same_area = told.concern("Annat", on=DAY, **{**other, "area_id": told.area.id})
    same_kind = told.concern("Annat", on=DAY, **{**other, "category_id": told.category.id})
    like_words = told.concern("Ny containerbrand i container", on=DAY + timedelta(days=3), **other)
    told.concern("Helt annat", on=DAY, **other)
    told.concern("Container", on=DAY - timedelta(days=61))
    told.concern("Container", on=DAY + timedelta(days=61))
    told.concern("Container", on=DAY, state=ConcernState.DRAFT)
    told.concern("Container", on=DAY, deleted_at=builders.instant(DAY))
    edge = told.concern("Container", on=DAY - timedelta(days=60))
    concern = told.concern("Eld i container", on=DAY)
    with told.store.read() as reader:
        found = [near.id for near in reader.concerns.near(concern)]
        assert found == [like_words.id, same_kind.id, same_area.id, same_unit.id, edge.id], "newest first"
        assert [near.id for near in reader.concerns.near(concern, limit=1)] == [edge.id], "shares the most"
        unsaid = builders.draft("", series_id=told.series.id)
        assert reader.concerns.near(unsaid) == ()
        begun = builders.draft("containern brinner", series_id=told.series.id, unit_id=told.unit.id)
        assert concern.id in {near.id for near in reader.concerns.near(begun)}, (
            "no day yet: the latest of all"
        )


def test_what_was_filled_in_last_is_remembered_once_each(told: Told) -> None:
    schools = [told.add(builders.unit(name)) for name in ("Parkskolan", "Sjöskolan")]
    for school, place in ((0, "Entrén"), (1, "Gården"), (0, "Entrén"), (0, "")):
        told.concern(on=DAY, unit_id=schools[school].id, place=place, area_id=None)
    with told.store.read() as reader:
        assert reader.concerns.last_used("unit_id") == (schools[0].id, schools[1].id)
        assert reader.concerns.last_used("place") == ("Entrén", "Gården")
        assert reader.concerns.last_used("place", limit=1) == ("Entrén",)
        assert reader.concerns.last_used("area_id") == ()
        assert reader.concerns.last_used("category_id") == (told.category.id,)


def test_drafts_come_newest_first_and_are_in_no_list(told: Told) -> None:
    old = told.add(builders.draft("Först", series_id=told.series.id, created_at=builders.instant(DAY)))
    new = told.add(builders.draft("Sedan", series_id=told.series.id))
    told.add(builders.draft("Slängd", series_id=told.series.id, deleted_at=builders.instant(DAY)))
    with told.store.read() as reader:
        assert [draft.id for draft in reader.concerns.drafts()] == [new.id, old.id]


def test_the_bin_is_emptied_by_age(told: Told) -> None:
    long_gone = told.concern(on=DAY, deleted_at=builders.instant(DAY))
    told.concern(on=DAY, deleted_at=builders.instant(DAY, 10))
    told.concern(on=DAY)
    with told.store.read() as reader:
        found = reader.concerns.in_bin_before(builders.instant(DAY, 10))
    assert [concern.id for concern in found] == [long_gone.id]


def test_weeks_are_counted_by_swedish_time(told: Told) -> None:
    monday = Week(2026, 47).day(1)
    sunday_evening = builders.instant(monday - timedelta(days=1), 22, 59)
    just_monday = builders.instant(monday - timedelta(days=1), 23, 0)
    for reported in (sunday_evening, just_monday, builders.instant(monday, 9)):
        told.concern(on=DAY, reported_at=reported)
    told.concern(on=DAY, reported_at=builders.instant(monday), deleted_at=builders.instant(monday))
    with told.store.read() as reader:
        assert reader.concerns.weekly_counts(told.series.id, 3, Week(2026, 47)) == (0, 1, 2)
        assert reader.concerns.weekly_counts(told.series.id, 2, Week(2026, 53)) == (0, 0)
        assert reader.concerns.weekly_counts(told.series.id + 1, 1, Week(2026, 47)) == (0,)
