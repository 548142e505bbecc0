"""Days as people type them, in Swedish or English: "igår", "fredag", "16 nov", "v. 48", "2026-11-16"."""

import re
from datetime import date, timedelta

from orat.domain.weeks import Week
from orat.errors import UserError

_OFFSETS = {"idag": 0, "i dag": 0, "nu": 0, "igår": -1, "i går": -1, "förrgår": -2, "i förrgår": -2,
            "imorgon": 1, "i morgon": 1, "övermorgon": 2, "i övermorgon": 2,
            "today": 0, "now": 0, "yesterday": -1, "tomorrow": 1}  # fmt: skip
_WEEKS = {"den här veckan": 0, "i veckan": 0, "nästa vecka": 1, "this week": 0, "next week": 1}
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
             "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")  # fmt: skip
_SHORT = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december",
           "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_PAST = re.compile(r"i (mån|tis|ons|tors|fre|lör|sön)dags|förra (mån|tis|ons|tors|fre|lör|sön)dagen")
_LED_IN = re.compile(r"^(?:på |on )?(?:nästa |next )?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/. -](\d{4}))?")
_NAMED = re.compile(r"(?:den )?(\d{1,2})(?::?e|st|nd|rd|th)? ([a-zåäö]{3,9})\.?(?: (\d{4}))?")
_WEEK = re.compile(r"(?:v\.?|vecka|wk|week) ?(\d{1,2})(?: (\d{4}))?")


def parse_day(text: str, today: date, *, forward: bool = False, within: Week | None = None) -> date:
    """The day that a word, date or week stands for.

    A weekday is the one of the week `within`, where one is given, or of the week after it when "nästa" leads
    it in.
    A day without a year is the nearest past one, or the nearest coming one when `forward` (as for a due
    date). A week is its Friday. Raises UserError("not-a-day", text=…) for what is none.
    """
    typed = " ".join(text.strip().lower().split())
    word = _LED_IN.sub("", typed)
    if word in _OFFSETS:
        return today + timedelta(days=_OFFSETS[word])
    if typed in _WEEKS:
        return Week.of(today).shifted(_WEEKS[typed]).day(5)
    try:
        found = _weekday(word, today, forward)
        if found is not None and within is not None:
            led = typed.removesuffix(word)
            found = within.shifted(1 if "nästa" in led or "next" in led else 0).day(found.isoweekday())
        found = found or _dated(word, today, forward) or _week(word, today, forward)
    except ValueError:
        found = None
    if found is None:
        raise UserError("not-a-day", text=text)
    return found


def _weekday(word: str, today: date, forward: bool) -> date | None:
    if past := _PAST.fullmatch(word):
        # On a Friday, "i fredags" is a week ago.
        behind = (today.weekday() - _SHORT.index(past[1] or past[2])) % 7
        return today - timedelta(days=behind or 7)
    meant = {place % 7 for place, name in enumerate(_WEEKDAYS) if len(word) >= 2 and name.startswith(word)}
    if len(meant) != 1:
        return None
    ahead = (meant.pop() - today.weekday()) % 7
    return today + timedelta(days=ahead if forward else ahead - 7 if ahead else 0)


def _dated(word: str, today: date, forward: bool) -> date | None:
    if match := _ISO.fullmatch(word):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _SLASHED.fullmatch(word):
        return _near(int(match[1]), int(match[2]), match[3], today, forward)
    if match := _NAMED.fullmatch(word):
        months = {place % 12 + 1 for place, name in enumerate(_MONTHS) if name.startswith(match[2])}
        if len(months) == 1:
            return _near(int(match[1]), months.pop(), match[3], today, forward)
    return None


def _near(day: int, month: int, year: str | None, today: date, forward: bool) -> date:
    if year is not None:
        return date(int(year), month, day)
    found = date(today.year, month, day)
    if forward and found < today:
        return date(today.year + 1, month, day)
    if not forward and found > today:
        return date(today.year - 1, month, day)
    return found


def _week(word: str, today: date, forward: bool) -> date | None:
    match = _WEEK.fullmatch(word)
    if match is None:
        return None
    current = Week.of(today)
    if match[2] is not None:
        return Week(int(match[2]), int(match[1])).day(5)
    number = int(match[1])
    year = current.year + (1 if forward and number < current.number else 0)
    return Week(year if forward or number <= current.number else year - 1, number).day(5)
