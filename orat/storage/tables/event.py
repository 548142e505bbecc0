"""The columns of what was seen, which reports in the inbox and concerns have alike."""

from datetime import date, time

from sqlalchemy import Named

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
from orat.storage.tables.base import Columns


class Event(Columns):
    """One event as it was told; no table of its own."""

    title: Named[str]
    description: Named[str]
    severity: Named[Severity]
    trend: Named[Trend | None]
    when_kind: Named[WhenKind]
    happened_on: Named[date | None]
    happened_at: Named[time | None]
    ended_on: Named[date | None]
    ended_at: Named[time | None]
    place: Named[str]
    place_kind: Named[PlaceKind | None]
    latitude: Named[float | None]
    longitude: Named[float | None]
    reporter_role: Named[str]
    source: Named[Source | None]
    certainty: Named[Certainty | None]
    recurring: Named[bool]
    recurrence: Named[str]
    effects: Named[frozenset[Effect]]
    effect_note: Named[str]
    already_done: Named[str]
    police_report: Named[PoliceReport]
    police_reference: Named[str]
    help_wanted: Named[str]
