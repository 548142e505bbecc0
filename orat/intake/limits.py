"""How much a file may hold before it is refused, and how a long reading is followed and called off."""

from collections.abc import Callable

from orat.errors import Cancelled, UserError

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
LETTERS = 120_000_000
"""Most letters of all cells together: a workbook may say a long text once and show it in every cell."""
CELL = 131_072
"""Longest cell, in characters; a spreadsheet's own bound is 32,767."""

JSON = 200 * MEGABYTE
"""Most room that the values of a JSON file may take."""
_LIST, _TABLE, _VALUE = 88, 232, 40
"""Bytes that a list, a table and any other value take at most, with the place where they are kept."""

Progress = Callable[[int, int], None]
"""Hears how much is done, and of how much."""
Asked = Callable[[], bool]
"""Says whether the reading was called off."""


def look(cancelled: Asked | None) -> None:
    """Raise Cancelled when somebody called the reading off."""
    if cancelled is not None and cancelled():
        raise Cancelled


def weigh(json: bytes) -> None:
    """Refuse JSON whose values would take too much room: a list of nothing takes thirty times its text.

    Raises UserError("unpacks-too-large", limit=… MB).
    """
    values = json.count(b",") * _VALUE + json.count(b"[") * _LIST + json.count(b"{") * _TABLE
    if values + len(json) > JSON:
        raise UserError("unpacks-too-large", limit=JSON // MEGABYTE)
