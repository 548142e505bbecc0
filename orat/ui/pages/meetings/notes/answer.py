"""All that the notes of a meeting show, read in one go."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from orat.domain.content_changes import differences
from orat.domain.content_json import from_json
from orat.domain.meeting import MeetingState
from orat.domain.minutes import ContentChange, DocumentKind, MinutesContent, PointPrint
from orat.domain.register import Unit
from orat.domain.sending import DispatchState
from orat.errors import UserError
from orat.services.documents.answers import IssuedView, VersionView
from orat.services.meetings.answers import RoomView
from orat.ui.pages.meetings.notes.shown import Shown, describe

if TYPE_CHECKING:
    from orat.services.house import Services


@dataclass(frozen=True, slots=True)
class NotesAnswer:
    """`changes` are of the version shown, or of the draft against the latest one; `units` and `points` are
    what excerpts can be made for; `unprintable` are characters in it that no font has; `sent_at` is when the
    newest version was sent or put into a draft, the latest time.
    """

    room: RoomView
    versions: tuple[VersionView, ...]
    shown: Shown
    pdf: bytes
    changes: tuple[ContentChange, ...]
    units: tuple[Unit, ...]
    points: tuple[PointPrint, ...]
    issued: tuple[IssuedView, ...]
    unprintable: tuple[str, ...] = ()
    sent_at: datetime | None = None

    @property
    def held(self) -> bool:
        """Whether the notes are a draft now."""
        return self.room.meeting.state is MeetingState.HELD

    @property
    def version_id(self) -> int | None:
        """The version that is shown, or that what is shown is made of; None for the draft."""
        made = self.shown.is_edition or not self.held
        if self.shown.version_id is None and made and self.versions:
            return self.versions[0].version.id
        return self.shown.version_id

    @property
    def newest(self) -> bool:
        """Whether what is shown is the whole of what is now."""
        latest = self.versions[0].version.id if self.versions and not self.held else None
        return not self.shown.is_edition and self.shown.version_id in (None, latest)

    def holds(self) -> str:
        """What an export of what is shown holds, and for whom."""
        return describe(self.shown, self.versions, self.units, draft=self.held)


def read_notes(services: "Services", meeting_id: int, shown: Shown) -> NotesAnswer:
    """What is no longer there to be shown gives way to the whole notes."""
    room = services.room.view(meeting_id)
    versions = services.minutes.versions(meeting_id)
    if shown.version_id is not None and all(each.version.id != shown.version_id for each in versions):
        shown = Shown()
    if shown.version_id is not None:
        content = services.minutes.version_content(shown.version_id)
    else:
        content = services.minutes.content(meeting_id, DocumentKind.NOTES)
    changes = content.changes
    if shown.version_id is None and room.meeting.state is MeetingState.HELD and versions:
        changes = differences(from_json(versions[0].version.content), content)
    try:
        pdf = shown.pdf(services, meeting_id)
    except UserError:
        if not shown.is_edition:
            raise
        shown = Shown(version_id=shown.version_id)
        pdf = shown.pdf(services, meeting_id)
    return NotesAnswer(
        room=room,
        versions=versions,
        shown=shown,
        pdf=pdf,
        changes=changes,
        units=services.editions.units_in(meeting_id),
        points=content.points,
        issued=services.editions.issued(meeting_id),
        unprintable=_unprintable(services, meeting_id, shown, content),
        sent_at=_sent_at(services, meeting_id, versions[0].version.id) if versions else None,
    )


def _sent_at(services: "Services", meeting_id: int, version_id: int) -> datetime | None:
    """When a version left, as far as the program knows: what is exported may be mailed without it."""
    left = (view.dispatch for view in services.sending.dispatches(meeting_id))
    return next(
        (
            each.begun_at
            for each in left
            if each.version_id == version_id and each.state is not DispatchState.FAILED
        ),
        None,
    )


def _unprintable(
    services: "Services", meeting_id: int, shown: Shown, notes: MinutesContent
) -> tuple[str, ...]:
    """What no font has in a document that is made now; a version was looked through before it was finalised,
    and is shown without the fonts being read.
    """
    if shown.kind is DocumentKind.AGENDA:
        return services.minutes.unprintable(services.minutes.content(meeting_id, DocumentKind.AGENDA))
    if shown.is_edition:
        return services.minutes.unprintable(services.editions.contents(shown.extract(meeting_id)))
    return () if notes.version else services.minutes.unprintable(notes)
