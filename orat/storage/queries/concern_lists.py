"""Which concerns and in what order: reads a list page by page, and counts it.

A page first walks the index that leads with the order, as far as a page ought to reach. Where the filter
leaves too little for that, it takes what the filter's own indexes find and sorts it. A search is found in the
order of the events and looked through in it; in other orders its hits are sorted, or met on a walk.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from sqlalchemy import Connection

from orat.domain.changes import Kind
from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, ConcernSort, Order, Page
from orat.storage import tables
from orat.storage.derive import Keys, happened_key, reported_key, state_rank
from orat.storage.queries import concern_steps as steps
from orat.storage.queries.concern_steps import Leg, Shape
from orat.storage.queries.families import Families, below
from orat.storage.search import asked, docid_of

REACH, REACH_FOR_EACH = 4_000, 40
"""Index entries that a walk passes at most, and how many more for each row asked for."""
FEW_HITS = 2_000
"""Hits of a search that are looked up and sorted rather than met on a walk."""

_NAMED = {ConcernSort.UNIT: tables.UNIT, ConcernSort.AREA: tables.AREA}


class ConcernList:
    """One filter, read in any order; made for one transaction."""

    def __init__(self, connection: Connection, where: ConcernFilter) -> None:
        self._connection = connection
        self._connection = connection
        self._where = where
        self._match = asked(connection, Kind.CONCERN, where.text)
        self._values = self._given(connection)

    def count(self, at_most: int | None) -> int:
        """How many there are, counting no further than `at_most`."""
        if self._is_void:
            return 0
        wanted = {"wanted": -1 if at_most is None else at_most}
        return int(self._run(steps.count(self._shape(None), few=self._has_few_hits()), wanted)[0][0])

    def page(self, order: Order, after: str | None, limit: int) -> Page[int]:
        """The next ids after the mark of an earlier page."""
        if self._is_void:
            return Page(())
        mark = json.loads(after) if after is not None else None
        found: list[Any] = []
        for leg in (Leg.START,) if mark is None else (Leg.EQUAL, Leg.BEYOND):
            if len(found) <= limit:
                found += self._take(self._shape(order, leg), mark, limit + 1 - len(found))
        following = None
        if len(found) > limit:
            last_id, last_key = found[limit - 1]
            following = json.dumps([last_key, last_id])
        return Page(tuple(row_id for row_id, _ in found[:limit]), following)

    def _take(self, shape: Shape, mark: Sequence[Any] | None, wanted: int) -> Sequence[Any]:
        values = {"wanted": wanted, "reach": REACH + REACH_FOR_EACH * wanted, **self._ends(shape.sort)}
        if mark is not None:
            values |= {"key": mark[0], "last_id": mark[1]}
        if self._match is not None:
            return self._search(shape, values)
        if steps.is_walkable(shape):
            if steps.is_by_group(shape) and shape.leg is not Leg.EQUAL:
                return self._take_groups(shape, values, wanted)
            rows = self._run(steps.walk(shape), values)
            if len(rows) == wanted or not shape.asked:
                return rows
        return self._run(steps.gather(shape), values)

    def _take_groups(self, shape: Shape, values: Mapping[str, Any], wanted: int) -> Sequence[Any]:
        """One group of equals after the other, unless so few fit the filter that they are better sorted."""
        indexed = replace(shape, descending=not shape.descending, leg=Leg.START)
        if shape.asked and len(self._run(steps.walk(indexed), values)) < wanted:
            return self._run(steps.gather(shape), values)
        found: list[Any] = []
        following = shape
        while len(found) < wanted and (group := self._run(steps.next_group(following), values)):
            values = {**values, "key": group[0][0], "wanted": wanted - len(found)}
            found += self._run(steps.walk(replace(shape, leg=Leg.GROUP)), values)
            following = replace(shape, leg=Leg.BEYOND)
        return found

    def _search(self, shape: Shape, values: Mapping[str, Any]) -> Sequence[Any]:
        if shape.sort is ConcernSort.HAPPENED:
            if shape.leg is Leg.BEYOND:
                return ()
            mark = {"docid": docid_of(values["key"], values["last_id"])} if shape.leg is Leg.EQUAL else {}
            return self._run(steps.search(shape), {**values, **mark})
        if self._has_few_hits() or not steps.is_walkable(shape):
            return self._run(steps.gather(shape), values)
        return self._run(steps.meet(shape), values)

    def _has_few_hits(self) -> bool:
        if self._match is None:
            return False
        return len(self._run(steps.hits(), {"wanted": FEW_HITS + 1})) <= FEW_HITS

    def _ends(self, sort: ConcernSort) -> Mapping[str, Any]:
        """The ends of what the filter asks of the column that is sorted by."""
        wanted = self._values.get(steps.BOUNDED.get(sort, ""))
        if wanted is None:
            return {}
        if sort is ConcernSort.CATEGORY:
            keys = Keys(self._connection)
            known = self._connection.execute(steps.known(tables.CATEGORY), {"ids": wanted}).all()
            wanted = [keys.category(row_id) for row_id, _ in known]
        elif sort in _NAMED:
            known = self._connection.execute(steps.known(_NAMED[sort]), {"ids": wanted}).all()
            wanted = [name_key for _, name_key in known]
        return {"least": min(wanted, default=""), "most": max(wanted, default="")}

    def _run(self, statement: Any, values: Mapping[str, Any]) -> Sequence[Any]:
        match = {} if self._match is None else {steps.MATCH: self._match}
        return self._connection.execute(statement, {**self._values, **match, **values}).all()

    @property
    def _is_void(self) -> bool:
        return self._match is None and bool(self._where.text.strip())

    def _shape(self, order: Order | None, leg: Leg = Leg.START) -> Shape:
        order = order or Order()
        return Shape(
            order.by, order.descending, leg, frozenset(self._values), self._where.in_bin,
            ConcernState.DRAFT in self._where.states, self._match is not None,
        )  # fmt: skip

    def _given(self, connection: Connection) -> Mapping[str, Any]:
        """The values of those conditions that the filter makes."""
        where = self._where
        given: dict[str, Any] = {
            "severities": sorted(where.severities),
            "states": sorted(state_rank(state) for state in where.states),
            "units": sorted(where.unit_ids),
            "areas": sorted(below(connection, tables.AREA, where.area_ids)),
            "categories": sorted(below(connection, tables.CATEGORY, where.category_ids)),
        }
        if where.first is not None:
            given["first"] = happened_key(where.first)
        if where.last is not None:
            given |= {"first": given.get("first", 1), "last": happened_key(where.last, time.max)}
        if where.reported_after is not None:
            given["reported_after"] = reported_key(where.reported_after)
        if where.problem_id is not None:
            given["problems"] = Families.read(connection).of(where.problem_id)
        if where.awaiting_feedback:
            given["awaiting"] = 1
        return {name: value for name, value in given.items() if value != []}
