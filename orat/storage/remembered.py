"""What the log still holds of rows, also of those that are gone: what they belonged to, and their names."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from orat.domain.attachments import OWNERS
from orat.domain.changes import Kind
from orat.storage import tables

_IMAGE = tables.named("change_image")
_BELONGS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CONCERN: ("problem_id",),
    Kind.PROBLEM: (),
    Kind.FEEDBACK: ("concern_id",),
    Kind.ITEM: ("meeting_id", "problem_id", "concern_id"),
    Kind.ATTENDANCE: ("meeting_id",),
    Kind.MEASURE: ("item_id", "problem_id", "concern_id"),
    Kind.FOLLOW_UP: ("measure_id",),
    Kind.INCOMING: ("delivery_id", "concern_id"),
    Kind.ENCLOSURE: ("delivery_id",),
    Kind.ATTACHMENT: tuple(OWNERS.values()),
}
"""By which fields a row belongs to another."""


class Remembered:
    """Read once through the whole log; only for weeding, which has the time."""

    def __init__(self, connection: Connection) -> None:
        self._belonged: dict[tuple[Kind, str, int], set[int]] = defaultdict(set)
        self._owners: dict[tuple[Kind, int, str], set[int]] = defaultdict(set)
        self._titles: dict[tuple[Kind, int], set[str]] = defaultdict(set)
        self._digests: dict[tuple[Kind, int], set[str]] = defaultdict(set)
        images = select(_IMAGE.c.table_name, _IMAGE.c.row_id, _IMAGE.c.before, _IMAGE.c.after)
        for table, row_id, *texts in connection.execute(
            images.where(_IMAGE.c.table_name.in_(list(_BELONGS)))
        ):
            for image in filter(None, texts):
                self._take(Kind(table), row_id, json.loads(image))

    def of(self, kind: Kind, field: str, owner_id: int) -> frozenset[int]:
        """The rows of a kind that ever belonged to something by a field ("concern_id")."""
        return frozenset(self._belonged.get((kind, field, owner_id), ()))

    def owners(self, kind: Kind, row_id: int, field: str) -> frozenset[int]:
        """What a row ever belonged to by a field."""
        return frozenset(self._owners.get((kind, row_id, field), ()))

    def titles(self, kind: Kind, row_id: int) -> frozenset[str]:
        """What a row was ever called."""
        return frozenset(self._titles.get((kind, row_id), ()))

    def digests(self, kind: Kind, row_id: int) -> frozenset[str]:
        """The digests of the files that a row ever pointed to."""
        return frozenset(self._digests.get((kind, row_id), ()))

    def _take(self, kind: Kind, row_id: int, plain: Mapping[str, Any]) -> None:
        for field in _BELONGS[kind]:
            if plain.get(field) is not None:
                self._belonged[kind, field, plain[field]].add(row_id)
                self._owners[kind, row_id, field].add(plain[field])
        if plain.get("title"):
            self._titles[kind, row_id].add(plain["title"])
        if plain.get("digest"):
            self._digests[kind, row_id].add(plain["digest"])
