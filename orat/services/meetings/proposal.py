"""From what is waiting to a proposed agenda: which matters, grouped how, and where among the points."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from heapq import nsmallest

from orat.analysis.grouping import group
from orat.domain.agenda import MATTERS, STANDING, AgendaItem, AgendaSkip, ItemKind, Reason
from orat.domain.agenda_rules import Matter, ProposedItem, carry_reason, order_key, propose, weight
from orat.domain.concern import Concern
from orat.domain.likeness import Grouping
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.problem import Problem, ProblemState
from orat.domain.rows import ItemView
from orat.domain.scales import Severity, Trend
from orat.services.meetings.answers import Suggestion
from orat.services.meetings.approval import set_approval_due
from orat.services.meetings.placing import forget_skip, gather
from orat.services.meetings.points import arrange, concerns_at, insert, planned_items, set_scheduled
from orat.services.surroundings import surroundings
from orat.storage.work import Reader, Work

_MOST_ALONE = 40
"""How many concerns that stand alone are proposed at once, the gravest; the rest wait and are not lost."""
MOST_LOOKED_AT = 100
"""Of very many that wait, so many of the latest and so many of the gravest are looked at."""
_RECENT = 12
"""By how many of its latest concerns a problem is told from others."""


Point = ItemView | ProposedItem
"""A point that is on an agenda, or one that a proposal would add."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Concerns that wait for an agenda, oldest event first, and how many more there are of very many."""

    concerns: tuple[Concern, ...]
    more: int


class Groupings:
    """How what waits goes together, worked out once for each set of concerns within one reading; with no
    problem of those `without`.
    """

    def __init__(self, reader: Reader, without: Collection[int] = ()) -> None:
        self._reader = reader
        self._without = without
        self._found: dict[frozenset[int], tuple[Grouping, ...]] = {}

    def of(self, waiting: Iterable[Concern]) -> tuple[Grouping, ...]:
        """The groupings of those of them that belong to no problem yet."""
        loose = [concern for concern in waiting if concern.problem_id is None]
        known = frozenset(concern.id for concern in loose)
        if known not in self._found:
            self._found[known] = _groupings(self._reader, loose, self._without)
        return self._found[known]

    def suggestions(self, waiting: Iterable[Concern]) -> tuple[Suggestion, ...]:
        """How the concerns that wait could be gathered, each with its reason."""
        return tuple(
            Suggestion(
                grouping=grouping,
                rows=self._reader.concerns.rows(grouping.concern_ids),
                problem=self._reader.get(Problem, grouping.problem_id).title if grouping.problem_id else "",
            )
            for grouping in self.of(waiting)
        )


def missing(reader: Reader, meeting: Meeting, waiting: Waiting, groupings: Groupings) -> list[ProposedItem]:
    """What a proposal would have that this meeting's agenda lacks, in the proposal's order."""
    here = reader.all(AgendaItem, meeting_id=meeting.id)
    open_measures = len(reader.measures.open_ids(meeting.series_id))
    standing = {item.kind for item in here if item.kind in STANDING}
    return [
        proposed
        for proposed in propose(_matters(reader, meeting, waiting, groupings), open_measures)
        if proposed.matter is not None or proposed.kind not in standing
    ]


def fill(work: Work, meeting: Meeting, today: date) -> int:
    """Add what is missing, each point where its severity puts it; the value is how many were added.

    First, what waits and is like something that has a point already joins that point.
    """
    groupings = Groupings(work)
    _join(work, _joining(work, meeting, groupings, waiting_for(work, meeting.series_id, meeting)))
    _renew_reasons(work, meeting)
    proposed = missing(work, meeting, waiting_for(work, meeting.series_id, meeting), groupings)
    _add(work, meeting, proposed, today)
    set_approval_due(work, meeting)
    if not meeting.proposed:
        work.save(replace(work.get(Meeting, meeting.id), proposed=True))
    if not meeting.arranged:
        _order(work, meeting, today)
    return len(proposed)


def fill_new(work: Work, meeting: Meeting, today: date) -> None:
    """Give a meeting that was planned by hand its points: all, if it is the next one, else what every meeting
    has, as the matters belong to those before it.
    """
    first = next(
        each for each in work.meetings.coming(meeting.series_id) if each.state is MeetingState.PLANNED
    )
    if first.id == meeting.id:
        fill(work, meeting, today)
        return
    groupings = Groupings(work)
    proposed = missing(work, meeting, waiting_for(work, meeting.series_id, meeting), groupings)
    _add(work, meeting, [each for each in proposed if each.matter is None], today)


def take_up(work: Work, series_id: int, raised: Iterable[int], today: date) -> Meeting | None:
    """Put what was just raised on the coming meeting's agenda; the value is that meeting, if any.

    An agenda that a person has put in order is left as it is, and so is everything else that is not on it:
    what was taken off or is skipped this once does not come back because of something else, and what is alike
    and was not raised waits on.
    """
    coming = work.meetings.coming(series_id)
    meeting = next((each for each in coming if each.state is MeetingState.PLANNED), None)
    if meeting is None or meeting.arranged:
        return None
    if not meeting.proposed:
        fill(work, meeting, today)
        return meeting
    wanted = frozenset(raised)
    _want(work, meeting, wanted)
    skips = work.all(AgendaSkip, meeting_id=meeting.id)
    groupings = Groupings(work, {work.problems.root(skip.problem_id) for skip in skips if skip.problem_id})
    _join(work, _joining(work, meeting, groupings, _of(work, meeting, wanted)))
    _renew_reasons(work, meeting)
    proposed = missing(work, meeting, _of(work, meeting, wanted), groupings)
    new = [each for each in proposed if each.matter and wanted & {*each.matter.concern_ids}]
    _add(work, meeting, new, today)
    return meeting


def _of(reader: Reader, meeting: Meeting, wanted: Collection[int]) -> Waiting:
    """What of these waits still."""
    waiting = waiting_for(reader, meeting.series_id, meeting)
    return Waiting(tuple(each for each in waiting.concerns if each.id in wanted), 0)


def note_taken_up(work: Work, meeting: Meeting | None, raised: Sequence[int]) -> None:
    """Tell in the change on which week's agenda what it raised stands, and under which problem's point the
    one concern does.
    """
    if meeting is None:
        return
    work.fact(agenda=str(meeting.week))
    problem_id = work.get(Concern, raised[0]).problem_id if len(raised) == 1 else None
    if problem_id is not None:
        root = work.problems.root(problem_id)
        point = work.one(AgendaItem, meeting_id=meeting.id, problem_id=root)
        if point is not None:
            work.fact(under=point.title)


def _want(work: Work, meeting: Meeting, concern_ids: Iterable[int]) -> None:
    """Let none of these concerns be skipped any more; whose problem has a point already is on the agenda."""
    for concern in work.all(Concern, id=sorted(concern_ids)):
        forget_skip(work, meeting, concern_id=concern.id)
        if concern.problem_id is not None:
            root = work.problems.root(concern.problem_id)
            forget_skip(work, meeting, problem_id=root)
            if planned_items(work, problem_id=root):
                set_scheduled(work, [concern])


def _join(work: Work, groupings: Iterable[Grouping]) -> None:
    for grouping in groupings:
        concerns = work.all(Concern, id=list(grouping.concern_ids))
        problem = gather(work, concerns, grouping.title, grouping.problem_id)
        set_scheduled(work, work.concerns.of_problem(problem.id))


def _add(work: Work, meeting: Meeting, proposed: Iterable[ProposedItem], today: date) -> None:
    for point in proposed:
        item = _as_item(work, meeting, point)
        ranked = work.meetings.items(meeting.id, today)
        insert(work, item, _place_among(ranked, point))
        set_scheduled(work, concerns_at(work, item))


def _renew_reasons(work: Work, meeting: Meeting) -> None:
    """A point that stood here for its open measures recurs when something new has been reported to it."""
    recurring = {
        matter.problem_id: matter
        for matter in work.meetings.matters(meeting.series_id, meeting)
        if carry_reason(matter) is Reason.RECURRED
    }
    for item in work.all(AgendaItem, meeting_id=meeting.id, reason=Reason.OPEN_MEASURE):
        matter = recurring.get(item.problem_id)
        if matter is not None and item.problem_id is not None:
            work.save(replace(item, reason=Reason.RECURRED, reason_week=str(matter.last_week or "")))


def _order(work: Work, meeting: Meeting, today: date) -> None:
    """Order the matters anew among the places that matters have: severity or trend may have changed."""
    views = work.meetings.items(meeting.id, today)
    matters = iter(sorted((view for view in views if view.item.kind in MATTERS), key=_weight))
    arrange(work, [next(matters).item if view.item.kind in MATTERS else view.item for view in views])


def _weight(point: Point) -> tuple[int, int, date]:
    if isinstance(point, ItemView):
        days = [row.happened_on for row in point.concerns if row.happened_on is not None]
        return weight(_severity(point), point.trend, min(days, default=date.max))
    matter = point.matter
    return weight(_severity(point), matter.trend if matter else None, matter.since if matter else date.max)


def waiting_for(reader: Reader, series_id: int, meeting: Meeting | None) -> Waiting:
    """What waits for a place on a meeting's agenda, or on any; what is skipped this once does not."""
    skips = reader.all(AgendaSkip, meeting_id=meeting.id) if meeting else ()
    problems = {
        member for skip in skips if skip.problem_id for member in reader.problems.family(skip.problem_id)
    }
    skipped = {skip.concern_id for skip in skips}
    found = reader.concerns.awaiting(series_id, most=MOST_LOOKED_AT)
    more = reader.concerns.count_awaiting(series_id) - len(found) if len(found) >= MOST_LOOKED_AT else 0
    return Waiting(
        tuple(each for each in found if each.id not in skipped and each.problem_id not in problems), more
    )


def _matters(reader: Reader, meeting: Meeting, waiting: Waiting, groupings: Groupings) -> list[Matter]:
    """The matters of earlier weeks, and what is new, gathered with them or by itself."""
    taken = [
        item
        for coming in reader.meetings.coming(meeting.series_id)
        for item in reader.all(AgendaItem, meeting_id=coming.id)
    ]
    taken_problems = {item.problem_id for item in taken}
    taken_concerns = {item.concern_id for item in taken}
    earlier = reader.meetings.matters(meeting.series_id, meeting)
    problems = {matter.problem_id: matter for matter in earlier if matter.problem_id is not None}
    single = {matter.concern_ids[0]: matter for matter in earlier if matter.problem_id is None}
    for new in _new_matters([each for each in waiting.concerns if each.id not in single], groupings):
        if new.problem_id is None:
            single[new.concern_ids[0]] = new
        elif new.problem_id not in taken_problems:
            title = reader.get(Problem, new.problem_id).title
            problems[new.problem_id] = _joined(problems.get(new.problem_id), replace(new, title=title))
    return [
        *(matter for problem_id, matter in problems.items() if problem_id not in taken_problems),
        *(matter for concern_id, matter in single.items() if concern_id not in taken_concerns),
    ]


def _joined(earlier: Matter | None, new: Matter) -> Matter:
    """A known problem's matter with the concerns that would join it."""
    if earlier is None:
        return new
    return replace(
        earlier,
        concern_ids=(*earlier.concern_ids, *new.concern_ids),
        severity=max(earlier.severity, new.severity),
        new_concerns=earlier.new_concerns + new.new_concerns,
        grouping=new.grouping,
    )


def _new_matters(waiting: Sequence[Concern], groupings: Groupings) -> Iterable[Matter]:
    """Concerns that wait and belong to no problem yet: grouped where they are alike, else one by one."""
    alone = {concern.id: concern for concern in waiting if concern.problem_id is None}
    for grouping in groupings.of(waiting):
        if all(concern_id in alone for concern_id in grouping.concern_ids):
            yield _matter([alone.pop(concern_id) for concern_id in grouping.concern_ids], grouping)
    yield from nsmallest(_MOST_ALONE, (_matter([concern], None) for concern in alone.values()), key=order_key)


def _matter(concerns: Sequence[Concern], grouping: Grouping | None) -> Matter:
    trends = [concern.trend for concern in concerns if concern.trend is not None]
    return Matter(
        problem_id=grouping.problem_id if grouping else None,
        concern_ids=tuple(concern.id for concern in concerns),
        title=grouping.title if grouping else concerns[0].title,
        severity=max(concern.severity for concern in concerns),
        trend=Trend.RISING if Trend.RISING in trends else trends[-1] if trends else None,
        since=min(concern.happened_on or date.max for concern in concerns),
        new_concerns=len(concerns),
        grouping=grouping,
    )


def _groupings(reader: Reader, loose: Sequence[Concern], without: Collection[int]) -> tuple[Grouping, ...]:
    """How they go together with one another, with concerns that have a point alone, and with problems."""
    if not loose:
        return ()
    series_id = loose[0].series_id
    placed = [
        concern
        for meeting in reader.meetings.coming(series_id)
        for item in reader.all(AgendaItem, meeting_id=meeting.id)
        if item.concern_id is not None
        for concern in concerns_at(reader, item)
        if concern.problem_id is None
    ]
    problems = {
        problem.id: reader.concerns.of_problem(problem.id, latest=_RECENT)
        for problem in reader.all(
            Problem,
            series_id=series_id,
            merged_into_id=None,
            state=[ProblemState.OPEN, ProblemState.PARTLY_SOLVED],
        )
        if problem.id not in without
    }
    new = {concern.id for concern in loose}
    found = group([*loose, *placed], problems, surroundings(reader))
    return tuple(grouping for grouping in found if new.intersection(grouping.concern_ids))


def _joining(reader: Reader, meeting: Meeting, groupings: Groupings, waiting: Waiting) -> list[Grouping]:
    """The groupings whose matter already has a point on a coming agenda."""
    coming = [each.id for each in reader.meetings.coming(meeting.series_id)]
    items = reader.all(AgendaItem, meeting_id=coming)
    problems = {item.problem_id for item in items if item.problem_id is not None}
    concerns = {item.concern_id for item in items if item.concern_id is not None}
    return [
        grouping
        for grouping in groupings.of(waiting.concerns)
        if grouping.problem_id in problems or concerns.intersection(grouping.concern_ids)
    ]


def _as_item(work: Work, meeting: Meeting, point: ProposedItem) -> AgendaItem:
    matter = point.matter
    if matter is None:
        return AgendaItem(meeting_id=meeting.id, kind=point.kind, minutes=point.minutes, reason=point.reason)
    problem_id = matter.problem_id
    if point.kind is ItemKind.PROBLEM and matter.grouping is not None:
        problem_id = gather(
            work, work.all(Concern, id=list(matter.grouping.concern_ids)), matter.title, problem_id
        ).id
    return AgendaItem(
        meeting_id=meeting.id,
        kind=point.kind,
        title=matter.title,
        minutes=point.minutes,
        reason=point.reason,
        problem_id=problem_id,
        concern_id=None if problem_id else matter.concern_ids[0],
        reason_week=str(matter.last_week) if matter.last_week else "",
        came_from_id=matter.last_item_id,
    )


def in_order(
    meeting: Meeting, present: Sequence[ItemView], proposed: Iterable[ProposedItem]
) -> tuple[Point, ...]:
    """The points of an agenda with those that a proposal would add, each where it would then stand."""
    whole: list[Point] = [*present]
    for point in proposed:
        whole.insert(_place_among(whole, point) - 1, point)
    if meeting.arranged:
        return tuple(whole)
    matters = iter(sorted((each for each in whole if _kind(each) in MATTERS), key=_weight))
    return tuple(next(matters) if _kind(each) in MATTERS else each for each in whole)


def _place_among(present: Sequence[Point], point: ProposedItem) -> int:
    """Where a proposed point goes: before the first matter that is less grave, else before the closing."""
    if point.kind is ItemKind.OPENING:
        return 1
    if point.kind is ItemKind.FOLLOW_UP:
        return 2 if present and _kind(present[0]) is ItemKind.OPENING else 1
    if point.matter is not None:
        for place, each in enumerate(present, 1):
            if _kind(each) in MATTERS and _severity(each) < point.matter.severity:
                return place
        for place, each in enumerate(present, 1):
            if _kind(each) is ItemKind.CLOSING:
                return place
    return len(present) + 1


def _kind(point: Point) -> ItemKind:
    return point.item.kind if isinstance(point, ItemView) else point.kind


def _severity(point: Point) -> Severity:
    if isinstance(point, ItemView):
        return point.severity or Severity.LOW
    return point.matter.severity if point.matter else Severity.LOW
