"""From typed characters to what is drawn: which face, which glyphs, and the text they stand for."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from orat.documents.pdf import arabic
from orat.documents.pdf.fonts import HEAVY, Face, Weight, face, face_for, is_invisible

_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
"""They colour the emoji before them, which a black one cannot show."""


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
        glyph = _glyph(typed, form, weight, runs[-1].face if runs else None)
        if level % 2:
            glyph = replace(glyph, shown=arabic.MIRRORED.get(glyph.shown, glyph.shown), level=level)
        if runs and runs[-1].face is glyph.face:
            last = runs[-1]
            runs[-1] = replace(last, text=last.text + glyph.text, shown=last.shown + glyph.shown)
        else:
            runs.append(glyph)
    return [
        replace(
            run, width=run.face.width(run.shown), thicken=weight in HEAVY and run.face is not face(weight)
        )
        for run in runs
    ]


def _glyph(typed: str, form: str, weight: Weight, before: Face | None) -> Glyphs:
    """One character. What nothing can draw is its code point, and then that is also what it is read as."""
    unseen = is_invisible(typed) or (before is not None and typed in _SKIN_TONES)
    if not unseen and (chosen := face_for(form, weight)):
        return Glyphs(chosen, typed, form, 0.0)
    main = face(weight)
    if unseen:
        return Glyphs(before or main, typed, "", 0.0)
    if typed == "\t" or unicodedata.category(typed[0]) == "Zs":
        return Glyphs(main, typed, " ", 0.0)
    code = "".join(f"[U+{ord(char):04X}]" for char in typed)
    return Glyphs(main, code, code, 0.0)


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


def missing(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters of the texts that no face has, each once; they are printed as their code points."""
    characters = sorted({char for text in texts for char in text if char != "\n"})
    return tuple(
        char for char in characters if _glyph(char, char, Weight.REGULAR, None).shown.startswith("[U+")
    )
