"""What to look for in the log of who did what, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from orat.domain.changes import Change, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Each part narrows; empty ones do not. Days are local, both included. `verbs` are those to be found,
    None all of them.
    """

    actor: str = ""
    first: date | None = None
    last: date | None = None
    kind: Kind | None = None
    verbs: frozenset[str] | None = None

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return self != AuditFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One change with what vouches for it: its digest as the chain has it. `counts` says how many rows of
    each kind it touched; those of very many are not in the change.
    """

    change: Change
    digest: str
    counts: Mapping[Kind, int] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The change's number."""
        return self.change.id


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditAbout:
    """Who has done anything, which verbs there are, and how far the log has come: its newest change and
    digest.
    """

    actors: tuple[str, ...] = ()
    verbs: frozenset[str] = frozenset()
    changes: int = 0
    head: str = ""
    since: datetime | None = None
