"""The tables, one class each with the name of the domain's value; use as `models.Concern`."""

from orat.storage.models.base import Base
from orat.storage.models.concerns import Concern, Feedback, Problem
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
