"""Everything in a text that may be person data, without overlaps and without what is allowed or kept."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from orat.analysis.guard.addresses import addresses
from orat.analysis.guard.contacts import contacts
from orat.analysis.guard.lists import GuardLists, compared
from orat.analysis.guard.names import Names
from orat.analysis.guard.numbers import numbers
from orat.analysis.guard.reading import read
from orat.analysis.guard.sensitive import sensitive
from orat.domain.person_data import Finding, FindingCertainty, PersonDataKind

_SURENESS = {FindingCertainty.CERTAIN: 0, FindingCertainty.LIKELY: 1, FindingCertainty.POSSIBLE: 2}
_CONTACTS = (PersonDataKind.EMAIL, PersonDataKind.PHONE)
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
    free: list[tuple[int, int]] = []
    for finding in found:
        start, end = reading.span(finding.start, finding.end)
        if _may_stand(finding.kind, text[start:end], lists):
            free.append((start, end))
        else:
            placed.append(replace(finding, start=start, end=end))
    free.sort()
    return _apart(each for each in placed if _is_outside(each, free))


def _may_stand(kind: PersonDataKind, text: str, lists: GuardLists) -> bool:
    """Whether somebody decided to keep this, or it is the register's own."""
    if lists.kept and (kind, text) in lists.kept:
        return True
    return kind in _CONTACTS and compared(text) in lists.addresses


def _is_outside(finding: Finding, free: Sequence[tuple[int, int]]) -> bool:
    """Whether a finding is more than another reading of what may stand; that is in order."""
    at = bisect_left(free, (finding.start + 1, 0)) - 1
    return at < 0 or free[at][1] < finding.end


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
