"""What earlier weeks bring to a meeting: unsolved problems, and single concerns that were on an agenda
before.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, or_, select, true, tuple_

from orat.domain.agenda import Outcome
from orat.domain.agenda_rules import Matter
from orat.domain.concern import AWAITING_AGENDA, ENDED_STATES
from orat.domain.meeting import COMING, Meeting, MeetingState
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity
from orat.domain.weeks import Week
from orat.storage import tables
from orat.storage.derive import reported_key, state_rank
from orat.storage.queries.families import Families
from orat.storage.queries.points import HELD, OpenMeasure, open_measures
from orat.storage.queries.standing import Standing, standings
from orat.storage.queries.unindexed import CONCERN as UNINDEXED

SENT_ON = "sent_on"
"""The `outcome_reason` of a point that was sent on to the next week before its meeting began."""
_LOCAL = ZoneInfo("Europe/Stockholm")
_C, _I, _M = tables.CONCERN.c, tables.AGENDA_ITEM.c, tables.MEETING.c
_ENDED = frozenset(state_rank(state) for state in ENDED_STATES)
_AWAITING = frozenset(state_rank(state) for state in AWAITING_AGENDA)
_FINISHED = frozenset({Outcome.DECIDED, Outcome.NOTED})

_Key = tuple[str, int]
"""A matter: ("problem", the root's id) or ("concern", its id)."""


@dataclass(slots=True)
class _Latest:
    """The latest time that a matter was on an agenda."""

    item_id: int
    week: Week
    state: MeetingState
    ended: datetime
    outcome: Outcome
    sent_on: bool


@dataclass(slots=True)
class _Known:
    """What is gathered of one matter; `open` are its concerns not ended as (id, reported_key, state_rank)."""

    title: str
    standing: Standing
    open: list[tuple[int, int, int]] = field(default_factory=list)
    latest: _Latest | None = None
    measures: list[OpenMeasure] = field(default_factory=list)
    since: date | None = None


def matters(connection: Connection, series_id: int, meeting: Meeting) -> tuple[Matter, ...]:
    """Unsolved problems and open single concerns that were on an agenda, with what is known of each.

    Left out is what has neither an open concern, an open measure, nor a latest point that was not finished;
    what is skipped for this meeting; and what an earlier meeting yet to be held has on its agenda.
    """
    families = Families.read(connection)
    known = {**_problems(connection, series_id, families), **_single(connection, meeting)}
    for key, latest in _latest_points(connection, meeting, families):
        if key in known and known[key].latest is None:
            known[key].latest = latest
    for measure in open_measures(connection, series_id, families):
        owner = _key(measure.root, measure.concern_id)
        if owner in known:
            known[owner].measures.append(measure)
    skipped = _skipped(connection, meeting, families)
    return tuple(
        _matter(key, each, meeting) for key, each in known.items() if key not in skipped and _is_at_hand(each)
    )


def _problems(connection: Connection, series_id: int, families: Families) -> dict[_Key, _Known]:
    problem = tables.PROBLEM.c
    found = select(tables.PROBLEM).where(
        problem.series_id == series_id, problem.merged_into_id.is_(None), problem.state != ProblemState.SOLVED
    )
    problems = connection.execute(found.order_by(problem.id)).all()
    standing = standings(connection, families, [problem.id for problem in problems])
    known: dict[_Key, _Known] = {}
    for problem_row in problems:
        own = standing[problem_row.id]
        own.open_severity = problem_row.severity or own.severity
        own.trend = problem_row.trend or own.trend
        created = problem_row.created_at.astimezone(_LOCAL).date() if problem_row.created_at else None
        known["problem", problem_row.id] = _Known(problem_row.title, own, since=own.since or created)
    members = {member: root for _, root in known for member in families.of(root)}
    for problem_id, *concern in _open_concerns(connection, sorted(members)):
        known["problem", members[problem_id]].open.append((concern[0], concern[1], concern[2]))
    return known


def _open_concerns(connection: Connection, problem_ids: Collection[int]) -> Iterable[Any]:
    found = select(_C.problem_id, _C.id, _C.reported_key, _C.state_rank)
    found = found.where(
        _C.problem_id.in_(problem_ids), UNINDEXED.listed == true(), _C.state_rank.not_in(_ENDED)
    )
    return connection.execute(found.order_by(UNINDEXED.happened_key, _C.id))


def _single(connection: Connection, meeting: Meeting) -> dict[_Key, _Known]:
    treated = select(_I.concern_id).join(tables.MEETING, _M.id == _I.meeting_id).where(*_before(meeting))
    found = select(tables.CONCERN).where(
        _C.id.in_(treated),
        UNINDEXED.problem_id.is_(None),
        UNINDEXED.listed == true(),
        _C.state_rank.not_in(_ENDED),
    )
    return {
        ("concern", concern.id): _Known(
            concern.title,
            Standing(concerns=1, open_severity=concern.severity, trend=concern.trend),
            open=[(concern.id, concern.reported_key, concern.state_rank)],
            since=concern.happened_on,
        )
        for concern in connection.execute(found.order_by(_C.id))
    }


def _latest_points(
    connection: Connection, meeting: Meeting, families: Families
) -> Iterable[tuple[_Key | None, _Latest]]:
    """Every earlier point about a matter, latest meeting first; within one meeting what was left unfinished
    first.
    """
    found = (
        select(_I.id, _I.problem_id, _I.concern_id, _I.outcome, _I.outcome_reason, _C.problem_id.label("of"),
               _M.year, _M.number, _M.state, _M.held_on, _M.ends, _M.ended_at, _I.meeting_id, _I.position)
        .join_from(tables.AGENDA_ITEM, tables.MEETING, _M.id == _I.meeting_id)
        .outerjoin(tables.CONCERN, _C.id == _I.concern_id)
        .where(*_before(meeting), or_(_I.problem_id.is_not(None), _I.concern_id.is_not(None)))
    )  # fmt: skip
    rows = sorted(
        connection.execute(found),
        key=lambda row: (row.held_on, row.meeting_id, row.outcome not in _FINISHED, row.position, row.id),
        reverse=True,
    )
    for row in rows:
        problem_id = row.problem_id or row.of
        yield _key(families.root(problem_id) if problem_id else None, row.concern_id), _Latest(
            row.id, Week(row.year, row.number), row.state,
            row.ended_at or datetime.combine(row.held_on, row.ends, _LOCAL).astimezone(UTC),
            row.outcome, row.outcome is Outcome.CARRIED_OVER and row.outcome_reason == SENT_ON,
        )  # fmt: skip


def _before(meeting: Meeting) -> tuple[Any, ...]:
    earlier = tuple_(_M.held_on, _M.id) < (meeting.held_on, meeting.id)
    return _M.series_id == meeting.series_id, earlier


def _skipped(connection: Connection, meeting: Meeting, families: Families) -> set[_Key | None]:
    skip = tables.AGENDA_SKIP.c
    found = select(skip.problem_id, skip.concern_id).where(skip.meeting_id == meeting.id)
    return {
        _key(families.root(problem_id) if problem_id else None, concern_id)
        for problem_id, concern_id in connection.execute(found)
    }


def _key(root: int | None, concern_id: int | None) -> _Key | None:
    if root is not None:
        return "problem", root
    return None if concern_id is None else ("concern", concern_id)


def _is_at_hand(known: _Known) -> bool:
    latest = known.latest
    if latest is not None and latest.state in COMING and not latest.sent_on:
        return False
    return bool(known.open or known.measures) or (latest is not None and latest.outcome not in _FINISHED)


def _matter(key: _Key, known: _Known, meeting: Meeting) -> Matter:
    kind, row_id = key
    latest = known.latest
    return Matter(
        problem_id=row_id if kind == "problem" else None,
        concern_ids=tuple(concern_id for concern_id, _, _ in known.open),
        title=known.title,
        severity=known.standing.severity or Severity.MODERATE,
        trend=known.standing.trend,
        since=known.since or meeting.held_on,
        new_concerns=_new(known.open, latest),
        open_measures=len(known.measures),
        overdue_measures=sum(measure.late(meeting.held_on) for measure in known.measures),
        last_week=latest.week if latest else None,
        last_outcome=latest.outcome if latest else None,
        last_held=latest is not None and latest.state in HELD,
        last_item_id=latest.item_id if latest else None,
        sent_on=latest is not None and latest.sent_on,
    )


def _new(concerns: Iterable[tuple[int, int, int]], latest: _Latest | None) -> int:
    """How many were reported after the meeting, or before it without being taken up."""
    since = reported_key(latest.ended) if latest else 0
    return sum(key > since or rank in _AWAITING for _, key, rank in concerns)
