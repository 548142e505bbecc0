"""Swedish order as a text that sorts by its bytes: å ä ö last, accents and case aside, numbers by size."""

import re
import unicodedata

LENGTH = 64
"""Longest key, in characters; what is equal so far falls to the order of the ids."""

_LETTERS = str.maketrans("åäæöøüđłþ", "{||}}ydlt")
_TAKEN = str.maketrans("{|}~", "    ")
_NUMBER = re.compile(r"\d+")


def sort_key(text: str) -> str:
    """The key of a text; keys compare as plain strings, in Python and in any database's binary order.

    The letters after z take the characters after z in ASCII; a number is led by its count of digits.
    """
    folded = text.casefold().translate(_TAKEN)
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded).translate(_LETTERS)
    if not folded.isascii():
        parts = unicodedata.normalize("NFD", folded)
        folded = "".join(char for char in parts if not unicodedata.combining(char))
    return _NUMBER.sub(_sized, " ".join(folded.split()))[:LENGTH]


def _sized(match: re.Match[str]) -> str:
    digits = str(int(match[0])) if len(match[0]) < LENGTH else match[0]
    return f"{len(digits):02d}{digits}"
