"""Reads .xls of Excel 97 to 2003 (BIFF8): the values in its records, one after another, and nothing else.

[MS-XLS] says what each record holds; the numbers of sections below are its own.
"""

import struct
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from orat.errors import UserError
from orat.intake import limits
from orat.intake.joined import Area, Joined
from orat.intake.moments import Cell
from orat.intake.ole import container
from orat.intake.xlsx import BUILT_IN_DATES, EPOCH, EPOCH_1904, is_date, moment

_BOF, _EOF, _CONTINUE, _FILEPASS = 0x809, 0x0A, 0x3C, 0x2F
_BOUNDSHEET, _SST, _FORMAT, _XF, _DATEMODE = 0x85, 0xFC, 0x41E, 0xE0, 0x22
_LABELSST, _LABEL, _RSTRING, _NUMBER, _RK, _MULRK = 0xFD, 0x204, 0xD6, 0x203, 0x27E, 0xBD
_BOOLERR, _FORMULA, _STRING, _MERGECELLS = 0x205, 0x06, 0x207, 0xE5
_BROKEN = (struct.error, IndexError, ValueError, KeyError, TypeError, OSError, AttributeError, OverflowError)


@dataclass(slots=True)
class _Book:
    """What the cells of all sheets refer to."""

    sheets: list[tuple[str, int]] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    formats: list[int] = field(default_factory=list)
    codes: dict[int, str] = field(default_factory=dict)
    since: datetime = EPOCH


def sheet_names(stream: BinaryIO) -> tuple[str, ...]:
    """The names of the sheets in order."""
    try:
        return tuple(name for name, _ in _book(_records_of(stream)).sheets)
    except _BROKEN as error:
        raise UserError("damaged") from error


def read_rows(stream: BinaryIO, sheet: int) -> Generator[tuple[int, list[Cell], float], None, None]:
    """The rows that hold something, as from .xlsx.

    Raises UserError("damaged"), ("encrypted"), ("not-a-table"), ("too-many-columns", limit=…).
    """
    try:
        data = _records_of(stream)
        book = _book(data)
        start = book.sheets[sheet][1]
        joined = Joined(_joined(data, start))
        row, cells = -1, list[Cell]()
        for at, number, column, value in _cells(data, book, start):
            if number != row:
                if cells:
                    joined.fill(row + 1, cells)
                    yield row + 1, cells, at / len(data)
                row, cells = number, []
            _put(cells, column, value)
        if cells:
            joined.fill(row + 1, cells)
            yield row + 1, cells, 1.0
    except _BROKEN as error:
        raise UserError("damaged") from error


def _joined(data: bytes, start: int) -> Iterator[Area]:
    """The joined cells (2.4.168), which stand after all values."""
    for _, kind, content in _records(data, start):
        if kind == _MERGECELLS:
            for number in range(struct.unpack_from("<H", content)[0]):
                top, bottom, left, right = struct.unpack_from("<4H", content, 2 + 8 * number)
                yield left + 1, top + 1, right + 1, bottom + 1


def _put(cells: list[Cell], column: int, value: Cell) -> None:
    if value is None or value == "":
        return
    if column >= limits.COLUMNS:
        raise UserError("too-many-columns", limit=limits.COLUMNS)
    cells.extend([None] * (column + 1 - len(cells)))
    cells[column] = value


def _records_of(stream: BinaryIO) -> bytes:
    """The stream of records inside the container."""
    stream.seek(0)
    with container(stream.read(limits.FILE)) as opened:
        if opened.read("EncryptedPackage") is not None:
            raise UserError("encrypted")
        data = opened.read("Workbook")
        if data is None:
            raise UserError("not-a-table")
        return data


def _records(data: bytes, start: int) -> Iterator[tuple[int, int, bytes]]:
    """Where each record begins, its kind and its content, to the end of the substream."""
    at = start
    depth = 0
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        yield at, kind, data[at + 4 : at + 4 + length]
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        at += 4 + length


def _book(data: bytes) -> _Book:
    book = _Book()
    shared: list[bytes] = []
    last = 0
    for _, kind, content in _records(data, 0):
        if kind == _FILEPASS:
            raise UserError("encrypted")
        if kind == _BOUNDSHEET and content[5] == 0:
            book.sheets.append((_short(content, 6), struct.unpack_from("<I", content)[0]))
        elif kind == _SST or (kind == _CONTINUE and last == _SST):
            shared.append(content)
        elif kind == _FORMAT:
            book.codes[struct.unpack_from("<H", content)[0]] = _long(content, 2)
        elif kind == _XF:
            book.formats.append(struct.unpack_from("<H", content, 2)[0])
        elif kind == _DATEMODE and content[:1] == b"\1":
            book.since = EPOCH_1904
        last = kind if kind != _CONTINUE else last
    if not book.sheets:
        raise UserError("not-a-table")
    book.shared = _Shared(shared).texts() if shared else []
    return book


def _short(content: bytes, at: int) -> str:
    """A string that begins with its length in one byte (2.5.240)."""
    return _characters(content, at + 2, content[at], content[at + 1])


def _long(content: bytes, at: int) -> str:
    """A string that begins with its length in two bytes (2.5.294)."""
    return _characters(content, at + 3, struct.unpack_from("<H", content, at)[0], content[at + 2])


def _characters(content: bytes, at: int, length: int, flags: int) -> str:
    if flags & 1:
        return content[at : at + 2 * length].decode("utf-16-le", "replace")
    return content[at : at + length].decode("latin-1")


class _Shared:
    """The texts that cells share (2.4.265), which may be cut between records at any character."""

    def __init__(self, blocks: list[bytes]) -> None:
        self._blocks = blocks
        self._block, self._at = 0, 8

    def texts(self) -> list[str]:
        """All of them in order."""
        count = min(struct.unpack_from("<I", self._blocks[0], 4)[0], sum(map(len, self._blocks)))
        return [self._text() for _ in range(count)]

    def _text(self) -> str:
        length = int.from_bytes(self._take(2), "little")
        flags = self._take(1)[0]
        runs = int.from_bytes(self._take(2), "little") if flags & 8 else 0
        extra = int.from_bytes(self._take(4), "little") if flags & 4 else 0
        parts = []
        while length:
            if self._at >= len(self._blocks[self._block]):
                self._following()
                flags = (flags & ~1) | (self._take(1)[0] & 1)
            width = 2 if flags & 1 else 1
            here = min(length, (len(self._blocks[self._block]) - self._at) // width)
            if not here:
                raise ValueError
            parts.append(self._take(here * width).decode("utf-16-le" if width == 2 else "latin-1", "replace"))
            length -= here
        self._skip(4 * runs + extra)
        return "".join(parts)

    def _following(self) -> None:
        self._block += 1
        self._at = 0

    def _take(self, count: int) -> bytes:
        if self._at >= len(self._blocks[self._block]):
            self._following()
        taken = self._blocks[self._block][self._at : self._at + count]
        if len(taken) < count:
            raise ValueError
        self._at += count
        return taken

    def _skip(self, count: int) -> None:
        while count:
            if self._at >= len(self._blocks[self._block]):
                self._following()
            here = min(count, len(self._blocks[self._block]) - self._at)
            if not here:
                raise ValueError
            self._at += here
            count -= here


def _cells(data: bytes, book: _Book, start: int) -> Iterator[tuple[int, int, int, Cell]]:
    """For each cell: where it stands in the stream, row and column from 0, and its value."""
    dates = frozenset(
        index
        for index, number in enumerate(book.formats)
        if number in BUILT_IN_DATES or is_date(book.codes.get(number, ""))
    )

    pending: tuple[int, int] | None = None
    for at, kind, content in _records(data, start):
        if kind == _STRING and pending is not None:
            yield at, *pending, _long(content, 0)
        if kind == _MULRK:
            row, column = struct.unpack_from("<HH", content)
            for index in range((len(content) - 6) // 6):
                style, packed = struct.unpack_from("<HI", content, 4 + 6 * index)
                number = _unpacked(packed)
                yield at, row, column + index, moment(number, book.since) if style in dates else number
        elif kind in (_LABELSST, _LABEL, _RSTRING, _NUMBER, _RK, _BOOLERR, _FORMULA):
            row, column, style = struct.unpack_from("<HHH", content)
            text_follows = kind == _FORMULA and content[12:14] == b"\xff\xff" and content[6] == 0
            pending = (row, column) if text_follows else None
            value = _value(kind, content, book)
            if isinstance(value, float) and style in dates:
                value = moment(value, book.since)
            yield at, row, column, value


def _value(kind: int, content: bytes, book: _Book) -> Cell:
    """What a cell holds; of a formula what it last came to, of an error nothing."""
    if kind == _LABELSST:
        index = struct.unpack_from("<I", content, 6)[0]
        return book.shared[index] if index < len(book.shared) else None
    if kind in (_LABEL, _RSTRING):
        return _long(content, 6)
    if kind == _RK:
        return _unpacked(struct.unpack_from("<I", content, 6)[0])
    if kind == _BOOLERR:
        return None if content[7] else bool(content[6])
    if kind == _FORMULA and content[12:14] == b"\xff\xff":
        # Not a number: a text that follows, yes or no, an error, or nothing (2.5.133).
        return bool(content[8]) if content[6] == 1 else None
    number: float = struct.unpack_from("<d", content, 6)[0]
    return number


def _unpacked(packed: int) -> float:
    """A number in four bytes (2.5.219): its lowest bits say whether it is whole and in hundredths."""
    if packed & 2:
        number = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        number = float(struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", packed & 0xFFFFFFFC))[0])
    return number / 100 if packed & 1 else number
