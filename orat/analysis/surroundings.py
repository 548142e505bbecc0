"""What analysis must know of the register: which area and category lies in which, and where areas are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import asin, cos, radians, sin, sqrt

_EARTH = 6_371_000.0
_NEAR, _FAR = 300.0, 2_500.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Parents by id (None or missing: a root) and the points of areas as (latitude, longitude) in WGS 84."""

    area_parents: Mapping[int, int | None] = field(default_factory=dict)
    category_parents: Mapping[int, int | None] = field(default_factory=dict)
    area_points: Mapping[int, Point] = field(default_factory=dict)


def line_of(parents: Mapping[int, int | None], start: int) -> tuple[int, ...]:
    """The id and those above it, nearest first; a ring in broken data is cut where it closes."""
    line: list[int] = []
    at: int | None = start
    while at is not None and at not in line:
        line.append(at)
        at = parents.get(at)
    return tuple(line)


def category_closeness(a: int | None, b: int | None, context: Surroundings) -> float | None:
    """1 for the same, 0.8 for one inside the other, 0.6 for siblings, else 0; None where one is unset."""
    if a is None or b is None:
        return None
    if a == b:
        return 1.0
    above_a, above_b = line_of(context.category_parents, a), line_of(context.category_parents, b)
    if a in above_b or b in above_a:
        return 0.8
    return 0.6 if above_a[-1] == above_b[-1] else 0.0


def area_closeness(a: int | None, b: int | None, context: Surroundings) -> float | None:
    """1 for the same, 0.7 for one inside the other, up to 0.6 for neighbours; None where one is unset.

    Neighbours are areas whose points are near, or where no points are known, areas with the same parent.
    """
    if a is None or b is None:
        return None
    if a == b:
        return 1.0
    above_a, above_b = line_of(context.area_parents, a), line_of(context.area_parents, b)
    if a in above_b or b in above_a:
        return 0.7
    point_a, point_b = context.area_points.get(a), context.area_points.get(b)
    if point_a is not None and point_b is not None:
        return 0.6 * nearness(metres(point_a, point_b))
    return 0.3 if len(above_a) > 1 and above_a[1:2] == above_b[1:2] else 0.0


def metres(a: Point, b: Point) -> float:
    """The great-circle distance in metres (haversine)."""
    (lat_a, lon_a), (lat_b, lon_b) = a, b
    half = (
        sin(radians(lat_b - lat_a) / 2) ** 2
        + cos(radians(lat_a)) * cos(radians(lat_b)) * sin(radians(lon_b - lon_a) / 2) ** 2
    )
    return 2 * _EARTH * asin(sqrt(min(1.0, half)))


def nearness(distance: float) -> float:
    """1 within 300 m, falling to 0 at 2,500 m: about the reach of a group on foot in an evening."""
    return min(1.0, max(0.0, (_FAR - distance) / (_FAR - _NEAR)))
