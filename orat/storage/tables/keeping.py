"""Tables of safe keeping: how far the chain of changes has come, what was weeded, kept from it, and left."""

from datetime import date, datetime

from sqlalchemy import Named, UniqueConstraint

from orat.domain.changes import Kind
from orat.domain.weeding import WeedRule
from orat.storage.tables.base import Columns, table, to


class ChainAnchor(Columns):
    """The one row that says how many changes there are and what the newest one's digest is.

    Written with each change, so that the newest cannot be cut off unseen by whoever only knows the log.
    """

    changes: Named[int]
    digest: Named[str]


CHAIN_ANCHOR = table("chain_anchor", ChainAnchor)


class Weeding(Columns):
    """One weeding that was carried out."""

    at: Named[datetime]
    by: Named[str]
    rules: Named[str]
    counts: Named[str]
    exceptions: Named[str]
    digest: Named[str]
    sealed: Named[str]
    backup: Named[str]
    swept_at: Named[datetime | None]


WEEDING = table("weeding", Weeding)


class WeedException(Columns):
    """A thing that a rule is not to take, known by its kind and id: it may be in any table."""

    rule: Named[WeedRule]
    kind: Named[Kind]
    thing: Named[int]
    reason: Named[str]
    until: Named[date | None]
    by: Named[str]
    at: Named[datetime]


WEED_EXCEPTION = table("weed_exception", WeedException, UniqueConstraint("rule", "kind", "thing"))


class SealedChange(Columns):
    """A change, by its own id, whose facts lost their texts in a weeding.

    `digest` is that of the change as it was logged, `seal` the same over what is left of it. All seals of a
    weeding are under the weeding's own digest, which the chain covers.
    """

    weeding_id: Named[int] = to("weeding")
    digest: Named[str]
    seal: Named[str]


SEALED_CHANGE = table("sealed_change", SealedChange)
