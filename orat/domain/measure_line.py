"""One line that says a whole measure: "laga belysning @gatukontoret !fredag"."""

import re
from dataclasses import dataclass
from datetime import date

from orat.domain.day_words import parse_day
from orat.errors import UserError

_WHO = re.compile(r"(?<!\S)@(\S.*?)(?=\s+[!@]|$)")
_SIGN = re.compile(r"(?<!\S)[@!](?=\S)")
_WHEN = re.compile(r"(?<!\S)!(\S.*?)(?=\s+[!@]|$)")


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """The three parts; `who` is as typed, without the @, and `due` None where no time was given."""

    what: str
    who: str
    due: date | None


def without_signs(line: str) -> str:
    """A line with spaces for the signs that are no part of what it says; all else stays in its place."""
    return _SIGN.sub(" ", line)


def parse_measure_line(line: str, today: date) -> MeasureLine:
    """Take a typed line apart. "@" and "!" count only at the start of a word and reach to the next of them.

    Raises UserError("empty", field="what") without a measure, and ("not-a-day") for a time that is none.
    """
    who, when = _WHO.search(line), _WHEN.search(line)
    what = " ".join(_WHEN.sub(" ", _WHO.sub(" ", line)).split())
    if not what:
        raise UserError("empty", field="what")
    due = parse_day(when[1], today, forward=True) if when else None
    return MeasureLine(what, who[1].strip() if who else "", due)
