"""A filter of concerns as JSON and back, for saved views."""

import json
from datetime import date, datetime
from typing import Any

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernFilter, ConcernSort, Order
from orat.domain.scales import Severity


def filter_to_json(where: ConcernFilter, order: Order) -> str:
    """Only what narrows, keys sorted."""
    query: dict[str, Any] = {"order": [order.by.value, order.descending]}
    if where.text:
        query["text"] = where.text
    for name in ("first", "last", "reported_after"):
        if (value := getattr(where, name)) is not None:
            query[name] = value.isoformat()
    for name in ("category_ids", "severities", "area_ids", "unit_ids", "states"):
        if values := getattr(where, name):
            query[name] = sorted(values)
    for name in ("problem_id", "awaiting_feedback", "in_bin"):
        if value := getattr(where, name):
            query[name] = value
    return json.dumps(query, ensure_ascii=False, sort_keys=True)


def filter_from_json(text: str) -> tuple[ConcernFilter, Order]:
    """Read it back; a key of a later version is passed over."""
    query = json.loads(text)
    by, descending = query.get("order", ["happened", True])
    where = ConcernFilter(
        text=query.get("text", ""),
        first=_day(query.get("first")),
        last=_day(query.get("last")),
        category_ids=frozenset(query.get("category_ids", ())),
        severities=frozenset(Severity(value) for value in query.get("severities", ())),
        area_ids=frozenset(query.get("area_ids", ())),
        unit_ids=frozenset(query.get("unit_ids", ())),
        states=frozenset(ConcernState(value) for value in query.get("states", ())),
        problem_id=query.get("problem_id"),
        reported_after=datetime.fromisoformat(query["reported_after"]) if "reported_after" in query else None,
        awaiting_feedback=query.get("awaiting_feedback", False),
        in_bin=query.get("in_bin", False),
    )
    return where, Order(ConcernSort(by), descending)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
