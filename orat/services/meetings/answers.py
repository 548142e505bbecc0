"""What reading use cases of meetings answer: everything that one page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orat.domain.agenda import AgendaItem, AgendaSkip
    from orat.domain.agenda_rules import ProposedItem
    from orat.domain.likeness import Grouping
    from orat.domain.meeting import Attendance, Meeting
    from orat.domain.rows import ConcernRow, ItemView, MeasureRow, Treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A grouping that the program suggests; `problem` is the title of the problem it would join, or ""."""

    grouping: Grouping
    rows: tuple[ConcernRow, ...]
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """An agenda being planned. `missing` is what a new proposal would add, in order; `whole` are the points
    together with those.

    Of very many concerns that wait, only some are in `waiting`; `waiting_beyond` is how many more there are.
    """

    meeting: Meeting
    items: tuple[ItemView, ...]
    waiting: tuple[ConcernRow, ...]
    suggestions: tuple[Suggestion, ...]
    skipped: tuple[AgendaSkip, ...]
    missing: tuple[ProposedItem, ...]
    whole: tuple[ItemView | ProposedItem, ...] = ()
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
