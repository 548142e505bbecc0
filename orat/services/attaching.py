"""What several use cases do with attachments: keep them, hand them over, let them go with their owner."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from orat.domain.agenda import AgendaItem
from orat.domain.attachments import OWNERS, AttachedFile, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.measure import Measure
from orat.errors import UserError
from orat.storage.work import Reader, Work

if TYPE_CHECKING:
    from orat.domain.inbox import Enclosure
    from orat.domain.received import Attachment

F = TypeVar("F", "AttachedFile", "Enclosure")

_TYPES: dict[Kind, type[Concern | AgendaItem | Measure]] = {
    Kind.CONCERN: Concern,
    Kind.ITEM: AgendaItem,
    Kind.MEASURE: Measure,
}


def attachments_of(reader: Reader, owner: Owner) -> tuple[AttachedFile, ...]:
    """The attachments of a concern, a point or a measure in their order, without their bytes."""
    return reader.all(AttachedFile, order=("position", "id"), **owner.fields)


def attach(work: Work, owner: Owner, looked: Attachment, now: datetime, caption: str = "") -> AttachedFile:
    """Keep a file that was looked at, last among its owner's.

    Raises UserError("gone") without its owner, and ("attachment-there") when the very same is there already.
    """
    work.get(_TYPES[owner.kind], owner.id)
    there = attachments_of(work, owner)
    if any(other.digest == looked.digest for other in there):
        raise UserError("attachment-there", name=looked.name)
    file = AttachedFile(
        name=looked.name, mime=looked.mime, digest=work.blobs.keep(looked.data), size=len(looked.data),
        width=looked.width, height=looked.height, active=looked.active, caption=caption,
        position=max((other.position for other in there), default=0) + 1, added_at=now,
    )  # fmt: skip
    return work.add(replace(file, **owner.fields))  # type: ignore[arg-type]


def detach_all(work: Work, owner: Owner) -> Collection[str]:
    """Remove the attachments of what is about to be removed itself, and answer their digests. The bytes stay
    for as long as undo can bring them back.
    """
    files = attachments_of(work, owner)
    for file in files:
        work.remove(file)
    return {file.digest for file in files}


def hand_over(work: Work, before: Owner, after: Owner) -> None:
    """Let one thing's attachments belong to another from now on, but for those that it has already."""
    nobody = dict.fromkeys(OWNERS.values())
    for place, file in placed_last(work, after, attachments_of(work, before)):
        work.save(replace(file, **{**nobody, **after.fields, "position": place}))  # type: ignore[arg-type]


def placed_last(reader: Reader, owner: Owner, files: Iterable[F]) -> Iterator[tuple[int, F]]:
    """Those of some files that an owner does not have yet, each with its place after what it has."""
    there = attachments_of(reader, owner)
    known, place = {file.digest for file in there}, max((file.position for file in there), default=0)
    return enumerate((file for file in files if file.digest not in known), place + 1)
