"""What stands side by side where there is room for it, and one below the other where there is not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from orat.ui.theme.keeper import em

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # of Qt's classes a Python class can have only one

NARROW = 46
"""So many times the font's size is the least width for two panes of text beside each other."""


def is_narrow(widget: QWidget, width: int, least: int = NARROW) -> bool:
    """Whether a width in pixels is under so many times the size of the widget's font."""
    return width < least * em(widget.font())


class Rearranged(_Widget):
    """Mixed into a widget that places its parts itself: `arrange` is called when it has another size, when a
    part asks for other room, and when the size of text has changed.
    """

    _settling: QTimer | None = None

    def arrange(self) -> None:
        """Place the parts for the room there is; it may be called when nothing has changed."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.arrange()
        elif kind in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # The parts know what they need at another size of text only after this has heard of it, and one
            # that lies in a scroll area does not ask for other room by itself.
            if self._settling is None:
                self._settling = QTimer(self, singleShot=True, interval=0)
                self._settling.timeout.connect(self.arrange)
            self._settling.start()
        return done


class TurningRow(QBoxLayout):
    """Never asks for more width than the widest part needs, so that large text scrolls in one direction."""

    def __init__(self, parent: QWidget | None = None, *, least: int = NARROW) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._least = least
        if parent is not None:
            parent.setLayout(self)

    def minimumSize(self) -> QSize:
        items = [self.itemAt(at) for at in range(self.count())]
        widths = [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]
        margins = self.contentsMargins()
        return QSize(
            max(widths, default=0) + margins.left() + margins.right(), super().minimumSize().height()
        )

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return super().heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        self._turn(rect.width())
        super().setGeometry(rect)

    def _turn(self, width: int) -> None:
        holder = self.parentWidget()
        if holder is None:
            return
        way = QBoxLayout.Direction
        direction = way.TopToBottom if is_narrow(holder, width, self._least) else way.LeftToRight
        if direction != self.direction():
            self.setDirection(direction)
