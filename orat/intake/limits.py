"""How much a file may hold before it is refused, and how a long reading is followed and called off."""

from collections.abc import Callable

from orat.errors import Cancelled

MEGABYTE = 1024 * 1024
FILE = 100 * MEGABYTE
"""Largest file of a table."""
UNPACKED = 250 * MEGABYTE
"""Most that a packed file may unpack to."""
RATIO, SUSPECT = 400, 16 * MEGABYTE
"""How many times its packed size a part may unpack to when it is large; a million empty rows are some 100
times.
"""
PARTS = 2_000
"""Most files inside a packed one."""
SHARED = 2_000_000
"""Most texts that the cells of a workbook share, and a thirtieth of their characters."""
ROWS = 1_048_576
"""Most rows; a spreadsheet has no more."""
COLUMNS = 400
CELL = 131_072
"""Longest cell, in characters; a spreadsheet's own bound is 32,767."""

Progress = Callable[[int, int], None]
"""Hears how much is done, and of how much."""
Asked = Callable[[], bool]
"""Says whether the reading was called off."""


def look(cancelled: Asked | None) -> None:
    """Raise Cancelled when somebody called the reading off."""
    if cancelled is not None and cancelled():
        raise Cancelled
