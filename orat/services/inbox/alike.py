"""What reports in the inbox are like: found when somebody looks, and remembered until anything changes."""

from collections.abc import Sequence
from dataclasses import replace

from orat.analysis.similarity import similar
from orat.domain.filters import Page
from orat.domain.inbox import OPEN, Delivery, InboxFilter, IncomingReport, IncomingRow, as_concern
from orat.domain.intake import Verdict
from orat.services.concerns.answers import SimilarConcern
from orat.services.inbox.answers import AlikeView, SimilarReport
from orat.services.inbox.sieve import SameDay
from orat.services.surroundings import surroundings
from orat.storage.work import Reader

_NEAR_DAYS, _NEAR_MOST = 7, 150
"""Other reports of so many days around are compared, those first that share most with the one at hand."""
_OTHERS, _ASKED = 3, 3
_REMEMBERED = 20_000
_COMPARED, _LOOKED_AT = 20_000, 5_000
"""So many pairs are compared and so many reports looked at each time that a list is narrowed by verdict; of
more, which would take over a second, the rest is found when it is looked at, or the next time.
"""


class Likes:
    """To be asked beside what is shown already: it takes some milliseconds for each report."""

    def __init__(self) -> None:
        self._head = ""
        self._views: dict[int, AlikeView] = {}
        self._same_day: dict[int, bool] = {}
        self._fresh: set[int] = set()

    def of(self, reader: Reader, report_id: int) -> AlikeView:
        """What one report is like. Raises UserError("gone")."""
        self._forget_what_changed(reader)
        view = self._views.get(report_id)
        if view is None:
            view = self._views[report_id] = _view(reader, reader.get(IncomingReport, report_id))
            self._same_day[report_id] = view.same_day
        return view

    def seemed(self, row: IncomingRow | IncomingReport) -> bool:
        """Whether a report was so like a concern of its day when that was last looked at."""
        new = row.state in OPEN and row.verdict is Verdict.NEW
        return new and self._same_day.get(row.id, False)

    def as_it_seemed(self, rows: Sequence[IncomingRow]) -> tuple[IncomingRow, ...]:
        """The rows as they were last judged, so that nothing flickers while they are judged anew."""
        return tuple(
            replace(row, verdict=Verdict.NEEDS_DECISION) if self.seemed(row) else row for row in rows
        )

    def judged(self, reader: Reader, rows: Sequence[IncomingRow]) -> tuple[IncomingRow, ...]:
        """The rows again, those to be decided that are so like a concern of their day that they may tell of
        the same thing. While files were read only the first were looked at.
        """
        self._forget_what_changed(reader)
        asked = [row.id for row in rows if row.state in OPEN and row.verdict is Verdict.NEW]
        self._judge(reader, SameDay(reader), asked)
        return self.as_it_seemed(rows)

    def as_shown(self, reader: Reader, where: InboxFilter) -> InboxFilter:
        """The filter with what it takes to narrow by the verdicts that are shown, not by those that were kept
        when the files were read.
        """
        if len(where.verdicts & {Verdict.NEW, Verdict.NEEDS_DECISION}) != 1 or not where.states & OPEN:
            return where
        self._forget_what_changed(reader)
        new = replace(where, states=where.states & OPEN, verdicts=frozenset({Verdict.NEW}))
        same_day, looked_at = SameDay(reader), 0
        alike: list[int] = []
        page: Page[int] | None = reader.inbox.ids(new)
        while page is not None:
            if same_day.compared < _COMPARED and looked_at < _LOOKED_AT:
                looked_at += self._judge(reader, same_day, page.rows)
            alike += [row_id for row_id in page.rows if self._same_day.get(row_id, False)]
            page = reader.inbox.ids(new, after=page.after) if page.after is not None else None
        return replace(where, alike=frozenset(alike[:_REMEMBERED]))

    def _judge(self, reader: Reader, same_day: SameDay, ids: Sequence[int]) -> int:
        """Look at those that were not since anything changed; how many that were."""
        unknown = [row_id for row_id in ids if row_id not in self._fresh]
        for report in reader.all(IncomingReport, id=unknown) if unknown else ():
            self._same_day[report.id] = same_day.has(report)
        self._fresh.update(unknown)
        return len(unknown)

    def _forget_what_changed(self, reader: Reader) -> None:
        head = reader.history.head()
        if head != self._head:
            self._head = head
            self._views.clear()
            self._fresh.clear()
            if len(self._same_day) > _REMEMBERED:
                self._same_day.clear()


def _view(reader: Reader, report: IncomingReport) -> AlikeView:
    if report.state not in OPEN:
        return AlikeView(report_id=report.id)
    context, concern = surroundings(reader), as_concern(report)
    near = (other for other in reader.concerns.near(concern) if other.id not in report.unlike_ids)
    likes = similar(concern, near, context)
    rows = {row.id: row for row in reader.concerns.rows([like.concern_id for like in likes])}
    others = [
        other
        for other in reader.inbox.near(report, _NEAR_DAYS, _NEAR_MOST)
        if other.id not in report.unlike_reports and report.id not in other.unlike_reports
    ]
    candidates = (replace(as_concern(other), id=other.id) for other in others)
    twins = similar(replace(concern, id=report.id), candidates, context, limit=_OTHERS)
    waiting = {row.id: row for row in reader.inbox.rows([like.concern_id for like in twins])}
    asked = _asked(reader, report)
    known = {row.id for row in asked}
    return AlikeView(
        report_id=report.id,
        asked=asked,
        similar=tuple(
            SimilarConcern(row=rows[like.concern_id], likeness=like)
            for like in likes
            if like.concern_id in rows
        ),
        others=tuple(
            SimilarReport(row=waiting[like.concern_id], common=like.common)
            for like in twins
            if like.concern_id in waiting and like.concern_id not in known
        ),
        same_day=SameDay(reader).has(report),
    )


def _asked(reader: Reader, report: IncomingReport) -> tuple[IncomingRow, ...]:
    """What the sender was asked about before this came."""
    delivery = reader.get(Delivery, report.delivery_id)
    rows = reader.inbox.rows(reader.inbox.asked(delivery.sender_email, _ASKED))
    return tuple(
        row for row in rows if row.reply.asked_at is not None and row.reply.asked_at < delivery.received_at
    )
