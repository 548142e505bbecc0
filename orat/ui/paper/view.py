"""Shows a PDF inside the program: the very bytes that are exported."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orat.ui.page import ServiceContext
from orat.ui.widgets.document_view.source import Hit, PageImage, Source
from orat.ui.widgets.document_view.viewer import DocumentViewer

if TYPE_CHECKING:
    from orat.services.house import Services

    ServiceViewer = DocumentViewer[Services]
else:
    ServiceViewer = DocumentViewer

translate = QCoreApplication.translate


def source_of(pdf: bytes, title: str, sizes: tuple[tuple[float, float], ...]) -> "Source[Services]":
    """How the pages of a PDF are drawn, searched and read."""

    def render(services: "Services", page: int, width: int) -> PageImage:
        drawn = services.minutes.pages(pdf, width, page, page)[0]
        return PageImage(drawn.pixels, drawn.width, drawn.height)

    def find(services: "Services", text: str, first: int, last: int) -> Sequence[Hit]:
        return tuple(Hit(each.page, each.places) for each in services.minutes.find(pdf, text, first, last))

    return Source(title, sizes, render, find, lambda services, page: services.minutes.page_text(pdf, page))


class PaperView(ServiceViewer):
    """Keeps its place when the same document comes again, a little changed."""

    def __init__(self, context: ServiceContext, *, thumbnails: bool = True) -> None:
        super().__init__(context.tasks, translate("PaperView", "Förhandsvisning"), thumbnails=thumbnails)
        self.pdf = b""
        self._context = context
        self.copied.connect(
            lambda page: context.shell.say(
                translate("PaperView", "Texten på sidan {number} är kopierad.").format(number=page + 1)
            )
        )

    def show_pdf(self, pdf: bytes, title: str = "") -> None:
        """Show a document; `title` is what it is called in the printer's queue."""
        if pdf == self.pdf:
            return
        self.pdf = pdf

        def show(sizes: tuple[tuple[float, float], ...]) -> None:
            self.show_source(source_of(pdf, title, sizes), keep_place=True)

        self._context.tasks.read(lambda s: s.minutes.page_sizes(pdf), show, owner=self, latest="sizes")
