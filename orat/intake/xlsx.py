"""Reads .xlsx and .xlsm as they stream by: values as last worked out, never a formula, never a macro."""

import re
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import BinaryIO
from zipfile import ZipFile

from orat.errors import UserError
from orat.intake import limits
from orat.intake.joined import Joined
from orat.intake.moments import Cell
from orat.intake.packed import Attributes, Reader, archive, read_part, read_whole, whole_number

BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Number formats 14 to 58 that are dates in every workbook (ECMA-376, 18.8.30)."""
_NOT_CODE = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.', re.IGNORECASE)
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^<>]*\bref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_JOINED_WITHIN = 32 * limits.MEGABYTE
"""The largest sheet that is looked through for joined cells."""
_EMPTY_ROWS = re.compile(
    rb'(?:<row r="[0-9]{1,7}"[^<>]*(?:/>|>\s*</row>)\s*)+(?=<row r="[0-9]{1,7}"[^<>]*(?:/>|>))'
)
"""Rows of nothing before another row: programs write a million of them, and each takes three microseconds."""
EPOCH, EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 -- cells have no zone


@dataclass(slots=True)
class _Book:
    """What the cells of all sheets refer to."""

    sheets: list[tuple[str, str]]
    shared: list[str]
    dates: frozenset[int]
    since: datetime


def sheet_names(stream: BinaryIO) -> tuple[str, ...]:
    """The names of the sheets in order."""
    with archive(stream) as opened:
        return tuple(name for name, _ in _sheets(opened)[0])


def read_rows(stream: BinaryIO, sheet: int) -> Generator[tuple[int, list[Cell], float], None, None]:
    """The rows that hold something: number from 1, cells from the first column, and how far it has come, 0 to
    1.

    Raises UserError as `archive` does, and ("unsafe-xml"), ("cell-too-large"), ("too-many-columns", limit=…),
    ("too-many-rows", limit=…).
    """
    with archive(stream) as opened:
        sheets, since = _sheets(opened)
        book = _Book(sheets, _shared(opened), _date_styles(opened), since)
        part = sheets[sheet][1]
        size = max(opened.getinfo(part).file_size, 1)
        reader = _Sheet(book, _joined(opened, part))
        for done in read_part(opened, part, reader, _EMPTY_ROWS):
            for number, cells in reader.taken():
                yield number, cells, done / size


def _sheets(opened: ZipFile) -> tuple[list[tuple[str, str]], datetime]:
    """The name and the part of each sheet, and the day that its dates count from."""
    names = {name.lower(): name for name in opened.namelist()}
    if "xl/workbook.bin" in names:
        raise UserError("not-a-table")
    if "xl/workbook.xml" not in names:
        raise UserError("not-a-table")
    book, links = _Workbook(), _Links()
    read_whole(opened, names["xl/workbook.xml"], book)
    if "xl/_rels/workbook.xml.rels" in names:
        read_whole(opened, names["xl/_rels/workbook.xml.rels"], links)
    found = []
    for name, key in book.sheets:
        target = links.targets.get(key, "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if path.lower() in names:
            found.append((name, names[path.lower()]))
    if not found:
        raise UserError("not-a-table")
    return found, EPOCH_1904 if book.since_1904 else EPOCH


class _Workbook(Reader):
    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []
        self.since_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            key = next((value for at, value in attributes.items() if at.rpartition(":")[2] == "id"), "")
            self.sheets.append((attributes.get("name", ""), key))
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")


class _Links(Reader):
    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


def _joined(opened: ZipFile, part: str) -> Joined:
    """Cells that are joined. They stand after all rows, which is why the part is looked through first, if it
    is not large.
    """
    if opened.getinfo(part).file_size > _JOINED_WITHIN:
        return Joined()
    return Joined(
        (_column(left.decode()), int(top), _column(right.decode()), int(bottom))
        for left, top, right, bottom in _MERGED.findall(opened.read(part))
    )


def _shared(opened: ZipFile) -> list[str]:
    found = [name for name in opened.namelist() if name.lower() == "xl/sharedstrings.xml"]
    reader = _Shared()
    if found:
        read_whole(opened, found[0], reader)
    return reader.texts


class _Shared(Reader):
    """Texts that cells share; a rich one is its runs together, without how it is pronounced."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._characters = 0
        self._pronounced = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._pronounced = True
        elif name == "t" and not self._pronounced:
            self.listen()

    def end(self, name: str) -> None:
        if name == "t" and self.listening:
            self._parts.append(self.heard())
        elif name == "rPh":
            self._pronounced = False
        elif name == "si":
            text = uncoded("".join(self._parts))
            self.texts.append(text)
            self._characters += len(text)
            if len(text) > limits.CELL:
                raise UserError("cell-too-large", limit=limits.CELL)
            if len(self.texts) > limits.SHARED or self._characters > 30 * limits.SHARED:
                raise UserError("unpacks-too-large", limit=limits.UNPACKED // limits.MEGABYTE)


def _date_styles(opened: ZipFile) -> frozenset[int]:
    found = [name for name in opened.namelist() if name.lower() == "xl/styles.xml"]
    reader = _Styles()
    if found:
        read_whole(opened, found[0], reader)
    return frozenset(
        index
        for index, number in enumerate(reader.formats)
        if number in BUILT_IN_DATES or is_date(reader.codes.get(number, ""))
    )


def is_date(code: str) -> bool:
    """Whether a number format's code shows days or times."""
    return any(letter in "dmyhs" for letter in _NOT_CODE.sub("", code.partition(";")[0]).lower())


class _Styles(Reader):
    def __init__(self) -> None:
        super().__init__()
        self.codes: dict[int, str] = {}
        self.formats: list[int] = []
        self._inside = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            code = attributes.get("formatCode", "")[:200]
            self.codes[whole_number(attributes.get("numFmtId"))] = "" if code.lower() == "general" else code
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            self.formats.append(whole_number(attributes.get("numFmtId")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False


class _Sheet(Reader):
    """The rows of one sheet; they are taken out as they are done."""

    def __init__(self, book: _Book, joined: Joined) -> None:
        super().__init__()
        self._book = book
        self._joined = joined
        self._rows: list[tuple[int, list[Cell]]] = []
        self._row = self._column = self._style = 0
        self._kind = ""
        self._cells: list[Cell] = []
        self._inline: list[str] = []

    def taken(self) -> list[tuple[int, list[Cell]]]:
        """The rows that were finished since the last time."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            place = _PLACE.fullmatch(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
            self._kind = attributes.get("t", "n")
            self._style = whole_number(attributes.get("s"))
            self._inline = []
        elif name in ("v", "t"):
            self.listen()
        elif name == "row":
            self._row = whole_number(attributes.get("r"), self._row + 1)
            self._column = 0
            self._cells = []
            if self._row > limits.ROWS:
                raise UserError("too-many-rows", limit=limits.ROWS)

    def end(self, name: str) -> None:
        if name == "v":
            self._put(self._value(self.heard()))
        elif name == "t":
            self._inline.append(self.heard())
        elif name == "is":
            self._put(uncoded("".join(self._inline)))
        elif name == "row" and self._cells:
            self._joined.fill(self._row, self._cells)
            self._rows.append((self._row, self._cells))
            self._cells = []

    def _put(self, value: Cell) -> None:
        if value is None or value == "":
            return
        if not 0 < self._column <= limits.COLUMNS:
            raise UserError("too-many-columns", limit=limits.COLUMNS)
        missing = self._column - len(self._cells)
        if missing > 1:
            self._cells.extend([None] * (missing - 1))
        if missing > 0:
            self._cells.append(value)
        else:
            self._cells[self._column - 1] = value

    def _value(self, text: str) -> Cell:
        kind = self._kind
        if kind == "s":
            index = whole_number(text.strip(), -1)
            return self._book.shared[index] if 0 <= index < len(self._book.shared) else None
        if kind == "n":
            try:
                number = float(text)
            except ValueError:
                return text
            return moment(number, self._book.since) if self._style in self._book.dates else number
        if kind == "b":
            return text.strip() == "1"
        if kind == "d":
            return text.replace("T", " ")
        # An error that a formula ended in says nothing about what happened.
        return None if kind == "e" else uncoded(text)


def uncoded(text: str) -> str:
    """A text whose odd characters stand as "_x000D_" (ECMA-376, 22.9.2.19), with the characters."""
    if "_x" not in text:
        return text
    return _CODED.sub(lambda found: chr(int(found[1], 16)), text)


@lru_cache(maxsize=20_000)
def moment(number: float, since: datetime) -> Cell:
    """A number as the date, the time or both that its style shows it as."""
    if not 0 <= number < 2_958_466:
        return number
    if number < 1:
        minutes = min(round(number * 1440), 1439)
        return time(minutes // 60, minutes % 60)
    moment = since + timedelta(seconds=round(number * 86_400))
    whole: date = moment.date()
    return whole if moment.time() == time.min else moment


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
