"""The log read as a list: who did what, when, and to which kind of thing; newest first."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, exists, func, select

from orat.domain.audit import AuditAbout, AuditFilter, AuditRow
from orat.domain.changes import Kind, Touched
from orat.domain.filters import Page
from orat.storage import tables
from orat.storage.queries.history import as_change

_CHANGE, _IMAGE = tables.CHANGE.c, tables.CHANGE_IMAGE.c
_RUN = 500
_NAMED = 200
"""Of a change that touched more than so many rows only how many of each kind are told."""
_ZONE = ZoneInfo("Europe/Stockholm")


class AuditQueries:
    """Keyset by the changes' own numbers, which have no gaps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, where: AuditFilter, after: str | None = None) -> Page[int]:
        """The numbers of the changes of a filter, and where to go on."""
        chosen = _narrowed(select(_CHANGE.id), where).order_by(_CHANGE.id.desc()).limit(_RUN)
        if after is not None:
            chosen = chosen.where(_CHANGE.id < int(after))
        found = tuple(self._connection.scalars(chosen))
        return Page(found, str(found[-1]) if len(found) == _RUN else None)

    def rows(self, ids: Sequence[int]) -> tuple[AuditRow, ...]:
        """The changes of these numbers, in this order."""
        changes = {
            row.id: row for row in self._connection.execute(select(tables.CHANGE).where(_CHANGE.id.in_(ids)))
        }
        counts = self._counts(changes)
        touched = self._touched(
            change_id for change_id in changes if sum(counts[change_id].values()) <= _NAMED
        )
        return tuple(
            AuditRow(
                change=as_change(changes[each], frozenset(touched.get(each, ()))),
                digest=changes[each].digest,
                counts=counts[each],
            )
            for each in ids
            if each in changes
        )

    def _counts(self, changes: Iterable[int]) -> dict[int, dict[Kind, int]]:
        """How many rows of each kind a change touched."""
        found: dict[int, dict[Kind, int]] = {change_id: {} for change_id in changes}
        counted = (
            select(_IMAGE.change_id, _IMAGE.table_name, func.count())
            .where(_IMAGE.change_id.in_(found))
            .group_by(_IMAGE.change_id, _IMAGE.table_name)
        )
        for change_id, table, count in self._connection.execute(counted):
            found[change_id][Kind(table)] = count
        return found

    def _touched(self, changes: Iterable[int]) -> dict[int, set[Touched]]:
        found: dict[int, set[Touched]] = {change_id: set() for change_id in changes}
        images = select(_IMAGE.change_id, _IMAGE.table_name, _IMAGE.row_id)
        for change_id, table, row_id in self._connection.execute(images.where(_IMAGE.change_id.in_(found))):
            found[change_id].add(Touched(Kind(table), row_id))
        return found

    def about(self) -> AuditAbout:
        """What there is to filter by, and the head of the chain."""
        newest = self._connection.execute(
            select(_CHANGE.id, _CHANGE.digest).order_by(_CHANGE.id.desc()).limit(1)
        ).one_or_none()
        if newest is None:
            return AuditAbout()
        oldest = select(_CHANGE.at).order_by(_CHANGE.id).limit(1)
        return AuditAbout(
            actors=tuple(sorted(self._connection.scalars(select(_CHANGE.actor).distinct()))),
            verbs=frozenset(self._connection.scalars(select(_CHANGE.verb).distinct())),
            changes=newest.id,
            head=newest.digest,
            since=self._connection.scalar(oldest),
        )

    def done_by(self, actor: str) -> tuple[int, datetime | None, datetime | None]:
        """How many changes somebody made, and when the first and the latest were."""
        counted = select(func.count(), func.min(_CHANGE.at), func.max(_CHANGE.at))
        count, first, last = self._connection.execute(counted.where(_CHANGE.actor == actor)).one()
        return count, first, last

    def number_of(self, digest: str) -> int | None:
        """The change that has a digest, or one that begins so; None for none."""
        beginning = _CHANGE.digest.startswith(digest, autoescape=True)
        return self._connection.scalar(select(_CHANGE.id).where(beginning).limit(1))


def _narrowed(chosen: Select[Any], where: AuditFilter) -> Select[Any]:
    if where.actor:
        chosen = chosen.where(_CHANGE.actor == where.actor)
    if where.first is not None:
        chosen = chosen.where(_CHANGE.at >= _start(where.first))
    if where.last is not None:
        chosen = chosen.where(_CHANGE.at < _start(where.last + timedelta(days=1)))
    if where.verbs is not None:
        chosen = chosen.where(_CHANGE.verb.in_(where.verbs))
    if where.kind is not None:
        mine = _IMAGE.change_id == _CHANGE.id, _IMAGE.table_name == where.kind.value
        chosen = chosen.where(exists().where(*mine))
    return chosen


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), _ZONE).astimezone(UTC)
