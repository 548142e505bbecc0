"""Person data in the texts of a meeting, with the place where each stands, and masking it there."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from orat.domain.agenda import AgendaItem, ItemKind
from orat.domain.changes import Done, Kind
from orat.domain.concern import Concern
from orat.domain.documents import MASKED
from orat.domain.inbox import IncomingReport
from orat.domain.measure import Feedback, FollowUp, Measure
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.person_data import Sighting
from orat.domain.problem import Problem
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.keeping.guard import Guard
from orat.storage.store import Store
from orat.storage.work import Reader

_MEETING = ("summary", "place", "reason")
_ITEM = ("title", "presenter", "note", "discussion", "decision", "outcome_reason")
_MEASURE = ("what",)
_FOLLOW_UP = ("note", "effect")
_CONCERN = ("title", "place")
_TYPES: dict[Kind, type[Any]] = {
    Kind.MEETING: Meeting,
    Kind.ITEM: AgendaItem,
    Kind.MEASURE: Measure,
    Kind.FOLLOW_UP: FollowUp,
    Kind.CONCERN: Concern,
    Kind.PROBLEM: Problem,
    Kind.FEEDBACK: Feedback,
    Kind.INCOMING: IncomingReport,
}
Told = Callable[[float], None]


def unheard(_done: float) -> None:
    """What nobody listens to."""


Texts = tuple[Kind, Any, tuple[str, ...], str, int | None]
"""Kind, row, the fields to look at, where it stands ("§ n"), and the point to go to."""


class Sightings(Desk):
    """Use cases on what the guard finds in texts that are kept already."""

    def __init__(self, store: Store, guard: Guard) -> None:
        super().__init__(store)
        self._guard = guard

    def of_meeting(self, meeting_id: int, told: Told = unheard) -> tuple[Sighting, ...]:
        """Everything that a document of the meeting would print and that may be person data, in its order.

        Who attends and who answers for a measure is meant to be named, and is not looked at. `told` hears how
        much is looked through, 0 to 1, and may raise Cancelled.
        """
        with self._store.read() as reader:
            texts = tuple(_texts(reader, meeting_id, self._today()))
            return tuple(found_in(self._guard, texts, len(texts), told))

    def mask(self, sighting: Sighting) -> Done[str]:
        """Put [maskat] in the place of what was found, and answer the new text. It can be undone.

        Raises UserError("text-changed") when the text is not what it was when it was looked through.
        """
        entity = _TYPES[sighting.kind]
        with self._store.write("guard.mask", kind=sighting.finding.kind.value, where=sighting.where) as work:
            value = work.get(entity, sighting.row_id)
            if getattr(value, sighting.field) != sighting.text:
                raise UserError("text-changed")
            if isinstance(value, AgendaItem | Meeting):
                meeting_id = value.meeting_id if isinstance(value, AgendaItem) else value.id
                if work.get(Meeting, meeting_id).state is MeetingState.FINALISED:
                    raise UserError("meeting-state")
            found = sighting.finding
            text = sighting.text[: found.start] + MASKED + sighting.text[found.end :]
            work.save(replace(value, **{sighting.field: text}))
        return Done(text, work.change)


def found_in(guard: Guard, texts: Iterable[Texts], rows: int = 0, told: Told = unheard) -> Iterator[Sighting]:
    """What may be person data in some rows, in their order; `rows` is about how many there are."""
    for number, (kind, row, names, where, item_id) in enumerate(texts, 1):
        told(min(1.0, number / max(1, rows)))
        for field in names:
            text = getattr(row, field)
            for finding in guard.find(text) if text else ():
                yield Sighting(
                    kind=kind, row_id=row.id, field=field, where=where, text=text, finding=finding,
                    item_id=item_id,
                )  # fmt: skip


def _texts(reader: Reader, meeting_id: int, today: Any) -> Iterator[Texts]:
    yield Kind.MEETING, reader.get(Meeting, meeting_id), _MEETING, "", None
    for view in reader.meetings.items(meeting_id, today):
        item = view.item
        where = f"§ {item.position}"
        yield Kind.ITEM, item, _ITEM, where, item.id
        for measure in reader.all(Measure, item_id=item.id):
            yield Kind.MEASURE, measure, _MEASURE, where, item.id
        if item.kind is ItemKind.FOLLOW_UP:
            for entry in reader.all(FollowUp, meeting_id=meeting_id):
                yield Kind.FOLLOW_UP, entry, _FOLLOW_UP, where, item.id
        elif item.kind in (ItemKind.PROBLEM, ItemKind.CONCERN):
            ids = [row.id for row in view.concerns]
            for concern in reader.all(Concern, id=ids) if ids else ():
                yield Kind.CONCERN, concern, _CONCERN, where, item.id
