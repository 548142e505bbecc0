"""Search in a document: a field, how many were found, on to the next and back."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from orat.ui.icons import dress
from orat.ui.tasks import Tasks
from orat.ui.widgets.document_view.source import Hit, Source
from orat.ui.widgets.label import label
from orat.ui.widgets.search_field import SearchField

S = TypeVar("S")

_PAGES_AT_ONCE = 40
"""So that other work has its turn between, and a newer search soon takes the place of this."""


class Finder(QWidget, Generic[S]):
    """`found` tells the hits and which of them is looked at, -1 for none."""

    found = Signal(object, int)

    def __init__(self, tasks: Tasks[S]) -> None:
        super().__init__()
        self._tasks = tasks
        self._source: Source[S] | None = None
        self._text = ""
        self._start = 0
        self.hits: tuple[Hit, ...] = ()
        self.current = -1
        self.field = SearchField(self.tr("Sök i dokumentet"))
        self.field.setMaximumWidth(self.field.fontMetrics().averageCharWidth() * 28)
        self.field.searched.connect(self.search)
        self.field.descended.connect(self.next)
        self.count = label("", "small")
        self._previous = self._button("arrow-up", self.tr("Föregående träff (Skift+F3)"), self.previous)
        self._next = self._button("arrow-down", self.tr("Nästa träff (F3)"), self.next)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.field, self.count, self._previous, self._next):
            row.addWidget(part)
        self._say()

    def _button(self, icon: str, text: str, pressed: object) -> QToolButton:
        button = QToolButton()
        dress(button, icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(pressed)
        return button

    def show_source(self, source: "Source[S] | None") -> None:
        """Search another document for the same."""
        self._source = source
        self.search(self._text)

    def start_at(self, page: int) -> None:
        """The first hit to look at is on this page or after it."""
        self._start = page

    def search(self, text: str) -> None:
        """Search for a text; an empty one takes the marks away."""
        self._text = text
        self.hits, self.current = (), -1
        self._say()
        self.found.emit((), -1)
        if text and self._source is not None:
            self._look(self._source, text, 0)

    def next(self) -> None:
        """On to the next, after the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Back to the one before, before the first to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.hits:
            self.current = (self.current + by) % len(self.hits)
            self._say()
            self.found.emit(self.hits, self.current)

    def _look(self, source: "Source[S]", text: str, first: int) -> None:
        last = first + _PAGES_AT_ONCE - 1

        def take(hits: object) -> None:
            if source is not self._source or text != self._text:
                return
            self._take(tuple(hits))  # type: ignore[arg-type]
            if last + 1 < len(source.sizes):
                self._look(source, text, last + 1)
            else:
                self._say(done=True)

        self._tasks.read(lambda s: source.find(s, text, first, last), take, owner=self, latest="find")

    def _take(self, hits: tuple[Hit, ...]) -> None:
        self.hits += hits
        if self.current < 0 and self.hits:
            self.current = next((at for at, hit in enumerate(self.hits) if hit.page >= self._start), -1)
        if hits:
            self._say()
            self.found.emit(self.hits, self.current)

    def _say(self, *, done: bool = False) -> None:
        many = len(self.hits)
        if done and many and self.current < 0:
            self.current = 0
            self.found.emit(self.hits, 0)
        words = ""
        if many:
            words = self.tr("{number} av {count}").format(number=self.current + 1, count=many)
        elif self._text and done:
            words = self.tr("Finns inte")
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self._previous, self._next):
            button.setEnabled(bool(many))
