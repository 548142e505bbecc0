"""When something happened, in words: one rule for window and documents, each with its own words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from orat.domain.scales import WhenKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """How one place writes times: its day and clock, and its patterns. `moment` has {day} and {time},
    `hours` {start} and {end} within a day, `until` the same over several, `night` {day}.
    """

    day: Callable[[date], str]
    clock: Callable[[time], str]
    moment: str
    hours: str
    until: str
    night: str


def happened_text(
    words: TimeWords,
    kind: WhenKind,
    day: date | None,
    at: time | None = None,
    ended_on: date | None = None,
    ended_at: time | None = None,
) -> str:
    """The day, moment, interval or night of an event; empty when no day is known. A night has no hour, and an
    end says something of an interval only.
    """
    if day is None:
        return ""
    if kind is WhenKind.NIGHT:
        return words.night.format(day=words.day(day))
    if kind is WhenKind.DAY:
        return words.day(day)
    start = _moment(words, day, at)
    if kind is not WhenKind.INTERVAL:
        return start
    if ended_on is None or ended_on == day:
        return start if ended_at is None else words.hours.format(start=start, end=words.clock(ended_at))
    return words.until.format(start=start, end=_moment(words, ended_on, ended_at))


def _moment(words: TimeWords, day: date, at: time | None) -> str:
    if at is None:
        return words.day(day)
    return words.moment.format(day=words.day(day), time=words.clock(at))
