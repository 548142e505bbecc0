"""Which concerns wait for an agenda: found in the index of states, so that only those wanted are read."""

from sqlalchemy import Connection, Select, func, or_, select, true

from orat.domain.concern import AWAITING_AGENDA, Concern
from orat.domain.meeting import COMING
from orat.storage import tables
from orat.storage.derive import state_rank
from orat.storage.mapping import chosen, to_domain
from orat.storage.queries.families import Families
from orat.storage.queries.unindexed import CONCERN as UNINDEXED

_C = tables.CONCERN.c
_RANKS = sorted(state_rank(state) for state in AWAITING_AGENDA)


def awaiting(connection: Connection, series_id: int, most: int | None) -> tuple[Concern, ...]:
    """Those on no coming agenda, neither alone nor through their problem, oldest event first.

    Where more than `most` wait, those with the latest events and those that are gravest, `most` of each.
    """
    waiting = _waiting(connection, series_id)
    found = chosen(Concern)
    if most is None:
        found = found.where(_C.id.in_(waiting))
    else:
        latest = waiting.order_by(UNINDEXED.happened_key.desc(), _C.id.desc()).limit(most)
        gravest = waiting.order_by(
            UNINDEXED.severity.desc(), UNINDEXED.happened_key == 0, UNINDEXED.happened_key, _C.id
        ).limit(most)
        ids = {*connection.scalars(latest), *connection.scalars(gravest)}
        found = found.where(_C.id.in_(sorted(ids)))
    rows = connection.execute(found.order_by(UNINDEXED.happened_key, UNINDEXED.id))
    return tuple(to_domain(Concern, row) for row in rows)


def count_awaiting(connection: Connection, series_id: int) -> int:
    """How many there are of them."""
    return (
        connection.scalar(select(func.count()).select_from(_waiting(connection, series_id).subquery())) or 0
    )


def _waiting(connection: Connection, series_id: int) -> Select[int]:
    """The ids of those that wait; every column asked for is in the index, and none leads to another."""
    concerns, problems = _placed(connection, series_id)
    gathered = select(_C.id).where(_C.problem_id.in_(sorted(problems)))
    return select(_C.id).where(
        _C.listed == true(),
        _C.state_rank.in_(_RANKS),
        UNINDEXED.series_id == series_id,
        UNINDEXED.id.not_in(sorted(concerns)),
        UNINDEXED.id.not_in(gathered),
    )


def _placed(connection: Connection, series_id: int) -> tuple[set[int], set[int]]:
    """The concerns and problems, each with its whole family, that are on a coming agenda."""
    item, meeting = tables.AGENDA_ITEM.c, tables.MEETING.c
    placed = select(item.concern_id, item.problem_id).join(tables.MEETING, meeting.id == item.meeting_id)
    placed = placed.where(
        meeting.series_id == series_id,
        meeting.state.in_(COMING),
        or_(item.concern_id.is_not(None), item.problem_id.is_not(None)),
    )
    families = Families.read(connection)
    concerns: set[int] = set()
    problems: set[int] = set()
    for concern_id, problem_id in connection.execute(placed):
        if concern_id is not None:
            concerns.add(concern_id)
        problems.update(families.of(problem_id) if problem_id is not None else ())
    return concerns, problems
