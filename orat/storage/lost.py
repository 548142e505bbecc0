"""Which things the changes after one touched, read off the log over a bare connection."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from orat.domain.changes import Kind
from orat.domain.lost import COUNTED, NAMED, Fate, Lost, LostThing

_MOST = 50
"""So many of a kind are named."""
_CHUNK = 400
_OWNERS: Mapping[Kind, Mapping[str, Kind]] = {
    Kind.ITEM: {"meeting_id": Kind.MEETING},
    Kind.ATTENDANCE: {"meeting_id": Kind.MEETING},
    Kind.SKIP: {"meeting_id": Kind.MEETING},
    Kind.MINUTES: {"meeting_id": Kind.MEETING},
    Kind.ISSUED: {"meeting_id": Kind.MEETING},
    Kind.FOLLOW_UP: {"measure_id": Kind.MEASURE},
    Kind.FEEDBACK: {"concern_id": Kind.CONCERN},
    Kind.ATTACHMENT: {"concern_id": Kind.CONCERN, "measure_id": Kind.MEASURE},
}
"""What belongs to another thing, by the field that says to which."""
_NAMES: Mapping[Kind, Sequence[str]] = {
    Kind.CONCERN: ("title", "year", "serial"),
    Kind.PROBLEM: ("title",),
    Kind.MEASURE: ("what",),
    Kind.MEETING: ("year", "number"),
    Kind.INCOMING: ("title",),
}
_TOUCHED = """
WITH touched AS (
    SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id
    FROM change_image WHERE change_id > ? GROUP BY table_name, row_id
)
SELECT touched.table_name, touched.row_id, touched.first_id,
    first_image.before_digest <> '' AS was, last_image.after_digest <> '' AS remains,
    CASE WHEN touched.table_name IN ({owned}) THEN coalesce(last_image.after, first_image.before) END
FROM touched
JOIN change_image AS first_image ON first_image.id = touched.first_id
JOIN change_image AS last_image ON last_image.id = touched.last_id
ORDER BY touched.last_id DESC
"""


@dataclass(slots=True)
class _Thing:
    """One thing while it is found out about; `first` is the image that says what it was."""

    fate: Fate
    first: int = 0
    points: dict[str, None] = field(default_factory=dict)
    finalised: bool = False


def lost_after(connection: Any, change_id: int) -> Lost:
    """What was made, altered or taken away after a change. Raises the driver's errors."""
    things: dict[tuple[Kind, int], _Thing] = {}
    owned: list[tuple[Kind, bool, bool, Mapping[str, Any]]] = []
    asked = _TOUCHED.format(owned=", ".join(f"'{kind.value}'" for kind in _OWNERS))
    for table, row_id, first, was, remains, image in connection.execute(asked, (change_id,)):
        if not was and not remains:
            continue
        kind = Kind(table)
        if kind in _OWNERS:
            plain = _plain(image)
            owned.append((kind, bool(was), bool(remains), plain))
            for owner in _owners_of(kind, plain):
                # In its place among those that were touched last.
                things.setdefault(owner, _Thing(Fate.ALTERED))
        elif kind in NAMED or kind in COUNTED:
            fate = Fate.GONE if not was else Fate.BACK if not remains else Fate.ALTERED
            thing = things.setdefault((kind, row_id), _Thing(fate))
            thing.fate, thing.first = fate, first
    for kind, was, remains, plain in owned:
        for owner in _owners_of(kind, plain):
            things[owner].finalised |= kind is Kind.MINUTES and remains and not was
            if kind is Kind.ITEM and plain.get("title"):
                things[owner].points[plain["title"]] = None
    counts = Counter((kind, thing.fate) for (kind, _), thing in things.items())
    return Lost(things=tuple(_named(connection, things)), counts=dict(counts))


def _named(connection: Any, things: Mapping[tuple[Kind, int], _Thing]) -> Iterator[LostThing]:
    for kind in NAMED:
        chosen = {row_id: thing for (each, row_id), thing in things.items() if each is kind}
        chosen = dict(list(chosen.items())[:_MOST])
        names = _rows(connection, kind, chosen)
        for row_id, thing in chosen.items():
            said = names.get(row_id, {})
            yield LostThing(
                kind=kind, id=row_id, fate=thing.fate, name=_name(kind, said),
                number=f"{said['year']}-{said['serial']:04d}" if said.get("serial") else "",
                points=tuple(thing.points), finalised=thing.finalised,
            )  # fmt: skip


def _name(kind: Kind, said: Mapping[str, Any]) -> str:
    if kind is Kind.MEETING:
        return f"{said['year']}-W{said['number']:02d}" if said else ""
    return str(said.get("title") or said.get("what") or "")


def _rows(connection: Any, kind: Kind, chosen: Mapping[int, _Thing]) -> dict[int, Mapping[str, Any]]:
    """What each is called: as it is now, or as it was where it is there no more."""
    columns, ids = _NAMES[kind], list(chosen)
    found: dict[int, Mapping[str, Any]] = {}
    for at in range(0, len(ids), _CHUNK):
        part = ids[at : at + _CHUNK]
        asked = f"SELECT id, {', '.join(columns)} FROM {kind.value} WHERE id IN ({_marks(part)})"  # noqa: S608 - our own names
        for row_id, *values in connection.execute(asked, part):
            found[row_id] = dict(zip(columns, values, strict=True))
    gone = {chosen[row_id].first: row_id for row_id in ids if row_id not in found}
    for at in range(0, len(gone), _CHUNK):
        part = list(gone)[at : at + _CHUNK]
        asked = f"SELECT id, before FROM change_image WHERE id IN ({_marks(part)})"  # noqa: S608 - question marks
        for image_id, before in connection.execute(asked, part):
            found[gone[image_id]] = _plain(before)
    return found


def _owners_of(kind: Kind, plain: Mapping[str, Any]) -> Iterator[tuple[Kind, int]]:
    for name, owner in _OWNERS[kind].items():
        if plain.get(name) is not None:
            yield owner, plain[name]


def _plain(image: str | None) -> Mapping[str, Any]:
    """What an image says; nothing of one that was weeded."""
    found = json.loads(image) if image else {}
    return found if isinstance(found, dict) else {}


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
