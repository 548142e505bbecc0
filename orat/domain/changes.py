"""What a unit of work hands back: who did what, when, and which things it touched."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from orat.errors import Fact

T = TypeVar("T")


class Kind(StrEnum):
    """The kinds of things that a change can touch, one for each table that a person can change."""

    SERIES = "series"
    CONCERN = "concern"
    PROBLEM = "problem"
    MEETING = "meeting"
    ITEM = "agenda_item"
    SKIP = "agenda_skip"
    ATTENDANCE = "attendance"
    MEASURE = "measure"
    REVIEW = "review"
    FOLLOW_UP = "follow_up"
    FEEDBACK = "feedback"
    ATTACHMENT = "attachment"
    MINUTES = "minutes_version"
    MASKING = "masking"
    ISSUED = "issued_document"
    CALENDAR = "calendar_issue"
    LIST = "distribution_list"
    MEMBER = "list_member"
    DISPATCH = "dispatch"
    RECEIPT = "receipt"
    UNIT = "unit"
    AREA = "area"
    CATEGORY = "category"
    PERSON = "person"
    SEVERITY = "severity_definition"
    SETTING = "setting"
    VIEW = "saved_view"
    DELIVERY = "delivery"
    ENCLOSURE = "enclosure"
    INCOMING = "incoming_report"
    MAPPING = "kept_mapping"
    EXPORT = "data_export"
    OUTSIDE = "outside_identity"
    ALLOWED = "allowed_name"
    KEPT = "kept_finding"
    WEEDING = "weeding"
    WEED_EXCEPTION = "weed_exception"


class ChangeKind(StrEnum):
    """How a change came about: done by a person, or by stepping back or forward over what was done."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Touched:
    """One row that a change added, altered or removed."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class Change:
    """One unit of work as the log keeps it; `verb` is "concern.report" and the like, `at` is UTC."""

    id: int
    at: datetime
    actor: str
    kind: ChangeKind
    verb: str
    facts: Mapping[str, Fact]
    touched: frozenset[Touched] = frozenset()
    _kinds: frozenset[Kind] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for by every view, on the window's thread, of changes that may touch a hundred thousand rows.
        object.__setattr__(self, "_kinds", frozenset(touched.kind for touched in self.touched))

    def touches(self, *kinds: Kind) -> bool:
        """Whether any row of one of these kinds was touched."""
        return not self._kinds.isdisjoint(kinds)


@dataclass(frozen=True, slots=True)
class Step:
    """One step that Ångra or Gör om would take, named by the verb and facts of what it goes over."""

    change_id: int
    verb: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a writing use case answers: its value, and the change that was logged (None when nothing
    differed).
    """

    value: T
    change: Change | None
