"""Contents to print: the meeting of the picture that documents are measured by, and builders for others."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from orat.domain.agenda import ItemKind, Outcome, Reason
from orat.domain.measure import MeasureState
from orat.domain.minutes import (
    Attendee,
    ConcernPrint,
    DocumentKind,
    MeasurePrint,
    MinutesContent,
    NextMeeting,
    PointPrint,
)
from orat.domain.scales import Severity, Trend, WhenKind


def in_swedish(_context: str, text: str) -> str:
    """The translation of the source language: none."""
    return text


FIRES = PointPrint(
    paragraph=3,
    kind=ItemKind.PROBLEM,
    title="Anlagda bränder kring Ekbackens centrum",
    severity=Severity.ACUTE,
    trend=Trend.RISING,
    minutes=10,
    presenter="utbildningschef område 3",
    reason=Reason.RECURRED,
    reason_week="2026-W46",
    discussion=(
        "Ekbackskolan, Sjöskolan och Sandtorpsskolan har rapporterat fyra bränder sedan den 5 november, alla "
        "mellan kl. 20 och 22. Två dagars idrott har ställts in. Räddningstjänsten bedömer att samma metod "
        "använts."
    ),
    decision="Gemensam kvällsrondering v. 47–49. Containrar vid skolorna flyttas eller låses före fredag.",
    outcome=Outcome.DECIDED,
    measures=(
        MeasurePrint(
            what="Kvällsrondering kl. 19–22",
            owner="Polisen, områdespolis",
            due=date(2026, 12, 4),
            review_week="2026-W48",
        ),
        MeasurePrint(
            what="Lås på containrar, tre skolor",
            owner="Serviceförvaltningen",
            due=date(2026, 11, 20),
            review_week="2026-W48",
        ),
    ),
    concerns=(
        ConcernPrint(
            number="2026-0412",
            title="Brand i container bakom idrottshallen",
            unit="Ekbackskolan",
            place="Ekbackens centrum",
            happened_on=date(2026, 11, 12),
            happened_at=time(20, 45),
            severity=Severity.ACUTE,
        ),
        ConcernPrint(
            number="2026-0415",
            title="Eldad papperskorg",
            unit="Sjöskolan",
            place="Sjögången",
            happened_on=date(2026, 11, 13),
            happened_at=None,
            severity=Severity.HIGH,
            when_kind=WhenKind.NIGHT,
        ),
    ),
)

POINTS = (
    PointPrint(
        paragraph=1,
        kind=ItemKind.OPENING,
        title="Mötets öppnande, närvaro",
        outcome=Outcome.NOTED,
        minutes=2,
        reason=Reason.STANDING,
    ),
    PointPrint(
        paragraph=2,
        kind=ItemKind.FOLLOW_UP,
        title="Föregående möte och uppföljning",
        outcome=Outcome.DECIDED,
        minutes=10,
        reason=Reason.STANDING,
    ),
    FIRES,
    PointPrint(
        paragraph=4,
        kind=ItemKind.PROBLEM,
        title="Öppen drogförsäljning vid Parkskolans gångstråk",
        severity=Severity.HIGH,
        minutes=8,
        reason=Reason.NEW,
        discussion="Två iakttagelser samma vecka, strax före första lektionen. Polisen känner till platsen.",
        decision="Synlig närvaro kl. 7.30–8.15 i två veckor, därefter ny bedömning.",
        outcome=Outcome.DECIDED,
    ),
    PointPrint(
        paragraph=5,
        kind=ItemKind.PROBLEM,
        title="Klotter och krossade rutor, Sjöskolan",
        severity=Severity.MODERATE,
        minutes=6,
        reason=Reason.CARRIED_OVER,
        reason_week="2026-W46",
        outcome=Outcome.CARRIED_OVER,
        outcome_reason="Serviceförvaltningen kunde inte delta.",
    ),
    PointPrint(
        paragraph=6,
        kind=ItemKind.INFORMATION,
        title="Inför Lucia: risker och bemanning",
        minutes=5,
        discussion="Fritidsförvaltningen bemannar till kl. 23.",
        outcome=Outcome.NOTED,
    ),
)

NOTES = MinutesContent(
    kind=DocumentKind.NOTES,
    organisation="Malmö stad",
    department="Stadskontoret",
    document_name="Mötesanteckningar",
    dnr="STK-2026-1187",
    example=False,
    week="2026-W47",
    held_on=date(2026, 11, 19),
    starts=time(8, 30),
    ends=time(9, 30),
    place="Stadshuset, rum Kranen",
    version=1,
    finalised_at=datetime(2026, 11, 20, 13, 3, tzinfo=UTC),
    check_code="7F3A-91C2",
    present=(
        Attendee(name="Samordnare", organisation="Stadskontoret", role="chair"),
        Attendee(name="Utbildningschef område 3", organisation="", role="secretary"),
        Attendee(name="Kommunpolis", organisation="Polisen lokalpolisområde norr"),
        Attendee(
            name="Brandingenjör", organisation="Räddningstjänsten", role="co_opted", from_item=1, until_item=3
        ),
    ),
    apologies=(Attendee(name="Inspektör", organisation="Miljöförvaltningen"),),
    summary=(
        "Fyra anlagda bränder kring Ekbackens centrum är veckans viktigaste fråga. Mötet beslutade om "
        "gemensam kvällsrondering och låsta containrar."
    ),
    new_measures=5,
    closed_measures=4,
    overdue_measures=3,
    follow_ups=(
        MeasurePrint(
            what="Vuxenvandring fredag och lördag",
            owner="Fritidsförvaltningen",
            due=date(2026, 11, 14),
            state=MeasureState.DONE,
            note="Lugnare enligt skolan",
        ),
        MeasurePrint(
            what="Belysning gångtunneln vid Ekbacken",
            owner="Fastighets- och gatukontoret",
            due=date(2026, 11, 6),
            overdue=True,
            new_due=date(2026, 11, 27),
            postponements=1,
        ),
    ),
    points=POINTS,
    next_meeting=NextMeeting(
        week="2026-W48",
        held_on=date(2026, 11, 26),
        starts=time(8, 30),
        ends=time(9, 30),
        place="Stadshuset, rum Kranen",
    ),
    distribution="Deltagare. Inga uppgifter om enskilda personer.",
    sign_off=("Ordförande", "Justerare"),
)
AGENDA = replace(NOTES, kind=DocumentKind.AGENDA, version=0, finalised_at=None, check_code="", sign_off=())
DRAFT = replace(NOTES, version=0, finalised_at=None, check_code="")


def with_discussion(text: str) -> MinutesContent:
    """Notes whose only point was discussed in these words."""
    return replace(NOTES, points=(replace(FIRES, discussion=text, measures=(), concerns=()),))


def of_many_pages(points: int) -> MinutesContent:
    """Notes with many points like the ones of the picture: three fill about two pages."""
    body = (*POINTS[2:], FIRES)
    chosen = tuple(
        replace(body[index % len(body)], paragraph=index + 3, discussion=f"{FIRES.discussion}\n\n" * 3)
        for index in range(points)
    )
    return replace(NOTES, points=(*POINTS[:2], *chosen))
