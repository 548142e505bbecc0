"""The columns of the list of problems, and of the concerns inside one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.rows import ConcernRow, ProblemRow
from orat.ui import formats, words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def problem_columns() -> Sequence[Column[ProblemRow]]:
    """Severity, title over figures, measures, latest event, state."""
    return (
        Column("severity", translate("Problems", "Allvar"), _severity, 100),
        Column("title", translate("Problems", "Problembild"), _title, 150, stretch=True, lines=2),
        Column("measures", translate("Problems", "Åtgärder"), _measures, 104),
        Column("last", translate("Problems", "Senast"), _last, 106),
        Column("state", translate("Problems", "Läge"), _state, 104),
    )


def _severity(row: ProblemRow) -> Cell:
    return Cell(
        badge=words.severity_badge(row.severity), below=words.trend_word(row.trend) if row.trend else ""
    )


def _title(row: ProblemRow) -> Cell:
    return Cell(row.title, figures(row), strong=True)


def figures(row: ProblemRow) -> str:
    """How many concerns and units: "5 iakttagelser · 3 enheter"."""
    return f"{words.concern_count(row.concerns)} · {words.unit_count(row.units)}"


def _measures(row: ProblemRow) -> Cell:
    if not row.open_measures:
        return Cell("–", muted=True)
    late = words.overdue_count(row.overdue_measures)
    return Cell(
        translate("Problems", "{count} öppna").format(count=row.open_measures),
        late if row.overdue_measures else "",
    )


def _last(row: ProblemRow) -> Cell:
    if row.last_on is None:
        return Cell("–", muted=True)
    week = formats.week(row.last_week) if row.last_week is not None else ""
    return Cell(
        formats.iso_day(row.last_on), translate("Problems", "mötet {week}").format(week=week) if week else ""
    )


def _state(row: ProblemRow) -> Cell:
    return Cell(badge=words.problem_state_badge(row.state))


def member_columns() -> Sequence[Column[ConcernRow]]:
    """A concern inside a problem: severity, title over place, unit, event, state."""
    return (
        Column(
            "severity",
            translate("Problems", "Allvar"),
            lambda row: Cell(badge=words.severity_badge(row.severity)),
            92,
        ),
        Column(
            "title",
            translate("Problems", "Iakttagelse"),
            lambda row: Cell(row.title, describe.place_text(row), strong=True),
            150,
            stretch=True,
            lines=2,
        ),
        Column("unit", translate("Problems", "Skola / enhet"), lambda row: Cell(row.unit, row.number), 116),
        Column(
            "happened",
            translate("Problems", "Händelse"),
            lambda row: Cell(describe.day_line(row), describe.time_line(row)),
            106,
        ),
    )
