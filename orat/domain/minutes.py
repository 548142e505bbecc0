"""The minutes as frozen values: everything that is printed, and nothing that can change afterwards."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from orat.domain.agenda import Approval, ItemKind, Outcome, Reason
from orat.domain.measure import NEVER, MeasureState
from orat.domain.scales import Severity, Trend, WhenKind


class DocumentKind(StrEnum):
    """What is printed: from one meeting, for one unit, or of a whole year."""

    AGENDA = "agenda"
    NOTES = "notes"
    FEEDBACK = "feedback"
    YEAR = "year"


class Stage(StrEnum):
    """How far the notes have come: being written, sent out for comments, or finalised."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    ADOPTED = "adopted"


class Edition(StrEnum):
    """All of it, all but what was masked, or what concerns one unit or one point."""

    FULL = "full"
    MASKED = "masked"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One name in the attendance; the § bounds are given for a partial presence, `role` is an AttendanceRole
    value.
    """

    name: str
    organisation: str
    role: str = "member"
    from_item: int | None = None
    until_item: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurePrint:
    """One measure in a table. `state` is as it was when printed; `new_due` if it was postponed at this
    meeting.
    """

    what: str
    owner: str
    due: date | None
    state: MeasureState = MeasureState.OPEN
    new_due: date | None = None
    note: str = ""
    overdue: bool = False
    postponements: int = 0
    review_week: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernPrint:
    """One concern under a point. What was frozen before the kind of time was has a moment, which prints a day
    and an hour as they stand.
    """

    number: str
    title: str
    unit: str
    place: str
    happened_on: date | None
    happened_at: time | None
    severity: Severity | None
    when_kind: WhenKind = WhenKind.MOMENT
    ended_on: date | None = None
    ended_at: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePrint:
    """One picture under a point, scaled down. `digest` is the SHA-256 of its JPEG in hex, under which the
    bytes are kept; `caption` is shown and read aloud, `number` the concern's that it belongs to, if any.
    """

    digest: str
    caption: str
    width: int
    height: int
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointPrint:
    """One point; `reason_week` ("2026-W45") belongs to a `reason` that tells where it comes back from.

    `approves_week` is the week whose notes are approved here; `weekly` counts the new concerns of the
    matter week by week, oldest first and this week last, for its curve.
    """

    paragraph: int
    kind: ItemKind
    title: str
    severity: Severity | None = None
    trend: Trend | None = None
    minutes: int = 0
    presenter: str = ""
    note: str = ""
    reason: Reason = Reason.ADDED
    reason_week: str = ""
    discussion: str = ""
    decision: str = ""
    outcome: Outcome = Outcome.UNDECIDED
    outcome_reason: str = ""
    measures: tuple[MeasurePrint, ...] = ()
    concerns: tuple[ConcernPrint, ...] = ()
    approval: Approval = Approval.NONE
    approves_week: str = ""
    weekly: tuple[int, ...] = ()
    pictures: tuple[PicturePrint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentChange:
    """A difference between two versions; `where` is "§ 3" or "" for the head, `what` a field by code."""

    where: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """When and where the following meeting is."""

    week: str
    held_on: date
    starts: time
    ends: time
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskPrint:
    """That something was masked: where ("§ 3", "" for the head) and on which ground, never what."""

    where: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesContent:
    """Everything printed in an agenda or in the notes of one meeting. `version` is 0 for a draft.

    `check_code` is empty until finalised. `summary` is the chair's own words; the figures beside it are
    counted. `circulated_on` is the day on which a draft was sent out for comments, `comments_by` the last day
    for them. `excerpt_of` says what an excerpt is about, `recipient` whom an edition was made for, `identity`
    is the uuid in the file and `language` what the document's own words are in ("sv", "en"). With
    `signature_field` finalised notes have a place for an electronic signature.
    """

    kind: DocumentKind
    organisation: str
    department: str
    document_name: str
    dnr: str
    example: bool
    week: str
    held_on: date
    starts: time
    ends: time
    place: str
    cancelled_reason: str = ""
    version: int = 0
    finalised_at: datetime | None = None
    check_code: str = ""
    present: tuple[Attendee, ...] = ()
    apologies: tuple[Attendee, ...] = ()
    absent: tuple[Attendee, ...] = ()
    summary: str = ""
    new_measures: int = 0
    closed_measures: int = 0
    overdue_measures: int = 0
    follow_ups: tuple[MeasurePrint, ...] = ()
    points: tuple[PointPrint, ...] = ()
    next_meeting: NextMeeting | None = None
    distribution: str = ""
    sign_off: tuple[str, ...] = ()
    changes: tuple[ContentChange, ...] = field(default=())
    circulated_on: date | None = None
    comments_by: date | None = None
    edition: Edition = Edition.FULL
    excerpt_of: str = ""
    masked: tuple[MaskPrint, ...] = ()
    recipient: str = ""
    identity: str = ""
    language: str = "sv"
    signature_field: bool = False

    @property
    def stage(self) -> Stage:
        """How far the notes have come."""
        if self.version:
            return Stage.ADOPTED
        return Stage.CIRCULATED if self.circulated_on else Stage.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion:
    """One finalised version: the frozen content as JSON, the very bytes, and what vouches for them.

    `digest` is the SHA-256 of `pdf` in hex, `chain_head` the digest of the change log's latest change at that
    moment.
    """

    id: int = 0
    meeting_id: int = 0
    version: int = 0
    finalised_at: datetime = NEVER
    author: str = ""
    content: str = ""
    pdf: bytes = b""
    digest: str = ""
    chain_head: str = ""
    identity: str = ""
