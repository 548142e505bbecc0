"""What the agenda says while it has no points: what the proposal would put there."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from orat.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def empty_agenda(proposed: int, propose: Callable[[], object]) -> EmptyState:
    """`proposed` is how many points `propose` would add."""
    heading = translate("AgendaBoard", "Inga punkter än")
    if not proposed:
        text = translate("AgendaBoard", "Dra hit iakttagelser, eller lägg till en informationspunkt.")
        return EmptyState(heading, text, icon_name="list-checks")
    words = (
        translate("AgendaBoard", "Lägg in förslaget (1 punkt)")
        if proposed == 1
        else translate("AgendaBoard", "Lägg in förslaget ({count} punkter)")
    )
    text = translate(
        "AgendaBoard",
        "Stående punkter, det som bordlades och lyfta iakttagelser, med minuter. Allt kan ändras efteråt.",
    )
    return EmptyState(heading, text, (words.format(count=proposed), propose), icon_name="list-checks")
