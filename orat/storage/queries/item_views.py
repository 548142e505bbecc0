"""The points of one agenda with what is shown at each: the weight of its matter, its concerns and its
measures.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select, true

from orat.domain.agenda import AgendaItem, ItemKind
from orat.domain.concern import ENDED_STATES
from orat.domain.meeting import COMING, Meeting
from orat.domain.rows import ItemView
from orat.domain.scales import Severity, Trend
from orat.storage import tables
from orat.storage.derive import reported_key, state_rank
from orat.storage.queries.concern_rows import concern_rows
from orat.storage.queries.families import Families
from orat.storage.queries.measure_rows import measures_born_at
from orat.storage.queries.points import OpenMeasure, open_measures
from orat.storage.queries.standing import standings
from orat.storage.queries.unindexed import CONCERN as UNINDEXED

_C, _R = tables.CONCERN.c, tables.REVIEW.c
_ENDED = frozenset(state_rank(state) for state in ENDED_STATES)


@dataclass(frozen=True, slots=True)
class _Weight:
    """How grave a matter is and which way it goes."""

    severity: Severity | None = None
    trend: Trend | None = None


def item_views(
    connection: Connection, meeting: Meeting, items: Sequence[AgendaItem], today: date
) -> tuple[ItemView, ...]:
    """The views of a meeting's points, in their order."""
    families = Families.read(connection)
    roots = {item.id: families.root(item.problem_id) for item in items if item.problem_id is not None}
    ids = {
        **{item.id: (item.concern_id,) for item in items if item.concern_id is not None},
        **_concerns_of(connection, meeting, families, roots),
    }
    rows = {
        row.id: row
        for row in concern_rows(connection, sorted({each for some in ids.values() for each in some}))
    }
    weights = _weights(connection, families, set(roots.values()))
    born = measures_born_at(connection, [item.id for item in items], today)
    waiting = open_measures(connection, meeting.series_id, families)
    reviewed = set(connection.scalars(select(_R.measure_id).where(_R.meeting_id == meeting.id)))
    views = []
    for item in items:
        root = roots.get(item.id)
        concerns = tuple(rows[row_id] for row_id in ids.get(item.id, ()) if row_id in rows)
        weight = _Weight(concerns[0].severity, concerns[0].trend) if concerns else _Weight()
        theirs = [measure for measure in waiting if _is_about(measure, item, root, reviewed)]
        views.append(
            ItemView(
                item=item,
                severity=(weights[root] if root is not None else weight).severity,
                trend=(weights[root] if root is not None else weight).trend,
                concerns=concerns,
                measures=born.get(item.id, ()),
                open_measures=len(theirs),
                overdue_measures=sum(measure.late(today) for measure in theirs),
            )
        )
    return tuple(views)


def _is_about(measure: OpenMeasure, item: AgendaItem, root: int | None, reviewed: Collection[int]) -> bool:
    if item.kind is ItemKind.FOLLOW_UP:
        return measure.id in reviewed
    if root is not None:
        return measure.root == root
    return item.concern_id is not None and measure.concern_id == item.concern_id


def _concerns_of(
    connection: Connection, meeting: Meeting, families: Families, roots: Mapping[int, int]
) -> dict[int, list[int]]:
    """The ids of the concerns to show at each point about a problem, newest event first."""
    members = {member: root for root in roots.values() for member in families.of(root)}
    problem_id: Any = _C.problem_id
    found = select(problem_id, _C.id, _C.state_rank, _C.reported_key)
    found = found.where(problem_id.in_(sorted(members)), UNINDEXED.listed == true())
    every: dict[int, list[int]] = {}
    shown: dict[int, list[int]] = {}
    over = reported_key(meeting.ended_at) or None
    for owner, row_id, rank, reported in connection.execute(
        found.order_by(UNINDEXED.happened_key.desc(), _C.id.desc())
    ):
        root = members[owner]
        every.setdefault(root, []).append(row_id)
        if rank not in _ENDED if meeting.state in COMING else over is None or reported <= over:
            shown.setdefault(root, []).append(row_id)
    return {item_id: shown.get(root) or every.get(root, []) for item_id, root in roots.items()}


def _weights(connection: Connection, families: Families, roots: Collection[int]) -> dict[int, _Weight]:
    problem = tables.PROBLEM.c
    own = select(problem.id, problem.severity, problem.trend).where(problem.id.in_(sorted(roots)))
    standing = standings(connection, families, roots)
    return {
        root: _Weight(severity or standing[root].severity or Severity.MODERATE, trend or standing[root].trend)
        for root, severity, trend in connection.execute(own)
    }
