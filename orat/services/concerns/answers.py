"""What reading use cases of concerns and problems answer: everything that one page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orat.domain.attachments import AttachedFile
    from orat.domain.concern import Concern
    from orat.domain.likeness import Likeness
    from orat.domain.measure import Feedback
    from orat.domain.problem import Problem
    from orat.domain.rows import ConcernRow, HistoryEntry, MeasureRow, ProblemRow, Treatment
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
class Remembered:
    """What was filled in last, offered first the next time."""

    unit_ids: tuple[int, ...]
    area_ids: tuple[int, ...]
    category_ids: tuple[int, ...]
    places: tuple[str, ...]


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
