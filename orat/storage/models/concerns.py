"""Tables of what was reported: concerns, the problems that gather them, and the answers given."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Index, text
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
from orat.storage.models.base import Base, to


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class Concern(Base):
    """One reported thing.

    The columns after `deleted_at` are storage's own, for lists that are sorted and read by an index:
    `listed` (neither draft nor in the bin), `happened_key` and `reported_key` ("" where unknown),
    `state_rank` (the order of the states), and the Swedish sort keys of the title and of the names of unit,
    area and category, the latter led by the category above.
    """

    __tablename__ = "concern"
    __table_args__ = (
        Index("uq_concern_number", "series_id", "year", "serial", unique=True, **_where("serial > 0")),
        Index(
            "ix_concern_listed_happened", "listed", "happened_key", "severity", "state", "unit_id", "area_id",
            "category_id",
        ),
        Index(None, "listed", "reported_key"),
        Index(None, "listed", "severity"),
        Index(None, "listed", "title_key"),
        Index(None, "listed", "unit_key"),
        Index(None, "listed", "area_key"),
        Index(None, "listed", "category_key"),
        Index(None, "listed", "state_rank"),
        Index(None, "unit_id", "listed", "happened_key"),
        Index(None, "area_id", "listed", "happened_key"),
        Index(None, "category_id", "listed", "happened_key"),
        Index(None, "problem_id", "listed", "happened_key"),
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
    happened_key: Mapped[str]
    reported_key: Mapped[str]
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
