"""From blocks to flows: how each kind of block is set, and what it is in the structure tree."""

from collections.abc import Sequence
from functools import singledispatch

from orat.documents import blocks
from orat.documents.pdf.flow import Flow, Frame, HeadingFlow, StackFlow, TextFlow
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.items import SignatureFlow, item
from orat.documents.pdf.lines import Piece
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import (
    ACCENT,
    BADGES,
    BODY,
    BODY_STRONG,
    CALLOUT,
    CALLOUT_TITLE,
    HEADING_GAPS,
    HEADINGS,
    KEY,
    TINT,
    VOICES,
    TextStyle,
)
from orat.documents.pdf.tables import data_table, key_values

_KEY_SHARE = 0.215
_NO_BREAK = "\u00a0"


def set_blocks(content: Sequence[blocks.Block], root: Element) -> list[Flow]:
    """All blocks as flows, in order, their elements hung under the root."""
    return [flow for block in content for flow in set_block(block, root)]


@singledispatch
def set_block(block: blocks.Block, parent: Element) -> list[Flow]:
    """The flows of one block; each kind of block has its own function below."""
    raise TypeError(type(block).__name__)


@set_block.register
def _(block: blocks.Heading, parent: Element) -> list[Flow]:
    style = HEADINGS[block.level]
    pieces = []
    if block.number:
        number = block.number.replace(" ", _NO_BREAK)
        pieces.append(
            Piece(f"{number}{_NO_BREAK} ", TextStyle(style.size, style.leading, style.weight, ACCENT))
        )
    pieces.append(Piece(block.text + (" " if block.badges else ""), style))
    for badge in block.badges:
        ink, box = BADGES[badge.tone]
        pieces.append(Piece(badge.text, TextStyle(8.4, style.leading, Weight.SEMIBOLD, ink, box)))
        pieces.append(Piece(" ", style))
    aside = Piece(block.aside, KEY) if block.aside else None
    title = " ".join(filter(None, (block.number, block.text)))
    return [
        HeadingFlow(
            pieces, Element(f"H{block.level}", parent), level=block.level, title=title,
            gaps=HEADING_GAPS[block.level], aside=aside,
        )
    ]  # fmt: skip


@set_block.register
def _(block: blocks.Paragraph, parent: Element) -> list[Flow]:
    style = VOICES[block.voice]
    after = 10.0 if block.voice is blocks.Voice.SUBTITLE else 6.0
    flows: list[Flow] = []
    for text in _typed(block.text):
        pieces = [Piece(text, style)]
        if block.label and not flows:
            pieces.insert(0, Piece(f"{block.label} ", BODY_STRONG))
        flows.append(TextFlow(pieces, Element("P", parent), after=after))
    return flows


@set_block.register
def _(block: blocks.KeyValues, parent: Element) -> list[Flow]:
    rows = [(key, "\n".join(_typed(value))) for key, value in block.rows]
    return [key_values(rows, parent, _KEY_SHARE)] if rows else []


@set_block.register
def _(block: blocks.Callout, parent: Element) -> list[Flow]:
    section = Element("Sect", parent)
    title = TextFlow([Piece(block.title, CALLOUT_TITLE)], Element("P", section))
    title.keep_with_next = True
    texts = [
        TextFlow([Piece(text, CALLOUT)], Element("P", section), after=4.0) for text in _typed(block.text)
    ]
    frame = Frame(left=12, top=8, right=12, bottom=9, fill=TINT, radius=4.0)
    return [StackFlow([title, *texts], frame, before=8.0, after=6.0)]


@set_block.register
def _(block: blocks.DecisionBox, parent: Element) -> list[Flow]:
    children: list[Flow] = []
    for text in _typed(block.text):
        pieces = (
            [Piece(text, BODY)] if children else [Piece(f"{block.label} ", BODY_STRONG), Piece(text, BODY)]
        )
        children.append(TextFlow(pieces, Element("P", parent), after=4.0))
    return [StackFlow(children, Frame(left=10.5, top=1.5, bottom=1.5, bar=ACCENT), before=6.0, after=6.0)]


@set_block.register
def _(block: blocks.DataTable, parent: Element) -> list[Flow]:
    if not block.rows:
        return []
    rows = [["\n".join(_typed(text)) for text in row] for row in block.rows]
    return [data_table(block.columns, rows, parent)]


@set_block.register
def _(block: blocks.BulletList, parent: Element) -> list[Flow]:
    numbered = any(label[:1].isdigit() for label, _ in block.items)
    element = Element("L", parent, numbering="Decimal" if numbered else "Disc")
    return [item(label, text, element) for label, text in block.items]


@set_block.register
def _(block: blocks.SignOff, parent: Element) -> list[Flow]:
    return [SignatureFlow(text, Element("P", parent)) for text in block.lines]


def _typed(text: str) -> list[str]:
    """Typed text as paragraphs: an empty line parts two, a single line end stays a line end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    lines = [line.rstrip().replace("\t", "    ") for line in text.split("\n")]
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return ["\n".join(paragraph) for paragraph in paragraphs if paragraph] or [""]
