"""Dates, times and names of things as Swedish documents write them, through the caller's translation."""

from collections.abc import Callable, Sequence
from datetime import date, time

from orat.documents.blocks import Badge, Tone
from orat.domain.agenda import ItemKind
from orat.domain.happened import TimeWords, happened_text
from orat.domain.meeting import AttendanceRole
from orat.domain.minutes import Attendee, PointPrint
from orat.domain.scales import Severity, Trend, WhenKind
from orat.domain.weeks import Week

Translate = Callable[[str, str], str]
"""Takes a context and a Swedish text; gives the text in the reader's language."""

NO_BREAK = "\u00a0"


def point_title(point: PointPrint, translate: Translate) -> str:
    """The title of a point; the standing ones have a title of their own only when somebody renamed them."""
    standing = {
        ItemKind.OPENING: translate("Document", "Mötets öppnande, närvaro"),
        ItemKind.FOLLOW_UP: translate("Document", "Föregående möte och uppföljning"),
        ItemKind.CLOSING: translate("Document", "Övrigt och nästa möte"),
    }
    return point.title or standing.get(point.kind, "")


def long_date(day: date, translate: Translate) -> str:
    """A day in running text: "22 november 2026"."""
    months = (
        translate("Document", "januari"),
        translate("Document", "februari"),
        translate("Document", "mars"),
        translate("Document", "april"),
        translate("Document", "maj"),
        translate("Document", "juni"),
        translate("Document", "juli"),
        translate("Document", "augusti"),
        translate("Document", "september"),
        translate("Document", "oktober"),
        translate("Document", "november"),
        translate("Document", "december"),
    )
    return f"{day.day}{NO_BREAK}{months[day.month - 1]} {day.year}"


def table_date(day: date | None) -> str:
    """A day in tables: "2026-11-22"; nothing for no day."""
    return day.isoformat() if day else ""


def table_time(
    translate: Translate,
    kind: WhenKind,
    day: date | None,
    at: time | None = None,
    ended_on: date | None = None,
    ended_at: time | None = None,
) -> str:
    """When something happened, in tables: "2026-11-22 20.15", "2026-11-22 20.15–21.00" and, which may break
    where a line ends, "natten mot 2026-11-22".
    """
    words = TimeWords(
        day=table_date,
        clock=clock,
        moment=f"{{day}}{NO_BREAK}{{time}}",
        hours="{start}–{end}",
        until=translate("Document", "{start} till {end}"),
        night=translate("Document", "natten mot {day}"),
    )
    return happened_text(words, kind, day, at, ended_on, ended_at)


def clock(at: time) -> str:
    """A time with a point and no leading zero: "8.30"."""
    return f"{at.hour}.{at.minute:02d}"


def hours(starts: time, ends: time, translate: Translate) -> str:
    """A span of time: "kl. 8.30–9.30"."""
    words = translate("Document", "kl. {starts}–{ends}")
    return words.format(starts=clock(starts), ends=clock(ends)).replace(" ", NO_BREAK)


def short_week(week: str, translate: Translate) -> str:
    """A week: "v. 47" for "2026-W47"; nothing for nothing."""
    if not week:
        return ""
    return translate("Document", "v. {number}").format(number=Week.parse(week).number).replace(" ", NO_BREAK)


def number(value: int) -> str:
    """A number with a space between thousands: "1 000"."""
    return f"{value:,}".replace(",", NO_BREAK)


def paragraph_sign(position: int) -> str:
    """A point's number: "§ 3"."""
    return f"§{NO_BREAK}{position}"


def paragraph_signs(positions: Sequence[int]) -> str:
    """The numbers of several points: "§§ 3, 5"; of one "§ 3"."""
    if len(positions) == 1:
        return paragraph_sign(positions[0])
    return f"§§{NO_BREAK}{', '.join(map(str, positions))}" if positions else ""


def severity_badge(severity: Severity, translate: Translate) -> Badge:
    """Shape and word of a severity."""
    badges = {
        Severity.LOW: ("●", translate("Document", "Låg"), Tone.LOW),
        Severity.MODERATE: ("◆", translate("Document", "Måttlig"), Tone.MODERATE),
        Severity.HIGH: ("▲", translate("Document", "Hög"), Tone.HIGH),
        Severity.ACUTE: ("■", translate("Document", "Akut"), Tone.ACUTE),
    }
    shape, word, tone = badges[severity]
    return Badge(f"{shape}{NO_BREAK}{word}", tone)


def trend_badge(trend: Trend, translate: Translate) -> Badge:
    """Which way it goes, with an arrow."""
    words = {
        Trend.RISING: ("↗", translate("Document", "Ökar")),
        Trend.STEADY: ("→", translate("Document", "Oförändrad")),
        Trend.FALLING: ("↘", translate("Document", "Minskar")),
    }
    return Badge(NO_BREAK.join(words[trend]), Tone.PLAIN)


def person(attendee: Attendee, translate: Translate) -> str:
    """One name with organisation, what is special about the presence, and for which points."""
    name = ", ".join(filter(None, (attendee.name, attendee.organisation)))
    marks = ", ".join(filter(None, (role_word(attendee, translate), bounds(attendee, translate))))
    return f"{name} ({marks})" if marks else name


def role_word(attendee: Attendee, translate: Translate) -> str:
    """In what capacity somebody attended; nothing for an ordinary member."""
    return {
        AttendanceRole.CHAIR.value: translate("Document", "ordförande"),
        AttendanceRole.SECRETARY.value: translate("Document", "sekreterare"),
        AttendanceRole.CO_OPTED.value: translate("Document", "adjungerad"),
    }.get(attendee.role, "")


def people(attendees: tuple[Attendee, ...], translate: Translate) -> str:
    """Many names after one another, parted by semicolons where a comma stands inside one."""
    names = [person(attendee, translate) for attendee in attendees]
    return ("; " if any("," in name for name in names) else ", ").join(names)


def bounds(attendee: Attendee, translate: Translate) -> str:
    """For which points somebody attended; nothing for all of them."""
    first, last = attendee.from_item, attendee.until_item
    if first is not None and last is not None:
        if first == last:
            return paragraph_sign(first)
        return f"§§{NO_BREAK}{first}–{last}"
    if last is not None:
        return translate("Document", "t.o.m. {paragraph}").format(paragraph=paragraph_sign(last))
    if first is None:
        return ""
    return translate("Document", "fr.o.m. {paragraph}").format(paragraph=paragraph_sign(first))
