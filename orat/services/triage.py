"""What becomes of a report in the inbox: accepted, corrected, joined, handed on, turned down, asked about."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from orat.documents.inbox_text import Asking, Outcome, Receipt, asking, receipt
from orat.documents.mail import as_draft, message, new_message_id
from orat.domain.attachments import AttachedFile, Owner
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern, tidy_texts
from orat.domain.filters import Page
from orat.domain.inbox import (
    Delivery,
    Enclosure,
    InboxFilter,
    IncomingReport,
    IncomingState,
    rejudged,
    require_open,
)
from orat.domain.intake import Verdict
from orat.domain.mail import Address
from orat.domain.register import Unit
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.accepting import Accepting
from orat.services.attaching import placed_last
from orat.services.desk import Desk
from orat.services.issuing import Translate
from orat.services.outgoing import put_out
from orat.services.placing import gather
from orat.storage.store import Store
from orat.storage.work import Reader, Work


class Triage(Desk):
    """Use cases on reports. Those that take several ids are one change, and one step to undo; all but
    `reopen` raise UserError("report-settled") for one that is settled.
    """

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def correct(self, report_id: int, **fields: Any) -> Done[IncomingReport]:
        """Change what a report says; changes of the same fields in a row are one step to undo."""
        run = f"inbox:{report_id}:{','.join(sorted(fields))}"
        with self._store.write("inbox.correct", run=run) as work:
            before = _open(work, report_id)
            after = rejudged(replace(before, **tidy_texts(fields)))
            work.fact(title=after.title)
            work.save(after)
        return Done(after, work.change)

    def accept(
        self, report_ids: Sequence[int], *, alike: Sequence[int] = (), raised: bool = False
    ) -> Done[tuple[Concern, ...]]:
        """Make reported concerns of reports, with the files that came with them; with `alike` they are
        gathered with those concerns into one problem. `raised` lifts them to the meeting at once.

        Raises what keeps one from being reported, with its `field`; then none of them is.
        """
        with self._store.write("inbox.accept", count=len(report_ids)) as work:
            found = work.several(IncomingReport, report_ids)
            for report_id in report_ids:
                require_open(found[report_id] if report_id in found else work.get(IncomingReport, report_id))
            made = self._accepting(work).accept([found[each] for each in report_ids], raised=raised)
            if alike:
                others = work.all(Concern, id=list(alike))
                problems = [other.problem_id for other in others if other.problem_id is not None]
                root = work.problems.root(problems[0]) if problems else None
                alone = [other for other in others if other.problem_id is None]
                gather(work, [*made, *alone], made[0].title, root)
                made = tuple(work.get(Concern, each.id) for each in made)
            if raised:
                work.fact(raised=1)
        return Done(made, work.change)

    def accept_new(self, where: InboxFilter, told: Callable[[float], None] | None = None) -> Done[int]:
        """Accept all that a filter leaves and that nothing is odd about, in one step; what cannot be reported
        stays. `told` hears how much is done, 0 to 1, and may raise Cancelled: then none is accepted.
        """
        chosen = replace(where, verdicts=frozenset({Verdict.NEW}))
        with self._store.write("inbox.accept") as work:
            total, seen, count = work.inbox.count(chosen), 0, 0
            accepting = self._accepting(work)
            page: Page[int] = work.inbox.ids(chosen)
            while page.rows:
                found = work.several(IncomingReport, page.rows)
                count += accepting.accept_what_can([found[report_id] for report_id in page.rows])
                seen += len(page.rows)
                if told is not None:
                    told(seen / total)
                page = work.inbox.ids(chosen, after=str(page.rows[-1]))
            work.fact(count=count)
        return Done(count, work.change)

    def join(self, report_id: int, concern_id: int) -> Done[IncomingReport]:
        """Say that a report tells of the very thing that a concern tells of already; its files go there."""
        with self._store.write("inbox.join") as work:
            report = _open(work, report_id)
            concern = work.get(Concern, concern_id)
            self._give_files(work, report, concern.id)
            work.fact(number=concern.number, title=report.title)
            report = self._settle(work, report, IncomingState.JOINED, concern_id=concern.id)
        return Done(report, work.change)

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
            report = _open(work, report_id)
            unlike = ",".join(map(str, sorted(report.unlike_ids | {concern_id})))
            report = work.save(replace(report, unlike=unlike))
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
        """Let reports wait for review again. Raises UserError("report-settled") for an accepted one: its
        concern goes on by itself.
        """
        with self._store.write("inbox.reopen", count=len(report_ids)) as work:
            for report in work.all(IncomingReport, id=list(report_ids)):
                if report.state is IncomingState.ACCEPTED:
                    raise UserError("report-settled", state=report.state)
                work.fact(title=report.title)
                work.save(
                    replace(
                        report, state=IncomingState.WAITING, note="", referred_to="", concern_id=None,
                        decided_at=None,
                    )
                )  # fmt: skip
        return Done(len(report_ids), work.change)

    def split(self, report_id: int) -> Done[IncomingReport]:
        """Make a second report of the same source, for one that tells of several events."""
        with self._store.write("inbox.split") as work:
            report = _open(work, report_id)
            work.fact(title=report.title)
            # Only what was sent is known by its fingerprint.
            copy = work.add(replace(report, id=0, state=IncomingState.WAITING, fingerprint=""))
        return Done(copy, work.change)

    def ask(self, report_id: int) -> Done[Path]:
        """Put a report aside until its sender has answered, and write the question as a draft for the mail
        program. Raises EnvironmentFault as `put_out` does.
        """
        with self._store.write("inbox.ask") as work:
            report = _open(work, report_id)
            delivery = work.get(Delivery, report.delivery_id)
            facts = Asking(
                title=report.title, day=report.happened_on, subject=delivery.subject, missing=report.codes,
                sender=self._store.actor, series=self._series(work).name,
            )  # fmt: skip
            subject, text = asking(facts, self._translate)
            file = self._draft(work, report, delivery, subject, text)
            work.fact(title=report.title)
            self._settle(work, report, IncomingState.ASKED)
        return Done(file, work.change)

    def receipt(self, report_id: int) -> Path:
        """Tell the sender what became of all reports of a delivery, as a draft for the mail program."""
        with self._store.read() as reader:
            report = reader.get(IncomingReport, report_id)
            delivery = reader.get(Delivery, report.delivery_id)
            ids = reader.inbox.of_delivery(delivery.id)[:_TOLD]
            outcomes = tuple(
                Outcome(
                    title=each.title, day=each.happened_on, state=each.state, note=each.note,
                    forum=each.referred_to, number=_number(reader, each),
                )
                for each in reader.all(IncomingReport, id=list(ids))
            )  # fmt: skip
            facts = Receipt(
                outcomes=outcomes, subject=delivery.subject, sender=self._store.actor,
                series=self._series(reader).name,
            )  # fmt: skip
            subject, text = receipt(facts, self._translate)
            return self._draft(reader, report, delivery, subject, text)

    def _accepting(self, work: Work) -> Accepting:
        return Accepting(work, self._series(work).id, today=self._today(), now=self._now())

    def _give_files(self, work: Work, report: IncomingReport, concern_id: int) -> None:
        owner = Owner(Kind.CONCERN, concern_id)
        for place, file in placed_last(work, owner, work.all(Enclosure, delivery_id=report.delivery_id)):
            work.add(
                AttachedFile(
                    concern_id=concern_id, name=file.name, mime=file.mime, digest=file.digest,
                    size=file.size, width=file.width, height=file.height, active=file.active,
                    position=place, added_at=self._now(),
                )
            )  # fmt: skip

    def _settle(
        self, work: Work, report: IncomingReport, state: IncomingState, **fields: Any
    ) -> IncomingReport:
        return work.save(replace(report, state=state, decided_at=self._now(), **fields))

    def _all(self, ids: Sequence[int], verb: str, state: IncomingState, **fields: Any) -> Done[int]:
        with self._store.write(verb, count=len(ids)) as work:
            for report_id in ids:
                report = _open(work, report_id)
                work.fact(title=report.title)
                self._settle(work, report, state, **fields)
        return Done(len(ids), work.change)

    def _draft(
        self, reader: Reader, report: IncomingReport, delivery: Delivery, subject: str, text: str
    ) -> Path:
        """A mail to whoever sent the report, or to the contact of its unit; to nobody without either."""
        to = Address(name=delivery.sender_name, email=delivery.sender_email)
        unit = reader.find(Unit, report.unit_id)
        if not to.email and unit is not None:
            to = Address(name=unit.contact_name, email=unit.contact_email)
        made = message(
            message_id=new_message_id(""), sender=Address(), receivers=(to,) if to.email else (),
            subject=subject, text=text, attachments=(), at=self._now(),
        )  # fmt: skip
        return put_out(self._store.path.parent, f"svar-{report.id}.eml", as_draft(made))


_TOLD = 50
"""So many reports are told of in one receipt."""


def _open(reader: Reader, report_id: int) -> IncomingReport:
    report = reader.get(IncomingReport, report_id)
    require_open(report)
    return report


def _number(reader: Reader, report: IncomingReport) -> str:
    concern = reader.find(Concern, report.concern_id)
    return concern.number if concern is not None else ""
