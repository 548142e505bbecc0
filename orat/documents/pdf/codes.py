"""From characters to what a page's content says: the codes of a font's subsets, kerned, each word once."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from reportlab.lib.rl_accel import escapePDF

from orat.documents.pdf.fonts import Face

_Coded = tuple[tuple[int, str], ...]
"""Subsets by number, and the codes in each as the inside of a string in a TJ array."""


class Coded(dict[str, _Coded]):
    """The words of one face in one document. No pair is kerned across a space, so that words are enough."""

    def __init__(self, face: Face, document: Any) -> None:
        super().__init__()
        self._face = face
        self._document = document
        self._names: dict[int, str] = {}

    def operators(self, text: str, size: float) -> Iterator[str]:
        """Choose the subsets that the text needs, one after the other, and show its characters in them."""
        words = [self[word] for word in text.split(" ")]
        if all(len(word) == 1 and word[0][0] == 0 for word in words):
            yield self._shown(0, " ".join([word[0][1] for word in words]), size)
            return
        # The space is in the first subset only.
        parts = [part for word in words for part in ((0, " "), *word)][1:]
        for subset, group in groupby(parts, key=lambda part: part[0]):
            yield self._shown(subset, "".join(codes for _, codes in group), size)

    def _shown(self, subset: int, codes: str, size: float) -> str:
        return f"{self._name(subset)} {size:g} Tf[({codes})]TJ"

    def _name(self, subset: int) -> str:
        if subset not in self._names:
            self._names[subset] = self._face.font.getSubsetInternalName(subset, self._document)
        return self._names[subset]

    def __missing__(self, word: str) -> _Coded:
        found: list[tuple[int, str]] = []
        for piece, adjustment in self._face.kerned(word):
            for number, codes in self._face.font.splitString(piece, self._document):
                if found and found[-1][0] == number:
                    found[-1] = number, found[-1][1] + escapePDF(codes)
                else:
                    found.append((number, escapePDF(codes)))
            if adjustment:
                found[-1] = found[-1][0], f"{found[-1][1]}){-adjustment:.0f}("
        self[word] = coded = tuple(found) or ((0, ""),)
        return coded
