"""Tables of safe keeping: how far the chain of changes has come, what was weeded, kept from it, and left."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from orat.domain.changes import Kind
from orat.domain.weeding import WeedRule
from orat.storage.models.base import Base, code, to

code(Kind, WeedRule)


class ChainAnchor(Base):
    """The one row that says how many changes there are and what the newest one's digest is.

    Written with each change, so that the newest cannot be cut off unseen by whoever only knows the log.
    """

    __tablename__ = "chain_anchor"

    changes: Mapped[int]
    digest: Mapped[str]


class Weeding(Base):
    """One weeding that was carried out."""

    __tablename__ = "weeding"

    at: Mapped[datetime]
    by: Mapped[str]
    rules: Mapped[str]
    counts: Mapped[str]
    exceptions: Mapped[str]
    digest: Mapped[str]
    sealed: Mapped[str]
    backup: Mapped[str]
    swept_at: Mapped[datetime | None]


class WeedException(Base):
    """A thing that a rule is not to take, known by its kind and id: it may be in any table."""

    __tablename__ = "weed_exception"
    __table_args__ = (UniqueConstraint("rule", "kind", "thing"),)

    rule: Mapped[WeedRule]
    kind: Mapped[Kind]
    thing: Mapped[int]
    reason: Mapped[str]
    until: Mapped[date | None]
    by: Mapped[str]
    at: Mapped[datetime]


class SealedChange(Base):
    """A change, by its own id, whose facts lost their texts in a weeding.

    `digest` is that of the change as it was logged, `seal` the same over what is left of it. All seals of a
    weeding are under the weeding's own digest, which the chain covers.
    """

    __tablename__ = "sealed_change"

    weeding_id: Mapped[int] = to("weeding")
    digest: Mapped[str]
    seal: Mapped[str]
