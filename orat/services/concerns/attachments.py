"""Attachments of concerns, points and measures: added, described, put in order, blacked out, handed out."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orat.domain.agenda import AgendaItem
from orat.domain.attachments import AttachedFile, Box, Offered, Owner, Pixels
from orat.domain.changes import Done, Kind
from orat.domain.received import Attachment
from orat.domain.text import clean_line
from orat.errors import EnvironmentFault, OratError, UserError
from orat.services.attaching import attach, attachments_of
from orat.services.concerns.answers import Added, AttachmentsView, Refused, RelatedFile
from orat.services.concerns.opened_copies import OpenedCopies, forget_copies
from orat.services.desk import Desk
from orat.services.files import write_whole
from orat.services.meetings.points import concerns_at
from orat.storage.store import Store
from orat.storage.work import Reader

if TYPE_CHECKING:
    from orat.intake.pictures import Picture

# What reads pictures takes a while to import; the start does without.
Told = Callable[[int, int], None]
"""Hears how many files are done, and of how many; it may raise Cancelled."""
_SMALL = 200
"""How many thumbnails are remembered, some 10 kB each."""


class Attachments(Desk):
    """Use cases on attachments. Bytes are read one file at a time, and never with a list."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._copies = OpenedCopies(store.path.parent)
        self._small: OrderedDict[tuple[str, int], Picture] = OrderedDict()

    def of(self, owner: Owner) -> AttachmentsView:
        """The attachments of one thing; of a point also those of the concerns that it is about."""
        with self._store.read() as reader:
            own = attachments_of(reader, owner)
            related = _of_concerns(reader, owner.id) if owner.kind is Kind.ITEM else ()
            return AttachmentsView(own=own, related=related, register_size=reader.blobs.total())

    def find(self, file_id: int) -> AttachedFile | None:
        """One attachment without its bytes, or None when it is gone."""
        with self._store.read() as reader:
            return reader.find(AttachedFile, file_id)

    def add(self, owner: Owner, sources: Sequence[Path | Offered], told: Told | None = None) -> Done[Added]:
        """Keep files, in one step to undo. Those that cannot be kept are answered with the reason, and do not
        hinder the others. Raises UserError("gone") when the owner is.
        """
        looked: list[Attachment] = []
        refused: list[Refused] = []
        for number, source in enumerate(sources):
            if told is not None:
                told(number, len(sources))
            try:
                looked.append(_looked_at(source))
            except OratError as error:
                refused.append(Refused(source.name, error))
        added: list[AttachedFile] = []
        with self._store.write("attachment.add") as work:
            for file in looked:
                try:
                    added.append(attach(work, owner, file, self._now()))
                except UserError as error:
                    if error.code != "attachment-there":
                        raise
                    refused.append(Refused(file.name, error))
            work.fact(count=len(added), name=added[0].name if added else "")
        return Done(Added(tuple(added), tuple(refused)), work.change)

    def edit(self, file_id: int, **fields: Any) -> Done[AttachedFile]:
        """Set `name`, `caption` or `in_documents`. Raises UserError("caption-needed", field="caption") when a
        picture that goes into documents would be without the words that are read out in its place.
        """
        from orat.intake.attachments import renamed

        run = f"attachment:{file_id}:{','.join(sorted(fields))}"
        with self._store.write("attachment.edit", run=run) as work:
            file = work.get(AttachedFile, file_id)
            if "name" in fields:
                fields["name"] = renamed(clean_line(fields["name"], "name", required=True), file.mime)
            if "caption" in fields:
                fields["caption"] = clean_line(fields["caption"], "caption")
            file = replace(file, **fields)
            if file.in_documents and not file.caption:
                raise UserError("caption-needed", field="caption")
            if file.in_documents and not file.is_picture:
                raise UserError("not-a-picture", name=file.name)
            work.save(file)
            work.fact(name=file.name)
        return Done(file, work.change)

    def move(self, file_id: int, position: int) -> Done[AttachedFile]:
        """Give a file another place among its owner's, from 1."""
        with self._store.write("attachment.move") as work:
            file = work.get(AttachedFile, file_id)
            others = [other for other in attachments_of(work, file.owner) if other.id != file_id]
            place = max(0, min(position - 1, len(others)))
            for number, each in enumerate([*others[:place], file, *others[place:]], 1):
                if each.position != number:
                    work.save(replace(each, position=number))
            work.fact(name=file.name)
        return Done(replace(file, position=place + 1), work.change)

    def remove(self, file_ids: Sequence[int]) -> Done[int]:
        """Take files away; undo brings them back."""
        with self._store.write("attachment.remove") as work:
            files = work.all(AttachedFile, id=list(file_ids))
            for file in files:
                work.remove(file)
            work.fact(count=len(files), name=files[0].name if files else "")
        return Done(len(files), work.change)

    def blacken(self, file_id: int, boxes: Sequence[Box]) -> Done[AttachedFile]:
        """Burn black boxes into a photo and remove the original for good.

        There is no undo, and none of what was done before: what is hidden so that it is not kept must not lie
        in the register for anybody to bring back. It stays where the same picture is attached elsewhere, in
        documents that were issued with it, and in copies of the register made before.

        Raises UserError("not-a-picture"), ("box-outside-picture"), ("nothing-chosen") without boxes.
        """
        from orat.intake.pictures import Picture, blacken

        if not boxes:
            raise UserError("nothing-chosen")
        with self._store.read() as reader:
            file = reader.get(AttachedFile, file_id)
            if not file.is_picture:
                raise UserError("not-a-picture", name=file.name)
            original = Picture(reader.blobs.read(file.digest), file.mime, file.width, file.height)
        hidden = blacken(original, boxes)
        with self._store.write("attachment.blacken", undoable=False, name=file.name) as work:
            now = work.get(AttachedFile, file_id)
            if now.digest != file.digest:
                raise UserError("gone", kind=Kind.ATTACHMENT, id=file_id)
            now = replace(
                now, digest=work.blobs.keep(hidden.data), size=len(hidden.data), mime=hidden.mime,
                width=hidden.width, height=hidden.height,
            )  # fmt: skip
            work.save(now)
            work.blobs.let_go([file.digest])
        self._small.clear()
        return Done(now, work.change)

    def data(self, file: AttachedFile) -> bytes:
        """The bytes of one file, whether it is attached or waits in the inbox. Raises UserError("file-gone")
        when it is not kept any more.
        """
        with self._store.read() as reader:
            return reader.blobs.read(file.digest)

    def small(self, file: AttachedFile, longest: int) -> bytes:
        """A thumbnail of a picture, at most so many pixels on its longest side, as JPEG or PNG."""
        from orat.intake.pictures import thumbnail

        made = self._small.get((file.digest, longest))
        if made is None:
            made = thumbnail(self.data(file), longest)
        self._small[file.digest, longest] = made
        self._small.move_to_end((file.digest, longest))
        while len(self._small) > _SMALL:
            self._small.popitem(last=False)
        return made.data

    def seen(self, file: AttachedFile, longest: int) -> Pixels:
        """A picture as it is put on a screen, at most so many pixels on its longest side."""
        from orat.intake.pictures import pixels

        return pixels(self.data(file), longest)

    def save_copy(self, file: AttachedFile, target: Path) -> Path:
        """Write a file where it was asked for. Raises EnvironmentFault("disk-full") or ("unwritable")."""
        return write_whole(target, self.data(file))

    def open_copy(self, file: AttachedFile) -> Path:
        """Write a private copy that another program may open; it is removed when the register is closed."""
        return self._copies.make(file.name, self.data(file))

    def pictures_in(self, folder: Path) -> tuple[Path, ...]:
        """The pictures of a folder, newest first, as a camera's roll is looked through. They are not opened.

        Raises EnvironmentFault("file-unreadable", path=…).
        """
        try:
            found = [
                (entry.stat().st_mtime, entry)
                for entry in folder.iterdir()
                if entry.suffix.lower() in _ROLL and entry.is_file()
            ]
        except OSError as error:
            raise EnvironmentFault("file-unreadable", path=str(folder)) from error
        return tuple(entry for _, entry in sorted(found, reverse=True))

    def small_of_file(self, path: Path, longest: int) -> bytes:
        """A thumbnail of a picture on a disk. Raises what the reader of pictures raises."""
        from orat.intake.pictures import thumbnail

        return thumbnail(_read(path), longest).data

    def tidy(self) -> Done[int]:
        """Remove the bytes that nothing names any more, and copies left lying; answers how many went."""
        forget_copies(self._store.path.parent)
        with self._store.write("attachment.sweep", undoable=False) as work:
            return Done(work.blobs.sweep(), None)


_ROLL = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff"})
"""How a camera's pictures end."""


def _of_concerns(reader: Reader, item_id: int) -> tuple[RelatedFile, ...]:
    item = reader.find(AgendaItem, item_id)
    concerns = {concern.id: concern for concern in concerns_at(reader, item)} if item is not None else {}
    if not concerns:
        return ()
    files = reader.all(AttachedFile, concern_id=list(concerns), order=("-concern_id", "position", "id"))
    return tuple(RelatedFile(file, concerns[file.concern_id or 0].number) for file in files)


def _looked_at(source: Path | Offered) -> Attachment:
    from orat.intake.attachments import look_at

    data = source.data if isinstance(source, Offered) else _read(source)
    if isinstance(data, Pixels):
        from orat.intake.pictures import from_pixels

        data = from_pixels(data)
    return look_at(source.name, data)


def _read(path: Path) -> bytes:
    """A file from a disk, unless it is too large or no ordinary file at all."""
    from orat.intake.attachments import LARGEST
    from orat.intake.limits import MEGABYTE

    try:
        if not path.is_file():
            raise UserError("attachment-folder" if path.is_dir() else "attachment-kind")
        if path.stat().st_size > LARGEST:
            raise UserError("attachment-too-large", limit=LARGEST // MEGABYTE)
        return path.read_bytes()
    except OSError as error:
        raise EnvironmentFault("file-unreadable", path=str(path)) from error
