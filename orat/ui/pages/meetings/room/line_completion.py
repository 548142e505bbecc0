"""What the one-line measure entry can complete: who after "@", when after "!"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from orat.domain.day_words import parse_day
from orat.domain.responsible import Candidates
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


def completions(line: str, cursor: int, owners: Candidates, today: date) -> tuple[Completion, ...]:
    """What fits the word at the cursor; nothing unless it begins with "@" or "!"."""
    found = _TOKEN.search(line[:cursor])
    if found is None:
        return ()
    start, typed = found.start(), found[2].lstrip()
    if found[1] == "@":
        units = [(unit.name, unit.name) for unit in owners.units if unit.answers_to(typed)]
        names = {unit.id: unit.name for unit in owners.units}
        people = [
            (person.name, " · ".join(filter(None, (person.name, names.get(person.unit_id or 0, "")))))
            for person in owners.people
            if person.answers_to(typed)
        ]
        # Of each some, so that a common beginning hides neither.
        some = [*units[: max(_MOST // 2, _MOST - len(people))], *people][:_MOST]
        return tuple(Completion(shown, f"@{name} ", start) for name, shown in some)
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
