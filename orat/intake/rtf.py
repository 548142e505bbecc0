"""Rich text as Outlook keeps it in mails: unpacked ([MS-OXRTFCP]), and read as text or as the HTML inside."""

import re
from collections.abc import Iterator

from orat.errors import UserError
from orat.intake.limits import MEGABYTE
from orat.intake.mail_html import readable

LARGEST = 4 * MEGABYTE
"""Most bytes that are unpacked."""
_FIRST = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" +
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)  # fmt: skip
"""What the dictionary begins with."""
_RING = 4096
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL
)
_SKIPPED = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"themedata", b"datastore",
     b"listtable", b"listoverridetable", b"generator", b"header", b"footer",
     b"mhtmltag", b"xmlnstbl", b"rsidtbl")
)  # fmt: skip
_SIGNS = {b"par": "\n", b"line": "\n", b"tab": "\t", b"row": "\n", b"cell": "\t", b"emdash": "—",
          b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
          b"bullet": "•"}  # fmt: skip
_DEEPEST = 500


def unpacked(data: bytes) -> bytes:
    """The rich text in what is packed. Raises UserError("damaged")."""
    if len(data) < 16:
        raise UserError("damaged")
    size, kind = int.from_bytes(data[4:8], "little"), data[8:12]
    if kind == b"MELA":
        return data[16 : 16 + min(size, LARGEST)]
    if kind != b"LZFu":
        raise UserError("damaged")
    out = bytearray(_FIRST)
    # The dictionary is a ring of 4096; what was written lies in `out` at the same place, modulo the ring.
    at, wanted = 16, len(_FIRST) + min(size, LARGEST)
    while at < len(data) and len(out) < wanted:
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data):
                break
            if not flags >> bit & 1:
                out.append(data[at])
                at += 1
                continue
            pair = int.from_bytes(data[at : at + 2], "big")
            at += 2
            back = (len(out) - (pair >> 4)) % _RING
            if back == 0:
                return bytes(out[len(_FIRST) : wanted])
            for _ in range((pair & 15) + 2):
                out.append(out[-back] if back <= len(out) else 0x20)
    return bytes(out[len(_FIRST) : wanted])


def text_of(rtf: bytes) -> str:
    """The text that a reader sees; HTML that was wrapped in rich text is read as HTML."""
    html = b"\\fromhtml" in rtf[:2000]
    text = "".join(_pieces(rtf, html=html))
    # Letters beyond the first plane come in halves.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if html:
        return readable(text)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(rtf: bytes, *, html: bool) -> Iterator[str]:
    """The text bit by bit; of wrapped HTML the tags and what is not said twice ([MS-OXRTFEX])."""
    charset, skipping, tagging, unicode_skip, pending = "cp1252", False, False, 1, 0
    stack: list[tuple[bool, bool, int]] = []
    starred = False
    for found in _TOKEN.finditer(rtf):
        word, number, code, sign, brace, plain = found.groups()
        if brace == b"{":
            if len(stack) >= _DEEPEST:
                return
            stack.append((skipping, tagging, unicode_skip))
        elif brace == b"}":
            if not stack:
                return
            skipping, tagging, unicode_skip = stack.pop()
        elif sign == b"*":
            starred = True
            continue
        elif word is not None:
            if word == b"ansicpg" and number:
                charset = _known(int(number))
            elif word == b"uc" and number:
                unicode_skip = min(max(int(number), 0), 8)
            elif word == b"htmltag":
                skipping, tagging = not html, True
            elif word == b"htmlrtf":
                skipping = html and number != b"0"
            elif word in _SKIPPED or starred:
                skipping = True
            elif not skipping and word == b"u" and number:
                pending = unicode_skip
                yield chr(int(number) & 0xFFFF)
            elif not skipping and word in _SIGNS:
                yield "\n" if tagging and word == b"par" else _SIGNS[word]
        elif not skipping:
            if code is not None:
                text = bytes((int(code, 16),)).decode(charset, "replace")
            elif sign is not None:
                text = {b"~": "\u00a0", b"_": "-", b"-": ""}.get(sign, sign.decode("cp1252", "replace"))
            else:
                text = plain.decode(charset, "replace")
            kept = text[pending:]
            pending = max(0, pending - len(text))
            yield kept
        starred = False


def _known(page: int) -> str:
    """The charset of a code page, Windows-1252 for one that Python does not know."""
    name = "utf-8" if page == 65001 else f"cp{page}"
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name
