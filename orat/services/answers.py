"""What reading use cases answer: everything that one page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from orat.domain.agenda import AgendaItem, AgendaSkip
    from orat.domain.agenda_rules import ProposedItem
    from orat.domain.attachments import AttachedFile
    from orat.domain.concern import Concern
    from orat.domain.documents import IssuedDocument
    from orat.domain.likeness import Grouping, Likeness
    from orat.domain.measure import Feedback
    from orat.domain.meeting import Attendance, Meeting
    from orat.domain.minutes import MinutesVersion
    from orat.domain.problem import Problem
    from orat.domain.register import Area, Category, Person, SeverityDefinition, Unit
    from orat.domain.rows import (
        ConcernRow,
        FeedbackDue,
        HistoryEntry,
        ItemView,
        MeasureRow,
        ProblemRow,
        Treatment,
    )
    from orat.domain.weeks import Week
    from orat.errors import OratError


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarConcern:
    """A concern like the one at hand, and why."""

    row: ConcernRow
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernDetail:
    """One concern with what belongs to it."""

    concern: Concern
    row: ConcernRow
    problem: ProblemRow | None
    similar: tuple[SimilarConcern, ...]
    treatments: tuple[Treatment, ...]
    feedback: tuple[Feedback, ...]
    history: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemDetail:
    """One problem over all weeks. `merged` are the problems that were merged into it."""

    problem: Problem
    row: ProblemRow
    merged: tuple[Problem, ...]
    concerns: tuple[ConcernRow, ...]
    measures: tuple[MeasureRow, ...]
    treatments: tuple[Treatment, ...]
    history: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A grouping that the program suggests; `problem` is the title of the problem it would join, or ""."""

    grouping: Grouping
    rows: tuple[ConcernRow, ...]
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """An agenda being planned. `missing` is what a new proposal would add, in order.

    Of very many concerns that wait, only some are in `waiting`; `waiting_beyond` is how many more there are.
    """

    meeting: Meeting
    items: tuple[ItemView, ...]
    waiting: tuple[ConcernRow, ...]
    suggestions: tuple[Suggestion, ...]
    skipped: tuple[AgendaSkip, ...]
    missing: tuple[ProposedItem, ...]
    waiting_beyond: int = 0

    @property
    def planned_minutes(self) -> int:
        """The sum of the points' minutes, to hold against the meeting's length."""
        return sum(view.item.minutes for view in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedMatter:
    """A matter left out of one meeting, with its title."""

    skip: AgendaSkip
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointView:
    """One point while the meeting runs: what it is about, and what was said before about the same."""

    view: ItemView
    earlier: tuple[Treatment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """A meeting under way. `reviews` are the measures to follow up, overdue first."""

    meeting: Meeting
    items: tuple[ItemView, ...]
    attendance: tuple[Attendance, ...]
    reviews: tuple[MeasureRow, ...]

    @property
    def undecided(self) -> tuple[AgendaItem, ...]:
        """The points that have not ended in any way."""
        return tuple(view.item for view in self.items if view.item.outcome == "undecided")


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One finalised version without its bytes."""

    version: MinutesVersion
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedView:
    """One issued document without its bytes."""

    document: IssuedDocument
    size: int


@dataclass(frozen=True, slots=True)
class RelatedFile:
    """A file that is shown at a point but belongs to a concern, by its number."""

    file: AttachedFile
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentsView:
    """The attachments shown at one thing; `register_size` is of all files in the register, in bytes."""

    own: tuple[AttachedFile, ...]
    related: tuple[RelatedFile, ...]
    register_size: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not kept, and why."""

    name: str
    error: OratError


@dataclass(frozen=True, slots=True)
class Added:
    """What became of files that were to be attached."""

    files: tuple[AttachedFile, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The whole register at once, in Swedish order, for choices and labels."""

    units: tuple[Unit, ...]
    areas: tuple[Area, ...]
    categories: tuple[Category, ...]
    people: tuple[Person, ...]
    severities: tuple[SeverityDefinition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What was filled in last, offered first the next time."""

    unit_ids: tuple[int, ...]
    area_ids: tuple[int, ...]
    category_ids: tuple[int, ...]
    places: tuple[str, ...]


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
