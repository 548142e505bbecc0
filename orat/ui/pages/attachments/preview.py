"""A picture or a PDF seen inside the program, with the ones before and after it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from orat.domain.attachments import AttachedFile
from orat.domain.changes import Change, Kind, Touched
from orat.errors import OratError
from orat.ui.messages import explain
from orat.ui.pages.attachments.view import ServiceContext, facts_line
from orat.ui.paper.view import PaperView, source_of
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.button import Button
from orat.ui.widgets.card import clear
from orat.ui.widgets.document_view.pages import PageView
from orat.ui.widgets.document_view.source import PageImage
from orat.ui.widgets.elided import ElidedLabel
from orat.ui.widgets.flow import FlowLayout
from orat.ui.widgets.label import label

if TYPE_CHECKING:
    from orat.services.house import Services

    ServicePages = PageView[Services]
else:
    ServicePages = PageView

_PDF = "application/pdf"
_LONGEST = 900.0
"""How long a picture's longest side is in points, for the view of pages to zoom in."""


def is_shown_inside(file: AttachedFile) -> bool:
    """Whether the program can show it by itself, without anything in it being run."""
    return file.is_picture or file.mime == _PDF


class PreviewDialog(QDialog):
    """Left and right, or the buttons, go to the file before and after."""

    deed_wanted = Signal(str, object)
    """What is to be done with the file that is shown: "describe", "black-out", "open" or "save"."""

    def __init__(
        self, context: ServiceContext, parent: QWidget, files: Sequence[AttachedFile], at: int
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._files = list(files)
        self._at = at
        self._title = ElidedLabel("", "heading")
        self._facts = label("", "muted")
        self._caption = label("", wrap=True)
        self.picture = ServicePages(context.tasks, self.tr("Bilden"))
        self.picture.fit_page()
        self.paper: PaperView | None = None
        self._trouble = QVBoxLayout()
        self._back = Button(self.tr("Föregående"), partial(self.step, -1), key="Alt+←")
        self._on = Button(self.tr("Nästa"), partial(self.step, 1), key="Alt+→")
        self._describe = Button(self.tr("Namn och bildtext…"), partial(self._want, "describe"), writes=True)
        self._black = Button(self.tr("Svärta ut…"), partial(self._want, "black-out"), writes=True)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.step, by))
        self.picture.installEventFilter(self)
        self._lay_out()
        room = parent.window().size()
        self.resize(min(1120, room.width() - 80), room.height() - 60)
        context.tasks.changed.connect(self._on_change)
        self._show_file()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._facts)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self._back,
            self._on,
            self._describe,
            self._black,
            Button(self.tr("Öppna i annat program…"), partial(self._want, "open")),
            Button(self.tr("Spara kopia…"), partial(self._want, "save")),
            Button(self.tr("Stäng"), self.reject),
        ):
            flow.addWidget(button)
        self._stack = QStackedWidget()
        self._nothing = QWidget()
        for pane in (self._nothing, self.picture):
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self._caption, buttons):
            part.setContentsMargins(22, 0, 22, 0)
            column.addWidget(part)
        column.addLayout(self._trouble)
        column.addWidget(self._stack, 1)

    @property
    def file(self) -> AttachedFile:
        """The file that is shown."""
        return self._files[self._at]

    def step(self, by: int) -> None:
        """Show another one."""
        if 0 <= self._at + by < len(self._files):
            self._at += by
            self._show_file()

    def _want(self, deed: str) -> None:
        self.deed_wanted.emit(deed, self.file)

    def _on_change(self, change: Change) -> None:
        # What waits in the inbox has the number of something else, and does not change.
        if not self.file.is_attached or Touched(Kind.ATTACHMENT, self.file.id) not in change.touched:
            return
        file = self.file

        def show(found: AttachedFile | None) -> None:
            if found is None:
                self.reject()
            elif self.file.id == found.id:
                content = found.digest != self.file.digest
                self._files[self._at] = found
                self._show_file(content=content)

        self._context.tasks.read(lambda s: s.attachments.find(file.id), show, owner=self)

    def _show_file(self, *, content: bool = True) -> None:
        file = self.file
        self.setWindowTitle(file.name)
        self._title.setText(file.name)
        self._facts.setText(facts_line(file))
        self._caption.setText(file.caption)
        self._caption.setVisible(bool(file.caption))
        self._describe.setVisible(file.is_attached)
        self._black.setVisible(file.is_attached and file.is_picture)
        self._back.setEnabled(self._at > 0)
        self._on.setEnabled(self._at < len(self._files) - 1)
        several = len(self._files) > 1
        self._back.setVisible(several)
        self._on.setVisible(several)
        if content:
            clear(self._trouble)
            self._stack.setCurrentWidget(self._nothing)
            self._read(file)

    def _read(self, file: AttachedFile) -> None:
        if file.is_picture:
            self._context.tasks.read(
                # That it is there and whole; it is decoded at the size that is shown.
                lambda s: s.attachments.seen(file, 64),
                lambda _: self._show_picture(file),
                self._fail,
                owner=self,
                latest="content",
            )
        else:

            def read(services: "Services") -> tuple[bytes, tuple[tuple[float, float], ...]]:
                pdf = services.attachments.data(file)
                return pdf, services.minutes.page_sizes(pdf)

            self._context.tasks.read(
                read, partial(self._show_paper, file), self._fail, owner=self, latest="content"
            )

    def _show_picture(self, file: AttachedFile) -> None:
        def render(services: "Services", _page: int, width: int) -> PageImage:
            longest = round(width * max(1.0, file.height / file.width))
            seen = services.attachments.seen(file, max(1, longest))
            return PageImage(seen.data, seen.width, seen.height)

        points = _LONGEST / max(file.width, file.height)
        self.picture.show_document([(file.width * points, file.height * points)], render)
        self.picture.setAccessibleName(file.caption or file.name)
        self._stack.setCurrentWidget(self.picture)
        self.picture.setFocus()

    def _show_paper(self, file: AttachedFile, found: tuple[bytes, tuple[tuple[float, float], ...]]) -> None:
        pdf, sizes = found
        if self.paper is None:
            # With all its tools it takes a while to make, and most attachments are pictures.
            self.paper = PaperView(self._context)
            self._stack.addWidget(self.paper)
        self.paper.show_source(source_of(pdf, file.name, sizes))
        self._stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def tell(self, banner: Banner) -> None:
        """Say something above the file."""
        clear(self._trouble)
        self._trouble.addWidget(banner)

    def _fail(self, error: OratError) -> None:
        said = explain(error)
        self.tell(Banner(said.text, said.tone, lead=said.lead))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        # Where all of the picture is seen there is nothing to scroll.
        whole = not self.picture.horizontalScrollBar().maximum()
        if pressed and whole and isinstance(event, QKeyEvent) and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(1000, 760)
