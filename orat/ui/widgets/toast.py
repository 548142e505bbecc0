"""A short status line that comes, is read aloud, and goes by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.label import label

_INSIDE = 12
_STAYS_MS = 5000
_STAYS_WITH_ACTION_MS = 9000


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text, without moving focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Toast(QFrame):
    """Lies over the bottom of the window it is given, at the left of a part of it: what is done next is done
    further to the right.
    """

    def __init__(self, window: QWidget, over: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._over = over
        self.setObjectName("toast")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 14, 8)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.text = ""
        self.hide()
        window.installEventFilter(self)

    def show_text(self, text: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show and announce a text; `action` adds one link."""
        # What is added to a row already on screen has no size yet.
        self.hide()
        clear(self._row)
        self.text = text
        self._row.addWidget(label(text))
        if action is not None:
            words, handler = action
            link = Button(words, self.hide, look="link")
            # Qt would hand over whether the link is checked.
            link.clicked.connect(lambda: handler())  # noqa: PLW0108
            self._row.addWidget(link)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start(_STAYS_MS if action is None else _STAYS_WITH_ACTION_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        left = self._over.mapTo(self._window, QPoint(0, 0)).x() + _INSIDE
        self.move(left, self._window.height() - self.height() - 24)
