"""Weeks by ISO 8601: what a meeting is named by, and where its day falls."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from orat.errors import UserError

_WRITTEN = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week; `year` is the ISO year, which may differ from the calendar year of its days."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999 or not 1 <= self.number <= weeks_in(self.year):
            raise UserError("no-such-week", year=self.year, week=self.number)

    @classmethod
    def of(cls, day: date) -> Week:
        """The week that a day falls in."""
        iso = day.isocalendar()
        return cls(iso.year, iso.week)

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read "2026-W47" or "2026W47"; raises UserError("no-such-week") or ("not-a-week")."""
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise UserError("not-a-week", text=text)
        return cls(int(match[1]), int(match[2]))

    def day(self, weekday: int) -> date:
        """The date of a weekday, Monday = 1 to Sunday = 7."""
        return date.fromisocalendar(self.year, self.number, weekday)

    def shifted(self, weeks: int) -> Week:
        """The week so many weeks later, or earlier when negative."""
        return Week.of(self.day(4) + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02d}"


def weeks_in(year: int) -> int:
    """How many ISO weeks a year has: 52, or 53 as in 2026. 28 December is always in the last."""
    return date(year, 12, 28).isocalendar().week
