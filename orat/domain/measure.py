"""Measures (åtgärder): what was decided to be done, by whom and when, and what became of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

NEVER = datetime.min.replace(tzinfo=UTC)
"""Stands for an instant that is not set yet."""


class MeasureState(StrEnum):
    """A measure is followed up until it is done, partly done, or dropped with a reason."""

    OPEN = "open"
    DONE = "done"
    PARTLY_DONE = "partly_done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure, born at an agenda item. `owner_name` says who within the unit; `due` is a local date or
    none.
    """

    id: int = 0
    series_id: int = 0
    item_id: int | None = None
    problem_id: int | None = None
    concern_id: int | None = None
    what: str = ""
    owner_unit_id: int | None = None
    owner_name: str = ""
    due: date | None = None
    first_due: date | None = None
    postponements: int = 0
    state: MeasureState = MeasureState.OPEN
    decided_on: date = date.min
    closed_at: datetime | None = None

    def days_late(self, today: date) -> int:
        """Days past the due date while open, else 0."""
        if self.state is not MeasureState.OPEN or self.due is None:
            return 0
        return max(0, (today - self.due).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A measure on one meeting's list to follow up. An open measure is on exactly one coming meeting's."""

    id: int = 0
    meeting_id: int = 0
    measure_id: int = 0


class FollowUpStatus(StrEnum):
    """What one entry says became of a measure."""

    NOTE = "note"
    DONE = "done"
    PARTLY_DONE = "partly_done"
    DROPPED = "dropped"
    POSTPONED = "postponed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One entry of what became of a measure; `meeting_id` where it was said in a meeting."""

    id: int = 0
    measure_id: int = 0
    meeting_id: int | None = None
    at: datetime = NEVER
    author: str = ""
    status: FollowUpStatus = FollowUpStatus.NOTE
    note: str = ""
    effect: str = ""
    old_due: date | None = None
    new_due: date | None = None


ENDS = {
    FollowUpStatus.DONE: MeasureState.DONE,
    FollowUpStatus.PARTLY_DONE: MeasureState.PARTLY_DONE,
    FollowUpStatus.DROPPED: MeasureState.DROPPED,
}
"""The entries that end a measure, and the state each leaves it in."""


class FeedbackChannel(StrEnum):
    """How the answer reached the reporting unit."""

    MAIL = "mail"
    PHONE = "phone"
    IN_PERSON = "in_person"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """The answer (återkoppling) to the unit that reported a concern."""

    id: int = 0
    concern_id: int = 0
    at: datetime = NEVER
    author: str = ""
    channel: FeedbackChannel = FeedbackChannel.MAIL
    text: str = ""
