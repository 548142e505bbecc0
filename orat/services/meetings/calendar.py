"""Calendar entries of the meetings: the same entry week after week, of which the newest word holds."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from orat.documents.calendar import CalendarEntry, to_file, to_series
from orat.documents.calendar_text import Invitation, description, summary
from orat.documents.languages import speaking
from orat.domain.agenda import AgendaItem
from orat.domain.changes import Change, Done, Kind
from orat.domain.documents import CalendarIssue
from orat.domain.meeting import COMING, Meeting, MeetingState, Series
from orat.domain.minutes import PointPrint
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.issuing import Translate, made_identity
from orat.services.settings_of import document_settings
from orat.storage.log import ASIDE
from orat.storage.store import Store
from orat.storage.work import Reader, Work


@dataclass(frozen=True, slots=True)
class _Said:
    """An entry, and since when it has been so; None for now."""

    entry: CalendarEntry
    since: datetime | None


class Calendars(Desk):
    """Use cases on calendar files.

    What was handed out stands in other people's calendars, whatever is undone here afterwards: so the
    record of it stands aside from undo, and the sequence only ever rises.
    """

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._translate = translate

    def meeting(self, meeting_id: int) -> Done[bytes]:
        """One meeting as a calendar file: an invitation, what has changed, or that it is cancelled."""
        (entry,), change = self._issue(lambda work: (work.get(Meeting, meeting_id),))
        return Done(to_file(entry), change)

    def series(self) -> Done[bytes]:
        """The coming meetings, and the cancelled ones whose day has not passed, as one calendar.

        Raises UserError("no-coming-meetings").
        """
        # What can fail comes before what is recorded as handed out.
        name = self._name()
        entries, change = self._issue(self._coming)
        return Done(to_series(entries, name), change)

    def _name(self) -> str:
        with self._store.read() as reader:
            return self._series(reader).name

    def _coming(self, work: Work) -> Sequence[Meeting]:
        states = COMING | {MeetingState.CANCELLED}
        meetings = work.all(
            Meeting, series_id=self._series(work).id, state=states, order=("held_on", "starts", "id")
        )
        today = self._today()
        found = [each for each in meetings if each.state in COMING or each.held_on >= today]
        if not found:
            raise UserError("no-coming-meetings")
        return found

    def _issue(
        self, choose: Callable[[Work], Sequence[Meeting]]
    ) -> tuple[list[CalendarEntry], Change | None]:
        """The entries of these meetings, recorded where they say anything new."""
        with self._store.write("calendar.issue", run=ASIDE, undoable=False) as work:
            meetings = choose(work)
            said = [self._say(work, meeting) for meeting in meetings]
            work.fact(count=len(said), week=str(meetings[0].week) if len(meetings) == 1 else "")
        now = work.change.at if work.change else self._now()
        return [replace(each.entry, stamp=each.since or now) for each in said], work.change

    def _say(self, work: Work, meeting: Meeting) -> _Said:
        identity = made_identity(work, "calendar", meeting.series_id, str(meeting.week))
        entry = self._entry(work, meeting, identity)
        digest = _digest(entry)
        issue = work.one(CalendarIssue, meeting_id=meeting.id)
        if issue is None:
            work.add(CalendarIssue(meeting_id=meeting.id, uid=entry.uid, digest=digest))
            return _Said(entry, None)
        entry = replace(entry, uid=issue.uid, sequence=issue.sequence)
        if issue.digest == digest:
            return _Said(entry, work.history.of(Kind.CALENDAR, issue.id, limit=1)[0].change.at)
        issue = replace(issue, sequence=issue.sequence + 1, digest=digest)
        work.save(issue)
        return _Said(replace(entry, sequence=issue.sequence), None)

    def _entry(self, reader: Reader, meeting: Meeting, uid: str) -> CalendarEntry:
        settings = document_settings(reader)
        translate = speaking(settings.language, self._translate)
        facts = Invitation(
            series=reader.get(Series, meeting.series_id).name,
            week=meeting.number,
            points=tuple(
                PointPrint(paragraph=item.position, kind=item.kind, title=item.title)
                for item in reader.all(AgendaItem, meeting_id=meeting.id, order="position")
            ),
            cancelled=meeting.state is MeetingState.CANCELLED,
            moved_from=meeting.moved_from,
            reason=meeting.reason,
            example=settings.example,
        )
        return CalendarEntry(
            uid=uid,
            starts=datetime.combine(meeting.held_on, meeting.starts),
            ends=datetime.combine(meeting.held_on, meeting.ends),
            summary=summary(facts, translate),
            place=meeting.place,
            description=description(facts, translate),
            cancelled=facts.cancelled,
        )


def _digest(entry: CalendarEntry) -> str:
    """The SHA-256 of what an entry says, whichever time it says it."""
    said = asdict(entry)
    for name in ("uid", "sequence", "stamp"):
        del said[name]
    return hashlib.sha256(json.dumps(said, default=str, sort_keys=True).encode()).hexdigest()
