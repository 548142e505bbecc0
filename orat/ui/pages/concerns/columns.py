"""The columns of the list of concerns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.concern import ConcernState
from orat.domain.filters import ConcernSort
from orat.domain.rows import ConcernRow
from orat.domain.scales import Severity
from orat.ui import formats, words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def concern_columns() -> Sequence[Column[ConcernRow]]:
    """Severity, title over number and category, unit over place, event and state."""
    return (
        Column(
            "severity",
            translate("Concerns", "Allvar"),
            _severity,
            84,
            sort=ConcernSort.SEVERITY,
            badges=[words.severity_badge(severity) for severity in Severity],
        ),
        Column(
            "title",
            translate("Concerns", "Iakttagelse"),
            _title,
            220,
            stretch=True,
            least=144,
            lines=2,
            sort=ConcernSort.TITLE,
        ),
        Column(
            "unit",
            translate("Concerns", "Skola / enhet"),
            _unit,
            150,
            least=118,
            yields=1,
            sort=ConcernSort.UNIT,
            more_sorts=((translate("Concerns", "Plats"), ConcernSort.AREA),),
            lines=2,
        ),
        Column("happened", translate("Concerns", "Händelse"), _happened, 106, sort=ConcernSort.HAPPENED),
        Column(
            "state",
            translate("Concerns", "Läge"),
            _state,
            84,
            yields=2,
            sort=ConcernSort.STATE,
            badges=[words.concern_state_badge(state) for state in ConcernState],
        ),
    )


def _severity(row: ConcernRow) -> Cell:
    return Cell(badge=words.severity_badge(row.severity))


def _title(row: ConcernRow) -> Cell:
    parts = [row.number, row.category.rpartition(" › ")[2]]
    if row.recurring:
        parts.append(translate("Concerns", "återkommande"))
    if row.problem:
        parts.append(row.problem)
    title = row.title or words.untitled(row.state)
    return Cell(title, " · ".join(part for part in parts if part), strong=True)


def _unit(row: ConcernRow) -> Cell:
    return Cell(row.unit or "–", describe.place_text(row))


def _happened(row: ConcernRow) -> Cell:
    return Cell(describe.day_line(row), describe.time_line(row))


def _state(row: ConcernRow) -> Cell:
    if row.deleted_at is not None:
        day = formats.short_day(formats.local(row.deleted_at).date())
        return Cell(
            badge=words.concern_state_badge(row.state),
            below=translate("Concerns", "borttagen {day}").format(day=day),
        )
    return Cell(badge=words.concern_state_badge(row.state), below=describe.state_addition(row))
