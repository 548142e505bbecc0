"""A document as plain text of 78 columns, for mail, terminals and whatever else takes nothing but letters."""

from collections.abc import Sequence
from functools import singledispatchmethod

from orat.documents import blocks
from orat.documents.characters import one_line
from orat.documents.grid import placed
from orat.documents.numbering import items_of
from orat.documents.outline import Entries, outlined
from orat.documents.pdf.typed import TypedList
from orat.documents.rich_text import inlines, stretches, words
from orat.documents.text_layout import Box, breadth, finished, laid_out, shares, sides, wrapped

WIDTH = 78

_DEEPEST = 40
_KEYS = 24
_BAR = "| "
_SIGNATURE = "_" * 40


def to_text(document: blocks.Document) -> bytes:
    """The document as UTF-8 text; the same document gives the same bytes."""
    parts = [_header(document.frame), *_Body(document).written(), _footer(document.frame)]
    lines = "\n\n".join("\n".join(map(finished, lines)) for lines in parts if lines)
    return f"{lines}\n".encode()


def _header(frame: blocks.PageFrame) -> list[str]:
    watermark = frame.watermark if frame.watermark != frame.state else ""
    title = " · ".join(filter(None, (frame.title, frame.state, watermark)))
    stamped = wrapped(one_line(frame.stamp), WIDTH) if frame.stamp else []
    lines = [" " * ((WIDTH - breadth(line)) // 2) + line for line in stamped]
    lines += sides(one_line(frame.left[0]), one_line(title), WIDTH)
    lines += sides(one_line(frame.left[1]), one_line(frame.reference), WIDTH)
    return [*lines, "=" * WIDTH]


def _footer(frame: blocks.PageFrame) -> list[str]:
    lines = sides(one_line(frame.foot_left), one_line(frame.foot_right), WIDTH)
    return ["-" * WIDTH, *lines] if lines else []


class _Body:
    """What stands between header and footer, block by block, as lines."""

    def __init__(self, document: blocks.Document) -> None:
        self._outline = outlined(document)

    def written(self) -> list[list[str]]:
        """The lines of each block."""
        return [self._block(block) for block in self._outline.blocks]

    @singledispatchmethod
    def _block(self, block: blocks.Block | Entries) -> list[str]:
        raise TypeError(type(block).__name__)

    @_block.register
    def _(self, block: blocks.Heading) -> list[str]:
        badges = [f"[{one_line(each.text)}]" for each in block.badges]
        heading = " ".join(filter(None, (one_line(block.number), one_line(block.text), *badges)))
        lines = sides(heading, one_line(block.aside), WIDTH)
        rule = {1: "=", 2: "-"}.get(block.level)
        if rule:
            lines.append(rule * max(1, *map(breadth, lines)))
        if block.sparkline:
            lines += wrapped(one_line(block.sparkline.alt), WIDTH)
        return lines

    @_block.register
    def _(self, block: blocks.Paragraph) -> list[str]:
        return self._typed(block.text, WIDTH, block.label)

    @_block.register
    def _(self, block: blocks.KeyValues) -> list[str]:
        rows = [(one_line(key), self._inline(value)) for key, value in block.rows]
        if not rows:
            return []
        keys = min(_KEYS, max(1, *(breadth(key) for key, _ in rows)))
        boxes = [[Box(key, 0), Box(value, 1)] for key, value in rows]
        return laid_out(boxes, [keys, WIDTH - keys - 2])

    @_block.register
    def _(self, block: blocks.Callout) -> list[str]:
        room = WIDTH - len(_BAR)
        return _barred([*wrapped(one_line(block.title), room), *self._typed(block.text, room)])

    @_block.register
    def _(self, block: blocks.DecisionBox) -> list[str]:
        return _barred(self._typed(block.text, WIDTH - len(_BAR), block.label))

    @_block.register
    def _(self, block: blocks.DataTable) -> list[str]:
        if not block.rows:
            return []
        head = [Box(one_line(title), column) for column, title in enumerate(block.columns)]
        rows = [
            [Box(self._inline(cell.text), cell.column, cell.columns, cell.rows) for cell in row]
            for row in placed(block)
        ]
        widths = shares(len(head), [*head, *(box for row in rows for box in row)], WIDTH)
        if not widths:
            return _one_by_one(head, rows)
        rule = "  ".join("-" * width for width in widths)
        return [*laid_out([head], widths), rule, *laid_out(rows, widths)]

    @_block.register
    def _(self, block: blocks.BulletList) -> list[str]:
        return self._list(items_of(block), WIDTH)

    @_block.register
    def _(self, block: blocks.Picture) -> list[str]:
        return wrapped(f"[{one_line(block.caption)}]", WIDTH)

    @_block.register
    def _(self, block: Entries) -> list[str]:
        lines = []
        for heading in block.headings:
            indent = "  " * (heading.level - min(each.level for each in block.headings))
            title = one_line(heading.listed)
            lines += [indent + line for line in wrapped(title, WIDTH - len(indent))]
        return lines

    @_block.register
    def _(self, block: blocks.PageBreak) -> list[str]:
        return ["=" * WIDTH]

    @_block.register
    def _(self, block: blocks.SignOff) -> list[str]:
        return [line for text in block.lines for line in ("", _SIGNATURE, *wrapped(one_line(text), WIDTH))]

    def _typed(self, text: blocks.RichText, room: int, label: str = "") -> list[str]:
        """Paragraphs and lists, an empty line between them; the label begins the first."""
        lines: list[str] = []
        label = one_line(label)
        for part in stretches(text):
            if lines:
                lines.append("")
            if isinstance(part, TypedList):
                lines += [*(wrapped(label, room) if label else []), *self._list(part.items, room)]
            else:
                lines += wrapped(" ".join(filter(None, (label, self._parts(part)))), room)
            label = ""
        return lines

    def _list(self, items: Sequence[blocks.ListItem], room: int, left: int = 0) -> list[str]:
        lines = []
        hanging = max(breadth(one_line(item.label)) for item in items) + 1 if items else 0
        inner = min(left + hanging, _DEEPEST)
        for item in items:
            label = one_line(item.label)
            text = wrapped(self._inline(item.text), room - inner)
            if left + breadth(label) < inner:
                beside = label + " " * (inner - left - breadth(label)) + text[0]
                lines.append(" " * left + beside)
                text = text[1:]
            else:
                lines += [" " * left + line for line in wrapped(label, room - left)]
            lines += [" " * inner + line for line in text]
            lines += self._list(item.items, room, inner)
        return lines

    def _inline(self, text: blocks.RichText) -> str:
        return self._parts(inlines(text))

    def _parts(self, parts: Sequence[blocks.Inline]) -> str:
        return "".join(map(self._part, parts))

    def _part(self, part: blocks.Inline) -> str:
        text = words(part)
        if isinstance(part, blocks.Link):
            target = self._outline.target(part)
            if not target.startswith("#") and target.removeprefix("mailto:") not in ("", text):
                return f"{text} <{target}>"
        return text


def _barred(lines: list[str]) -> list[str]:
    return [_BAR + line for line in lines]


def _one_by_one(head: Sequence[Box], rows: Sequence[Sequence[Box]]) -> list[str]:
    """A table of more columns than fit: each row as a paragraph of column titles and values."""
    lines: list[str] = []
    for row in rows:
        if lines:
            lines.append("")
        for box in row:
            lines += wrapped(f"{head[box.column].text}: {box.text}", WIDTH)
    return lines
