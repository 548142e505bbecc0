"""From blocks to flows: how each kind of block is set, and what it is in the structure tree."""

from collections.abc import Sequence
from functools import singledispatch

from orat.documents import blocks
from orat.documents.pdf.contents import anchored, contents
from orat.documents.pdf.flow import BreakFlow, Flow, Frame, HeadingFlow, StackFlow, TextFlow
from orat.documents.pdf.fonts import Weight
from orat.documents.pdf.items import FieldFlow, SignatureFlow, list_items
from orat.documents.pdf.lines import Piece
from orat.documents.pdf.pictures import PictureFlow
from orat.documents.pdf.rich import pieces_of, tidy
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
from orat.documents.pdf.typed import TypedList, TypedParagraph, parts
from orat.documents.pdf.watch import Watch

_KEY_SHARE = 0.215
_NO_BREAK = "\u00a0"


def set_blocks(
    content: Sequence[blocks.Block], root: Element, watch: Watch, field: blocks.SignatureField | None = None
) -> list[Flow]:
    """All blocks as flows, in order, their elements hung under the root. The place for an electronic
    signature stands behind the last lines to sign on, or last where there are none.
    """
    flows: list[Flow] = []
    blocks_there = anchored(content)
    signed = [index for index, block in enumerate(blocks_there) if isinstance(block, blocks.SignOff)]
    for index, block in enumerate(blocks_there):
        watch.look()
        if isinstance(block, blocks.Contents):
            following = [each for each in blocks_there[index:] if isinstance(each, blocks.Heading)]
            flows += contents([each for each in following if each.level <= block.depth], root)
        else:
            flows += set_block(block, root)
        if field and signed and index == signed[-1]:
            flows.append(FieldFlow(field, root))
    if field and not signed:
        flows.append(FieldFlow(field, root))
    return flows


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
    rise = 0.33 * (style.size - 10.5)
    for badge in block.badges:
        ink, box = BADGES[badge.tone]
        pieces.append(Piece(badge.text, TextStyle(8.4, style.leading, Weight.SEMIBOLD, ink, box, rise)))
        pieces.append(Piece(" ", style))
    if block.sparkline:
        pieces += [Piece(" ", style), Piece("", style, block.sparkline)]
    aside = Piece(block.aside, KEY) if block.aside else None
    title = " ".join(filter(None, (block.number.replace(_NO_BREAK, " "), block.text)))
    return [
        HeadingFlow(
            pieces, Element(f"H{block.level}", parent), level=block.level, title=title,
            gaps=HEADING_GAPS[block.level], aside=aside, anchor=block.anchor,
        )
    ]  # fmt: skip


@set_block.register
def _(block: blocks.Paragraph, parent: Element) -> list[Flow]:
    if block.language:
        parent = Element("Div", parent, language=block.language)
    after = 10.0 if block.voice is blocks.Voice.SUBTITLE else 6.0
    flows = _typed_flows(block.text, VOICES[block.voice], parent, label=block.label, after=after)
    flows[0].keep_with_previous = bool(block.label)
    return flows


@set_block.register
def _(block: blocks.KeyValues, parent: Element) -> list[Flow]:
    rows = [(key, tidy(value)) for key, value in block.rows]
    return [key_values(rows, parent, _KEY_SHARE)] if rows else []


@set_block.register
def _(block: blocks.Callout, parent: Element) -> list[Flow]:
    section = Element("Sect", parent)
    title = TextFlow([Piece(block.title, CALLOUT_TITLE)], Element("P", section))
    title.keep_with_next = True
    texts = _typed_flows(block.text, CALLOUT, section, after=4.0)
    frame = Frame(left=12, top=8, right=12, bottom=9, fill=TINT, radius=4.0)
    return [StackFlow([title, *texts], frame, before=8.0, after=9.0)]


@set_block.register
def _(block: blocks.DecisionBox, parent: Element) -> list[Flow]:
    children = _typed_flows(block.text, BODY, parent, label=block.label, after=4.0)
    return [StackFlow(children, Frame(left=10.5, top=1.5, bottom=1.5, bar=ACCENT), before=6.0, after=6.0)]


@set_block.register
def _(block: blocks.DataTable, parent: Element) -> list[Flow]:
    if not block.rows:
        return []
    return [data_table(block.columns, block.rows, parent, row_heads=block.row_heads, dense=block.dense)]


@set_block.register
def _(block: blocks.BulletList, parent: Element) -> list[Flow]:
    if not block.items:
        return []
    items = [item if isinstance(item, blocks.ListItem) else blocks.ListItem(*item) for item in block.items]
    return list_items(items, BODY, parent)


@set_block.register
def _(block: blocks.Picture, parent: Element) -> list[Flow]:
    if not block.data:
        return _typed_flows((block.caption,), BODY, parent)
    return [PictureFlow(block, parent)]


@set_block.register
def _(block: blocks.PageBreak, parent: Element) -> list[Flow]:
    return [BreakFlow(block.title)]


@set_block.register
def _(block: blocks.SignOff, parent: Element) -> list[Flow]:
    return [SignatureFlow(text, Element("P", parent)) for text in block.lines]


def _typed_flows(
    text: blocks.RichText, style: TextStyle, parent: Element, *, label: str = "", after: float = 6.0
) -> list[Flow]:
    """Typed text as paragraphs and lists; the label begins the first."""
    flows: list[Flow] = []
    for part in parts(text) if isinstance(text, str) else (text,):
        if isinstance(part, TypedList):
            if label and not flows:
                flows.append(TextFlow([Piece(label, BODY_STRONG)], Element("P", parent), after=3.0))
            flows += list_items(part.items, style, parent)
            continue
        words = part.text if isinstance(part, TypedParagraph) else part
        pieces = pieces_of(words, style)
        if label and not flows:
            pieces = [Piece(f"{label} " if words else label, BODY_STRONG), *pieces]
        flows.append(TextFlow(pieces, Element("P", parent), after=after))
    return flows
