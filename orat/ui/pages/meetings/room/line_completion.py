"""What the one-line measure entry can complete: who after "@", when after "!"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from orat.domain.day_words import parse_day
from orat.domain.register import Unit
from orat.errors import UserError
from orat.ui import formats

translate = QCoreApplication.translate
_TOKEN = re.compile(r"(?<!\S)([@!])([^@!]*)$")
_MOST = 8


@dataclass(frozen=True, slots=True)
class Completion:
    """`shown` in the list, `inserted` in the line in place of what stands from `start` to the cursor."""

    shown: str
    inserted: str
    start: int


def completions(line: str, cursor: int, units: Sequence[Unit], today: date) -> tuple[Completion, ...]:
    """What fits the word at the cursor; nothing unless it begins with "@" or "!"."""
    found = _TOKEN.search(line[:cursor])
    if found is None:
        return ()
    start, typed = found.start(), found[2].lstrip()
    if found[1] == "@":
        return tuple(
            Completion(unit.name, f"@{unit.name} ", start) for unit in units if unit.answers_to(typed)
        )[:_MOST]
    return tuple(
        Completion(f"{word} · {formats.short_day(day, today)}", f"!{word} ", start)
        for word, day in _days(today)
        if word.startswith(typed.lower())
    )[:_MOST]


def _days(today: date) -> list[tuple[str, date]]:
    words = [translate("MeasureEntry", "i dag"), translate("MeasureEntry", "i morgon")]
    words += [formats.weekday_long(today + timedelta(days=ahead)) for ahead in range(2, 8)]
    words += [f"v. {(today + timedelta(weeks=ahead)).isocalendar().week}" for ahead in range(1, 5)]
    days = []
    for word in words:
        try:
            days.append((word, parse_day(word, today, forward=True)))
        except UserError:
            # A word of another language than the one that days are typed in is not offered.
            continue
    return days
