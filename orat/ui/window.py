"""The main window: sidebar, header, banners and the pages, each built at its first visit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orat.domain.changes import Change
from orat.settings import SettingsFile
from orat.ui import formats, icons, placement
from orat.ui.actions import Actions
from orat.ui.banners import BannerColumn
from orat.ui.footer import Footer
from orat.ui.header import Header, PaletteBox
from orat.ui.messages import explain
from orat.ui.page import Context, Page, PageKey
from orat.ui.sidebar import Sidebar
from orat.ui.tasks import Tasks
from orat.ui.theme import Tone
from orat.ui.undo import Undo
from orat.ui.widgets.banner import Action, Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.progress_strip import ProgressStrip
from orat.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from orat.services.keeping.door import Door
    from orat.ui.palette import Provider

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class PageSpec(Generic[S]):
    """One page: `factory` builds it at its first visit; a page without `entry` text is shown under that
    of `below`. The help tells its `keys`; the palette leads to its `parts`, titles by the `section` that the
    page is gone to with.
    """

    key: str
    factory: Callable[[Context[S]], Page[S]]
    entry: str = ""
    below: str = ""
    keys: Sequence[PageKey] = ()
    parts: Callable[[], Mapping[str, str]] = dict


class MainWindow(QMainWindow, Generic[S]):
    """Made before the services are open; knows nothing about them but how to run jobs on them."""

    painted = Signal()
    """Once, right after the first paint: now open the services and go to a page."""
    closing = Signal()
    """The window is about to go; pages have committed what was being typed."""

    def __init__(
        self,
        tasks: Tasks[S],
        settings: SettingsFile,
        pages: Sequence[PageSpec[S]],
        *,
        organisation: str = "",
        now: Callable[[], datetime] = formats.now,
    ) -> None:
        super().__init__()
        self.tasks = tasks
        self.settings = settings
        self.commands = Actions(self)
        self.context = Context(tasks, self.commands, settings, self, now)
        self.provider: Provider | None = None
        self.door: Door | None = None
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page[S]] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._missed: dict[str, list[Change]] = {}
        self._current = self._only = ""
        self._painted = False
        self.setWindowTitle(self.tr("Örat mot marken"))
        self._declare()
        self._build(organisation)
        placement.restore(self, settings)
        tasks.changed.connect(self._on_change)
        tasks.long_job.connect(self._strip.follow)
        tasks.long_job_ended.connect(self._strip.finish)
        tasks.unhandled.connect(self.tell)
        tasks.bug.connect(self._tell_bug)
        tasks.busy.connect(self._footer.show_busy)

    def _declare(self) -> None:
        add = self.commands.add
        add("palette", self.tr("Sök eller gör något"), self.open_palette, "Ctrl+K", "search")
        add("search", self.tr("Sök på sidan"), self._focus_search, "Ctrl+F", "search")
        add("help", self.tr("Hjälp och kortkommandon"), self.open_help, "F1", "circle-help")
        if "concern-form" in self._specs:
            new = partial(self.go, "concern-form", new=True)
            add("concern.new", self.tr("Ny iakttagelse"), new, "Ctrl+N", "plus", writes=True)
        self.undo = Undo(self.context, self)
        entries = (spec for spec in self._specs.values() if spec.entry)
        for number, spec in enumerate(entries, start=1):
            text = self.tr("Gå till {page}").format(page=spec.entry)
            add(f"go.{spec.key}", text, partial(self.go, spec.key), f"Alt+{number}" if number < 10 else "")

    def _build(self, organisation: str) -> None:
        entries = [(spec.key, spec.entry) for spec in self._specs.values() if spec.entry]
        steps = ((self.undo.undo, "undo-2"), (self.undo.redo, "redo-2"))
        self.sidebar = Sidebar(self.tr("Örat mot marken"), organisation, entries, steps)
        self.sidebar.chosen.connect(self.go)
        self._footer = Footer(self.sidebar, self.context.now)
        self._new = Button(
            self.tr("Ny iakttagelse"), self._new_concern, look="primary", key="Ctrl+N", writes=True
        )
        self.header = Header(PaletteBox(self.commands["palette"]), self._new)
        self._banner_column = BannerColumn()
        self._strip = ProgressStrip()
        self.stack = QStackedWidget()
        centre = QWidget()
        centre.setObjectName("pageArea")
        column = QVBoxLayout()
        column.setContentsMargins(26, 0, 26, 22)
        column.setSpacing(0)
        column.addLayout(self._banner_column)
        column.addWidget(self.header)
        column.addWidget(self._strip)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.layers = QStackedWidget()
        """The pages with all around them, and above them what covers all while the window is locked."""
        self.layers.addWidget(centre)
        self.setCentralWidget(self.layers)
        self._toast = Toast(centre, self.stack)
        self._bottom = column

    def keep_to(self, key: str) -> None:
        """Let no other page be gone to; "" sets the window free again."""
        self._only = key
        self.sidebar.setEnabled(not key)

    def go(self, key: str, **target: Any) -> None:
        """Show a page, at a target that its `activate` understands; an unknown key raises KeyError."""
        if self._only and key != self._only:
            return
        page = self._pages.get(key) or self._make(key)
        before = self.page
        if before is not None and before is not page:
            before.leave()
        self._current = key
        self.sidebar.select(self._specs[key].below or key)
        for change in self._missed.pop(key, []):
            page.refresh(change)
        page.activate(**target)
        # Else Qt would begin at the first thing on it, such as a button above the list.
        unseen = page.focusWidget() is None
        self.stack.setCurrentWidget(self._frames[key])
        self.header.show_page(page)
        focused = self.focusWidget()
        if unseen or focused is None or not page.isAncestorOf(focused):
            page.setFocus()
        self.settings.change(page=key)

    @property
    def current_key(self) -> str:
        """The key of the page in front, "" before the first."""
        return self._current

    def remembered_page(self) -> str:
        """The key of the page that was in front when the window was last closed, if it still has an entry."""
        spec = self._specs.get(self.settings.value.page)
        return spec.key if spec is not None and spec.entry else ""

    @property
    def page(self) -> Page[S] | None:
        """The page in front."""
        return self._pages.get(self._current)

    def say(self, text: str, action: Action | None = None) -> None:
        """Show and announce a short status line; `action` adds a link such as Ångra."""
        self._toast.show_text(text, action)

    def tell(self, error: Exception) -> None:
        """Show what went wrong, in a banner that can be closed."""
        said = explain(error)
        self.set_banner("error", Banner(said.text, said.tone, lead=said.lead, closable=True))

    def set_banner(self, key: str, banner: Banner | None) -> None:
        """Show a banner above the page until it is replaced, closed or taken away with None."""
        self._banner_column.put(key, banner)

    def set_notes(self, *lines: str) -> None:
        """What the sidebar's footer says below "Allt sparat": encryption, the latest backup."""
        self._footer.set_notes(*lines)

    def mark_unsaved(self, pending: bool) -> None:
        """Tell the footer that typed text waits to be saved, or that all of it is."""
        self._footer.mark_unsaved(pending)

    def renew(self, key: str) -> None:
        """Build every page anew and go to one: what is open is another register. What was typed is let go."""
        for frame in self._frames.values():
            self.stack.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._frames.clear()
        self._pages.clear()
        self._missed.clear()
        self._current = ""
        self.go(key)

    def retint(self) -> None:
        """Draw what does not follow the theme by itself anew; connect ThemeKeeper.changed to this."""
        icons.retint(self)
        self.update()

    def open_palette(self) -> None:
        """Open the list of everything that can be done or gone to."""
        from orat.ui.palette import Hit, Palette

        places = [
            Hit(
                f"{spec.entry} › {title}", "", partial(self.go, spec.key, section=section), self.tr("Gå till")
            )
            for spec in self._specs.values()
            for section, title in spec.parts().items()
        ]
        Palette(self, self.commands, self.provider, places).open_over(self)

    def open_help(self) -> None:
        """Open the window that tells how a week is run, the shortcuts and the words."""
        from orat.ui.help import Help

        places = [(self._specs[spec.below or spec.key].entry, spec.keys) for spec in self._specs.values()]
        Help(self, self.commands, places, self.go, self._specs).show()

    def _make(self, key: str) -> Page[S]:
        page = self._specs[key].factory(self.context)
        self._pages[key] = page
        self._frames[key] = _framed(page)
        self.stack.addWidget(self._frames[key])
        page.header_changed.connect(partial(self._header_of, page))
        return page

    def _header_of(self, page: Page[S]) -> None:
        if page is self.page:
            self.header.show_page(page)

    def _on_change(self, change: Change) -> None:
        self.mark_unsaved(False)
        for key, page in self._pages.items():
            if key == self._current:
                page.refresh(change)
            else:
                self._missed.setdefault(key, []).append(change)

    def _new_concern(self) -> None:
        if "concern.new" in self.commands:
            self.commands["concern.new"].trigger()

    def _focus_search(self) -> None:
        search = self.page.search if self.page is not None else None
        if search is None:
            self.open_palette()
        else:
            search.setFocus()

    def _tell_bug(self, kind: str) -> None:
        text = self.tr("Något gick fel i programmet ({kind}). Det du har skrivit finns kvar.").format(
            kind=kind
        )
        self.set_banner("error", Banner(text, Tone.WARNING, closable=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page is not None:
            self.page.leave()
        placement.remember(self, self.settings)
        self.closing.emit()
        super().closeEvent(event)


def _framed(page: QWidget) -> QScrollArea:
    """A page in a frame that scrolls when text is so large or the window so small that it does not fit."""
    frame = QScrollArea()
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWidgetResizable(True)
    frame.setWidget(page)
    return frame
