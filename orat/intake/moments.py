"""When something happened, as people type it: days, times, spans, "natten mot", and spreadsheets' numbers."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from orat.domain.day_words import parse_day
from orat.domain.scales import WhenKind
from orat.errors import UserError

Cell = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell can hold; text from everything that is no spreadsheet."""

_EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets; off by one before March 1900, where nothing of ours happened."""
_FIRST_SERIAL, _LAST_SERIAL = 30_000, 80_000
"""1982 to 2119: what else is a number is no day."""

_NIGHT = re.compile(r"\bnatt(?:en)? (?:mot|till)\b|\bnatten mellan .+ och\b")
_PART_OF_DAY = re.compile(
    r"(?P<day>.+?),? (?:på |under )?(?:(?P<night>natt(?:en)?)"
    r"|(?:morgon|förmiddag|eftermiddag|kväll)(?:en)?|sent|tidigt)"
)
_RUN_TOGETHER = {"inatt": "i natt", "ikväll": "i kväll", "imorse": "i morse"}
_TODAY = {"i morse": "i dag", "i kväll": "i dag"}
_WEEKDAY = re.compile(r"^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,? (?=(?:den )?\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_COMPACT = re.compile(r"(20\d\d|\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
_SHORT_YEAR = re.compile(r"(\d{1,2})[/.](\d{1,2})[-/. ](\d\d)")
_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_ENGLISH = re.compile(r"\b(january|february|march|may|june|july|oct|october)\b")
_MONTHS = {"january": "januari", "february": "februari", "march": "mars", "may": "maj", "june": "juni",
           "july": "juli", "oct": "okt", "october": "oktober"}  # fmt: skip

_CLOCK = r"\d{1,2}(?:[.:]\d{2}){1,2}"
_WITH_TIME = re.compile(
    rf"(?P<day>.+?)(?:,? (?:kl\.?|klockan) ?(?P<spoken>\d{{1,2}}(?:[.:]?\d{{2}})?)|[ t,]+(?P<bare>{_CLOCK}))"
    rf"(?: ?(?:[-–]|till) ?(?:kl\.? ?)?(?P<until>\d{{1,2}}(?:[.:]?\d{{2}})?))?"
)
_TIME = re.compile(
    r"(?:(?:kl\.?|klockan|ca\.?|cirka|runt|vid|omkring) ?)*(\d{1,2})(?:[.:]?(\d{2}))?(?:[.:]\d{2}(?:\.\d+)?)?"
)
_SPAN = re.compile(r"(.+?) ?(?:[-–]| till ) ?(.+)")
_DAY_SPAN = re.compile(r"(.+?)(?: ?– ?| - | till | t\.o\.m\. |(?<=\d)-(?=\d{1,2}/\d))(.+)")
_WEEK = re.compile(r"(?:v|vecka)\.? ?(\d{1,2})(?:,? (\d{4}))?")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(\d{5}|0)[.,](\d{2,15})")
"""A spreadsheet's number for a day or a time, as text: in a file of text it may stand so."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What one cell says about time; each part may be missing."""

    day: date | None = None
    at: time | None = None
    until: time | None = None
    last_day: date | None = None
    night: bool = False
    guessed: bool = False
    """Whether it counts from the day that it is read on, or says a part of a day that has no place here."""

    @property
    def kind(self) -> WhenKind:
        """How exactly it is known."""
        if self.night:
            return WhenKind.NIGHT
        if self.last_day is not None or self.until is not None:
            return WhenKind.INTERVAL
        return WhenKind.DAY if self.at is None else WhenKind.MOMENT


def read_moment(cell: Cell, today: date) -> Moment:
    """The day, and the time if it says one. Raises UserError("not-a-day", text=…)."""
    if isinstance(cell, datetime):
        return Moment(
            cell.date(), cell.time().replace(second=0, microsecond=0) if cell.time() != time.min else None
        )
    if isinstance(cell, date):
        return Moment(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _serial(float(cell), today)
    return _typed_moment(cell, today) if isinstance(cell, str) else _no_day(str(cell))


@lru_cache(maxsize=8192)
def _typed_moment(text: str, today: date) -> Moment:
    word = " ".join(text.lower().split())[:80]
    if word.isascii() and word.isdigit() and len(word) == 5:
        return _serial(float(word), today)
    if number := _NUMBER.fullmatch(word):
        return _serial(float(f"{number[1]}.{number[2]}"), today)
    if week := _WEEK.fullmatch(word):
        return _whole_week(text, int(week[1]), int(week[2]) if week[2] else None, today)
    night = _NIGHT.search(word) is not None
    word = _NIGHT.sub("", word).strip()
    if (said := _told_day(word, today)) is not None:
        return replace(said, night=night or said.night)
    if match := _WITH_TIME.fullmatch(word):
        said = _told_day(match["day"], today)
        if said is not None:
            at = read_time(match["spoken"] or match["bare"])
            until = read_time(match["until"]) if match["until"] else None
            return replace(said, at=at, until=until, night=night or said.night)
    if match := _DAY_SPAN.fullmatch(word):
        first, last = _day(match[1], today), _day(match[2], today)
        if first is None and last is not None and match[1].isdigit():
            first = _day(f"{match[1]}{match[2].removeprefix(str(last.day))}", today)
        if first is not None and last is not None:
            return Moment(first, last_day=last, night=night)
    return _no_day(text)


def _whole_week(text: str, number: int, year: int | None, today: date) -> Moment:
    """A week is all of its days: nobody said which."""
    try:
        first = date.fromisocalendar(year or today.isocalendar().year, number, 1)
        if year is None and first > today:
            first = date.fromisocalendar(today.isocalendar().year - 1, number, 1)
    except ValueError:
        return _no_day(text)
    return Moment(first, last_day=first + timedelta(days=6))


def _no_day(text: str) -> Moment:
    raise UserError("not-a-day", text=text[:80])


def _told_day(word: str, today: date) -> Moment | None:
    """A day, with the part of it that is told: the night after a day leads to the next."""
    word = _RUN_TOGETHER.get(word, word)
    if word == "i natt":
        return Moment(today, night=True, guessed=True)
    day = _day(word, today)
    if day is not None:
        return Moment(day, guessed=_DIGIT.search(word) is None)
    part = _PART_OF_DAY.fullmatch(word)
    day = _day(_TODAY.get(word) or (part["day"] if part else ""), today)
    if day is None or (part and part["night"] and day == date.max):
        return None
    night = bool(part and part["night"])
    return Moment(day + timedelta(days=1) if night else day, night=night, guessed=True)


def _day(word: str, today: date) -> date | None:
    try:
        return parse_day(_usual(word), today)
    except (UserError, OverflowError):
        return None


def _usual(word: str) -> str:
    """A date in one of the ways that days are typed in the program itself."""
    word = _WEEKDAY.sub("", word.strip(" ,.")).removeprefix("den ")
    word = _ENGLISH.sub(lambda found: _MONTHS[found[0]], word)
    if match := _YEAR_FIRST.fullmatch(word) or _COMPACT.fullmatch(word):
        year = match[1] if len(match[1]) == 4 else f"20{match[1]}"
        return f"{year}-{match[2]}-{match[3]}"
    if match := _SHORT_YEAR.fullmatch(word):
        return f"{match[1]}/{match[2]} 20{match[3]}"
    if match := _DASHED.fullmatch(word):
        return f"{match[1]}/{match[2]} {match[3]}"
    return word


def _serial(number: float, today: date) -> Moment:
    if 10**5 <= number < 10**8:
        return _typed_moment(f"{int(number):06d}", today)
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _no_day(f"{number:g}")
    day = _EPOCH + timedelta(days=int(number))
    minutes = round((number % 1) * 1440)
    return Moment(day, _clock(minutes) if 0 < minutes < 1440 else None)


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def read_time(cell: Cell) -> time:
    """A time of day, to the minute. Raises UserError("not-a-time", text=…)."""
    return read_times(cell)[0]


def read_times(cell: Cell) -> tuple[time, time | None]:
    """A time, and when it ended if the cell says a span: "kl. 20.15–21". Raises UserError("not-a-time")."""
    if isinstance(cell, datetime):
        cell = cell.time()
    if isinstance(cell, time):
        return cell.replace(second=0, microsecond=0, tzinfo=None), None
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        if 0 <= minutes < 1440:
            return _clock(minutes), None
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        if 0 <= cell < 1:
            return _clock(min(round(cell * 1440), 1439)), None
        return _typed_times(f"{cell:g}" if cell % 1 == 0 else f"{cell:.2f}")
    return _typed_times(str(cell))


@lru_cache(maxsize=4096)
def _typed_times(text: str) -> tuple[time, time | None]:
    word = " ".join(text.lower().split())[:80]
    if (number := _NUMBER.fullmatch(word)) and number[1] == "0" and len(number[2]) > 2:
        return _clock(min(round(float(f"0.{number[2]}") * 1440), 1439)), None
    whole = _time(word)
    if whole is not None:
        return whole, None
    if match := _SPAN.fullmatch(word):
        first, last = _time(match[1]), _time(match[2])
        if first is not None and last is not None:
            return first, last
    raise UserError("not-a-time", text=text[:80])


def _time(word: str) -> time | None:
    match = _TIME.fullmatch(word.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return time(hour % 24, minute)
