"""Tables that break between rows, repeat their header, and cut a row that is taller than a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orat.documents.pdf.flow import Flow, TextFlow
from orat.documents.pdf.lines import Piece, natural_widths
from orat.documents.pdf.structure import Element
from orat.documents.pdf.styles import CELL, COLUMN_TITLE, KEY, PAPER, RULE, VALUE

if TYPE_CHECKING:
    from orat.documents.pdf.canvas import TaggedCanvas

_WIDEST_NATURAL = 320.0
"""A column asks for no more than this in points, however long its longest text is."""
_FEW_LINES = 64.0
"""A table no higher than this, in points, is never cut."""
_TALL = 200.0
"""A row higher than this is cut at the foot of a page; a lower one moves to the next page whole."""


@dataclass(frozen=True, slots=True)
class Look:
    """Padding of a cell in points, and whether rows are ruled off."""

    across: float
    above: float
    below: float
    ruled: bool


RULED = Look(6.0, 4.4, 4.6, ruled=True)
BARE = Look(0.0, 0.0, 3.4, ruled=False)


@dataclass(slots=True)
class _Row:
    cells: list[TextFlow]
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
        self._columns = [width * share for share in self._shares] or self._shared(width)
        for row in [self.header, *self.rows] if self.header else self.rows:
            for cell, column in zip(row.cells, self._columns, strict=True):
                cell.lay(column - 2 * self.look.across)
            self._measure_row(row)
        self._measure()

    def _shared(self, width: float) -> list[float]:
        """The columns' widths: what each wishes where that fits, else the short ones first what they wish."""
        least, wish = zip(*(self._wishes(index) for index in range(len(self.rows[0].cells))), strict=True)
        if sum(wish) <= width:
            return [width * natural / sum(wish) for natural in wish]
        columns = [0.0] * len(wish)
        left, waiting = width, sorted(range(len(wish)), key=lambda index: wish[index])
        while waiting and wish[waiting[0]] <= left / len(waiting):
            index = waiting.pop(0)
            columns[index] = wish[index]
            left -= wish[index]
        total = sum(wish[index] for index in waiting)
        narrow = [
            max(min(least[index], left / len(waiting)), left * wish[index] / total) for index in waiting
        ]
        for index, share in zip(waiting, narrow, strict=True):
            columns[index] = share * left / sum(narrow)
        return columns

    def _wishes(self, index: int) -> tuple[float, float]:
        """The width of a column's longest word, and of its longest text within reason; no title breaks."""
        cells = [row.cells[index] for row in self.rows]
        widths = [natural_widths(piece.text, piece.style) for cell in cells for piece in cell.pieces]
        title = 0.0
        if self.header:
            title = max(
                natural_widths(piece.text, piece.style)[1] for piece in self.header.cells[index].pieces
            )
        padding = 2 * self.look.across + 0.5
        longest = min(max(pair[1] for pair in widths), _WIDEST_NATURAL)
        return max(title, *(pair[0] for pair in widths)) + padding, max(title, longest) + padding

    def _measure_row(self, row: _Row) -> None:
        row.height = max(cell.height for cell in row.cells) + self.look.above + self.look.below

    def _measure(self) -> None:
        self.height = self._header_height() + sum([row.height for row in self.rows])

    def _header_height(self) -> float:
        return self.header.height if self.header else 0.0

    def least(self) -> float:
        """All of a table of a few lines, else the header and the first row, or the start of a tall one."""
        if self.height <= _FEW_LINES:
            return self.height
        first = self.rows[0].height
        return self._header_height() + (first if first <= _TALL else 60.0)

    def split(self, room: float) -> tuple[Flow, Flow] | None:
        """Cut between rows; inside a row only when it is tall."""
        y = self._header_height()
        count = 0
        while count < len(self.rows) and y + self.rows[count].height <= room + 0.01:
            y += self.rows[count].height
            count += 1
        if count == len(self.rows) - 1 and count > 2:
            # One row alone on the next page looks forgotten.
            count -= 1
            y -= self.rows[count].height
        head, tail = self.rows[:count], self.rows[count:]
        if tail and tail[0].height > _TALL:
            parts = self._cut(tail[0], room - y)
            if parts:
                head, tail = [*head, parts[0]], [parts[1], *tail[1:]]
        if not head or not tail:
            return None
        return self._part(head, self.header), self._part(tail, _echo(self.header))

    def _cut(self, row: _Row, room: float) -> tuple[_Row, _Row] | None:
        upper, lower = _Row([]), _Row([])
        for cell in row.cells:
            parts = (cell, cell.blank()) if cell.height <= room - 9 else cell.cut(room - 9, 1)
            if parts is None:
                return None
            upper.cells.append(parts[0])
            lower.cells.append(parts[1])
        for part in (upper, lower):
            self._measure_row(part)
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
                for row in [self.header, *self.rows] if self.header else self.rows:
                    y -= row.height
                    canvas.rule(x, y + 0.3, width, 0.6, RULE)
        for row in [self.header, *self.rows] if self.header else self.rows:
            left = x + self.look.across
            for cell, column in zip(row.cells, self._columns, strict=True):
                cell.draw(canvas, left, top - self.look.above)
                left += column
            top -= row.height


def _echo(header: _Row | None) -> _Row | None:
    """The header again, as decoration: a screen reader has heard it."""
    if header is None:
        return None
    cells = []
    for cell in header.cells:
        copy = cell.blank()
        copy.element = None
        copy.drawn, copy.height = cell.drawn, cell.height
        cells.append(copy)
    return _Row(cells, header.height)


def data_table(columns: Sequence[str], rows: Sequence[Sequence[str]], parent: Element) -> TableFlow:
    """A table with a header row; each TH says that it heads a column."""
    table = Element("Table", parent)
    head = Element("TR", Element("THead", table))
    header = _Row(
        [TextFlow([Piece(title, COLUMN_TITLE)], Element("TH", head, scope="Column")) for title in columns]
    )
    body = Element("TBody", table)
    filled = []
    for row in rows:
        element = Element("TR", body)
        filled.append(_Row([TextFlow([Piece(text, CELL)], Element("TD", element)) for text in row]))
    return TableFlow(filled, header, RULED)


def key_values(rows: Sequence[tuple[str, str]], parent: Element, share: float) -> TableFlow:
    """Words and what they stand for; each TH heads its row. `share` is the left column's part."""
    table = Element("Table", parent)
    filled = []
    for key, value in rows:
        element = Element("TR", table)
        filled.append(
            _Row(
                [
                    TextFlow([Piece(key, KEY)], Element("TH", element, scope="Row")),
                    TextFlow([Piece(value, VALUE)], Element("TD", element)),
                ]
            )
        )
    return TableFlow(filled, None, BARE, shares=(share, 1 - share))
