"""Editions of the notes beside the full one: masked, or an excerpt for a unit or of a point; each is kept."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from orat.domain.changes import Done
from orat.domain.content_fields import ContentField, content_fields
from orat.domain.content_json import from_json, to_json
from orat.domain.documents import IssuedDocument, Masking
from orat.domain.excerpt import excerpt_for_point, excerpt_for_unit, owned_by, units_named
from orat.domain.formats import Format
from orat.domain.masking import LeftOver, left_over, masked, occurrences
from orat.domain.meeting import Meeting
from orat.domain.minutes import DocumentKind, Edition, MinutesContent, MinutesVersion
from orat.domain.register import Unit
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError
from orat.services.desk import Desk
from orat.services.documents.answers import IssuedView
from orat.services.documents.content import compose
from orat.services.documents.issuing import Press, Translate, identity, keep_issued, parts_of, sealed
from orat.storage.store import Store
from orat.storage.work import Reader, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A common legal ground for masking and what it protects."""

    ground: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Which edition of which notes: without a version the newest there is, else the draft.

    An excerpt is for a unit or of a point. It leaves out what is masked in its version unless `masked` is
    False.
    """

    meeting_id: int
    edition: Edition
    version_id: int | None = None
    unit_id: int | None = None
    paragraph: int | None = None
    embed: bool = False
    masked: bool = True


class Editions(Desk):
    """Use cases on maskings, and on documents made for somebody."""

    def __init__(self, store: Store, translate: Translate, reference: Path) -> None:
        super().__init__(store)
        self._press = Press(store, translate)
        self._reference = reference

    def grounds(self) -> tuple[Ground, ...]:
        """The grounds that are offered; any other may be typed."""
        shipped = json.loads((self._reference / "grounds.json").read_text("utf-8"))["grounds"]
        return tuple(Ground(**entry) for entry in shipped)

    def fields(self, version_id: int) -> tuple[ContentField, ...]:
        """Every text of a finalised version that can be masked, in the order of the document."""
        return content_fields(self._version(version_id))

    def maskings(self, version_id: int) -> tuple[Masking, ...]:
        """What is masked in a version, in the order it was done."""
        with self._store.read() as reader:
            return reader.all(Masking, version_id=version_id)

    def mask(
        self,
        version_id: int,
        path: str,
        *,
        start: int | None = None,
        end: int | None = None,
        ground: str,
        note: str = "",
    ) -> Done[Masking]:
        """Mask a span of a text, or without a span all that the path names.

        Raises UserError("empty", field="ground"), ("nothing-to-mask") where there is no such text.
        """
        masking = _tidied(
            Masking(version_id=version_id, path=path, start=start, end=end, ground=ground, note=note)
        )
        with self._store.write("edition.mask", ground=masking.ground) as work:
            content = _content(work, version_id)
            _check_place(content, masking)
            masking = _keep(work, masking)
            work.fact(week=content.week)
        return Done(masking, work.change)

    def change_masking(self, masking: Masking) -> Done[Masking]:
        """Change the place, the ground or the note of a masking. Raises what `mask` raises."""
        masking = _tidied(masking)
        with self._store.write("edition.change-masking", ground=masking.ground) as work:
            kept = work.get(Masking, masking.id)
            content = _content(work, kept.version_id)
            masking = replace(masking, version_id=kept.version_id)
            _check_place(content, masking)
            work.save(masking)
            work.fact(week=content.week)
        return Done(masking, work.change)

    def unmask(self, masking_id: int) -> Done[None]:
        """Let what was masked be read again in editions made from now on."""
        with self._store.write("edition.unmask") as work:
            masking = work.get(Masking, masking_id)
            work.remove(masking)
            work.fact(week=_content(work, masking.version_id).week, ground=masking.ground)
        return Done(None, work.change)

    def mask_everywhere(self, version_id: int, text: str, *, ground: str, note: str = "") -> Done[int]:
        """Mask every place where a word or phrase stands, whatever its case; the value is how many.

        Raises UserError("empty"), ("not-in-notes").
        """
        wanted = clean_line(text, "text", required=True)
        ground, note = _grounds(ground, note)
        with self._store.write("edition.mask-everywhere", ground=ground) as work:
            content = _content(work, version_id)
            found = occurrences(content, wanted)
            if not found:
                raise UserError("not-in-notes", field="text")
            for field, start, end in found:
                _keep(
                    work,
                    Masking(
                        version_id=version_id, path=field.path, start=start, end=end, ground=ground, note=note
                    ),
                )
            work.fact(week=content.week, count=len(found))
        return Done(len(found), work.change)

    def left_over(self, version_id: int) -> tuple[LeftOver, ...]:
        """Masked words that still stand somewhere else in the notes, for a person to look at."""
        with self._store.read() as reader:
            return left_over(_content(reader, version_id), reader.all(Masking, version_id=version_id))

    def contents(self, extract: Extract, recipient: str = "") -> MinutesContent:
        """What an edition would say. Raises what `issue` raises."""
        with self._store.read() as reader:
            content, _ = self._edition(reader, extract, recipient)
            return replace(content, identity=identity(reader, *parts_of(content)))

    def preview(self, extract: Extract, recipient: str = "") -> bytes:
        """The edition as PDF, as it would be issued but for its check code."""
        return self._press.pdf(self.contents(extract, recipient), embed=extract.embed)

    def as_format(self, extract: Extract, form: Format, recipient: str = "") -> bytes:
        """The edition in any format, as it would be issued but for its check code."""
        return self._press.as_format(self.contents(extract, recipient), form)

    def issue(self, extract: Extract, recipient: str) -> Done[IssuedDocument]:
        """Make an edition for somebody; keep its very bytes and a log of what was left out. Cannot be undone.

        Raises UserError("empty", field="recipient"), ("not-finalised") for a masked edition of a draft,
        ("nothing-for-unit"), ("no-such-point"), ("nothing-chosen") for an excerpt of nothing.
        """
        recipient = clean_line(recipient, "recipient", required=True)
        with self._store.write("edition.issue", undoable=False) as work:
            content, maskings = self._edition(work, extract, recipient)
            content = sealed(work, content)
            self._press.album.keep(work, content)
            document = keep_issued(
                work,
                IssuedDocument(
                    meeting_id=extract.meeting_id,
                    unit_id=extract.unit_id,
                    stage=content.stage,
                    edition=content.edition,
                    version=content.version,
                    title=self._press.title(content),
                    subject=content.excerpt_of,
                    recipient=recipient,
                    issued_at=self._now(),
                    author=self._store.actor,
                    identity=content.identity,
                    content=to_json(content),
                    maskings=json.dumps([asdict(each) for each in maskings], ensure_ascii=False),
                    data=self._press.pdf(content, embed=extract.embed),
                ),
            )
            work.fact(week=content.week)
        return Done(document, work.change)

    def issued(self, meeting_id: int | None = None) -> tuple[IssuedView, ...]:
        """What was issued, of one meeting or of all, newest first and without bytes."""
        chosen = {} if meeting_id is None else {"meeting_id": meeting_id}
        with self._store.read() as reader:
            documents = reader.all(IssuedDocument, order=("-issued_at", "-id"), **chosen)
        return tuple(IssuedView(document=replace(each, data=b""), size=len(each.data)) for each in documents)

    def issued_data(self, document_id: int) -> bytes:
        """The very bytes that were issued. Raises UserError("altered") when they do not fit their digest."""
        with self._store.read() as reader:
            document = reader.get(IssuedDocument, document_id)
        if hashlib.sha256(document.data).hexdigest() != document.digest:
            raise UserError("altered", version=document.version)
        return document.data

    def issued_as_format(self, document_id: int, form: Format) -> bytes:
        """What was issued, in any format. The PDF is its very bytes, and alone of record."""
        if form is Format.PDF:
            return self.issued_data(document_id)
        with self._store.read() as reader:
            document = reader.get(IssuedDocument, document_id)
        return self._press.as_format(from_json(document.content), form)

    def units_in(self, meeting_id: int) -> tuple[Unit, ...]:
        """The units that an excerpt of the newest notes can be made for, in Swedish order."""
        with self._store.read() as reader:
            content, _ = self._source(reader, Extract(meeting_id=meeting_id, edition=Edition.FULL))
            units = reader.register.units()
        named = units_named(content)
        return tuple(unit for unit in units if any(owned_by(name, _names(unit)) for name in named))

    def _version(self, version_id: int) -> MinutesContent:
        with self._store.read() as reader:
            return _content(reader, version_id)

    def _edition(
        self, reader: Reader, extract: Extract, recipient: str
    ) -> tuple[MinutesContent, tuple[Masking, ...]]:
        content, version_id = self._source(reader, extract)
        maskings: tuple[Masking, ...] = ()
        if extract.edition is Edition.MASKED and version_id is None:
            raise UserError("not-finalised", week=content.week)
        if extract.edition is Edition.MASKED or (extract.edition is Edition.EXCERPT and extract.masked):
            maskings = reader.all(Masking, version_id=version_id) if version_id else ()
            content = masked(content, maskings)
        if extract.edition is Edition.EXCERPT:
            content = _excerpt(reader, content, extract)
        return replace(content, recipient=recipient, edition=extract.edition), maskings

    def _source(self, reader: Reader, extract: Extract) -> tuple[MinutesContent, int | None]:
        """The frozen notes that an edition is made from, with their version; of a draft as it stands."""
        meeting = reader.get(Meeting, extract.meeting_id)
        versions = reader.all(MinutesVersion, meeting_id=meeting.id, order="-version")
        if extract.version_id is not None:
            versions = tuple(each for each in versions if each.id == extract.version_id)
            if not versions:
                raise UserError("gone", kind="minutes_version", id=extract.version_id)
        if versions:
            return from_json(versions[0].content), versions[0].id
        return compose(reader, meeting, DocumentKind.NOTES, self._today(), self._press.album), None


def _content(reader: Reader, version_id: int) -> MinutesContent:
    return from_json(reader.get(MinutesVersion, version_id).content)


def _excerpt(reader: Reader, content: MinutesContent, extract: Extract) -> MinutesContent:
    if extract.unit_id is not None:
        unit = reader.get(Unit, extract.unit_id)
        return excerpt_for_unit(content, _names(unit), unit.name)
    if extract.paragraph is None:
        raise UserError("nothing-chosen")
    return excerpt_for_point(content, extract.paragraph)


def _names(unit: Unit) -> frozenset[str]:
    return frozenset(filter(None, (unit.name, unit.short_name)))


def _tidied(masking: Masking) -> Masking:
    ground, note = _grounds(masking.ground, masking.note)
    return replace(masking, ground=ground, note=note)


def _grounds(ground: str, note: str) -> tuple[str, str]:
    return clean_line(ground, "ground", required=True), clean_body(note, "note")


def _check_place(content: MinutesContent, masking: Masking) -> None:
    field = next((each for each in content_fields(content) if each.path == masking.path), None)
    if field is None or not _fits(field, masking.start, masking.end):
        raise UserError("nothing-to-mask", field="path")


def _fits(field: ContentField, start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return start is end
    return not field.group and 0 <= start < end <= len(field.text)


def _keep(work: Work, masking: Masking) -> Masking:
    """Keep a masking; one of the very same place gets the new ground."""
    same = work.one(
        Masking,
        version_id=masking.version_id,
        path=masking.path,
        start=masking.start,
        end=masking.end,
    )
    if same is None:
        return work.add(masking)
    return work.save(replace(masking, id=same.id))
