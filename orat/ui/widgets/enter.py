"""Enter presses the button that has the keyboard, as Space does, whatever the platform's habit is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed on its own, on the large keyboard or the small one."""
    return event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def press_focused(within: QWidget, event: QKeyEvent) -> bool:
    """Press the button with the keyboard if the event is Enter; whether there was one to press."""
    focused = within.focusWidget()
    if not (is_enter(event) and isinstance(focused, QPushButton | QToolButton) and focused.hasFocus()):
        return False
    focused.click()
    return True
