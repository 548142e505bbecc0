"""Text as it is kept: composed letters, no control characters, within bounds."""

import unicodedata

from orat.errors import UserError

LINE = 300
"""Longest one-line field, in characters."""
BODY = 200_000
"""Longest many-line field, in characters."""


def clean_line(text: str, field: str, *, required: bool = False) -> str:
    """One line, trimmed. Raises UserError("too-long") past LINE, and ("empty") when required and nothing is
    left.
    """
    line = " ".join(_printable(text).split())
    if required and not line:
        raise UserError("empty", field=field)
    return _bounded(line, field, LINE)


def clean_body(text: str, field: str) -> str:
    """Many lines, trimmed at both ends. Raises UserError("too-long") past BODY."""
    return _bounded(_printable(text.replace("\r\n", "\n").replace("\r", "\n")).strip(), field, BODY)


def _printable(text: str) -> str:
    """NFC, without what no field can mean: NUL and other controls but line ends and tabs, and lone
    surrogates.
    """
    if text.replace("\n", "").replace("\t", "").isprintable():
        return unicodedata.normalize("NFC", text)
    kept = (char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept))


def _bounded(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise UserError("too-long", field=field, limit=limit, length=len(text))
    return text
