"""The points of an agenda: what they are about, why they are there, and how each ended."""

from dataclasses import dataclass
from enum import StrEnum


class ItemKind(StrEnum):
    """What a point is about. OPENING, FOLLOW_UP and CLOSING are the standing points."""

    OPENING = "opening"
    FOLLOW_UP = "follow_up"
    PROBLEM = "problem"
    CONCERN = "concern"
    INFORMATION = "information"
    CLOSING = "closing"


STANDING = frozenset({ItemKind.OPENING, ItemKind.FOLLOW_UP, ItemKind.CLOSING})
MATTERS = frozenset({ItemKind.PROBLEM, ItemKind.CONCERN})


class Reason(StrEnum):
    """Why a point is on this agenda; a carried-over point says why it comes back."""

    STANDING = "standing"
    NEW = "new"
    NOT_DISCUSSED = "not_discussed"
    CARRIED_OVER = "carried_over"
    SENT_ON = "sent_on"
    OPEN_MEASURE = "open_measure"
    RECURRED = "recurred"
    ADDED = "added"


CARRIED = frozenset(
    {Reason.NOT_DISCUSSED, Reason.CARRIED_OVER, Reason.SENT_ON, Reason.OPEN_MEASURE, Reason.RECURRED}
)


class Outcome(StrEnum):
    """How a point ended. A meeting with points left UNDECIDED closes only when somebody says so."""

    UNDECIDED = "undecided"
    DECIDED = "decided"
    CARRIED_OVER = "carried_over"
    NOTED = "noted"


class Approval(StrEnum):
    """How the notes of the previous meeting were approved."""

    NONE = ""
    AS_WRITTEN = "as_written"
    WITH_CHANGES = "with_changes"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One point. `position` is its § number, 1 and up without gaps; `minutes` planned, `spent_seconds`
    measured. At the follow-up, `approves_id` is the meeting whose notes are approved there; `decision` then
    holds the changes.
    """

    id: int = 0
    meeting_id: int = 0
    position: int = 0
    kind: ItemKind = ItemKind.INFORMATION
    title: str = ""
    problem_id: int | None = None
    concern_id: int | None = None
    minutes: int = 5
    presenter: str = ""
    note: str = ""
    reason: Reason = Reason.ADDED
    reason_week: str = ""
    came_from_id: int | None = None
    discussion: str = ""
    decision: str = ""
    outcome: Outcome = Outcome.UNDECIDED
    outcome_reason: str = ""
    spent_seconds: int = 0
    approves_id: int | None = None
    approval: Approval = Approval.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSkip:
    """«Hoppa över en gång»: a matter left out of one meeting's proposal, and only that one's."""

    id: int = 0
    meeting_id: int = 0
    problem_id: int | None = None
    concern_id: int | None = None
