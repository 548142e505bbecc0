"""Cells that are joined with one above, whatever the format: each says what the topmost one says."""

from collections.abc import Iterable

from orat.intake import limits
from orat.intake.moments import Cell

_MOST = 20_000
"""So many joined cells are known of one sheet; of one with more none is."""

Area = tuple[int, int, int, int]
"""Left, top, right and bottom of what is joined, all counted from 1."""


class Joined:
    """The joined cells of one sheet, filled in while its rows go by from the top."""

    def __init__(self, areas: Iterable[Area] = ()) -> None:
        self._above: dict[int, list[tuple[int, int]]] = {}
        self._needed: set[tuple[int, int]] = set()
        self._tops: dict[tuple[int, int], Cell] = {}
        self._count = 0
        for area in areas:
            self.add(area)

    def add(self, area: Area) -> None:
        """Know of joined cells; a wide block at the very top is a title, and says nothing of rows."""
        left, top, right, bottom = area
        if bottom <= top or (left != right and top == 1) or left > limits.COLUMNS:
            return
        self._count += bottom - top
        if self._count > _MOST:
            self._above.clear()
            self._needed.clear()
            return
        self._needed.add((left, top))
        for row in range(top + 1, bottom + 1):
            self._above.setdefault(row, []).append((left, top))

    def fill(self, row: int, cells: list[Cell]) -> None:
        """Give the cells of a row that are joined with one above what that one says."""
        if not self._needed:
            return
        for column, cell in enumerate(cells, 1):
            if (column, row) in self._needed:
                self._tops[column, row] = cell
        for column, top in self._above.get(row, ()):
            value = self._tops.get((column, top))
            if value in (None, "") or (column <= len(cells) and cells[column - 1] is not None):
                continue
            cells.extend([None] * (column - len(cells)))
            cells[column - 1] = value
