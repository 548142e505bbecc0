"""What was seen: the fields that a report has on every way in, in a package, and as a concern."""

from dataclasses import dataclass, fields
from datetime import date, time

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event as it can be told anywhere: days and times are local, None and "" are for what nobody has
    said. What it is called in one register (category, area, unit) is `FiledEvent`'s.
    """

    title: str = ""
    description: str = ""
    severity: Severity = Severity.MODERATE
    trend: Trend | None = None
    when_kind: WhenKind = WhenKind.DAY
    happened_on: date | None = None
    happened_at: time | None = None
    ended_on: date | None = None
    ended_at: time | None = None
    place: str = ""
    place_kind: PlaceKind | None = None
    latitude: float | None = None
    longitude: float | None = None
    reporter_role: str = ""
    source: Source | None = None
    certainty: Certainty | None = None
    recurring: bool = False
    recurrence: str = ""
    effects: frozenset[Effect] = frozenset()
    effect_note: str = ""
    already_done: str = ""
    police_report: PoliceReport = PoliceReport.UNKNOWN
    police_reference: str = ""
    help_wanted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledEvent(Event):
    """An event with what it is filed under in this register, by id."""

    category_id: int | None = None
    area_id: int | None = None
    unit_id: int | None = None


TOLD = tuple(each.name for each in fields(Event))
"""The fields of an event wherever it is told."""
FILED = tuple(each.name for each in fields(FiledEvent))
"""Those, and what it is filed under."""
