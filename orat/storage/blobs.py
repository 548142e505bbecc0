"""The bytes of kept files, each content once under its digest; read one at a time, only when asked for."""

import re
from collections.abc import Collection, Iterator
from hashlib import sha256

from sqlalchemy import Column, Connection, Table, delete, exists, func, insert, or_, select

from orat.domain.changes import Kind
from orat.errors import EnvironmentFault, UserError
from orat.storage import tables
from orat.storage.finding import Finding

_BLOB, _IMAGE, _PRINTED = map(tables.named, ("blob", "change_image", "printed_picture"))

_DIGEST = re.compile(r'"digest":"([0-9a-f]{64})"')
"""How frozen content names a picture."""


class Blobs:
    """Reads bytes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self, digest: str) -> bytes:
        """The bytes of a digest. Raises UserError("file-gone") when they are not kept any more, and
        EnvironmentFault("unreadable") when they are not what was kept.
        """
        data = self._connection.scalar(select(_BLOB.c.data).where(_BLOB.c.digest == digest))
        if data is None:
            raise UserError("file-gone")
        if not isinstance(data, bytes) or sha256(data).hexdigest() != digest:
            raise EnvironmentFault("unreadable", table="blob")
        return data

    def kept(self, digest: str) -> bool:
        """Whether there are bytes of this digest."""
        return bool(self._connection.scalar(select(exists().where(_BLOB.c.digest == digest))))

    def total(self) -> int:
        """How many bytes all of them take, each content counted once."""
        return int(self._connection.scalar(select(func.coalesce(func.sum(_BLOB.c.size), 0))) or 0)


class BlobKeeper(Blobs):
    """Keeps bytes and lets them go; keep them in the unit of work that makes the row that points to them."""

    def keep(self, data: bytes) -> str:
        """Keep bytes, once however often they come, and answer their digest."""
        digest = sha256(data).hexdigest()
        if not self.kept(digest):
            self._connection.execute(insert(_BLOB).values(digest=digest, size=len(data), data=data))
        return digest

    def keep_printed(self, data: bytes) -> str:
        """Keep bytes that a document of record shows, and answer their digest."""
        digest = self.keep(data)
        known = select(exists().where(_PRINTED.c.digest == digest))
        if not self._connection.scalar(known):
            self._connection.execute(insert(_PRINTED).values(digest=digest))
        return digest

    def forget_printed(self) -> int:
        """Let go of the pictures of documents that are not kept any more; answers how many there were."""
        shown: set[str] = set()
        for table in map(tables.named, ("minutes_version", "issued_document")):
            for content in self._connection.scalars(select(table.c.content)):
                shown.update(_DIGEST.findall(content))
        printed = self._connection.scalars(select(_PRINTED.c.digest)).all()
        gone = [digest for digest in printed if digest not in shown]
        self._connection.execute(delete(_PRINTED).where(_PRINTED.c.digest.in_(gone)))
        return self.let_go(gone)

    def let_go(self, digests: Collection[str]) -> int:
        """Remove for good those bytes that no row points to, and answer how many there were; the history may
        still name them, but cannot bring them back. Only for what bars undo.
        """
        free = [digest for digest in sorted(set(digests)) if not self._in_use(digest)]
        self._connection.execute(delete(_BLOB).where(_BLOB.c.digest.in_(free)))
        return len(free)

    def sweep(self) -> int:
        """Remove what neither a row nor an image of the log names any more, and answer how many there were.

        As long as undo or the history could bring back a row, its image names its bytes.
        """
        pointed = [exists().where(column == _BLOB.c.digest) for column in _pointers()]
        free = self._connection.scalars(select(_BLOB.c.digest).where(~or_(*pointed))).all()
        return self.let_go([digest for digest in free if not self._in_an_image(digest)])

    def _in_use(self, digest: str) -> bool:
        return any(
            self._connection.scalar(select(exists().where(column == digest))) for column in _pointers()
        )

    def _in_an_image(self, digest: str) -> bool:
        kinds = [column.table.name for column in _pointers() if column.table.name in set(Kind)]
        named = or_(_IMAGE.c.before.contains(digest), _IMAGE.c.after.contains(digest))
        return bool(self._connection.scalar(select(exists().where(_IMAGE.c.table_name.in_(kinds), named))))


def verify(connection: Connection) -> Iterator[Finding]:
    """Every content that is not that of its digest, and every row whose content is missing."""
    for row_id, digest, size in connection.execute(select(_BLOB.c.id, _BLOB.c.digest, _BLOB.c.size)).all():
        data = connection.scalar(select(_BLOB.c.data).where(_BLOB.c.id == row_id))
        if not isinstance(data, bytes) or len(data) != size or sha256(data).hexdigest() != digest:
            yield Finding("blob-bytes", "blob", row_id, "are not those of their digest")
    for column in _pointers():
        table: Table = column.table
        missing = select(table.c.id).where(column.is_not(None), ~exists().where(_BLOB.c.digest == column))
        for row_id in connection.scalars(missing.order_by(table.c.id)):
            yield Finding("blob-missing", table.name, row_id, "its bytes are not kept")


def _pointers() -> list[Column[str]]:
    """The columns of all tables that point to bytes."""
    return [
        key.parent
        for table in tables.every().values()
        for key in table.foreign_keys
        if key.column.table.name == _BLOB.name
    ]
