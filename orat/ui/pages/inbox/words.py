"""What the inbox says: verdicts and why, where a report stands, which way it came."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from orat.domain import happened
from orat.domain.inbox import IncomingState, Reply
from orat.domain.intake import OF_SENDER, READ_AS, SEVERAL, OriginKind, Verdict, summed_in
from orat.domain.scales import Certainty, Effect, PoliceReport, Severity, Source, WhenKind
from orat.ui import formats
from orat.ui.history_words import field_word
from orat.ui.messages import explain_code
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook, Shape
from orat.ui.words import certainty_word, effect_word, police_word, severity_word, source_word

translate = QCoreApplication.translate

_QUOTED = 60
"""So many letters of what was written are said again in a reason."""


def verdict_badge(verdict: Verdict) -> BadgeLook:
    """What can be done with a report, as a badge."""
    return {
        Verdict.NEW: BadgeLook(translate("Inbox", "Ny"), Tone.ACCENT),
        Verdict.DUPLICATE: BadgeLook(translate("Inbox", "Känd")),
        Verdict.NEEDS_DECISION: BadgeLook(translate("Inbox", "Att avgöra"), Tone.CAUTION, Shape.DIAMOND),
        Verdict.WRONG: BadgeLook(translate("Inbox", "Att rätta"), Tone.DANGER, Shape.TRIANGLE),
        Verdict.CHANGED: BadgeLook(translate("Inbox", "Ändrad"), Tone.CAUTION, Shape.DIAMOND),
        Verdict.LOCKED: BadgeLook(translate("Inbox", "Låst"), Tone.CAUTION),
        Verdict.ANSWERS: BadgeLook(translate("Inbox", "Svar"), Tone.ACCENT),
    }[verdict]


def verdict_count(verdict: Verdict, count: int) -> str:
    """So many reports of a verdict: "3 nya"."""
    one = {
        Verdict.NEW: translate("Inbox", "{count} ny"),
        Verdict.CHANGED: translate("Inbox", "{count} ändrad"),
        Verdict.LOCKED: translate("Inbox", "{count} låst"),
    }
    several = {
        Verdict.NEW: translate("Inbox", "{count} nya"),
        Verdict.DUPLICATE: translate("Inbox", "{count} finns redan"),
        Verdict.NEEDS_DECISION: translate("Inbox", "{count} att avgöra"),
        Verdict.WRONG: translate("Inbox", "{count} att rätta"),
        Verdict.CHANGED: translate("Inbox", "{count} ändrade"),
        Verdict.LOCKED: translate("Inbox", "{count} låsta"),
        Verdict.ANSWERS: translate("Inbox", "{count} svar"),
    }
    word = one.get(verdict, several[verdict]) if count == 1 else several[verdict]
    return word.format(count=formats.integer(count))


def state_badge(state: IncomingState, verdict: Verdict) -> BadgeLook:
    """Where a report stands; one that waits says what it waits for."""
    return {
        IncomingState.WAITING: verdict_badge(verdict),
        IncomingState.HELD: BadgeLook(translate("Inbox", "Hålls kvar")),
        IncomingState.ASKED: BadgeLook(translate("Inbox", "Frågat"), Tone.CAUTION),
        IncomingState.ACCEPTED: BadgeLook(translate("Inbox", "Mottagen"), Tone.SUCCESS),
        IncomingState.JOINED: BadgeLook(translate("Inbox", "Ihopslagen"), Tone.SUCCESS),
        IncomingState.HANDED_ON: BadgeLook(translate("Inbox", "Hänvisad")),
        IncomingState.REJECTED: BadgeLook(translate("Inbox", "Avvisad")),
    }[state]


def lying_word(verdict: Verdict) -> str:
    """What a package that lies there as it came waits for; "" for a report."""
    return {
        Verdict.LOCKED: translate("Inbox", "Väntar på lösenord"),
        Verdict.ANSWERS: translate("Inbox", "Väntar på att läsas in"),
    }.get(verdict, "")


def origin_word(kind: OriginKind) -> str:
    """The way something came in."""
    return {
        OriginKind.FORM: translate("Inbox", "Blankett"),
        OriginKind.TABLE: translate("Inbox", "Tabell"),
        OriginKind.MAIL: translate("Inbox", "Mejl"),
        OriginKind.PACKAGE: translate("Inbox", "Paket"),
        OriginKind.RESCUE: translate("Inbox", "Skadad fil"),
    }[kind]


def report_count(count: int) -> str:
    """So many reports: "4 rapporter"."""
    if count == 1:
        return translate("Inbox", "1 rapport")
    return translate("Inbox", "{count} rapporter").format(count=formats.integer(count))


def reasons_text(codes: Sequence[str], answers: Mapping[str, str]) -> str:
    """Why a report got its verdict, as sentences; `answers` is what was written, by field."""
    return " ".join(reason(code, answers.get(code.partition("-")[0], "")) for code in codes)


def reason(code: str, written: str = "") -> str:
    """One reason: a code by itself, or a field with what is wrong in it and what was written there."""
    field, _, trouble = code.partition("-")
    said = _troubles().get(trouble)
    if written and said is not None:
        text = translate("Inbox", "{field}: ”{text}” {trouble}").format(
            field=answer_word(field), text=_shortened(answer_text(field, written)), trouble=said
        )
        # A concern always has a severity: one that could not be read is not left empty.
        stands = translate("Inbox", "Måttlig står tills någon väljer.") if field == "severity" else ""
        return f"{text} {stands}".strip()
    known = _reasons().get(code)
    if known is not None:
        return known
    return translate("Inbox", "{field}: {trouble}").format(
        field=answer_word(field), trouble=said or translate("Inbox", "kunde inte läsas.")
    )


def _shortened(text: str) -> str:
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"


def _reasons() -> Mapping[str, str]:
    return {
        "known": translate("Inbox", "Har kommit in tidigare."),
        "twice": translate("Inbox", "Står två gånger."),
        "typed": translate("Inbox", "En iakttagelse med samma titel, dag och enhet finns redan."),
        "alike": translate("Inbox", "Liknar en iakttagelse samma dag."),
        "unit-unknown": translate("Inbox", "Enheten är okänd."),
        "unit-of-sender": translate("Inbox", "Enheten är avsändarens."),
        "category-unknown": translate("Inbox", "Kategorin är okänd."),
        "area-unknown": translate("Inbox", "Området är okänt."),
        "revised": translate("Inbox", "Avsändaren har ändrat den sedan den kom."),
        "revised-here": translate(
            "Inbox",
            "Avsändaren har ändrat den sedan den kom. Det som också har rättats här står kvar; se källan.",
        ),
        "again": translate(
            "Inbox", "Har kommit förut och finns inte kvar här. Avsändaren har ändrat den och skickat igen."
        ),
        "happened_on-of-mail": translate("Inbox", "Dagen är den då mejlet skickades."),
        "happened_on-empty": translate("Inbox", "Dagen saknas."),
        "happened_on-not-a-day": translate("Inbox", "Dagen går inte att läsa som ett datum."),
        "happened_at-not-a-time": translate("Inbox", "Klockslaget går inte att läsa."),
        "title-empty": translate("Inbox", "Titel och beskrivning saknas."),
        "ended_on-not-a-day": translate("Inbox", "Sista dagen går inte att läsa som ett datum."),
        "ended_at-not-a-time": translate("Inbox", "Sluttiden går inte att läsa."),
    }


def tells_of(code: str) -> bool:
    """Whether a trouble with what was read has words of its own."""
    return code in _troubles()


def _troubles() -> Mapping[str, str]:
    return {
        "empty": translate("Inbox", "saknas."),
        "not-a-day": translate("Inbox", "är inget datum."),
        "not-a-time": translate("Inbox", "är inget klockslag."),
        "not-a-choice": translate("Inbox", "är inget av svaren."),
        "unknown": translate("Inbox", "finns inte i registret."),
        READ_AS: translate("Inbox", "är tolkat: se att det stämmer."),
        SEVERAL: translate("Inbox", "kan vara flera. Välj vilken."),
        OF_SENDER: translate("Inbox", "finns inte i registret. Avsändarens enhet står här i stället."),
        "too-long": translate("Inbox", "är för lång och har kortats."),
        "ends-before-start": translate("Inbox", "ligger före början."),
    }


def answer_word(field: str) -> str:
    """The label of an answer in a form or a table."""
    return {
        "unit": translate("Fields", "Enhet"),
        "category": translate("Fields", "Kategori"),
        "area": translate("Fields", "Område"),
    }.get(field) or field_word(field)


def answer_text(field: str, text: str) -> str:
    """What was answered; a form's choices are kept as codes, which say nothing to a person."""
    try:
        match field:
            case "severity":
                return severity_word(Severity(int(text)))
            case "source":
                return source_word(Source(text))
            case "certainty":
                return certainty_word(Certainty(text))
            case "police_report":
                return police_word(PoliceReport(text))
            case "effects":
                return ", ".join(effect_word(Effect(each.strip())) for each in text.split(","))
    except ValueError:
        return text
    return text


def note_text(note: str) -> str:
    """What could not be read in a delivery: a code, with the name of the file that it is about."""
    code, _, name = note.partition(": ")
    count, rows = summed_in(note)
    said = _summed_text(count, rows) if count else explain_code(code)
    return translate("Inbox", "{file}: {text}").format(file=name, text=said) if name else said


def _summed_text(count: int, rows: Sequence[int]) -> str:
    named = ", ".join(map(str, rows)) + (" …" if count > len(rows) else "")
    if count == 1:
        return translate("Inbox", "1 summarad rad lästes inte: rad {rows}.").format(rows=named)
    return translate("Inbox", "{count} summarade rader lästes inte: rad {rows}.").format(
        count=formats.integer(count), rows=named
    )


def arrived_text(received: datetime, today: date) -> str:
    """When something came in, in local time: "i går 14.10"."""
    at = formats.local(received)
    return translate("Inbox", "{day} {time}").format(
        day=formats.near_day(at.date(), today), time=formats.clock(at)
    )


def reply_parts(reply: Reply, today: date) -> tuple[str, ...]:
    """What was written to the sender, when and to whom: "kvitto skrivet tis 17 nov till rektor@…"."""
    parts = []
    if reply.asked_at is not None:
        day = _day(reply.asked_at, today)
        parts.append(
            translate("Inbox", "fråga skriven {day} till {to}").format(day=day, to=reply.asked_to)
            if reply.asked_to
            else translate("Inbox", "fråga skriven {day}").format(day=day)
        )
    if reply.told_at is not None:
        day = _day(reply.told_at, today)
        if reply.waived:
            parts.append(translate("Inbox", "kvitto behövs inte"))
        elif reply.told_to:
            parts.append(
                translate("Inbox", "kvitto skrivet {day} till {to}").format(day=day, to=reply.told_to)
            )
        else:
            parts.append(translate("Inbox", "kvitto skrivet {day}").format(day=day))
    elif reply.owed:
        parts.append(translate("Inbox", "inget kvitto skrivet"))
    return tuple(parts)


def reply_short(state: IncomingState, reply: Reply, today: date) -> str:
    """The same in a word or two, for a report that is asked about or settled; else nothing."""
    if state is IncomingState.ASKED and reply.asked_at is not None:
        return translate("Inbox", "sedan {day}").format(day=_day(reply.asked_at, today))
    if reply.told_at is not None and not reply.waived:
        return translate("Inbox", "kvitto {day}").format(day=_day(reply.told_at, today))
    return translate("Inbox", "utan kvitto") if reply.owed else ""


def _day(at: datetime, today: date) -> str:
    return formats.near_day(formats.local(at).date(), today)


def happened_text(kind: WhenKind, day: date | None, today: date) -> str:
    """The day of the event, short."""
    return happened.happened_text(formats.time_words(today), kind, day) or translate("Inbox", "ingen dag")
