"""The images of one change on their way into the log: written in parts, so that a change of any size takes
no more memory than a small one.
"""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from orat.domain.changes import ChangeKind, Kind, Touched
from orat.storage import tables
from orat.storage.chain import Image, digest_of

_CHANGE, _IMAGE = tables.CHANGE, tables.CHANGE_IMAGE
Covered = tuple[str, int, str, str]
"""Table, row, digest before and digest after, as the chain covers them."""


class Images:
    """Written as those of the change to come, whose row the log fills in when the unit of work is done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._change_id = 0
        self._count = 0
        self._written: dict[Kind, set[int]] = {}

    @property
    def change_id(self) -> int:
        """The id of the change whose row is there to be filled in; 0 as long as none was written."""
        return self._change_id

    def has(self, kind: Kind, row_id: int) -> bool:
        """Whether one of this row was written."""
        return row_id in self._written.get(kind, ())

    def write(self, images: Collection[Image]) -> None:
        """Write some more. Of a row that was written before only what it is now counts."""
        if not self._change_id:
            self._begin()
        again: list[Image] = []
        fresh: list[Image] = []
        for image in images:
            (again if self.has(image.kind, image.row_id) else fresh).append(image)
        if again:
            self._write_over(again)
        rows = rows_of(self._change_id, fresh, self._count)
        if rows:
            self._connection.execute(insert(_IMAGE), rows)
        for image in fresh:
            self._written.setdefault(image.kind, set()).add(image.row_id)
        self._count += len(rows)

    def settle(self) -> bool:
        """Leave out the rows that are as they were before, and the change itself when they all are; answers
        whether it is left.
        """
        mine, same = _IMAGE.c.change_id == self._change_id, _IMAGE.c.before_digest == _IMAGE.c.after_digest
        gone = self._connection.execute(select(_IMAGE.c.table_name, _IMAGE.c.row_id).where(mine, same)).all()
        for table, row_id in gone:
            self._written[Kind(table)].discard(row_id)
        if gone:
            self._connection.execute(delete(_IMAGE).where(mine, same))
            self._count -= len(gone)
            self._number_anew()
        if not self._count:
            self._connection.execute(delete(_CHANGE).where(_CHANGE.c.id == self._change_id))
            self._change_id = 0
        return bool(self._count)

    def covered(self) -> Iterator[Covered]:
        """What the chain covers of each, in order, read anew from the log."""
        columns = (_IMAGE.c.table_name, _IMAGE.c.row_id, _IMAGE.c.before_digest, _IMAGE.c.after_digest)
        chosen = select(*columns).where(_IMAGE.c.change_id == self._change_id).order_by(_IMAGE.c.position)
        for row in self._connection.execute(chosen):
            yield row.table_name, row.row_id, row.before_digest, row.after_digest

    def touched(self) -> frozenset[Touched]:
        """The rows there is an image of."""
        return frozenset(Touched(kind, row_id) for kind, ids in self._written.items() for row_id in ids)

    def _begin(self) -> None:
        """Make the row of the change, because images point to it."""
        self._change_id = (self._connection.scalar(select(func.max(_CHANGE.c.id))) or 0) + 1
        self._connection.execute(
            insert(_CHANGE).values(
                id=self._change_id, at=datetime.fromtimestamp(0, UTC), actor="", kind=ChangeKind.DO, verb="",
                facts="{}", step=self._change_id, run=None, undo_of=None, undo_state=0, undoable=False,
                previous_digest="", digest="",
            )
        )  # fmt: skip

    def _number_anew(self) -> None:
        """Let the places follow each other without gaps."""
        place = func.row_number().over(order_by=_IMAGE.c.position) - 1
        left = (
            select(_IMAGE.c.id, place.label("place")).where(_IMAGE.c.change_id == self._change_id).subquery()
        )
        moved = update(_IMAGE).where(_IMAGE.c.id == left.c.id).values(position=left.c.place)
        self._connection.execute(moved)

    def _write_over(self, images: Collection[Image]) -> None:
        mine = (
            _IMAGE.c.change_id == self._change_id, _IMAGE.c.table_name == bindparam("kind"),
            _IMAGE.c.row_id == bindparam("row"),
        )  # fmt: skip
        self._connection.execute(
            update(_IMAGE).where(*mine).values(after=bindparam("now"), after_digest=bindparam("digest")),
            [
                {
                    "kind": image.kind,
                    "row": image.row_id,
                    "now": image.after,
                    "digest": digest_of(image.after),
                }
                for image in images
            ],
        )


def rows_of(change_id: int, images: Collection[Image], first: int = 0) -> list[dict[str, Any]]:
    """Images as the rows of the log, the first of them in this place."""
    return [
        {
            "change_id": change_id, "position": place, "table_name": image.kind, "row_id": image.row_id,
            "before": image.before, "after": image.after, "before_digest": digest_of(image.before),
            "after_digest": digest_of(image.after),
        }
        for place, image in enumerate(images, first)
    ]  # fmt: skip
