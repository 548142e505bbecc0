"""Lets texts go for good: images become digests, facts lose their texts under a seal, the file is made anew.

What the chain says stays provable. An image's digest is what the chain covers, so that its text can go.
The facts of a change are covered themselves: where they lose a text, a seal takes the place of the digest
that can no longer be worked out, and the weeding, which is in the chain, covers all of its seals.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, insert, select, text, update

from orat.domain.changes import Kind
from orat.domain.weeding import Weeding
from orat.errors import Fact
from orat.storage import search, tables
from orat.storage.chain import canonical
from orat.storage.entities import kind_of
from orat.storage.finding import Finding
from orat.storage.recorder import Recorder
from orat.storage.remembered import Remembered
from orat.storage.resting import Rested, digest_of_row
from orat.storage.work import Work

_CHANGE, _IMAGE, _SEALED = map(tables.named, ("change", "change_image", "sealed_change"))
_CHUNK = 400
_WORDLESS = frozenset(
    {"number", "kind", "state", "week", "outcome", "channel", "paragraph", "fields", "status", "edition",
     "presence", "where"}
)  # fmt: skip
"""Facts that are codes and numbers even where they are texts."""
WEEDED = "weeded"
"""The fact that says that others were taken away."""


class WeedingWork(Work):
    """A unit of work in which texts are let go. What was altered or removed in it is forgotten by the log."""

    def __init__(self, connection: Connection, facts: dict[str, Fact], recorder: Recorder) -> None:
        super().__init__(connection, facts, recorder)
        self.record: Weeding | None = None
        self._rows: dict[Kind, set[int]] = {}
        self._up_to = 0

    def let_go(self, *values: Any) -> None:
        """Let the log forget what it holds of these rows, whether they were altered or not."""
        for value in values:
            self._rows.setdefault(kind_of(type(value)), set()).add(value.id)

    @cached_property
    def remembered(self) -> Remembered:
        """What the log still holds of rows, also of those that are gone."""
        return Remembered(self.connection)

    def let_go_before(self, instant: datetime) -> int:
        """Let the log forget all that was done before an instant; how many images there are to forget."""
        self._up_to = last_before(self.connection, instant)
        return images_until(self.connection, self._up_to)

    def finish(self) -> None:
        """Seal what is about to lose its texts, in the name of the weeding on record; before the change is
        logged.
        """
        if self.record is None:
            raise RuntimeError("a weeding without a record")
        touched = set(range(1, self._up_to + 1))
        for kind, ids in self._rows.items():
            touched |= changes_of(self.connection, kind, ids)
        self.record = replace(self.record, sealed=seal(self.connection, self.record.id, touched))
        self.save(self.record)

    def forget(self, change_id: int) -> None:
        """Take the texts out of the log; after the change was logged."""
        for kind, ids in self._rows.items():
            forget(self.connection, kind, ids, change_id)
        if self._up_to:
            forget_before(self.connection, self._up_to)


def last_before(connection: Connection, instant: datetime) -> int:
    """The newest change before an instant, 0 where there is none."""
    older = select(tables.CHANGE.c.id).where(tables.CHANGE.c.at < instant)
    return connection.scalar(older.order_by(tables.CHANGE.c.id.desc()).limit(1)) or 0


def images_until(connection: Connection, change_id: int) -> int:
    """How many images with a text there are up to a change."""
    return connection.scalar(select(func.count()).select_from(_IMAGE).where(*_worded(change_id))) or 0


def without_words(facts: str) -> str:
    """The facts of a change, as JSON, without those that hold what somebody wrote; the same where none do."""
    found: dict[str, Any] = json.loads(facts)
    kept = {
        name: value
        for name, value in found.items()
        if not isinstance(value, str) or not value or name in _WORDLESS or name.startswith("bulk:")
    }
    return facts if len(kept) == len(found) else canonical({**kept, WEEDED: 1})


def seal(connection: Connection, weeding_id: int, change_ids: Iterable[int]) -> str:
    """Take the texts out of the facts of these changes, and answer the digest over all their seals."""
    for chunk in _chunks(change_ids):
        rows = connection.exec_driver_sql(
            f"SELECT * FROM change WHERE id IN ({','.join(map(str, chunk))}) ORDER BY id"  # noqa: S608 - whole numbers
        ).all()
        for row in rows:
            facts = without_words(row.facts)
            if facts == row.facts:
                continue
            images = connection.execute(
                select(_IMAGE.c.table_name, _IMAGE.c.row_id, _IMAGE.c.before_digest, _IMAGE.c.after_digest)
                .where(_IMAGE.c.change_id == row.id)
                .order_by(_IMAGE.c.position, _IMAGE.c.id)
            ).all()
            left = digest_of_row(Rested.of(row, facts=facts), [tuple(image) for image in images])
            connection.execute(
                insert(_SEALED).values(id=row.id, weeding_id=weeding_id, digest=row.digest, seal=left or "")
            )
            connection.execute(update(_CHANGE).where(_CHANGE.c.id == row.id).values(facts=facts))
    return digest_of_seals(connection, weeding_id)


def digest_of_seals(connection: Connection, weeding_id: int) -> str:
    """SHA-256 in hex over the seals of one weeding, in order."""
    digest = sha256()
    rows = connection.exec_driver_sql(
        "SELECT id, digest, seal FROM sealed_change WHERE weeding_id = ? ORDER BY id", (weeding_id,)
    )
    for row in rows:
        digest.update(f"{row.id}:{row.digest}:{row.seal}\n".encode())
    return digest.hexdigest()


def changes_of(connection: Connection, kind: Kind, ids: Collection[int]) -> set[int]:
    """The changes that touched any of these rows."""
    found: set[int] = set()
    for chunk in _chunks(ids):
        mine = select(_IMAGE.c.change_id).where(_IMAGE.c.table_name == kind.value, _IMAGE.c.row_id.in_(chunk))
        found.update(connection.scalars(mine))
    return found


def forget(connection: Connection, kind: Kind, ids: Collection[int], newest: int) -> None:
    """Take the images of these rows out of the log; what they are after change `newest` stays."""
    for chunk in _chunks(ids):
        mine = (_IMAGE.c.table_name == kind.value, _IMAGE.c.row_id.in_(chunk))
        connection.execute(
            update(_IMAGE).where(*mine, _IMAGE.c.change_id < newest).values(before=None, after=None)
        )
        connection.execute(update(_IMAGE).where(*mine, _IMAGE.c.change_id == newest).values(before=None))


def forget_before(connection: Connection, change_id: int) -> None:
    """Take every image of the changes up to one out of the log, but for those of weedings."""
    connection.execute(update(_IMAGE).where(*_worded(change_id)).values(before=None, after=None))


def _worded(change_id: int) -> tuple[Any, ...]:
    worded = _IMAGE.c.before.is_not(None) | _IMAGE.c.after.is_not(None)
    return _IMAGE.c.change_id <= change_id, _IMAGE.c.table_name != Kind.WEEDING.value, worded


def remake_indexes(connection: Connection) -> None:
    """Make the search indexes anew from the texts there are: what was removed lingers in them otherwise."""
    for index in search.INDEXES:
        connection.execute(text(search.rebuild(index)))
        connection.execute(text(search.optimize(index)))


def verify(connection: Connection) -> Iterator[Finding]:
    """Whether the seals of each weeding are those that it was logged with."""
    known: set[int] = set()
    for row in connection.exec_driver_sql("SELECT id, sealed FROM weeding ORDER BY id").all():
        known.add(row.id)
        if digest_of_seals(connection, row.id) != row.sealed:
            yield Finding("seals-altered", "weeding", row.id, "its seals are not those it was logged with")
    for row in connection.exec_driver_sql("SELECT id, weeding_id FROM sealed_change ORDER BY id"):
        if row.weeding_id not in known:
            yield Finding("seal-astray", "sealed_change", row.id, "belongs to no weeding")


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    left = iter(sorted(ids))
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
