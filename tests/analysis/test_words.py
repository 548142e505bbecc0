"""Words and stems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orat.analysis.words import stem, words


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # Answers of the reference implementation, Snowball 2.2.
        ("jaktkarlarne", "jaktkarl"),
        ("jalusier", "jalusi"),
        ("klokast", "klok"),
        ("klokheten", "klok"),
        ("klockarens", "klock"),
        ("klostergården", "klostergård"),
        ("friskt", "frisk"),
        ("fullt", "fullt"),
        ("hjälplöst", "hjälplös"),
        ("ödlöst", "ödlöst"),
        ("möjligt", "möj"),
        ("vuxenlivets", "vuxenlivet"),
        ("trädgårdens", "trädgård"),
        ("barnens", "barn"),
        ("lag", "lag"),
        ("å", "å"),
        ("", ""),
    ],
)
def test_stems_as_snowball_does(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_inflections_of_a_word_meet() -> None:
    assert len({stem(word) for word in ("moped", "mopeden", "mopeder", "mopederna", "mopedernas")}) == 1
    assert len({stem(word) for word in ("raket", "raketen", "raketer")}) == 1


def test_a_text_is_taken_apart_without_numbers_and_marks() -> None:
    assert words("3 A-traktorer körde kl. 21.40 – MITT på gården!") == [
        "a-traktorer", "körde", "kl", "mitt", "på", "gården",
    ]  # fmt: skip


def test_letters_typed_in_two_parts_are_the_same_letters() -> None:
    assert words("gården") == words("ga\u030arden") == ["gården"]


@given(st.text())
def test_any_text_gives_words_that_can_be_stemmed(text: str) -> None:
    for word in words(text):
        assert stem(word)
        assert word.startswith(stem(word)[:1])
