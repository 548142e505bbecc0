"""What the rules of weeding are called, and what was weeded, in words."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from orat.domain.weeding import Candidate, Rule, WeedException, Weeding, WeedRule
from orat.services.keeping.staff_data import PERSON
from orat.services.keeping.weeding import Proposal
from orat.ui import formats
from orat.ui.formats import local, long_day
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def rule_word(rule: WeedRule) -> str:
    """What a rule is about."""
    return _RULES[rule]()


def rule_explanation(rule: WeedRule) -> str:
    """What it takes, what it leaves, and from when the age is counted."""
    return _EXPLAINED[rule]()


def weeding_title(weeding: Weeding) -> str:
    """When and by whom."""
    words = translate("Weeding", "{day} av {who}")
    return words.format(day=long_day(local(weeding.at).date()), who=weeding.by)


def weeding_told(weeding: Weeding) -> str:
    """How much, by which rules, what was excepted, and the digest of the list."""
    counts: Mapping[str, int] = json.loads(weeding.counts or "{}")
    rules: Mapping[str, tuple[int, str]] = json.loads(weeding.rules or "{}")
    parts = [
        translate("Weeding", "{what}: {count}").format(what=_about(name), count=count)
        for name, count in counts.items()
    ]
    decisions = sorted({reference for _, reference in rules.values() if reference})
    if decisions:
        parts.append(translate("Weeding", "beslut {which}").format(which=", ".join(decisions)))
    excepted = len(json.loads(weeding.exceptions or "{}"))
    if excepted:
        parts.append(translate("Weeding", "{count} behölls med skäl").format(count=excepted))
    parts.append(translate("Weeding", "listans kontrollvärde {digest}…").format(digest=weeding.digest[:16]))
    return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list to approve."""

    id: int
    candidate: Candidate
    exception: WeedException | None = None


def lines_of(proposal: Proposal) -> list[Line]:
    """What would go, and what would were it not held back, as the rules stand and the oldest first."""
    order = list(WeedRule)
    entries: list[tuple[Candidate, WeedException | None]] = [
        *((each, None) for each in proposal.candidates),
        *((each.candidate, each.exception) for each in proposal.held),
    ]
    entries.sort(key=lambda entry: (order.index(entry[0].rule), entry[0].day, entry[0].kind, entry[0].id))
    return [Line(number, *entry) for number, entry in enumerate(entries, 1)]


def list_columns() -> list[Column[Line]]:
    """What it is, from when, and whether it goes."""
    return [
        Column("what", translate("WeedingList", "Vad"), _what, 260, stretch=True, least=120),
        Column("day", translate("WeedingList", "Från"), _day, 124),
        Column("goes", translate("WeedingList", "Gallras"), _goes, 210, least=110),
    ]


def rule_told(rule: Rule, proposal: Proposal) -> str:
    """How many of a rule would go, how old they are, and by which decision."""
    images = proposal.images if rule.rule is WeedRule.LOG else 0
    count = sum(each.rule is rule.rule for each in proposal.candidates)
    words = translate("WeedingList", "{what}: {count} äldre än {months} mån · beslut {reference}")
    return words.format(
        what=rule_word(rule.rule),
        count=formats.integer(count or images),
        months=rule.months,
        reference=rule.reference or translate("WeedingList", "inget angivet"),
    )


def _what(line: Line) -> Cell:
    name = line.candidate.name
    if not name:
        thrown = line.candidate.rule is WeedRule.BIN
        untitled, draft = translate("WeedingList", "Utan titel"), translate("WeedingList", "Kastat utkast")
        name = draft if thrown else untitled
    return Cell(name, rule_word(line.candidate.rule), strong=True)


def _day(line: Line) -> Cell:
    return Cell(formats.iso_day(line.candidate.day))


def _goes(line: Line) -> Cell:
    kept = line.exception
    if kept is None:
        return Cell(translate("WeedingList", "Gallras"))
    words = translate("WeedingList", "Behålls till {day}")
    until = words.format(day=formats.iso_day(kept.until)) if kept.until else None
    return Cell(until or translate("WeedingList", "Behålls tills vidare"), kept.reason, muted=True)


def _about(name: str) -> str:
    if name == PERSON:
        return translate("Weeding", "Uppgifter om en person")
    return rule_word(WeedRule(name))


_RULES: Mapping[WeedRule, Callable[[], str]] = {
    WeedRule.CONCERNS: lambda: translate("Weeding", "Avslutade iakttagelser"),
    WeedRule.BIN: lambda: translate("Weeding", "Borttagna iakttagelser"),
    WeedRule.MEETINGS: lambda: translate("Weeding", "Texter vid möten"),
    WeedRule.DOCUMENTS: lambda: translate("Weeding", "Utlämnade dagordningar och återkopplingsblad"),
    WeedRule.SENDINGS: lambda: translate("Weeding", "Mottagare av utskick"),
    WeedRule.INBOX: lambda: translate("Weeding", "Inkomna filer och mejl"),
    WeedRule.LOG: lambda: translate("Weeding", "Gamla texter i loggen"),
}

_EXPLAINED: Mapping[WeedRule, Callable[[], str]] = {
    WeedRule.CONCERNS: lambda: translate(
        "Weeding",
        "Text, återkoppling, bilagor och det som de kom in med, deras rubriker som punkter och "
        "problembilder, och lösta problembilder. Område, vecka, kategori och allvar blir kvar för "
        "statistiken. Räknas från rapporten.",
    ),
    WeedRule.BIN: lambda: translate(
        "Weeding",
        "Det som är kvar av dem som har tömts ur papperskorgen, och av kastade utkast. Räknas från "
        "borttagningen.",
    ),
    WeedRule.MEETINGS: lambda: translate(
        "Weeding",
        "Diskussion, beslut, avslutade åtgärder, närvarandes namn och utkast för synpunkter. Fastställda "
        "anteckningar är allmänna handlingar och bevaras. Räknas från mötesdagen.",
    ),
    WeedRule.DOCUMENTS: lambda: translate(
        "Weeding",
        "Exemplaren som de sparades. Att och när de skickades blir kvar, och fastställda anteckningar "
        "bevaras. Räknas från att de lämnades ut.",
    ),
    WeedRule.SENDINGS: lambda: translate(
        "Weeding", "Namn och adresser. Att, när och vad som skickades blir kvar. Räknas från utskicket."
    ),
    WeedRule.INBOX: lambda: translate(
        "Weeding", "Filer, mejl och deras rapporter när allt är avgjort. Räknas från att de kom."
    ),
    WeedRule.LOG: lambda: translate(
        "Weeding",
        "Hur texter löd förr. Vem som gjorde vad och när blir kvar, och loggen går fortfarande att "
        "kontrollera. Räknas från ändringen.",
    ),
}
