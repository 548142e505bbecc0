"""What no format can hold is shown as its code point, the same everywhere and as on paper."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orat.documents.characters import holdable, one_line
from orat.documents.pdf.metadata import clean
from orat.documents.render import render
from tests.documents.contents import ANY_TEXT
from tests.documents.reading import text_of
from tests.documents.samples import in_swedish, with_discussion


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("Å\tä\nö", "Å\tä\nö"),
        ("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\x00\x1b\x7f\x9f", "[U+0000][U+001B][U+007F][U+009F]"),
        ("\ud800\udfff", "[U+D800][U+DFFF]"),
        ("\ufdd0\uffff\U0010fffe", "[U+FDD0][U+FFFF][U+10FFFE]"),
        ("\u00ad\u200f\U0001f642", "\u00ad\u200f\U0001f642"),
    ],
)
def test_what_is_no_character_is_its_code_point(typed: str, held: str) -> None:
    assert holdable(typed) == held


def test_on_one_line_there_is_no_line_end() -> None:
    assert one_line("a\r\nb\tc\u2028d\x00") == "a b c d[U+0000]"


@given(st.one_of(ANY_TEXT, st.text(st.characters(codec=None))))
@settings(max_examples=30, deadline=None)
def test_what_is_held_can_be_kept_and_stays_as_it_is(text: str) -> None:
    held = holdable(text)
    held.encode()
    assert holdable(held) == held
    assert not set(held) & set("\x00\x08\x0b\x0c\r\x1b\x7f\x85\u2028\u2029\ufdd0\uffff")


def test_paper_and_its_metadata_say_the_same_of_them() -> None:
    typed = "före\x00efter"
    assert holdable(typed) in text_of(render(with_discussion(typed), in_swedish))
    assert clean("för\u00ade\x00efter\r\n\ufffe") == "före[U+0000]efter\n[U+FFFE]"
