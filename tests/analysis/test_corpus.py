"""Floors under the quality on the labelled corpus: well above the plain rule "same category and area"."""

import pytest

from tests.corpus import labelled
from tests.corpus.labelled import DEVELOPMENT, HELD_OUT, load

MARGIN = 0.1


@pytest.mark.parametrize(("name", "floor"), [(DEVELOPMENT, 0.90), (HELD_OUT, 0.80)])
def test_groups_are_right_and_beat_the_plain_rule(name: str, floor: float) -> None:
    part = load(name)
    truth = part.truth()
    plain = labelled.b_cubed(labelled.grouped_plainly(part), truth)[2]
    for found in (labelled.grouped_by_week(part), labelled.grouped_at_once(part)):
        precision, _, f1 = labelled.b_cubed(found, truth)
        assert f1 >= max(floor, plain + MARGIN)
        assert precision >= 0.9, "a wrong grouping costs the coordinator more than a missing one"


@pytest.mark.parametrize(("name", "floor"), [(DEVELOPMENT, 0.90), (HELD_OUT, 0.85)])
def test_first_suggestions_are_right_and_beat_the_plain_rule(name: str, floor: float) -> None:
    part = load(name)
    plain, _ = labelled.hit_at_1(part, labelled.suggested_plainly)
    hits, alarms = labelled.hit_at_1(part, labelled.suggested)
    assert hits >= max(floor, plain + MARGIN)
    assert alarms <= 0.25


def test_the_corpus_is_what_its_readme_says() -> None:
    development, held_out = load(DEVELOPMENT), load(HELD_OUT)
    assert len(development.concerns) + len(held_out.concerns) >= 160
    problems = set(development.labels.values()) & set(held_out.labels.values())
    assert problems == {None}, "no problem is in both parts"
    days = [concern.happened_on for part in (development, held_out) for concern in part.concerns]
    assert len({day.isocalendar().week for day in days if day}) >= 16


def test_b_cubed_on_a_case_worked_by_hand() -> None:
    truth = {1: "a", 2: "a", 3: "b", 4: "b"}
    found = {1: "x", 2: "x", 3: "x", 4: "y"}
    # Precision: (2/3 + 2/3 + 1/3 + 1) / 4; recall: (1 + 1 + 1/2 + 1/2) / 4.
    precision, recall, f1 = labelled.b_cubed(found, truth)
    assert precision == pytest.approx(2 / 3)
    assert recall == pytest.approx(3 / 4)
    assert f1 == pytest.approx(12 / 17)
