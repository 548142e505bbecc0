"""What each way of seeing one meeting is: a widget that opens a meeting and says what the header shows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Change
from orat.ui.page import ServiceContext
from orat.ui.widgets.badge import BadgeLook


class MeetingView(QWidget):
    """Subclass and fill `title`, `subtitle` and `header`; call `say_header` when they differ."""

    header_changed = Signal()
    meeting_left = Signal()
    """Back to the list."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__()
        self.context = context
        self.meeting_id = 0
        self.title = ""
        self.subtitle: tuple[str | BadgeLook | QAction, ...] = ()
        self.header: tuple[QAction | QWidget, ...] = ()
        self.menu: tuple[QAction, ...] = ()
        """What the menu Mötet offers besides what concerns the meeting in any state."""

    def open(self, meeting_id: int) -> None:
        """Show a meeting, read anew."""

    def refresh(self, change: Change) -> None:
        """Something was changed; re-read if it concerns this meeting."""

    def leave(self) -> None:
        """Another view is about to be shown: commit what is being typed."""

    def say_header(self, title: str, *subtitle: str | BadgeLook | QAction) -> None:
        """Change what the header says."""
        self.title = title
        self.subtitle = subtitle
        self.header_changed.emit()
