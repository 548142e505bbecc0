"""One difference between two versions of the notes, as a person reads it."""

from PySide6.QtCore import QCoreApplication

from orat.domain.agenda import Outcome
from orat.domain.minutes import ContentChange
from orat.domain.scales import Severity
from orat.ui.words import outcome_badge, severity_word

translate = QCoreApplication.translate
_MOST = 160


def change_line(change: ContentChange) -> tuple[str, str]:
    """Where it is ("§ 3 · Beslut") and what became of it ("”före” → ”efter”")."""
    name = field_word(change.what)
    where = f"{change.where} · {name}" if change.where else name
    before, after = _value(change.what, change.before), _value(change.what, change.after)
    if not before:
        return where, translate("ChangeWords", "Tillagt: {after}").format(after=after)
    if not after:
        return where, translate("ChangeWords", "Borttaget: {before}").format(before=before)
    return where, translate("ChangeWords", "{before} → {after}").format(before=before, after=after)


def field_word(what: str) -> str:
    """The field of the notes, in words."""
    return {
        "organisation": translate("ChangeWords", "Organisation"),
        "department": translate("ChangeWords", "Förvaltning"),
        "document_name": translate("ChangeWords", "Dokumentets namn"),
        "dnr": translate("ChangeWords", "Diarienummer"),
        "held_on": translate("ChangeWords", "Dag"),
        "starts": translate("ChangeWords", "Börjar"),
        "ends": translate("ChangeWords", "Slutar"),
        "place": translate("ChangeWords", "Plats"),
        "cancelled_reason": translate("ChangeWords", "Skäl till att mötet ställdes in"),
        "summary": translate("ChangeWords", "Sammanfattning"),
        "distribution": translate("ChangeWords", "Spridning"),
        "present": translate("ChangeWords", "Närvarande"),
        "apologies": translate("ChangeWords", "Anmält förhinder"),
        "absent": translate("ChangeWords", "Frånvarande"),
        "follow_ups": translate("ChangeWords", "Uppföljning"),
        "next_meeting": translate("ChangeWords", "Nästa möte"),
        "sign_off": translate("ChangeWords", "Underskrift"),
        "point": translate("ChangeWords", "Punkt"),
        "paragraph": translate("ChangeWords", "Nummer"),
        "title": translate("ChangeWords", "Rubrik"),
        "severity": translate("ChangeWords", "Allvar"),
        "presenter": translate("ChangeWords", "Föredras av"),
        "discussion": translate("ChangeWords", "Diskussion"),
        "decision": translate("ChangeWords", "Beslut"),
        "outcome": translate("ChangeWords", "Hur punkten slutade"),
        "outcome_reason": translate("ChangeWords", "Skäl"),
        "measures": translate("ChangeWords", "Åtgärd"),
        "concerns": translate("ChangeWords", "Iakttagelse"),
        "pictures": translate("ChangeWords", "Bild"),
        "note": translate("ChangeWords", "Notering"),
        "changes": translate("ChangeWords", "Ändrat sedan förra versionen"),
    }.get(what, what)


def shown_value(what: str, text: str) -> str:
    """A value as a person reads it, whole."""
    if what == "outcome" and text in set(Outcome):
        return outcome_badge(Outcome(text)).word
    if what == "severity" and text.isdigit() and int(text) in set(Severity):
        return severity_word(Severity(int(text)))
    return text


def _value(what: str, text: str) -> str:
    shown = shown_value(what, text)
    if shown != text:
        return shown
    line = " ".join(text.split())
    short = line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
    return translate("ChangeWords", "”{text}”").format(text=short) if short else ""
