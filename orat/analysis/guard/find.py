"""Everything in a text that may be person data, without overlaps and without what is allowed or kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from orat.analysis.guard.addresses import addresses
from orat.analysis.guard.contacts import contacts
from orat.analysis.guard.lists import GuardLists, squeezed
from orat.analysis.guard.names import Names
from orat.analysis.guard.numbers import numbers
from orat.analysis.guard.reading import read
from orat.analysis.guard.sensitive import sensitive
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_SURENESS = {FindingCertainty.CERTAIN: 0, FindingCertainty.LIKELY: 1, FindingCertainty.POSSIBLE: 2}
_RANK = {kind: rank for rank, kind in enumerate(PersonDataKind)}


def find(text: str, lists: GuardLists) -> tuple[Finding, ...]:
    """What in a text may be person data, in order; spans are in characters of the text as given."""
    reading = read(text)
    names = tuple(Names(reading, lists).find())
    found = (
        *numbers(reading),
        *contacts(reading, lists.plates),
        *addresses(reading, lists.addresses),
        *names,
        *sensitive(reading, lists, names),
    )
    placed = []
    for finding in found:
        start, end = reading.span(finding.start, finding.end)
        plain = squeezed(text[start:end]) if lists.kept or finding.kind is PersonDataKind.EMAIL else ""
        if (finding.kind, plain) in lists.kept or plain in lists.addresses:
            continue
        placed.append(replace(finding, start=start, end=end))
    return _apart(placed)


def masked(text: str, findings: Iterable[Finding], words: Mapping[PersonDataKind, str]) -> str:
    """The text with each finding replaced by the caller's word for its kind."""
    parts: list[str] = []
    end = 0
    for finding in sorted(findings, key=lambda each: (each.start, -each.end)):
        if finding.start < end:
            end = max(end, finding.end)
            continue
        parts += [text[end : finding.start], words[finding.kind]]
        end = finding.end
    return "".join([*parts, text[end:]])


def _apart(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that do not overlap: of two that do, the surer, then the longer, then the earlier kind."""
    taken: list[Finding] = []
    for finding in sorted(findings, key=lambda each: (each.start, each.end)):
        if taken and finding.start < taken[-1].end:
            if _worth(finding) >= _worth(taken[-1]):
                continue
            taken.pop()
        taken.append(finding)
    return tuple(taken)


def _worth(finding: Finding) -> tuple[int, int, int]:
    return _SURENESS[finding.certainty], finding.start - finding.end, _RANK[finding.kind]
