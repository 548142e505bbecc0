"""A text made plain for rules: one kind of dash, digit and blank, nothing invisible; and its words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from orat.analysis.guard.vocabulary import SHORTENED

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FOREIGN = re.compile(r"[^\x00-\x7fåäöÅÄÖéÉ]")
_LOOSE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]")
_DASHES = frozenset("‐‑‒–—―−﹘﹣－")
_OH = re.compile(r"(?<=\d)[oO](?=-?\d)")
"""A letter that is read as a nought."""
_CODE = re.compile(
    r"(?<![0-9A-Za-z])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,128}"
    r"|[0-9a-f]{4}-[0-9a-f]{4} · [0-9a-f]{4}-[0-9a-f]{4})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
"""Identities, digests and check codes of documents: any figures, and now and then a word, may be in them."""
_ENDS = re.compile(r"[.!?…]\s|[.!?…][\"”’)]\s|\n\s*\n|\n\s*(?=[A-ZÅÄÖ•*-])")
_STARTERS = re.compile(r"[:\"”»«“‘•*/]")
_KEPT_MARKS = frozenset("åäöé")
"""Letters of their own: Flodén is a name, floden is a river."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: `key` is what lists are asked with, `opens` that a capital here proves nothing."""

    text: str
    key: str
    start: int
    end: int
    sentence: int
    opens: bool

    @property
    def titled(self) -> bool:
        """Whether each part begins with a capital and goes on in small letters."""
        return self.text[0].isupper() and not self.text.isupper()

    @property
    def capital(self) -> bool:
        """Whether it is all capitals, of two letters or more."""
        return len(self.text) > 1 and self.text.isupper()


@dataclass(frozen=True, slots=True)
class Reading:
    """A text made plain, its words, and where each plain character stood in the text."""

    plain: str
    words: Sequence[Word]
    origin: Sequence[int] | None
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the plain text stands in the text as it was written."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end] if end < len(self.origin) else self.length

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        before = self.words[index - 1].end if index else 0
        return self.plain[before : self.words[index].start]

    def beside(self, index: int) -> bool:
        """Whether only blanks, and at most one line break, part a word from the one before it."""
        if not index:
            return False
        gap = self.gap(index)
        return gap.isspace() and len(gap) < 8 and gap.count("\n") < 2


def read(text: str) -> Reading:
    """Make a text plain and take it apart."""
    origin: list[int] | None = None
    plain = text
    if _LOOSE.search(text):
        plain, origin = _tightened(text)
    plain = _FOREIGN.sub(_folded, plain)
    plain = _CODE.sub(_blotted, _OH.sub("0", plain))
    return Reading(plain, _words(plain), origin, len(text))


def key(word: str) -> str:
    """What a word is looked up by: small letters without foreign marks, so that Yıldız is also Yildiz."""
    small = word.lower()
    if small.isascii():
        return small
    return "".join(map(_unmarked, unicodedata.normalize("NFC", small)))


def _unmarked(char: str) -> str:
    if char in _KEPT_MARKS or char.isascii():
        return char
    odd = _ODD.get(char)
    return odd if odd is not None else unicodedata.normalize("NFD", char)[0]


_ODD = {"ı": "i", "ł": "l", "đ": "d", "ø": "ö", "æ": "ä", "ß": "ss", "’": "'", "\u0307": ""}


def _folded(match: re.Match[str]) -> str:
    char = match[0]
    if char in _DASHES:
        return "-"
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 else char


def _blotted(match: re.Match[str]) -> str:
    return "·" * len(match[0])


def _tightened(text: str) -> tuple[str, list[int]]:
    """The text with letters and their marks made one, and without what cannot be seen."""
    chars: list[str] = []
    origin: list[int] = []
    for at, char in enumerate(text):
        if unicodedata.combining(char) and chars:
            whole = unicodedata.normalize("NFC", chars[-1] + char)
            if len(whole) == 1:
                chars[-1] = whole
                continue
        elif _LOOSE.match(char):
            continue
        chars.append(char)
        origin.append(at)
    return "".join(chars), origin


def _words(plain: str) -> list[Word]:
    found: list[Word] = []
    end = sentence = 0
    for match in _WORD.finditer(plain):
        gap = plain[end : match.start()]
        new = not found or (len(gap) > 1 and _ends(gap, found[-1]))
        if new and found:
            sentence += 1
        opens = new or (gap != " " and _STARTERS.search(gap) is not None)
        found.append(Word(match[0], key(match[0]), match.start(), match.end(), sentence, opens))
        end = match.end()
    return found


def _ends(gap: str, before: Word) -> bool:
    """Whether a sentence ends in a gap, and not just an initial or a shortened word."""
    if _ENDS.search(gap) is None:
        return False
    return not (gap[0] == "." and "\n" not in gap and (len(before.text) == 1 or before.key in SHORTENED))
