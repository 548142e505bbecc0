"""Corrects what a measure says: its text, who answers for it and by when. Every field keeps itself."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orat.domain.measure import Measure
from orat.domain.register import Unit
from orat.ui.guarding import watch
from orat.ui.options import unit_options
from orat.ui.page import Context
from orat.ui.widgets.button import Button
from orat.ui.widgets.fields import FAR_DUE, ComboField, DateField, Fold, Form, LineField

if TYPE_CHECKING:
    from orat.services.house import Services


class Correction(QWidget):
    """Folded until it is wanted."""

    def __init__(self, context: Context["Services"]) -> None:
        super().__init__()
        self._context = context
        self._measure = Measure()
        self._units: Sequence[Unit] = ()
        self._owner: ComboField[int] = ComboField(
            self.tr("Ansvarig enhet"), searchable=True, empty=self.tr("Ingen utsedd"), optional=True
        )
        self.form = Form()
        what = LineField(self.tr("Åtgärd"))
        watch(context.tasks, what)
        self.form.add_row(("what", what))
        self.form.add_row(("owner_unit_id", self._owner))
        self.form.add_row(("owner_name", LineField(self.tr("Person eller funktion"), optional=True)))
        due = DateField(self.tr("Klart senast"), context.today, forward=True, optional=True, far=FAR_DUE)
        self.form.add_row(("due", due))
        self.form.committed.connect(self._keep)
        self._fold = Fold(self.tr("Rätta text, ansvarig eller datum"))
        self._fold.add(self.form)
        remove = Button(self.tr("Ta bort åtgärden"), self._remove, look="danger", writes=True)
        remove.setToolTip(
            self.tr("För en åtgärd som lades in av misstag. Den som ska överges avskrivs i stället.")
        )
        self._fold.add(_left(remove))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)

    def show_units(self, units: Sequence[Unit]) -> None:
        """Offer these units as owners."""
        self._units = units
        self._owner.set_options(unit_options(units, self._measure.owner_unit_id))

    def show_measure(self, measure: Measure) -> None:
        """Show what the fields hold; what is being typed of the same measure stays."""
        another = measure.id != self._measure.id
        if another:
            self.form.commit()
            self._fold.open(False)
        self._measure = measure
        self._owner.set_options(unit_options(self._units, measure.owner_unit_id))
        values = {name: getattr(measure, name) for name in self.form.fields}
        self.form.show_values(values, force=another)

    def _keep(self, name: str, value: Any) -> None:
        measure_id = self._measure.id
        kept = (value or "") if name in ("what", "owner_name") else value
        self._context.tasks.write(
            lambda services: services.measures.edit(measure_id, **{name: kept}),
            failed=self.form.fail,
            owner=self,
        )

    def _remove(self) -> None:
        measure_id = self._measure.id
        self._context.tasks.write(
            lambda services: services.measures.remove(measure_id), failed=self.form.fail, owner=self
        )


def _left(button: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 0)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return holder
