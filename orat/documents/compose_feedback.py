"""The feedback sheet of one unit as blocks: what it reported, what was decided and done, what is left."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from orat.documents.blocks import (
    Badge,
    Block,
    BulletList,
    Callout,
    DataTable,
    DecisionBox,
    Document,
    Heading,
    PageFrame,
    Paragraph,
    Tone,
    Voice,
)
from orat.documents.compose_parts import happened, standing
from orat.documents.wording import (
    Translate,
    long_date,
    number,
    severity_badge,
    short_week,
    table_date,
)
from orat.domain.agenda import Outcome
from orat.domain.feedback_sheet import DecisionPrint, FeedbackSheet, MatterPrint
from orat.domain.measure import MeasureState
from orat.domain.minutes import MeasurePrint

_ZONE = ZoneInfo("Europe/Stockholm")


def compose_feedback(sheet: FeedbackSheet, translate: Translate) -> Document:
    """The sheet; open matters come first, as they do in the value."""
    title = translate("Feedback", "Återkoppling till {unit}").format(unit=sheet.unit)
    span = translate("Feedback", "Rapporterat {first} – {last}").format(
        first=long_date(sheet.first, translate), last=long_date(sheet.last, translate)
    )
    blocks: list[Block] = [Heading(level=1, text=title), Paragraph(span, Voice.SUBTITLE)]
    if sheet.matters:
        blocks.append(Callout(translate("Feedback", "I korthet"), _in_short(sheet, translate)))
    else:
        blocks.append(Paragraph(translate("Feedback", "Enheten rapporterade ingenting under perioden.")))
    for matter in sheet.matters:
        blocks += _matter(matter, translate)
    return Document(
        title=title,
        author=sheet.organisation or translate("Document", "Örat mot marken"),
        subject=translate("Feedback", "Vad som blev av det som enheten rapporterade"),
        made_at=datetime.combine(sheet.made_on, time(12), _ZONE).astimezone(UTC),
        frame=_frame(sheet, translate),
        blocks=tuple(blocks),
        language="sv-SE" if sheet.language == "sv" else sheet.language,
        identity=sheet.identity,
    )


def _frame(sheet: FeedbackSheet, translate: Translate) -> PageFrame:
    house = " · ".join(filter(None, (sheet.organisation, sheet.department)))
    made = translate("Feedback", "Framställd {date}").format(date=table_date(sheet.made_on))
    code = translate("Document", "Kontrollkod {code}").format(code=sheet.check_code)
    return PageFrame(
        left=(translate("Document", "Örat mot marken"), house),
        title=translate("Feedback", "Återkoppling"),
        reference=f"{table_date(sheet.first)} – {table_date(sheet.last)}",
        counter=translate("Document", "{page} ({pages})"),
        foot_left=f"{made} · {code}" if sheet.check_code else made,
        foot_right=translate("Document", "Tillgänglig PDF (PDF/UA-1) · arkivformat PDF/A-2a"),
        stamp=translate("Document", "EXEMPELDATA") if sheet.example else "",
    )


def _in_short(sheet: FeedbackSheet, translate: Translate) -> str:
    reported = (
        translate("Feedback", "1 iakttagelse")
        if sheet.concerns == 1
        else translate("Feedback", "{count} iakttagelser").format(count=number(sheet.concerns))
    )
    matters = (
        translate("Feedback", "1 ärende")
        if len(sheet.matters) == 1
        else translate("Feedback", "{count} ärenden").format(count=number(len(sheet.matters)))
    )
    left = (
        translate("Feedback", "Allt är avslutat.")
        if not sheet.open
        else translate("Feedback", "I 1 av dem återstår något.")
        if sheet.open == 1
        else translate("Feedback", "I {count} av dem återstår något.").format(count=number(sheet.open))
    )
    return translate("Feedback", "{reported} i {matters}. {left}").format(
        reported=reported, matters=matters, left=left
    )


def _matter(matter: MatterPrint, translate: Translate) -> list[Block]:
    state = (
        Badge(translate("Feedback", "Pågår"), Tone.ACCENT)
        if matter.open
        else Badge(translate("Feedback", "Avslutat"))
    )
    blocks: list[Block] = [
        Heading(level=2, text=matter.title, badges=(severity_badge(matter.severity, translate), state)),
        Heading(level=3, text=translate("Feedback", "Det här rapporterade ni")),
        _reported(matter, translate),
        Heading(level=3, text=translate("Feedback", "Det här bestämde mötet")),
    ]
    if matter.decisions:
        blocks += [_decision(each, translate) for each in matter.decisions]
    elif matter.referred_to:
        words = translate("Feedback", "Hör hemma i ett annat forum: {forum}.")
        blocks.append(Paragraph(words.format(forum=matter.referred_to)))
    else:
        waits = (
            translate("Feedback", "Har inte tagits upp på ett möte ännu.")
            if matter.open
            else translate("Feedback", "Avslutades utan att behöva tas upp på ett möte.")
        )
        blocks.append(Paragraph(waits))
    blocks += _measures(matter, translate)
    if matter.answers:
        blocks.append(Heading(level=3, text=translate("Feedback", "Det här har ni fått veta")))
        blocks.append(
            BulletList(tuple(("•", f"{table_date(each.day)}: {each.text}") for each in matter.answers))
        )
    return blocks


def _reported(matter: MatterPrint, translate: Translate) -> DataTable:
    return DataTable(
        (
            translate("Document", "Nr"),
            translate("Document", "Iakttagelse"),
            translate("Document", "Plats"),
            translate("Document", "Inträffade"),
        ),
        tuple((each.number, each.title, each.place, happened(each, translate)) for each in matter.concerns),
    )


def _decision(said: DecisionPrint, translate: Translate) -> Block:
    week = short_week(said.week, translate)
    when = f"{week} ({table_date(said.held_on)})"
    if said.decision:
        label = translate("Feedback", "Beslut {when}:").format(when=when)
        return DecisionBox(label, said.decision)
    words = {
        Outcome.CARRIED_OVER: translate("Feedback", "Bordlades {when}."),
        Outcome.DECIDED: translate("Feedback", "Åtgärder beslutades {when}."),
    }.get(said.outcome, translate("Feedback", "Togs upp {when} utan särskilt beslut."))
    return Paragraph(words.format(when=when))


def _measures(matter: MatterPrint, translate: Translate) -> list[Block]:
    """What was done, what is left and what came to nothing, each under its own heading."""
    parts = (
        (translate("Feedback", "Det här är gjort"), {MeasureState.DONE, MeasureState.PARTLY_DONE}),
        (translate("Feedback", "Det här återstår"), {MeasureState.OPEN}),
        (translate("Feedback", "Det här blev inte av"), {MeasureState.DROPPED}),
    )
    blocks: list[Block] = []
    for title, states in parts:
        found = tuple(each for each in matter.measures if each.state in states)
        if found:
            blocks += [Heading(level=3, text=title), _measure_table(found, translate)]
    return blocks


def _measure_table(measures: Sequence[MeasurePrint], translate: Translate) -> DataTable:
    return DataTable(
        (
            translate("Document", "Åtgärd"),
            translate("Document", "Ansvarig"),
            translate("Document", "Klart senast"),
            translate("Document", "Läge"),
        ),
        tuple((each.what, each.owner, table_date(each.due), standing(each, translate)) for each in measures),
    )
