"""Reads .ods as it streams by: rows and cells follow one another there, and may be said once for many."""

import re
from collections.abc import Generator
from datetime import date, datetime, timedelta
from typing import BinaryIO
from zipfile import ZipFile

from orat.errors import UserError
from orat.intake import limits
from orat.intake.joined import Joined
from orat.intake.moments import Cell
from orat.intake.packed import Attributes, Reader, archive, read_part, read_whole, whole_number

_DURATION = re.compile(r"PT(\d{1,5})H(\d{1,5})M(?:\d{1,5}(?:[.,]\d+)?S)?")
_CONTENT = "content.xml"


def sheet_names(stream: BinaryIO) -> tuple[str, ...]:
    """The names of the sheets in order."""
    with archive(stream) as opened:
        _check(opened)
        reader = _Names()
        read_whole(opened, _CONTENT, reader)
        if not reader.names:
            raise UserError("not-a-table")
        return tuple(reader.names)


def read_rows(stream: BinaryIO, sheet: int) -> Generator[tuple[int, list[Cell], float], None, None]:
    """The rows that hold something, as from .xlsx; a row said once for many comes as often as it says."""
    with archive(stream) as opened:
        _check(opened)
        size = max(opened.getinfo(_CONTENT).file_size, 1)
        reader = _Sheet(sheet)
        for done in read_part(opened, _CONTENT, reader):
            for first, count, cells in reader.taken():
                for number in range(first, first + count):
                    yield number, cells, done / size


def _check(opened: ZipFile) -> None:
    names = opened.namelist()
    if _CONTENT not in names:
        raise UserError("not-a-table")
    if "META-INF/manifest.xml" in names:
        manifest = _Manifest()
        read_whole(opened, "META-INF/manifest.xml", manifest)
        if manifest.encrypted:
            raise UserError("encrypted")


class _Manifest(Reader):
    encrypted = False

    def start(self, name: str, attributes: Attributes) -> None:
        self.encrypted = self.encrypted or name == "encryption-data"


class _Names(Reader):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self.names.append(attributes.get("table:name", ""))


class _Sheet(Reader):
    """The rows of one sheet; they are taken out as they are done."""

    def __init__(self, sheet: int) -> None:
        super().__init__()
        self._wanted = sheet
        self._sheet = -1
        self._rows: list[tuple[int, int, list[Cell]]] = []
        self._next, self._repeat = 1, 1
        self._cells: list[Cell] = []
        self._column = self._columns = 0
        self._attributes: Attributes = {}
        self._paragraphs: list[str] = []
        self._aside = 0
        self._joined = Joined()

    def taken(self) -> list[tuple[int, int, list[Cell]]]:
        """The rows that were finished since the last time: the first number, how many, and their cells."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            self._sheet += 1
            self._next = 1
        elif self._sheet != self._wanted:
            return
        elif name == "table-row":
            self._repeat = max(1, whole_number(attributes.get("table:number-rows-repeated"), 1))
            self._cells, self._column = [], 0
        elif name in ("table-cell", "covered-table-cell"):
            self._attributes = attributes
            self._columns = max(1, whole_number(attributes.get("table:number-columns-repeated"), 1))
            self._paragraphs = []
            self._know_joined(attributes)
        elif name == "annotation":
            self._aside += 1
        elif name == "p" and not self._aside:
            self.listen()
        elif name == "s" and self.listening:
            self.characters(" " * min(whole_number(attributes.get("text:c"), 1), 200))
        elif name in ("tab", "line-break") and self.listening:
            self.characters("\t" if name == "tab" else "\n")

    def end(self, name: str) -> None:
        if self._sheet != self._wanted:
            return
        if name == "p" and self.listening:
            self._paragraphs.append(self.heard())
        elif name == "annotation":
            self._aside -= 1
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell()
        elif name == "table-row":
            self._end_row()

    def _know_joined(self, attributes: Attributes) -> None:
        down = whole_number(attributes.get("table:number-rows-spanned"), 1)
        if down > 1:
            across = max(1, whole_number(attributes.get("table:number-columns-spanned"), 1))
            left = self._column + 1
            self._joined.add((left, self._next, left + across - 1, self._next + down - 1))

    def _end_cell(self) -> None:
        value = self._value()
        if value is not None and value != "":
            last = self._column + self._columns
            if last > limits.COLUMNS:
                raise UserError("too-many-columns", limit=limits.COLUMNS)
            self._cells.extend([None] * (self._column - len(self._cells)))
            self._cells.extend([value] * self._columns)
        self._column += self._columns

    def _end_row(self) -> None:
        if self._cells:
            self._joined.fill(self._next, self._cells)
            if self._next + self._repeat - 1 > limits.ROWS:
                raise UserError("too-many-rows", limit=limits.ROWS)
            self._rows.append((self._next, self._repeat, self._cells))
        self._next += self._repeat

    def _value(self) -> Cell:
        told = self._attributes
        kind = told.get("office:value-type", "")
        if kind == "date":
            return _day(told.get("office:date-value", ""))
        if kind == "time":
            match = _DURATION.fullmatch(told.get("office:time-value", ""))
            return timedelta(hours=int(match[1]), minutes=int(match[2])) if match else None
        if kind == "boolean":
            return told.get("office:boolean-value") == "true"
        if kind in ("float", "percentage", "currency"):
            try:
                return float(told.get("office:value", ""))
            except ValueError:
                return None
        text = "\n".join(self._paragraphs)
        if len(text) > limits.CELL:
            raise UserError("cell-too-large", limit=limits.CELL)
        return text


def _day(text: str) -> Cell:
    try:
        if len(text) <= 10:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
