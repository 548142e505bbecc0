"""From rich text to pieces in one style each."""

from dataclasses import replace

from orat.documents.blocks import Inline, Link, RichText, Sparkline, Strong
from orat.documents.pdf.addresses import linked
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.lines import Piece
from orat.documents.pdf.styles import ACCENT, TextStyle
from orat.documents.pdf.typed import paragraphs


def pieces_of(text: RichText, style: TextStyle) -> list[Piece]:
    """The pieces of one paragraph; in text as typed, addresses become links. At least one piece."""
    if isinstance(text, str):
        return [_piece(part, style) for part in linked(text)]
    return [_piece(part, style) for part in text] or [Piece("", style)]


def tidy(text: RichText) -> RichText:
    """Typed text for a place that holds no lists: line ends are of one kind, none of them double."""
    return "\n".join(paragraphs(text)) if isinstance(text, str) else text


def _piece(part: Inline, style: TextStyle) -> Piece:
    if isinstance(part, str):
        return Piece(part, style)
    if isinstance(part, Strong):
        return Piece(part.text, replace(style, weight=Weight.BOLD))
    if isinstance(part, Sparkline):
        return Piece("", style, part)
    if isinstance(part, Link):
        return Piece(part.text, replace(style, ink=ACCENT), part)
    return Piece(part.text, style, part)
