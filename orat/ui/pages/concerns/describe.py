"""A concern in words: when, where, how it is known, and what it did to the school."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.concern import Concern
from orat.domain.event import Event
from orat.domain.happened import happened_text
from orat.domain.rows import ConcernRow
from orat.domain.scales import PoliceReport, WhenKind
from orat.domain.weeks import Week
from orat.ui import formats, words

translate = QCoreApplication.translate


def when_text(concern: Event, today: date) -> str:
    """The day, time, interval or night, as in "mån 16 nov kl. 21.40"; empty when no day is known."""
    return happened_text(
        formats.time_words(today), concern.when_kind, concern.happened_on, concern.happened_at,
        concern.ended_on, concern.ended_at,
    )  # fmt: skip


def time_line(row: ConcernRow) -> str:
    """The second line of the column Händelse: "kl. 21.40", "natten mot", or nothing."""
    if row.when_kind is WhenKind.NIGHT:
        return translate("Concern", "natten före")
    if row.happened_at is not None and row.when_kind is not WhenKind.DAY:
        return translate("Concern", "kl. {time}").format(time=formats.clock(row.happened_at))
    return ""


def day_line(row: ConcernRow) -> str:
    """The day of the event for a table, or a dash."""
    return formats.iso_day(row.happened_on) if row.happened_on is not None else "–"


def short_day_line(row: ConcernRow, today: date) -> str:
    """The day of the event for a running line, or a dash."""
    return formats.short_day(row.happened_on, today) if row.happened_on is not None else "–"


def place_text(row: ConcernRow) -> str:
    """Area and place in one line."""
    return _joined(row.area, row.place)


def known_text(concern: Event) -> str:
    """How the reporter knows, and from whom."""
    certainty = words.certainty_word(concern.certainty) if concern.certainty is not None else ""
    source = words.source_word(concern.source) if concern.source is not None else ""
    if certainty and source and certainty != source:
        return translate("Concern", "{certainty} · {source}").format(
            certainty=certainty, source=source[:1].lower() + source[1:]
        )
    return certainty or source


def effect_text(concern: Event) -> str:
    """What was touched, and how."""
    touched = ", ".join(words.effect_word(effect).lower() for effect in sorted(concern.effects))
    touched = touched[:1].upper() + touched[1:]
    if touched and concern.effect_note:
        return translate("Concern", "{touched}: {note}").format(touched=touched, note=concern.effect_note)
    return touched or concern.effect_note


def recurring_text(concern: Event) -> str:
    """Whether it has happened before, and how often."""
    if not concern.recurring:
        return ""
    return concern.recurrence or translate("Concern", "Ja")


def police_text(concern: Event) -> str:
    """Whether it was reported to the police, with the reference; empty while nobody has said."""
    if concern.police_report is PoliceReport.UNKNOWN:
        return concern.police_reference
    word = words.police_word(concern.police_report)
    return _joined(word, concern.police_reference)


def reporter_text(concern: Concern, row: ConcernRow, today: date) -> str:
    """Unit and role, and the day it was reported."""
    who = _joined(row.unit, concern.reporter_role)
    if row.reported_at is None:
        return who
    day = formats.short_day(formats.local(row.reported_at).date(), today)
    return translate("Concern", "{who} · inkom {day}").format(who=who, day=day)


def point_text(concern: Event) -> str:
    """The point on the map, WGS 84."""
    if concern.latitude is None or concern.longitude is None:
        return ""
    return f"{concern.latitude:.5f}, {concern.longitude:.5f}"


def state_addition(row: ConcernRow) -> str:
    """What follows the state in its badge: the week of the meeting it is on."""
    return formats.week(row.meeting_week) if row.meeting_week is not None else ""


def weeks_text(first: date, last: date) -> str:
    """A run of days as weeks where it is whole weeks, else as days: "Vecka 46–47"."""
    if first.isoweekday() == 1 and last.isoweekday() == 7 and first <= last:
        start, end = Week.of(first), Week.of(last)
        if start == end:
            return translate("Concern", "Vecka {number}").format(number=start.number)
        if start.year == end.year:
            return translate("Concern", "Vecka {first}–{last}").format(first=start.number, last=end.number)
    end_day = f"{formats.short_day(last)} {last.year}"
    if first == last:
        return end_day
    return translate("Concern", "{first} – {last}").format(first=formats.short_day(first, last), last=end_day)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
