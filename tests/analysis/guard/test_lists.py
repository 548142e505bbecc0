"""The shipped lists are whole, sorted, and as many as promised."""

import csv
from pathlib import Path

import pytest

from orat.analysis.guard.lists import read_lists
from tests.analysis.guard.corpus import LISTS

FILES = sorted(LISTS.glob("*.csv")) + sorted(LISTS.glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_list_is_sorted_and_says_nothing_twice(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)

    assert rows == sorted(rows)
    assert len({row[0] for row in rows}) == len(rows)
    assert {len(row) for row in rows} == {len(heading)}


def test_there_are_names_enough() -> None:
    lists = read_lists(LISTS)

    assert len(lists.given) > 1_500
    assert len(lists.surnames) > 1_500
    assert set(lists.given.values()) | set(lists.surnames.values()) == {1, 2, 3, 4, 5}


def test_what_is_also_a_word_is_a_name_too() -> None:
    lists = read_lists(LISTS)

    names = {**lists.given, **lists.surnames}
    stray = [
        word
        for word, kind in lists.also.items()
        if kind != "proper"
        and not {word, word.removesuffix("s")} & names.keys()
        and not word.endswith("sson")
    ]
    assert stray == []
