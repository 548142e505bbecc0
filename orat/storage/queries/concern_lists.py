"""Which concerns and in what order, in SQL: a page is a step along an index, never an offset.

A step first walks the index that leads with the order and holds every column that a filter asks for, as far
as a page ought to reach. Where the filter leaves too little for that, it takes what the filter's own indexes
find and sorts it. A search is found in the order of the events, and looked through one by one in that order.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, func, select, true
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, ConcernSort, Order, Page
from orat.storage import models
from orat.storage.derive import happened_key, reported_key, state_rank
from orat.storage.queries import unindexed
from orat.storage.queries.families import Families, below
from orat.storage.search import docid_of, expression, matching

_T = models.Concern.__table__.c
_HELD = ("id", "severity", "state_rank", "unit_id", "area_id", "category_id", "happened_key", "reported_key")
"""What every index to walk along holds beside the column that it leads with."""
_REACH, _REACH_FOR_EACH = 4_000, 40
"""Index entries that a walk passes at most, and how many more for each row asked for."""


@dataclass(frozen=True, slots=True)
class _Track:
    """A column to sort by; of equal ones the newest come first while it is read in its usual direction."""

    column: str
    descending: bool = False


_TRACKS: Mapping[ConcernSort, _Track] = {
    ConcernSort.HAPPENED: _Track("happened_key", descending=True),
    ConcernSort.REPORTED: _Track("reported_key", descending=True),
    ConcernSort.SEVERITY: _Track("severity", descending=True),
    ConcernSort.TITLE: _Track("title_key"),
    ConcernSort.UNIT: _Track("unit_key"),
    ConcernSort.AREA: _Track("area_key"),
    ConcernSort.CATEGORY: _Track("category_key"),
    ConcernSort.STATE: _Track("state_rank"),
}


@dataclass(frozen=True, slots=True)
class _Way:
    """An order as columns, and what of the list lies ahead of a mark in it."""

    track: _Track
    order: Order

    @property
    def ids_fall(self) -> bool:
        """Whether of equal ones the newest come first."""
        return self.order.descending is self.track.descending

    def turned(self, key: Any, row_id: Any) -> tuple[Any, Any]:
        """What to sort by."""
        return (
            key.desc() if self.order.descending else key.asc(),
            row_id.desc() if self.ids_fall else row_id.asc(),
        )

    def equal(self, key: Any, row_id: Any, mark: Sequence[Any]) -> tuple[ColumnElement[bool], ...]:
        """The rest of those equal to the mark."""
        return key == mark[0], row_id < mark[1] if self.ids_fall else row_id > mark[1]

    def beyond(self, key: Any, row_id: Any, mark: Sequence[Any]) -> tuple[ColumnElement[bool], ...]:
        """Those that come after all that are equal to the mark."""
        return (key < mark[0] if self.order.descending else key > mark[0],)

    def from_start(self, key: Any, row_id: Any, mark: Sequence[Any]) -> tuple[ColumnElement[bool], ...]:
        """Everything."""
        return ()


class ConcernList:
    """One filter, read in any order; made for one transaction."""

    def __init__(self, session: Session, where: ConcernFilter) -> None:
        self._session = session
        self._where = where
        self._areas = below(session, models.Area, where.area_ids)
        self._categories = below(session, models.Category, where.category_ids)
        self._match = expression(where.text)
        self._nothing = self._match is None and bool(where.text.strip())
        self._narrow = self._narrow_conditions()

    def count(self, at_most: int | None) -> int:
        """How many there are, counting no further than `at_most`."""
        if self._nothing:
            return 0
        found = select(_T.id).where(*self._base(_T), *self._wide(_T), *self._narrow)
        if self._match:
            hits = self._hits(self._match)
            found = select(hits.c.id).join(models.Concern, _T.id == hits.c.id)
            found = found.where(*self._base(unindexed.CONCERN), *self._wide(unindexed.CONCERN), *self._narrow)
        if at_most is not None:
            found = found.limit(at_most)
        return self._session.scalar(select(func.count()).select_from(found.subquery())) or 0

    def page(self, order: Order, after: str | None, limit: int) -> Page[int]:
        """The next ids after the mark of an earlier page."""
        if self._nothing:
            return Page(())
        way = _Way(_TRACKS[order.by], order)
        mark = json.loads(after) if after is not None else ()
        found: list[Any] = []
        if self._match and order.by is ConcernSort.HAPPENED:
            found += self._session.execute(self._searched(self._match, way, mark, limit + 1))
        else:
            for ahead in (way.equal, way.beyond) if mark else (way.from_start,):
                if len(found) <= limit:
                    found += self._take(way, ahead, mark, limit + 1 - len(found))
        following = None
        if len(found) > limit:
            last_id, last_key = found[limit - 1]
            following = json.dumps([last_key, last_id])
        return Page(tuple(row_id for row_id, _ in found[:limit]), following)

    def _take(self, way: _Way, ahead: Any, mark: Sequence[Any], wanted: int) -> Sequence[Any]:
        if not self._narrow and not self._match and ConcernState.DRAFT not in self._where.states:
            rows = self._session.execute(self._walk(way, ahead, mark, wanted)).all()
            if len(rows) == wanted or not self._wide(_T):
                return rows
        return self._session.execute(self._gathered(way, ahead, mark, wanted)).all()

    def _walk(self, way: _Way, ahead: Any, mark: Sequence[Any], wanted: int) -> Select[Any]:
        """Along the index of the order, passing what the filter leaves out."""
        name = way.track.column
        key = _T[name]
        bounds = [bound for column, bound in self._bounds(_T) if column == name]
        passed = select(*(_T[held] for held in dict.fromkeys((*_HELD, name))))
        passed = passed.where(*self._base(_T), *bounds, *ahead(key, _T.id, mark)).order_by(
            *way.turned(key, _T.id)
        )
        if not self._wide(_T):
            return passed.with_only_columns(_T.id, key).limit(wanted)
        seen = passed.limit(_REACH + _REACH_FOR_EACH * wanted).subquery("seen").c
        # SQLite hands the inner rows on in their order; an order out here would make it read them all first.
        return select(seen.id, seen[name]).where(*self._wide(seen)).limit(wanted)

    def _gathered(self, way: _Way, ahead: Any, mark: Sequence[Any], wanted: int) -> Select[Any]:
        """What the filter's indexes find, sorted."""
        name = way.track.column
        key = getattr(unindexed.CONCERN, name)
        found = select(_T.id, _T[name]).where(*self._base(_T), *self._wide(_T), *self._narrow)
        if self._match:
            found = found.where(_T.id.in_(select(self._hits(self._match).c.id)))
        return found.where(*ahead(key, _T.id, mark)).order_by(*way.turned(key, _T.id)).limit(wanted)

    def _searched(self, match: str, way: _Way, mark: Sequence[Any], wanted: int) -> Select[Any]:
        """What a search finds in the order of the events."""
        hits = self._hits(match)
        docid = hits.c.docid
        found = select(_T.id, _T.happened_key).select_from(hits).join(models.Concern, _T.id == hits.c.id)
        found = found.where(*self._base(unindexed.CONCERN), *self._wide(unindexed.CONCERN), *self._narrow)
        if mark:
            last = docid_of(*mark)
            found = found.where(docid < last if way.order.descending else docid > last)
        return found.order_by(docid.desc() if way.order.descending else docid.asc()).limit(wanted)

    def _hits(self, match: str) -> Subquery:
        return matching(Kind.CONCERN, match).subquery("hits")

    def _base(self, c: Any) -> list[ColumnElement[bool]]:
        if self._where.in_bin:
            return []
        if ConcernState.DRAFT in self._where.states:
            return [c.deleted_at.is_(None)]
        return [c.listed == true()]

    def _bounds(self, c: Any) -> list[tuple[str, ColumnElement[bool]]]:
        where = self._where
        bounds: list[tuple[str, ColumnElement[bool]]] = []
        if where.first is not None or where.last is not None:
            bounds.append(("happened_key", c.happened_key >= (happened_key(where.first) or 1)))
        if where.last is not None:
            bounds.append(("happened_key", c.happened_key <= happened_key(where.last, time.max)))
        if where.reported_after is not None:
            bounds.append(("reported_key", c.reported_key > reported_key(where.reported_after)))
        return bounds

    def _wide(self, c: Any) -> list[ColumnElement[bool]]:
        """What the indexes to walk along can answer."""
        where = self._where
        sets: tuple[tuple[Any, Any], ...] = (
            (c.severity, where.severities), (c.state_rank, [state_rank(state) for state in where.states]),
            (c.unit_id, where.unit_ids), (c.area_id, self._areas), (c.category_id, self._categories),
        )  # fmt: skip
        return [
            *(bound for _, bound in self._bounds(c)),
            *(column.in_(sorted(values)) for column, values in sets if values),
        ]

    def _narrow_conditions(self) -> list[ColumnElement[bool]]:
        """What leaves so few that they are sorted rather than walked to."""
        where = self._where
        conditions: list[ColumnElement[bool]] = []
        if where.in_bin:
            conditions.append(_T.deleted_at.is_not(None))
        if where.problem_id is not None:
            conditions.append(_T.problem_id.in_(Families.read(self._session).of(where.problem_id)))
        if where.awaiting_feedback:
            conditions.append(_T.feedback_due_since.is_not(None))
        return conditions
