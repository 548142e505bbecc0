"""The same measure in plain fields: what, who, and when at the latest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from orat.domain.register import Unit
from orat.ui.widgets.button import Button
from orat.ui.widgets.enter import is_enter, press_focused
from orat.ui.widgets.fields import FAR_DUE, ComboField, DateField, Form, LineField, Option


@dataclass(frozen=True, slots=True)
class MeasureDraft:
    """What the fields say; `owner_name` is who within the unit, or somebody outside the register."""

    what: str
    owner_unit_id: int | None
    owner_name: str
    due: date | None


class MeasureForm(QWidget):
    """Emits `entered` with a `MeasureDraft`; `cancelled` when it is not wanted after all."""

    entered = Signal(object)
    cancelled = Signal()

    def __init__(self, today: Callable[[], date], accept: str) -> None:
        super().__init__()
        self.form = Form()
        self.what = LineField(self.tr("Vad ska göras"))
        self.owner: ComboField[int] = ComboField(self.tr("Ansvarig enhet"), searchable=True, optional=True)
        self.name = LineField(self.tr("Person eller funktion"), optional=True)
        self.due = DateField(self.tr("Klart senast"), today, forward=True, optional=True, far=FAR_DUE)
        self.form.add_row(("what", self.what))
        self.form.add_row(
            ("owner_unit_id", self.owner, 3), ("owner_name", self.name, 3), ("due", self.due, 2)
        )
        buttons = QHBoxLayout()
        buttons.addWidget(Button(accept, self.enter, look="primary", writes=True))
        buttons.addWidget(Button(self.tr("Avbryt"), self.cancelled.emit))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addLayout(buttons)

    def set_units(self, units: Sequence[Unit]) -> None:
        """Who can be chosen."""
        self.owner.set_options([Option(unit.id, unit.name) for unit in units])

    def show_draft(self, draft: MeasureDraft) -> None:
        """Fill the fields."""
        self.what.show_value(draft.what, force=True)
        self.owner.show_value(draft.owner_unit_id, force=True)
        self.name.show_value(draft.owner_name, force=True)
        self.due.show_value(draft.due, force=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it and Escape leaves it, whichever field one is in."""
        if press_focused(self, event):
            return
        if is_enter(event):
            self.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Hand over what is filled in; what is missing is said at its field."""
        if not self.form.commit():
            return
        self.entered.emit(
            MeasureDraft(self.what.value or "", self.owner.value, self.name.value or "", self.due.value)
        )
