"""Agenda and minutes on paper: composed from what is kept, frozen and stored when finalised."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from orat.documents.finding_text import Found, find, page_text
from orat.documents.pages import PageImage, page_images, page_sizes
from orat.domain.agenda import AgendaItem, Outcome
from orat.domain.changes import Done
from orat.domain.content_changes import differences
from orat.domain.content_json import from_json, to_json
from orat.domain.documents import IssuedDocument
from orat.domain.formats import Format
from orat.domain.meeting import Meeting, MeetingState, require
from orat.domain.minutes import ContentChange, DocumentKind, MinutesContent, MinutesVersion, Stage
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.answers import VersionView
from orat.services.documents.ground import composed
from orat.services.documents.issuing import Press, Translate, identity, keep_issued, parts_of, sealed
from orat.services.files import write_whole
from orat.storage.store import Store
from orat.storage.work import Reader, Work


class Minutes(Desk):
    """Use cases on documents. What is previewed, exported and stored are the same bytes."""

    def __init__(self, store: Store, translate: Translate) -> None:
        super().__init__(store)
        self._press = Press(store, translate)

    def content(self, meeting_id: int, kind: DocumentKind) -> MinutesContent:
        """What the document says now: the latest finalised version where the meeting is finalised, else the
        draft.
        """
        with self._store.read() as reader:
            return self._current(reader, reader.get(Meeting, meeting_id), kind)

    def pdf(self, meeting_id: int, kind: DocumentKind) -> bytes:
        """The document as PDF: the stored bytes where the meeting is finalised, else rendered now."""
        with self._store.read() as reader:
            meeting = reader.get(Meeting, meeting_id)
            if kind is DocumentKind.NOTES and meeting.state is MeetingState.FINALISED:
                return reader.all(MinutesVersion, meeting_id=meeting_id, order="version")[-1].pdf
            content = self._current(reader, meeting, kind)
        return self._press.pdf(content)

    def pdf_with_data(
        self, meeting_id: int, kind: DocumentKind, version_id: int | None = None
    ) -> Done[bytes]:
        """The document, or a version of the notes, as PDF with the meeting as data inside. Of finalised notes
        its bytes are kept as issued, so that the file can be told from a forged one; that cannot be undone.
        """
        content = self.content(meeting_id, kind) if version_id is None else self.version_content(version_id)
        data = self._press.pdf(content, embed=True)
        with self._store.read() as reader:
            kept = reader.one(IssuedDocument, digest=hashlib.sha256(data).hexdigest())
        if content.stage is not Stage.ADOPTED or kind is not DocumentKind.NOTES or kept is not None:
            return Done(data, None)
        with self._store.write("edition.issue", undoable=False, week=content.week) as work:
            keep_issued(
                work,
                IssuedDocument(
                    meeting_id=meeting_id,
                    stage=content.stage,
                    version=content.version,
                    title=self._press.title(content),
                    issued_at=self._now(),
                    author=self._store.actor,
                    identity=content.identity,
                    content=to_json(content),
                    data=data,
                ),
            )
        return Done(data, work.change)

    def as_format(self, meeting_id: int, kind: DocumentKind, form: Format) -> bytes:
        """The document in any format; a PDF is what `pdf` answers."""
        if form is Format.PDF:
            return self.pdf(meeting_id, kind)
        return self._press.as_format(self.content(meeting_id, kind), form)

    def unprintable(self, content: MinutesContent) -> tuple[str, ...]:
        """The characters of a content that no font has, each once; on paper they are their code points."""
        return self._press.unprintable(content)

    def circulate(self, meeting_id: int, comments_by: date) -> Done[IssuedDocument]:
        """Keep the draft as it is sent out for comments until a day, once or more. Cannot be undone.

        Raises UserError("meeting-state") unless the meeting is over, ("comments-by-past").
        """
        if comments_by < self._today():
            raise UserError("comments-by-past", field="comments_by")
        with self._store.write("minutes.circulate", undoable=False) as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.HELD)
            meeting = replace(meeting, circulated_on=self._today(), comments_by=comments_by)
            work.save(meeting)
            content = sealed(
                work, composed(work, meeting, DocumentKind.NOTES, self._today(), self._press.album)
            )
            self._press.album.keep(work, content)
            document = keep_issued(
                work,
                IssuedDocument(
                    meeting_id=meeting_id,
                    stage=Stage.CIRCULATED,
                    title=self._press.title(content),
                    issued_at=self._now(),
                    author=self._store.actor,
                    identity=content.identity,
                    content=to_json(content),
                    data=self._press.pdf(content),
                ),
            )
            work.fact(week=str(meeting.week))
        return Done(document, work.change)

    def finalise(self, meeting_id: int) -> Done[MinutesVersion]:
        """Freeze the notes as the next version: texts, bytes, digest, and the head of the change log. Cannot
        be undone.

        Raises UserError("meeting-state") unless the meeting is over, ("undecided") while a point is.
        """
        with self._store.write("minutes.finalise", undoable=False) as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.HELD)
            self._check_finished(work, meeting)
            earlier = work.all(MinutesVersion, meeting_id=meeting_id, order="version")
            content = replace(
                composed(work, meeting, DocumentKind.NOTES, self._today(), self._press.album),
                version=len(earlier) + 1,
                finalised_at=self._now(),
            )
            if earlier:
                content = replace(content, changes=differences(from_json(earlier[-1].content), content))
            content = sealed(work, content)
            self._press.album.keep(work, content)
            pdf = self._press.pdf(content)
            version = work.add(
                MinutesVersion(
                    meeting_id=meeting_id,
                    version=content.version,
                    finalised_at=self._now(),
                    author=self._store.actor,
                    content=to_json(content),
                    pdf=pdf,
                    digest=hashlib.sha256(pdf).hexdigest(),
                    chain_head=work.history.head(),
                    identity=content.identity,
                )
            )
            work.save(replace(meeting, state=MeetingState.FINALISED))
            work.fact(week=str(meeting.week), version=version.version)
        return Done(version, work.change)

    def reopen(self, meeting_id: int) -> Done[Meeting]:
        """Open finalised notes for correction; the finalised version stays, and the next is a new one that
        nobody was asked to comment on.
        """
        with self._store.write("minutes.reopen", undoable=False) as work:
            meeting = work.get(Meeting, meeting_id)
            require(meeting, MeetingState.FINALISED)
            meeting = replace(meeting, state=MeetingState.HELD, circulated_on=None, comments_by=None)
            work.save(meeting)
            work.fact(week=str(meeting.week))
        return Done(meeting, work.change)

    def versions(self, meeting_id: int) -> tuple[VersionView, ...]:
        """The finalised versions, newest first, without their bytes."""
        with self._store.read() as reader:
            versions = reader.all(MinutesVersion, meeting_id=meeting_id, order="version")
        return tuple(
            VersionView(version=replace(each, pdf=b""), size=len(each.pdf)) for each in reversed(versions)
        )

    def version_content(self, version_id: int) -> MinutesContent:
        """What a finalised version says."""
        with self._store.read() as reader:
            return from_json(reader.get(MinutesVersion, version_id).content)

    def differences(self, version_id: int, other_id: int) -> tuple[ContentChange, ...]:
        """What differs between two versions of one meeting's notes, from the earlier to the later."""
        with self._store.read() as reader:
            pair = sorted(
                (reader.get(MinutesVersion, version_id), reader.get(MinutesVersion, other_id)),
                key=lambda each: each.version,
            )
        before, after = (from_json(each.content) for each in pair)
        return differences(before, after)

    def version_pdf(self, version_id: int) -> bytes:
        """The very bytes of a finalised version. Raises UserError("altered") when they no longer fit their
        digest.
        """
        with self._store.read() as reader:
            version = reader.get(MinutesVersion, version_id)
        if hashlib.sha256(version.pdf).hexdigest() != version.digest:
            raise UserError("altered", version=version.version)
        return version.pdf

    def page_sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Width and height of every page, in points (72 to the inch)."""
        return tuple(page_sizes(pdf))

    def pages(self, pdf: bytes, width: int, first: int = 0, last: int | None = None) -> tuple[PageImage, ...]:
        """Pages `first` to `last` (from 0, both included; None: the last) as pictures `width` pixels wide."""
        return tuple(page_images(pdf, width=width, first=first, last=last))

    def find(self, pdf: bytes, text: str, first: int = 0, last: int | None = None) -> tuple[Found, ...]:
        """Where a text stands on pages `first` to `last` (from 0, both included), whatever its case."""
        return tuple(find(pdf, text, first, last))

    def page_text(self, pdf: bytes, page: int) -> str:
        """All that a page (from 0) says."""
        return page_text(pdf, page)

    def export(self, pdf: bytes, target: Path) -> Path:
        """Write a document to a file, whole or not at all. EnvironmentFault("unwritable"), ("disk-full")."""
        return write_whole(target, pdf)

    def _check_finished(self, work: Work, meeting: Meeting) -> None:
        undecided = work.all(AgendaItem, meeting_id=meeting.id, outcome=Outcome.UNDECIDED, order="position")
        if undecided:
            raise UserError(
                "undecided",
                count=len(undecided),
                paragraphs=", ".join(str(item.position) for item in undecided),
            )

    def _current(self, reader: Reader, meeting: Meeting, kind: DocumentKind) -> MinutesContent:
        if kind is DocumentKind.NOTES and meeting.state is MeetingState.FINALISED:
            return from_json(reader.all(MinutesVersion, meeting_id=meeting.id, order="version")[-1].content)
        content = composed(reader, meeting, kind, self._today(), self._press.album)
        return replace(content, identity=identity(reader, *parts_of(content)))
