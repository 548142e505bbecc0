"""Tables of what was reported: concerns, the problems that gather them, and the answers given."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from orat.domain.concern import ConcernState
from orat.domain.measure import FeedbackChannel
from orat.domain.problem import ProblemState
from orat.domain.scales import (
    Certainty,
    Effect,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    WhenKind,
)  # fmt: skip
from orat.storage.models.base import Base, code, to

code(
    Certainty,
    ConcernState,
    FeedbackChannel,
    PlaceKind,
    PoliceReport,
    ProblemState,
    Severity,
    Source,
    Trend,
    WhenKind,
    sets=(Effect,),
)


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


class Concern(Base):
    """One reported thing.

    The columns after `deleted_at` are storage's own, for lists that are sorted and read by an index:
    `listed` (neither draft nor in the bin), `happened_key` and `reported_key` (0 where unknown),
    `state_rank` (the order of the states), and the Swedish sort keys of the title and of the names of unit,
    area and category, the latter led by the category above.
    """

    __tablename__ = "concern"
    __table_args__ = (
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
            "ix_concern_of_problem", "problem_id", "listed", "happened_key", "id", "severity", "state_rank",
            "unit_id", "trend", "reported_key",
        ),
        Index(None, "series_id", "state"),
        Index("ix_concern_feedback_due", "feedback_due_since", **_where("feedback_due_since IS NOT NULL")),
        Index("ix_concern_bin", "deleted_at", **_where("deleted_at IS NOT NULL")),
    )  # fmt: skip

    series_id: Mapped[int] = to("series", index=False)
    year: Mapped[int]
    serial: Mapped[int]
    state: Mapped[ConcernState]
    title: Mapped[str]
    description: Mapped[str]
    category_id: Mapped[int | None] = to("category", index=False)
    severity: Mapped[Severity]
    trend: Mapped[Trend | None]
    when_kind: Mapped[WhenKind]
    happened_on: Mapped[date | None]
    happened_at: Mapped[time | None]
    ended_on: Mapped[date | None]
    ended_at: Mapped[time | None]
    area_id: Mapped[int | None] = to("area", index=False)
    place: Mapped[str]
    place_kind: Mapped[PlaceKind | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    unit_id: Mapped[int | None] = to("unit", index=False)
    reporter_role: Mapped[str]
    source: Mapped[Source | None]
    certainty: Mapped[Certainty | None]
    recurring: Mapped[bool]
    recurrence: Mapped[str]
    effects: Mapped[frozenset[Effect]]
    effect_note: Mapped[str]
    already_done: Mapped[str]
    police_report: Mapped[PoliceReport]
    police_reference: Mapped[str]
    help_wanted: Mapped[str]
    problem_id: Mapped[int | None] = to("problem", index=False)
    closing_reason: Mapped[str]
    referred_to: Mapped[str]
    created_at: Mapped[datetime | None]
    reported_at: Mapped[datetime | None]
    feedback_due_since: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    listed: Mapped[bool]
    happened_key: Mapped[int] = mapped_column(BigInteger)
    reported_key: Mapped[int] = mapped_column(BigInteger)
    state_rank: Mapped[int]
    title_key: Mapped[str]
    unit_key: Mapped[str]
    area_key: Mapped[str]
    category_key: Mapped[str]


class Problem(Base):
    """The long-lived thread that gathers concerns. `title_key` is the title in Swedish order."""

    __tablename__ = "problem"
    __table_args__ = (Index(None, "series_id", "state"),)

    series_id: Mapped[int] = to("series", index=False)
    title: Mapped[str]
    summary: Mapped[str]
    state: Mapped[ProblemState]
    state_note: Mapped[str]
    severity: Mapped[Severity | None]
    trend: Mapped[Trend | None]
    merged_into_id: Mapped[int | None] = to("problem")
    created_at: Mapped[datetime | None]
    solved_at: Mapped[datetime | None]
    title_key: Mapped[str] = mapped_column(index=True)


class Feedback(Base):
    """The answer given to the unit that reported."""

    __tablename__ = "feedback"

    concern_id: Mapped[int] = to("concern")
    at: Mapped[datetime]
    author: Mapped[str]
    channel: Mapped[FeedbackChannel]
    text: Mapped[str]
