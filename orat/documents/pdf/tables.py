"""Tables that break between rows, repeat their header, and cut a row that is taller than a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orat.documents.blocks import Cell, RichText
from orat.documents.pdf.columns import shared
from orat.documents.pdf.flow import Flow, TextFlow
from orat.documents.pdf.lines import Line, Piece, widths_of
from orat.documents.pdf.rich import pieces_of, tidy
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import CELL, COLUMN_TITLE, KEY, PAPER, ROW_TITLE, RULE, VALUE

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_WIDEST_NATURAL = 320.0
"""A column asks for no more than this in points, however long its longest text is."""
_FEW_LINES = 92.0
"""A table no higher than this, in points, is never cut: a header and three rows."""
_LOW_ROW = 48.0
"""Two rows no higher than this, in points, keep each other company at the foot of a page."""
_TALL = 200.0
"""A row higher than this is cut at the foot of a page; a lower one moves to the next page whole."""

_FURTHEST = 1000
"""No cell reaches down over more rows than this."""


@dataclass(frozen=True, slots=True)
class Look:
    """Padding of a cell in points, and whether rows are ruled off."""

    across: float
    above: float
    below: float
    ruled: bool


RULED = Look(6.0, 4.4, 4.6, ruled=True)
DENSE = Look(6.0, 1.9, 2.0, ruled=True)
BARE = Look(0.0, 0.0, 3.4, ruled=False)


class CellFlow(TextFlow):
    """The text of a cell that begins in a column and reaches over so many columns and rows."""

    def __init__(
        self, pieces: Sequence[Piece], element: Element | None, column: int, columns: int = 1, rows: int = 1
    ) -> None:
        super().__init__(pieces, element)
        self.column = column
        self.columns = columns
        self.rows = rows

    def _part(self, lines: list[Line]) -> CellFlow:
        part = CellFlow(self.pieces[:1], self.element, self.column, self.columns, self.rows)
        part.drawn = lines
        part.height = part.leading * len(lines)
        return part

    def cut_at(self, room: float) -> tuple[CellFlow, CellFlow]:
        """As many lines as fit, perhaps none, and the others."""
        count = max(0, int((room + 0.01) / self.leading))
        return self._part(self.drawn[:count]), self._part(self.drawn[count:])


@dataclass(slots=True)
class _Row:
    cells: list[CellFlow]
    height: float = 0.0


class TableFlow(Flow):
    """Rows of cells. `header` repeats on every page; only its first showing is read aloud."""

    after = 6.0

    def __init__(
        self, rows: list[_Row], header: _Row | None, look: Look, *, shares: Sequence[float] = ()
    ) -> None:
        self.rows = rows
        self.header = header
        self.look = look
        self._shares = shares
        self._columns: list[float] = []

    def lay(self, width: float) -> None:
        """Share the width between the columns and lay out every cell."""
        if self._shares:
            self._columns = [width * share for share in self._shares]
        else:
            least, wish = zip(*(self._wishes(index) for index in range(self._count())), strict=True)
            self._columns = shared(least, wish, width)
        for row in [self.header, *self.rows] if self.header else self.rows:
            for cell in row.cells:
                cell.lay(self._reach(cell) - 2 * self.look.across)
        self.measure_rows()

    def _reach(self, cell: CellFlow) -> float:
        return sum(self._columns[cell.column : cell.column + cell.columns])

    def _wishes(self, index: int) -> tuple[float, float]:
        """The width of a column's longest word, and of its longest text within reason; no title breaks."""
        widths = [
            widths_of(cell.pieces)
            for row in self.rows
            for cell in row.cells
            if cell.column == index and cell.columns == 1
        ] or [(0.0, 0.0)]
        title = widths_of(self.header.cells[index].pieces)[1] if self.header else 0.0
        padding = 2 * self.look.across + 0.5
        longest = min(max(pair[1] for pair in widths), _WIDEST_NATURAL)
        return max(title, *(pair[0] for pair in widths)) + padding, max(title, longest) + padding

    def _count(self) -> int:
        """How many columns there are."""
        return max(cell.column + cell.columns for row in self.rows for cell in row.cells)

    def measure_rows(self) -> None:
        """The heights of all rows; the last one under a cell that reaches down holds the rest of it."""
        padding = self.look.above + self.look.below
        for row in [self.header, *self.rows] if self.header else self.rows:
            row.height = max((cell.height for cell in row.cells if cell.rows == 1), default=0.0) + padding
        for start, row in enumerate(self.rows):
            for cell in row.cells:
                if cell.rows > 1:
                    under = self.rows[start : start + cell.rows]
                    under[-1].height += max(0.0, cell.height + padding - sum(each.height for each in under))
        self._measure()

    def _measure(self) -> None:
        self.height = self._header_height() + sum([row.height for row in self.rows])

    def _header_height(self) -> float:
        return self.header.height if self.header else 0.0

    def least(self) -> float:
        """All of a table of a few lines, else the header and two rows, one that is not low, or the start of a
        tall one.
        """
        if self.height <= _FEW_LINES:
            return self.height
        bound = self._bound(0)
        first = sum(row.height for row in self.rows[:bound])
        if first <= _LOW_ROW and bound < len(self.rows):
            # One low row alone under its header looks forgotten.
            second = sum(row.height for row in self.rows[bound : self._bound(bound)])
            first += second if second <= _LOW_ROW else 0.0
        return self._header_height() + (first if first <= _TALL else 60.0)

    def _bound(self, start: int) -> int:
        """Where the rows end that cells hold together with the row at `start`."""
        end, index = start + 1, start
        while index < min(end, len(self.rows)):
            end = max(end, *(index + cell.rows for cell in self.rows[index].cells or ()), index + 1)
            index += 1
        return min(end, len(self.rows))

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut between rows; inside a row, or what cells hold together, only when it is tall."""
        y = self._header_height()
        count, last = 0, 0
        while count < len(self.rows):
            end = self._bound(count)
            height = sum(row.height for row in self.rows[count:end])
            if y + height > room + 0.01:
                break
            last, count, y = count, end, y + height
        if count == len(self.rows) - 1 and count > 2:
            # One row alone on the next page looks forgotten.
            y -= sum(row.height for row in self.rows[last:count])
            count = last
        head, tail, severed = self.rows[:count], self.rows[count:], False
        if tail:
            end = self._bound(count)
            if sum(row.height for row in self.rows[count:end]) > _TALL:
                while count < end and y + self.rows[count].height <= room + 0.01:
                    y += self.rows[count].height
                    count += 1
                head, tail = self._severed(count, room - y)
                severed = True
        if not head or not tail:
            return None
        parts = self._part(head, self.header), self._part(tail, _echo(self.header))
        if severed:
            for part in parts:
                part.measure_rows()
        return parts

    def _severed(self, count: int, room: float) -> tuple[list[_Row], list[_Row]]:
        """The rows parted before the one at `count`, or inside it; what reaches down goes on in the tail."""
        head = [_Row(list(row.cells), row.height) for row in self.rows[:count]]
        tail = [_Row(list(row.cells), row.height) for row in self.rows[count:]]
        if tail[0].height > _TALL and (parts := self._cut(tail[0], room)):
            head, tail = [*head, parts[0]], [parts[1], *tail[1:]]
        for start, row in enumerate(head):
            for index, cell in enumerate(row.cells):
                left = cell.rows - (len(head) - start) + (1 if len(head) > count and start < count else 0)
                if cell.rows > 1 and start + cell.rows > count and left > 0 and start < count:
                    above = sum(each.height for each in head[start:]) - self.look.above - self.look.below
                    row.cells[index], rest = cell.cut_at(above)
                    row.cells[index].rows = len(head) - start
                    rest.rows = left
                    tail[0].cells.append(rest)
        for each in tail[:1]:
            each.cells.sort(key=lambda cell: cell.column)
        return head, tail

    def _cut(self, row: _Row, room: float) -> tuple[_Row, _Row] | None:
        room -= self.look.above + self.look.below
        if room < min((cell.leading for cell in row.cells), default=0.0):
            return None
        upper, lower = _Row([]), _Row([])
        for cell in row.cells:
            first, rest = cell.cut_at(room)
            first.rows = 1
            upper.cells.append(first)
            lower.cells.append(rest)
        if not any(cell.drawn for cell in lower.cells):
            return None
        padding = self.look.above + self.look.below
        upper.height = max(cell.height for cell in upper.cells) + padding
        return upper, lower

    def _part(self, rows: list[_Row], header: _Row | None) -> TableFlow:
        part = TableFlow(rows, header, self.look)
        part._columns = self._columns
        part._measure()
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Fills and rules first, as artifacts; then the cells from left to right."""
        width = sum(self._columns)
        with canvas.artifact():
            if self.header:
                canvas.fill(x, top - self.header.height, width, self.header.height, PAPER)
            if self.look.ruled:
                y = top
                if self.header:
                    y -= self.header.height
                    canvas.rule(x, y + 0.3, width, 0.6, RULE)
                for index, row in enumerate(self.rows):
                    y -= row.height
                    self._rule(canvas, x, y, index)
        for row in [self.header, *self.rows] if self.header else self.rows:
            for cell in row.cells:
                left = x + self.look.across + sum(self._columns[: cell.column])
                cell.draw(canvas, left, top - self.look.above)
            top -= row.height

    def _rule(self, canvas: TaggedCanvas, x: float, y: float, index: int) -> None:
        """The rule under a row, but not through a cell that reaches further down."""
        through = {
            column
            for start in range(max(0, index - _FURTHEST), index + 1)
            for cell in self.rows[start].cells
            if start + cell.rows > index + 1
            for column in range(cell.column, cell.column + cell.columns)
        }
        if not through:
            canvas.rule(x, y + 0.3, sum(self._columns), 0.6, RULE)
            return
        for column, width in enumerate(self._columns):
            if column not in through:
                canvas.rule(x, y + 0.3, width, 0.6, RULE)
            x += width


def _echo(header: _Row | None) -> _Row | None:
    """The header again, as decoration: a screen reader has heard it."""
    if header is None:
        return None
    cells = []
    for cell in header.cells:
        copy = CellFlow(cell.pieces, None, cell.column, cell.columns)
        copy.drawn, copy.height = cell.drawn, cell.height
        cells.append(copy)
    return _Row(cells, header.height)


def data_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[RichText | Cell]],
    parent: Element,
    *,
    row_heads: bool = False,
    dense: bool = False,
) -> TableFlow:
    """A table with a header row; each TH says whether it heads a column or a row."""
    table = Element("Table", parent)
    head = Element("TR", Element("THead", table))
    header = _Row(
        [
            CellFlow([Piece(title, COLUMN_TITLE)], Element("TH", head, scope="Column"), index)
            for index, title in enumerate(columns)
        ]
    )
    body = Element("TBody", table)
    filled: list[_Row] = []
    taken = [0] * len(columns)
    for index, row in enumerate(rows):
        element = Element("TR", body)
        filled.append(_Row([]))
        column = 0
        for place, text in enumerate(row):
            cell = text if isinstance(text, Cell) else Cell(text)
            while column < len(taken) and taken[column]:
                column += 1
            reach = min(cell.rows, len(rows) - index)
            head_cell = cell.head or (row_heads and place == 0 and column == 0)
            filled[-1].cells.append(_cell(cell, element, column, reach, head=head_cell))
            taken[column : column + cell.columns] = [reach] * cell.columns
            column += cell.columns
        taken = [max(0, left - 1) for left in taken]
    return TableFlow(filled, header, DENSE if dense else RULED)


def _cell(cell: Cell, row: Element, column: int, rows: int, *, head: bool) -> CellFlow:
    spans = (cell.columns, rows)
    element = Element("TH", row, scope="Row", spans=spans) if head else Element("TD", row, spans=spans)
    return CellFlow(pieces_of(tidy(cell.text), ROW_TITLE if head else CELL), element, column, *spans)


def key_values(rows: Sequence[tuple[str, RichText]], parent: Element, share: float) -> TableFlow:
    """Words and what they stand for; each TH heads its row. `share` is the left column's part."""
    table = Element("Table", parent)
    filled = []
    for key, value in rows:
        element = Element("TR", table)
        filled.append(
            _Row(
                [
                    CellFlow([Piece(key, KEY)], Element("TH", element, scope="Row"), 0),
                    CellFlow(pieces_of(value, VALUE), Element("TD", element), 1),
                ]
            )
        )
    return TableFlow(filled, None, BARE, shares=(share, 1 - share))
