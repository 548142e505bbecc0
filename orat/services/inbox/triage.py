"""What becomes of a report in the inbox: accepted, corrected, joined, handed on, turned down, held back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from orat.domain.changes import Done
from orat.domain.concern import Concern, tidy_texts
from orat.domain.filters import Page
from orat.domain.inbox import (
    Enclosure,
    InboxFilter,
    IncomingReport,
    IncomingState,
    rejudged,
    require_open,
    without_reason,
)
from orat.domain.intake import UNOPENED, Verdict
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.inbox.accepting import Accepting
from orat.services.inbox.enclosing import give_files, goes_with, take_back
from orat.services.inbox.revisions import take_over
from orat.services.inbox.settling import open_report, settle
from orat.services.inbox.sieve import SameDay
from orat.services.meetings.placing import gather
from orat.services.meetings.proposal import note_taken_up, take_up
from orat.storage.work import Work


class Triage(Desk):
    """Use cases on reports. Those that take several ids are one change, and one step to undo; all but
    `reopen` raise UserError("report-settled") for one that is settled.
    """

    def correct(self, report_id: int, **fields: Any) -> Done[IncomingReport]:
        """Change what a report says; changes of the same fields in a row are one step to undo."""
        run = f"inbox:{report_id}:{','.join(sorted(fields))}"
        with self._store.write("inbox.correct", run=run) as work:
            before = open_report(work, report_id)
            _require_ordinary(before)
            after = rejudged(replace(before, **tidy_texts(fields)), fields)
            work.fact(title=after.title)
            work.save(after)
        return Done(after, work.change)

    def accept(
        self, report_ids: Sequence[int], *, alike: Sequence[int] = (), raised: bool = False
    ) -> Done[tuple[Concern, ...]]:
        """Make reported concerns of reports, with the files that came with them; with `alike` they are
        gathered with those concerns into one problem. `raised` lifts them to the meeting at once, as
        `Concerns.raise_to_meeting` does. Of a change
        of what came before, all is taken over.

        Raises what keeps one from being reported, with its `field`; then none of them is. Of a change that
        differs from what was changed here, UserError("changed-here", number=…).
        """
        with self._store.write("inbox.accept", count=len(report_ids)) as work:
            found = work.several(IncomingReport, report_ids)
            for report_id in report_ids:
                require_open(found[report_id] if report_id in found else work.get(IncomingReport, report_id))
            reports = [found[each] for each in report_ids]
            changes = [each for each in reports if each.revises_id is not None]
            itself = [each for each in reports if each.revises_id is None]
            for each in itself:
                _require_ordinary(each)
            made = self._accepting(work).accept(itself, raised=raised)
            lifted = [each.id for each in made] if raised else []
            for change in changes:
                made += (take_over(work, change, None, today=self._today(), now=self._now()),)
            if alike:
                others = work.all(Concern, id=list(alike))
                problems = [other.problem_id for other in others if other.problem_id is not None]
                root = work.problems.root(problems[0]) if problems else None
                alone = [other for other in others if other.problem_id is None]
                gather(work, [*made, *alone], made[0].title, root)
                made = tuple(work.get(Concern, each.id) for each in made)
            if lifted:
                work.fact(raised=1)
                meeting = take_up(work, self._series(work).id, lifted, self._today())
                note_taken_up(work, meeting, lifted)
                made = tuple(work.get(Concern, each.id) for each in made)
        return Done(made, work.change)

    def accept_new(self, where: InboxFilter, told: Callable[[float], None] | None = None) -> Done[int]:
        """Accept all that a filter leaves and that nothing is odd about, in one step; what cannot be reported
        stays, and so does what is so like a concern of its day that somebody should look. `told` hears how
        much is done, 0 to 1, and may raise Cancelled: then none is accepted.
        """
        chosen = replace(where, verdicts=frozenset({Verdict.NEW}))
        with self._store.write("inbox.accept") as work:
            total, seen, count = work.inbox.count(chosen), 0, 0
            accepting, same_day = self._accepting(work), SameDay(work)
            page: Page[int] | None = work.inbox.ids(chosen)
            while page is not None and page.rows:
                found = work.several(IncomingReport, page.rows)
                reports = [found[report_id] for report_id in page.rows]
                count += accepting.accept_what_can([one for one in reports if not same_day.has(one)])
                seen += len(page.rows)
                if told is not None:
                    told(seen / total)
                page = work.inbox.ids(chosen, after=page.after) if page.after is not None else None
            work.fact(count=count)
        return Done(count, work.change)

    def join(self, report_id: int, concern_id: int) -> Done[IncomingReport]:
        """Say that a report tells of the very thing that a concern tells of already; its files go there."""
        with self._store.write("inbox.join") as work:
            report = open_report(work, report_id)
            _require_ordinary(report)
            concern = work.get(Concern, concern_id)
            now = self._now()
            give_files(work, report, concern.id, now)
            work.fact(number=concern.number, title=report.title)
            report = settle(work, report, IncomingState.JOINED, now, concern_id=concern.id)
        return Done(report, work.change)

    def join_reports(self, report_id: int, other_id: int) -> Done[Concern]:
        """Make one concern of two reports that tell of the same thing: the first is accepted, and the other
        joined with it. Raises what keeps the first from being reported, with its `field`.
        """
        with self._store.write("inbox.join") as work:
            found = work.several(IncomingReport, [report_id, other_id])
            for each in (report_id, other_id):
                report = found[each] if each in found else work.get(IncomingReport, each)
                require_open(report)
                _require_ordinary(report)
            (concern,) = self._accepting(work).accept([found[report_id]])
            other, now = found[other_id], self._now()
            give_files(work, other, concern.id, now)
            settle(work, other, IncomingState.JOINED, now, concern_id=concern.id)
            work.fact(number=concern.number, title=other.title)
        return Done(concern, work.change)

    def join_numbered(self, report_id: int, number: str) -> Done[IncomingReport]:
        """The same, of the concern by that number ("2026-0412"). Raises UserError("no-such-concern",
        number=…, field="number").
        """
        year, _, serial = number.strip().partition("-")
        with self._store.read() as reader:
            found = (
                reader.one(Concern, year=int(year), serial=int(serial))
                if year.isdecimal() and serial.isdecimal()
                else None
            )
        if found is None:
            raise UserError("no-such-concern", number=number, field="number")
        return self.join(report_id, found.id)

    def unlike(self, report_id: int, concern_id: int) -> Done[IncomingReport]:
        """Say that a report is not like a concern; it is not shown beside it any more."""
        with self._store.write("inbox.unlike") as work:
            report = open_report(work, report_id)
            report = report.unlike_to(concerns=[concern_id])
            if "alike" in report.codes and not SameDay(work).has(report):
                report = without_reason(report, "alike")
            work.save(report)
            work.fact(title=report.title)
        return Done(report, work.change)

    def unlike_report(self, report_id: int, other_id: int) -> Done[IncomingReport]:
        """Say that two reports are not like each other; neither is shown beside the other any more."""
        with self._store.write("inbox.unlike") as work:
            report = work.save(open_report(work, report_id).unlike_to(reports=[other_id]))
            work.fact(title=report.title)
        return Done(report, work.change)

    def hand_on(self, report_ids: Sequence[int], forum: str, note: str = "") -> Done[int]:
        """Say in which other forum reports belong, which is required."""
        forum = clean_line(forum, "referred_to", required=True)
        note = clean_body(note, "note")
        return self._all(report_ids, "inbox.hand-on", IncomingState.HANDED_ON, referred_to=forum, note=note)

    def reject(self, report_ids: Sequence[int], reason: str) -> Done[int]:
        """Turn reports down with a reason, which is required."""
        reason = clean_body(reason, "note")
        if not reason:
            raise UserError("empty", field="note")
        return self._all(report_ids, "inbox.reject", IncomingState.REJECTED, note=reason)

    def hold(self, report_ids: Sequence[int], note: str = "") -> Done[int]:
        """Keep reports back for now, with a note if there is one."""
        return self._all(report_ids, "inbox.hold", IncomingState.HELD, note=clean_body(note, "note"))

    def reopen(self, report_ids: Sequence[int]) -> Done[int]:
        """Let reports wait for review again; one that was joined takes back the files it gave. Raises
        UserError("report-settled") for an accepted one: its concern goes on by itself.
        """
        with self._store.write("inbox.reopen", count=len(report_ids)) as work:
            for report in work.all(IncomingReport, id=list(report_ids)):
                if report.state is IncomingState.ACCEPTED:
                    raise UserError("report-settled", state=report.state)
                work.fact(title=report.title)
                if report.state is IncomingState.JOINED:
                    take_back(work, report)
                work.save(
                    replace(
                        report, state=IncomingState.WAITING, note="", referred_to="",
                        concern_id=report.concern_id if report.revises_id is not None else None,
                        decided_at=None,
                    )
                )  # fmt: skip
        return Done(len(report_ids), work.change)

    def split(self, report_id: int) -> Done[IncomingReport]:
        """Make a second report of the same source, for one that tells of several events; it stands below."""
        with self._store.write("inbox.split") as work:
            report = open_report(work, report_id)
            _require_ordinary(report)
            work.fact(title=report.title)
            # Only what was sent is known by its fingerprint.
            copy = work.add(
                replace(
                    report, id=0, state=IncomingState.WAITING, fingerprint="",
                    split_of=report.split_of or report.id,
                )
            )  # fmt: skip
        return Done(copy, work.change)

    def send_along(self, report_id: int, enclosure_id: int, *, going: bool) -> Done[Enclosure]:
        """Say whether a file of a report's delivery goes along with it once it is accepted."""
        with self._store.write("inbox.send-along") as work:
            report = open_report(work, report_id)
            file = work.get(Enclosure, enclosure_id)
            along = goes_with(work, file)
            file = work.save(file.going_with(along | {report.id} if going else along - {report.id}))
            work.fact(name=file.name, title=report.title)
        return Done(file, work.change)

    def _accepting(self, work: Work) -> Accepting:
        return Accepting(work, self._series(work).id, today=self._today(), now=self._now())

    def _all(self, ids: Sequence[int], verb: str, state: IncomingState, **fields: Any) -> Done[int]:
        with self._store.write(verb, count=len(ids)) as work:
            for report_id in ids:
                report = open_report(work, report_id)
                work.fact(title=report.title)
                settle(work, report, state, self._now(), **fields)
        return Done(len(ids), work.change)


def _require_ordinary(report: IncomingReport) -> None:
    """Raise UserError("no-report-itself") for a change of another and for a package that lies as it came."""
    if report.revises_id is not None or report.verdict in UNOPENED:
        raise UserError("no-report-itself", title=report.title)
