"""What can be sent or signed, read as one thing: its bytes and what is said of them."""

import hashlib
from dataclasses import dataclass, field, replace

from orat.domain.content_json import from_json, to_json
from orat.domain.documents import IssuedDocument
from orat.domain.mail import Sendable
from orat.domain.meeting import Meeting, MeetingState
from orat.domain.minutes import DocumentKind, MinutesContent, MinutesVersion
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.ground import composed
from orat.services.documents.issuing import Press, identity, keep_issued, parts_of
from orat.storage.work import Reader, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A document in hand. `facts` is as it is, or would be, kept; `content` is None where only bytes are."""

    what: Sendable
    facts: IssuedDocument
    content: MinutesContent | None
    data: bytes = field(repr=False)
    digest: str


class Sheets(Desk):
    """Reads what can be sent or signed, each kind from where it is kept."""

    def __init__(self, desk: Desk, press: Press) -> None:
        super().__init__(desk._store)  # noqa: SLF001 - one desk lends another its store
        self._press = press

    def read(self, reader: Reader, what: Sendable) -> Sheet:
        """The document. Raises UserError("altered") when kept bytes no longer fit their digest."""
        if what.document_id is not None:
            document = reader.get(IssuedDocument, what.document_id)
            content = _content_of(document)
            return _checked(Sheet(
                what=what, facts=document, content=content, data=document.data, digest=document.digest
            ))  # fmt: skip
        if what.version_id is not None:
            return self._version(what, reader.get(MinutesVersion, what.version_id))
        meeting = reader.get(Meeting, what.meeting_id or 0)
        if what.kind is DocumentKind.NOTES and meeting.state is MeetingState.FINALISED:
            latest = reader.all(MinutesVersion, meeting_id=meeting.id, order="version")[-1]
            return self._version(Sendable(version_id=latest.id), latest)
        content = composed(reader, meeting, what.kind, self._today(), self._press.album)
        content = replace(content, identity=identity(reader, *parts_of(content)))
        data = self._press.pdf(content)
        facts = IssuedDocument(
            meeting_id=meeting.id,
            kind=what.kind,
            stage=content.stage,
            edition=content.edition,
            title=self._press.title(content),
            author=self._store.actor,
            identity=content.identity,
            content=to_json(content),
        )
        digest = hashlib.sha256(data).hexdigest()
        return Sheet(what=what, facts=facts, content=content, data=data, digest=digest)

    def keep(self, work: Work, sheet: Sheet, recipient: str) -> Sheet:
        """Keep the bytes of what was only composed, so that what leaves can be answered for."""
        if sheet.facts.id or sheet.what.version_id is not None:
            return sheet
        facts = replace(sheet.facts, data=sheet.data, issued_at=self._now(), recipient=recipient)
        if sheet.content is not None:
            self._press.album.keep(work, sheet.content)
        kept = keep_issued(work, facts)
        return replace(sheet, what=Sendable(document_id=kept.id), facts=kept)

    def _version(self, what: Sendable, version: MinutesVersion) -> Sheet:
        content = from_json(version.content)
        facts = IssuedDocument(
            meeting_id=version.meeting_id,
            stage=content.stage,
            edition=content.edition,
            version=version.version,
            title=self._press.title(content),
            issued_at=version.finalised_at,
            author=version.author,
            identity=version.identity,
            content=version.content,
            chain_head=version.chain_head,
        )
        return _checked(
            Sheet(what=what, facts=facts, content=content, data=version.pdf, digest=version.digest)
        )


def _checked(sheet: Sheet) -> Sheet:
    if hashlib.sha256(sheet.data).hexdigest() != sheet.digest:
        raise UserError("altered", version=sheet.facts.version)
    return sheet


def _content_of(document: IssuedDocument) -> MinutesContent | None:
    """The frozen content of a meeting's document; those of a unit or a year have one of their own kind."""
    meeting_document = document.kind in (DocumentKind.AGENDA, DocumentKind.NOTES)
    return from_json(document.content) if document.content and meeting_document else None
