"""Makes reported concerns of reports in the inbox, by the thousand as well as one by one."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime

from orat.domain.attachments import AttachedFile
from orat.domain.concern import Concern, ConcernState
from orat.domain.inbox import Enclosure, IncomingReport, IncomingState, as_concern
from orat.errors import UserError
from orat.services.concerns.reporting import Reporting
from orat.services.inbox.enclosing import goes_with
from orat.services.inbox.settling import owe_receipt
from orat.storage.work import Work


class Accepting:
    """Works in one unit of work, which must not have read what it accepts in another way than `several`."""

    def __init__(self, work: Work, series_id: int, *, today: date, now: datetime) -> None:
        self._work = work
        self._series_id = series_id
        self._now = now
        self._reporting = Reporting(work, today=today, now=now)
        self._files: dict[int, tuple[tuple[Enclosure, frozenset[int]], ...]] = {}
        self._owed: set[int] = set()

    def accept(self, reports: Sequence[IncomingReport], *, raised: bool = False) -> tuple[Concern, ...]:
        """Make concerns of reports, with the files that go along with them, and settle the reports.

        Raises what keeps one from being reported, with its `field`.
        """
        return self._kept(reports, [self._concern(report, raised=raised) for report in reports])

    def accept_what_can(self, reports: Sequence[IncomingReport]) -> int:
        """The same for those that can be reported; the others wait on. Answers how many there were."""
        good, concerns = [], []
        for report in reports:
            with suppress(UserError):
                concerns.append(self._concern(report, raised=False))
                good.append(report)
        return len(self._kept(good, concerns))

    def _concern(self, report: IncomingReport, *, raised: bool) -> Concern:
        draft = replace(as_concern(report), series_id=self._series_id, created_at=self._now)
        concern = self._reporting.reported(draft)
        return replace(concern, state=ConcernState.RAISED) if raised else concern

    def _kept(self, reports: Sequence[IncomingReport], concerns: Sequence[Concern]) -> tuple[Concern, ...]:
        if not reports:
            return ()
        ids = self._work.add_many(Concern, concerns)
        pairs = list(zip(reports, ids, strict=True))
        self._work.add_many(AttachedFile, self._attached(pairs))
        self._work.save_many(
            IncomingReport,
            (
                replace(report, state=IncomingState.ACCEPTED, decided_at=self._now, concern_id=concern_id)
                for report, concern_id in pairs
            ),
        )
        for report in reports:
            if report.delivery_id not in self._owed:
                self._owed.add(report.delivery_id)
                owe_receipt(self._work, report)
        self._work.fact(origin=reports[-1].kind)
        return tuple(replace(made, id=row_id) for made, row_id in zip(concerns, ids, strict=True))

    def _attached(self, pairs: Sequence[tuple[IncomingReport, int]]) -> Iterator[AttachedFile]:
        for report, concern_id in pairs:
            for place, file in enumerate(self._going_with(report), 1):
                yield AttachedFile(
                    concern_id=concern_id, name=file.name, mime=file.mime, digest=file.digest,
                    size=file.size, width=file.width, height=file.height, active=file.active,
                    position=place, added_at=self._now,
                )  # fmt: skip

    def _going_with(self, report: IncomingReport) -> tuple[Enclosure, ...]:
        """What goes along with a report, the very same once."""
        files = self._files.get(report.delivery_id)
        if files is None:
            all_files = self._work.all(Enclosure, delivery_id=report.delivery_id)
            files = tuple((file, goes_with(self._work, file)) for file in all_files)
            self._files[report.delivery_id] = files
        going = [file for file, with_ids in files if report.id in with_ids]
        return tuple({file.digest: file for file in reversed(going)}.values())[::-1]
