"""Two registers of one lineage side by side: up to which change they are the same, and what came after."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from orat.domain.changes import Change, ChangeKind
from orat.storage.contents import instant

CHANGE_COLUMNS = "id, at, actor, kind, verb, facts"
_UNKNOWN = datetime.fromtimestamp(0, UTC)


def shared_change(one: Any, other: Any) -> int:
    """The latest change that both driver's connections have, digest for digest; 0 when there is none."""
    for change_id, digest in other.execute("SELECT id, digest FROM change ORDER BY id DESC"):
        if one.execute("SELECT digest FROM change WHERE id = ?", (change_id,)).fetchone() == (digest,):
            return int(change_id)
    return 0


def changes_after(connection: Any, change_id: int) -> Iterator[Change]:
    """The changes after one, oldest first. Raises the driver's errors."""
    asked = f"SELECT {CHANGE_COLUMNS} FROM change WHERE id > ? ORDER BY id"  # noqa: S608 - names of columns
    yield from changes_in(connection.execute(asked, (change_id,)))


def changes_in(rows: Iterable[tuple[Any, ...]]) -> Iterator[Change]:
    """The changes that rows of CHANGE_COLUMNS tell of; one that is no longer readable is passed over."""
    for row in rows:
        with suppress(ValueError, TypeError):
            yield Change(
                id=row[0],
                at=instant(row[1]) or _UNKNOWN,
                actor=str(row[2]),
                kind=ChangeKind(row[3]),
                verb=str(row[4]),
                facts=dict(json.loads(row[5])),
            )
