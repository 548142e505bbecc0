"""From typed characters to what is drawn: which face, which glyphs, and the text they stand for."""

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from orat.documents.pdf import arabic
from orat.documents.pdf.fonts import HEAVY, Face, Weight, face, face_for, is_invisible


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
    for typed, form in arabic.joined(word) if level % 2 else zip(word, word, strict=True):
        current = runs[-1].face if runs else face(weight)
        chosen, shown = _choose(typed, form, weight, current)
        if level % 2:
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


def _choose(typed: str, form: str, weight: Weight, current: Face) -> tuple[Face, str]:
    """The face for a character and what is drawn of it."""
    if not is_invisible(typed):
        # A space or a digit between two words of another script stays in that script's face.
        if not form.isalpha() and form in current.characters:
            return current, form
        if chosen := face_for(form, weight):
            return chosen, form
    shown = _substitute(typed)
    return (face(weight) if len(shown) > 1 else current), shown


def _substitute(character: str) -> str:
    """What stands for a character that no face has: nothing, a space, or its code point."""
    if is_invisible(character):
        return ""
    if unicodedata.category(character[0]) == "Zs":
        return " "
    return "".join(f"[U+{ord(char):04X}]" for char in character)


def _turned(run: Glyphs) -> Glyphs:
    """A run of an odd level as it is drawn: from its last character to its first, marks kept in place."""
    if run.level % 2 == 0:
        return run
    clusters: list[str] = []
    for character in run.shown:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return replace(run, shown="".join(reversed(clusters)))
