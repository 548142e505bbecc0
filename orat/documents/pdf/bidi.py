"""The order of text that runs both ways: the Bidirectional Algorithm (UAX #9) without explicit embeddings."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_NEUTRAL = frozenset(
    {"B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"}
)


def runs_both_ways(text: str) -> bool:
    """Whether there is anything in the text that runs from right to left."""
    return _RTL.search(text) is not None


def base_level(text: str) -> int:
    """0 or 1: which way the paragraph runs, by its first letter with a direction (rules P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
    return 0


def levels(text: str) -> list[int]:
    """The embedding level of every character of one paragraph."""
    base = base_level(text)
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    _weak(kinds, "R" if base else "L")
    _brackets(text, kinds, "R" if base else "L")
    _neutral(kinds, "R" if base else "L")
    return [_level(kind, base) for kind in kinds]


def _level(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base == 0:
        return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    return {"L": 2, "AN": 2, "EN": 2}.get(kind, 1)


def _weak(kinds: list[str], start: str) -> None:
    """Rules W1 to W7, in place."""
    strong, before = start, start
    for index, given in enumerate(kinds):
        kind = before if given == "NSM" else given
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        kinds[index] = before = kind
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):
        around = kinds[index - 1]
        if around == kinds[index + 1] and (
            (kinds[index] == "CS" and around in ("EN", "AN")) or (kinds[index] == "ES" and around == "EN")
        ):
            kinds[index] = around
    _terminators(kinds)
    strong = start
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _terminators(kinds: list[str]) -> None:
    """Rule W5: a sign beside a European number belongs to it."""
    index = 0
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > index and "EN" in (
            kinds[index - 1] if index else "",
            kinds[end] if end < len(kinds) else "",
        ):
            kinds[index:end] = ["EN"] * (end - index)
        index = end + 1


_OPENING = dict(zip("([{", ")]}", strict=True))


def _brackets(text: str, kinds: list[str], base: str) -> None:
    """Rule N0: a pair of brackets runs the way of what is inside, or of what is before."""
    open_at: list[int] = []
    for index, char in enumerate(text):
        if char in _OPENING and kinds[index] == "ON":
            open_at.append(index)
        elif char in _OPENING.values() and any(_OPENING[text[start]] == char for start in open_at):
            while _OPENING[text[open_at[-1]]] != char:
                open_at.pop()
            start = open_at.pop()
            kinds[start] = kinds[index] = _bracket(kinds, start, index, base)


def _bracket(kinds: list[str], start: int, end: int, base: str) -> str:
    inside = {_side(kind) for kind in kinds[start + 1 : end] if kind not in _NEUTRAL}
    if not inside:
        return "ON"
    if base in inside:
        return base
    before = next((_side(kind) for kind in reversed(kinds[:start]) if kind not in _NEUTRAL), base)
    return before if before in inside else base


def _neutral(kinds: list[str], base: str) -> None:
    """Rules N1 and N2, in place."""
    index = 0
    before = base
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > index:
            after = _side(kinds[end]) if end < len(kinds) else base
            kinds[index:end] = [before if before == after else base] * (end - index)
        if end < len(kinds):
            before = _side(kinds[end])
        index = end + 1


def _side(kind: str) -> str:
    return "R" if kind in ("AN", "EN", "R") else "L"


def visual(pieces: Sequence[T], level: Callable[[T], int]) -> list[T]:
    """The pieces of one line in the order they are drawn (rule L2)."""
    ordered = list(pieces)
    highest = max((level(piece) for piece in ordered), default=0)
    for current in range(highest, 0, -1):
        index = 0
        while index < len(ordered):
            end = index
            while end < len(ordered) and level(ordered[end]) >= current:
                end += 1
            ordered[index:end] = reversed(ordered[index:end])
            index = end + 1
    return ordered
