"""Nothing moves under a button of the mouse that is held down: the press would be lost on what lay there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_AGAIN_MS = 30


def when_still(owner: QWidget, change: Callable[[], object]) -> None:
    """Change what is laid out at once, or when the mouse has been let go and what was pressed has been done.

    Leaving a field with the mouse says what is wrong in it while the press is still under way.
    """
    if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        change()
    else:
        QTimer.singleShot(_LOOK_AGAIN_MS, owner, lambda: when_still(owner, change))
