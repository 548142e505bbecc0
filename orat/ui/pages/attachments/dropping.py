"""Where files can be dropped: watches any number of widgets for one strip."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from orat.ui.widgets.fields.editors import holds_files

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class DropPlace(QObject):
    """`takes` says whether anything can be taken now."""

    hovered = Signal(bool)
    """Files are held over one of the widgets, or no longer."""
    dropped = Signal(QMimeData)

    def __init__(self, parent: QWidget, takes: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._takes = takes

    def watch(self, widget: QWidget) -> None:
        """Let files be dropped on a widget, and on whatever in it does not take them itself."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        elif event.type() in _DRAGS and isinstance(event, QDropEvent):
            mime = event.mimeData()
            if not holds_files(mime) or not self._takes():
                return False
            # A copy is kept; the file itself stays where it is, whatever the other program offers.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            dropped = event.type() == QEvent.Type.Drop
            self.hovered.emit(not dropped)
            if dropped:
                self.dropped.emit(mime)
            return True
        return False
