"""What ISO 19005-2 does not accept in reportlab 5.1, mended once in the running program."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from orat.documents.pdf.watch import Watch

_END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def apply() -> None:
    """Mend reportlab; calling it again does nothing."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfdoc, ttfonts

    if ttfonts.makeToUnicodeCMap is _to_unicode:
        return
    ttfonts.makeToUnicodeCMap = _to_unicode
    # Streams as bytes: base 85 makes them a quarter larger for the sake of seven-bit mail.
    rl_config.useA85 = 0
    plain = pdfdoc.PDFStream.format

    def with_line_end(stream: Any, document: Any) -> bytes:
        # 6.1.7.1: an end of line stands before endstream and is not counted in Length.
        written: bytes = plain(stream, document)
        return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"

    pdfdoc.PDFStream.format = with_line_end


def _to_unicode(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode map of a subset without the targets U+0000 that unused codes would get (6.2.11.7.2)."""
    entries = [(code, _meant(chr(target))) for code, target in enumerate(subset) if target]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block]
        lines.append("endbfchar")
    return "\n".join([*lines, _END])


def _meant(character: str) -> str:
    """The letters that a presentation form stands for; any other character is itself."""
    kind = unicodedata.decomposition(character).split(" ")[0]
    if kind in ("<isolated>", "<initial>", "<medial>", "<final>"):
        return unicodedata.normalize("NFKC", character)
    return character


def watch(document: Any, looked_at: Watch) -> None:
    """Let a reportlab document look at the watch for every object that it writes."""
    order = document.numberToId

    class Watched(dict[int, str]):
        def __getitem__(self, number: int) -> str:
            looked_at.look()
            return super().__getitem__(number)

    document.numberToId = Watched(order)
