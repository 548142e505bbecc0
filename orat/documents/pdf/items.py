"""Flows that consist of more than their text: a list item with its label, and places to sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from orat.documents.blocks import ListItem, SignatureField
from orat.documents.pdf.flow import Flow, TextFlow
from orat.documents.pdf.lines import Piece, natural_widths
from orat.documents.pdf.rich import pieces_of
from orat.documents.pdf.structure import Element, utf16
from orat.documents.pdf.styles import INK, QUIET_INK, RULE, VALUE, TextStyle

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_INDENT = 14.0
_LABEL_GAP = 5.0
_DEEPEST = 120.0
_SIGNATURE_GAP = 38.0
_SIGNATURE_WIDTH = 240.0
_FIELD_HEIGHT = 56.0
_FIELD_PADDING = 7.0
_IN_FIELD = TextStyle(size=8.0, leading=11.0, ink=QUIET_INK)


class ItemFlow(Flow):
    """A list item: its label hangs in the indent, on the first part only when it is cut."""

    after = 3.0

    def __init__(self, label: TextFlow | None, body: TextFlow, indent: float, left: float = 0.0) -> None:
        self.label = label
        self.body = body
        self.indent = indent
        self.left = left

    def lay(self, width: float) -> None:
        """Lay out the body beside the indent."""
        if self.label:
            self.label.lay(width)
        self.body.lay(width - self.left - self.indent)
        self.height = self.body.height

    def least(self) -> float:
        """As little of the body as a paragraph may leave."""
        return self.body.least()

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut the body."""
        parts = self.body.cut(room, 2)
        if parts is None:
            return None
        first = ItemFlow(self.label, parts[0], self.indent, self.left)
        rest = ItemFlow(None, parts[1], self.indent, self.left)
        first.height, rest.height = parts[0].height, parts[1].height
        return first, rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The label, then the body."""
        if self.label:
            self.label.draw(canvas, x + self.left, top)
        self.body.draw(canvas, x + self.left + self.indent, top)


def list_items(items: Sequence[ListItem], style: TextStyle, parent: Element, left: float = 0.0) -> list[Flow]:
    """A list, all its texts indented by the widest of its labels, and lists in it further in."""
    numbered = any(item.label[:1].isdigit() for item in items)
    whole = Element("L", parent, numbering="Decimal" if numbered else "Disc")
    widest = max(natural_widths(item.label, style)[1] for item in items)
    indent = max(_INDENT, widest + _LABEL_GAP)
    # Deeper than this there is no room for words; the tree still tells how deep an item lies.
    inner = min(left + indent, _DEEPEST)
    flows: list[Flow] = []
    for item in items:
        element = Element("LI", whole)
        head = TextFlow([Piece(item.label, style)], Element("Lbl", element))
        content = Element("LBody", element)
        body = TextFlow(pieces_of(item.text, style), Element("P", content) if item.items else content)
        flows.append(ItemFlow(head, body, indent, left))
        if item.items:
            flows += list_items(item.items, style, content, inner)
            flows[-1].after = ItemFlow.after
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


class FieldFlow(Flow):
    """A place for an electronic signature: a frame with its text, and the form field over it."""

    before = 12.0

    def __init__(self, field: SignatureField, parent: Element) -> None:
        section = Element("Sect", parent)
        self.text = TextFlow([Piece(field.text, _IN_FIELD)], Element("P", section))
        self._element = Element("Form", section)
        self._field = field

    def lay(self, width: float) -> None:
        """Lay out the text in the frame."""
        self.text.lay(min(width, _SIGNATURE_WIDTH) - 2 * _FIELD_PADDING)
        self.height = max(_FIELD_HEIGHT, self.text.height + 2 * _FIELD_PADDING)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """The frame as decoration, the text, then the field, which is empty until somebody signs."""
        with canvas.artifact():
            canvas.fill(x, top - self.height, _SIGNATURE_WIDTH, self.height, RULE, radius=4.0)
            canvas.fill(
                x + 0.7,
                top - self.height + 0.7,
                _SIGNATURE_WIDTH - 1.4,
                self.height - 1.4,
                "#FFFFFF",
                radius=3.4,
            )
        self.text.draw(canvas, x + _FIELD_PADDING, top - _FIELD_PADDING)
        canvas.field(self._widget(canvas, x, top), self._element)

    def _widget(self, canvas: TaggedCanvas, x: float, top: float) -> Any:
        from reportlab.pdfbase import pdfdoc

        corner = [round(_SIGNATURE_WIDTH, 2), round(self.height, 2)]
        look = pdfdoc.PDFStream(
            dictionary=pdfdoc.PDFDictionary(
                {
                    "Type": pdfdoc.PDFName("XObject"),
                    "Subtype": pdfdoc.PDFName("Form"),
                    "BBox": pdfdoc.PDFArray([0, 0, *corner]),
                    "Resources": pdfdoc.PDFDictionary({}),
                }
            ),
            content=b" ",
        )
        frame = [x, top - self.height, x + _SIGNATURE_WIDTH, top]
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Widget"),
                "FT": pdfdoc.PDFName("Sig"),
                "T": utf16(self._field.name),
                "TU": utf16(self._field.description),
                "Contents": utf16(self._field.description),
                "Rect": pdfdoc.PDFArray([round(each, 2) for each in frame]),
                "F": 4,
                "AP": pdfdoc.PDFDictionary({"N": canvas.reference(look)}),
            }
        )
