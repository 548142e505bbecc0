"""Writes and reads the change log: one change for each unit of work, linked to the one before."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from orat.domain.changes import Change, ChangeKind, Kind, Touched
from orat.errors import Fact
from orat.storage import anchor, tables
from orat.storage.chain import Image, Link, canonical, digest_of_change
from orat.storage.images import Images, rows_of

WITH_PREVIOUS = "with-previous"
"""The run of what the program does by itself: no step of its own, but undone with whatever was done before
it, and not kept at all while something can be done again, which it would put out of reach.
"""
ASIDE = "aside"
"""The run of a change that undo and redo pass over: it stands whatever is done or undone around it."""
RUN_GAP = timedelta(minutes=5)
"""Longest pause within which changes of one run are one undo step."""
_CHANGE, _IMAGE = tables.CHANGE, tables.CHANGE_IMAGE
_ENDLESS = 1 << 62

# Each is made once: to make one takes longer than to carry it out, and every change needs them.
_NEWEST = select(_CHANGE).where(_CHANGE.c.id < bindparam("before")).order_by(_CHANGE.c.id.desc()).limit(1)
_NEWEST_DEED = _NEWEST.where(func.coalesce(_CHANGE.c.run, "") != ASIDE)
_ADD, _ADD_IMAGE = insert(_CHANGE), insert(_IMAGE)


class UndoState(IntEnum):
    """Where a change stands for undo: done, undone, or never to be gone over: it was undone before something
    else was done, or stands aside.
    """

    DONE = 0
    UNDONE = 1
    OUT_OF_REACH = 2


_DEEDS_DONE = select(_CHANGE).where(
    _CHANGE.c.kind == ChangeKind.DO,
    _CHANGE.c.undo_state == UndoState.DONE,
    _CHANGE.c.id < bindparam("before"),
)
_LAST_STANDING = _DEEDS_DONE.order_by(_CHANGE.c.step.desc(), _CHANGE.c.id.desc()).limit(1)
"""What undo would take back next, also when it was undone and done again meanwhile."""
_LEAVE_UNDONE = (
    update(_CHANGE).where(_CHANGE.c.undo_state == UndoState.UNDONE).values(undo_state=UndoState.OUT_OF_REACH)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be logged. `undo_of` is the step that an undo or redo went over."""

    at: datetime
    actor: str
    verb: str
    facts: Mapping[str, Fact]
    kind: ChangeKind = ChangeKind.DO
    run: str | None = None
    undo_of: int | None = None
    undoable: bool = True


def append(
    connection: Connection, entry: Entry, images: Sequence[Image], written: Images | None = None
) -> Change:
    """Log one unit of work in its own transaction; a new deed puts what was undone out of reach, unless it
    stands aside. `written` are the images of many rows, which are in the log already; then there are no more.
    """
    begun = written if written is not None and written.change_id else None
    before = {"before": _ENDLESS if begun is None else begun.change_id}
    last = connection.execute(_NEWEST, before).one_or_none()
    deed = last
    if entry.run == WITH_PREVIOUS:
        deed = connection.execute(_LAST_STANDING, before).one_or_none()
    elif last is not None and last.run == ASIDE:
        deed = connection.execute(_NEWEST_DEED, before).one_or_none()
    change_id = 1 if last is None else last.id + 1
    link = Link(
        previous_digest="" if last is None else last.digest, id=change_id, at=entry.at, actor=entry.actor,
        kind=entry.kind, verb=entry.verb, facts=dict(entry.facts),
        step=deed.step if deed is not None and _continues(deed, entry) else change_id,
        run=entry.run, undo_of=entry.undo_of, undoable=entry.undoable,
    )  # fmt: skip
    if entry.kind is ChangeKind.DO and entry.run != ASIDE:
        connection.execute(_LEAVE_UNDONE)
    if begun is None:
        rows = rows_of(change_id, images)
        covered = [
            (row["table_name"], row["row_id"], row["before_digest"], row["after_digest"]) for row in rows
        ]
        digest = digest_of_change(link, covered)
        connection.execute(_ADD, {"id": change_id, **_values(link, entry, digest)})
        if rows:
            connection.execute(_ADD_IMAGE, rows)
        touched = frozenset(Touched(image.kind, image.row_id) for image in images)
    else:
        digest = digest_of_change(link, begun.covered())
        connection.execute(
            update(_CHANGE).where(_CHANGE.c.id == change_id).values(**_values(link, entry, digest))
        )
        touched = begun.touched()
    anchor.follow(connection, link.previous_digest, change_id, digest)
    return Change(change_id, entry.at, entry.actor, entry.kind, entry.verb, dict(entry.facts), touched)


def _values(link: Link, entry: Entry, digest: str) -> dict[str, Any]:
    return {
        "at": link.at, "actor": link.actor, "kind": link.kind, "verb": link.verb,
        "facts": canonical(link.facts), "step": link.step, "run": link.run, "undo_of": link.undo_of,
        "undo_state": UndoState.OUT_OF_REACH if entry.run == ASIDE else UndoState.DONE,
        "undoable": link.undoable, "previous_digest": link.previous_digest, "digest": digest,
    }  # fmt: skip


def bulk_fact(kind: Kind, ids: range) -> dict[str, Fact]:
    """The fact that says which rows came in without images."""
    return {f"bulk:{kind}": f"{ids.start}-{ids.stop - 1}"}


def bulk_rows(facts: str) -> Iterator[tuple[str, range]]:
    """Every table and its ids that a change's facts, as JSON, say came in without images."""
    if '"bulk:' not in facts:
        return
    for name, ids in json.loads(facts).items():
        if name.startswith("bulk:"):
            first, _, last = str(ids).partition("-")
            yield name.removeprefix("bulk:"), range(int(first), int(last) + 1)


def facts_of(text: str) -> dict[str, Fact]:
    """The facts of a logged change."""
    facts: dict[str, Fact] = json.loads(text)
    return facts


def _continues(last: Any, entry: Entry) -> bool:
    """Whether the entry belongs to the step of the deed before it."""
    if not (last.undoable and entry.undoable):
        return False
    if entry.run == WITH_PREVIOUS:
        return True
    return (
        entry.kind is ChangeKind.DO is last.kind
        and last.actor == entry.actor
        and last.undo_state == UndoState.DONE
        and entry.run is not None
        and last.run == entry.run
        and abs(entry.at - last.at) < RUN_GAP
    )
