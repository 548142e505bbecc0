"""Does again in a restored register what the log of a damaged one still tells, each change whole or not."""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import IntegrityError

from orat.domain.changes import Change, Kind
from orat.errors import UserError
from orat.storage import engine
from orat.storage.chain import digest_of
from orat.storage.compare import changes_in
from orat.storage.damage import Salvage
from orat.storage.derive import turn_of
from orat.storage.entities import ENTITIES
from orat.storage.mapping import from_plain
from orat.storage.resting import Rested, digest_of_row
from orat.storage.store import Store
from orat.storage.undo import put
from orat.storage.work import Work
from orat.storage.writer import Writer

RUN = "rescue"
"""All that is done again at once is one step to undo."""
_COLUMNS = "previous_digest, id, at, actor, kind, verb, facts, step, run, undo_of, undoable, digest"
_IMAGE = "change_id, position, table_name, row_id, before, after, before_digest, after_digest"


@dataclass(frozen=True, slots=True)
class Deed:
    """One change of the damaged log, with its images in order where all of it is what it was logged as."""

    change: Change
    images: tuple[tuple[Any, ...], ...]
    intact: bool


def deeds_after(salvage: Salvage, last: int) -> Iterator[Deed]:
    """What the damaged log still has after a change, oldest first; digests tell what is intact."""
    if not {"change", "change_image"} <= set(salvage.tables()):
        return
    images: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for image in salvage.rows("change_image", _IMAGE):
        if isinstance(image[0], int) and image[0] > last:
            images[image[0]].append(image)
    for row in salvage.rows("change", _COLUMNS):
        if not isinstance(row[1], int) or row[1] <= last:
            continue
        mine = sorted(images.get(row[1], ()), key=lambda image: str(image[1]).zfill(12))
        covered = [(image[2], image[3], image[6], image[7]) for image in mine]
        intact = digest_of_row(Rested(*row[:-1]), covered) == row[-1] and all(
            digest_of(text) == digest
            for image in mine
            for text, digest in zip(image[4:6], image[6:8], strict=True)
        )
        for change in changes_in([(row[1], row[2], row[3], row[4], row[5], row[6])]):
            yield Deed(change, tuple(mine), intact)


def _whole(image: tuple[Any, ...]) -> bool:
    """Whether the texts of an image are those of their digests."""
    pairs = zip(image[4:6], image[6:8], strict=True)
    return all(
        (text is None or isinstance(text, str)) and digest_of(text) == digest for text, digest in pairs
    )


def done_again(store: Store, deed: Deed, salvage: Salvage) -> bool:
    """Do it again as a change of its own; whether the register was as the change found it."""
    if not deed.intact or not deed.images:
        return False
    try:
        with store.write("rescue.do-again", run=RUN, what=deed.change.verb) as work:
            # Rows that point to each other pass through states in which one of them is missing.
            engine.defer_foreign_keys(work.connection)
            writer = Writer(work.connection, work.recorder)
            for _, _, table, row_id, _, after, before_digest, after_digest in sorted(deed.images, key=_turn):
                value = _value(work, salvage, Kind(table), json.loads(after)) if after else None
                if after_digest and value is None:
                    raise UserError("undo-conflict", kind=Kind(table), id=row_id)
                put(work.connection, writer, Kind(table), row_id, before_digest, value, after_digest)
    except (UserError, IntegrityError, ValueError):
        return False
    return True


def _turn(image: tuple[Any, ...]) -> int:
    return turn_of(Kind(image[2]), added=not image[6], removed=not image[7])


def _value(work: Work, salvage: Salvage, kind: Kind, plain: dict[str, Any]) -> Any:
    """What an image tells of, with the bytes that only the table has."""
    value = from_plain(ENTITIES[kind], plain)
    for field in fields(value):
        told = plain.get(field.name)
        if field.name in ("digest", "file_digest") and isinstance(told, str):
            data = _read(salvage, "blob", "data", "digest", told)
            if data is not None and sha256(data).hexdigest() == told:
                work.blobs.keep(data)
        elif isinstance(told, dict) and "sha256" in told:
            data = _read(salvage, kind.value, field.name, "id", plain["id"])
            value = replace(value, **{field.name: data or b""})
    return value


def _read(salvage: Salvage, table: str, column: str, by: str, wanted: Any) -> bytes | None:
    """Bytes of the damaged file, where they can be read."""
    with suppress(driver.DatabaseError):
        asked = f'SELECT "{column}" FROM "{table}" WHERE "{by}" = ?'  # noqa: S608 - names of the schema's own
        found = salvage.connection.execute(asked, (wanted,)).fetchone()
        return found[0] if found is not None and isinstance(found[0], bytes) else None
    salvage.begin_anew()
    return None
