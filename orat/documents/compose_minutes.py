"""The notes of a meeting as blocks."""

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
    SignatureField,
    SignOff,
    Voice,
)
from orat.documents.compose_parts import (
    Pictures,
    closing,
    concern_table,
    curve,
    follow_up_table,
    language_of,
    made_at,
    measure_state,
    measure_table,
    no_pictures,
    people_table,
    pictures_of,
    typed,
    when_and_where,
)
from orat.documents.compose_stage import (
    inside,
    notes_frame,
    notes_name,
    notes_title,
    title_badges,
    told_first,
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
from orat.domain.agenda import STANDING, Approval, ItemKind, Outcome
from orat.domain.documents import MASKED
from orat.domain.measure import MeasureState
from orat.domain.minutes import Edition, MinutesContent, PointPrint
from orat.domain.weeks import Week


def compose_minutes(
    content: MinutesContent, translate: Translate, pictures: Pictures = no_pictures
) -> Document:
    """The notes in any stage and edition; one that is not finalised says so on every page."""
    title = notes_title(content, translate)
    blocks: list[Block] = [
        Heading(level=1, text=title, badges=title_badges(content, translate)),
        when_and_where(content, translate),
        *told_first(content, translate),
        *_attendance(content, translate),
    ]
    if content.cancelled_reason:
        blocks.append(Callout(translate("Minutes", "Mötet är inställt"), content.cancelled_reason))
    elif content.edition is not Edition.EXCERPT:
        blocks.append(_summary(content, translate))
    blocks += _follow_up_without_point(content, translate)
    for point in content.points:
        blocks += _point(point, content, translate)
        blocks += pictures_of(point, pictures, translate)
    blocks += closing(content, translate)
    blocks += _sign_off(content, translate)
    blocks += _changes(content, translate)
    blocks += _masked(content, translate)
    return Document(
        title=title, author=content.organisation or translate("Document", "Örat mot marken"),
        subject=translate("Minutes", "Anteckningar från Örat mot marken"),
        made_at=made_at(content), frame=notes_frame(content, translate), blocks=tuple(blocks),
        language=language_of(content), identity=content.identity, signature=_field(content, translate),
    )  # fmt: skip


def _attendance(content: MinutesContent, translate: Translate) -> list[Block]:
    blocks: list[Block] = []
    if content.present:
        blocks.append(people_table(content.present, translate("Minutes", "Närvarande"), translate))
    pairs = (
        (translate("Minutes", "Anmält förhinder"), people(content.apologies, translate)),
        (translate("Minutes", "Frånvarande"), people(content.absent, translate)),
    )
    filled = tuple((key, value) for key, value in pairs if value)
    return [*blocks, KeyValues(filled)] if filled else blocks


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
            sparkline=curve(point, translate),
        )
    ]
    if point.kind is ItemKind.FOLLOW_UP and content.follow_ups:
        blocks.append(follow_up_table(content.follow_ups, translate))
    if point.discussion:
        language = "" if content.language == "sv" else "sv-SE"
        blocks.append(Paragraph(point.discussion, language=language))
    if decision := _approval(point, content, translate) or typed(point.decision, content):
        blocks.append(DecisionBox(translate("Minutes", "Beslut:"), decision))
    if point.measures:
        blocks.append(measure_table(point.measures, translate))
    blocks += _outcome(point, content, translate)
    if point.concerns and content.edition is Edition.EXCERPT:
        blocks.append(Heading(level=3, text=translate("Minutes", "Iakttagelser bakom punkten")))
        blocks.append(concern_table(point.concerns, translate))
    return blocks


def _approval(point: PointPrint, content: MinutesContent, translate: Translate) -> str:
    """How the notes of the meeting before were approved; the decision then holds the changes."""
    texts = {
        Approval.NONE: "",
        Approval.AS_WRITTEN: translate(
            "Minutes", "Föregående {name} (vecka {week}) godkändes utan ändringar."
        ),
        Approval.WITH_CHANGES: translate(
            "Minutes", "Föregående {name} (vecka {week}) godkändes med ändringarna: {changes}"
        ),
    }
    return texts[point.approval].format(
        name=inside(notes_name(content, translate)),
        week=Week.parse(point.approves_week).number if point.approves_week else "–",
        changes=point.decision,
    )


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


def _sign_off(content: MinutesContent, translate: Translate) -> list[Block]:
    """The lines that are wanted; who makes an excerpt vouches for it instead of the signers."""
    if not content.sign_off:
        # Nothing to write on, but the place for an electronic signature stands here.
        return [SignOff(())] if content.signature_field else []
    lines = content.sign_off
    if content.edition is Edition.EXCERPT:
        lines = (translate("Minutes", "Rätt utdraget intygar"),)
    return [Heading(level=2, text=translate("Minutes", "Underskrifter")), SignOff(lines)]


def _field(content: MinutesContent, translate: Translate) -> SignatureField | None:
    """The place for an electronic signature: drafts and masked copies are not for signing."""
    if not (content.signature_field and content.version) or content.edition is Edition.MASKED:
        return None
    return SignatureField(
        translate("Minutes", "Fält för digital underskrift"),
        translate(
            "Minutes",
            "Plats för digital underskrift. Vem som har skrivit under visar det program som öppnar filen.",
        ),
    )


def _masked(content: MinutesContent, translate: Translate) -> list[Block]:
    """Where something was masked and on which ground."""
    if not content.masked:
        return []
    columns = (translate("Minutes", "Var"), translate("Minutes", "Grund"))
    rows = tuple((each.where or translate("Minutes", "Huvudet"), each.ground) for each in content.masked)
    return [Heading(level=2, text=translate("Minutes", "Maskerade uppgifter")), DataTable(columns, rows)]


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
        ("approval", Approval.AS_WRITTEN): translate("Minutes", "Godkända utan ändringar"),
        ("approval", Approval.WITH_CHANGES): translate("Minutes", "Godkända med ändringar"),
        ("severity", "1"): translate("Document", "Låg"),
        ("severity", "2"): translate("Document", "Måttlig"),
        ("severity", "3"): translate("Document", "Hög"),
        ("severity", "4"): translate("Document", "Akut"),
    }
    if what == "follow_ups" and text not in ("", MASKED):
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
        "pictures": translate("Minutes", "Bild"),
        "next_meeting": translate("Minutes", "Nästa möte"),
        "sign_off": translate("Minutes", "Underskrift"),
        "approval": translate("Minutes", "Godkännande"),
    }
