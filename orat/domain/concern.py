"""A concern (iakttagelse): one reported thing, and the states it passes through."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from orat.domain.event import FiledEvent
from orat.domain.scales import WhenKind
from orat.domain.text import clean_body, clean_line
from orat.errors import UserError


class ConcernState(StrEnum):
    """Where a concern stands on its way from a typed draft to an answered report."""

    DRAFT = "draft"
    RECEIVED = "received"
    REVIEWED = "reviewed"
    RAISED = "raised"
    SCHEDULED = "scheduled"
    IN_ACTION = "in_action"
    ANSWERED = "answered"
    CLOSED = "closed"
    REFERRED = "referred"
    REJECTED = "rejected"


S = ConcernState
OPEN_STATES = frozenset({S.RECEIVED, S.REVIEWED, S.RAISED, S.SCHEDULED, S.IN_ACTION, S.ANSWERED})
ENDED_STATES = frozenset({S.CLOSED, S.REFERRED, S.REJECTED})
AWAITING_AGENDA = frozenset({S.RECEIVED, S.REVIEWED, S.RAISED})
_STEPS: dict[ConcernState, frozenset[ConcernState]] = {
    S.DRAFT: frozenset({S.RECEIVED}),
    S.RECEIVED: frozenset({S.REVIEWED, S.RAISED, S.SCHEDULED, S.IN_ACTION, S.ANSWERED}) | ENDED_STATES,
    S.REVIEWED: frozenset({S.RECEIVED, S.RAISED, S.SCHEDULED, S.IN_ACTION, S.ANSWERED}) | ENDED_STATES,
    S.RAISED: frozenset({S.REVIEWED, S.SCHEDULED, S.IN_ACTION, S.ANSWERED}) | ENDED_STATES,
    S.SCHEDULED: frozenset({S.RAISED, S.IN_ACTION, S.ANSWERED}) | ENDED_STATES,
    S.IN_ACTION: frozenset({S.RAISED, S.SCHEDULED, S.ANSWERED}) | ENDED_STATES,
    S.ANSWERED: frozenset({S.RAISED, S.SCHEDULED, S.IN_ACTION}) | ENDED_STATES,
    S.CLOSED: frozenset({S.REVIEWED}),
    S.REFERRED: frozenset({S.REVIEWED}),
    S.REJECTED: frozenset({S.REVIEWED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern(FiledEvent):
    """One reported thing. `id` and `series_id` are 0 until kept; `serial` is 0 until reported.

    Days and times of the event are local; instants (`…_at`) are UTC. A unit and a role report, never a person
    by name.
    """

    id: int = 0
    series_id: int = 0
    year: int = 0
    serial: int = 0
    state: ConcernState = ConcernState.DRAFT
    problem_id: int | None = None
    closing_reason: str = ""
    referred_to: str = ""
    created_at: datetime | None = None
    reported_at: datetime | None = None
    feedback_due_since: datetime | None = None
    deleted_at: datetime | None = None

    @property
    def number(self) -> str:
        """Year and serial, as "2026-0412"; empty for a draft."""
        return f"{self.year}-{self.serial:04d}" if self.serial else ""


def can_become(state: ConcernState, following: ConcernState) -> bool:
    """Whether a concern may pass from one state to another."""
    return following in _STEPS[state]


def require_step(concern: Concern, following: ConcernState) -> None:
    """Raise UserError("concern-state") unless the concern may pass to that state."""
    if not can_become(concern.state, following):
        raise UserError("concern-state", number=concern.number, state=concern.state, following=following)


NEEDED = ("title", "unit_id", "category_id", "happened_on")
"""What is asked of every concern that is reported."""

_LINES = ("title", "place", "reporter_role", "recurrence", "police_reference", "referred_to")
_BODIES = ("description", "effect_note", "already_done", "help_wanted", "closing_reason")


def tidy_texts(texts: dict[str, Any]) -> dict[str, Any]:
    """Clean those of a concern's fields that a person types; the rest pass through untouched."""
    return {
        name: clean_line(value, name) if name in _LINES and isinstance(value, str)
        else clean_body(value, name) if name in _BODIES and isinstance(value, str)
        else value
        for name, value in texts.items()
    }  # fmt: skip


def tidied(concern: Concern) -> Concern:
    """The concern with every typed field cleaned."""
    return replace(concern, **tidy_texts({name: getattr(concern, name) for name in (*_LINES, *_BODIES)}))


def missing_in(concern: Concern) -> tuple[str, ...]:
    """The fields without which it cannot be reported and that say nothing yet, in the order of the form."""
    return tuple(name for name in NEEDED if getattr(concern, name) in (None, ""))


def check_reportable(concern: Concern, today: date, *, may_lie_ahead: bool = False) -> None:
    """Raise the UserError that keeps a concern from being reported: ("empty"), ("future"), ("ends-before-
    start").

    Each names its `field`. Only a concern of a category for coming events may lie ahead.
    """
    clean_line(concern.title, "title", required=True)
    if concern.unit_id is None:
        raise UserError("empty", field="unit_id")
    if concern.category_id is None:
        raise UserError("empty", field="category_id")
    if concern.happened_on is None:
        raise UserError("empty", field="happened_on")
    check_times(concern)
    if not may_lie_ahead:
        check_not_future(concern, today)


def check_times(concern: Concern) -> None:
    """Raise UserError("ends-before-start") when an interval ends before it starts."""
    if concern.when_kind is not WhenKind.INTERVAL or concern.happened_on is None:
        return
    start = (concern.happened_on, concern.happened_at or time.min)
    end = (concern.ended_on or concern.happened_on, concern.ended_at or time.max)
    if end < start:
        raise UserError("ends-before-start", field="ended_on" if concern.ended_on else "ended_at")


def check_not_future(concern: Concern, today: date) -> None:
    """Raise UserError("future") for an event that lies ahead."""
    if concern.happened_on is not None and concern.happened_on > today:
        raise UserError("future", field="happened_on", day=concern.happened_on.isoformat())
