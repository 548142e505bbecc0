"""Holds reports against what came in before and what was reported by hand, and says which are alike."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from orat.analysis.similarity import similar
from orat.analysis.surroundings import Surroundings
from orat.domain.inbox import IncomingReport, as_concern
from orat.domain.intake import Verdict
from orat.domain.likeness import Likeness
from orat.services.surroundings import surroundings
from orat.storage.sortkey import sort_key
from orat.storage.work import Reader

_CHUNK = 500
_LOOKED_FOR = 200
"""How many reports are compared with all others for likeness; each comparison takes some milliseconds."""
ALIKE = 0.8
"""The least score at which a report of the same day waits for somebody to say whether it is the same."""


class Sieve:
    """One for all files that are read together, so that what stands in two of them is found too."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._by_hand = reader.inbox.typed_by_hand()
        self._seen: set[str] = set()
        self._compared = 0
        self._context: Surroundings | None = None

    def start_over(self) -> None:
        """Forget what was read so far: it was not kept after all."""
        self._seen.clear()

    def sift(self, reports: Iterable[IncomingReport]) -> Iterator[IncomingReport]:
        """Each report with the verdict that it deserves among all others."""
        left = iter(reports)
        while chunk := list(islice(left, _CHUNK)):
            known = self._reader.inbox.known(report.fingerprint for report in chunk)
            for report in chunk:
                yield self._judged(report, known)
                self._seen.add(report.fingerprint)

    def _judged(self, report: IncomingReport, known: frozenset[str]) -> IncomingReport:
        # What was kept a moment ago is known too; that it stands twice in the file says more.
        if report.fingerprint in self._seen:
            return replace(report, verdict=Verdict.DUPLICATE, reasons="twice")
        if report.fingerprint in known:
            return replace(report, verdict=Verdict.DUPLICATE, reasons="known")
        if report.verdict is Verdict.WRONG:
            return report
        if self._by_hand and self._key(report) in self._by_hand:
            return _to_decide(report, "typed")
        if self._compared < _LOOKED_FOR:
            self._compared += 1
            if self._has_alike(report):
                return _to_decide(report, "alike")
        return report

    def _key(self, report: IncomingReport) -> tuple[str, object, int | None]:
        return sort_key(report.title), report.happened_on, report.unit_id

    def _has_alike(self, report: IncomingReport) -> bool:
        self._context = self._context or surroundings(self._reader)
        concern = as_concern(report)
        near = [
            other
            for other in self._reader.concerns.near(concern, days=1, limit=20)
            if other.happened_on == report.happened_on
        ]
        return any(one.score >= ALIKE for one in similar(concern, near, self._context, limit=1))


def alike_reports(
    reader: Reader, report: IncomingReport, others: Iterable[IncomingReport]
) -> tuple[Likeness, ...]:
    """The other reports most like one, best first; ids are those of reports."""
    candidates = (replace(as_concern(other), id=other.id) for other in others)
    return similar(replace(as_concern(report), id=report.id), candidates, surroundings(reader), limit=3)


def _to_decide(report: IncomingReport, reason: str) -> IncomingReport:
    reasons = "\n".join((reason, *report.codes))
    return replace(report, verdict=Verdict.NEEDS_DECISION, reasons=reasons)
