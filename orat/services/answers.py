"""What reading use cases answer: everything that one page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from orat.domain.concern import Concern
    from orat.domain.meeting import Meeting
    from orat.domain.register import Area, Category, Person, SeverityDefinition, Unit
    from orat.domain.rows import FeedbackDue, MeasureRow
    from orat.domain.weeks import Week
    from orat.services.meetings.answers import AgendaView, Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The whole register at once, in Swedish order, for choices and labels."""

    units: tuple[Unit, ...]
    areas: tuple[Area, ...]
    categories: tuple[Category, ...]
    people: tuple[Person, ...]
    severities: tuple[SeverityDefinition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What needs a coordinator now (the page Veckan). `usual` is the mean of the weeks before, or None
    without them; `units` and `people` are how many the register has. `inbox` is how many reports wait to be
    reviewed, the oldest since `inbox_oldest` (UTC).
    """

    today: date
    week: Week
    meeting: Meeting | None
    agenda: AgendaView | None
    new_concerns: int
    usual: float | None
    since: datetime | None
    open_measures: int
    overdue: tuple[MeasureRow, ...]
    feedback_due: tuple[FeedbackDue, ...]
    drafts: tuple[Concern, ...]
    unfinished: tuple[Meeting, ...]
    suggestions: tuple[Suggestion, ...]
    units: int
    people: int
    inbox: int = 0
    inbox_oldest: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found from the palette; `kind` is "concern", "problem", "measure" or "meeting"."""

    kind: str
    id: int
    title: str
    detail: str
