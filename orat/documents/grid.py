"""Where the cells of a table lie when some of them take up several columns or rows."""

from dataclasses import dataclass

from orat.documents.blocks import Cell, DataTable, RichText


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell that begins in a column and takes up so many columns and rows; `head` when it heads its row."""

    text: RichText
    column: int
    columns: int
    rows: int
    head: bool


def placed(table: DataTable) -> list[list[Placed]]:
    """The cells that begin in each row, from left to right; none reaches out of the table or over another."""
    width = len(table.columns)
    taken = [0] * width
    rows: list[list[Placed]] = []
    for index, row in enumerate(table.rows):
        cells: list[Placed] = []
        column = 0
        for place, text in enumerate(row):
            cell = text if isinstance(text, Cell) else Cell(text)
            while column < width and taken[column]:
                column += 1
            if column == width:
                break
            end = next((place for place in range(column, width) if taken[place]), width)
            columns = min(cell.columns, end - column)
            reach = min(cell.rows, len(table.rows) - index)
            head = cell.head or (table.row_heads and place == column == 0)
            cells.append(Placed(cell.text, column, columns, reach, head))
            taken[column : column + columns] = [reach] * columns
            column += columns
        rows.append(cells)
        taken = [max(0, left - 1) for left in taken]
    return rows
