"""The spreadsheet that schools fill in when there is much to tell: headings, choices, and what they mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from orat.documents.characters import one_line
from orat.documents.report_form_words import choices, labels, not_here
from orat.documents.wording import Translate
from orat.domain.report_form import FormCategory

_ROWS = 500
"""For how many rows choices and looks are prepared."""
_HEAD, _HEAD_INK, _QUIET = "0B6E6E", "FFFFFF", "566064"
_DAY_FORMAT, _TIME_FORMAT = "yyyy-mm-dd", "hh:mm"


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateContent:
    """What can be chosen in the columns; `unit` stands on each row already when it is one unit's own, and
    `send_to` is where it goes when it is filled.
    """

    organisation: str = ""
    send_to: str = ""
    unit: str = ""
    units: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    categories: tuple[FormCategory, ...] = ()


@dataclass(frozen=True, slots=True)
class _Column:
    """One column: its heading, its width in characters, and what is chosen or typed in it."""

    heading: str
    width: int
    help: str = ""
    options: tuple[str, ...] = ()
    number_format: str = "@"
    needed: bool = False


def report_template(content: TemplateContent, made_at: datetime, translate: Translate) -> bytes:
    """An .xlsx to fill in; the program knows its headings again when it comes back."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.title = translate("Template", "Iakttagelser")
    columns = _columns(content, translate)
    _headings(sheet, columns)
    _choices(book, sheet, columns, translate("Template", "Val"))
    _explain(book.create_sheet(translate("Template", "Så fyller du i"), 1), content, columns, translate)
    book.properties.creator = content.organisation
    book.properties.title = translate("Template", "Iakttagelser till Örat mot marken")
    book.properties.created = book.properties.modified = made_at.replace(tzinfo=None)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _columns(content: TemplateContent, translate: Translate) -> tuple[_Column, ...]:
    words = {name: tuple(word for _, word in pairs) for name, pairs in choices(translate).items()}
    said = labels(translate)
    categories = tuple(each.name for each in content.categories)
    day = translate("Template", "Till exempel 2026-11-22, 22 nov 2026 eller natten mot 22 nov 2026.")
    clock = translate("Template", "Till exempel 20.15.")
    units = (content.unit,) if content.unit else content.units
    no_names = translate("Template", "Inga namn och inget som pekar ut en person.")
    return (
        _Column(translate("Template", "Datum"), 13, day, number_format=_DAY_FORMAT, needed=True),
        _Column(translate("Template", "Klockslag"), 11, clock, number_format=_TIME_FORMAT),
        _Column(translate("Template", "Sluttid"), 10, clock, number_format=_TIME_FORMAT),
        _Column(translate("Template", "Rubrik"), 38, said["title"], needed=True),
        _Column(translate("Template", "Beskrivning"), 60, f"{said['description']}. {no_names}"),
        _Column(translate("Template", "Kategori"), 30, options=categories),
        _Column(translate("Template", "Allvar"), 24, options=words["severity"]),
        _Column(translate("Template", "Plats"), 28),
        _Column(translate("Template", "Område"), 20, options=content.areas),
        _Column(translate("Template", "Enhet"), 24, options=units, needed=True),
        _Column(translate("Template", "Roll"), 18, said["role"]),
        _Column(translate("Template", "Källa"), 18, said["source"], options=words["source"]),
        _Column(translate("Template", "Hur vet ni det"), 16, options=words["certainty"]),
        _Column(translate("Template", "Återkommande"), 20, said["recurrence"]),
        _Column(translate("Template", "Påverkan"), 24, said["effects"]),
        _Column(translate("Template", "Redan gjort"), 30, said["already_done"]),
        _Column(translate("Template", "Polisanmält"), 13, options=words["police_report"]),
        _Column(translate("Template", "Anmälningsnummer"), 20),
        _Column(translate("Template", "Önskad hjälp"), 30, said["help_wanted"]),
    )


def _headings(sheet: Any, columns: Sequence[_Column]) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    for number, column in enumerate(columns, 1):
        cell = sheet.cell(row=1, column=number, value=column.heading)
        cell.font = Font(bold=True, color=_HEAD_INK)
        cell.fill = PatternFill("solid", fgColor=_HEAD)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        if column.help:
            cell.comment = Comment(column.help, "", width=260, height=90)
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        for row in range(2, _ROWS + 2):
            made = sheet.cell(row=row, column=number)
            made.number_format = column.number_format
            made.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{_ROWS + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _choices(book: Any, sheet: Any, columns: Sequence[_Column], title: str) -> None:
    """The answers to choose between stand on a sheet of their own: a list in the cell itself is 255 signs."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = book.create_sheet(title)
    lists.sheet_state = "hidden"
    for number, column in enumerate(columns, 1):
        if not column.options:
            continue
        letter = get_column_letter(number)
        for row, option in enumerate(column.options, 1):
            _write(lists.cell(row=row, column=number), option)
        choice = DataValidation(
            type="list",
            formula1=f"'{title}'!${letter}$1:${letter}${len(column.options)}",
            allow_blank=True,
            # Another answer is warned of and may stay; whoever reviews it decides.
            errorStyle="warning",
        )
        choice.add(f"{letter}2:{letter}{_ROWS + 1}")
        sheet.add_data_validation(choice)


def _explain(sheet: Any, content: TemplateContent, columns: Sequence[_Column], translate: Translate) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 96
    needed = translate("Template", "Behövs.")
    chosen = translate("Template", "Välj i listan.")
    mailed = translate("Template", "Spara filen och mejla den till samordnaren.")
    if content.send_to:
        mailed = translate("Template", "Spara filen och mejla den till {address}.").format(
            address=content.send_to
        )
    parts: list[tuple[str, Sequence[tuple[str, str]]]] = [
        (mailed, ()),
        (
            translate("Template", "En rad för varje händelse. Ändra inte rubrikerna."),
            [
                (
                    column.heading,
                    " ".join(
                        filter(
                            None,
                            (
                                needed if column.needed else "",
                                column.help,
                                chosen if column.options else "",
                            ),
                        )
                    ),
                )
                for column in columns
            ],
        ),
        (translate("Template", "Hör inte hit"), not_here(translate)),
        (
            translate("Template", "Kategorierna"),
            [(category.name, category.guide) for category in content.categories],
        ),
    ]
    top = 1
    for heading, lines in parts:
        title = sheet.cell(row=top, column=1)
        _write(title, heading)
        title.font = Font(bold=True, size=13)
        for row, (name, text) in enumerate(lines, top + 1):
            left, right = sheet.cell(row=row, column=1), sheet.cell(row=row, column=2)
            _write(left, name)
            _write(right, text)
            left.font, right.font = Font(bold=True), Font(color=_QUIET)
            left.alignment = right.alignment = Alignment(vertical="top", wrap_text=True)
        top += len(lines) + 2


def _write(cell: Any, text: str) -> None:
    """Put text in a cell, text whatever it begins with: a unit named "=1" is no formula."""
    cell.value = one_line(text)
    cell.data_type = "s"
