"""The call to a meeting, with its agenda, as blocks."""

from datetime import datetime, timedelta

from orat.documents.blocks import Badge, Block, Callout, Document, Heading, KeyValues, Paragraph, Voice
from orat.documents.compose_parts import (
    Pictures,
    closing,
    concern_table,
    curve,
    follow_up_table,
    language_of,
    made_at,
    no_pictures,
    page_frame,
    people_table,
    pictures_of,
    reason_text,
    week_number,
    when_and_where,
)
from orat.documents.compose_stage import title_badges
from orat.documents.wording import (
    NO_BREAK,
    Translate,
    clock,
    long_date,
    paragraph_sign,
    people,
    point_title,
    severity_badge,
    short_week,
    trend_badge,
)
from orat.domain.agenda import ItemKind
from orat.domain.meeting import AttendanceRole
from orat.domain.minutes import MinutesContent, PointPrint


def compose_agenda(
    content: MinutesContent, translate: Translate, pictures: Pictures = no_pictures
) -> Document:
    """The call: when and where, each point with its planned time and why it is there, and who is called."""
    name = translate("Agenda", "Kallelse och dagordning")
    title = translate("Agenda", "Kallelse och dagordning vecka {week}").format(week=week_number(content))
    day = long_date(content.held_on, translate)
    blocks: list[Block] = [
        Heading(level=1, text=title, badges=title_badges(content, translate)),
        when_and_where(content, translate),
        *_in_short(content, translate),
    ]
    if content.cancelled_reason:
        blocks.append(Callout(translate("Agenda", "Mötet är inställt"), content.cancelled_reason))
    starts = datetime.combine(content.held_on, content.starts)
    for point in content.points:
        ends = starts + timedelta(minutes=point.minutes)
        blocks += _point(point, starts, ends, content, translate)
        blocks += pictures_of(point, pictures, translate)
        starts = ends
    blocks += closing(content, translate)
    blocks += _called(content, translate)
    return Document(
        title=title, author=content.organisation or translate("Document", "Örat mot marken"),
        subject=translate("Agenda", "Kallelse till Örat mot marken {date}").format(date=day),
        made_at=made_at(content), frame=page_frame(content, name, "", translate), blocks=tuple(blocks),
        language=language_of(content), identity=content.identity,
    )  # fmt: skip


def _in_short(content: MinutesContent, translate: Translate) -> list[Block]:
    """Who leads, how many are called and how the time is planned; the names themselves stand last."""
    chair = tuple(each for each in content.present if each.role == AttendanceRole.CHAIR)
    rows = (
        (translate("Agenda", "Ordförande"), ", ".join(each.name for each in chair)),
        (translate("Agenda", "Anmält förhinder"), people(content.apologies, translate)),
        (translate("Agenda", "Planerad tid"), _planned(content, translate)),
    )
    filled = tuple((key, value) for key, value in rows if value)
    return [KeyValues(filled)] if filled else []


def _called(content: MinutesContent, translate: Translate) -> list[Block]:
    """The names of all who are called. They stand last: a reader wants the points."""
    if not content.present:
        return []
    table = people_table(content.present, translate("Agenda", "Namn"), translate)
    return [Heading(level=2, text=translate("Agenda", "Kallade")), table]


def _planned(content: MinutesContent, translate: Translate) -> str:
    """The points' minutes against the meeting's."""
    if not content.points:
        return ""
    length = (content.ends.hour - content.starts.hour) * 60 + content.ends.minute - content.starts.minute
    words = translate("Agenda", "{count} punkter, {planned} av {length} min")
    if len(content.points) == 1:
        words = translate("Agenda", "1 punkt, {planned} av {length} min")
    return words.format(
        count=len(content.points), planned=sum(point.minutes for point in content.points), length=length
    )


def _point(
    point: PointPrint, starts: datetime, ends: datetime, content: MinutesContent, translate: Translate
) -> list[Block]:
    badges: list[Badge] = [severity_badge(point.severity, translate)] if point.severity else []
    if point.trend:
        badges.append(trend_badge(point.trend, translate))
    aside = clock(starts.time())
    if point.minutes:
        aside = translate("Agenda", "{starts}–{ends} ({minutes} min)").format(
            starts=aside, ends=clock(ends.time()), minutes=point.minutes
        )
    blocks: list[Block] = [
        Heading(
            level=2,
            text=point_title(point, translate),
            number=paragraph_sign(point.paragraph),
            badges=tuple(badges),
            aside=aside,
        )
    ]
    beside, line = _beside(point, translate), curve(point, translate)
    if line:
        blocks.append(Paragraph((f"{beside}{NO_BREAK}{NO_BREAK}", line), Voice.QUIET))
    elif beside:
        blocks.append(Paragraph(beside, Voice.QUIET))
    if point.note:
        blocks.append(Paragraph(point.note))
    if point.kind is ItemKind.FOLLOW_UP and content.follow_ups:
        first = sorted(content.follow_ups, key=lambda measure: not measure.overdue)
        blocks.append(follow_up_table(tuple(first), translate))
    if point.concerns:
        blocks.append(concern_table(point.concerns, translate))
    return blocks


def _beside(point: PointPrint, translate: Translate) -> str:
    parts = []
    if point.presenter:
        parts.append(translate("Agenda", "Föredras av {presenter}").format(presenter=point.presenter))
    if reason := reason_text(point, translate):
        parts.append(reason)
    if point.approves_week:
        week = short_week(point.approves_week, translate)
        parts.append(translate("Agenda", "Anteckningarna från {week} ska godkännas").format(week=week))
    return " · ".join(parts)
