"""Closeness of areas and categories."""

import pytest

from orat.analysis.surroundings import (
    Surroundings,
    area_closeness,
    category_closeness,
    line_of,
    metres,
    nearness,
)

CITY, NORTH, SOUTH, HARBOUR, SQUARE, VILLAGE = 1, 2, 3, 4, 5, 6
TREE = {CITY: None, NORTH: CITY, SOUTH: CITY, HARBOUR: NORTH, SQUARE: NORTH, VILLAGE: SOUTH}


def test_areas_are_close_by_the_tree_where_no_points_are_known() -> None:
    known = Surroundings(area_parents=TREE)
    same = area_closeness(HARBOUR, HARBOUR, known)
    inside = area_closeness(HARBOUR, NORTH, known)
    siblings = area_closeness(HARBOUR, SQUARE, known)
    apart = area_closeness(HARBOUR, VILLAGE, known)
    assert same == 1.0
    assert (same or 0) > (inside or 0) > (siblings or 0) > (apart or 0) == 0.0


def test_points_decide_between_neighbours_across_a_border() -> None:
    known = Surroundings(
        area_parents=TREE,
        area_points={HARBOUR: (55.60, 13.00), SQUARE: (55.60, 13.10), VILLAGE: (55.605, 13.005)},
    )
    assert (area_closeness(HARBOUR, VILLAGE, known) or 0) > 0.3
    assert area_closeness(HARBOUR, SQUARE, known) == 0.0


def test_what_is_not_set_is_not_judged() -> None:
    assert area_closeness(None, HARBOUR, Surroundings()) is None
    assert category_closeness(3, None, Surroundings()) is None


def test_categories_are_close_within_the_same_first_level() -> None:
    known = Surroundings(category_parents={1: None, 2: 1, 3: 1, 4: None})
    assert category_closeness(2, 2, known) == 1.0
    assert 1 > (category_closeness(2, 1, known) or 0) > (category_closeness(2, 3, known) or 0) > 0
    assert category_closeness(2, 4, known) == 0.0


def test_a_ring_in_the_tree_is_cut() -> None:
    assert line_of({1: 2, 2: 1}, 1) == (1, 2)


def test_metres_between_two_known_landmarks() -> None:
    # Two points one minute of latitude apart: a nautical mile, about 1,853 m on a sphere of this size.
    assert metres((55.6, 13.0), (55.6 + 1 / 60, 13.0)) == pytest.approx(1853, abs=2)
    assert metres((55.6, 13.0), (55.6, 13.0)) == 0.0


def test_nearness_falls_with_distance() -> None:
    assert nearness(100) == 1.0
    assert 0 < nearness(1_500) < 1
    assert nearness(3_000) == 0.0
