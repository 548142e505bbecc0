"""Finds the web and mail addresses that people type, and says where each leads. In doubt it is plain text."""

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from orat.documents.blocks import Link

_FOUND = re.compile(
    r"(?<![\w@./])(?:(?P<web>https?://[^\s<>\"”»\u200b-\u200f\u202a-\u202e\u2066-\u2069]+)"
    r"|(?P<mail>[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})(?![\w@-]))"
)
_TRAILING = ".,;:!?'’…"
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")


def linked(text: str) -> Iterator[str | Link]:
    """The text in order, with its addresses as links."""
    start = 0
    for match in _FOUND.finditer(text) if "@" in text or "://" in text else ():
        words = _bare(match[0])
        target = _web(words) if match["web"] else f"mailto:{words}"
        if not target:
            continue
        if match.start() > start:
            yield text[start : match.start()]
        yield Link(words, target)
        start = match.start() + len(words)
    if start < len(text) or not text:
        yield text[start:]


def _bare(address: str) -> str:
    """Without the sentence's own signs behind it; a closing bracket stays when it was opened in it."""
    while address and (
        address[-1] in _TRAILING or (address[-1] == ")" and address.count(")") > address.count("("))
    ):
        address = address[:-1]
    return address


def _web(typed: str) -> str:
    """The address in ASCII; nothing where it is none, or hides its host behind a name."""
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname or "", parts.port
        named = host.encode("idna").decode()
        rest = quote(typed.split("://", 1)[1][len(parts.netloc) :], safe="/?#&=%+,;:@!$'()*~-._[]")
    except ValueError:
        return ""
    if "@" in parts.netloc or not _HOST.fullmatch(host):
        return ""
    return f"{parts.scheme}://{named}{f':{port}' if port else ''}{rest}"
