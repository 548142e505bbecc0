"""What the guard finds in the labelled corpus. Figures of the held-out part are floors, not a fit."""

import pytest

from orat.domain.person_data import PersonDataKind
from tests.analysis.guard.corpus import DEVELOPMENT, HELD_OUT, NUMBERS, score, untagged


@pytest.mark.parametrize("part", [DEVELOPMENT, HELD_OUT])
def test_numbers_names_and_little_else_are_found(part: str) -> None:
    result = score(part)

    assert result.recall(NUMBERS) >= 0.98
    assert result.recall([PersonDataKind.NAME]) >= 0.85
    assert result.precision() >= 0.9


@pytest.mark.parametrize("part", [DEVELOPMENT, HELD_OUT])
def test_no_kind_is_left_out(part: str) -> None:
    result = score(part)

    poor = {kind: result.recall([kind]) for kind in PersonDataKind if result.recall([kind]) < 0.8}
    assert poor == {}


def test_a_label_is_where_its_tags_stood() -> None:
    each = untagged("Ring <name>Samira</name> på <phone>0701740630</phone>.")

    assert each.text == "Ring Samira på 0701740630."
    assert [each.text[label.start : label.end] for label in each.labels] == ["Samira", "0701740630"]
