"""The tables, by names in capitals: `tables.CONCERN`, its columns as `tables.CONCERN.c.title`.

Those that no first page needs are read when the first of them is used.
"""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table

from orat.storage.tables.base import METADATA
from orat.storage.tables.concerns import CONCERN, FEEDBACK, PROBLEM
from orat.storage.tables.log import CHAIN_ANCHOR, CHANGE, CHANGE_IMAGE
from orat.storage.tables.meetings import (
    AGENDA_ITEM,
    AGENDA_SKIP,
    ATTENDANCE,
    FOLLOW_UP,
    MEASURE,
    MEETING,
    MINUTES_VERSION,
    REVIEW,
)  # fmt: skip
from orat.storage.tables.register import (
    AREA,
    CATEGORY,
    PERSON,
    SAVED_VIEW,
    SERIES,
    SETTING,
    SEVERITY_DEFINITION,
    UNIT,
)  # fmt: skip

if TYPE_CHECKING:
    from orat.storage.tables.documents import (
        CALENDAR_ISSUE,
        DATA_EXPORT,
        DISPATCH,
        DISTRIBUTION_LIST,
        ISSUED_DOCUMENT,
        LIST_MEMBER,
        MASKING,
        RECEIPT,
    )  # fmt: skip
    from orat.storage.tables.files import ATTACHMENT, BLOB, PRINTED_PICTURE
    from orat.storage.tables.guard import ALLOWED_NAME, KEPT_FINDING
    from orat.storage.tables.inbox import (
        DELIVERY,
        ENCLOSURE,
        INCOMING_REPORT,
        KEPT_MAPPING,
        OUTSIDE_IDENTITY,
    )  # fmt: skip
    from orat.storage.tables.weeding import SEALED_CHANGE, WEED_EXCEPTION, WEEDING

__all__ = [
    "AGENDA_ITEM",
    "AGENDA_SKIP",
    "ALLOWED_NAME",
    "AREA",
    "ATTACHMENT",
    "ATTENDANCE",
    "BLOB",
    "CALENDAR_ISSUE",
    "CATEGORY",
    "CHAIN_ANCHOR",
    "CHANGE",
    "CHANGE_IMAGE",
    "CONCERN",
    "DATA_EXPORT",
    "DELIVERY",
    "DISPATCH",
    "DISTRIBUTION_LIST",
    "ENCLOSURE",
    "FEEDBACK",
    "FOLLOW_UP",
    "INCOMING_REPORT",
    "ISSUED_DOCUMENT",
    "KEPT_FINDING",
    "KEPT_MAPPING",
    "LIST_MEMBER",
    "MASKING",
    "MEASURE",
    "MEETING",
    "METADATA",
    "MINUTES_VERSION",
    "OUTSIDE_IDENTITY",
    "PERSON",
    "PRINTED_PICTURE",
    "PROBLEM",
    "RECEIPT",
    "REVIEW",
    "SAVED_VIEW",
    "SEALED_CHANGE",
    "SERIES",
    "SETTING",
    "SEVERITY_DEFINITION",
    "UNIT",
    "WEEDING",
    "WEED_EXCEPTION",
]  # fmt: skip


def _documents() -> ModuleType:
    from orat.storage.tables import documents

    return documents


def _files() -> ModuleType:
    from orat.storage.tables import files

    return files


def _guard() -> ModuleType:
    from orat.storage.tables import guard

    return guard


def _inbox() -> ModuleType:
    from orat.storage.tables import inbox

    return inbox


def _weeding() -> ModuleType:
    from orat.storage.tables import weeding

    return weeding


_LATER: Mapping[str, Callable[[], ModuleType]] = {
    **dict.fromkeys(
        (
            "CALENDAR_ISSUE",
            "DATA_EXPORT",
            "DISPATCH",
            "DISTRIBUTION_LIST",
            "ISSUED_DOCUMENT",
            "LIST_MEMBER",
            "MASKING",
            "RECEIPT",
        ),
        _documents,
    ),
    **dict.fromkeys(("ATTACHMENT", "BLOB", "PRINTED_PICTURE"), _files),
    **dict.fromkeys(("ALLOWED_NAME", "KEPT_FINDING"), _guard),
    **dict.fromkeys(("DELIVERY", "ENCLOSURE", "INCOMING_REPORT", "KEPT_MAPPING", "OUTSIDE_IDENTITY"), _inbox),
    **dict.fromkeys(("SEALED_CHANGE", "WEED_EXCEPTION", "WEEDING"), _weeding),
}
"""The tables that are not read at once, and what reads each."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    found = globals()[name] = getattr(_LATER[name](), name)
    return found


def every() -> Mapping[str, Table]:
    """All tables by name."""
    for read in (_documents, _files, _guard, _inbox, _weeding):
        read()
    return METADATA.tables


def named(name: str) -> Table:
    """One table."""
    known = METADATA.tables
    return known[name] if name in known else every()[name]
