"""Swedish order: å ä ö last, accents and case aside, numbers by their size."""

from hypothesis import given
from hypothesis import strategies as st

from orat.storage.sortkey import LENGTH, sort_key

IN_ORDER = [
    "", "1 mars", "2 mars", "10 mars", "Ada", "adam", "Élan", "emil", "Skola 2", "skola 10", "van", "wan",
    "xan", "Zacharias", "Åberg", "åker", "Äng", "Ærø", "Öberg", "öster", "östra vången",
]  # fmt: skip


def test_known_words_come_in_swedish_order() -> None:
    shuffled = sorted(IN_ORDER)
    assert sorted(shuffled, key=sort_key) == IN_ORDER


def test_spelling_of_the_same_letter_does_not_matter() -> None:
    assert sort_key("Åsa") == sort_key("A\N{COMBINING RING ABOVE}sa") == sort_key("  ÅSA ")
    assert sort_key("é") == sort_key("E")
    assert sort_key("å") != sort_key("a")


@given(st.text(), st.text())
def test_any_text_has_a_bounded_key_that_sorts_alike_in_python_and_sqlite(one: str, other: str) -> None:
    keys = [sort_key(one), sort_key(other)]
    assert all(len(key) <= LENGTH for key in keys)
    storable = [key.encode("utf-8", "surrogatepass") for key in keys]
    assert (keys[0] < keys[1]) == (storable[0] < storable[1])
