"""What stands in the body of a Word file, block by block, as WordprocessingML."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatchmethod
from itertools import count

from orat.documents import blocks
from orat.documents.characters import one_line
from orat.documents.docx_package import Package
from orat.documents.docx_parts import PLAIN, Manner, paragraph, picture, quoted, run
from orat.documents.docx_styles import TINTED, WIDTH
from orat.documents.grid import Placed, placed
from orat.documents.numbering import Numbering, items_of, runs
from orat.documents.outline import Entries, outlined
from orat.documents.pdf.styles import ACCENT, BADGES, QUIET_INK
from orat.documents.pdf.typed import TypedList
from orat.documents.rich_text import inlines, stretches, words
from orat.documents.text_layout import Box, shares

_BOLD = Manner(bold=True)
_COLUMNS = 96
_DEEPEST = 3
_PICTURE = (4_191_000, 2_794_000)
"""The largest place of a picture, 11.6 by 7.8 cm, in English Metric Units (360,000 to the centimetre)."""
_PIXEL = 914_400 / 120
"""How large a pixel is at most; a small picture is not blown up."""
_KEEP = "<w:keepNext/>"
_AFTER_TABLE = '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>'
_STYLES = {
    blocks.Voice.BODY: "",
    blocks.Voice.SUBTITLE: "Subtitle",
    blocks.Voice.QUIET: "BodyText3",
}


class Body:
    """All blocks of a document in a file."""

    def __init__(self, document: blocks.Document, package: Package) -> None:
        self._outline = outlined(document)
        self._package = package
        self._pictures = count(1)
        self._bookmarks = count(1)
        self._title = ""
        self._heading = ""

    def written(self) -> str:
        """The blocks, and at the end what heads the last pages."""
        content = "".join(map(self._block, self._outline.blocks))
        return content + self._package.section(self._title)

    @singledispatchmethod
    def _block(self, block: blocks.Block | Entries) -> str:
        raise TypeError(type(block).__name__)

    @_block.register
    def _(self, block: blocks.Heading) -> str:
        self._heading = one_line(" ".join(filter(None, (block.number, block.text))))
        name = next(self._bookmarks)
        parts = [
            run(f"{one_line(block.number)} ", Manner(ink=ACCENT)) if block.number else "",
            run(one_line(block.text)),
        ]
        for badge in block.badges:
            ink, fill = BADGES[badge.tone]
            parts += [
                run(" "),
                run(f"\u00a0{one_line(badge.text)}\u00a0", Manner(ink=ink, fill=fill, size=17)),
            ]
        if block.sparkline:
            parts += [run(" "), self._curve(block.sparkline)]
        heading = paragraph(
            f'<w:bookmarkStart w:id="{name}" w:name="{_bookmark(block.anchor)}"/>{"".join(parts)}'
            f'<w:bookmarkEnd w:id="{name}"/>',
            f"Heading{min(block.level, 6)}",
        )
        return heading + (paragraph(run(one_line(block.aside)), "BodyText3", _KEEP) if block.aside else "")

    @_block.register
    def _(self, block: blocks.Paragraph) -> str:
        return self._typed(
            block.text, _STYLES[block.voice], block.label, manner=Manner(language=block.language)
        )

    @_block.register
    def _(self, block: blocks.KeyValues) -> str:
        return "".join(
            paragraph(run(f"{one_line(key)}\t", Manner(ink=QUIET_INK)) + self._inline(value), "BodyText2")
            for key, value in block.rows
        )

    @_block.register
    def _(self, block: blocks.Callout) -> str:
        title = paragraph(run(one_line(block.title), _BOLD), "BlockText", _KEEP)
        before = paragraph("", "", _AFTER_TABLE)
        return before + title + self._typed(block.text, "BlockText", ground=TINTED) + before

    @_block.register
    def _(self, block: blocks.DecisionBox) -> str:
        return self._typed(block.text, "IntenseQuote", block.label)

    @_block.register
    def _(self, block: blocks.DataTable) -> str:
        if not block.rows:
            return ""
        rows = placed(block)
        widths = _widths(block.columns, rows)
        caption = ": ".join(filter(None, (self._heading, one_line(block.columns[0]))))
        head = "".join(
            _cell(paragraph(run(one_line(title))), width)
            for title, width in zip(block.columns, widths, strict=True)
        )
        first = int(block.row_heads)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>'
            f'<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="{first}" w:lastColumn="0" '
            f'w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{quoted(caption)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
            f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
            f"{self._rows(rows, widths)}</w:tbl>{paragraph('', '', _AFTER_TABLE)}"
        )

    def _rows(self, rows: Sequence[Sequence[Placed]], widths: Sequence[int]) -> str:
        """The rows; a cell that reaches down stands empty in each row that it reaches into."""
        written = []
        reaching: dict[int, tuple[Placed, int]] = {}
        for row in rows:
            beginning = {cell.column: cell for cell in row}
            cells = []
            column = 0
            while column < len(widths):
                if column in reaching:
                    cell, left = reaching.pop(column)
                    inner, merge = paragraph(""), "<w:vMerge/>"
                else:
                    cell = beginning.get(column) or Placed("", column, 1, 1, head=False)
                    left = cell.rows
                    inner = paragraph(self._inline(cell.text, _BOLD if cell.head else PLAIN))
                    merge = '<w:vMerge w:val="restart"/>' if left > 1 else ""
                end = column + cell.columns
                cells.append(_cell(inner, sum(widths[column:end]), cell.columns, merge))
                if left > 1:
                    reaching[column] = (cell, left - 1)
                column = end
            written.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
        return "".join(written)

    @_block.register
    def _(self, block: blocks.BulletList) -> str:
        return self._list(items_of(block))

    @_block.register
    def _(self, block: blocks.Picture) -> str:
        caption = paragraph(run(one_line(block.caption), Manner(ink=QUIET_INK)))
        if not block.data:
            return caption
        scale = min(_PICTURE[0] / block.width, _PICTURE[1] / block.height, _PIXEL)
        size = (round(block.width * scale), round(block.height * scale))
        shown = picture(self._package.picture(block.data), next(self._pictures), block.caption, size)
        return paragraph(shown, "", _KEEP) + caption

    @_block.register
    def _(self, block: Entries) -> str:
        """A field that Word can fill in anew, filled in already."""
        if not block.headings:
            return ""
        levels = [heading.level for heading in block.headings]
        field = f' TOC \\h \\n \\o "{min(levels)}-{max(levels)}" '
        written = []
        for index, heading in enumerate(block.headings):
            title = one_line(heading.listed)
            link = f'<w:hyperlink w:anchor="{_bookmark(heading.anchor)}">{run(title)}</w:hyperlink>'
            if index == 0:
                told = f'<w:r><w:instrText xml:space="preserve">{field}</w:instrText></w:r>'
                link = _mark("begin") + told + _mark("separate") + link
            if index == len(levels) - 1:
                link += _mark("end")
            written.append(paragraph(link, f"TOC{heading.level - min(levels) + 1}"))
        return "".join(written)

    @_block.register
    def _(self, block: blocks.PageBreak) -> str:
        if not block.title:
            return paragraph('<w:r><w:br w:type="page"/></w:r>', "", _AFTER_TABLE)
        ended = self._package.section(self._title)
        self._title = block.title
        return paragraph("", "", _AFTER_TABLE + ended)

    @_block.register
    def _(self, block: blocks.SignOff) -> str:
        # Without something between them, paragraphs in one style share one border.
        apart = paragraph("", "", _AFTER_TABLE)
        return apart.join(paragraph(run(one_line(text)), "Signature") for text in block.lines)

    def _typed(
        self, text: blocks.RichText, style: str, label: str = "", *, manner: Manner = PLAIN, ground: str = ""
    ) -> str:
        """Paragraphs and lists on a ground; the label begins the first."""
        written = []
        label = one_line(label)
        for part in stretches(text):
            if isinstance(part, TypedList):
                written += [paragraph(run(label, _BOLD), style, _KEEP)] if label else []
                written.append(self._list(part.items, manner=manner, ground=ground))
            else:
                content = self._parts(part, manner)
                lead = run(f"{label} " if label and content else label, _BOLD)
                written.append(paragraph(lead + content, style))
            label = ""
        return "".join(written)

    def _list(
        self, items: Sequence[blocks.ListItem], depth: int = 0, *, manner: Manner = PLAIN, ground: str = ""
    ) -> str:
        """The items, and the lists in them further in."""
        written = []
        deeper = str(min(depth + 1, _DEEPEST)) if depth else ""
        for each in runs(items):
            labelled = each.numbering is Numbering.LABELS
            kind = "Bullet" if each.numbering is Numbering.BULLETS else "Number"
            named = "ListParagraph" if labelled else f"List{kind}{deeper}"
            left = 360 * (depth + 1)
            more = (
                f'{ground}<w:ind w:left="{left}" w:hanging="360"/>'
                if labelled
                else self._package.lists.number(each, depth) + ground
            )
            for item in each.items:
                label = run(f"{one_line(item.label)}\t") if labelled and item.label.strip() else ""
                written.append(paragraph(label + self._inline(item.text, manner), named, more))
                written.append(self._list(item.items, depth + 1, manner=manner, ground=ground))
        return "".join(written)

    def _inline(self, text: blocks.RichText, manner: Manner = PLAIN) -> str:
        return self._parts(inlines(text), manner)

    def _parts(self, parts: Sequence[blocks.Inline], manner: Manner) -> str:
        return "".join(self._part(part, manner) for part in parts)

    def _part(self, part: blocks.Inline, manner: Manner) -> str:
        if isinstance(part, blocks.Sparkline):
            return self._curve(part)
        if isinstance(part, blocks.Strong):
            return run(part.text, replace(manner, bold=True))
        if isinstance(part, blocks.Foreign):
            return run(part.text, replace(manner, language=part.language))
        if isinstance(part, blocks.Link) and (target := self._outline.target(part)):
            inside = target.startswith("#")
            where = (
                f'w:anchor="{_bookmark(target[1:])}"' if inside else f'r:id="{self._package.address(target)}"'
            )
            told = f' w:tooltip="{quoted(part.description)}"' if part.description else ""
            return f"<w:hyperlink {where}{told}>{run(part.text, replace(manner, link=True))}</w:hyperlink>"
        return run(words(part), manner)

    def _curve(self, curve: blocks.Sparkline) -> str:
        if not curve.values:
            return run(one_line(curve.alt))
        return picture(self._package.curve(curve.values), next(self._pictures), curve.alt)


def _widths(columns: Sequence[str], rows: Sequence[Sequence[Placed]]) -> list[int]:
    """How the page's width is shared, by what stands in the columns."""
    heads = [Box(one_line(title), column) for column, title in enumerate(columns)]
    boxes = [Box(blocks.plain(cell.text), cell.column, cell.columns) for row in rows for cell in row]
    parts = shares(len(columns), [*heads, *boxes], _COLUMNS) or [1] * len(columns)
    wide = [max(part, 1) + 2 for part in parts]
    return [WIDTH * part // sum(wide) for part in wide]


def _cell(inner: str, width: int, columns: int = 1, merge: str = "") -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{inner}</w:tc>'


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _bookmark(anchor: str) -> str:
    return anchor.replace("-", "_")
