"""A logged change as it rests in the file, read without types, and the digest that it should have."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from orat.domain.changes import ChangeKind
from orat.storage.chain import Link, canonical, digest_of_change

_FLAG = {0: False, 1: True}


@dataclass(frozen=True, slots=True)
class Rested:
    """What the columns hold, which may be anything in a log that was tampered with."""

    previous_digest: Any
    id: Any
    at: Any
    actor: Any
    kind: Any
    verb: Any
    facts: Any
    step: Any
    run: Any
    undo_of: Any
    undoable: Any

    @classmethod
    def of(cls, row: Any, *, facts: str | None = None) -> "Rested":
        """Those of a row, with other facts where they are given."""
        return cls(
            row.previous_digest, row.id, row.at, row.actor, row.kind, row.verb,
            row.facts if facts is None else facts, row.step, row.run, row.undo_of, row.undoable,
        )  # fmt: skip


def digest_of_row(row: Rested, images: Iterable[tuple[str, int, str, str]]) -> str | None:
    """The digest that a change should have, or None when its columns cannot even be read."""
    try:
        facts = json.loads(row.facts)
        at = datetime.fromisoformat(row.at)
        # Another spelling of the same would have the same digest.
        if canonical(facts) != row.facts or at.isoformat(" ", "microseconds") != row.at:
            return None
        link = Link(
            previous_digest=row.previous_digest, id=row.id,
            at=at.replace(tzinfo=UTC), actor=row.actor, kind=ChangeKind(row.kind),
            verb=row.verb, facts=facts, step=row.step, run=row.run, undo_of=row.undo_of,
            undoable=_FLAG[row.undoable],
        )  # fmt: skip
        return digest_of_change(link, images)
    except (KeyError, TypeError, ValueError):
        return None
