"""Links to the units that what was written may be, below the reasons of a report."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from orat.domain.register import Unit
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label


class MayBe(QWidget):
    """`chosen` gets the id of the unit whose link is pressed."""

    def __init__(self, chosen: Callable[[int], object]) -> None:
        super().__init__()
        self._chosen = chosen
        self._row = FlowLayout(self, gap=12)
        self.hide()

    def offer(self, units: Sequence[Unit]) -> None:
        """Offer these and no others."""
        clear(self._row)
        self.setVisible(bool(units))
        if not units:
            return
        self._row.addWidget(label(self.tr("Menas kanske:"), "muted"))
        for unit in units:
            self._row.addWidget(self._link(unit))

    def _link(self, unit: Unit) -> Button:
        return Button(unit.name, lambda: self._chosen(unit.id), look="link")
