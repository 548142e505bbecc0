"""What is written to those who sent reports: questions and receipts, as drafts that are on record."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from orat.documents.inbox_text import Asking, Outcome, Receipt, asking, receipt
from orat.documents.mail import as_draft, message, new_message_id
from orat.domain.changes import Done
from orat.domain.concern import Concern
from orat.domain.inbox import Delivery, Enclosure, IncomingReport, IncomingState
from orat.domain.mail import Address, clean_address
from orat.domain.register import Unit
from orat.domain.text import clean_body
from orat.services.desk import Desk
from orat.services.documents.issuing import Translate
from orat.services.documents.outgoing import put_out
from orat.services.inbox.enclosing import goes_with
from orat.services.inbox.settling import open_report, settle, settle_as_answer
from orat.storage.store import Store
from orat.storage.work import Reader

_ANSWER = 2_000
"""So much of an answer is kept beside the report; all of it stands in its own mail."""
_TOLD = 50
"""So many reports are told of in one receipt."""


class Replies(Desk):
    """Use cases on drafts for the mail program. That one was made, when and to whom is one step to undo; the
    draft itself is the mail program's from then on. Those that make one raise EnvironmentFault as `put_out`
    does.
    """

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def addressee(self, report_id: int) -> Address:
        """Whoever sent a report, or the contact of its unit; without an address where neither is known."""
        with self._store.read() as reader:
            report = reader.get(IncomingReport, report_id)
            return _sender(reader, report, reader.get(Delivery, report.delivery_id))

    def ask(self, report_id: int, to: str = "") -> Done[Path]:
        """Put a report aside until its sender has answered, and write the question; `to` is the address where
        the sender's is not known. Raises UserError("report-settled").
        """
        with self._store.write("inbox.ask") as work:
            report = open_report(work, report_id)
            delivery = work.get(Delivery, report.delivery_id)
            facts = Asking(
                title=report.title, day=report.happened_on, when_kind=report.when_kind,
                subject=delivery.subject, missing=report.codes, sender=self._store.actor,
                series=self._series(work).name,
            )  # fmt: skip
            subject, text = asking(facts, self._translate)
            whom = _known_as(_sender(work, report, delivery), to)
            file = self._draft(report, whom, subject, text)
            work.fact(title=report.title)
            now = self._now()
            settle(work, report, IncomingState.ASKED, now, asked_at=now, asked_to=whom.email)
        return Done(file, work.change)

    def answer(self, report_id: int, asked_id: int) -> Done[IncomingReport]:
        """Say that a report is its sender's answer about another: that one waits for review again, with what
        was answered and with the files that came, and the answer needs nothing more. Raises
        UserError("report-settled").
        """
        with self._store.write("inbox.answer") as work:
            answer, asked = open_report(work, report_id), open_report(work, asked_id)
            delivery = work.get(Delivery, answer.delivery_id)
            said = clean_body((delivery.text or answer.description)[:_ANSWER], "note")
            for file in work.all(Enclosure, delivery_id=delivery.id):
                if answer.id in goes_with(work, file):
                    work.save(replace(file, delivery_id=asked.delivery_id).going_with([asked.id]))
            settle_as_answer(work, answer, self._now())
            asked = work.save(replace(asked, state=IncomingState.WAITING, note=said, decided_at=None))
            work.fact(title=asked.title)
        return Done(asked, work.change)

    def receipt(self, report_id: int, to: str = "") -> Done[Path]:
        """Tell the sender what became of all reports of a delivery; `to` as with `ask`."""
        with self._store.write("inbox.receipt") as work:
            report = work.get(IncomingReport, report_id)
            delivery = work.get(Delivery, report.delivery_id)
            ids = work.inbox.of_delivery(delivery.id)[:_TOLD]
            outcomes = tuple(
                Outcome(
                    title=each.title, day=each.happened_on, when_kind=each.when_kind, state=each.state,
                    note=each.note, forum=each.referred_to, number=_number(work, each),
                )
                for each in work.all(IncomingReport, id=list(ids))
            )  # fmt: skip
            facts = Receipt(
                outcomes=outcomes, subject=delivery.subject, sender=self._store.actor,
                series=self._series(work).name,
            )  # fmt: skip
            subject, text = receipt(facts, self._translate)
            whom = _known_as(_sender(work, report, delivery), to)
            file = self._draft(report, whom, subject, text)
            work.fact(title=report.title)
            work.save(
                replace(
                    delivery, receipt_due=False, receipt_at=self._now(), receipt_to=whom.email,
                    receipt_waived=False,
                )
            )  # fmt: skip
        return Done(file, work.change)

    def waive(self, report_ids: Sequence[int]) -> Done[int]:
        """Say that the senders of reports need no receipt: they know already, or want none. Answers how many
        deliveries that goes for.
        """
        with self._store.write("inbox.waive-receipt", count=len(report_ids)) as work:
            count = 0
            for report_id in report_ids:
                report = work.get(IncomingReport, report_id)
                work.fact(title=report.title)
                delivery = work.get(Delivery, report.delivery_id)
                if delivery.receipt_due:
                    count += 1
                    work.save(
                        replace(
                            delivery, receipt_due=False, receipt_at=self._now(), receipt_to="",
                            receipt_waived=True,
                        )
                    )  # fmt: skip
        return Done(count, work.change)

    def _draft(self, report: IncomingReport, to: Address, subject: str, text: str) -> Path:
        made = message(
            message_id=new_message_id(""), sender=Address(), receivers=(to,) if to.email else (),
            subject=subject, text=text, attachments=(), at=self._now(),
        )  # fmt: skip
        return put_out(self._store.path.parent, f"svar-{report.id}.eml", as_draft(made))


def _sender(reader: Reader, report: IncomingReport, delivery: Delivery) -> Address:
    """Whoever sent a report, or the contact of its unit; without an address where neither is known."""
    unit = reader.find(Unit, report.unit_id)
    if delivery.sender_email or unit is None:
        return Address(name=delivery.sender_name, email=delivery.sender_email)
    return Address(name=unit.contact_name, email=unit.contact_email)


def _known_as(whom: Address, to: str) -> Address:
    return whom if whom.email or not to else replace(whom, email=clean_address(to, "to"))


def _number(reader: Reader, report: IncomingReport) -> str:
    concern = reader.find(Concern, report.concern_id)
    return concern.number if concern is not None else ""
