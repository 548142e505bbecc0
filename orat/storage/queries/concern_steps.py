"""The statements by which a list of concerns is read, made once for each shape of a question.

Making one takes longer than running it, so values are bound by name and the statement is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, select, true

from orat.domain.changes import Kind
from orat.domain.filters import ConcernSort
from orat.storage import tables
from orat.storage.queries.unindexed import CONCERN as UNINDEXED
from orat.storage.search import matching

MATCH = f"{Kind.CONCERN}_search"
"""The name that a search's expression is bound by."""
_KEPT = 256
_T = tables.CONCERN.c
_HELD = ("id", "severity", "state_rank", "unit_id", "area_id", "category_id", "happened_key", "reported_key")
"""What every index to walk along holds beside the column that it leads with."""
_WALKED: Mapping[str, Callable[[Any], ColumnElement[bool]]] = {
    "severities": lambda c: c.severity.in_(bindparam("severities", expanding=True)),
    "states": lambda c: c.state_rank.in_(bindparam("states", expanding=True)),
    "units": lambda c: c.unit_id.in_(bindparam("units", expanding=True)),
    "areas": lambda c: c.area_id.in_(bindparam("areas", expanding=True)),
    "categories": lambda c: c.category_id.in_(bindparam("categories", expanding=True)),
    "first": lambda c: c.happened_key >= bindparam("first"),
    "last": lambda c: c.happened_key <= bindparam("last"),
    "reported_after": lambda c: c.reported_key > bindparam("reported_after"),
}
"""The conditions that an index to walk along can answer."""
_SOUGHT: Mapping[str, Callable[[Any], ColumnElement[bool]]] = {
    "problems": lambda c: c.problem_id.in_(bindparam("problems", expanding=True)),
    "awaiting": lambda c: c.feedback_due_since.is_not(None),
}
"""The conditions that leave so few that they are sorted rather than walked to."""
BOUNDED: Mapping[ConcernSort, str] = {
    ConcernSort.SEVERITY: "severities",
    ConcernSort.STATE: "states",
    ConcernSort.UNIT: "units",
    ConcernSort.AREA: "areas",
    ConcernSort.CATEGORY: "categories",
}
"""The condition that bounds an order by its own column: a walk keeps from `least` to `most`."""
_OWN_ENDS = {ConcernSort.HAPPENED: ("first", "last"), ConcernSort.REPORTED: ("reported_after",)}
"""The conditions that are themselves ends of the column sorted by."""


class Leg(Enum):
    """What of a list lies ahead: all, the rest of those equal to a mark, those beyond it, or one group."""

    START = auto()
    EQUAL = auto()
    BEYOND = auto()
    GROUP = auto()


@dataclass(frozen=True, slots=True)
class _Track:
    """A column to sort by, and the direction in which its index gives the newest of equal ones first.

    A column of `groups` has few values and many equal ones: there the newest come first in both directions.
    """

    column: str
    descending: bool = False
    groups: bool = False


_TRACKS: Mapping[ConcernSort, _Track] = {
    ConcernSort.HAPPENED: _Track("happened_key", descending=True),
    ConcernSort.REPORTED: _Track("reported_key", descending=True),
    ConcernSort.SEVERITY: _Track("severity", descending=True, groups=True),
    ConcernSort.TITLE: _Track("title_key"),
    ConcernSort.UNIT: _Track("unit_key", groups=True),
    ConcernSort.AREA: _Track("area_key", groups=True),
    ConcernSort.CATEGORY: _Track("category_key", groups=True),
    ConcernSort.STATE: _Track("state_rank", groups=True),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """All that decides how a statement reads; `asked` names the conditions that the filter makes."""

    sort: ConcernSort
    descending: bool
    leg: Leg
    asked: frozenset[str]
    in_bin: bool
    drafts: bool
    search: bool

    @property
    def bounds(self) -> list[ColumnElement[bool]]:
        """What the filter says of the column sorted by, so that a walk begins and ends where it holds.

        Only the end that the leg itself leaves open: of two bounds SQLite would heed one, and not the nearer.
        """
        lower, upper = self._ends()
        if self.leg is Leg.START:
            return [*lower, *upper]
        if self.leg is Leg.BEYOND:
            return lower if self.descending else upper
        return []

    @property
    def column(self) -> str:
        """The column sorted by."""
        return _TRACKS[self.sort].column

    def base(self, c: Any) -> list[ColumnElement[bool]]:
        """Which concerns there are to choose from."""
        if self.in_bin:
            return [_T.deleted_at.is_not(None)]
        if self.drafts:
            return [_T.listed.in_((False, True)), UNINDEXED.deleted_at.is_(None)]
        return [(UNINDEXED if self.asked & _SOUGHT.keys() else c).listed == true()]

    def narrowed(self, c: Any) -> list[ColumnElement[bool]]:
        """All that the filter asks for."""
        return [
            condition(c) for name, condition in (*_WALKED.items(), *_SOUGHT.items()) if name in self.asked
        ]

    def turned(self, key: Any, row_id: Any) -> tuple[Any, Any]:
        """What to sort by."""
        return key.desc() if self.descending else key.asc(), row_id.desc() if self._ids_fall else row_id.asc()

    def ahead(self, key: Any, row_id: Any) -> list[ColumnElement[bool]]:
        """The part of the list that the leg is."""
        mark: Any = bindparam("key")
        last_id: Any = bindparam("last_id")
        if self.leg is Leg.GROUP:
            return [key == mark]
        if self.leg is Leg.EQUAL:
            return [key == mark, row_id < last_id if self._ids_fall else row_id > last_id]
        if self.leg is Leg.BEYOND:
            return [key < mark if self.descending else key > mark]
        return []

    def _ends(self) -> tuple[list[ColumnElement[bool]], list[ColumnElement[bool]]]:
        own = [name for name in _OWN_ENDS.get(self.sort, ()) if name in self.asked]
        if own:
            ends = {name: _WALKED[name](_T) for name in own}
            return [end for name, end in ends.items() if name != "last"], [
                ends["last"]
            ] if "last" in ends else []
        if BOUNDED.get(self.sort) in self.asked:
            key = _T[self.column]
            return [key >= bindparam("least")], [key <= bindparam("most")]
        return [], []

    @property
    def _ids_fall(self) -> bool:
        track = _TRACKS[self.sort]
        return track.groups or self.descending is track.descending


def is_by_group(shape: Shape) -> bool:
    """Whether no index gives the newest first within each group, so that the groups are walked one by one."""
    track = _TRACKS[shape.sort]
    return track.groups and shape.descending is not track.descending


def is_walkable(shape: Shape) -> bool:
    """Whether an index holds all that is asked for."""
    return not (shape.in_bin or shape.drafts or shape.asked & _SOUGHT.keys())


@lru_cache(_KEPT)
def walk(shape: Shape) -> Select[Any]:
    """Along the index of the order, at most `reach` entries far, passing what the filter leaves out."""
    key = _T[shape.column]
    passed = select(*(_T[held] for held in dict.fromkeys((*_HELD, shape.column))))
    passed = passed.where(*shape.base(_T), *shape.bounds, *shape.ahead(key, _T.id)).order_by(
        *shape.turned(key, _T.id)
    )
    if not shape.asked:
        return passed.with_only_columns(_T.id, key).limit(bindparam("wanted"))
    reach: Any = None if shape.leg is Leg.GROUP else bindparam("reach")
    seen = passed.limit(reach).subquery("seen").c
    # SQLite hands the inner rows on in their order; an order out here would make it read them all first.
    return select(seen.id, seen[shape.column]).where(*shape.narrowed(seen)).limit(bindparam("wanted"))


@lru_cache(_KEPT)
def next_group(shape: Shape) -> Select[Any]:
    """The value of the group that follows the mark, of all groups there are."""
    key = _T[shape.column]
    ahead = shape.ahead(key, _T.id) if shape.leg is Leg.BEYOND else []
    return (
        select(key)
        .where(*shape.base(_T), *shape.bounds, *ahead)
        .order_by(shape.turned(key, _T.id)[0])
        .limit(1)
    )


@lru_cache(_KEPT)
def gather(shape: Shape) -> Select[Any]:
    """What the indexes of the filter and the search find, sorted."""
    key = getattr(UNINDEXED, shape.column)
    found = select(_T.id, _T[shape.column]).where(*shape.base(_T), *shape.narrowed(_T))
    if shape.search:
        found = found.where(_T.id.in_(select(_hits().c.id)))
    found = found.where(*shape.ahead(key, _T.id)).order_by(*shape.turned(key, _T.id))
    return found.limit(bindparam("wanted"))


@lru_cache(_KEPT)
def search(shape: Shape) -> Select[Any]:
    """What a search finds in the order of the events, after `docid` unless it is the start."""
    found = _hits()
    docid = found.c.docid
    chosen: Any = select(_T.id, _T.happened_key).select_from(found)
    chosen = chosen.join(tables.CONCERN, _T.id == found.c.id)
    chosen = chosen.where(*shape.base(UNINDEXED), *shape.narrowed(UNINDEXED))
    if shape.leg is Leg.EQUAL:
        mark: Any = bindparam("docid")
        chosen = chosen.where(docid < mark if shape.descending else docid > mark)
    chosen = chosen.order_by(docid.desc() if shape.descending else docid.asc())
    return chosen.limit(bindparam("wanted"))  # type: ignore[no-any-return]


@lru_cache(_KEPT)
def meet(shape: Shape) -> Select[Any]:
    """What a search finds, met along the index of the order."""
    key = _T[shape.column]
    found = select(_T.id, key).where(*shape.base(_T), *shape.narrowed(UNINDEXED), *shape.ahead(key, _T.id))
    found = found.where(UNINDEXED.id.in_(select(_hits().c.id)))
    return found.order_by(*shape.turned(key, _T.id)).limit(bindparam("wanted"))


@lru_cache(_KEPT)
def count(shape: Shape, *, few: bool) -> Select[Any]:
    """How many there are, at most `wanted`; the hits of a search are looked up when they are `few`."""
    walked = shape.search and not few and is_walkable(shape)
    found = select(_T.id).where(*shape.base(_T), *shape.narrowed(UNINDEXED if walked else _T))
    if shape.search:
        row_id = UNINDEXED.id if walked else _T.id
        found = found.where(row_id.in_(select(_hits().c.id)))
    return select(func.count()).select_from(found.limit(bindparam("wanted")).subquery())


@cache
def known(named: Table) -> Select[int, str]:
    """The ids and name keys of those of `ids` that there are."""
    return select(named.c.id, named.c.name_key).where(named.c.id.in_(bindparam("ids", expanding=True)))


@cache
def hits() -> Select[Any]:
    """The first `wanted` hits of a search in any order."""
    return select(_hits().c.id).limit(bindparam("wanted"))


def _hits() -> Any:
    return matching(Kind.CONCERN, "").subquery("hits")
