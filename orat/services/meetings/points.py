"""What several use cases do with the points of an agenda: number them, fill them in, and keep reviews in
place.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from orat.domain.agenda import AgendaItem, ItemKind
from orat.domain.attachments import Owner
from orat.domain.changes import Kind
from orat.domain.concern import AWAITING_AGENDA, Concern, ConcernState
from orat.domain.measure import Measure, Review
from orat.domain.meeting import (
    COMING,
    Meeting,
    MeetingState,
    Series,
    planned_meeting,
)
from orat.domain.weeks import Week
from orat.services.attaching import detach_all, hand_over
from orat.services.meetings.roster import invite_standing
from orat.storage.work import Reader, Work


def items_of(reader: Reader, meeting_id: int) -> list[AgendaItem]:
    """A meeting's points by § number."""
    return list(reader.all(AgendaItem, meeting_id=meeting_id, order=("position", "id")))


def arrange(work: Work, items: Sequence[AgendaItem]) -> None:
    """Number points 1 and up in the order given."""
    for position, item in enumerate(items, 1):
        if item.position != position:
            work.save(replace(item, position=position))


def leave(work: Work, item: AgendaItem, *, instead: AgendaItem | None = None) -> None:
    """Take a point off its agenda. A later point that came of it comes of what it came of itself. Its
    attachments go to the point that stands `instead` of it, or with it.
    """
    for later in work.all(AgendaItem, came_from_id=item.id):
        work.save(replace(later, came_from_id=item.came_from_id))
    if instead is not None:
        hand_over(work, Owner(Kind.ITEM, item.id), Owner(Kind.ITEM, instead.id))
    detach_all(work, Owner(Kind.ITEM, item.id))
    work.remove(item)
    arrange(work, items_of(work, item.meeting_id))


def insert(work: Work, item: AgendaItem, position: int | None = None) -> AgendaItem:
    """Add a point at a § number, by default last, and number the rest after it."""
    items = items_of(work, item.meeting_id)
    place = len(items) if position is None else max(0, min(position - 1, len(items)))
    added = work.add(replace(item, position=place + 1))
    arrange(work, [*items[:place], added, *items[place:]])
    return added


def before_closing(reader: Reader, meeting_id: int) -> int:
    """The § number in front of the closing point, or one past the last."""
    items = items_of(reader, meeting_id)
    return next((item.position for item in items if item.kind is ItemKind.CLOSING), len(items) + 1)


def planned_items(reader: Reader, **about: Any) -> list[AgendaItem]:
    """The points about a matter on agendas that are not over, at which nothing was written or decided yet."""
    return [
        item
        for item in reader.all(AgendaItem, **about)
        if not (item.discussion or item.decision or has_measure(reader, item))
        and reader.get(Meeting, item.meeting_id).state in COMING
    ]


def has_measure(reader: Reader, item: AgendaItem) -> bool:
    """Whether a measure was decided at a point, which then has to stay where that was."""
    return reader.one(Measure, item_id=item.id) is not None


def set_scheduled(work: Work, concerns: Sequence[Concern]) -> None:
    """Mark concerns as on an agenda, where they were waiting for one."""
    for concern in concerns:
        if concern.state in AWAITING_AGENDA or concern.state is ConcernState.ANSWERED:
            work.save(replace(concern, state=ConcernState.SCHEDULED))


def set_unscheduled(work: Work, concerns: Sequence[Concern]) -> None:
    """Mark concerns as waiting again, where they were on an agenda."""
    for concern in concerns:
        if concern.state is ConcernState.SCHEDULED:
            work.save(replace(concern, state=ConcernState.RAISED))


def concerns_at(reader: Reader, item: AgendaItem) -> tuple[Concern, ...]:
    """The concerns that a point is about."""
    if item.concern_id is not None:
        concern = reader.find(Concern, item.concern_id)
        return (concern,) if concern else ()
    return reader.concerns.of_problem(item.problem_id) if item.problem_id is not None else ()


def coming_meeting(work: Work, series: Series, today: date, *, after: Week | None = None) -> Meeting:
    """The first meeting still planned (later than the week `after`, if given), made in the series' rhythm
    when there is none.
    """
    for meeting in work.meetings.coming(series.id):
        if meeting.state is MeetingState.PLANNED and (after is None or meeting.week > after):
            return meeting
    week = series.coming_week(today)
    if after is not None and week <= after:
        week = after.shifted(1)
    while work.meetings.by_week(series.id, week) is not None:
        week = week.shifted(1)
    return make_meeting(work, series, week)


def make_meeting(work: Work, series: Series, week: Week) -> Meeting:
    """Keep the ordinary meeting of a week, with the standing roster invited."""
    meeting = work.add(planned_meeting(series, week))
    invite_standing(work, meeting)
    return meeting


def settle_reviews(work: Work, series: Series, today: date) -> None:
    """Put every open measure on exactly one coming meeting: the one in progress if it is there, else the next
    planned.
    """
    open_ids = work.measures.open_ids(series.id)
    if not open_ids:
        return
    if not any(meeting.state is MeetingState.PLANNED for meeting in work.meetings.coming(series.id)):
        held = work.meetings.latest_held(series.id)
        coming_meeting(work, series, today, after=held.week if held else None)
    coming = work.meetings.coming(series.id)
    in_progress = {meeting.id for meeting in coming if meeting.state is MeetingState.IN_PROGRESS}
    target = next(meeting.id for meeting in coming if meeting.state is MeetingState.PLANNED)
    reviews: dict[int, list[Review]] = {}
    for review in work.all(Review, meeting_id=[meeting.id for meeting in coming]):
        reviews.setdefault(review.measure_id, []).append(review)
    for measure_id in open_ids:
        kept = reviews.get(measure_id, [])
        wanted = next((review for review in kept if review.meeting_id in in_progress), None) or next(
            (review for review in kept if review.meeting_id == target), None
        )
        for review in kept:
            if review is not wanted:
                work.remove(review)
        if wanted is None:
            work.add(Review(meeting_id=target, measure_id=measure_id))
