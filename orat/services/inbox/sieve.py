"""Holds reports against what came in before and what was reported by hand, and says which are alike."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from orat.analysis.similarity import likeness
from orat.analysis.surroundings import Surroundings
from orat.domain.concern import Concern
from orat.domain.inbox import IncomingReport, as_concern
from orat.domain.intake import Verdict
from orat.services.surroundings import surroundings
from orat.storage.sortkey import sort_key
from orat.storage.work import Reader

_CHUNK = 500
_MOST_COMPARED = 20_000
"""So many pairs are compared for likeness while files are read, about a second's work; the rest is done when
it is looked at.
"""
_A_QUERY = 20
"""So many comparisons a question to the database takes as long as."""
_OF_A_DAY, _DAYS = 500, 400
"""So many concerns of one day are looked through, and of so many days they are remembered."""
ALIKE = 0.8
"""The least score at which a report of the same day waits for somebody to say whether it is the same."""


class SameDay:
    """Finds concerns that are so like a report of their day that they may tell of the same thing. What is
    made after it was made itself, by whoever accepts many, is not looked at.
    """

    def __init__(self, reader: Reader) -> None:
        self.compared = 0
        """How many pairs were compared."""
        self._reader = reader
        self._context: Surroundings | None = None
        self._days: OrderedDict[date, tuple[Concern, ...]] = OrderedDict()
        self._newest = reader.concerns.newest()

    def has(self, report: IncomingReport) -> bool:
        """Whether there is one."""
        if report.happened_on is None or not self._newest:
            return False
        there = self._of(report.happened_on)
        if not there:
            return False
        self._context = self._context or surroundings(self._reader)
        concern, passed = as_concern(report), report.unlike_ids
        self.compared += len(there)
        return any(
            match.score >= ALIKE
            for other in there
            if other.id not in passed and (match := likeness(concern, other, self._context)) is not None
        )

    def _of(self, day: date) -> tuple[Concern, ...]:
        there = self._days.get(day)
        if there is None:
            there = self._reader.concerns.on_day(day, up_to=self._newest, most=_OF_A_DAY)
            self._days[day] = there
            self.compared += _A_QUERY
        self._days.move_to_end(day)
        if len(self._days) > _DAYS:
            self._days.popitem(last=False)
        return there


class Sieve:
    """One for all files that are read together, so that what stands in two of them is found too."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._by_hand = reader.inbox.typed_by_hand()
        self._seen: set[str] = set()
        self._same_day = SameDay(reader)

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
        if self._same_day.compared < _MOST_COMPARED and self._same_day.has(report):
            return _to_decide(report, "alike")
        return report

    def _key(self, report: IncomingReport) -> tuple[str, object, int | None]:
        return sort_key(report.title), report.happened_on, report.unit_id


def _to_decide(report: IncomingReport, reason: str) -> IncomingReport:
    reasons = "\n".join((reason, *report.codes))
    return replace(report, verdict=Verdict.NEEDS_DECISION, reasons=reasons)
