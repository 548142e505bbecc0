"""A picture on paper: a figure with its caption under it, which is also what a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orat.documents.blocks import Picture
from orat.documents.characters import one_line
from orat.documents.pdf.flow import Flow, TextFlow
from orat.documents.pdf.lines import Piece
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import VALUE

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_WIDEST, _HIGHEST = 330.0, 220.0
"""11.6 cm by 7.8 cm: what is meant is seen, and it fits in beside texts."""
_DENSITY = 120 / 72
"""Fewest pixels to a point; a small picture is not blown up."""
_CAPTION_GAP = 4.0


class PictureFlow(Flow):
    """Is never cut; goes to the next page where there is no room."""

    before = 6.0
    after = 8.0

    def __init__(self, picture: Picture, parent: Element) -> None:
        self._picture = picture
        self._element = Element("Figure", parent, alt=one_line(picture.caption))
        self.caption = TextFlow([Piece(picture.caption, VALUE)], Element("Caption", self._element))
        # The picture is read before its caption.
        self._caption_element = self._element.kids.pop()
        self._size = (0.0, 0.0)

    def lay(self, width: float) -> None:
        """Scale the picture down to its place, and lay out the caption."""
        wide, high = self._picture.width, self._picture.height
        scale = min(_WIDEST / wide, width / wide, _HIGHEST / high, 1 / _DENSITY)
        self._size = (wide * scale, high * scale)
        self.caption.lay(width)
        self.height = self._size[1] + _CAPTION_GAP + self.caption.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The picture, then the caption."""
        wide, high = self._size
        canvas.picture(self._picture, self._element, (x, top - high, wide, high))
        self._element.kids.append(self._caption_element)
        self.caption.draw(canvas, x, top - high - _CAPTION_GAP)
