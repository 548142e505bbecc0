"""The columns of the list of concerns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from orat.domain.filters import ConcernSort
from orat.domain.rows import ConcernRow
from orat.ui import formats, words
from orat.ui.pages.concerns import describe
from orat.ui.widgets.cell import Cell, Column

translate = QCoreApplication.translate


def concern_columns() -> Sequence[Column[ConcernRow]]:
    """Severity, title over category, unit, place, event and state; when it came in is hidden at first."""
    return (
        Column("severity", translate("Concerns", "Allvar"), _severity, 92, sort=ConcernSort.SEVERITY),
        Column(
            "title",
            translate("Concerns", "Iakttagelse"),
            _title,
            150,
            stretch=True,
            lines=2,
            sort=ConcernSort.TITLE,
        ),
        Column("unit", translate("Concerns", "Skola / enhet"), _unit, 116, sort=ConcernSort.UNIT),
        Column("area", translate("Concerns", "Plats"), _place, 106, sort=ConcernSort.AREA),
        Column("happened", translate("Concerns", "Händelse"), _happened, 106, sort=ConcernSort.HAPPENED),
        Column("state", translate("Concerns", "Läge"), _state, 118, sort=ConcernSort.STATE),
    )


def _severity(row: ConcernRow) -> Cell:
    return Cell(badge=words.severity_badge(row.severity))


def _title(row: ConcernRow) -> Cell:
    parts = [row.category.rpartition(" › ")[2]]
    if row.recurring:
        parts.append(translate("Concerns", "återkommande"))
    if row.problem:
        parts.append(row.problem)
    title = row.title or translate("Concerns", "Utan titel")
    return Cell(title, " · ".join(part for part in parts if part), strong=True)


def _unit(row: ConcernRow) -> Cell:
    return Cell(row.unit or "–", row.number)


def _place(row: ConcernRow) -> Cell:
    return Cell(row.area, row.place) if row.area else Cell(row.place or "–")


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
