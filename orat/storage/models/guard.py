"""Tables of the guard: names and places that may stand, and findings that were kept with a reason."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from orat.domain.person_data import PersonDataKind
from orat.storage.models.base import Base, code

code(PersonDataKind)


class AllowedName(Base):
    """A name or place that the guard lets stand everywhere."""

    __tablename__ = "allowed_name"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str]
    note: Mapped[str]


class KeptFinding(Base):
    """A finding that is not asked about again; its text is known by a keyed digest alone."""

    __tablename__ = "kept_finding"
    __table_args__ = (UniqueConstraint("digest"),)

    kind: Mapped[PersonDataKind]
    digest: Mapped[str]
    reason: Mapped[str]
    kept_at: Mapped[datetime]
    kept_by: Mapped[str]
