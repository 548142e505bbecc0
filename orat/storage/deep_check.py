"""The slow part of a check: what was encrypted page by page, and the bytes of documents and backups."""

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from orat.domain.changes import Kind
from orat.errors import EnvironmentFault
from orat.storage import engine
from orat.storage.finding import Finding
from orat.storage.shelf import Shelf


def deep_check(connection: Connection, shelf: Shelf, *, key: str | None) -> Iterator[Finding]:
    """What the ordinary check leaves out because it reads every byte that is kept anywhere."""
    if key is not None:
        yield from _pages(connection)
    yield from _documents(connection)
    yield from _backups(shelf, key)


def _pages(connection: Connection) -> Iterator[Finding]:
    """Each page of an encrypted file is signed, so that a single flipped bit shows."""
    for (said,) in connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
        yield Finding("page-altered", "", None, said)


def _documents(connection: Connection) -> Iterator[Finding]:
    for row in connection.exec_driver_sql("SELECT id, data, digest FROM issued_document ORDER BY id"):
        if sha256(row.data).hexdigest() != row.digest:
            yield Finding("document-bytes", Kind.ISSUED, row.id, "are not those of their digest")


def _backups(shelf: Shelf, key: str | None) -> Iterator[Finding]:
    for backup in shelf.all():
        if not shelf.is_intact(backup):
            yield Finding("backup-altered", "", backup.number, backup.name)
            continue
        try:
            with closing(engine.connect(backup.path, key=key, sealed=True)) as copy:
                said = copy.execute("PRAGMA quick_check(1)").fetchone()
        except (driver.DatabaseError, OSError, EnvironmentFault):
            said = None
        if said != ("ok",):
            yield Finding("backup-unsound", "", backup.number, backup.name)
