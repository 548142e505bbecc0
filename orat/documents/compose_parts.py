"""What agenda and notes have in common: the frame of a page, tables of measures and concerns, the end."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from orat.documents.blocks import (
    Block,
    DataTable,
    Foreign,
    Heading,
    KeyValues,
    PageFrame,
    Paragraph,
    Picture,
    RichText,
    Sparkline,
    Voice,
)
from orat.documents.embedding import archive_format
from orat.documents.wording import (
    Translate,
    bounds,
    hours,
    long_date,
    number,
    role_word,
    short_week,
    table_date,
    table_time,
)
from orat.domain.agenda import Reason
from orat.domain.masking import MASKED_MEASURE
from orat.domain.measure import MeasureState
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    MeasurePrint,
    MinutesContent,
    PicturePrint,
    PointPrint,
)
from orat.domain.weeks import Week

_ZONE = ZoneInfo("Europe/Stockholm")


def page_frame(content: MinutesContent, title: str, state: str, translate: Translate) -> PageFrame:
    """Header and footer. `state` stands beside the document's name: its version, or that it is a draft."""
    house = " · ".join(filter(None, (content.organisation, content.department)))
    dnr = translate("Document", "Dnr {dnr}").format(dnr=content.dnr) if content.dnr else ""
    final = content.version > 0
    foot = []
    if final and content.finalised_at:
        day = local(content.finalised_at).date()
        foot.append(translate("Document", "Fastställd {date}").format(date=table_date(day)))
    if content.check_code:
        foot.append(translate("Document", "Kontrollkod {code}").format(code=content.check_code))
    return PageFrame(
        left=(translate("Document", "Örat mot marken"), house),
        title=title,
        state=state,
        reference=" · ".join(filter(None, (table_date(content.held_on), dnr))),
        counter=translate("Document", "{page} ({pages})"),
        foot_left=" · ".join(foot),
        foot_right=archive_format(translate),
        stamp=translate("Document", "EXEMPELDATA") if content.example else "",
    )


def when_and_where(content: MinutesContent, translate: Translate) -> Paragraph:
    """The line under the title: "19 november 2026, kl. 8.30–9.30 · Stadshuset, rum Kranen"."""
    moment = f"{long_date(content.held_on, translate)}, {hours(content.starts, content.ends, translate)}"
    return Paragraph(" · ".join(filter(None, (moment, content.place))), Voice.SUBTITLE)


def language_of(content: MinutesContent) -> str:
    """The document's language as a BCP 47 tag."""
    return "sv-SE" if content.language == "sv" else content.language


def typed(text: str, content: MinutesContent) -> RichText:
    """What somebody wrote in Swedish, marked as that where the document's own words are not."""
    return text if content.language == "sv" or not text else (Foreign(text, "sv-SE"),)


def week_number(content: MinutesContent) -> int:
    """The number that names the meeting."""
    return Week.parse(content.week).number


def made_at(content: MinutesContent) -> datetime:
    """When the document was made as its content tells: finalised, else when the meeting ends; in UTC."""
    at = content.finalised_at or datetime.combine(content.held_on, content.ends, _ZONE)
    return local(at).astimezone(UTC).replace(microsecond=0)


def local(at: datetime) -> datetime:
    """An instant on the clock in Sweden; one without a zone is UTC."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(_ZONE)


def follow_up_table(measures: tuple[MeasurePrint, ...], translate: Translate) -> DataTable:
    """The measures to follow up, and how each stands."""
    return DataTable(
        (
            translate("Document", "Åtgärd"),
            translate("Document", "Ansvarig"),
            translate("Document", "Klart senast"),
            translate("Document", "Läge"),
        ),
        tuple(
            (measure.what, measure.owner, table_date(measure.due), standing(measure, translate))
            for measure in measures
        ),
    )


def measure_state(state: MeasureState, translate: Translate) -> str:
    """The word for a state."""
    return {
        MeasureState.OPEN: translate("Document", "Pågår"),
        MeasureState.DONE: translate("Document", "Klar"),
        MeasureState.PARTLY_DONE: translate("Document", "Delvis klar"),
        MeasureState.DROPPED: translate("Document", "Avskriven"),
    }[state]


def standing(measure: MeasurePrint, translate: Translate) -> str:
    """How a measure stands: "Försenad, ny tid 2026-11-27", "Klar. Lugnare enligt skolan"."""
    if measure == MASKED_MEASURE:
        return ""
    late = measure.overdue and measure.state is MeasureState.OPEN
    words = translate("Document", "Försenad") if late else measure_state(measure.state, translate)
    if measure.new_due:
        words = translate("Document", "{state}, ny tid {date}").format(
            state=words, date=table_date(measure.new_due)
        )
    if measure.postponements > 1:
        words = translate("Document", "{state} (framflyttad {count} gånger)").format(
            state=words, count=measure.postponements
        )
    return f"{words}. {measure.note}" if measure.note else words


def measure_table(measures: tuple[MeasurePrint, ...], translate: Translate) -> DataTable:
    """The measures decided at a point."""
    return DataTable(
        (
            translate("Document", "Åtgärd"),
            translate("Document", "Ansvarig"),
            translate("Document", "Klart senast"),
            translate("Document", "Följs upp"),
        ),
        tuple(
            (measure.what, measure.owner, table_date(measure.due), short_week(measure.review_week, translate))
            for measure in measures
        ),
    )


def concern_table(concerns: tuple[ConcernPrint, ...], translate: Translate) -> DataTable:
    """The concerns behind a point."""
    return DataTable(
        (
            translate("Document", "Nr"),
            translate("Document", "Iakttagelse"),
            translate("Document", "Enhet"),
            translate("Document", "Plats"),
            translate("Document", "Inträffade"),
        ),
        tuple(
            (concern.number, concern.title, concern.unit, concern.place, happened(concern, translate))
            for concern in concerns
        ),
    )


def happened(concern: ConcernPrint, translate: Translate) -> str:
    """When a concern happened, in a table."""
    return table_time(
        translate, concern.when_kind, concern.happened_on, concern.happened_at, concern.ended_on,
        concern.ended_at,
    )  # fmt: skip


def people_table(people: tuple[Attendee, ...], title: str, translate: Translate) -> DataTable:
    """Who was there or is called, one a row; columns that would be empty are left out."""
    columns = (
        title,
        translate("Minutes", "Organisation"),
        translate("Minutes", "Uppgift"),
        translate("Minutes", "Punkter"),
    )
    rows = [
        (each.name, each.organisation, role_word(each, translate), bounds(each, translate)) for each in people
    ]
    used = [index for index in range(len(columns)) if index == 0 or any(row[index] for row in rows)]
    return DataTable(
        tuple(columns[index] for index in used),
        tuple(tuple(row[index] for index in used) for row in rows),
        row_heads=len(used) > 1,
        dense=True,
    )


def curve(point: PointPrint, translate: Translate) -> Sparkline | None:
    """The problem's events week by week; nothing for what happened once."""
    if sum(point.weekly) < 2:
        return None
    alt = translate(
        "Minutes",
        "{total} händelser på {weeks} veckor, {last} av dem den senaste veckan. Vecka för vecka: {counts}.",
    ).format(
        total=number(sum(point.weekly)),
        weeks=len(point.weekly),
        last=number(point.weekly[-1]),
        counts=", ".join(number(count) for count in point.weekly),
    )
    return Sparkline(tuple(map(float, point.weekly)), alt)


def reason_text(point: PointPrint, translate: Translate) -> str:
    """Why a point is on the agenda, with the week it comes from; nothing for what needs no reason."""
    week = short_week(point.reason_week, translate)
    reasons = {
        Reason.NEW: translate("Document", "Ny punkt"),
        Reason.NOT_DISCUSSED: translate("Document", "Återkommer: hanns inte med {week}"),
        Reason.CARRIED_OVER: translate("Document", "Återkommer: bordlagd {week}"),
        Reason.SENT_ON: translate("Document", "Återkommer: flyttad från {week}"),
        Reason.OPEN_MEASURE: translate("Document", "Återkommer: åtgärd pågår sedan {week}"),
        Reason.RECURRED: translate("Document", "Återkommer: ny iakttagelse sedan {week}"),
    }
    if not week:
        reasons |= {
            Reason.NOT_DISCUSSED: translate("Document", "Återkommer: hanns inte med"),
            Reason.CARRIED_OVER: translate("Document", "Återkommer: bordlagd"),
            Reason.SENT_ON: translate("Document", "Återkommer: flyttad hit"),
            Reason.OPEN_MEASURE: translate("Document", "Återkommer: åtgärd pågår"),
            Reason.RECURRED: translate("Document", "Återkommer: ny iakttagelse"),
        }
    return reasons.get(point.reason, "").format(week=week)


def closing(content: MinutesContent, translate: Translate) -> list[Block]:
    """Next meeting and distribution."""
    rows = []
    coming = content.next_meeting
    if coming:
        words = translate("Document", "{week}, {date}, {hours}").format(
            week=short_week(coming.week, translate),
            date=long_date(coming.held_on, translate),
            hours=hours(coming.starts, coming.ends, translate),
        )
        rows.append((translate("Document", "Nästa möte"), " · ".join(filter(None, (words, coming.place)))))
    if content.distribution:
        rows.append((translate("Document", "Spridning"), content.distribution))
    if not rows:
        return []
    if len(rows) == 1:
        title, text = rows[0]
        return [Heading(level=2, text=title), Paragraph(text)]
    return [Heading(level=2, text=translate("Document", "Nästa möte och spridning")), KeyValues(tuple(rows))]


Pictures = Callable[[PicturePrint], bytes]
"""Finds the JPEG of a picture in frozen content."""


def no_pictures(_picture: PicturePrint) -> bytes:
    """Where only the words matter: every picture is its caption alone."""
    return b""


def pictures_of(point: PointPrint, pictures: Pictures, translate: Translate) -> list[Block]:
    """The pictures of a point. One that was masked is told of, and one without a caption says what it is
    to somebody who listens.
    """
    unnamed = translate("Document", "Bild utan bildtext")
    return [
        Picture(
            data=pictures(each),
            width=each.width,
            height=each.height,
            caption=each.caption if each.caption.strip() else unnamed,
        )
        if each.digest
        else Paragraph(each.caption, Voice.QUIET, label=translate("Document", "Bild:"))
        for each in point.pictures
    ]
