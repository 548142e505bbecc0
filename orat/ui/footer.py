"""The lines at the bottom of the sidebar: whether all is saved, and what else is told of the keeping."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from orat.ui import formats
from orat.ui.sidebar import Sidebar


class Footer(QObject):
    """The first line changes with every save, the notes below it seldom."""

    def __init__(self, sidebar: Sidebar, now: Callable[[], datetime]) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._now = now
        self._saved = ""
        self._notes: tuple[str, ...] = ()

    def set_notes(self, *lines: str) -> None:
        """What is told below the first line."""
        self._notes = lines
        self._show(self._saved)

    def mark_unsaved(self, pending: bool) -> None:
        """Tell that typed text waits to be saved, or that all of it is."""
        if pending:
            self._show(self.tr("Skriver …"))
        else:
            self._show(self.tr("Allt sparat {time}").format(time=formats.clock(self._now())))

    def show_busy(self, busy: bool) -> None:
        """Tell that work takes its time, or that it is done."""
        if busy:
            self._show(self.tr("Arbetar …"))
        else:
            self.mark_unsaved(False)

    def _show(self, saved: str) -> None:
        self._saved = saved
        self._sidebar.set_footer(*filter(None, (saved, *self._notes)))
