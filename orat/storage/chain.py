"""The chain of changes: canonical JSON, and digests that each hold the one before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from orat.domain.changes import ChangeKind, Kind


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
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest_of(text: str | None) -> str:
    """SHA-256 of a text in hex, "" of none."""
    return "" if text is None else sha256(text.encode()).hexdigest()


def digest_of_change(link: Link, images: Iterable[tuple[str, int, str, str]]) -> str:
    """SHA-256 in hex over a change and the (table, row, digest before, digest after) of its images."""
    covered = [
        link.previous_digest, link.id, link.at.astimezone(UTC).isoformat(), link.actor, link.kind, link.verb,
        link.facts, link.step, link.run, link.undo_of, link.undoable, [list(image) for image in images],
    ]  # fmt: skip
    return digest_of(canonical(covered))
