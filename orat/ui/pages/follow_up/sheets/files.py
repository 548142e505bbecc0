"""The files that sheets become: what they are called, where they go, and many of them in one go."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from orat.domain.periods import Period
from orat.services.documents.feedback_sheets import UnitCount
from orat.ui import formats
from orat.ui.progress import Progress

if TYPE_CHECKING:
    from orat.services.house import Services

translate = QCoreApplication.translate


def ask_folder(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose a folder; None when they changed their mind."""
    title = translate("SheetFiles", "Välj en mapp för återkopplingsbladen")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(suggested))
    return Path(chosen) if chosen else None


def sheet_name(unit: str, period: Period) -> str:
    """The name of a unit's file, on any system."""
    words = translate("SheetFiles", "Återkoppling {unit} {first} – {last}.pdf")
    kept = " ".join("".join(char if char.isalnum() or char in "-_" else " " for char in unit).split())
    return words.format(
        unit=kept[:60].strip(), first=formats.iso_day(period.first), last=formats.iso_day(period.last)
    )


def write_all(
    services: "Services", units: Sequence[UnitCount], period: Period, folder: Path, progress: Progress
) -> tuple[Path, ...]:
    """One file for each unit, all of them or none: nothing is written before all are made."""
    made: dict[str, bytes] = {}
    for done, each in enumerate(units):
        progress.report(done / len(units))
        name = _free(sheet_name(each.unit.name, period), made)
        made[name] = services.sheets.pdf(each.unit.id, period.first, period.last)
    progress.report(1.0)
    return tuple(services.minutes.export(pdf, folder / name) for name, pdf in made.items())


def _free(name: str, taken: dict[str, bytes]) -> str:
    """The name, numbered where another unit is called the same."""
    file, number = Path(name), 2
    while name.casefold() in {other.casefold() for other in taken}:
        name = f"{file.stem} ({number}){file.suffix}"
        number += 1
    return name
