"""The notes of a meeting as blocks."""

from dataclasses import replace

from orat.documents.blocks import (
    Badge,
    Block,
    Callout,
    DataTable,
    DecisionBox,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    SignOff,
    Voice,
)
from orat.documents.compose_parts import (
    closing,
    follow_up_table,
    made_at,
    measure_state,
    measure_table,
    page_frame,
    title_badges,
    week_number,
    when_and_where,
)
from orat.documents.wording import (
    Translate,
    number,
    paragraph_sign,
    people,
    point_title,
    severity_badge,
    short_week,
)
from orat.domain.agenda import STANDING, ItemKind, Outcome
from orat.domain.measure import MeasureState
from orat.domain.meeting import AttendanceRole
from orat.domain.minutes import Attendee, MinutesContent, PointPrint


def compose_minutes(content: MinutesContent, translate: Translate) -> Document:
    """The notes; a draft says so on every page."""
    name = content.document_name or translate("Minutes", "Mötesanteckningar")
    draft = content.version == 0
    title = translate("Minutes", "{name} vecka {week}").format(name=name, week=week_number(content))
    state = (
        translate("Minutes", "UTKAST")
        if draft
        else translate("Minutes", "fastställd version {version}").format(version=content.version)
    )
    frame = page_frame(content, name, state, translate)
    if draft:
        frame = replace(frame, watermark=translate("Minutes", "UTKAST"))
    blocks: list[Block] = [
        Heading(level=1, text=title, badges=title_badges(content, draft=draft, translate=translate)),
        when_and_where(content, translate),
        *_attendance(content, translate),
    ]
    if content.cancelled_reason:
        blocks.append(Callout(translate("Minutes", "Mötet är inställt"), content.cancelled_reason))
    else:
        blocks.append(_summary(content, translate))
    blocks += _follow_up_without_point(content, translate)
    for point in content.points:
        blocks += _point(point, content, translate)
    blocks += closing(content, translate)
    if content.sign_off:
        blocks.append(Heading(level=2, text=translate("Minutes", "Underskrifter")))
        blocks.append(SignOff(content.sign_off))
    blocks += _changes(content, translate)
    return Document(
        title=title, author=content.organisation or translate("Document", "Örat mot marken"),
        subject=translate("Minutes", "Anteckningar från Örat mot marken"),
        made_at=made_at(content), frame=frame, blocks=tuple(blocks),
    )  # fmt: skip


def _attendance(content: MinutesContent, translate: Translate) -> list[Block]:
    rows = [
        (translate("Minutes", "Närvarande"), people(content.present, translate)),
        (translate("Minutes", "Anmält förhinder"), people(content.apologies, translate)),
        (translate("Minutes", "Frånvarande"), people(content.absent, translate)),
        (translate("Minutes", "Ordförande"), _named(content.present, AttendanceRole.CHAIR)),
        (translate("Minutes", "Sekreterare"), _named(content.present, AttendanceRole.SECRETARY)),
    ]
    filled = tuple((key, value) for key, value in rows if value)
    return [KeyValues(filled)] if filled else []


def _named(attendees: tuple[Attendee, ...], role: AttendanceRole) -> str:
    return ", ".join(attendee.name for attendee in attendees if attendee.role == role)


def _summary(content: MinutesContent, translate: Translate) -> Callout:
    counted = counted_line(content, translate)
    text = content.summary.rstrip()
    return Callout(translate("Minutes", "Sammanfattning"), f"{text} {counted}" if text else counted)


def counted_line(content: MinutesContent, translate: Translate) -> str:
    """The figures of the summary: "5 nya åtgärder, 4 avslutade, 3 försenade."."""
    first = (
        translate("Minutes", "1 ny åtgärd")
        if content.new_measures == 1
        else translate("Minutes", "{count} nya åtgärder").format(count=number(content.new_measures))
    )
    closed = (
        translate("Minutes", "1 avslutad")
        if content.closed_measures == 1
        else translate("Minutes", "{count} avslutade").format(count=number(content.closed_measures))
    )
    late = (
        translate("Minutes", "1 försenad")
        if content.overdue_measures == 1
        else translate("Minutes", "{count} försenade").format(count=number(content.overdue_measures))
    )
    return translate("Minutes", "{new}, {closed}, {late}.").format(new=first, closed=closed, late=late)


def _follow_up_without_point(content: MinutesContent, translate: Translate) -> list[Block]:
    """The follow-up where no point of the meeting was set aside for it."""
    if not content.follow_ups or any(point.kind is ItemKind.FOLLOW_UP for point in content.points):
        return []
    heading = Heading(level=2, text=translate("Minutes", "Uppföljning av åtgärder"))
    return [heading, follow_up_table(content.follow_ups, translate)]


def _point(point: PointPrint, content: MinutesContent, translate: Translate) -> list[Block]:
    badges = [severity_badge(point.severity, translate)] if point.severity else []
    if point.outcome is Outcome.UNDECIDED and content.version == 0 and not content.cancelled_reason:
        badges.append(Badge(translate("Minutes", "Inte avslutad")))
    blocks: list[Block] = [
        Heading(
            level=2,
            text=point_title(point, translate),
            number=paragraph_sign(point.paragraph),
            badges=tuple(badges),
        )
    ]
    if point.kind is ItemKind.FOLLOW_UP and content.follow_ups:
        blocks.append(follow_up_table(content.follow_ups, translate))
    if point.discussion:
        blocks.append(Paragraph(point.discussion))
    if point.decision:
        blocks.append(DecisionBox(translate("Minutes", "Beslut:"), point.decision))
    if point.measures:
        blocks.append(measure_table(point.measures, translate))
    blocks += _outcome(point, content, translate)
    return blocks


def _outcome(point: PointPrint, content: MinutesContent, translate: Translate) -> list[Block]:
    if point.outcome is Outcome.CARRIED_OVER:
        week = short_week(content.next_meeting.week, translate) if content.next_meeting else ""
        label = (
            translate("Minutes", "Bordlagd till {week}.").format(week=week)
            if week
            else translate("Minutes", "Bordlagd till nästa möte.")
        )
        return [Paragraph(point.outcome_reason, label=label)]
    if point.outcome is Outcome.NOTED and (point.outcome_reason or point.kind not in STANDING):
        return [Paragraph(point.outcome_reason, label=translate("Minutes", "Noterad."))]
    return [Paragraph(point.outcome_reason, Voice.QUIET)] if point.outcome_reason else []


def _changes(content: MinutesContent, translate: Translate) -> list[Block]:
    if not content.changes:
        return []
    previous = number(content.version - 1)
    names = _field_names(translate)
    return [
        Heading(
            level=2, text=translate("Minutes", "Ändringar sedan version {version}").format(version=previous)
        ),
        DataTable(
            (
                translate("Minutes", "Var"),
                translate("Minutes", "Vad"),
                translate("Minutes", "Tidigare"),
                translate("Minutes", "Nu"),
            ),
            tuple(
                (
                    change.where or translate("Minutes", "Huvudet"),
                    names.get(change.what, change.what),
                    _value(change.what, change.before, translate),
                    _value(change.what, change.after, translate),
                )
                for change in content.changes
            ),
        ),
    ]


def _value(what: str, text: str, translate: Translate) -> str:
    """A coded value in words; "–" where there was or is nothing."""
    words = {
        ("outcome", Outcome.UNDECIDED): translate("Minutes", "Inte avslutad"),
        ("outcome", Outcome.DECIDED): translate("Minutes", "Beslutad"),
        ("outcome", Outcome.CARRIED_OVER): translate("Minutes", "Bordlagd"),
        ("outcome", Outcome.NOTED): translate("Minutes", "Noterad"),
        ("severity", "1"): translate("Document", "Låg"),
        ("severity", "2"): translate("Document", "Måttlig"),
        ("severity", "3"): translate("Document", "Hög"),
        ("severity", "4"): translate("Document", "Akut"),
    }
    if what == "follow_ups" and text:
        state, _, rest = text.partition(": ")
        return f"{measure_state(MeasureState(state), translate)}: {rest}"
    return words.get((what, text), text) or "–"


def _field_names(translate: Translate) -> dict[str, str]:
    return {
        "organisation": translate("Minutes", "Organisation"),
        "department": translate("Minutes", "Förvaltning"),
        "document_name": translate("Minutes", "Dokumentets namn"),
        "dnr": translate("Minutes", "Dnr"),
        "held_on": translate("Minutes", "Dag"),
        "starts": translate("Minutes", "Börjar"),
        "ends": translate("Minutes", "Slutar"),
        "place": translate("Minutes", "Plats"),
        "cancelled_reason": translate("Minutes", "Inställt"),
        "summary": translate("Minutes", "Sammanfattning"),
        "distribution": translate("Minutes", "Spridning"),
        "present": translate("Minutes", "Närvarande"),
        "apologies": translate("Minutes", "Anmält förhinder"),
        "absent": translate("Minutes", "Frånvarande"),
        "chair": translate("Minutes", "Ordförande"),
        "secretary": translate("Minutes", "Sekreterare"),
        "co_opted": translate("Minutes", "Adjungerad"),
        "follow_ups": translate("Minutes", "Uppföljning"),
        "point": translate("Minutes", "Punkt"),
        "paragraph": translate("Minutes", "Ordning"),
        "title": translate("Minutes", "Rubrik"),
        "severity": translate("Minutes", "Allvar"),
        "presenter": translate("Minutes", "Föredragande"),
        "discussion": translate("Minutes", "Anteckning"),
        "decision": translate("Minutes", "Beslut"),
        "outcome": translate("Minutes", "Utfall"),
        "outcome_reason": translate("Minutes", "Skäl"),
        "measures": translate("Minutes", "Åtgärd"),
        "concerns": translate("Minutes", "Iakttagelse"),
        "next_meeting": translate("Minutes", "Nästa möte"),
        "sign_off": translate("Minutes", "Underskrift"),
    }
