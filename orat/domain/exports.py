"""Exports: which part of the register goes out as a table, in which kind of file, and the record of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from orat.domain.filters import ConcernFilter, MeasureFilter, MeasureScope, Order
from orat.domain.measure import NEVER


class Exported(StrEnum):
    """What the rows of an export are."""

    CONCERNS = "concerns"
    MEASURES = "measures"
    DECISIONS = "decisions"
    PACKAGE = "package"
    ANSWERS = "answers"


TABLED = (Exported.CONCERNS, Exported.MEASURES, Exported.DECISIONS)
"""What goes out as a table; the rest are packages for another installation."""


class TableFormat(StrEnum):
    """The kind of file; the value is its suffix."""

    XLSX = "xlsx"
    CSV = "csv"
    ORAT = "orat"


TABLES = (TableFormat.XLSX, TableFormat.CSV)
"""The kinds of files that hold tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """What somebody wants exported. Of the filters only that of `what` counts; `ids` narrows to these rows.

    `first` and `last` bound the days of the meetings whose decisions are asked for. `recipient` says for whom
    the file is, `scope` the filter in the words that the person saw.
    """

    what: Exported = Exported.CONCERNS
    form: TableFormat = TableFormat.XLSX
    concerns: ConcernFilter = field(default_factory=ConcernFilter)
    order: Order = field(default_factory=Order)
    measures: MeasureFilter = field(default_factory=lambda: MeasureFilter(scope=MeasureScope.ALL))
    first: date | None = None
    last: date | None = None
    ids: tuple[int, ...] | None = None
    recipient: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataExport:
    """The record of one export: who, when, what, for whom, how many rows, and the file's SHA-256 in hex.

    `scope` is the filter in words, `query` the same as JSON.
    """

    id: int = 0
    what: Exported = Exported.CONCERNS
    form: TableFormat = TableFormat.XLSX
    at: datetime = NEVER
    author: str = ""
    recipient: str = ""
    scope: str = ""
    query: str = ""
    rows: int = 0
    digest: str = ""


Value = str | int | date | time | None
"""What a cell of an export can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One point that a meeting decided on. `measures` are those born there, one in each text."""

    item_id: int
    week: str
    held_on: date
    paragraph: int
    title: str
    decision: str
    outcome: str
    outcome_reason: str
    matter: str
    measures: tuple[str, ...]
