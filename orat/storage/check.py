"""Proves that the register is whole: file, schema, keys, search indexes, the chain, every row against it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from heapq import merge
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import NoResultFound

from orat import paths
from orat.domain.changes import Kind
from orat.errors import EnvironmentFault
from orat.storage import anchor, blobs, search, tables, weed
from orat.storage.chain import canonical, digest_of
from orat.storage.chain_check import Expected, last_digests, replay
from orat.storage.derive import DERIVED, Keys
from orat.storage.entities import ENTITIES
from orat.storage.finding import Finding
from orat.storage.mapping import to_plain
from orat.storage.schema import dump_schema
from orat.storage.spelling import misspelt

_CHUNK = 500
_THERE, _FILLED, _IMAGED = range(3)
_UNREADABLE = (LookupError, TypeError, ValueError)
"""What reading a row raises whose columns hold something that the program never writes."""


def check(connection: Connection, *, indexes: bool = True) -> tuple[Finding, ...]:
    """Every finding, in the order found; empty when all is whole.

    `indexes` also compares the search indexes with their texts, which takes a writing transaction.
    """
    findings = [*_file(connection), *_schema(connection)]
    if indexes:
        findings.extend(_search(connection))
    expected = replay(connection, findings)
    for kind in Kind:
        _rows(connection, kind, expected, findings)
    findings.extend(anchor.verify(connection))
    findings.extend(weed.verify(connection))
    findings.extend(_minutes(connection, expected))
    findings.extend(blobs.verify(connection))
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


def _rows(connection: Connection, kind: Kind, expected: Expected, findings: list[Finding]) -> None:
    """Go through what exists, what has an image and what was filled in without one, by id side by side; a
    row that has an image is compared with it.
    """
    id_of = tables.named(kind).c.id
    ids = connection.scalars(select(id_of).order_by(id_of), execution_options={"yield_per": _CHUNK})
    there = ((row_id, _THERE, "") for row_id in ids)
    filled = ((row_id, _FILLED, "") for row_id in _every(expected.bulk.get(kind, ())))
    imaged = ((row_id, _IMAGED, last) for row_id, last in last_digests(connection, kind, expected, findings))
    keys = Keys(connection)
    imaged_rows: dict[int, str] = {}
    for row_id, sides in groupby(merge(there, filled, imaged), lambda side: side[0]):
        known = {source: digest for _, source, digest in sides}
        digest = known.get(_IMAGED)
        if _THERE not in known:
            if digest != "":
                findings.append(Finding("row-missing", kind, row_id, ""))
        elif digest:
            imaged_rows[row_id] = digest
        elif digest == "":
            findings.append(Finding("row-unlogged", kind, row_id, "was removed before"))
        elif _FILLED not in known:
            findings.append(Finding("row-unlogged", kind, row_id, "nothing tells where it came from"))
        if len(imaged_rows) == _CHUNK:
            findings.extend(_compared(connection, kind, imaged_rows, keys))
            imaged_rows.clear()
    findings.extend(_compared(connection, kind, imaged_rows, keys))


def _every(bulk: Iterable[tuple[int, range]]) -> Iterator[int]:
    return merge(*(ids for _, ids in bulk))


def _compared(
    connection: Connection, kind: Kind, digests: Mapping[int, str], keys: Keys
) -> Iterator[Finding]:
    for row_id, row in _loaded(connection, kind, digests):
        yield from _row(connection, kind, row_id, row, digests[row_id], keys)
    for row_id, column in misspelt(connection, kind, digests):
        yield Finding("row-altered", kind, row_id, f"{column} is spelled otherwise")


def _loaded(connection: Connection, kind: Kind, ids: Iterable[int]) -> Iterator[tuple[int, Any]]:
    """The rows of these ids; None for one that cannot be read."""
    table = tables.named(kind)
    left = iter(ids)
    while chunk := tuple(islice(left, _CHUNK)):
        try:
            rows = connection.execute(select(table).where(table.c.id.in_(chunk)).order_by(table.c.id)).all()
            yield from ((row.id, row) for row in rows)
        except _UNREADABLE:
            if len(chunk) == 1:
                yield chunk[0], None
            else:
                for row_id in chunk:
                    yield from _loaded(connection, kind, (row_id,))


def _row(
    connection: Connection, kind: Kind, row_id: int, row: Any, digest: str, keys: Keys
) -> Iterator[Finding]:
    try:
        plain = to_plain(ENTITIES[kind], row)
        altered = digest_of(canonical(plain)) != digest
    except (AttributeError, *_UNREADABLE):
        yield Finding("row-altered", kind, row_id, "cannot be read")
        return
    if altered:
        yield Finding("row-altered", kind, row_id, ", ".join(_differing(connection, kind, row_id, plain)))
        return
    for extra in DERIVED.get(kind, ()):
        # What the row points to may be missing, which is a finding of its own.
        with suppress(NoResultFound):
            if getattr(row, extra.column) != extra.value(row, keys):
                yield Finding("sort-key", kind, row_id, extra.column)


def _differing(connection: Connection, kind: Kind, row_id: int, plain: dict[str, Any]) -> list[str]:
    image = tables.CHANGE_IMAGE.c
    mine = select(image.after).where(image.table_name == kind, image.row_id == row_id)
    text = connection.scalars(mine.order_by(image.id.desc()).limit(1)).one_or_none()
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
        if row.chain_head and row.chain_head not in expected.heads:
            yield Finding("minutes-chain", Kind.MINUTES, row.id, "the chain no longer has their head")
