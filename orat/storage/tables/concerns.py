"""Tables of what was reported: concerns, the problems that gather them, and the answers given."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Named, text

from orat.domain.concern import ConcernState
from orat.domain.measure import FeedbackChannel
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend
from orat.storage.tables.base import Columns, column, table, to
from orat.storage.tables.event import Event


def _where(condition: str) -> dict[str, Any]:
    # Naming PostgreSQL here would load its whole dialect at every start; the migration names both.
    return {"sqlite_where": text(condition)}


_NEWEST_LAST, _NEWEST_FIRST = "id", text("id DESC")
_ORDERS: tuple[tuple[str, str, Any], ...] = (
    ("happened", "happened_key", _NEWEST_LAST), ("reported", "reported_key", _NEWEST_LAST),
    ("severity", "severity", _NEWEST_LAST), ("state", "state_rank", _NEWEST_FIRST),
    ("title", "title_key", _NEWEST_FIRST), ("unit", "unit_key", _NEWEST_FIRST),
    ("area", "area_key", _NEWEST_FIRST), ("category", "category_key", _NEWEST_FIRST),
)  # fmt: skip
_HELD = (
    "severity",
    "state_rank",
    "unit_id",
    "area_id",
    "category_id",
    "happened_key",
    "reported_key",
    "series_id",
)
"""What lists are narrowed by; every index of an order holds it, so that a page is found without its rows."""


def _beside(owner: str) -> tuple[str, ...]:
    return tuple(held for held in _HELD if held not in (f"{owner}_id", "happened_key"))


class Concern(Event):
    """One reported thing.

    The columns after `deleted_at` are storage's own, for lists that are sorted and read by an index:
    `listed` (neither draft nor in the bin), `happened_key` and `reported_key` (0 where unknown),
    `state_rank` (the order of the states), and the Swedish sort keys of the title and of the names of unit,
    area and category, the latter led by the category above.
    """

    series_id: Named[int] = to("series", index=False)
    year: Named[int]
    serial: Named[int]
    state: Named[ConcernState]
    category_id: Named[int | None] = to("category", index=False)
    area_id: Named[int | None] = to("area", index=False)
    unit_id: Named[int | None] = to("unit", index=False)
    problem_id: Named[int | None] = to("problem", index=False)
    closing_reason: Named[str]
    referred_to: Named[str]
    created_at: Named[datetime | None]
    reported_at: Named[datetime | None]
    feedback_due_since: Named[datetime | None]
    deleted_at: Named[datetime | None]
    listed: Named[bool]
    happened_key: Named[int] = column(BigInteger())
    reported_key: Named[int] = column(BigInteger())
    state_rank: Named[int]
    title_key: Named[str]
    unit_key: Named[str]
    area_key: Named[str]
    category_key: Named[str]


CONCERN = table(
    "concern",
    Concern,
    Index("uq_concern_number", "series_id", "year", "serial", unique=True, **_where("serial > 0")),
    *(
        Index(f"ix_concern_by_{name}", "listed", key, tie, *(held for held in _HELD if held != key))
        for name, key, tie in _ORDERS
    ),
    *(
        Index(f"ix_concern_of_{owner}", f"{owner}_id", "listed", "happened_key", "id", *_beside(owner))
        for owner in ("unit", "area", "category")
    ),
    Index(
        "ix_concern_of_problem",
        "problem_id",
        "listed",
        "happened_key",
        "id",
        "severity",
        "state_rank",
        "unit_id",
        "trend",
        "reported_key",
    ),
    Index(None, "series_id", "state"),
    Index("ix_concern_feedback_due", "feedback_due_since", **_where("feedback_due_since IS NOT NULL")),
    Index("ix_concern_bin", "deleted_at", **_where("deleted_at IS NOT NULL")),
)


class Problem(Columns):
    """The long-lived thread that gathers concerns. `title_key` is the title in Swedish order."""

    series_id: Named[int] = to("series", index=False)
    title: Named[str]
    summary: Named[str]
    state: Named[ProblemState]
    state_note: Named[str]
    severity: Named[Severity | None]
    trend: Named[Trend | None]
    merged_into_id: Named[int | None] = to("problem")
    created_at: Named[datetime | None]
    solved_at: Named[datetime | None]
    title_key: Named[str] = column(index=True)


PROBLEM = table("problem", Problem, Index(None, "series_id", "state"))


class Feedback(Columns):
    """The answer given to the unit that reported."""

    concern_id: Named[int] = to("concern")
    at: Named[datetime]
    author: Named[str]
    channel: Named[FeedbackChannel]
    text: Named[str]


FEEDBACK = table("feedback", Feedback)
