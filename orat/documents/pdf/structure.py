"""The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what each piece of content is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(eq=False, slots=True)
class Annotation:
    """What can be clicked or signed: its dictionary, and its page from 1."""

    page: int
    entry: Any


class Element:
    """One node: a standard role ("H1", "P", "TD" …), its attributes, and its children in reading order.

    A child is another element, a piece of marked content as (page number from 1, MCID on that page), or an
    annotation. `box` is where a figure lies on its page, `spans` how many columns and rows a cell fills.
    """

    __slots__ = ("actual", "alt", "box", "kids", "language", "numbering", "role", "scope", "spans")

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        scope: str = "",
        numbering: str = "",
        actual: str = "",
        alt: str = "",
        language: str = "",
        box: tuple[float, float, float, float] | None = None,
        spans: tuple[int, int] = (1, 1),
    ) -> None:
        self.role = role
        self.scope = scope
        self.numbering = numbering
        self.actual = actual
        self.alt = alt
        self.language = language
        self.box = box
        self.spans = spans
        self.kids: list[Element | tuple[int, int] | Annotation] = []
        if parent is not None:
            parent.kids.append(self)

    def prune(self) -> bool:
        """Drop branches without content, but no cell of a table; whether anything is left here."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.role in ("TD", "TH")


def utf16(text: str) -> str:
    """A text string of PDF, always UTF-16: PDFDocEncoding has no code for some of what people type."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
