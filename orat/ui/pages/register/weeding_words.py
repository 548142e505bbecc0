"""What the rules of weeding are called, and what was weeded, in words."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from orat.domain.weeding import Weeding, WeedRule
from orat.services.staff_data import PERSON
from orat.ui.formats import local, long_day

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
        parts.append(translate("Weeding", "{count} undantagna med skäl").format(count=excepted))
    parts.append(translate("Weeding", "listans kontrollvärde {digest}…").format(digest=weeding.digest[:16]))
    return " · ".join(parts)


def _about(name: str) -> str:
    if name == PERSON:
        return translate("Weeding", "Uppgifter om en person")
    return rule_word(WeedRule(name))


_RULES: Mapping[WeedRule, Callable[[], str]] = {
    WeedRule.CONCERNS: lambda: translate("Weeding", "Avslutade iakttagelser"),
    WeedRule.BIN: lambda: translate("Weeding", "Borttagna iakttagelser"),
    WeedRule.MEETINGS: lambda: translate("Weeding", "Texter vid möten"),
    WeedRule.SENDINGS: lambda: translate("Weeding", "Mottagare av utskick"),
    WeedRule.INBOX: lambda: translate("Weeding", "Inkomna filer och mejl"),
    WeedRule.LOG: lambda: translate("Weeding", "Gamla texter i loggen"),
}

_EXPLAINED: Mapping[WeedRule, Callable[[], str]] = {
    WeedRule.CONCERNS: lambda: translate(
        "Weeding",
        "Text, återkoppling och bilagor, och lösta problembilder. Område, vecka, kategori och allvar blir "
        "kvar för statistiken. Räknas från rapporten.",
    ),
    WeedRule.BIN: lambda: translate(
        "Weeding", "Det som loggen har kvar av dem som har tömts ur papperskorgen. Räknas från borttagningen."
    ),
    WeedRule.MEETINGS: lambda: translate(
        "Weeding",
        "Diskussion, beslut, avslutade åtgärder, närvarandes namn och utkast för synpunkter. Fastställda "
        "anteckningar är allmänna handlingar och bevaras. Räknas från mötesdagen.",
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
