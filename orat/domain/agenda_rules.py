"""An agenda proposes itself: follow-up first, then severity, trend and age; and why a matter comes back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from orat.domain.agenda import ItemKind, Outcome, Reason
from orat.domain.likeness import Grouping
from orat.domain.scales import Severity, Trend
from orat.domain.weeks import Week

MINUTES_BY_SEVERITY = {Severity.ACUTE: 10, Severity.HIGH: 8, Severity.MODERATE: 5, Severity.LOW: 5}
OPENING_MINUTES, CLOSING_MINUTES = 2, 5
_TREND_RANK = {Trend.RISING: 0, Trend.STEADY: 1, None: 1, Trend.FALLING: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is known of one problem or single concern when an agenda is proposed.

    `since` is the day of its oldest event. `last_week` and `last_outcome` are from the latest meeting that
    had it, `last_held` whether that meeting was held at all; `new_concerns` came in since then.
    """

    problem_id: int | None
    concern_ids: tuple[int, ...]
    title: str
    severity: Severity
    trend: Trend | None
    since: date
    new_concerns: int = 0
    open_measures: int = 0
    overdue_measures: int = 0
    last_week: Week | None = None
    last_outcome: Outcome | None = None
    last_held: bool = False
    last_item_id: int | None = None
    sent_on: bool = False
    grouping: Grouping | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedItem:
    """One point that the program proposes; `matter` is None for a standing point."""

    kind: ItemKind
    minutes: int
    reason: Reason
    matter: Matter | None = None


def carry_reason(matter: Matter) -> Reason | None:
    """Why a matter belongs on the coming agenda, or None when nothing calls for it.

    It comes back if it was sent on, was not discussed, has an open measure, or recurs; it comes new
    otherwise.
    """
    if matter.sent_on:
        return Reason.SENT_ON
    if matter.last_week is None:
        return Reason.NEW if matter.concern_ids else None
    if matter.last_outcome is Outcome.CARRIED_OVER:
        return Reason.CARRIED_OVER
    if matter.last_outcome is Outcome.UNDECIDED or not matter.last_held:
        return Reason.NOT_DISCUSSED
    if matter.new_concerns:
        return Reason.RECURRED
    if matter.open_measures:
        return Reason.OPEN_MEASURE
    return None


def follow_up_minutes(measures: int) -> int:
    """Planned minutes for the standing follow-up: one a measure, at least 5 and at most 15."""
    return max(5, min(15, measures))


def weight(severity: Severity, trend: Trend | None, since: date) -> tuple[int, int, date]:
    """What matters are ordered by: gravest first, then rising before steady before falling, then oldest."""
    return -severity, _TREND_RANK[trend], since


def order_key(matter: Matter) -> tuple[tuple[int, int, date], str]:
    """The order of a proposal; equals by title."""
    return weight(matter.severity, matter.trend, matter.since), matter.title


def propose(matters: Iterable[Matter], open_measures: int) -> Sequence[ProposedItem]:
    """The whole proposal in order: opening, follow-up, the matters that have a reason, closing."""
    points = [
        ProposedItem(kind=ItemKind.OPENING, minutes=OPENING_MINUTES, reason=Reason.STANDING),
        ProposedItem(
            kind=ItemKind.FOLLOW_UP, minutes=follow_up_minutes(open_measures), reason=Reason.STANDING
        ),
    ]
    for matter in sorted(matters, key=order_key):
        reason = carry_reason(matter)
        if reason is not None:
            kind = (
                ItemKind.CONCERN
                if matter.problem_id is None and len(matter.concern_ids) == 1
                else ItemKind.PROBLEM
            )
            points.append(
                ProposedItem(
                    kind=kind, minutes=MINUTES_BY_SEVERITY[matter.severity], reason=reason, matter=matter
                )
            )
    points.append(ProposedItem(kind=ItemKind.CLOSING, minutes=CLOSING_MINUTES, reason=Reason.STANDING))
    return points
