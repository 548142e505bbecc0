"""Whether a file is a document of this register: as issued, signed, altered, a draft, or somebody else's."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

from orat.documents import signing
from orat.documents.identity import identity_in
from orat.domain.content_json import from_json
from orat.domain.documents import IssuedDocument
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind, Edition, MinutesVersion, Stage
from orat.domain.verdict import Verdict, VerdictKind
from orat.errors import EnvironmentFault, UserError
from orat.services.desk import Desk
from orat.services.documents.issuing import identity
from orat.storage.work import Reader

LARGEST = 200_000_000
"""A larger file is only compared as a whole, never looked into; no document of ours comes near."""

_END = re.compile(rb"%%EOF\r?\n?")
_MOST_ENDS = 50


class Verify(Desk):
    """The use case of checking a file. It answers for any bytes whatever, and writes nothing."""

    def read(self, path: Path) -> Verdict:
        """What a file on disk is. EnvironmentFault("file-unreadable"), UserError("too-large")."""
        try:
            if path.stat().st_size > LARGEST:
                raise UserError("too-large", limit=LARGEST // 1_000_000)
            data = path.read_bytes()
        except OSError as error:
            raise EnvironmentFault("file-unreadable", path=str(path)) from error
        return self.file(data)

    def file(self, data: bytes) -> Verdict:
        """What the file is."""
        digest = hashlib.sha256(data).hexdigest()
        with self._store.read() as reader:
            if (issued := _issued(reader, digest)) is not None:
                kept = replace(issued, digest=digest)
                signed = b"/ByteRange" in data
                return replace(kept, signatures=signing.signatures(data) if signed else ())
            if b"%PDF-" not in data[:1024]:
                return Verdict(kind=VerdictKind.NOT_PDF, digest=digest)
            if len(data) > LARGEST:
                return Verdict(kind=VerdictKind.FOREIGN, digest=digest)
            return self._looked_into(reader, data, digest)

    def _looked_into(self, reader: Reader, data: bytes, digest: str) -> Verdict:
        beginning = _beginning(reader, data)
        found = signing.signatures(data, beginning[1] if beginning else 0) if b"/ByteRange" in data else ()
        if beginning is not None:
            whole = bool(found) and all(each.whole and each.covers for each in found)
            kind = VerdictKind.SIGNED_GENUINE if whole else VerdictKind.ALTERED
            return replace(beginning[0], kind=kind, digest=digest, signatures=found)
        claimed = identity_in(data)
        named = (_named(reader, claimed) or _draft(reader, claimed)) if claimed else None
        if named is None:
            return Verdict(kind=VerdictKind.FOREIGN, digest=digest, signatures=found)
        return replace(named, digest=digest, signatures=found)


def _issued(reader: Reader, digest: str) -> Verdict | None:
    version = reader.one(MinutesVersion, digest=digest)
    if version is not None:
        return _of_version(reader, version, VerdictKind.GENUINE)
    document = reader.one(IssuedDocument, digest=digest)
    if document is None:
        return None
    signed = VerdictKind.SIGNED_GENUINE if document.signer else VerdictKind.GENUINE
    return _of_document(reader, document, signed)


def _beginning(reader: Reader, data: bytes) -> tuple[Verdict, int] | None:
    """The issued document that the file begins with, and how long it is: signatures are added after it."""
    ends = [end for _, end in zip(range(_MOST_ENDS), _ends(data), strict=False)]
    for end in reversed(ends):
        if end < len(data) and (issued := _issued(reader, hashlib.sha256(data[:end]).hexdigest())):
            return issued, end
    return None


def _ends(data: bytes) -> Iterator[int]:
    for found in _END.finditer(data):
        yield from {found.start() + 5, found.end()}


def _named(reader: Reader, claimed: str) -> Verdict | None:
    """The issued document that the file says it is, though it is not as it was issued."""
    version = reader.one(MinutesVersion, identity=claimed)
    if version is not None:
        return _of_version(reader, version, VerdictKind.ALTERED)
    documents = reader.all(IssuedDocument, identity=claimed)
    return _of_document(reader, documents[-1], VerdictKind.ALTERED) if documents else None


def _draft(reader: Reader, claimed: str) -> Verdict | None:
    """A document of a meeting that never left the program."""
    editions = ((Edition.FULL, Stage.DRAFT), (Edition.FULL, Stage.CIRCULATED), (Edition.MASKED, Stage.DRAFT))
    kinds = (DocumentKind.AGENDA, DocumentKind.NOTES)
    for meeting, kind, (edition, stage) in product(reader.all(Meeting), kinds, editions):
        week = str(meeting.week)
        if claimed == identity(reader, kind, week, stage, edition, 0, ""):
            return Verdict(
                kind=VerdictKind.DRAFT, digest="", document=kind, week=week, edition=edition, stage=stage,
                newest=_newest(reader, meeting.id),
            )  # fmt: skip
    return None


def _of_version(reader: Reader, version: MinutesVersion, kind: VerdictKind) -> Verdict:
    content = from_json(version.content)
    return Verdict(
        kind=kind, digest=version.digest, document=DocumentKind.NOTES, title=content.document_name,
        week=content.week, version=version.version, stage=Stage.ADOPTED, issued_at=version.finalised_at,
        newest=_newest(reader, version.meeting_id),
    )  # fmt: skip


def _of_document(reader: Reader, document: IssuedDocument, kind: VerdictKind) -> Verdict:
    meeting = reader.find(Meeting, document.meeting_id)
    return Verdict(
        kind=kind, digest=document.digest, document=document.kind, title=document.title,
        week=str(meeting.week) if meeting else "", version=document.version, edition=document.edition,
        stage=document.stage, issued_at=document.issued_at, recipient=document.recipient,
        newest=_newest(reader, document.meeting_id),
    )  # fmt: skip


def _newest(reader: Reader, meeting_id: int | None) -> int:
    if meeting_id is None:
        return 0
    return max((each.version for each in reader.all(MinutesVersion, meeting_id=meeting_id)), default=0)
