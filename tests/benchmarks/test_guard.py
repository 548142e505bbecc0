"""How much the guard finds in the labelled corpus, and how fast, also in what was made to slow it down."""

from time import process_time

import pytest

from orat.analysis.guard.find import find
from orat.domain.person_data import PersonDataKind
from tests.analysis.guard.corpus import DEVELOPMENT, HELD_OUT, NUMBERS, lists, score, texts
from tests.benchmarks.ratios import record

TYPING_MS = 5.0
"""At most this for 1,000 characters."""
HOSTILE = 100_000
HOSTILE_S = 5.0
PIECES = (
    "a", "@", "a@", "a@a.", "0", "0 ", "07-", "85-", "+4 ", "(0 ", "850712 ", "Nygatan 5 ", "bor på Nygatan ",
    "Anna ", "anna ", "Anna-", "A ", "A. ", "Holmberg, Anna, ", "heter ", "ABC 12", "snap a_b.", "konto _a",
    "a.", "e\u0301", "\u200b", "\n", " ", ". ", "han adhd ", "ta sitt ", "afghanskt ", "tel. ", "reg nr ",
)  # fmt: skip


@pytest.mark.parametrize("part", [DEVELOPMENT, HELD_OUT])
def test_how_much_is_found(part: str) -> None:
    result = score(part)
    record(f"guard, {part}: recall, numbers", result.recall(NUMBERS))
    record(f"guard, {part}: recall, names", result.recall([PersonDataKind.NAME]))
    record(f"guard, {part}: recall, all kinds", result.recall())
    record(f"guard, {part}: precision, all kinds", result.precision())
    assert result.precision() >= 0.9


def test_a_thousand_characters_are_read_as_one_types() -> None:
    text = " ".join(each.text for part in (DEVELOPMENT, HELD_OUT) for each in texts(part))
    given = lists()
    taken = []
    for _ in range(5):
        began = process_time()
        find(text, given)
        taken.append(process_time() - began)
    spent = min(taken) * 1_000 / len(text) * 1_000
    record("guard: 1,000 characters, processor time", spent, TYPING_MS, "ms")
    assert spent < TYPING_MS


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_no_text_takes_long(piece: str) -> None:
    text = f"Kontot {piece * (HOSTILE // len(piece))}"
    given = lists()
    began = process_time()
    find(text, given)
    assert process_time() - began < HOSTILE_S
