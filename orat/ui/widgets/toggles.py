"""Check boxes and radio buttons that also hear assistive technology, which toggles them without a click."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from orat.ui.widgets.writing import Writing

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # of Qt's classes a Python class can have only one


class HeardToggle(_Button):
    """Mixed into a button that can be checked: `clicked` then follows every toggle by a person.

    Qt's bridge to screen readers calls `toggle()`, of which only `toggled` tells. So does `setChecked` from
    the program, which is why that is marked here.
    """

    _marked = False
    _hears = False

    def setCheckable(self, checkable: bool) -> None:
        super().setCheckable(checkable)
        if checkable:
            self.hear_toggles()

    def setChecked(self, checked: bool) -> None:
        self._marked = True
        super().setChecked(checked)
        self._marked = False

    def nextCheckState(self) -> None:
        # A click tells by itself.
        self._marked = True
        super().nextCheckState()
        self._marked = False

    def hear_toggles(self) -> None:
        """Called by what can be checked from the beginning."""
        if not self._hears:
            self._hears = True
            self.toggled.connect(self._on_toggled)

    def _on_toggled(self, checked: bool) -> None:
        group = self.group()
        # In a group the one that is left goes off when another is chosen; nobody pressed that.
        alone = not (self.autoExclusive() or (group is not None and group.exclusive()))
        if self._marked or not (checked or alone):
            return
        self.clicked[bool].emit(checked)  # type: ignore[index]
        if group is not None:
            group.idClicked.emit(group.id(self))
            group.buttonClicked.emit(self)


class CheckBox(Writing, HeardToggle, QCheckBox):
    """On or off."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.hear_toggles()


class RadioButton(Writing, HeardToggle, QRadioButton):
    """One of several."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.hear_toggles()
