"""Tables of the guard: names and places that may stand, and findings that were kept with a reason."""

from datetime import datetime

from sqlalchemy import Named, UniqueConstraint

from orat.domain.person_data import PersonDataKind
from orat.storage.tables.base import Columns, table


class AllowedName(Columns):
    """A name or place that the guard lets stand everywhere."""

    name: Named[str]
    note: Named[str]


ALLOWED_NAME = table("allowed_name", AllowedName, UniqueConstraint("name"))


class KeptFinding(Columns):
    """A finding that is not asked about again; its text is known by a keyed digest alone."""

    kind: Named[PersonDataKind]
    digest: Named[str]
    reason: Named[str]
    kept_at: Named[datetime]
    kept_by: Named[str]


KEPT_FINDING = table("kept_finding", KeptFinding, UniqueConstraint("digest"))
