"""When and where a meeting is, in a line; and the name of a file about it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind
from orat.ui import formats

translate = QCoreApplication.translate


def meeting_when(meeting: Meeting) -> str:
    """As "torsdag 19 november 2026 kl. 8.30–9.30 · Stadshuset, rum Kranen"."""
    hours = formats.clock_range(meeting.starts, meeting.minutes)
    text = f"{formats.long_day(meeting.held_on)} {hours}"
    return f"{text} · {meeting.place}" if meeting.place else text


def days_until(day: date, today: date) -> str:
    """As "i dag", "i morgon", "om 3 dagar", "för 2 dagar sedan"."""
    away = (day - today).days
    if away in (0, 1, -1):
        return formats.near_day(day, today)
    words = (
        translate("MeetingWhen", "om {days}") if away > 0 else translate("MeetingWhen", "för {days} sedan")
    )
    return words.format(days=formats.days(abs(away)))


def file_name(meeting: Meeting, kind: DocumentKind, document_name: str = "") -> str:
    """The name offered for an exported file: "Dagordning 2026 v 47.pdf"."""
    word = {
        DocumentKind.AGENDA: translate("MeetingWhen", "Dagordning"),
        DocumentKind.NOTES: document_name or translate("MeetingWhen", "Mötesanteckningar"),
    }[kind]
    name = translate("MeetingWhen", "{document} {year} v {week}.pdf")
    return name.format(document=word, year=meeting.year, week=f"{meeting.number:02d}")
