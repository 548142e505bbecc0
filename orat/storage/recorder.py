"""Takes the images of the log from what the session writes, so that no row changes without one."""

from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from orat.domain.changes import Kind
from orat.storage.chain import Image, canonical
from orat.storage.entities import ENTITIES
from orat.storage.images import Images
from orat.storage.mapping import shape_of, to_plain, without_later

_LOGGED = frozenset(Kind)
_AT_ONCE = 2_000
"""How many images are held before they are written: a thousand rows' texts are a few megabytes."""


class Recorder:
    """Listens to one session. A row written several times has one image: its first before, its last after."""

    def __init__(self, session: Session) -> None:
        self._taken: dict[tuple[Kind, int], Image] = {}
        self.written = Images(session)
        event.listen(session, "after_flush", self._flushed)

    def settled(self) -> bool:
        """Say that nothing more is written, and hear whether anything differs from when the unit of work
        began.
        """
        if not self.written.change_id:
            return bool(self.images())
        self._write()
        return self.written.settle()

    def images(self) -> tuple[Image, ...]:
        """The rows that differ, in the order they were first touched, but for those in `written`."""
        return tuple(
            image
            for image in self._taken.values()
            if image.before != image.after or self.written.has(image.kind, image.row_id)
        )

    def _write(self) -> None:
        self.written.write(self.images())
        self._taken.clear()

    def _flushed(self, session: Session, _: Any) -> None:
        # SQLAlchemy keeps the states of the flush until this event is over.
        for row in session.new:
            self._take(row, None, _image(row))
        for row in session.dirty:
            self._take(row, _image_before(row), _image(row))
        for row in session.deleted:
            self._take(row, _image_before(row), None)

    def take(self, kind: Kind, row_id: int, before: str | None, after: str | None) -> None:
        """Take the image of a row that was written past the session."""
        first = self._taken.get((kind, row_id))
        self._taken[kind, row_id] = Image(kind, row_id, first.before if first else before, after)
        if len(self._taken) >= _AT_ONCE:
            self._write()

    def _take(self, row: Any, before: str | None, after: str | None) -> None:
        if row.__tablename__ in _LOGGED:
            self.take(Kind(row.__tablename__), row.id, before, after)


def _image(row: Any) -> str:
    return canonical(to_plain(ENTITIES[Kind(row.__tablename__)], row))


def _image_before(row: Any) -> str:
    """The image with the values that the flush found in the database."""
    entity = ENTITIES[Kind(row.__tablename__)]
    plain = to_plain(entity, row)
    committed = inspect(row).committed_state
    for codec in shape_of(entity).codecs:
        if codec.name in committed:
            value = committed[codec.name]
            plain[codec.name] = None if value is None else codec.encode(value)
    return canonical(without_later(entity, plain))
