"""Tables for spreadsheet programs, as CSV and as .xlsx: no text of them is ever taken for a formula."""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from io import StringIO

from orat.documents.characters import holdable
from orat.domain.exports import Value

_FORMULA = re.compile("'*[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-]")
"""What a spreadsheet program may take for a formula, and that behind the apostrophes that ward it off."""
_EVERY = 200

Report = Callable[[int], None]
"""Hears how many rows are done; may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: its heading, and its width in characters."""

    heading: str
    width: int = 14


@dataclass(frozen=True, slots=True)
class SheetContent:
    """A table: its name, its columns, and what is said of the file on a sheet of its own: (what, answer)."""

    title: str
    columns: Sequence[SheetColumn]
    about_title: str = ""
    about: Sequence[tuple[str, str]] = ()
    author: str = ""


def guarded(text: str) -> str:
    """The text as it can stand in a CSV file: before what looks like a formula there is an apostrophe, as
    spreadsheet programs write it themselves; reading it in takes it away again.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def as_csv(content: SheetContent, rows: Iterable[Sequence[Value]], report: Report) -> bytes:
    """UTF-8 with its mark, parted by semicolons: what a Swedish Excel opens by a double click."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in content.columns])
    for number, row in enumerate(rows):
        if number % _EVERY == 0:
            report(number)
        writer.writerow([_plain(value) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _plain(value: Value) -> str:
    if isinstance(value, str):
        return guarded(holdable(value))
    if isinstance(value, time):
        return value.isoformat("minutes")
    return "" if value is None else str(value)


def as_xlsx(
    content: SheetContent, rows: Iterable[Sequence[Value]], made_at: datetime, report: Report
) -> bytes:
    """A workbook with headings that stay, filters, and days that are days. The same content and time give
    the same bytes.
    """
    from orat.documents.workbook import Book

    book = Book(content.title, content.author, made_at)
    with book.sheet(content.title, [column.width for column in content.columns]) as sheet:
        sheet.headings([column.heading for column in content.columns])
        for number, row in enumerate(rows):
            if number % _EVERY == 0:
                report(number)
            sheet.row(row, formula=_FORMULA)
    if content.about:
        with book.sheet(content.about_title, [26, 90]) as sheet:
            for line in content.about:
                sheet.row(line, formula=_FORMULA)
    return book.finished()
