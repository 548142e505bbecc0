"""Shows the pages of a document as pictures: scroll, zoom, fit to width. The pictures are made on the
worker.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from orat.ui.tasks import Tasks
from orat.ui.theme import Role, color

S = TypeVar("S")

_GAP = 18
_SMALLEST, _LARGEST, _STEP = 0.25, 4.0, 1.2
_WAIT_MS = 80


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels: `data` is rows of 4 bytes, blue green red unused, as QImage's RGB32."""

    data: bytes
    width: int
    height: int


Render = Callable[[S, int, int], PageImage]


class PageView(QAbstractScrollArea, Generic[S]):
    """`show_document` takes the page sizes in points and a job that draws page n (from 0) so many
    pixels wide.
    """

    zoomed = Signal(float)
    """The scale: 1.0 shows a page at its printed size on a 96 dpi screen."""
    page_changed = Signal(int)
    """The page at the top of the view, from 0."""

    def __init__(self, tasks: Tasks[S], title: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._render: Render[S] | None = None
        self._sizes: list[QSizeF] = []
        self._images: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._document = 0
        self._scale = 1.0
        self._fits = True
        self._page = 0
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._ask_visible)

    def show_document(self, sizes: list[tuple[float, float]], render: "Render[S]") -> None:
        """Show another document; `sizes` are (width, height) in points, 72 to the inch."""
        self._document += 1
        self._sizes = [QSizeF(width, height) for width, height in sizes]
        self._render = render
        self._images.clear()
        self._asked.clear()
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    @property
    def scale(self) -> float:
        """The scale shown, 1.0 for printed size."""
        return self._scale

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(self._scale * _STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(self._scale / _STEP)

    def fit_width(self) -> None:
        """As wide as the view, also when its width changes."""
        self._fits = True
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Scroll a page (from 0) to the top."""
        self.verticalScrollBar().setValue(round(self._place(page).top() - _GAP / 2))

    def _zoom(self, scale: float) -> None:
        self._fits = False
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._scale = min(_LARGEST, max(_SMALLEST, scale))
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def _lay_out(self) -> None:
        view = self.viewport().size()
        widest = max((size.width() for size in self._sizes), default=595.0)
        if self._fits:
            self._scale = max(_SMALLEST, (view.width() - 2 * _GAP) / (widest * 96 / 72))
        high = sum(self._pixels(at).height() + _GAP for at in range(len(self._sizes))) + _GAP
        wide = self._width(widest) + 2 * _GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(high - view.height())))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(40)
        horizontal.setRange(0, max(0, round(wide - view.width())))
        horizontal.setPageStep(view.width())
        self.zoomed.emit(self._scale)
        self.viewport().update()
        self._timer.start()

    def _width(self, points: float) -> float:
        return points * 96 / 72 * self._scale

    def _pixels(self, page: int) -> QSizeF:
        return self._sizes[page] * (96 / 72 * self._scale)

    def _place(self, page: int) -> QRectF:
        """Where a page lies, before scrolling."""
        top = float(_GAP) + sum(self._pixels(at).height() + _GAP for at in range(page))
        size = self._pixels(page)
        left = max(float(_GAP), (self.viewport().width() - size.width()) / 2)
        return QRectF(QPointF(left, top), size)

    def _visible(self) -> list[tuple[int, QRectF]]:
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        view = QRectF(self.viewport().rect())
        placed = [(page, self._place(page).translated(shift)) for page in range(len(self._sizes))]
        return [(page, place) for page, place in placed if place.intersects(view)]

    def _ask_visible(self) -> None:
        render, document = self._render, self._document
        if render is None:
            return
        for page, place in self._visible():
            width = round(place.width() * self.devicePixelRatioF())
            if (page, width) not in self._asked:
                self._asked.add((page, width))
                self._ask(render, document, page, width)

    def _ask(self, render: "Render[S]", document: int, page: int, width: int) -> None:
        def show(image: PageImage) -> None:
            if document == self._document:
                shown = QImage(
                    image.data, image.width, image.height, image.width * 4, QImage.Format.Format_RGB32
                )
                self._images[page] = shown.copy()
                self.viewport().update()

        self._tasks.read(lambda services: render(services, page, width), show, owner=self)

    def _on_scroll(self) -> None:
        self._timer.start()
        visible = self._visible()
        if visible and visible[0][0] != self._page:
            self._page = visible[0][0]
            self.page_changed.emit(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color(Role.TRACK))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in self._visible():
            painter.fillRect(place, Qt.GlobalColor.white)
            if page in self._images:
                painter.drawImage(place, self._images[page])
            painter.setPen(QPen(color(Role.BORDER), 1))
            painter.drawRect(place)
        if self.hasFocus():
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(self._scale * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit_width()
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
