"""A problem (problembild): the lasting thread of concerns with one cause or place, over weeks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from orat.domain.scales import Severity, Trend


class ProblemState(StrEnum):
    """Where a problem stands; any of them can be left again."""

    OPEN = "open"
    PARTLY_SOLVED = "partly_solved"
    SOLVED = "solved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Gathers concerns, which point to it and stay as they are.

    A merged problem keeps its own concerns and points to the one it was merged into, so that splitting is
    clearing that pointer. `severity` and `trend` are set where a person overruled what the concerns say.
    """

    id: int = 0
    series_id: int = 0
    title: str = ""
    summary: str = ""
    state: ProblemState = ProblemState.OPEN
    state_note: str = ""
    severity: Severity | None = None
    trend: Trend | None = None
    merged_into_id: int | None = None
    created_at: datetime | None = None
    solved_at: datetime | None = None
