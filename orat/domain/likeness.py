"""How alike two concerns are, and what a group of them has in common."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Common(StrEnum):
    """What two or more concerns share; the reasons shown with a suggestion."""

    PLACE = "place"
    AREA = "area"
    UNIT = "unit"
    CATEGORY = "category"
    DAYS = "days"
    TIME_OF_DAY = "time_of_day"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Likeness:
    """One similar concern: `score` 0 to 1, and why."""

    concern_id: int
    score: float
    common: tuple[Common, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Concerns that belong together: into an existing problem, or a new one when `problem_id` is None.

    `words` are the telling words they share; `first` and `last` are the days of the first and last event.
    """

    concern_ids: tuple[int, ...]
    problem_id: int | None
    title: str
    common: tuple[Common, ...]
    words: tuple[str, ...]
    score: float
    first: date | None = None
    last: date | None = None
