"""What going back to a backup would lose, in things: made since, altered since, or taken away since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from orat.domain.changes import Kind


class Fate(StrEnum):
    """What becomes of a thing: it is gone, as it was before, or back again."""

    GONE = "gone"
    ALTERED = "altered"
    BACK = "back"


NAMED = (Kind.MEETING, Kind.CONCERN, Kind.PROBLEM, Kind.MEASURE, Kind.INCOMING)
"""Kinds of which each thing is named; of COUNTED it is told how many."""
COUNTED = (Kind.UNIT, Kind.AREA, Kind.CATEGORY, Kind.PERSON, Kind.DISPATCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostThing:
    """One thing by its title. A meeting is called by its week, as 2026-W47, with the titles of those of its
    points that were touched, and whether notes of it were finalised since; a concern has its number too.
    """

    kind: Kind
    id: int
    fate: Fate
    name: str = ""
    number: str = ""
    points: tuple[str, ...] = ()
    finalised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """All of it: the things that are named, newest first, and how many of each kind and fate there are."""

    things: tuple[LostThing, ...] = ()
    counts: Mapping[tuple[Kind, Fate], int] = field(default_factory=dict)
