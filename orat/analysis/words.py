"""Swedish words: taking a text apart, and reducing a word to its stem."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = "aeiouyåäö"
_S_ENDING = "bcdfghjklmnoprtvy"
_FIRST = re.compile(
    "(?:heterna|hetens|anden|andes|andet|arens|arnas|ernas|ornas|heten|heter|arna|erna|orna|ande|arne|aste|aren"
    "|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$"
)
_SECOND = ("dd", "gd", "nn", "dt", "gt", "kt", "tt")
_THIRD = (("fullt", "full"), ("löst", "lös"), ("lig", ""), ("els", ""), ("ig", ""))


def words(text: str) -> list[str]:
    """The words of a text in lower case and composed letters, numbers and marks left out."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A lower-case Swedish word without its inflection.

    The Snowball stemmer for Swedish (Porter 2001, as of version 2.2, snowballstem.org). It knows
    no dictionary: the stem is a key to compare by, not a word.
    """
    start = _region(word)
    word = _inflection(word, start)
    if word[start:].endswith(_SECOND):
        word = word[:-1]
    for ending, kept in _THIRD:
        if word[start:].endswith(ending):
            return word[: len(word) - len(ending)] + kept
    return word


def _region(word: str) -> int:
    """Where R1 begins: after the first consonant that follows a vowel, yet never before the fourth letter."""
    for at in range(1, len(word)):
        if word[at] not in _VOWELS and word[at - 1] in _VOWELS:
            return max(at + 1, 3)
    return len(word)


def _inflection(word: str, start: int) -> str:
    match = _FIRST.search(word, start)
    if match is not None:
        return word[: match.start()]
    if word[start:].endswith("s") and len(word) > 1 and word[-2] in _S_ENDING:
        return word[:-1]
    return word
