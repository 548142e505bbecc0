"""Text that runs from right to left: levels, order and how letters join, against worked examples."""

import pytest

from orat.documents.pdf import arabic, bidi
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Piece, break_lines
from orat.documents.pdf.shaping import shape
from orat.documents.pdf.styles import BODY


def drawn(text: str) -> str:
    """The characters from left to right, capitals standing for Hebrew letters."""
    hebrew = "".join(chr(0x5D0 + ord(char) - 65) if char.isupper() else char for char in text)
    pieces = list(zip(hebrew, bidi.levels(hebrew), strict=True))
    line = "".join(char for char, _ in bidi.visual(pieces, lambda piece: piece[1]))
    return "".join(chr(ord(char) - 0x5D0 + 65) if "א" <= char <= "ת" else char for char in line)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("abc DEF ghi", "abc FED ghi"),
        ("DEF abc GHI", "IHG abc FED"),
        ("abc DEF GHI jkl", "abc IHG FED jkl"),
        ("abc DEF 123 ghi", "abc 123 FED ghi"),
        ("ABC 8.30 DEF", "FED 8.30 CBA"),
        ("abc (DEF) ghi", "abc (FED) ghi"),
        ("abc DEF (GHI) jkl", "abc )IHG( FED jkl"),
        ("abc DEF, GHI!", "abc IHG ,FED!"),
        ("ABC, def!", "!def ,CBA"),
        ("100 % ABC", "CBA % 100"),
    ],
)
def test_the_order_is_the_one_of_the_standard(typed: str, seen: str) -> None:
    assert drawn(typed) == seen


def test_text_without_direction_runs_from_left_to_right() -> None:
    assert bidi.levels("123 – §") == [0] * 7
    assert not bidi.runs_both_ways("Åäö 123 € Ελλ Рус 🙂")
    assert bidi.runs_both_ways("a ב")


def test_arabic_letters_join_their_neighbours() -> None:
    # beh, beh, beh: first, middle and last form; reh joins only to what is before it.
    assert [form for _, form in arabic.joined("ببب")] == ["\ufe91", "\ufe92", "\ufe90"]
    assert [form for _, form in arabic.joined("ربر")] == ["\ufead", "\ufe91", "\ufeae"]
    assert [form for _, form in arabic.joined("ب")] == ["\ufe8f"]


def test_lam_and_alef_are_one_sign_that_stands_for_two() -> None:
    assert arabic.joined("سلام") == [("س", "\ufeb3"), ("لا", "\ufefc"), ("م", "\ufee1")]


def test_a_vowel_sign_does_not_part_letters() -> None:
    assert [form for _, form in arabic.joined("بَب")] == ["\ufe91", "\u064e", "\ufe90"]


def test_brackets_are_mirrored() -> None:
    opening, word, closing = shape("(שלום)", Weight.REGULAR, 1)
    assert (opening.text, opening.shown) == ("(", ")")
    assert (word.text, word.shown) == ("שלום", "םולש")
    assert (closing.text, closing.shown) == (")", "(")


def test_a_mark_stays_behind_its_letter() -> None:
    (run,) = shape("שָל", Weight.REGULAR, 1)
    assert run.shown == "ל" + "שָ"


def test_a_paragraph_that_runs_from_right_to_left_ends_at_the_right() -> None:
    line = break_lines([Piece("שלום עולם", BODY)], 300)[0]
    assert line.offset + line.width == pytest.approx(300)
    assert line.at[0] > line.at[-1]


def test_behind_a_label_it_stays_in_the_swedish_line() -> None:
    line = break_lines([Piece("Beslut: ", BODY), Piece("שלום (עולם)", BODY)], 300)[0]
    assert line.offset == 0
    assert line.at[0] == 0
