"""Shows the pages of a document as pictures: scroll, zoom, fit. The pictures are made on the worker."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from orat.ui.tasks import Tasks
from orat.ui.theme import Role, color
from orat.ui.widgets.document_view.layout import DPI, GAP, PageLayout
from orat.ui.widgets.document_view.pictures import Pictures
from orat.ui.widgets.document_view.source import Hit, PageImage, Render

S = TypeVar("S")

_STEP = 1.2
_WAIT_MS = 80
_LEAST_BY_HAND = 0.5
_HIT, _HIT_NOW = QColor(255, 214, 0, 90), QColor(255, 140, 0, 130)
"""Laid over paper, which is white in every theme."""


class Fit(Enum):
    """What the scale follows when the view's size changes."""

    NONE = auto()
    WIDTH = auto()
    PAGE = auto()


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
        self._layout = PageLayout()
        self._pictures = Pictures()
        self._widths: dict[int, int] = {}
        self._document = 0
        self.fit = Fit.WIDTH
        """What the scale follows."""
        self._page = 0
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._ask_visible)

    def show_document(self, sizes: Sequence[tuple[float, float]], render: "Render[S]") -> None:
        """Show another document; `sizes` are (width, height) in points, 72 to the inch."""
        scale = self._layout.scale
        self._document += 1
        self._layout = PageLayout(sizes)
        self._layout.set_scale(scale)
        self._render = render
        self._pictures.clear()
        self._widths.clear()
        self._hits, self._hit, self._page = (), -1, 0
        self.verticalScrollBar().setValue(0)
        self._lay_out()
        self.page_changed.emit(0)

    @property
    def scale(self) -> float:
        """The scale shown, 1.0 for printed size."""
        return self._layout.scale

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._layout)

    @property
    def page(self) -> int:
        """The page at the top of the view, from 0."""
        return self._page

    def zoom_in(self) -> None:
        """Larger."""
        self.zoom_to(self.scale * _STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom_to(self.scale / _STEP)

    def zoom_to(self, scale: float) -> None:
        """Show at a scale, with the same place in the view."""
        self._set_fit(Fit.NONE, max(_LEAST_BY_HAND, scale))

    def fit_width(self) -> None:
        """As wide as the view, also when its width changes."""
        self._set_fit(Fit.WIDTH)

    def fit_page(self) -> None:
        """One page whole, also when the view's size changes."""
        self._set_fit(Fit.PAGE)

    def go_to(self, page: int) -> None:
        """Scroll a page (from 0) to the top."""
        if 0 <= page < self.pages:
            top = self._layout.place(page, self.viewport().width()).top()
            self.verticalScrollBar().setValue(round(top - GAP / 2))

    def show_hits(self, hits: tuple[Hit, ...], current: int = -1) -> None:
        """Mark what was found, and scroll to the one that is looked at."""
        self._hits, self._hit = hits, current
        if 0 <= current < len(hits) and hits[current].places:
            place = self._on_paper(hits[current].page, hits[current].places[0])
            bar, view = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() <= place.top() <= bar.value() + view - place.height() - GAP:
                bar.setValue(round(place.top() - view / 3))
            side = self.horizontalScrollBar()
            if not side.value() <= place.left() <= side.value() + self.viewport().width() - place.width():
                side.setValue(round(place.left() - GAP))
        self.viewport().update()

    def _set_fit(self, fit: Fit, scale: float | None = None) -> None:
        self.fit = fit
        bar = self.verticalScrollBar()
        share = bar.value() / max(1.0, self._layout.height)
        if scale is not None:
            self._layout.set_scale(scale)
        self._lay_out()
        bar.setValue(round(share * self._layout.height))

    def _lay_out(self) -> None:
        view = self.viewport().size()
        if self.fit is Fit.WIDTH:
            self._layout.set_scale(self._layout.fitting_width(view.width()))
        elif self.fit is Fit.PAGE:
            self._layout.set_scale(self._layout.fitting_page(self._page, view.width(), view.height()))
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(self._layout.height - view.height())))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(40)
        horizontal.setRange(0, max(0, round(self._layout.width - view.width())))
        horizontal.setPageStep(view.width())
        self.zoomed.emit(self.scale)
        self.viewport().update()
        self._timer.start()

    def _on_paper(self, page: int, place: tuple[float, float, float, float]) -> QRectF:
        """Where a rectangle in points lies, before scrolling."""
        paper = self._layout.place(page, self.viewport().width())
        grow = DPI * self.scale
        left, top, width, height = (each * grow for each in place)
        return QRectF(paper.left() + left, paper.top() + top, width, height)

    def _visible(self) -> list[tuple[int, QRectF]]:
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        view = self.viewport().size()
        return [
            (page, self._layout.place(page, view.width()).translated(-left, -top))
            for page in self._layout.between(top, top + view.height())
        ]

    def _ask_visible(self) -> None:
        render, document = self._render, self._document
        if render is None:
            return
        for page, place in self._visible():
            width = round(place.width() * self.devicePixelRatioF())
            if self._widths.get(page) != width or page not in self._pictures:
                self._widths[page] = width
                self._ask(render, document, page, width)

    def _ask(self, render: "Render[S]", document: int, page: int, width: int) -> None:
        def show(image: PageImage) -> None:
            if document == self._document:
                self._pictures.put(page, image.picture())
                self.viewport().update()

        self._tasks.read(
            lambda services: render(services, page, width), show, owner=self, latest=("page", page)
        )

    def _on_scroll(self) -> None:
        self._timer.start()
        page = self._layout.at(self.verticalScrollBar().value() + self.viewport().height() / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color(Role.TRACK))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        visible = self._visible()
        for page, place in visible:
            painter.fillRect(place, Qt.GlobalColor.white)
            image = self._pictures.get(page)
            if image is not None:
                painter.drawImage(place, image)
            painter.setPen(QPen(color(Role.BORDER), 1))
            painter.drawRect(place)
        self._paint_hits(painter, {page for page, _ in visible})
        if self.hasFocus():
            painter.setPen(QPen(color(Role.FOCUS), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_hits(self, painter: QPainter, pages: set[int]) -> None:
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for at, hit in enumerate(self._hits):
            if hit.page not in pages:
                continue
            for each in hit.places:
                place = self._on_paper(hit.page, each).translated(shift).adjusted(-1, -1, 1, 1)
                painter.fillRect(place, _HIT_NOW if at == self._hit else _HIT)
                if at == self._hit:
                    painter.setPen(QPen(Qt.GlobalColor.black, 1.4))
                    painter.drawRect(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
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
