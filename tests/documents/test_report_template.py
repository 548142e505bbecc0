"""The spreadsheet to fill in comes back with every column known, and no name in it becomes a formula."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from orat.documents.report_template import TemplateContent, report_template
from orat.domain.report_form import FormCategory
from orat.intake.drafts import FIELDS
from orat.intake.tables import open_table, read_rows
from tests.intake.making import MADE_AT, NAMES, TODAY, as_typed, saved

CONTENT = TemplateContent(
    organisation="Kommunen", units=("Ekbackskolan", '=HYPERLINK("x")'), areas=("Lindängen",),
    categories=(FormCategory(4, "Brand och pyroteknik", "Vad som brann."), FormCategory(6, "Trafik")),
)  # fmt: skip


def template() -> Any:
    return load_workbook(BytesIO(report_template(CONTENT, MADE_AT, as_typed)))


def test_every_heading_is_known_when_it_comes_back() -> None:
    table = open_table(report_template(CONTENT, MADE_AT, as_typed))
    columns = table.guess().columns
    assert table.heading_row == 1
    assert set(columns) == set(FIELDS) - {"ended_on", "effect_note"}
    assert len(set(columns.values())) == len(table.headings) == len(columns)
    assert min((table.guess().scores or {}).values()) > 0.9
    assert list(read_rows(table, table.guess(), NAMES, TODAY)) == []


def test_a_row_that_is_filled_in_with_the_words_of_its_lists_is_read() -> None:
    book = template()
    sheet = book["Iakttagelser"]
    chosen = {
        next(iter(rule.sqref.ranges)).min_col: rule.formula1 for rule in sheet.data_validations.dataValidation
    }
    lists = book["Val"]
    for column in chosen:
        sheet.cell(row=2, column=column, value=lists.cell(row=1, column=column).value)
    sheet["A2"], sheet["B2"], sheet["D2"] = "natten mot 22 nov 2026", "20.15", "Brand"
    table = open_table(saved(book))
    (row,) = read_rows(table, table.guess(), NAMES, TODAY)
    assert row.troubles == ()
    assert (row.draft.unit_id, row.draft.category_id, row.draft.area_id) == (17, 4, 3)
    assert None not in (row.draft.severity, row.draft.source, row.draft.certainty)


def test_it_is_ready_to_write_in() -> None:
    book = template()
    sheet = book["Iakttagelser"]
    assert book.sheetnames == ["Iakttagelser", "Så fyller du i", "Val"]
    assert (sheet.freeze_panes, book["Val"].sheet_state) == ("A2", "hidden")
    assert sheet.cell(row=2, column=1).number_format == "yyyy-mm-dd"
    assert "112" in " ".join(str(cell.value) for row in book["Så fyller du i"] for cell in row)


def test_a_name_is_never_a_formula() -> None:
    cells = [cell for row in template()["Val"] for cell in row if cell.value]
    assert '=HYPERLINK("x")' in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} == {"s"}
