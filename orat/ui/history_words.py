"""The history of one thing in words: what was done, and which fields differ."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from orat.domain.changes import ChangeKind, Kind
from orat.domain.concern import ConcernState
from orat.domain.intake import OriginKind
from orat.domain.problem import ProblemState
from orat.domain.rows import HistoryEntry
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
from orat.errors import Fact
from orat.ui import formats, words
from orat.ui.file_history_words import file_lines

translate = QCoreApplication.translate

_LONG = frozenset({"description", "effect_note", "already_done", "help_wanted", "summary"})
_SILENT = frozenset(
    {"id", "series_id", "year", "serial", "created_at", "reported_at", "feedback_due_since", "deleted_at",
     "solved_at", "merged_into_id"}
)  # fmt: skip
_LONGEST = 60
_EMPTY = frozenset({"", "None"})


def entry_lines(entry: HistoryEntry) -> tuple[str, ...]:
    """What one entry says, most important first; never empty."""
    deed = _deed(entry)
    told = _TOLD.get(entry.change.verb, frozenset()) if deed else frozenset()
    fields = () if entry.created else entry.fields
    lines = tuple(
        field_line(name, before, after)
        for name, before, after in fields
        if name not in _SILENT and name not in told
    )
    lines = (deed, *lines, *file_lines(entry)) if deed else (*lines, *file_lines(entry))
    if not lines:
        lines = (translate("History", "Ändrad"),)
    if entry.change.kind is ChangeKind.UNDO:
        return (translate("History", "Ångrat: {what}").format(what=lines[0]), *lines[1:])
    if entry.change.kind is ChangeKind.REDO:
        return (translate("History", "Gjort om: {what}").format(what=lines[0]), *lines[1:])
    return lines


def field_line(name: str, before: str, after: str) -> str:
    """One field that differs: "Allvar ändrat: Hög → Akut"; long texts are only named."""
    label = field_word(name)
    if name in _LONG:
        if not before:
            return translate("History", "{field}: skriven").format(field=label)
        return translate("History", "{field}: ändrad").format(field=label)
    if before in _EMPTY:
        return translate("History", "{field}: {after}").format(field=label, after=_shown(name, after))
    if after in _EMPTY:
        return translate("History", "{field}: tomt (var {before})").format(
            field=label, before=_shown(name, before)
        )
    return translate("History", "{field}: {before} → {after}").format(
        field=label, before=_shown(name, before), after=_shown(name, after)
    )


def _shown(name: str, value: str) -> str:
    reader = _READERS.get(name)
    if reader is not None:
        try:
            return reader(value)
        except ValueError:
            # Written by a later version, which knows a value that this one does not.
            return value
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST].rstrip()}…"


def _yes_no(value: str) -> str:
    yes = value.lower() in {"1", "true"}
    return translate("History", "ja") if yes else translate("History", "nej")


def _effects(value: str) -> str:
    codes = (part.strip(" []'\"") for part in value.split(","))
    return ", ".join(words.effect_word(Effect(code)).lower() for code in codes if code)


def _state(value: str) -> str:
    if value in set(ConcernState):
        return words.concern_state_word(ConcernState(value))
    return words.problem_state_badge(ProblemState(value)).word


def _clock(value: str) -> str:
    hour, minute = value.split(":")[:2]
    return f"{int(hour)}.{minute}"


def _day(value: str) -> str:
    day = date.fromisoformat(value)
    return f"{formats.short_day(day)} {day.year}"


_READERS: Mapping[str, Callable[[str], str]] = {
    "severity": lambda value: words.severity_word(Severity(int(value))),
    "trend": lambda value: words.trend_word(Trend(value)),
    "when_kind": lambda value: words.when_kind_word(WhenKind(value)),
    "place_kind": lambda value: words.place_kind_word(PlaceKind(value)),
    "source": lambda value: words.source_word(Source(value)),
    "certainty": lambda value: words.certainty_word(Certainty(value)),
    "police_report": lambda value: words.police_word(PoliceReport(value)),
    "recurring": _yes_no,
    "effects": _effects,
    "state": _state,
    "happened_on": _day,
    "ended_on": _day,
    "happened_at": _clock,
    "ended_at": _clock,
}


def field_word(name: str) -> str:
    """The label of a field as its form shows it; a field that has none is called by its name."""
    return {
        "title": translate("Fields", "Titel"),
        "description": translate("Fields", "Beskrivning"),
        "category_id": translate("Fields", "Kategori"),
        "severity": translate("Fields", "Allvar"),
        "trend": translate("Fields", "Trend"),
        "when_kind": translate("Fields", "När"),
        "happened_on": translate("Fields", "Dag"),
        "happened_at": translate("Fields", "Klockslag"),
        "ended_on": translate("Fields", "Till och med"),
        "ended_at": translate("Fields", "Till klockan"),
        "area_id": translate("Fields", "Område"),
        "place": translate("Fields", "Plats"),
        "place_kind": translate("Fields", "Typ av plats"),
        "latitude": translate("Fields", "Latitud"),
        "longitude": translate("Fields", "Longitud"),
        "unit_id": translate("Fields", "Enhet"),
        "reporter_role": translate("Fields", "Roll"),
        "source": translate("Fields", "Källa"),
        "certainty": translate("Fields", "Tillförlitlighet"),
        "recurring": translate("Fields", "Återkommande"),
        "recurrence": translate("Fields", "Hur ofta"),
        "effects": translate("Fields", "Påverkan"),
        "effect_note": translate("Fields", "Hur det påverkade"),
        "already_done": translate("Fields", "Redan gjort"),
        "police_report": translate("Fields", "Polisanmält"),
        "police_reference": translate("Fields", "Diarienummer"),
        "help_wanted": translate("Fields", "Önskad hjälp"),
        "what": translate("Fields", "Åtgärd"),
        "discussion": translate("Fields", "Diskussion"),
        "decision": translate("Fields", "Beslut"),
        "note": translate("Fields", "Anteckning"),
        "text": translate("Fields", "Text"),
        "name": translate("Fields", "Namn"),
        "problem_id": translate("Fields", "Problembild"),
        "closing_reason": translate("Fields", "Skäl"),
        "referred_to": translate("Fields", "Hänvisad till"),
        "state": translate("Fields", "Läge"),
        "summary": translate("Fields", "Sammanfattning"),
        "state_note": translate("Fields", "Kommentar"),
    }.get(name, name)


_TOLD = {
    "concern.report": frozenset({"state", "title"}),
    "inbox.accept": frozenset({"state", "title"}),
    "concern.review": frozenset({"state"}),
    "concern.raise": frozenset({"state"}),
    "concern.close": frozenset({"state"}),
    "concern.reject": frozenset({"state"}),
    "concern.refer": frozenset({"state"}),
    "concern.reopen": frozenset({"state", "closing_reason", "referred_to"}),
    "concern.delete": frozenset({"state"}),
    "problem.gather": frozenset({"problem_id"}),
    "problem.take-out": frozenset({"problem_id"}),
    "problem.split": frozenset({"problem_id"}),
    "problem.state": frozenset({"state"}),
}
"""The fields that the words of a deed already tell of."""


def _deed(entry: HistoryEntry) -> str:
    facts = entry.change.facts
    title = str(facts.get("title") or "")
    if entry.created and any(one.kind is Kind.PROBLEM for one in entry.change.touched):
        return _created_problem(facts)
    if entry.change.verb == "inbox.accept" or (entry.change.verb == "inbox.join" and entry.created):
        return _accepted(str(facts.get("origin") or ""), raised=bool(facts.get("raised")))
    if entry.change.verb == "inbox.accept-change":
        return translate("History", "Ändrad efter nytt paket från {sender}").format(
            sender=str(facts.get("sender") or translate("History", "avsändaren"))
        )
    if entry.change.verb == "problem.state":
        return _problem_state(str(facts.get("state") or ""))
    return {
        "concern.begin": translate("History", "Utkast påbörjat"),
        "concern.report": translate("History", "Rapporterad"),
        "concern.review": translate("History", "Granskad"),
        "concern.raise": translate("History", "Lyft till mötet"),
        "concern.close": translate("History", "Avslutad"),
        "concern.reject": translate("History", "Avvisad"),
        "concern.refer": translate("History", "Hänvisad till annat forum"),
        "concern.reopen": translate("History", "Öppnad igen"),
        "concern.delete": translate("History", "Lagd i papperskorgen"),
        "concern.restore": translate("History", "Hämtad ur papperskorgen"),
        "concern.restore-version": translate("History", "Tidigare version återställd"),
        "feedback.give": translate("History", "Återkoppling given"),
        "package.take-in": translate("History", "Svar från {sender}").format(
            sender=str(facts.get("sender") or "")
        ),
        "problem.gather": translate("History", "Samlad i problembilden ”{title}”").format(title=title),
        "problem.take-out": translate("History", "Utbruten ur problembilden ”{title}”").format(title=title),
        "problem.split": translate("History", "Delad till problembilden ”{title}”").format(title=title),
        "problem.merge": translate("History", "”{title}” slogs samman med ”{into}”").format(
            title=title, into=str(facts.get("into") or "")
        ),
        "problem.unmerge": translate("History", "”{title}” delades av igen").format(title=title),
        "register.begin": "",
        "weeding.carry-out": translate("History", "Gallrad"),
        "person.erase": translate("History", "Uppgifter raderade"),
    }.get(entry.change.verb, translate("History", "Inlagd") if entry.created else "")


def _accepted(origin: str, *, raised: bool) -> str:
    """Which way a concern came in."""
    said = {
        OriginKind.FORM.value: translate("History", "Inläst från PDF-blankett"),
        OriginKind.TABLE.value: translate("History", "Inläst från tabell"),
        OriginKind.MAIL.value: translate("History", "Inläst från mejl"),
        OriginKind.RESCUE.value: translate("History", "Räddad ur den skadade filen"),
        OriginKind.PACKAGE.value: translate("History", "Inläst från paket"),
    }.get(origin, translate("History", "Mottagen i inkorgen"))
    return translate("History", "{deed}, lyft till mötet").format(deed=said) if raised else said


def _created_problem(facts: Mapping[str, Fact]) -> str:
    count = facts.get("count")
    if not isinstance(count, int):
        return translate("History", "Skapad")
    return translate("History", "Skapad av {what}").format(what=words.concern_count(count))


def _problem_state(state: str) -> str:
    return {
        ProblemState.OPEN.value: translate("History", "Öppnad igen"),
        ProblemState.PARTLY_SOLVED.value: translate("History", "Satt som delvis löst"),
        ProblemState.SOLVED.value: translate("History", "Satt som löst"),
    }.get(state, "")
