"""The periods that people ask for: week, month, tertial, quarter, term, school year, year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from orat.domain.weeks import Week


class PeriodKind(StrEnum):
    """Periods by name; tertial and läsår are the Swedish municipality's own."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TERTIAL = "tertial"
    TERM = "term"
    SCHOOL_YEAR = "school_year"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @classmethod
    def around(cls, kind: PeriodKind, day: date) -> Period:
        """The period of a kind that a day falls in. Terms: August–December (höst) and January–July (vår)."""
        if kind is PeriodKind.WEEK:
            week = Week.of(day)
            return cls(week.day(1), week.day(7))
        if kind is PeriodKind.SCHOOL_YEAR:
            start = day.year if day.month >= 8 else day.year - 1
            return cls(date(start, 8, 1), date(start + 1, 7, 31))
        if kind is PeriodKind.TERM:
            months = (8, 12) if day.month >= 8 else (1, 7)
        else:
            length = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.TERTIAL: 4, PeriodKind.YEAR: 12}[
                kind
            ]
            first = (day.month - 1) // length * length + 1
            months = (first, first + length - 1)
        return cls(date(day.year, months[0], 1), _last_of_month(day.year, months[1]))


def _last_of_month(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)
