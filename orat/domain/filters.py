"""What a list is asked for: filters, sort orders and the place to go on from."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from orat.domain.concern import ConcernState
from orat.domain.scales import Severity

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernFilter:
    """Which concerns; an empty field does not narrow. Areas and categories include what lies below them in
    the tree.

    `first` and `last` bound the day of the event. `reported_after` is a UTC instant ("nytt sedan förra
    mötet").
    """

    text: str = ""
    first: date | None = None
    last: date | None = None
    category_ids: frozenset[int] = frozenset()
    severities: frozenset[Severity] = frozenset()
    area_ids: frozenset[int] = frozenset()
    unit_ids: frozenset[int] = frozenset()
    states: frozenset[ConcernState] = frozenset()
    problem_id: int | None = None
    reported_after: datetime | None = None
    awaiting_feedback: bool = False
    in_bin: bool = False


class ConcernSort(StrEnum):
    """What the list of concerns can be ordered by.

    Of equal ones the newest come first; a list by time or title is turned round as a whole. What is not known
    comes before everything, so last downwards.
    """

    HAPPENED = "happened"
    REPORTED = "reported"
    SEVERITY = "severity"
    TITLE = "title"
    UNIT = "unit"
    AREA = "area"
    CATEGORY = "category"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Order:
    """One column and its direction."""

    by: ConcernSort = ConcernSort.HAPPENED
    descending: bool = True

    def turned(self) -> "Order":
        """The same column the other way."""
        return replace(self, descending=not self.descending)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A run of a list and the mark to go on from; `after` is None at the end. The mark means nothing outside
    storage.
    """

    rows: tuple[T, ...]
    after: str | None = None


class MeasureScope(StrEnum):
    """Which measures a person wants to see."""

    OPEN = "open"
    OVERDUE = "overdue"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFilter:
    """Which measures. `owner_unit_ids` narrows to what these units answer for ("mina")."""

    scope: MeasureScope = MeasureScope.OPEN
    text: str = ""
    owner_unit_ids: frozenset[int] = frozenset()
    problem_id: int | None = None


class ProblemScope(StrEnum):
    """Which problems a person wants to see."""

    OPEN = "open"
    SOLVED = "solved"
    ALL = "all"
