"""The words of the domain as a person reads them, and the badges that show them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.agenda import AgendaItem, ItemKind, Outcome, Reason
from orat.domain.concern import ENDED_STATES, ConcernState
from orat.domain.likeness import Common
from orat.domain.measure import FeedbackChannel, FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, MeetingState, Presence
from orat.domain.problem import ProblemState
from orat.domain.register import AreaLevel, UnitKind
from orat.domain.scales import (
    Certainty,
    Effect,
    PlaceKind,
    PoliceReport,
    Severity,
    Source,
    Trend,
    WhenKind,
)  # fmt: skip
from orat.domain.weeks import Week
from orat.ui import formats
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook, Shape

translate = QCoreApplication.translate


def severity_word(severity: Severity) -> str:
    """Låg, Måttlig, Hög, Akut."""
    return {
        Severity.LOW: translate("Words", "Låg"),
        Severity.MODERATE: translate("Words", "Måttlig"),
        Severity.HIGH: translate("Words", "Hög"),
        Severity.ACUTE: translate("Words", "Akut"),
    }[severity]


_SEVERITY = {
    Severity.LOW: (Tone.NEUTRAL, Shape.CIRCLE),
    Severity.MODERATE: (Tone.CAUTION, Shape.DIAMOND),
    Severity.HIGH: (Tone.WARNING, Shape.TRIANGLE),
    Severity.ACUTE: (Tone.DANGER, Shape.SQUARE),
}


def severity_badge(severity: Severity, *, word: bool = True) -> BadgeLook:
    """Word, shape and colour of a severity; without the word the shape stands alone and the word is
    read aloud.
    """
    tone, shape = _SEVERITY[severity]
    text = severity_word(severity)
    return BadgeLook(text if word else "", tone, shape, name=text)


def trend_word(trend: Trend) -> str:
    """Ökar, oförändrad, minskar."""
    return {
        Trend.RISING: translate("Words", "ökar"),
        Trend.STEADY: translate("Words", "oförändrad"),
        Trend.FALLING: translate("Words", "minskar"),
    }[trend]


def untitled(state: ConcernState) -> str:
    """What stands for the title of a concern that has none: it is being written, or it was weeded."""
    if state in ENDED_STATES:
        return translate("Words", "Gallrad")
    return translate("Words", "Utan titel")


def concern_state_word(state: ConcernState) -> str:
    """The state of a concern."""
    return {
        ConcernState.DRAFT: translate("Words", "Utkast"),
        ConcernState.RECEIVED: translate("Words", "Inkommen"),
        ConcernState.REVIEWED: translate("Words", "Granskad"),
        ConcernState.RAISED: translate("Words", "Lyft"),
        ConcernState.SCHEDULED: translate("Words", "På dagordning"),
        ConcernState.IN_ACTION: translate("Words", "Under åtgärd"),
        ConcernState.ANSWERED: translate("Words", "Återkopplad"),
        ConcernState.CLOSED: translate("Words", "Avslutad"),
        ConcernState.REFERRED: translate("Words", "Hänvisad"),
        ConcernState.REJECTED: translate("Words", "Avvisad"),
    }[state]


_CONCERN_TONES = {
    ConcernState.RAISED: Tone.ACCENT,
    ConcernState.SCHEDULED: Tone.ACCENT,
    ConcernState.IN_ACTION: Tone.CAUTION,
    ConcernState.ANSWERED: Tone.SUCCESS,
    ConcernState.DRAFT: Tone.CAUTION,
}


def concern_state_badge(state: ConcernState, addition: str = "") -> BadgeLook:
    """The state of a concern as a badge; `addition` follows the word, as in "På dagordning v. 47"."""
    word = concern_state_word(state)
    return BadgeLook(f"{word} {addition}" if addition else word, _CONCERN_TONES.get(state, Tone.NEUTRAL))


def problem_state_badge(state: ProblemState) -> BadgeLook:
    """Öppen, delvis löst, löst."""
    return {
        ProblemState.OPEN: BadgeLook(translate("Words", "Öppen"), Tone.ACCENT),
        ProblemState.PARTLY_SOLVED: BadgeLook(translate("Words", "Delvis löst"), Tone.CAUTION),
        ProblemState.SOLVED: BadgeLook(translate("Words", "Löst"), Tone.SUCCESS),
    }[state]


def meeting_state_badge(state: MeetingState) -> BadgeLook:
    """Planerat, pågår, att justera, klart, inställt."""
    return {
        MeetingState.PLANNED: BadgeLook(translate("Words", "Planerat"), Tone.NEUTRAL),
        MeetingState.IN_PROGRESS: BadgeLook(translate("Words", "Pågår"), Tone.ACCENT),
        MeetingState.HELD: BadgeLook(translate("Words", "Att kontrollera"), Tone.CAUTION),
        MeetingState.FINALISED: BadgeLook(translate("Words", "Fastställt"), Tone.SUCCESS),
        MeetingState.CANCELLED: BadgeLook(translate("Words", "Inställt"), Tone.NEUTRAL),
    }[state]


def measure_state_badge(state: MeasureState) -> BadgeLook:
    """Öppen, klar, delvis klar, avskriven."""
    return {
        MeasureState.OPEN: BadgeLook(translate("Words", "Öppen"), Tone.ACCENT),
        MeasureState.DONE: BadgeLook(translate("Words", "Klar"), Tone.SUCCESS),
        MeasureState.PARTLY_DONE: BadgeLook(translate("Words", "Delvis klar"), Tone.CAUTION),
        MeasureState.DROPPED: BadgeLook(translate("Words", "Avskriven"), Tone.NEUTRAL),
    }[state]


def follow_up_word(status: FollowUpStatus) -> str:
    """What one entry says became of a measure."""
    return {
        FollowUpStatus.NOTE: translate("Words", "Notering"),
        FollowUpStatus.DONE: translate("Words", "Klar"),
        FollowUpStatus.PARTLY_DONE: translate("Words", "Delvis klar"),
        FollowUpStatus.DROPPED: translate("Words", "Avskriven"),
        FollowUpStatus.POSTPONED: translate("Words", "Uppskjuten"),
        FollowUpStatus.REOPENED: translate("Words", "Återöppnad"),
    }[status]


def channel_word(channel: FeedbackChannel) -> str:
    """How the answer reached the unit."""
    return {
        FeedbackChannel.MAIL: translate("Words", "E-post"),
        FeedbackChannel.PHONE: translate("Words", "Telefon"),
        FeedbackChannel.IN_PERSON: translate("Words", "Muntligt"),
        FeedbackChannel.MINUTES: translate("Words", "Mötesanteckningar"),
    }[channel]


def outcome_badge(outcome: Outcome) -> BadgeLook:
    """How a point ended."""
    return {
        Outcome.UNDECIDED: BadgeLook(translate("Words", "Inte avgjord"), Tone.NEUTRAL),
        Outcome.DECIDED: BadgeLook(translate("Words", "Beslutad"), Tone.SUCCESS),
        Outcome.CARRIED_OVER: BadgeLook(translate("Words", "Bordlagd"), Tone.CAUTION),
        Outcome.NOTED: BadgeLook(translate("Words", "Noterad"), Tone.ACCENT),
    }[outcome]


def presence_word(presence: Presence) -> str:
    """Whether a person came."""
    return {
        Presence.EXPECTED: translate("Words", "Väntas"),
        Presence.PRESENT: translate("Words", "Närvarande"),
        Presence.APOLOGIES: translate("Words", "Anmält förhinder"),
        Presence.ABSENT: translate("Words", "Frånvarande"),
    }[presence]


def attendance_role_word(role: AttendanceRole) -> str:
    """In what capacity a person attends."""
    return {
        AttendanceRole.MEMBER: translate("Words", "Ledamot"),
        AttendanceRole.CHAIR: translate("Words", "Ordförande"),
        AttendanceRole.SECRETARY: translate("Words", "Sekreterare"),
        AttendanceRole.CO_OPTED: translate("Words", "Adjungerad"),
    }[role]


def item_title(item: AgendaItem) -> str:
    """The title of a point; the standing ones have a title of their own only when somebody renamed them."""
    return item.title or {
        ItemKind.OPENING: translate("Words", "Mötets öppnande, närvaro"),
        ItemKind.FOLLOW_UP: translate("Words", "Föregående möte och uppföljning"),
        ItemKind.CLOSING: translate("Words", "Övrigt och nästa möte"),
    }.get(item.kind, "")


def reason_badge(item: AgendaItem) -> BadgeLook | None:
    """Why a point comes back, with the week it comes from; None for one that is here for the first time."""
    text = {
        Reason.RECURRED: translate("Words", "återkommer"),
        Reason.CARRIED_OVER: translate("Words", "bordlagd {week}"),
        Reason.NOT_DISCUSSED: translate("Words", "ej behandlad {week}"),
        Reason.SENT_ON: translate("Words", "skickad från {week}"),
        Reason.OPEN_MEASURE: translate("Words", "öppen åtgärd"),
    }.get(item.reason)
    if text is None:
        return None
    week = formats.week(Week.parse(item.reason_week)) if item.reason_week else ""
    return BadgeLook(text.format(week=week).strip(), Tone.ACCENT)


def common_word(common: Common) -> str:
    """One thing that concerns have in common, as the reason for gathering them."""
    return {
        Common.PLACE: translate("Words", "liknande plats"),
        Common.AREA: translate("Words", "samma område"),
        Common.UNIT: translate("Words", "samma enhet"),
        Common.CATEGORY: translate("Words", "samma kategori"),
        Common.DAYS: translate("Words", "nära i tid"),
        Common.TIME_OF_DAY: translate("Words", "samma tid på dygnet"),
        Common.WORDS: translate("Words", "liknande ord"),
    }[common]


def common_words(common: Sequence[Common], words: Sequence[str] = ()) -> str:
    """All reasons in one line: "liknande plats · nära i tid · liknande ord: container, brand"."""
    parts = [common_word(each) for each in common if each is not Common.WORDS or not words]
    if words:
        told = translate("Words", "liknande ord: {words}")
        parts.append(told.format(words=", ".join(words)))
    return " · ".join(parts)


def open_count(count: int) -> str:
    """How many measures are open, after the word that says what they are."""
    if count == 1:
        return translate("Words", "1 öppen")
    return translate("Words", "{count} öppna").format(count=formats.integer(count))


def when_kind_word(kind: WhenKind) -> str:
    """How exactly the time of an event is known."""
    return {
        WhenKind.DAY: translate("Words", "Dag"),
        WhenKind.MOMENT: translate("Words", "Klockslag"),
        WhenKind.INTERVAL: translate("Words", "Från–till"),
        WhenKind.NIGHT: translate("Words", "Natten mot"),
    }[kind]


def certainty_word(certainty: Certainty) -> str:
    """How the reporter knows."""
    return {
        Certainty.SEEN: translate("Words", "Sett"),
        Certainty.HEARD: translate("Words", "Hört berättas"),
        Certainty.RUMOUR: translate("Words", "Rykte"),
    }[certainty]


def source_word(source: Source) -> str:
    """From whom the reporting unit has it."""
    return {
        Source.OWN: translate("Words", "Egen iakttagelse"),
        Source.STAFF: translate("Words", "Personal"),
        Source.PUPIL: translate("Words", "Elev"),
        Source.GUARDIAN: translate("Words", "Vårdnadshavare"),
        Source.NEIGHBOUR: translate("Words", "Granne eller boende"),
        Source.POLICE: translate("Words", "Polis"),
        Source.RUMOUR: translate("Words", "Rykte"),
    }[source]


def effect_word(effect: Effect) -> str:
    """What of the school was touched."""
    return {
        Effect.PUPILS: translate("Words", "Elever"),
        Effect.STAFF: translate("Words", "Personal"),
        Effect.TEACHING: translate("Words", "Undervisning"),
        Effect.WAY_TO_SCHOOL: translate("Words", "Skolväg"),
        Effect.PREMISES: translate("Words", "Lokaler"),
    }[effect]


def place_kind_word(kind: PlaceKind) -> str:
    """The kind of place."""
    return {
        PlaceKind.SCHOOLYARD: translate("Words", "Skolgård"),
        PlaceKind.BUILDING: translate("Words", "I byggnaden"),
        PlaceKind.WAY_TO_SCHOOL: translate("Words", "Skolväg"),
        PlaceKind.SQUARE: translate("Words", "Torg"),
        PlaceKind.PARK: translate("Words", "Park eller grönområde"),
        PlaceKind.STOP: translate("Words", "Hållplats eller station"),
        PlaceKind.CENTRE: translate("Words", "Centrum eller butik"),
        PlaceKind.HOUSING: translate("Words", "Bostadsgård"),
        PlaceKind.STREET: translate("Words", "Gata eller parkering"),
        PlaceKind.TUNNEL: translate("Words", "Gångtunnel eller gångstråk"),
        PlaceKind.SPORTS: translate("Words", "Idrottsplats eller fritidsgård"),
        PlaceKind.ONLINE: translate("Words", "På nätet"),
        PlaceKind.OTHER: translate("Words", "Annan plats"),
    }[kind]


def police_word(report: PoliceReport) -> str:
    """Whether it was reported to the police."""
    return {
        PoliceReport.YES: translate("Words", "Ja"),
        PoliceReport.NO: translate("Words", "Nej"),
        PoliceReport.UNKNOWN: translate("Words", "Vet inte"),
    }[report]


def unit_kind_word(kind: UnitKind) -> str:
    """What a unit is."""
    return {
        UnitKind.SCHOOL: translate("Words", "Skola"),
        UnitKind.PRESCHOOL: translate("Words", "Förskola"),
        UnitKind.DEPARTMENT: translate("Words", "Förvaltning"),
        UnitKind.POLICE: translate("Words", "Polis"),
        UnitKind.RESCUE: translate("Words", "Räddningstjänst"),
        UnitKind.COMPANY: translate("Words", "Bolag"),
        UnitKind.ASSOCIATION: translate("Words", "Förening"),
        UnitKind.OTHER: translate("Words", "Annan aktör"),
    }[kind]


def area_level_word(level: AreaLevel) -> str:
    """The level of an area in the tree."""
    return {
        AreaLevel.CITY_AREA: translate("Words", "Stadsområde"),
        AreaLevel.DISTRICT: translate("Words", "Stadsdel"),
        AreaLevel.NEIGHBOURHOOD: translate("Words", "Delområde"),
    }[level]


def week_and_year(week: Week) -> str:
    """Vecka 47, 2026."""
    return translate("Words", "Vecka {number}, {year}").format(number=week.number, year=week.year)


def concern_count(count: int) -> str:
    """1 iakttagelse, 4 iakttagelser."""
    if count == 1:
        return translate("Words", "1 iakttagelse")
    return translate("Words", "{count} iakttagelser").format(count=formats.integer(count))


def unit_count(count: int) -> str:
    """1 enhet, 3 enheter."""
    if count == 1:
        return translate("Words", "1 enhet")
    return translate("Words", "{count} enheter").format(count=formats.integer(count))


def area_count(count: int) -> str:
    """1 område, 3 områden."""
    if count == 1:
        return translate("Words", "1 område")
    return translate("Words", "{count} områden").format(count=formats.integer(count))


def category_count(count: int) -> str:
    """1 kategori, 3 kategorier."""
    if count == 1:
        return translate("Words", "1 kategori")
    return translate("Words", "{count} kategorier").format(count=formats.integer(count))


def person_count(count: int) -> str:
    """1 person, 3 personer."""
    if count == 1:
        return translate("Words", "1 person")
    return translate("Words", "{count} personer").format(count=formats.integer(count))


def overdue_count(count: int) -> str:
    """1 försenad, 3 försenade."""
    if count == 1:
        return translate("Words", "1 försenad")
    return translate("Words", "{count} försenade").format(count=formats.integer(count))
