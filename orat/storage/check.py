"""Proves that the register is whole: file, schema, keys, search indexes, the chain, every row against it."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from orat import paths
from orat.domain.changes import Kind
from orat.errors import EnvironmentFault
from orat.storage import models, search
from orat.storage.chain import canonical, digest_of
from orat.storage.chain_check import Expected, replay
from orat.storage.derive import DERIVED, Keys
from orat.storage.finding import Finding
from orat.storage.mapping import ENTITIES, model_of, to_plain
from orat.storage.schema import dump_schema

_CHUNK = 500
_UNREADABLE = (LookupError, TypeError, ValueError)
"""What reading a row raises whose columns hold something that the program never writes."""


def check(session: Session, *, indexes: bool = True) -> tuple[Finding, ...]:
    """Every finding, in the order found; empty when all is whole.

    `indexes` also compares the search indexes with their texts, which takes a writing transaction.
    """
    connection = session.connection()
    findings = [*_file(connection), *_schema(connection)]
    if indexes:
        findings.extend(_search(connection))
    expected = replay(connection, findings)
    for kind in Kind:
        findings.extend(_rows(session, kind, expected))
    findings.extend(_minutes(connection, expected))
    return tuple(findings)


def _file(connection: Connection) -> Iterator[Finding]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield Finding("file", "", None, said)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("foreign-key", table, row, f"points to no {parent}")


def _schema(connection: Connection) -> Iterator[Finding]:
    known = set((paths.database() / "schema.sql").read_text(encoding="utf-8").split(";\n\n"))
    found = set(dump_schema(connection).split(";\n\n"))
    for statement in sorted(known ^ found):
        yield Finding("schema", "", None, statement.partition("\n")[0])


def _search(connection: Connection) -> Iterator[Finding]:
    for index in search.INDEXES:
        try:
            connection.exec_driver_sql(search.integrity_check(index))
        except EnvironmentFault:
            yield Finding("search-index", index.name, None, "differs from its text")


def _rows(session: Session, kind: Kind, expected: Expected) -> Iterator[Finding]:
    """Compare each row that has an image with it, and the ids of all rows with those that should exist."""
    ids = set(session.scalars(select(model_of(kind).id)))
    imaged = {row_id: digest for (table, row_id), digest in expected.latest.items() if table == kind}
    bulk = {row_id for rows in expected.bulk.get(kind, ()) for row_id in rows}
    for row_id in sorted(ids - bulk - imaged.keys()):
        yield Finding("row-unlogged", kind, row_id, "nothing tells where it came from")
    for row_id in sorted((bulk - imaged.keys()) - ids):
        yield Finding("row-missing", kind, row_id, "")
    for row_id, digest in sorted(imaged.items()):
        if digest and row_id not in ids:
            yield Finding("row-missing", kind, row_id, "")
        elif not digest and row_id in ids:
            yield Finding("row-unlogged", kind, row_id, "was removed before")
    keys = Keys(session)
    for row_id, row in _loaded(
        session, kind, sorted(ids & {one for one, digest in imaged.items() if digest})
    ):
        yield from _row(session, kind, row_id, row, imaged[row_id], keys)


def _loaded(session: Session, kind: Kind, ids: Iterable[int]) -> Iterator[tuple[int, Any]]:
    """The rows of these ids; None for one that cannot be read."""
    model = model_of(kind)
    chosen = select(*(column for column in model.__table__.columns))
    left = iter(ids)
    while chunk := tuple(islice(left, _CHUNK)):
        try:
            rows = session.execute(chosen.where(model.id.in_(chunk)).order_by(model.id)).all()
            yield from ((row.id, row) for row in rows)
        except _UNREADABLE:
            if len(chunk) == 1:
                yield chunk[0], None
            else:
                for row_id in chunk:
                    yield from _loaded(session, kind, (row_id,))


def _row(session: Session, kind: Kind, row_id: int, row: Any, digest: str, keys: Keys) -> Iterator[Finding]:
    try:
        plain = to_plain(ENTITIES[kind], row)
        altered = digest_of(canonical(plain)) != digest
    except (AttributeError, *_UNREADABLE):
        yield Finding("row-altered", kind, row_id, "cannot be read")
        return
    if altered:
        yield Finding("row-altered", kind, row_id, ", ".join(_differing(session, kind, row_id, plain)))
        return
    for extra in DERIVED.get(kind, ()):
        # What the row points to may be missing, which is a finding of its own.
        with suppress(NoResultFound):
            if getattr(row, extra.column) != extra.value(row, keys):
                yield Finding("sort-key", kind, row_id, extra.column)


def _differing(session: Session, kind: Kind, row_id: int, plain: dict[str, Any]) -> list[str]:
    image = models.ChangeImage
    mine = select(image.after).where(image.table_name == kind, image.row_id == row_id)
    text = session.scalars(mine.order_by(image.id.desc()).limit(1)).one_or_none()
    try:
        logged = json.loads(text or "{}")
    except ValueError:
        return []
    return sorted(name for name, value in plain.items() if name in logged and logged[name] != value)


def _minutes(connection: Connection, expected: Expected) -> Iterator[Finding]:
    """What was finalised is the very bytes that were stamped, at a point of this chain."""
    for row in connection.exec_driver_sql(
        "SELECT id, pdf, digest, chain_head FROM minutes_version ORDER BY id"
    ):
        if sha256(row.pdf).hexdigest() != row.digest:
            yield Finding("minutes-bytes", Kind.MINUTES, row.id, "are not those of their digest")
        if row.chain_head and row.chain_head not in expected.digests:
            yield Finding("minutes-chain", Kind.MINUTES, row.id, "the chain no longer has their head")
