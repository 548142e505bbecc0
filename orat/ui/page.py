"""What every page is: a widget with a title, that can be gone to and that hears about changes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from orat.domain.changes import Change
from orat.settings import SettingsFile
from orat.ui import formats
from orat.ui.actions import Actions
from orat.ui.tasks import Tasks
from orat.ui.widgets.badge import BadgeLook
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.enter import press_focused

if TYPE_CHECKING:
    from orat.services.house import Services
    from orat.services.keeping.door import Door

S = TypeVar("S")


class Shell(Protocol):
    """What a page may ask of the window it stands in."""

    door: "Door | None"
    """What opens the register anew, under another guard; None where that is not to be had."""

    def go(self, key: str, **target: Any) -> None:
        """Show a page, at a target that its `activate` understands."""

    def renew(self, key: str) -> None:
        """Build every page anew and go to one: what is open is another register."""

    def say(self, text: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show and announce a short status line; `action` adds a link such as Ångra."""

    def tell(self, error: Exception) -> None:
        """Show what went wrong in a banner."""

    def set_banner(self, key: str, banner: Banner | None) -> None:
        """Show a banner above the page until it is replaced, closed or taken away with None."""

    def mark_unsaved(self, pending: bool) -> None:
        """Tell the footer that typed text waits to be saved, or that all of it is."""


@dataclass(frozen=True, slots=True)
class Context(Generic[S]):
    """What a page is built with; `now` is local time, injected so that tests can say which day it is."""

    tasks: Tasks[S]
    actions: Actions
    settings: SettingsFile
    shell: Shell
    now: Callable[[], datetime] = formats.now

    def today(self) -> date:
        """The local date."""
        return self.now().date()


if TYPE_CHECKING:
    ServiceContext = Context[Services]
    """What the program's own pages are built with."""
    Job = Callable[[Services], Any]
else:
    ServiceContext = Context
    Job = Callable


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key that works on one page: the action's name, the key, and what it does."""

    name: str
    key: str
    text: str


class Page(QWidget, Generic[S]):
    """Subclass, build the widgets in `__init__`, read in `activate`, re-read in `refresh`."""

    header_changed = Signal()

    def __init__(self, context: Context[S]) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("pageArea")
        self.title = ""
        self.subtitle: tuple[str | BadgeLook | QAction, ...] = ()
        self.header: tuple[QAction | QWidget, ...] = ()
        """Shown at the right of the header: an action becomes a button, the last one primary."""
        self.search: QWidget | None = None
        """A search field for the header, in place of the palette's box; Ctrl+F goes to it."""
        self.offers_new = True
        """Whether the header shows "Ny iakttagelse"."""

    def activate(self, **target: Any) -> None:
        """The page was gone to; `target` is what `go` was given. Called at every visit, also to the
        page itself.
        """

    def refresh(self, change: Change) -> None:
        """Something was changed somewhere; re-read if it concerns this page. Called only while it is on
        screen,

        and once at the next visit if changes came meanwhile (before `activate`).
        """

    def leave(self) -> None:
        """Another page is about to be shown, or the window to close: commit what is being typed."""

    def set_header(self, title: str, *subtitle: str | BadgeLook | QAction) -> None:
        """Change title and subtitle; the subtitle may mix words, badges and links (actions)."""
        self.title = title
        self.subtitle = subtitle
        self.header_changed.emit()
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)
