"""The words that people answer with, in Swedish and English: severities, sources, yes and no."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from orat.domain.scales import Certainty, Effect, PoliceReport, Severity, Source

Answer = TypeVar("Answer")

_LETTERS = re.compile(r"[^\W_]+")

SEVERITIES: Mapping[str, Severity] = {
    "1": Severity.LOW, "låg": Severity.LOW, "lågt": Severity.LOW, "liten": Severity.LOW, "low": Severity.LOW,
    "2": Severity.MODERATE, "måttlig": Severity.MODERATE, "måttligt": Severity.MODERATE,
    "medel": Severity.MODERATE, "mellan": Severity.MODERATE, "moderate": Severity.MODERATE,
    "medium": Severity.MODERATE, "3": Severity.HIGH, "hög": Severity.HIGH, "högt": Severity.HIGH,
    "allvarlig": Severity.HIGH, "allvarligt": Severity.HIGH, "stor": Severity.HIGH, "high": Severity.HIGH,
    "4": Severity.ACUTE, "akut": Severity.ACUTE, "acute": Severity.ACUTE, "urgent": Severity.ACUTE,
}  # fmt: skip

SOURCES: Mapping[str, Source] = {
    "egen": Source.OWN, "eget": Source.OWN, "själv": Source.OWN, "own": Source.OWN,
    "personal": Source.STAFF, "personalen": Source.STAFF, "lärare": Source.STAFF, "staff": Source.STAFF,
    "elev": Source.PUPIL, "elever": Source.PUPIL, "barn": Source.PUPIL, "pupil": Source.PUPIL,
    "pupils": Source.PUPIL, "vårdnadshavare": Source.GUARDIAN, "förälder": Source.GUARDIAN,
    "föräldrar": Source.GUARDIAN, "guardian": Source.GUARDIAN, "parent": Source.GUARDIAN,
    "granne": Source.NEIGHBOUR, "grannar": Source.NEIGHBOUR, "boende": Source.NEIGHBOUR,
    "neighbour": Source.NEIGHBOUR, "polis": Source.POLICE, "polisen": Source.POLICE,
    "police": Source.POLICE, "rykte": Source.RUMOUR, "rykten": Source.RUMOUR, "hörsägen": Source.RUMOUR,
    "rumour": Source.RUMOUR,
}  # fmt: skip

CERTAINTIES: Mapping[str, Certainty] = {
    "sett": Certainty.SEEN, "sågs": Certainty.SEEN, "såg": Certainty.SEEN, "seen": Certainty.SEEN,
    "observerat": Certainty.SEEN, "hört": Certainty.HEARD, "hördes": Certainty.HEARD,
    "hörde": Certainty.HEARD, "heard": Certainty.HEARD, "berättat": Certainty.HEARD,
    "rykte": Certainty.RUMOUR, "rykten": Certainty.RUMOUR, "osäkert": Certainty.RUMOUR,
    "rumour": Certainty.RUMOUR,
}  # fmt: skip

EFFECTS: Mapping[str, Effect] = {
    "elev": Effect.PUPILS, "elever": Effect.PUPILS, "eleverna": Effect.PUPILS, "barn": Effect.PUPILS,
    "pupils": Effect.PUPILS, "personal": Effect.STAFF, "personalen": Effect.STAFF, "staff": Effect.STAFF,
    "undervisning": Effect.TEACHING, "undervisningen": Effect.TEACHING, "lektion": Effect.TEACHING,
    "lektioner": Effect.TEACHING, "teaching": Effect.TEACHING, "skolväg": Effect.WAY_TO_SCHOOL,
    "skolvägen": Effect.WAY_TO_SCHOOL, "lokal": Effect.PREMISES,
    "lokaler": Effect.PREMISES, "lokalerna": Effect.PREMISES, "byggnad": Effect.PREMISES,
    "premises": Effect.PREMISES,
}  # fmt: skip

ANSWERS: Mapping[str, PoliceReport] = {
    "ja": PoliceReport.YES, "j": PoliceReport.YES, "x": PoliceReport.YES, "yes": PoliceReport.YES,
    "sant": PoliceReport.YES, "true": PoliceReport.YES, "1": PoliceReport.YES, "gjord": PoliceReport.YES,
    "anmält": PoliceReport.YES, "anmäld": PoliceReport.YES, "nej": PoliceReport.NO, "n": PoliceReport.NO,
    "no": PoliceReport.NO, "falskt": PoliceReport.NO, "false": PoliceReport.NO, "0": PoliceReport.NO,
    "vet inte": PoliceReport.UNKNOWN, "vet ej": PoliceReport.UNKNOWN, "okänt": PoliceReport.UNKNOWN,
    "oklart": PoliceReport.UNKNOWN, "unknown": PoliceReport.UNKNOWN, "?": PoliceReport.UNKNOWN,
    "-": PoliceReport.UNKNOWN, "–": PoliceReport.UNKNOWN,
}  # fmt: skip


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of an answer, in small letters and without the signs between them."""
    return tuple(_LETTERS.findall(text.lower()))


def one_of(text: str, known: Mapping[str, Answer]) -> Answer | None:
    """The one thing that an answer's known words mean; None when there is none, or when they disagree.

    "▲ Hög (3)" is one answer, "låg eller hög" is none.
    """
    meant = {known[word] for word in words_of(text) if word in known}
    return meant.pop() if len(meant) == 1 else None
