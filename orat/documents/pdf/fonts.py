"""The faces that documents are printed with, what each covers, and how wide its characters are."""

import struct
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from orat.paths import resources


class Weight(StrEnum):
    """The cuts of the print face."""

    REGULAR = "Regular"
    SEMIBOLD = "Semibold"
    BOLD = "Bold"
    ITALIC = "Italic"


HEAVY = frozenset({Weight.SEMIBOLD, Weight.BOLD})

_FALLBACKS = ("DejaVuSans.ttf", "NotoEmoji-Regular.ttf")
"""Tried in this order for what the print face lacks: other scripts and signs, then emoji."""


_NEVER_DRAWN = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Controls, surrogates, private and unassigned code points: a glyph for one means nothing here."""


def is_invisible(character: str) -> bool:
    """Characters that guide others and have no look of their own (UAX #44, Default_Ignorable_Code_Point)."""
    if len(character) > 1:
        return False
    code = ord(character)
    return (
        code in (0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF)
        or 0x200B <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0000 <= code <= 0xE0FFF
    )


class Face:
    """One font file. Widths are in thousandths of the font size."""

    def __init__(self, path: Path) -> None:
        from reportlab.pdfbase.ttfonts import TTFont

        self.name = path.stem
        self.font: Any = TTFont(self.name, str(path), shapable=False)
        self.characters = frozenset(
            char
            for char in map(chr, self.font.face.charToGlyph)
            if not is_invisible(char) and unicodedata.category(char) not in _NEVER_DRAWN
        )
        self._path = path
        self._advances: dict[str, float] = {
            chr(code): width for code, width in self.font.face.charWidths.items()
        }

    def covers(self, characters: Iterable[str]) -> bool:
        """Whether every character has a glyph here."""
        return self.characters.issuperset(characters)

    def width(self, text: str) -> float:
        """The width of a covered text, kerning included."""
        advances, kerning = self._advances, self._kerning
        total = sum([advances[char] for char in text])
        if kerning:
            total += sum([kerning.get(pair, 0.0) for pair in pairwise(text)])
        return total

    def kerned(self, text: str) -> list[tuple[str, float]]:
        """The text in pieces, each with the adjustment that follows it (negative moves closer)."""
        pieces, start = [], 0
        for index, pair in enumerate(pairwise(text), 1):
            if pair in self._kerning:
                pieces.append((text[start:index], self._kerning[pair]))
                start = index
        return [*pieces, (text[start:], 0.0)]

    @cached_property
    def _kerning(self) -> dict[tuple[str, str], float]:
        """Pairs of characters and their adjustment, from the first horizontal format 0 subtable of `kern`."""
        data = self._path.read_bytes()
        offset = _table(data, b"kern")
        if not offset:
            return {}
        _, _, _, coverage, count = struct.unpack_from(">5H", data, offset + 2)
        if coverage >> 8:
            return {}
        by_glyph: dict[int, list[str]] = {}
        for code, glyph in self.font.face.charToGlyph.items():
            by_glyph.setdefault(glyph, []).append(chr(code))
        scale = 1000 / self.font.face.unitsPerEm
        pairs = {}
        for left, right, value in struct.iter_unpack(">HHh", data[offset + 18 : offset + 18 + 6 * count]):
            for first in by_glyph.get(left, ()):
                for second in by_glyph.get(right, ()):
                    pairs[first, second] = value * scale
        # Words are measured one by one, so no pair may reach across the space between two.
        return {pair: value for pair, value in pairs.items() if not any(char.isspace() for char in pair)}


def _table(data: bytes, tag: bytes) -> int:
    """Where a table of a TrueType file begins, or 0."""
    (count,) = struct.unpack_from(">H", data, 4)
    for index in range(count):
        name, _, offset, _ = struct.unpack_from(">4s3L", data, 12 + 16 * index)
        if name == tag:
            return int(offset)
    return 0


@cache
def face(weight: Weight) -> Face:
    """The print face in one cut."""
    return Face(resources() / "fonts" / f"OpenSans-{weight}.ttf")


@cache
def fallback(index: int) -> Face:
    """The n-th fallback face; read from disk only when something typed asks for it."""
    return Face(resources() / "fonts" / _FALLBACKS[index])


def face_for(character: str, weight: Weight) -> Face | None:
    """The first face that has a glyph for a character, or None."""
    if character in face(weight).characters:
        return face(weight)
    for index in range(len(_FALLBACKS)):
        if character in fallback(index).characters:
            return fallback(index)
    return None
