"""What going back to a backup loses, in words: how many of each kind, and each by its title."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.changes import Kind
from orat.domain.lost import COUNTED, NAMED, Fate, Lost, LostThing
from orat.domain.weeks import Week
from orat.ui import formats, words
from orat.ui.theme import Tone
from orat.ui.widgets.badge import BadgeLook

translate = QCoreApplication.translate
_POINTS = 4
"""So many points of a meeting are named."""


def kind_heading(kind: Kind) -> str:
    """What the things of a kind stand under."""
    return {
        Kind.MEETING: translate("Restoring", "Möten"),
        Kind.CONCERN: translate("Restoring", "Iakttagelser"),
        Kind.PROBLEM: translate("Restoring", "Problembilder"),
        Kind.MEASURE: translate("Restoring", "Åtgärder"),
        Kind.INCOMING: translate("Restoring", "Inkomna rapporter"),
    }[kind]


def sums(lost: Lost) -> tuple[str, ...]:
    """A line for each fate: "Försvinner: 2 iakttagelser, 1 åtgärd."; nothing for what does not happen."""
    lines = (
        (Fate.GONE, translate("Restoring", "Försvinner: {what}.")),
        (Fate.ALTERED, translate("Restoring", "Blir som förut: {what}.")),
        (Fate.BACK, translate("Restoring", "Kommer tillbaka: {what}.")),
    )
    told = ((line, _counted(lost, fate)) for fate, line in lines)
    return tuple(line.format(what=", ".join(what)) for line, what in told if what)


def fate_badge(fate: Fate) -> BadgeLook:
    """What becomes of one thing."""
    return {
        Fate.GONE: BadgeLook(translate("Restoring", "Försvinner"), Tone.CAUTION),
        Fate.ALTERED: BadgeLook(translate("Restoring", "Blir som förut")),
        Fate.BACK: BadgeLook(translate("Restoring", "Kommer tillbaka")),
    }[fate]


def thing_title(thing: LostThing) -> str:
    """A meeting by its week, anything else by number and title."""
    if thing.kind is Kind.MEETING and thing.name:
        return words.week_and_year(Week.parse(thing.name))
    name = " ".join(filter(None, (thing.number, thing.name)))
    return name or translate("Restoring", "Utan titel")


def thing_below(thing: LostThing) -> str:
    """The points of a meeting, and that its finalised notes go."""
    parts: list[str] = []
    if thing.finalised:
        parts.append(translate("Restoring", "De fastställda anteckningarna"))
    parts += thing.points[:_POINTS]
    if len(thing.points) > _POINTS:
        more = translate("Restoring", "{count} punkter till")
        parts.append(more.format(count=formats.integer(len(thing.points) - _POINTS)))
    return " · ".join(parts)


def _counted(lost: Lost, fate: Fate) -> Sequence[str]:
    return [
        _COUNTS[kind](lost.counts[kind, fate])
        for kind in (*NAMED, *COUNTED)
        if lost.counts.get((kind, fate), 0)
    ]


def _meeting_count(count: int) -> str:
    if count == 1:
        return translate("Restoring", "1 möte")
    return translate("Restoring", "{count} möten").format(count=formats.integer(count))


def _problem_count(count: int) -> str:
    if count == 1:
        return translate("Restoring", "1 problembild")
    return translate("Restoring", "{count} problembilder").format(count=formats.integer(count))


def _measure_count(count: int) -> str:
    if count == 1:
        return translate("Restoring", "1 åtgärd")
    return translate("Restoring", "{count} åtgärder").format(count=formats.integer(count))


def _report_count(count: int) -> str:
    if count == 1:
        return translate("Restoring", "1 inkommen rapport")
    return translate("Restoring", "{count} inkomna rapporter").format(count=formats.integer(count))


def _sending_count(count: int) -> str:
    return translate("Restoring", "{count} utskick").format(count=formats.integer(count))


_COUNTS: Mapping[Kind, Callable[[int], str]] = {
    Kind.MEETING: _meeting_count,
    Kind.CONCERN: words.concern_count,
    Kind.PROBLEM: _problem_count,
    Kind.MEASURE: _measure_count,
    Kind.INCOMING: _report_count,
    Kind.UNIT: words.unit_count,
    Kind.AREA: words.area_count,
    Kind.CATEGORY: words.category_count,
    Kind.PERSON: words.person_count,
    Kind.DISPATCH: _sending_count,
}
