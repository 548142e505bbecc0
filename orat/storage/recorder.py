"""Gathers the images of one unit of work, on their way into the log."""

from typing import Any

from sqlalchemy import Connection

from orat.domain.changes import Kind
from orat.storage.chain import Image
from orat.storage.images import Images

_AT_ONCE = 2_000
"""How many images are held before they are written: a thousand rows' texts are a few megabytes."""


class Recorder:
    """Hears of every row that is written. One that is written several times has one image: its first before,
    its last after.
    """

    def __init__(self, connection: Connection) -> None:
        self.known: dict[tuple[Kind, int], Any] = {}
        """Values as they were read. One that is written is forgotten, whoever writes it."""
        self.written = Images(connection)
        self._taken: dict[tuple[Kind, int], Image] = {}

    def take(self, kind: Kind, row_id: int, before: str | None, after: str | None) -> None:
        """Take the image of a row that was written."""
        self.known.pop((kind, row_id), None)
        first = self._taken.get((kind, row_id))
        self._taken[kind, row_id] = Image(kind, row_id, first.before if first else before, after)
        if len(self._taken) >= _AT_ONCE:
            self._write()

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
