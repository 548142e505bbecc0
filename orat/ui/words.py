"""The words of the domain as a person reads them, and the badges that show them."""

from PySide6.QtCore import QCoreApplication

from orat.domain.agenda import Outcome
from orat.domain.concern import ConcernState
from orat.domain.measure import FeedbackChannel, FollowUpStatus, MeasureState
from orat.domain.meeting import AttendanceRole, MeetingState, Presence
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity, Trend
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
    """Word, shape and colour of a severity; without the word the shape stands alone and the word is read aloud."""
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
    """Öppen, klar, delvis klar, avförd."""
    return {
        MeasureState.OPEN: BadgeLook(translate("Words", "Öppen"), Tone.ACCENT),
        MeasureState.DONE: BadgeLook(translate("Words", "Klar"), Tone.SUCCESS),
        MeasureState.PARTLY_DONE: BadgeLook(translate("Words", "Delvis klar"), Tone.CAUTION),
        MeasureState.DROPPED: BadgeLook(translate("Words", "Avförd"), Tone.NEUTRAL),
    }[state]


def follow_up_word(status: FollowUpStatus) -> str:
    """What one entry says became of a measure."""
    return {
        FollowUpStatus.NOTE: translate("Words", "Notering"),
        FollowUpStatus.DONE: translate("Words", "Klar"),
        FollowUpStatus.PARTLY_DONE: translate("Words", "Delvis klar"),
        FollowUpStatus.DROPPED: translate("Words", "Avförd"),
        FollowUpStatus.POSTPONED: translate("Words", "Framflyttad"),
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
