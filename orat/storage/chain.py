"""The chain of changes: canonical JSON, and digests that each hold the one before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from typing import Any

from orat.domain.changes import ChangeKind, Kind

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_AT_ONCE = 1_000
"""How many images are made into text together."""


@dataclass(frozen=True, slots=True)
class Image:
    """One touched row, before and after, as canonical JSON; None where it did not exist."""

    kind: Kind
    row_id: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What the digest of one change covers, besides the digests of its images."""

    previous_digest: str
    id: int
    at: datetime
    actor: str
    kind: ChangeKind
    verb: str
    facts: Mapping[str, Any]
    step: int
    run: str | None
    undo_of: int | None
    undoable: bool


def canonical(value: Any) -> str:
    """The one JSON text of a value: keys in order, no spaces, letters as they are. ValueError for NaN."""
    return _CANONICAL.encode(value)


def digest_of(text: str | None) -> str:
    """SHA-256 of a text in hex, "" of none."""
    return "" if text is None else sha256(text.encode()).hexdigest()


def digest_of_change(link: Link, images: Iterable[tuple[str, int, str, str]]) -> str:
    """SHA-256 in hex over a change and the (table, row, digest before, digest after) of its images: over the
    canonical JSON of one list, of which the last is the list of the images.
    """
    covered = [
        link.previous_digest, link.id, link.at.astimezone(UTC).isoformat(), link.actor, link.kind, link.verb,
        link.facts, link.step, link.run, link.undo_of, link.undoable,
    ]  # fmt: skip
    digest = sha256(f"{canonical(covered)[:-1]},[".encode())
    left, between = iter(images), ""
    while part := [list(image) for image in islice(left, _AT_ONCE)]:
        digest.update(f"{between}{canonical(part)[1:-1]}".encode())
        between = ","
    digest.update(b"]]")
    return digest.hexdigest()
