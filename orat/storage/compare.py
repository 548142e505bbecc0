"""Two registers of one lineage side by side: up to which change they are the same, and what came after."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import sqlcipher3.dbapi2 as driver

from orat.domain.changes import Change, ChangeKind
from orat.storage.contents import instant

_UNKNOWN = datetime.fromtimestamp(0, UTC)


def shared_change(one: Any, other: Any) -> int:
    """The latest change that both driver's connections have, digest for digest; 0 when there is none."""
    for change_id, digest in other.execute("SELECT id, digest FROM change ORDER BY id DESC"):
        if one.execute("SELECT digest FROM change WHERE id = ?", (change_id,)).fetchone() == (digest,):
            return int(change_id)
    return 0


def changes_after(connection: Any, change_id: int) -> Iterator[Change]:
    """The changes after one, oldest first; of a damaged file those that can be read."""
    asked = "SELECT id, at, actor, kind, verb, facts FROM change WHERE id > ? ORDER BY id"
    with suppress(driver.DatabaseError):
        for row in connection.execute(asked, (change_id,)):
            with suppress(ValueError, TypeError):
                yield Change(
                    id=row[0],
                    at=instant(row[1]) or _UNKNOWN,
                    actor=str(row[2]),
                    kind=ChangeKind(row[3]),
                    verb=str(row[4]),
                    facts=dict(json.loads(row[5])),
                )
