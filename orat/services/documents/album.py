"""The pictures that documents show: chosen at their points, scaled down, and kept with what is frozen."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from orat.domain.agenda import AgendaItem
from orat.domain.attachments import AttachedFile
from orat.domain.minutes import MinutesContent, PicturePrint
from orat.domain.rows import ConcernRow
from orat.storage.store import Store
from orat.storage.work import Reader, Work

_REMEMBERED = 32
"""How many scaled pictures are held, some 300 kB each: a preview is drawn again at every change."""


class Album:
    """Finds a picture's bytes whether it is kept or was only just scaled for a draft."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, PicturePrint] = {}
        self._sources: dict[str, str] = {}
        self._bytes: OrderedDict[str, bytes] = OrderedDict()

    def prints(
        self, reader: Reader, item: AgendaItem, concerns: Sequence[ConcernRow]
    ) -> tuple[PicturePrint, ...]:
        """The pictures of a point that are to be in documents: its own, then those of its concerns."""
        own = reader.all(AttachedFile, item_id=item.id, in_documents=True, order=("position", "id"))
        numbers = {row.id: row.number for row in concerns}
        order = ("concern_id", "position", "id")
        theirs = (
            reader.all(AttachedFile, concern_id=list(numbers), in_documents=True, order=order)
            if numbers
            else ()
        )
        return tuple(
            replace(
                self._known.get(file.digest) or self._scaled(reader, file.digest),
                caption=file.caption,
                number=numbers.get(file.concern_id or 0, ""),
            )
            for file in (*own, *theirs)
        )

    def data(self, picture: PicturePrint) -> bytes:
        """The JPEG of a picture. Raises UserError("file-gone") when it is not kept."""
        digest = picture.digest
        with self._store.read() as reader:
            if digest not in self._bytes and digest in self._sources and not reader.blobs.kept(digest):
                self._scaled(reader, self._sources[digest])
            found = self._bytes.get(digest)
            return reader.blobs.read(digest) if found is None else found

    def keep(self, work: Work, content: MinutesContent) -> None:
        """Keep the pictures of what is frozen, for as long as it is kept itself."""
        for point in content.points:
            for picture in point.pictures:
                if picture.digest:
                    work.blobs.keep_printed(self.data(picture))

    def _scaled(self, reader: Reader, source: str) -> PicturePrint:
        # What reads pictures takes a while to import, and most documents have none.
        from orat.intake.pictures import for_paper

        picture = for_paper(reader.blobs.read(source))
        digest = sha256(picture.data).hexdigest()
        self._sources[digest] = source
        self._bytes[digest] = picture.data
        while len(self._bytes) > _REMEMBERED:
            self._bytes.popitem(last=False)
        made = PicturePrint(digest=digest, caption="", width=picture.width, height=picture.height)
        self._known[source] = made
        return made
