"""The anchor of the chain: how many changes there are and which is the newest, beside the log itself."""

from collections.abc import Iterator

from sqlalchemy import Connection, bindparam, insert, update

from orat.storage import tables
from orat.storage.finding import Finding

_ANCHOR = tables.CHAIN_ANCHOR
_ONLY = 1
"""The id of the one row."""
_MOVE = (
    update(_ANCHOR)
    .where(
        _ANCHOR.c.id == _ONLY,
        _ANCHOR.c.changes == bindparam("where it is"),
        _ANCHOR.c.digest == bindparam("its digest"),
    )
    .values(changes=bindparam("changes"), digest=bindparam("digest"))
)


def follow(connection: Connection, previous_digest: str, change_id: int, digest: str) -> None:
    """Move the anchor from the change before to this one.

    It moves only from where it should be: an anchor that lost its chain stays behind for the check to see.
    """
    if change_id == 1:
        connection.execute(insert(_ANCHOR).values(id=_ONLY, changes=1, digest=digest))
        return
    where = {"where it is": change_id - 1, "its digest": previous_digest}
    connection.execute(_MOVE, {**where, "changes": change_id, "digest": digest})


def verify(connection: Connection) -> Iterator[Finding]:
    """Whether the chain ends where it should."""
    last = connection.exec_driver_sql("SELECT id, digest FROM change ORDER BY id DESC LIMIT 1").one_or_none()
    rows = connection.exec_driver_sql("SELECT id, changes, digest FROM chain_anchor ORDER BY id").all()
    if last is None and not rows:
        return
    if not rows:
        yield Finding("anchor-missing", "chain_anchor", _ONLY, "nothing says where the log ends")
    for row in rows:
        if row.id != _ONLY:
            yield Finding("anchor-astray", "chain_anchor", row.id, "there is only one")
        elif last is None or (isinstance(row.changes, int) and row.changes > last.id):
            ended = 0 if last is None else last.id
            yield Finding("chain-cut", "change", ended + 1, f"the log went on to change {row.changes}")
        elif (row.changes, row.digest) != (last.id, last.digest):
            yield Finding("anchor-elsewhere", "chain_anchor", _ONLY, f"the log ends with change {last.id}")
