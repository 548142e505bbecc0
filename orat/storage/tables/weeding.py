"""Tables of weeding: what was weeded, what is kept from it, and what it left of the log."""

from datetime import date, datetime

from sqlalchemy import Named, UniqueConstraint

from orat.domain.changes import Kind
from orat.domain.weeding import WeedRule
from orat.storage.tables.base import Columns, table, to


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
