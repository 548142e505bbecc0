"""A document with thumbnails, page number, zoom, search, copying of text, and printing."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from orat.ui.icons import dress
from orat.ui.tasks import Tasks
from orat.ui.widgets.document_view.bar import PageNumber, ZoomChoice
from orat.ui.widgets.document_view.finder import Finder
from orat.ui.widgets.document_view.pages import Fit, PageView
from orat.ui.widgets.document_view.printing import Ask, ask_printer, print_document
from orat.ui.widgets.document_view.source import Source
from orat.ui.widgets.document_view.thumbnails import Thumbnails
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import rule

S = TypeVar("S")

_LEAST_SHARES = 5
"""The strip gives way in a view that is not this many times as wide."""


class DocumentViewer(QWidget, Generic[S]):
    """Its keys work while the keyboard is in it: Ctrl+F, F3, Ctrl and plus, minus, 0, 1 and 9, Ctrl+P."""

    copied = Signal(int)
    """The text of a page (from 0) is on the clipboard."""

    def __init__(self, tasks: Tasks[S], title: str, *, thumbnails: bool = True) -> None:
        super().__init__()
        self._tasks = tasks
        self._title = title
        self.source: Source[S] | None = None
        self.ask_printer: Ask = ask_printer
        self.view: PageView[S] = PageView(tasks, title)
        self.strip: Thumbnails[S] = Thumbnails(tasks)
        self.number = PageNumber()
        self.zoom = ZoomChoice()
        self.finder: Finder[S] = Finder(tasks)
        self._pages_button = self._tool("layers", self.tr("Visa sidorna i en list"), self._show_strip)
        self._pages_button.setCheckable(True)
        self._more = self._tool("ellipsis", self.tr("Mer om dokumentet"), self._open_menu)
        self._keys = self._keys_of()
        self._lay_out()
        self._wire()
        self._pages_button.setChecked(thumbnails)
        self._show_strip()
        self.setFocusProxy(self.view)

    def _tool(self, icon: str, text: str, pressed: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        dress(button, icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: pressed())  # noqa: PLW0108
        return button

    def _lay_out(self) -> None:
        bar = QWidget()
        around = QVBoxLayout(bar)
        around.setContentsMargins(8, 5, 8, 5)
        inside = QWidget()
        around.addWidget(inside)
        tools = FlowLayout(inside)
        for part in (self._pages_button, self.number, self.zoom, self.finder, self._more):
            tools.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(rule())
        column.addLayout(row, 1)

    def _wire(self) -> None:
        self.view.page_changed.connect(self._on_page)
        self.view.zoomed.connect(lambda scale: self.zoom.show_scale(scale, self.view.fit))
        self.strip.chosen.connect(self.view.go_to)
        self.number.chosen.connect(self._go_to)
        self.zoom.fitted.connect(
            lambda fit: self.view.fit_page() if fit is Fit.PAGE else self.view.fit_width()
        )
        self.zoom.scaled.connect(self.view.zoom_to)
        self.zoom.stepped.connect(lambda by: self.view.zoom_in() if by > 0 else self.view.zoom_out())
        self.finder.found.connect(self.view.show_hits)

    def _keys_of(self) -> list[tuple[QKeySequence, Callable[[], object]]]:
        return [
            (QKeySequence("Ctrl+F"), self.search),
            (QKeySequence("F3"), self.finder.next),
            (QKeySequence("Shift+F3"), self.finder.previous),
            (QKeySequence("Ctrl++"), self.view.zoom_in),
            (QKeySequence("Ctrl+="), self.view.zoom_in),
            (QKeySequence("Ctrl+-"), self.view.zoom_out),
            (QKeySequence("Ctrl+0"), self.view.fit_width),
            (QKeySequence("Ctrl+9"), self.view.fit_page),
            (QKeySequence("Ctrl+P"), self.print),
        ]

    def show_source(self, source: "Source[S]", *, keep_place: bool = False) -> None:
        """Show a document; `keep_place` when it is the same, a little changed."""
        place = self.view.verticalScrollBar().value()
        self.source = source
        self.view.show_document(source.sizes, source.render)
        self.strip.show_source(source)
        self.finder.show_source(source)
        if keep_place:
            self.view.verticalScrollBar().setValue(place)
        self._on_page(self.view.page)

    def search(self) -> None:
        """Go to the search field."""
        self.finder.start_at(self.view.page)
        self.finder.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.field.selectAll()

    def print(self) -> None:
        """Ask for a printer, and print."""
        if self.source is not None:
            print_document(self, self._tasks, self.source, self.view.page, self.ask_printer)

    def copy_page(self) -> None:
        """Put the text of the page in front on the clipboard."""
        page = self.view.page

        def take(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(page)

        self._read_text(page, take)

    def menu(self) -> QMenu:
        """What can be done with the document."""
        menu = QMenu(self)
        menu.addAction(self.tr("Kopiera sidans text"), self.copy_page)
        menu.addAction(self.tr("Skriv ut…\tCtrl+P"), self.print)
        menu.addSeparator()
        menu.addAction(self.tr("Sidans bredd\tCtrl+0"), self.view.fit_width)
        menu.addAction(self.tr("Hel sida\tCtrl+9"), self.view.fit_page)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _show_strip(self) -> None:
        room = self.width() >= _LEAST_SHARES * self.strip.width()
        self.strip.setVisible(self._pages_button.isChecked() and room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_strip()

    def _go_to(self, page: int) -> None:
        self.view.go_to(page)
        self.view.setFocus()

    def _on_page(self, page: int) -> None:
        self.number.show_page(page, self.view.pages)
        self.strip.mark(page)
        name = self.tr("{title}, sida {number} av {count}")
        self.view.setAccessibleName(name.format(title=self._title, number=page + 1, count=self.view.pages))
        if self.source is not None and self.view.pages:
            self._read_text(page, self.view.setAccessibleDescription)

    def _read_text(self, page: int, then: Callable[[str], None]) -> None:
        source = self.source
        if source is not None:
            self._tasks.read(lambda s: source.text(s, page), then, owner=self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._meant(event) is not None:
            # The window has other uses for some of these keys.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant = self._meant(event)
        if meant is not None:
            meant()
        elif event.key() == Qt.Key.Key_Escape and self.finder.field.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _meant(self, event: QEvent) -> Callable[[], object] | None:
        if not isinstance(event, QKeyEvent):
            return None
        pressed = QKeySequence(event.keyCombination())
        return next((do for keys, do in self._keys if keys == pressed), None)
