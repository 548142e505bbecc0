"""What writes in the register is off, and says why, in a window whose register can only be read."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # of Qt's classes a Python class can have only one

READ_ONLY = "readOnly"
"""The property of a window whose register can only be read: why, in words."""


def hindrance(widget: QWidget) -> str:
    """Why nothing can be written from here, "" where it can; a dialog follows the window it stands over."""
    window: QWidget | None = widget.window()
    while window is not None:
        why = window.property(READ_ONLY)
        if why:
            return str(why)
        above = window.parentWidget()
        window = above.window() if above is not None else None
    return ""


def turn_off(owner: QWidget, *actions: QAction) -> None:
    """Of a menu that is filled by hand: what writes is off, and says why, where nothing can be written."""
    why = hindrance(owner)
    for action in actions if why else ():
        action.setEnabled(False)
        action.setToolTip(why)


class Writing(_Widget):
    """Mixed into a button. One that `writes` is off while the register can only be read, whatever it is told,
    and then what it was told last.
    """

    writes = False
    _told_enabled = True
    _hindered = False
    _own_tip = ""

    def setEnabled(self, enabled: bool) -> None:
        self._told_enabled = enabled
        super().setEnabled(enabled and not self._hindered)

    def follow_window(self) -> None:
        """Be off, or on again, as the window is."""
        why = hindrance(self) if self.writes else ""
        if bool(why) == self._hindered:
            return
        self._hindered = bool(why)
        if why:
            self._own_tip = self.toolTip()
        self.setToolTip(why or self._own_tip)
        super().setEnabled(self._told_enabled and not why)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_window()


class WritingTool(Writing, QToolButton):
    """A small button that writes, or whose menu does."""

    writes = True
