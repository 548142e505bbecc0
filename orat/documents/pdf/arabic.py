"""How Arabic letters join, by Unicode's own presentation forms, so that no shaping library is needed."""

import unicodedata
from functools import cache

_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")
_ISOLATED, _FINAL, _INITIAL, _MEDIAL = range(4)
_TATWEEL = "\u0640"

MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))
"""What a bracket looks like in text that runs from right to left (the pairs that people type)."""


@cache
def _tables() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """For each letter, and each pair written as one sign, its four forms ("" where it has none)."""
    letters: dict[str, list[str]] = {}
    pairs: dict[str, list[str]] = {}
    for code in (*range(0xFB50, 0xFDFC), *range(0xFE70, 0xFEFD)):
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        if kind not in _FORMS:
            continue
        text = "".join(chr(int(part, 16)) for part in parts)
        if len(text) == 1:
            letters.setdefault(text, [""] * 4)[_FORMS.index(kind)] = chr(code)
        elif len(text) == 2 and text[0] == "\u0644" and text[1] in "\u0622\u0623\u0625\u0627":
            pairs.setdefault(text, [""] * 4)[_FORMS.index(kind)] = chr(code)
    return letters, pairs


def joined(word: str) -> list[tuple[str, str]]:
    """The word's letters in order, each with what was typed and the form it takes between its neighbours."""
    letters, pairs = _tables()
    parts: list[str] = []
    for char in word:
        if parts and parts[-1] + char in pairs:
            parts[-1] += char
        else:
            parts.append(char)
    return [(part, _form(parts, index, letters | pairs)) for index, part in enumerate(parts)]


def _form(parts: list[str], index: int, forms: dict[str, list[str]]) -> str:
    part = parts[index]
    if part not in forms:
        return part
    before, after = _neighbour(parts, index, -1), _neighbour(parts, index, 1)
    joins_before = _joins_after(before, forms) and bool(forms[part][_FINAL])
    joins_after = _joins_after(part, forms) and (
        (after in forms and bool(forms[after][_FINAL])) or after == _TATWEEL
    )
    wanted = (_ISOLATED, _INITIAL, _FINAL, _MEDIAL)[2 * joins_before + joins_after]
    return forms[part][wanted] or forms[part][_ISOLATED] or part


def _neighbour(parts: list[str], index: int, step: int) -> str:
    index += step
    while 0 <= index < len(parts) and unicodedata.combining(parts[index][0]):
        index += step
    return parts[index] if 0 <= index < len(parts) else ""


def _joins_after(part: str, forms: dict[str, list[str]]) -> bool:
    return part == _TATWEEL or (part in forms and bool(forms[part][_INITIAL]))
