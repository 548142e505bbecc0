"""Where problems stand by what their concerns say: how grave, which way it goes, since when, how many."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, case, func, select, true

from orat.domain.concern import ENDED_STATES
from orat.domain.scales import Severity, Trend
from orat.storage import tables
from orat.storage.derive import day_of, state_rank
from orat.storage.queries.families import Families
from orat.storage.queries.unindexed import CONCERN as UNINDEXED

_C = tables.CONCERN.c
_ENDED = sorted(state_rank(state) for state in ENDED_STATES)
_AT_ONCE = 5_000


@dataclass(slots=True)
class Standing:
    """What the concerns of one problem's family add up to. Days are of the events, None where none is known.

    `severity` and `trend` are the concerns' own: those of the open ones, or of all when none is open.
    """

    concerns: int = 0
    units: set[int] = field(default_factory=set)
    first_on: date | None = None
    last_on: date | None = None
    open_since: date | None = None
    open_severity: Severity | None = None
    any_severity: Severity | None = None
    trend: Trend | None = None
    trend_rank: tuple[bool, int, int] | None = None

    @property
    def severity(self) -> Severity | None:
        """The highest of the open concerns, or of all."""
        return self.open_severity or self.any_severity

    @property
    def since(self) -> date | None:
        """The day of the oldest event among the open concerns, or among all."""
        return self.open_since or self.first_on


def standings(connection: Connection, families: Families, roots: Collection[int]) -> Mapping[int, Standing]:
    """The standing of each of these root problems."""
    found = {root: Standing() for root in roots}
    members = {member: root for root in roots for member in families.of(root)}
    for start in range(0, len(ordered := sorted(members)), _AT_ONCE):
        some = ordered[start : start + _AT_ONCE]
        for row in connection.execute(_sums(some)):
            _add(found[members[row.problem_id]], row)
        for problem_id, unit_id in connection.execute(_units(some)):
            found[members[problem_id]].units.add(unit_id)
        for row in connection.execute(_trends(some)):
            standing, rank = found[members[row.problem_id]], (not row.ended, row.happened_key, row.id)
            if standing.trend_rank is None or rank > standing.trend_rank:
                standing.trend, standing.trend_rank = row.trend, rank
    return found


def _add(standing: Standing, row: Any) -> None:
    standing.concerns += row.concerns
    standing.first_on = _least(standing.first_on, day_of(row.first))
    standing.last_on = _most(standing.last_on, day_of(row.last))
    standing.open_since = _least(standing.open_since, day_of(row.open_first))
    standing.any_severity = _most(standing.any_severity, Severity(row.severity))
    standing.open_severity = _most(
        standing.open_severity, Severity(row.open_severity) if row.open_severity else None
    )


def _least(one: Any, other: Any) -> Any:
    return min((value for value in (one, other) if value is not None), default=None)


def _most(one: Any, other: Any) -> Any:
    return max((value for value in (one, other) if value is not None), default=None)


def _sums(problem_ids: Collection[int]) -> Any:
    is_open = _C.state_rank.not_in(_ENDED)
    dated = case((_C.happened_key > 0, _C.happened_key))
    return (
        select(
            _C.problem_id,
            func.count().label("concerns"),
            func.min(dated).label("first"),
            func.max(dated).label("last"),
            func.max(_C.severity).label("severity"),
            func.min(case((is_open, dated))).label("open_first"),
            func.max(case((is_open, _C.severity))).label("open_severity"),
        )
        .where(_C.problem_id.in_(problem_ids), UNINDEXED.listed == true())
        .group_by(_C.problem_id)
    )


def _units(problem_ids: Collection[int]) -> Any:
    pairs = select(_C.problem_id, _C.unit_id).where(
        _C.problem_id.in_(problem_ids), UNINDEXED.listed == true()
    )
    return pairs.where(_C.unit_id.is_not(None)).distinct()


def _trends(problem_ids: Collection[int]) -> Any:
    """Of each problem the newest concern that says a trend, an open one before any other."""
    ended = _C.state_rank.in_(_ENDED)
    newest = func.row_number().over(
        partition_by=_C.problem_id, order_by=(ended, _C.happened_key.desc(), _C.id.desc())
    )
    said = select(
        _C.id, _C.problem_id, _C.trend, _C.happened_key, ended.label("ended"), newest.label("place")
    )
    said = said.where(_C.problem_id.in_(problem_ids), UNINDEXED.listed == true(), _C.trend.is_not(None))
    placed = said.subquery()
    return select(placed).where(placed.c.place == 1)
