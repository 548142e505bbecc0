"""A field with a few answers side by side, of which one holds."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from orat.ui.widgets.badge import Badge, BadgeLook
from orat.ui.widgets.fields.field import Field
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.toggles import RadioButton

V = TypeVar("V")
translate = QCoreApplication.translate


class ChoiceField(Field[V], Generic[V]):
    """`options` are (value, word) or (value, badge); None is no answer yet."""

    def __init__(self, text: str, options: Sequence[tuple[V, str | BadgeLook]], *, hint: str = "") -> None:
        super().__init__(text, hint=hint)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        holder = QWidget()
        row = FlowLayout(holder, gap=14)
        for index, (_, shown) in enumerate(options):
            word = shown.word if isinstance(shown, BadgeLook) else shown
            button = RadioButton("" if isinstance(shown, BadgeLook) else word)
            button.setAccessibleName(word)
            self._group.addButton(button, index)
            if isinstance(shown, BadgeLook):
                both = QWidget()
                pair = QHBoxLayout(both)
                pair.setContentsMargins(0, 0, 0, 0)
                # The button leaves room for a text of its own already.
                pair.setSpacing(0)
                pair.addWidget(button)
                pair.addWidget(_PressedBadge(shown, button))
                row.addWidget(both)
            else:
                row.addWidget(button)
        self._group.idClicked.connect(lambda _: self._typed(settled=True))
        self._set_editor(holder)
        self.setFocusProxy(self._group.button(0))

    def read(self) -> V | None:
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def _write(self, value: V | None) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)


class _PressedBadge(Badge):
    """A badge beside its radio button, pressed like the button's own text would be."""

    def __init__(self, look: BadgeLook, button: QAbstractButton) -> None:
        super().__init__(look)
        self._button = button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button.click()


class YesNoField(ChoiceField[V], Generic[V]):
    """Ja, nej, vet inte; takes the value that each stands for."""

    def __init__(self, text: str, yes: V, no: V, unknown: V, *, hint: str = "") -> None:
        options = (
            (yes, translate("YesNoField", "Ja")),
            (no, translate("YesNoField", "Nej")),
            (unknown, translate("YesNoField", "Vet inte")),
        )
        super().__init__(text, options, hint=hint)
