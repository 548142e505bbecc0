"""The two flows that consist of more than their text: a list item with its label, and a line to sign on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from orat.documents.pdf.flow import Flow, TextFlow
from orat.documents.pdf.lines import Piece, natural_widths
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import INK, VALUE, TextStyle

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_INDENT = 14.0
_LABEL_GAP = 5.0
_SIGNATURE_GAP = 38.0
_SIGNATURE_WIDTH = 240.0


class ItemFlow(Flow):
    """A list item: its label hangs in the indent, on the first part only when it is cut."""

    after = 3.0

    def __init__(self, label: TextFlow | None, body: TextFlow, indent: float) -> None:
        self.label = label
        self.body = body
        self.indent = indent

    def lay(self, width: float) -> None:
        """Lay out the body beside the indent."""
        if self.label:
            self.label.lay(width)
        self.body.lay(width - self.indent)
        self.height = self.body.height

    def least(self) -> float:
        """As little of the body as a paragraph may leave."""
        return self.body.least()

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut the body."""
        parts = self.body.cut(room, 2)
        if parts is None:
            return None
        first, rest = ItemFlow(self.label, parts[0], self.indent), ItemFlow(None, parts[1], self.indent)
        first.height, rest.height = parts[0].height, parts[1].height
        return first, rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The label, then the body."""
        if self.label:
            self.label.draw(canvas, x, top)
        self.body.draw(canvas, x + self.indent, top)


def list_items(items: Sequence[tuple[str, str]], style: TextStyle, parent: Element) -> list[Flow]:
    """A list, all its texts indented by the widest of its labels."""
    numbered = any(label[0].isdigit() for label, _ in items)
    whole = Element("L", parent, numbering="Decimal" if numbered else "Disc")
    widest = max(natural_widths(label, style)[1] for label, _ in items)
    flows: list[Flow] = []
    for label, text in items:
        element = Element("LI", whole)
        head = TextFlow([Piece(label, style)], Element("Lbl", element))
        body = TextFlow([Piece(text, style)], Element("LBody", element))
        flows.append(ItemFlow(head, body, max(_INDENT, widest + _LABEL_GAP)))
    flows[-1].after = 6.0
    return flows


class SignatureFlow(Flow):
    """Room to write, a line, and under it what is to be written."""

    def __init__(self, text: str, element: Element) -> None:
        self.text = TextFlow([Piece(text, VALUE)], element)

    def lay(self, width: float) -> None:
        """Lay out the text under the line."""
        self.text.lay(min(width, _SIGNATURE_WIDTH))
        self.height = _SIGNATURE_GAP + self.text.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The line as decoration, then the text."""
        with canvas.artifact():
            canvas.rule(x, top - _SIGNATURE_GAP + 2, _SIGNATURE_WIDTH, 0.6, INK)
        self.text.draw(canvas, x, top - _SIGNATURE_GAP)
