"""Characters that can stand in every format: XML, HTML and UTF-8 each refuse some of them."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NO_CHARACTERS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
"""Controls but tab and line end, lone surrogates, and what Unicode says will never be a character."""


def holdable(text: str) -> str:
    """Text that every format can hold: each line end is one, and what is no character is its code point.

    The code point is written as on paper, "[U+0000]", so that nothing is left out unseen.
    """
    if text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    return _NO_CHARACTERS.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def one_line(text: str) -> str:
    """Text that every format can hold, on one line."""
    return " ".join(holdable(text).replace("\t", " ").split("\n"))
