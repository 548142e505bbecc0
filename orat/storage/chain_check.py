"""Replays the change log: proves each link and image, and tells what every row and step should be now.

It is read as a stream, so that a register of any size takes no more memory than a small one.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from orat.domain.changes import ChangeKind, Kind
from orat.storage.chain import digest_of
from orat.storage.finding import Finding
from orat.storage.log import ASIDE, UndoState, bulk_rows
from orat.storage.resting import Rested, digest_of_row

_KINDS = frozenset(Kind)


@dataclass(slots=True)
class Expected:
    """What the log says. `bulk` has by kind the change that filled the register and the ids of its rows;
    `undo_states` has the steps that are anything but done.
    """

    bulk: dict[str, list[tuple[int, range]]] = field(default_factory=dict)
    undo_states: dict[int, UndoState] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    """Those heads of finalised minutes that the chain has."""


@dataclass(frozen=True, slots=True)
class _Image:
    id: int
    table: str
    row_id: int
    before_digest: str
    after_digest: str


def replay(connection: Connection, findings: list[Finding]) -> Expected:
    """Go through the whole log, oldest first, and add what is wrong with it to the findings.

    Read without types, because a log that was tampered with may hold anything.
    """
    expected = Expected()
    previous_id, previous_digest = 0, ""
    stamped = set(connection.exec_driver_sql("SELECT chain_head FROM minutes_version").scalars())
    images, seals = _Images(connection, findings), _Seals(connection)
    for row in connection.exec_driver_sql("SELECT * FROM change ORDER BY id"):
        mine = images.of(row.id)
        if row.id != previous_id + 1:
            findings.append(Finding("change-missing", "change", previous_id + 1, f"followed by {row.id}"))
        elif row.previous_digest != previous_digest:
            findings.append(Finding("chain-broken", "change", row.id, "does not follow the one before it"))
        if not _is_as_logged(row, mine, seals.of(row.id)):
            findings.append(Finding("change-altered", "change", row.id, str(row.verb)))
        previous_id, previous_digest = row.id, row.digest
        if row.digest in stamped:
            expected.heads.add(row.digest)
        _follow_undo(expected, row)
        # Facts that cannot be read are named already.
        with suppress(AttributeError, ValueError):
            for kind, ids in bulk_rows(str(row.facts)):
                expected.bulk.setdefault(kind, []).append((row.id, ids))
    images.rest()
    _compare_undo(connection, expected, findings)
    return expected


class _Images:
    """The images of one change after the other, each proved against its digests on the way."""

    def __init__(self, connection: Connection, findings: list[Finding]) -> None:
        self._findings = findings
        for (row_id,) in connection.exec_driver_sql(
            "SELECT id FROM change_image WHERE typeof(change_id) <> 'integer' OR typeof(row_id) <> 'integer'"
        ):
            findings.append(Finding("image-astray", "change_image", row_id, "of nothing that can be"))
        rows = connection.exec_driver_sql(
            "SELECT * FROM change_image WHERE typeof(change_id) = 'integer' ORDER BY change_id, position, id"
        )
        self._groups = groupby(rows, lambda row: row.change_id)
        self._next = next(self._groups, None)
        self._last_id = 0
        self._place = -1

    def of(self, change_id: int) -> list[_Image]:
        """Those of one change; those of changes before it that were passed over belong to none."""
        while self._next is not None and self._next[0] < change_id:
            self._pass_over(self._next)
        if self._next is None or self._next[0] != change_id:
            return []
        self._place = -1
        images = [self._proved(row) for row in self._next[1]]
        self._next = next(self._groups, None)
        return images

    def rest(self) -> None:
        """Pass over those of changes that are not there."""
        while self._next is not None:
            self._pass_over(self._next)

    def _pass_over(self, group: tuple[int, Iterator[Any]]) -> None:
        self._astray(next(group[1]).id, f"of change {group[0]}")
        self._next = next(self._groups, None)

    def _proved(self, row: Any) -> _Image:
        for text, digest in ((row.before, row.before_digest), (row.after, row.after_digest)):
            if text is not None and digest_of(str(text)) != digest:
                where = f"{row.table_name} {row.row_id}"
                self._findings.append(Finding("image-altered", "change_image", row.id, where))
        if row.id <= self._last_id or row.position != self._place + 1:
            self._astray(row.id, "out of order")
        # One that is gone puts only the one after it out of order.
        self._place = row.position if isinstance(row.position, int) else self._place + 1
        if row.table_name not in _KINDS:
            self._astray(row.id, str(row.table_name))
        self._last_id = row.id
        return _Image(row.id, row.table_name, row.row_id, row.before_digest, row.after_digest)

    def _astray(self, image_id: int, detail: str) -> None:
        self._findings.append(Finding("image-astray", "change_image", image_id, detail))


class _Seals:
    """The seals of one change after the other, for those whose facts lost their texts."""

    def __init__(self, connection: Connection) -> None:
        self._rows = iter(
            connection.exec_driver_sql("SELECT id, digest, seal FROM sealed_change ORDER BY id")
        )
        self._next = next(self._rows, None)

    def of(self, change_id: int) -> Any:
        """The seal of a change, or None."""
        while self._next is not None and self._next.id < change_id:
            self._next = next(self._rows, None)
        return self._next if self._next is not None and self._next.id == change_id else None


def _is_as_logged(row: Any, images: list[_Image], seal: Any) -> bool:
    """Whether a change is what its digest says, or what was sealed when its facts lost their texts."""
    covered = [(image.table, image.row_id, image.before_digest, image.after_digest) for image in images]
    found = digest_of_row(Rested.of(row), covered)
    if seal is None:
        return bool(found == row.digest)
    return bool(found == seal.seal and row.digest == seal.digest)


def _follow_undo(expected: Expected, row: Any) -> None:
    if row.kind == ChangeKind.UNDO:
        expected.undo_states[row.undo_of] = UndoState.UNDONE
        expected.undone.add(row.undo_of)
    elif row.kind == ChangeKind.REDO:
        expected.undo_states.pop(row.undo_of, None)
        expected.undone.discard(row.undo_of)
    elif row.run == ASIDE:
        expected.undo_states[row.step] = UndoState.OUT_OF_REACH
    else:
        expected.undo_states |= dict.fromkeys(expected.undone, UndoState.OUT_OF_REACH)
        expected.undone.clear()
        expected.undo_states.pop(row.step, None)


def last_digests(
    connection: Connection, kind: Kind, expected: Expected, findings: list[Finding]
) -> Iterator[tuple[int, str]]:
    """The digest of the last image of each row of a kind by id, "" where the row was removed.

    An image that does not begin where the one before it ended is added to the findings.
    """
    bulk = expected.bulk.get(kind, ())
    images = connection.exec_driver_sql(
        "SELECT image.id, change_id, row_id, before_digest, after_digest FROM change_image AS image "
        "JOIN change ON change.id = change_id WHERE table_name = ? AND typeof(row_id) = 'integer' "
        "ORDER BY row_id, change_id, position",
        (kind.value,),
    )
    for row_id, mine in groupby(images, lambda image: image.row_id):
        last: str | None = None
        for image in mine:
            filled = any(change_id < image.change_id and row_id in ids for change_id, ids in bulk)
            before = last if last is not None else image.before_digest if filled else ""
            if before != image.before_digest:
                findings.append(
                    Finding("image-does-not-follow", "change_image", image.id, f"{kind} {row_id}")
                )
            last = image.after_digest
        yield row_id, last or ""


def _compare_undo(connection: Connection, expected: Expected, findings: list[Finding]) -> None:
    for row in connection.exec_driver_sql("SELECT id, kind, step, undo_state FROM change ORDER BY id"):
        done = UndoState.DONE
        wanted = expected.undo_states.get(row.step, done) if row.kind == ChangeKind.DO else done
        if row.undo_state != wanted:
            findings.append(Finding("undo-state", "change", row.id, str(row.undo_state)))
