"""Shows the pages of a PDF inside the program: the very bytes that are exported."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.ui.pages.meetings.view import ServiceContext
from orat.ui.widgets.page_view import PageImage, PageView

if TYPE_CHECKING:
    from orat.services.house import Services

    ServicePageView = PageView[Services]
else:
    ServicePageView = PageView

translate = QCoreApplication.translate


class PaperView(ServicePageView):
    """Keeps its place when the same document comes again, a little changed."""

    def __init__(self, context: ServiceContext) -> None:
        super().__init__(context.tasks, translate("PaperView", "Förhandsvisning"))
        self._pdf = b""
        self._context = context

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document."""
        if pdf == self._pdf:
            return
        self._pdf = pdf

        def draw(services: "Services", page: int, width: int) -> PageImage:
            drawn = services.minutes.pages(pdf, width, page, page)[0]
            return PageImage(drawn.pixels, drawn.width, drawn.height)

        def show(sizes: tuple[tuple[float, float], ...]) -> None:
            place = self.verticalScrollBar().value()
            self.show_document(list(sizes), draw)
            self.verticalScrollBar().setValue(place)

        self._context.tasks.read(lambda s: s.minutes.page_sizes(pdf), show, owner=self, latest="sizes")
