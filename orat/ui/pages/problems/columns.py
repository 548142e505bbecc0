"""The columns of the list of problems, and of the concerns inside one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.problem import ProblemState
from orat.domain.rows import ConcernRow, ProblemRow
from orat.domain.scales import Severity
from orat.ui import formats, words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def problem_columns() -> Sequence[Column[ProblemRow]]:
    """Severity over trend, title over figures, measures, state over latest event."""
    severities = [words.severity_badge(severity) for severity in Severity]
    states = [words.problem_state_badge(state) for state in ProblemState]
    return (
        Column("severity", translate("Problems", "Allvar"), _severity, 98, badges=severities),
        Column("title", translate("Problems", "Problembild"), _title, 220, stretch=True, least=120, lines=2),
        Column("measures", translate("Problems", "Åtgärder"), _measures, 96, yields=1),
        Column("state", translate("Problems", "Läge, senast"), _state, 112, badges=states, yields=2),
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
        words.open_count(row.open_measures),
        late if row.overdue_measures else "",
    )


def _state(row: ProblemRow) -> Cell:
    last = formats.iso_day(row.last_on) if row.last_on is not None else ""
    return Cell(badge=words.problem_state_badge(row.state), below=last)


def member_columns() -> Sequence[Column[ConcernRow]]:
    """A concern inside a problem: severity, title over unit and place, event."""
    return (
        Column(
            "severity",
            translate("Problems", "Allvar"),
            lambda row: Cell(badge=words.severity_badge(row.severity)),
            84,
            badges=[words.severity_badge(severity) for severity in Severity],
        ),
        Column(
            "title",
            translate("Problems", "Iakttagelse"),
            lambda row: Cell(
                row.title or words.untitled(row.state),
                " · ".join(part for part in (row.unit, describe.place_text(row)) if part),
                strong=True,
            ),
            220,
            stretch=True,
            least=120,
            lines=2,
        ),
        Column(
            "happened",
            translate("Problems", "Händelse"),
            lambda row: Cell(describe.day_line(row), describe.time_line(row)),
            108,
        ),
    )
