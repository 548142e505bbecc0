"""Reads CSV and its like: in the encodings that programs write here, parted by semicolons, commas or tabs."""

import codecs
import csv
import re
from collections.abc import Generator, Iterator
from io import TextIOWrapper
from typing import BinaryIO

from orat.errors import UserError
from orat.intake import limits
from orat.intake.moments import Cell

_SEPARATORS = ";\t,|"
_SAMPLE = 1 << 16
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONGEST_LINE = 2 * limits.CELL
_WARDED = re.compile("'+[=+@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20-]")
"""An apostrophe before what would be a formula: how programs say that it is a text."""


def encoding_of(stream: BinaryIO) -> str:
    """By its mark, else UTF-16 when every other byte is 0, UTF-8 when it is valid, or Windows-1252."""
    stream.seek(0)
    sample = stream.read(_SAMPLE)
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    even, odd = sample[0::2], sample[1::2]
    if len(sample) >= 4 and odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.2 * len(even):
        return "utf-16-le"
    if len(sample) >= 4 and even.count(0) > 0.6 * len(even) and odd.count(0) < 0.2 * len(odd):
        return "utf-16-be"
    return "utf-8" if _is_utf8(stream) else "cp1252"


def _is_utf8(stream: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    stream.seek(0)
    try:
        while chunk := stream.read(1 << 20):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def read_rows(stream: BinaryIO, size: int) -> Generator[tuple[int, list[Cell], float], None, None]:
    """The rows that hold something: number from 1, cells, and how far it has come, 0 to 1.

    Raises UserError("cell-too-large", limit=…), ("too-many-rows"), ("too-many-columns", limit=…).
    """
    encoding = encoding_of(stream)
    stream.seek(0)
    text = TextIOWrapper(stream, encoding, errors="replace", newline="")
    try:
        sample = text.read(_SAMPLE).removeprefix("\ufeff")
        separator, skipped = _separator(sample)
        text.seek(0)
        # A line longer than any cell is an unclosed quotation mark or no table at all.
        lines = (line.removeprefix("\ufeff") if at == 0 else line for at, line in enumerate(_lines(text)))
        rows = csv.reader(lines, delimiter=separator)
        for number, row in enumerate(rows, 1):
            if number <= skipped or not any(row):
                continue
            if number > limits.ROWS:
                raise UserError("too-many-rows", limit=limits.ROWS)
            yield number, _trimmed(row), min(1.0, stream.tell() / max(size, 1))
    except csv.Error as error:
        raise UserError("cell-too-large", limit=limits.CELL) from error
    finally:
        text.detach()


def _lines(text: TextIOWrapper) -> Iterator[str]:
    while line := text.readline(_LONGEST_LINE):
        if len(line) >= _LONGEST_LINE:
            raise UserError("cell-too-large", limit=limits.CELL)
        yield line


def _trimmed(row: list[str]) -> list[Cell]:
    """The row without empty cells at its end, which some programs write by the thousand."""
    while len(row) > limits.COLUMNS and not row[-1].strip():
        row.pop()
    if len(row) > limits.COLUMNS:
        raise UserError("too-many-columns", limit=limits.COLUMNS)
    return [cell[1:] if cell[:1] == "'" and _WARDED.match(cell) else cell for cell in row]


def _separator(sample: str) -> tuple[str, int]:
    """What parts the cells, and how many lines say so ("sep=;", as Excel writes it)."""
    first = sample.partition("\n")[0].strip().strip('"').lower()
    if first.startswith("sep=") and first[4:5] in _SEPARATORS:
        return first[4:5] or "\t", 1
    lines = [line for line in _unquoted(sample).splitlines() if line.strip()][:30]
    best, most = ";", 0.0
    for separator in _SEPARATORS:
        counts = [line.count(separator) for line in lines]
        if not counts or not counts[0]:
            continue
        # What parts the headings, and parts every other line as often, is the separator.
        steady = sum(count == counts[0] for count in counts) / len(counts)
        if (score := steady * min(counts[0], 40)) > most:
            best, most = separator, score
    return best, 0


def _unquoted(sample: str) -> str:
    """The sample without what stands between quotation marks."""
    return "".join(part for index, part in enumerate(sample.split('"')) if index % 2 == 0)
