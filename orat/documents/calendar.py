"""Meetings as an iCalendar file (RFC 5545) that calendar programs read, update and take away again."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText

_ZONE = "Europe/Stockholm"
_LOCAL = ZoneInfo(_ZONE)
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)
_PRODUCT = "-//Örat mot marken//Örat mot marken//SV"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One meeting in a calendar. `starts` and `ends` are Swedish wall-clock times without a zone.

    Calendar programs take the highest `sequence` of a `uid` for what holds; `stamp` is the instant from
    which this sequence holds, never the moment of writing, so that the same entry is the same bytes.
    """

    uid: str
    starts: datetime
    ends: datetime
    summary: str
    place: str = ""
    description: str = ""
    cancelled: bool = False
    sequence: int = 0
    stamp: datetime = datetime(1970, 1, 1, tzinfo=UTC)


def to_file(entry: CalendarEntry) -> bytes:
    """One meeting; a cancelled one asks the calendar to take it away."""
    return _bytes(_calendar("CANCEL" if entry.cancelled else "PUBLISH", [entry]))


def to_series(entries: Sequence[CalendarEntry], name: str) -> bytes:
    """Many meetings as a calendar of that name; the cancelled ones stand in it as cancelled."""
    calendar = _calendar("PUBLISH", entries)
    calendar.add("X-WR-CALNAME", vText(_printable(name)))
    calendar.add("X-WR-TIMEZONE", _ZONE)
    return _bytes(calendar)


def _calendar(method: str, entries: Sequence[CalendarEntry]) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    calendar.add_component(_zone())
    for entry in entries:
        calendar.add_component(_event(entry))
    return calendar


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("UID", entry.uid)
    event.add("SEQUENCE", entry.sequence)
    event.add("DTSTAMP", entry.stamp.astimezone(UTC))
    event.add("DTSTART", entry.starts.replace(tzinfo=_LOCAL))
    event.add("DTEND", entry.ends.replace(tzinfo=_LOCAL))
    event.add("SUMMARY", _printable(entry.summary))
    for name, text in (("LOCATION", entry.place), ("DESCRIPTION", entry.description)):
        if text:
            event.add(name, _printable(text))
    event.add("STATUS", "CANCELLED" if entry.cancelled else "CONFIRMED")
    # Programs that do not know of cancelled entries should at least not call the hour taken.
    event.add("TRANSP", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    return event


def _zone() -> Timezone:
    """Swedish time by the rule that has held since 1996; meetings are never older."""
    zone = Timezone()
    zone.add("TZID", _ZONE)
    for part, name, month, first, before, after in (
        (TimezoneDaylight(), "CEST", 3, datetime.combine(date(1996, 3, 31), time(2)), _WINTER, _SUMMER),
        (TimezoneStandard(), "CET", 10, datetime.combine(date(1996, 10, 27), time(3)), _SUMMER, _WINTER),
    ):
        part.add("TZNAME", name)
        part.add("DTSTART", first)
        part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"})
        part.add("TZOFFSETFROM", before)
        part.add("TZOFFSETTO", after)
        zone.add_component(part)
    return zone


def _bytes(calendar: Calendar) -> bytes:
    """Folded at 75 octets, each line ended by CR and LF."""
    data: bytes = calendar.to_ical()
    return data


def _printable(text: str) -> str:
    """What a TEXT value may hold: no controls but ends of lines and tabs, no lone surrogates."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
