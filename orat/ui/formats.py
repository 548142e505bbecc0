"""Dates, times, weeks and numbers as they stand on the screen, in Swedish order."""

from datetime import UTC, date, datetime, time, tzinfo
from functools import cache

from PySide6.QtCore import QCoreApplication

from orat.domain.happened import TimeWords
from orat.domain.weeks import Week

translate = QCoreApplication.translate
_THIN = "\N{NO-BREAK SPACE}"


def weekday(day: date) -> str:
    """Mån, tis … in lower case."""
    return (
        translate("Formats", "mån"),
        translate("Formats", "tis"),
        translate("Formats", "ons"),
        translate("Formats", "tor"),
        translate("Formats", "fre"),
        translate("Formats", "lör"),
        translate("Formats", "sön"),
    )[day.weekday()]


def weekday_long(day: date) -> str:
    """Måndag, tisdag … in lower case."""
    return (
        translate("Formats", "måndag"),
        translate("Formats", "tisdag"),
        translate("Formats", "onsdag"),
        translate("Formats", "torsdag"),
        translate("Formats", "fredag"),
        translate("Formats", "lördag"),
        translate("Formats", "söndag"),
    )[day.weekday()]


def month(day: date) -> str:
    """Jan, feb … in lower case."""
    return (
        translate("Formats", "jan"),
        translate("Formats", "feb"),
        translate("Formats", "mar"),
        translate("Formats", "apr"),
        translate("Formats", "maj"),
        translate("Formats", "jun"),
        translate("Formats", "jul"),
        translate("Formats", "aug"),
        translate("Formats", "sep"),
        translate("Formats", "okt"),
        translate("Formats", "nov"),
        translate("Formats", "dec"),
    )[day.month - 1]


def month_long(day: date) -> str:
    """Januari, februari … in lower case."""
    return (
        translate("Formats", "januari"),
        translate("Formats", "februari"),
        translate("Formats", "mars"),
        translate("Formats", "april"),
        translate("Formats", "maj"),
        translate("Formats", "juni"),
        translate("Formats", "juli"),
        translate("Formats", "augusti"),
        translate("Formats", "september"),
        translate("Formats", "oktober"),
        translate("Formats", "november"),
        translate("Formats", "december"),
    )[day.month - 1]


def clock(moment: time | datetime) -> str:
    """9.05, 21.40: hours and minutes with a point."""
    return f"{moment.hour}.{moment.minute:02d}"


def short_day(day: date, today: date | None = None) -> str:
    """Mån 16 nov, with the year when `today` is given and in another one."""
    text = f"{weekday(day)} {day.day} {month(day)}"
    return text if today is None or today.year == day.year else f"{text} {day.year}"


def long_day(day: date) -> str:
    """Torsdag 19 november 2026."""
    return f"{weekday_long(day)} {day.day} {month_long(day)} {day.year}"


def iso_day(day: date) -> str:
    """2026-11-16, for tables."""
    return day.isoformat()


def time_words(today: date | None = None) -> TimeWords:
    """How the window writes when something happened, the year as in `short_day`."""
    return TimeWords(
        day=lambda day: short_day(day, today),
        clock=clock,
        moment=translate("Concern", "{day} kl. {time}"),
        hours=translate("Concern", "{start}–{end}"),
        until=translate("Concern", "{start} till {end}"),
        night=translate("Concern", "natten mot {day}"),
    )


def near_day(day: date, today: date) -> str:
    """I dag, i går, i morgon, else mån 16 nov."""
    known = {
        0: translate("Formats", "i dag"),
        -1: translate("Formats", "i går"),
        1: translate("Formats", "i morgon"),
    }
    return known.get((day - today).days) or short_day(day, today)


def week(of: Week | date) -> str:
    """V. 47."""
    number = of.number if isinstance(of, Week) else of.isocalendar().week
    return translate("Formats", "v.{space}{number}").format(space=_THIN, number=number)


def week_long(of: Week | date) -> str:
    """Vecka 47."""
    number = of.number if isinstance(of, Week) else of.isocalendar().week
    return translate("Formats", "vecka {number}").format(number=number)


def clock_range(start: time, minutes: int) -> str:
    """Kl. 8.30–9.30 from a start and a length in minutes."""
    end = start.hour * 60 + start.minute + minutes
    last = time(end // 60 % 24, end % 60)
    return translate("Formats", "kl. {start}–{end}").format(start=clock(start), end=clock(last))


def integer(number: int) -> str:
    """1 284, with a true minus sign."""
    grouped = f"{abs(number):,}".replace(",", _THIN)
    return f"−{grouped}" if number < 0 else grouped


def decimal(number: float, places: int = 1) -> str:
    """1 284,5."""
    whole, _, rest = f"{abs(number):,.{places}f}".partition(".")
    text = whole.replace(",", _THIN) + (f",{rest}" if rest else "")
    return f"−{text}" if number < 0 else text


def percent(fraction: float) -> str:
    """82 % from 0.82."""
    return f"{round(fraction * 100)}{_THIN}%"


def signed(number: int) -> str:
    """+8, −7, ±0."""
    return "±0" if number == 0 else f"+{integer(number)}" if number > 0 else integer(number)


def paragraph(number: int) -> str:
    """§ 3."""
    return f"§{_THIN}{number}"


def minutes(number: int) -> str:
    """10 min."""
    return translate("Formats", "{number} min").format(number=number)


def stopwatch(seconds: int) -> str:
    """06.14 from 374 seconds; an hour and more is 1.02.30."""
    hours, rest = divmod(max(0, seconds), 3600)
    text = f"{rest // 60:02d}.{rest % 60:02d}"
    return f"{hours}.{text}" if hours else text


def days(number: int) -> str:
    """1 dag, 13 dagar."""
    return (
        translate("Formats", "1 dag")
        if number == 1
        else translate("Formats", "{number} dagar").format(number=number)
    )


def file_size(size: int) -> str:
    """84 kB, 1,2 MB."""
    return f"{decimal(size / 1_000_000)} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} kB"


def local(instant: datetime) -> datetime:
    """A UTC instant as Swedish wall-clock time."""
    return instant.astimezone(_stockholm())


def now() -> datetime:
    """Swedish wall-clock time at this moment, wherever the computer believes it is."""
    return local(datetime.now(UTC)).replace(tzinfo=None)


@cache
def _stockholm() -> tzinfo:
    # Time zones take some milliseconds to import, and the first paint shows no instant.
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Stockholm")


def waited(since: datetime, today: date) -> str:
    """For how long somebody has waited since a moment in UTC, in local days: under 1 dag, 1 dag, 13 dagar."""
    passed = (today - local(since).date()).days
    return days(passed) if passed > 0 else translate("Formats", "under 1 dag")
