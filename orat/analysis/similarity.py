"""How alike two concerns are, and which ones a concern, also a half-written one, is most like.

The score is a logistic regression over a handful of aspects, fitted to the development part of the labelled
corpus in `tests/corpus` with weights that may not be negative, then rounded: it reads as how likely a
coordinator would put the two in the same problem.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from math import exp

from orat.analysis.features import profile
from orat.analysis.surroundings import Surroundings, area_closeness, category_closeness, metres, nearness
from orat.domain.concern import Concern
from orat.domain.likeness import Common, Likeness
from orat.domain.scales import WhenKind

HALF_LIFE_DAYS = 28.0
SIMILAR = 0.25
"""The least score worth showing as a suggestion."""
_WEIGHTS = {
    "category": 0.8, "topics": 3.3, "words": 3.0, "area": 2.9,
    "place": 1.5, "unit": 0.6, "days": 2.9, "hour": 1.6,
}  # fmt: skip
_UNSAID = {
    "category": 0.3, "topics": 0.25, "words": 0.1, "area": 0.4,
    "place": 0.25, "unit": 0.4, "days": 0.5, "hour": 0.4,
}  # fmt: skip
"""What an aspect counts as where one of the two does not say: about the mean over all pairs."""
_OFFSET = -9.1
_REASONS = (
    (Common.PLACE, "place", 0.5),
    (Common.AREA, "area", 0.7),
    (Common.UNIT, "unit", 1.0),
    (Common.CATEGORY, "category", 0.6),
    (Common.DAYS, "days", 0.7),
    (Common.TIME_OF_DAY, "hour", 0.6),
)
_LIKE_WORDS = 0.3


@dataclass(frozen=True, slots=True)
class Aspects:
    """How alike two concerns are in each way, 0 to 1; None where one of them does not say."""

    category: float | None
    topics: float | None
    words: float | None
    area: float | None
    place: float | None
    unit: float | None
    days: float | None
    hour: float | None


def similar(
    concern: Concern, candidates: Iterable[Concern], context: Surroundings, limit: int = 5
) -> tuple[Likeness, ...]:
    """The candidates most like a concern, best first; itself, if among them, is left out."""
    found: list[tuple[float, int, int, Likeness]] = []
    for other in candidates:
        match = None if other.id == concern.id else likeness(concern, other, context)
        if match is not None:
            newest = -other.happened_on.toordinal() if other.happened_on else 0
            found.append((-match.score, newest, other.id, match))
    found.sort(key=lambda entry: entry[:3])
    return tuple(match for *_, match in found[:limit])


def likeness(a: Concern, b: Concern, context: Surroundings) -> Likeness | None:
    """How alike `b` is to `a`, and why; None when they are not, or one does not say what it is about."""
    seen = aspects(a, b, context)
    if seen.category is None and seen.words is None:
        return None
    score = score_of(seen)
    return Likeness(b.id, round(score, 4), reasons(seen)) if score >= SIMILAR else None


def score_of(seen: Aspects) -> float:
    """0 to 1 for the aspects of a pair."""
    total = _OFFSET
    for name, weight in _WEIGHTS.items():
        value = getattr(seen, name)
        total += weight * (_UNSAID[name] if value is None else value)
    return 1.0 / (1.0 + exp(-total))


def reasons(seen: Aspects) -> tuple[Common, ...]:
    """What a pair has in common, in the order it is said."""
    found = [common for common, name, least in _REASONS if (getattr(seen, name) or 0.0) >= least]
    if (seen.topics or 0.0) >= 0.5 or (seen.words or 0.0) >= _LIKE_WORDS:
        found.append(Common.WORDS)
    return tuple(found)


def aspects(a: Concern, b: Concern, context: Surroundings) -> Aspects:
    """Compare two concerns way by way."""
    said_a, said_b = profile(a), profile(b)
    return Aspects(
        category=category_closeness(a.category_id, b.category_id, context),
        topics=said_a.topics.likeness(said_b.topics),
        words=said_a.words.likeness(said_b.words),
        area=_area(a, b, context),
        place=said_a.places.likeness(said_b.places),
        unit=None if a.unit_id is None or b.unit_id is None else float(a.unit_id == b.unit_id),
        days=_days(a, b),
        hour=_hour(a, b),
    )


def _area(a: Concern, b: Concern, context: Surroundings) -> float | None:
    if (
        a.latitude is not None
        and a.longitude is not None
        and b.latitude is not None
        and b.longitude is not None
    ):
        return nearness(metres((a.latitude, a.longitude), (b.latitude, b.longitude)))
    return area_closeness(a.area_id, b.area_id, context)


def _days(a: Concern, b: Concern) -> float | None:
    if a.happened_on is None or b.happened_on is None:
        return None
    return float(0.5 ** (abs((a.happened_on - b.happened_on).days) / HALF_LIFE_DAYS))


def _hour(a: Concern, b: Concern) -> float | None:
    """1 at the same time of day, falling to 0 at four hours apart; a night counts as 23 o'clock."""
    at_a, at_b = _clock(a), _clock(b)
    if at_a is None or at_b is None:
        return None
    apart = abs(at_a - at_b)
    return max(0.0, 1.0 - min(apart, 24.0 - apart) / 4.0)


def _clock(concern: Concern) -> float | None:
    at = time(23) if concern.when_kind is WhenKind.NIGHT else concern.happened_at
    return None if at is None else at.hour + at.minute / 60
