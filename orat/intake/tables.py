"""Tables that come in: spreadsheets old and new and text parted by signs, read row by row into drafts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import BytesIO
from itertools import islice, zip_longest
from pathlib import Path
from typing import BinaryIO

from orat.domain.intake import ReportDraft, Trouble
from orat.errors import EnvironmentFault, UserError
from orat.intake import delimited, limits, ods, xls, xlsx
from orat.intake.columns import ColumnMapping, find_headings, guess_columns
from orat.intake.drafts import as_text, make_draft
from orat.intake.limits import Asked, Progress, look
from orat.intake.moments import Cell
from orat.intake.names import Names
from orat.intake.ole import MAGIC
from orat.intake.packed import archive

_ZIP, _PDF = b"PK\x03\x04", b"%PDF"
_FIRST_ROWS = 30
CELL_SHOWN = 1_000
"""How much is kept of a cell that answers nothing, in characters."""
_TOTAL = re.compile(
    r"(?:del)?summa(?: totalt)?|total(?:t|en|summa)?(?: antal)?|antal(?: totalt)?|sum|grand total",
    re.IGNORECASE,
)
_SUMMED = 4
"""Most cells of a row that sums up: the word, and some numbers."""
_EVERY = 200
"""How many rows are read between two looks at whether it was called off."""


class TableKind(StrEnum):
    """How a table is kept; told by what a file begins with, never by its name."""

    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"
    DELIMITED = "delimited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet of a file, looked at but not read. `heading_row` is the number of the row of headings, 0 when
    there seems to be none; `beginning` are the first rows, for whoever chooses the columns.
    """

    source: Path | bytes
    kind: TableKind
    digest: str
    sheets: tuple[str, ...]
    sheet: int
    heading_row: int
    headings: tuple[str, ...]
    beginning: tuple[tuple[int, tuple[Cell, ...]], ...]

    def guess(self) -> ColumnMapping:
        """The columns that its headings speak for."""
        return guess_columns(self.headings)


@dataclass(frozen=True, slots=True)
class Row:
    """One row as a draft: its number in the file, and what could not be read in it. `rest` are the cells that
    answer nothing, as pairs of heading and text.
    """

    number: int
    draft: ReportDraft
    troubles: tuple[Trouble, ...]
    rest: tuple[tuple[str, str], ...] = ()


def open_table(source: Path | bytes, sheet: int | None = None) -> Table:
    """Look at a file, or at the bytes of one: its sheets, its headings and its first rows.

    Without `sheet` it is the first that holds something.

    Raises EnvironmentFault("unreadable", path=…), and UserError("too-large", limit=…), ("not-a-table"),
    ("no-rows"), ("damaged"), ("encrypted"), ("unpacks-too-large", limit=…), ("unsafe-xml"),
    ("cell-too-large", limit=…), ("too-many-columns", limit=…) or ("too-many-rows", limit=…).
    """
    with _opened(source) as (stream, size):
        kind = _kind(stream)
        sheets = _sheets(stream, kind)
        for chosen in range(len(sheets)) if sheet is None else (sheet,):
            with closing(_rows(stream, kind, chosen, size)) as rows:
                first = tuple((number, tuple(cells)) for number, cells, _ in islice(rows, _FIRST_ROWS))
            if first:
                heading_row, headings = find_headings(first)
                return Table(
                    source=source, kind=kind, digest=_digest(stream),
                    sheets=sheets, sheet=chosen, heading_row=heading_row, headings=headings, beginning=first,
                )  # fmt: skip
    raise UserError("no-rows")


def read_rows(
    table: Table,
    mapping: ColumnMapping,
    names: Names,
    today: date,
    *,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
    summed: Callable[[int], None] | None = None,
) -> Iterator[Row]:
    """The rows below the headings, one by one as they are read; rows without any answer are passed over, and
    such as sum up, of which `summed` hears the numbers.

    `progress` hears how many thousandths are done. Raises as `open_table` does, and Cancelled soon after
    `cancelled` says so.
    """
    with (
        _opened(table.source) as (stream, size),
        closing(_rows(stream, table.kind, table.sheet, size)) as rows,
    ):
        used, letters = frozenset(mapping.columns.values()), 0
        for count, (number, cells, done) in enumerate(rows):
            if count % _EVERY == 0:
                look(cancelled)
                if progress is not None:
                    progress(int(done * 1000), 1000)
            letters += sum(len(cell) for cell in cells if isinstance(cell, str))
            if letters > limits.LETTERS:
                raise UserError("unpacks-too-large", limit=limits.LETTERS // 1_000_000)
            if number <= table.heading_row:
                continue
            if _is_total(cells):
                if summed is not None:
                    summed(number)
                continue
            draft, troubles = make_draft(mapping.answers(cells), names, today)
            if draft.typed:
                yield Row(number, draft, troubles, _rest(cells, used, table.headings))
    if progress is not None:
        progress(1000, 1000)


def read_cells(table: Table) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The rows below the headings as they stand, by number. Raises as `open_table` does."""
    with (
        _opened(table.source) as (stream, size),
        closing(_rows(stream, table.kind, table.sheet, size)) as rows,
    ):
        for number, cells, _ in rows:
            if number > table.heading_row:
                yield number, cells


def _is_total(cells: Sequence[Cell]) -> bool:
    """Whether a row sums up those above: it begins with a word for that, and says little else."""
    first = next((cell for cell in cells if cell not in (None, "")), None)
    if not isinstance(first, str) or _TOTAL.fullmatch(first.strip()) is None:
        return False
    return sum(cell not in (None, "") for cell in cells) <= _SUMMED


def _rest(
    cells: Sequence[Cell], used: frozenset[int], headings: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """The cells that answer nothing and hold something, by their headings."""
    if len(cells) <= len(used):
        return ()
    named = zip_longest(cells, headings[: len(cells)], fillvalue="")
    return tuple(
        (str(heading), text[:CELL_SHOWN])
        for column, (cell, heading) in enumerate(named)
        if column not in used and (text := as_text(cell))
    )


@contextmanager
def _opened(source: Path | bytes) -> Iterator[tuple[BinaryIO, int]]:
    """The bytes as a stream, and how many there are."""
    if isinstance(source, bytes):
        _check_size(len(source))
        yield BytesIO(source), len(source)
        return
    try:
        with source.open("rb") as stream:
            size = source.stat().st_size
            _check_size(size)
            yield stream, size
    except OSError as error:
        raise EnvironmentFault("unreadable", path=str(source)) from error


def _digest(stream: BinaryIO) -> str:
    found = hashlib.sha256()
    stream.seek(0)
    while chunk := stream.read(limits.MEGABYTE):
        found.update(chunk)
    return found.hexdigest()


def _check_size(size: int) -> None:
    if size > limits.FILE:
        raise UserError("too-large", limit=limits.FILE // limits.MEGABYTE)


def _kind(stream: BinaryIO) -> TableKind:
    beginning = stream.read(8192)
    if beginning.startswith(MAGIC):
        return TableKind.XLS
    if beginning.startswith(_ZIP):
        with archive(stream) as opened:
            return TableKind.ODS if "content.xml" in opened.namelist() else TableKind.XLSX
    plain = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if not plain:
        raise UserError("no-rows")
    # A page saved as .xls, a PDF, a picture or a program is no text of cells.
    if plain.startswith((_PDF.lower(), b"<", b"{\\rtf", b"\x7felf", b"mz\x90")) or _is_binary(beginning):
        raise UserError("not-a-table")
    return TableKind.DELIMITED


def _is_binary(beginning: bytes) -> bool:
    """Whether it holds controls that no text has; UTF-16 holds zeros, and a stray one is forgiven."""
    odd = sum(byte < 32 and byte not in b"\t\n\r\0" for byte in beginning)
    zeros = beginning.count(0)
    size = len(beginning)
    return odd > max(4, size * 0.02) or (zeros > max(4, size * 0.05) and not _is_utf16(beginning))


def _is_utf16(beginning: bytes) -> bool:
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    even, odd = beginning[0::2].count(0), beginning[1::2].count(0)
    return max(even, odd) > len(beginning) * 0.3 and min(even, odd) < len(beginning) * 0.1


def _sheets(stream: BinaryIO, kind: TableKind) -> tuple[str, ...]:
    stream.seek(0)
    if kind is TableKind.XLSX:
        return xlsx.sheet_names(stream)
    if kind is TableKind.ODS:
        return ods.sheet_names(stream)
    return xls.sheet_names(stream) if kind is TableKind.XLS else ("",)


def _rows(
    stream: BinaryIO, kind: TableKind, sheet: int, size: int
) -> Generator[tuple[int, list[Cell], float], None, None]:
    stream.seek(0)
    if kind is TableKind.XLSX:
        return xlsx.read_rows(stream, sheet)
    if kind is TableKind.ODS:
        return ods.read_rows(stream, sheet)
    return xls.read_rows(stream, sheet) if kind is TableKind.XLS else delimited.read_rows(stream, size)
