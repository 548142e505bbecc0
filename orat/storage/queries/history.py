"""What was done and to what, read from the change log's images."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select, text

from orat.domain.changes import Change, Kind, Touched
from orat.domain.rows import FileEntry, HistoryEntry
from orat.errors import UserError
from orat.storage import tables
from orat.storage.entities import ENTITIES
from orat.storage.log import facts_of
from orat.storage.mapping import from_plain
from orat.storage.queries.image_owner import of_concern

_CHANGE, _IMAGE = tables.CHANGE.c, tables.CHANGE_IMAGE.c
_LOGGED = (_CHANGE.id, _CHANGE.at, _CHANGE.actor, _CHANGE.kind, _CHANGE.verb, _CHANGE.facts)
_SHOWN = (
    _IMAGE.table_name, _IMAGE.row_id, _IMAGE.before, _IMAGE.after, _IMAGE.before_digest, _IMAGE.after_digest,
)  # fmt: skip
_ATTACHED = text(f"change_image.table_name = '{Kind.ATTACHMENT}'")  # as it stands in the index's condition
_POINTS_TO: Mapping[str, tuple[Any, Any]] = {
    "unit_id": (tables.UNIT.c.id, tables.UNIT.c.name),
    "owner_unit_id": (tables.UNIT.c.id, tables.UNIT.c.name),
    "area_id": (tables.AREA.c.id, tables.AREA.c.name),
    "category_id": (tables.CATEGORY.c.id, tables.CATEGORY.c.name),
    "problem_id": (tables.PROBLEM.c.id, tables.PROBLEM.c.title),
    "merged_into_id": (tables.PROBLEM.c.id, tables.PROBLEM.c.title),
}
"""Fields that hold an id a person knows by a name."""


class HistoryQueries:
    """The log as seen from one thing, or from its newest end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, kind: Kind, row_id: int, *, limit: int = 200) -> tuple[HistoryEntry, ...]:
        """The changes of one thing, newest first; a weeded image tells only that something was changed. Of a
        concern also those of its attachments.
        """
        own = self._entries(limit, _IMAGE.table_name == kind.value, _IMAGE.row_id == row_id)
        if kind is not Kind.CONCERN:
            return tuple(own.values())
        of_files = of_concern(tables.CHANGE_IMAGE, row_id)
        files = self._entries(limit, _ATTACHED, of_files, files=True)
        both = {
            change_id: replace(own[change_id], files=entry.files) if change_id in own else entry
            for change_id, entry in files.items()
        }
        return tuple(entry for _, entry in sorted((own | both).items(), reverse=True)[:limit])

    def _entries(self, limit: int, *chosen: Any, files: bool = False) -> dict[int, HistoryEntry]:
        """The latest changes with an image that is chosen, by id, newest first; as those of `files`, or of
        the thing itself, of which a change has one.
        """
        found = (
            select(*_LOGGED, *_SHOWN)
            .join_from(tables.CHANGE, tables.CHANGE_IMAGE, _IMAGE.change_id == _CHANGE.id)
            .where(*chosen)
            .order_by(_CHANGE.id.desc(), _IMAGE.position)
            .limit(limit)
        )
        entries: dict[int, HistoryEntry] = {}
        for row in self._connection.execute(found):
            touched = frozenset({Touched(Kind(row.table_name), row.row_id)})
            told: dict[str, Any] = {
                "fields": self._differences(row),
                "created": not row.before_digest,
                "removed": not row.after_digest,
            }
            before = entries.get(row.id)
            if files:
                file = (FileEntry(name=_name_of(row), **told),)
                told = {"fields": (), "created": False, "removed": False}
                told["files"] = file if before is None else before.files + file
            entries[row.id] = HistoryEntry(change=as_change(row, touched), **told)
        return entries

    def latest(self, limit: int = 50) -> tuple[Change, ...]:
        """The newest changes of all."""
        changes = self._connection.execute(select(*_LOGGED).order_by(_CHANGE.id.desc()).limit(limit)).all()
        touched: dict[int, set[Touched]] = {change.id: set() for change in changes}
        images = select(_IMAGE.change_id, _IMAGE.table_name, _IMAGE.row_id).where(
            _IMAGE.change_id.in_(touched)
        )
        for change_id, table, row_id in self._connection.execute(images):
            touched[change_id].add(Touched(Kind(table), row_id))
        return tuple(as_change(change, frozenset(touched[change.id])) for change in changes)

    def head(self) -> str:
        """The digest of the newest change, "" before the first."""
        return self._connection.scalar(select(_CHANGE.digest).order_by(_CHANGE.id.desc()).limit(1)) or ""

    def image_at(self, kind: Kind, row_id: int, change_id: int) -> object:
        """The value as it was after a change. Raises UserError("gone") when it was not there or is weeded."""
        found = (
            select(_IMAGE.after)
            .where(_IMAGE.table_name == kind.value, _IMAGE.row_id == row_id, _IMAGE.change_id <= change_id)
            .order_by(_IMAGE.id.desc())
            .limit(1)
        )
        after = self._connection.scalar(found)
        if after is None:
            raise UserError("gone", kind=kind, id=row_id)
        return from_plain(ENTITIES[kind], json.loads(after))

    def _differences(self, image: Any) -> tuple[tuple[str, str, str], ...]:
        if _weeded(image.before, image.before_digest) or _weeded(image.after, image.after_digest):
            return ()
        before = json.loads(image.before) if image.before else {}
        after = json.loads(image.after) if image.after else {}
        told = (
            (name, self._told(name, before.get(name)), self._told(name, after.get(name)))
            for name in (after or before)
            if name != "id" and before.get(name) != after.get(name)
        )
        return tuple((name, old, new) for name, old, new in told if old != new)

    def _told(self, name: str, value: object) -> str:
        if value is None:
            return ""
        if name in _POINTS_TO and isinstance(value, int):
            row_id, label = _POINTS_TO[name]
            return self._connection.scalar(select(label).where(row_id == value)) or str(value)
        if isinstance(value, list):
            return ", ".join(map(str, value))
        return str(value)


def _name_of(image: Any) -> str:
    return str(json.loads(image.after or image.before or "{}").get("name", ""))


def _weeded(image: str | None, digest: str) -> bool:
    """Whether only the digest of an image is left."""
    return bool(image is None and digest)


def as_change(row: Any, touched: frozenset[Touched]) -> Change:
    """The value of a logged change."""
    return Change(
        id=row.id,
        at=row.at,
        actor=row.actor,
        kind=row.kind,
        verb=row.verb,
        facts=facts_of(row.facts),
        touched=touched,
    )
