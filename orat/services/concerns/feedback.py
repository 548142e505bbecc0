"""Feedback (återkoppling): what the unit that reported is told, and who still waits."""

from collections.abc import Sequence
from dataclasses import replace

from orat.domain.changes import Done
from orat.domain.concern import Concern, ConcernState, can_become
from orat.domain.measure import Feedback, FeedbackChannel
from orat.domain.rows import FeedbackDue
from orat.domain.text import clean_body
from orat.errors import UserError
from orat.services.desk import Desk


class Feedbacks(Desk):
    """Use cases on answers to reporting units."""

    def due(self) -> tuple[FeedbackDue, ...]:
        """The concerns whose reporter still waits, longest first."""
        with self._store.read() as reader:
            return reader.concerns.feedback_due(self._series(reader).id)

    def give(self, concern_ids: Sequence[int], channel: FeedbackChannel, text: str) -> Done[int]:
        """Record one answer for one or several concerns. Raises UserError("empty", field="text")."""
        text = clean_body(text, "text")
        if not text:
            raise UserError("empty", field="text")
        with self._store.write("feedback.give", count=len(concern_ids)) as work:
            for concern in work.all(Concern, id=list(concern_ids)):
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
                    can_become(concern.state, ConcernState.ANSWERED)
                    and concern.state is ConcernState.IN_ACTION
                )
                state = ConcernState.ANSWERED if answered else concern.state
                work.save(replace(concern, state=state, feedback_due_since=None))
                work.fact(number=concern.number)
        return Done(len(concern_ids), work.change)
