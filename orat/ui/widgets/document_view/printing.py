"""A document on paper: the system's dialog, then page after page as large as the printer asks for."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from orat.errors import EnvironmentFault
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.widgets.document_view.source import Source

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

S = TypeVar("S")
translate = QCoreApplication.translate

_MOST_DPI = 300
"""More is not seen, and a page would fill the memory of a small computer."""

Ask = Callable[[QWidget, "QPrinter", Callable[[], object]], object]


def ask_printer(parent: QWidget, printer: "QPrinter", go: Callable[[], object]) -> None:
    """Let the person choose printer and pages; `go` is called unless they changed their mind."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Skriv ut"))
    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    # Its own open() takes other arguments.
    QDialog.open(dialog)


def print_document(
    parent: QWidget, tasks: Tasks[S], source: "Source[S]", page: int, ask: Ask = ask_printer
) -> None:
    """Ask for a printer and print; `page` is the one in front. Avbryt leaves nothing in the queue."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(source.title)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setFromTo(1, len(source.sizes))
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    if source.sizes:
        printer.setPageSize(_size(source.sizes[0]))

    def go() -> None:
        title = translate("Printing", "Skriver ut {title}").format(title=source.title)
        tasks.run_long(
            title,
            lambda services, progress: _print(services, progress, printer, source, page),
            owner=parent,
        )

    ask(parent, printer, go)


def _print(services: S, progress: Progress, printer: "QPrinter", source: "Source[S]", page: int) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("printer")
    whole = False
    try:
        pages = list(_pages(printer, len(source.sizes), page))
        for at, number in enumerate(pages):
            progress.report(at / len(pages))
            if at:
                printer.newPage()
            _draw(services, painter, printer, source, number)
        whole = True
    finally:
        if not whole:
            printer.abort()
        painter.end()
        if not whole and printer.outputFileName():
            Path(printer.outputFileName()).unlink(missing_ok=True)


def _pages(printer: "QPrinter", many: int, current: int) -> Iterator[int]:
    """Which pages, from 0, in the order in which they leave the printer."""
    from PySide6.QtPrintSupport import QPrinter

    chosen = list(range(many))
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        chosen = [current]
    elif printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        first, last = printer.fromPage() or 1, printer.toPage() or many
        chosen = [
            page
            for page in chosen
            if (first <= page + 1 <= last if ranges.isEmpty() else ranges.contains(page + 1))
        ]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return iter(chosen * copies)
    return (page for page in chosen for _ in range(copies))


def _draw(services: S, painter: QPainter, printer: "QPrinter", source: "Source[S]", page: int) -> None:
    """One page, as large as the paper has room for."""
    paper: QRect = printer.pageLayout().fullRectPixels(printer.resolution())
    width, height = source.sizes[page]
    room = QSizeF(width, height).scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    wanted = round(width / 72 * min(_MOST_DPI, printer.resolution()))
    image = source.render(services, page, wanted).picture()
    left, top = (paper.width() - room.width()) // 2, (paper.height() - room.height()) // 2
    painter.drawImage(QRect(left, top, room.width(), room.height()), image)


def _size(points: tuple[float, float]) -> QPageSize:
    size = QSize(round(points[0]), round(points[1]))
    return QPageSize(size, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
