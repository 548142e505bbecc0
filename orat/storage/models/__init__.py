"""The tables, one class each with the name of the domain's value; use as `models.Concern`.

Those that no first page needs are read when the first of them is used.
"""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table

from orat.storage.models.base import Base
from orat.storage.models.concerns import Concern, Feedback, Problem
from orat.storage.models.keeping import ChainAnchor, SealedChange, WeedException, Weeding
from orat.storage.models.log import Change, ChangeImage
from orat.storage.models.meetings import (
    AgendaItem,
    AgendaSkip,
    Attendance,
    FollowUp,
    Measure,
    Meeting,
    MinutesVersion,
    Review,
)  # fmt: skip
from orat.storage.models.register import (
    Area,
    Category,
    Person,
    SavedView,
    Series,
    Setting,
    SeverityDefinition,
    Unit,
)  # fmt: skip

if TYPE_CHECKING:
    from orat.storage.models.documents import (
        CalendarIssue,
        DataExport,
        Dispatch,
        DistributionList,
        IssuedDocument,
        ListMember,
        Masking,
        Receipt,
    )  # fmt: skip
    from orat.storage.models.files import Attachment, Blob, PrintedPicture
    from orat.storage.models.guard import AllowedName, KeptFinding
    from orat.storage.models.inbox import (
        Delivery,
        Enclosure,
        IncomingReport,
        KeptMapping,
        OutsideIdentity,
    )  # fmt: skip

__all__ = [
    "AgendaItem",
    "AgendaSkip",
    "AllowedName",
    "Area",
    "Attachment",
    "Attendance",
    "Base",
    "Blob",
    "CalendarIssue",
    "Category",
    "ChainAnchor",
    "Change",
    "ChangeImage",
    "Concern",
    "DataExport",
    "Delivery",
    "Dispatch",
    "DistributionList",
    "Enclosure",
    "Feedback",
    "FollowUp",
    "IncomingReport",
    "IssuedDocument",
    "KeptFinding",
    "KeptMapping",
    "ListMember",
    "Masking",
    "Measure",
    "Meeting",
    "MinutesVersion",
    "OutsideIdentity",
    "Person",
    "PrintedPicture",
    "Problem",
    "Receipt",
    "Review",
    "SavedView",
    "SealedChange",
    "Series",
    "Setting",
    "SeverityDefinition",
    "Unit",
    "WeedException",
    "Weeding",
]  # fmt: skip


def _documents() -> ModuleType:
    from orat.storage.models import documents

    return documents


def _files() -> ModuleType:
    from orat.storage.models import files

    return files


def _guard() -> ModuleType:
    from orat.storage.models import guard

    return guard


def _inbox() -> ModuleType:
    from orat.storage.models import inbox

    return inbox


_LATER: Mapping[str, Callable[[], ModuleType]] = {
    **dict.fromkeys(
        (
            "CalendarIssue",
            "DataExport",
            "Dispatch",
            "DistributionList",
            "IssuedDocument",
            "ListMember",
            "Masking",
            "Receipt",
        ),
        _documents,
    ),
    **dict.fromkeys(("Attachment", "Blob", "PrintedPicture"), _files),
    **dict.fromkeys(("AllowedName", "KeptFinding"), _guard),
    **dict.fromkeys(("Delivery", "Enclosure", "IncomingReport", "KeptMapping", "OutsideIdentity"), _inbox),
}
"""The classes that are not read at once, and what reads each."""


_CLASSES: dict[str, type[Base]] = {each.class_.__tablename__: each.class_ for each in Base.registry.mappers}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    found = globals()[name] = getattr(_LATER[name](), name)
    return found


def tables() -> Mapping[str, Table]:
    """All tables by name."""
    for read in (_documents, _files, _guard, _inbox):
        read()
    return Base.metadata.tables


def of_table(name: str) -> type[Base]:
    """The class of a table."""
    if name not in _CLASSES:
        tables()
        _CLASSES.update((each.class_.__tablename__, each.class_) for each in Base.registry.mappers)
    return _CLASSES[name]


def table(name: str) -> Table:
    """One table."""
    known = Base.metadata.tables
    return known[name] if name in known else tables()[name]
