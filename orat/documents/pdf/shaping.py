"""From typed characters to what is drawn: which face, which glyphs, and the text they stand for."""

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from orat.documents.pdf import arabic
from orat.documents.pdf.fonts import HEAVY, Face, Weight, face, face_for


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A run in one face. `text` is what was typed and `shown` what is drawn, left to right.

    `width` is in thousandths of the size; `level` is the bidi level; `thicken` asks for a drawn-on weight.
    """

    face: Face
    text: str
    shown: str
    width: float
    level: int = 0
    thicken: bool = False


@lru_cache(maxsize=20_000)
def shape(word: str, weight: Weight, level: int = 0) -> tuple[Glyphs, ...]:
    """The runs of a word whose characters share one bidi level, in logical order."""
    main = face(weight)
    if level % 2 == 0 and main.covers(word):
        return (Glyphs(main, word, word, main.width(word), level),)
    return tuple(_turned(run) for run in _runs(word, weight, level))


def _runs(word: str, weight: Weight, level: int) -> list[Glyphs]:
    runs: list[Glyphs] = []
    for typed, shown in arabic.joined(word) if level % 2 else zip(word, word, strict=True):
        current = runs[-1].face if runs else face(weight)
        chosen = _choose(shown, weight, current)
        if chosen is None:
            shown = _substitute(typed)
            chosen = face(weight) if len(shown) > 1 else current
        if level % 2 and len(shown) == 1:
            shown = arabic.MIRRORED.get(shown, shown)
        if runs and runs[-1].face is chosen:
            last = runs[-1]
            runs[-1] = replace(last, text=last.text + typed, shown=last.shown + shown)
        else:
            runs.append(Glyphs(chosen, typed, shown, 0.0, level))
    return [
        replace(
            run, width=run.face.width(run.shown), thicken=weight in HEAVY and run.face is not face(weight)
        )
        for run in runs
    ]


def _choose(character: str, weight: Weight, current: Face) -> Face | None:
    if _is_invisible(character):
        return None
    # A space or a digit between two words of another script stays in that script's face.
    if not character.isalpha() and character in current.characters:
        return current
    return face_for(character, weight)


def _substitute(character: str) -> str:
    """What stands for a character that no face has: nothing, a space, or its code point."""
    if all(_is_invisible(char) for char in character):
        return ""
    if unicodedata.category(character[0]) == "Zs":
        return " "
    return "".join(f"[U+{ord(char):04X}]" for char in character)


def _turned(run: Glyphs) -> Glyphs:
    """A run of an odd level as it is drawn: from its last character to its first, marks after what they stand on."""
    if run.level % 2 == 0:
        return run
    clusters: list[str] = []
    for character in run.shown:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return replace(run, shown="".join(reversed(clusters)))


def _is_invisible(character: str) -> bool:
    """Characters that guide how others are shown and have no look of their own (UAX #44, Default_Ignorable)."""
    code = ord(character)
    return (
        code in (0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF)
        or 0x200B <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0000 <= code <= 0xE0FFF
    )
