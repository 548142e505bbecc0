"""Feedback (återkoppling): what the unit that reported is told, and who still waits."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from orat.domain.changes import Done
from orat.domain.concern import Concern, ConcernState, can_become
from orat.domain.mail import Address, clean_address
from orat.domain.measure import Feedback, FeedbackChannel
from orat.domain.register import Unit
from orat.domain.rows import FeedbackDue
from orat.domain.text import clean_body
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.outgoing import put_out
from orat.storage.store import Store
from orat.storage.work import Work

if TYPE_CHECKING:
    from orat.services.documents.issuing import Translate
    from orat.services.documents.sending import Inspect


class Feedbacks(Desk):
    """Use cases on answers to reporting units."""

    def __init__(self, store: Store, translate: "Translate", inspect: "Inspect") -> None:
        super().__init__(store)
        self._translate = translate
        self._inspect = inspect

    def due(self) -> tuple[FeedbackDue, ...]:
        """The concerns whose reporter still waits, longest first."""
        with self._store.read() as reader:
            return reader.concerns.feedback_due(self._series(reader).id)

    def give(self, concern_ids: Sequence[int], channel: FeedbackChannel, text: str) -> Done[int]:
        """Record one answer for one or several concerns; nothing is sent. Raises UserError("empty",
        field="text").
        """
        text = _checked(text)
        with self._store.write("feedback.give", count=len(concern_ids)) as work:
            self._record(work, work.all(Concern, id=list(concern_ids)), channel, text)
        return Done(len(concern_ids), work.change)

    def addressee(self, concern_ids: Sequence[int]) -> Address:
        """The contact of the one unit that reported all of these; nobody where there are several."""
        with self._store.read() as reader:
            units = {concern.unit_id for concern in reader.all(Concern, id=list(concern_ids))}
            unit = reader.find(Unit, units.pop()) if len(units) == 1 else None
        return Address() if unit is None else Address(name=unit.contact_name, email=unit.contact_email)

    def mail(self, concern_ids: Sequence[int], text: str, to: str = "") -> Done[Path]:
        """The same by mail, and the answer as a draft for the mail program; without `to` a draft for nobody
        yet.

        Raises UserError("not-an-address", field="to"), ("findings-in-mail", field="text", count=…) for what
        may be person data and is neither masked nor kept with a reason, and EnvironmentFault as `put_out`.
        """
        # Reading what makes mails is of no use to who only looks at the list.
        from orat.documents.feedback_text import feedback_mail
        from orat.documents.mail import as_draft, message, new_message_id

        text = _checked(text)
        email = clean_address(to, "to") if to.strip() else ""
        if found := self._inspect([text]):
            raise UserError("findings-in-mail", field="text", count=len(found))
        with self._store.write("feedback.give", count=len(concern_ids)) as work:
            concerns = work.all(Concern, id=list(concern_ids))
            self._record(work, concerns, FeedbackChannel.MAIL, text)
            titles = [concern.title for concern in concerns]
            subject, body = feedback_mail(titles, text, self._store.actor, self._translate)
            made = message(
                message_id=new_message_id(""), sender=Address(),
                receivers=(Address(email=email),) if email else (),
                subject=subject, text=body, attachments=(), at=self._now(),
            )  # fmt: skip
            name = f"återkoppling-{concerns[0].id}.eml"
            file = put_out(self._store.path.parent, name, as_draft(made))
        return Done(file, work.change)

    def _record(self, work: Work, concerns: Sequence[Concern], channel: FeedbackChannel, text: str) -> None:
        for concern in concerns:
            work.add(
                Feedback(
                    concern_id=concern.id,
                    at=self._now(),
                    author=self._store.actor,
                    channel=channel,
                    text=text,
                )
            )
            answered = (
                can_become(concern.state, ConcernState.ANSWERED) and concern.state is ConcernState.IN_ACTION
            )
            state = ConcernState.ANSWERED if answered else concern.state
            work.save(replace(concern, state=state, feedback_due_since=None))
            work.fact(number=concern.number)


def _checked(text: str) -> str:
    text = clean_body(text, "text")
    if not text:
        raise UserError("empty", field="text")
    return text
