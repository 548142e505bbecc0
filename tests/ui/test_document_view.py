"""The viewer of documents: pages, thumbnails, zoom, search, text and printing, on a real PDF."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from orat.documents.finding_text import find, page_text
from orat.documents.pages import page_images, page_sizes
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.widgets.document_view.layout import PageLayout
from orat.ui.widgets.document_view.pages import Fit
from orat.ui.widgets.document_view.pictures import Pictures
from orat.ui.widgets.document_view.source import Hit, PageImage, Source
from orat.ui.widgets.document_view.viewer import DocumentViewer
from tests.ui.pages.hands import settle, words_of
from tests.ui.pages.meetings import nameless, small

PAGES = 90
A4 = (595.3, 841.9)


def made_pdf(pages: int) -> bytes:
    """Pages that each say their number; every tenth says container."""
    out = BytesIO()
    paper = Canvas(out, pagesize=A4)
    for number in range(1, pages + 1):
        paper.drawString(72, 700, f"Sidan {number}")
        if number % 10 == 0:
            paper.drawString(72, 100, "En container brann")
        paper.showPage()
    paper.save()
    return out.getvalue()


class Drawn:
    """A document, and which of its pages were asked for."""

    def __init__(self, pdf: bytes) -> None:
        self.asked: list[tuple[int, int]] = []

        def render(_: Any, page: int, width: int) -> PageImage:
            self.asked.append((page, width))
            drawn = page_images(pdf, width=width, first=page, last=page)[0]
            return PageImage(drawn.pixels, drawn.width, drawn.height)

        self.source: Source[Any] = Source(
            "Anteckningar",
            tuple(page_sizes(pdf)),
            render,
            lambda _, text, first, last: [
                Hit(each.page, each.places) for each in find(pdf, text, first, last)
            ],
            lambda _, page: page_text(pdf, page),
        )


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return made_pdf(PAGES)


@pytest.fixture
def drawn(pdf: bytes) -> Drawn:
    return Drawn(pdf)


@pytest.fixture
def viewer(tasks: Tasks[Any], drawn: Drawn, qtbot: QtBot) -> DocumentViewer[Any]:
    made: DocumentViewer[Any] = DocumentViewer(tasks, "Förhandsvisning")
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_source(drawn.source)
    made.view.setFocus()
    settle()
    qtbot.waitUntil(lambda: bool(drawn.asked))
    return made


def test_only_what_is_seen_is_drawn_in_the_view_and_in_the_strip(
    viewer: DocumentViewer[Any], drawn: Drawn, qtbot: QtBot
) -> None:
    qtbot.wait(150)
    assert {page for page, _ in drawn.asked} <= set(range(8))
    drawn.asked.clear()
    viewer.view.go_to(60)
    qtbot.waitUntil(lambda: any(page == 60 and width > 200 for page, width in drawn.asked))
    assert 30 not in {page for page, _ in drawn.asked}


def test_a_thumbnail_leads_to_its_page_and_follows_the_reading(viewer: DocumentViewer[Any]) -> None:
    strip = viewer.strip.view
    strip.setCurrentIndex(strip.model().index(4, 0))
    assert viewer.view.page == 4
    viewer.view.go_to(20)
    assert strip.currentIndex().row() == 20
    assert strip.currentIndex().data() == "Sida 21"
    assert viewer.number.field.text() == "21"


def test_a_page_is_gone_to_by_its_number(viewer: DocumentViewer[Any], qtbot: QtBot) -> None:
    viewer.number.field.setText("12")
    qtbot.keyClick(viewer.number.field, Qt.Key.Key_Return)
    assert viewer.view.page == 11
    viewer.number.field.setText("500")
    qtbot.keyClick(viewer.number.field, Qt.Key.Key_Return)
    assert viewer.view.page == PAGES - 1
    assert viewer.number.field.text() == str(PAGES)


def test_zoom_by_key_wheel_and_list(viewer: DocumentViewer[Any], qtbot: QtBot) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    fitted = viewer.view.scale
    assert viewer.zoom.list.currentText() == "Sidans bredd"
    qtbot.keyClick(viewer.view, Qt.Key.Key_Plus, ctrl)
    assert viewer.view.scale > fitted
    qtbot.keyClick(viewer.view, Qt.Key.Key_Minus, ctrl)
    assert viewer.view.scale == pytest.approx(fitted)
    viewer.zoom.list.activated.emit(viewer.zoom.list.findText("200\N{NO-BREAK SPACE}%"))
    assert viewer.view.scale == 2.0
    at = QPointF(300, 300)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, 120), buttons, ctrl, phase, False)
    QApplication.sendEvent(viewer.view.viewport(), event)
    assert viewer.view.scale == pytest.approx(2.4)
    for _ in range(9):
        qtbot.keyClick(viewer.view, Qt.Key.Key_Plus, ctrl)
    assert viewer.view.scale == 4.0
    qtbot.keyClick(viewer.view, Qt.Key.Key_9, ctrl)
    assert viewer.view.fit is Fit.PAGE
    assert viewer.view.scale * A4[1] * 96 / 72 < viewer.view.viewport().height()
    qtbot.keyClick(viewer.view, Qt.Key.Key_0, ctrl)
    assert viewer.view.scale == pytest.approx(fitted, rel=0.05)


def test_search_counts_goes_on_and_back_and_marks(
    viewer: DocumentViewer[Any], drawn: Drawn, qtbot: QtBot
) -> None:
    qtbot.keyClick(viewer.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert viewer.finder.field.hasFocus()
    viewer.finder.search("CONTAINER")
    assert viewer.finder.count.text() == "1 av 9"
    qtbot.keyClick(viewer.finder.field, Qt.Key.Key_F3)
    assert viewer.finder.count.text() == "2 av 9"
    qtbot.waitUntil(lambda: any(page == 19 and width > 200 for page, width in drawn.asked))
    qtbot.wait(120)
    assert has_mark(viewer.view.grab().toImage())
    for _ in range(2):
        qtbot.keyClick(viewer.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.finder.count.text() == "9 av 9"
    viewer.finder.search("finns ej")
    assert viewer.finder.count.text() == "Finns inte"
    assert not has_mark(viewer.view.grab().toImage())


def has_mark(image: QImage) -> bool:
    """Whether something on the paper is marked in orange."""
    return any(
        image.pixelColor(x, y).red() > 240 and image.pixelColor(x, y).blue() < 160
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 2)
    )


def test_the_text_of_a_page_is_copied_and_read_aloud(viewer: DocumentViewer[Any]) -> None:
    viewer.view.go_to(9)
    assert viewer.view.accessibleName() == f"Förhandsvisning, sida 10 av {PAGES}"
    assert "En container brann" in viewer.view.accessibleDescription()
    assert "Kopiera sidans text" in words_of(viewer.menu())
    viewer.copy_page()
    assert QGuiApplication.clipboard().text().splitlines() == ["Sidan 10", "En container brann"]


def test_chosen_pages_are_printed_as_large_as_the_paper(
    viewer: DocumentViewer[Any], drawn: Drawn, tmp_path: Path
) -> None:
    target = tmp_path / "utskrift.pdf"

    def choose(_: object, printer: QPrinter, go: Any) -> None:
        printer.setOutputFileName(str(target))
        printer.setResolution(150)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(3, 4)
        go()

    drawn.asked.clear()
    viewer.ask_printer = choose
    viewer.print()
    printed = target.read_bytes()
    sizes = page_sizes(printed)
    assert len(sizes) == 2
    assert sizes[0] == pytest.approx(A4, abs=1.5)
    assert [page for page, width in drawn.asked if width == round(A4[0] / 72 * 150)] == [2, 3]
    assert min(page_images(printed, width=600, first=0, last=0)[0].pixels) < 80


def test_the_systems_dialog_opens_without_waiting(viewer: DocumentViewer[Any]) -> None:
    viewer.view.setFocus()
    QTest.keyClick(viewer.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    opened = viewer.findChildren(QPrintDialog)
    assert [dialog.isVisible() for dialog in opened] == [True]
    opened[0].reject()


def test_a_printing_that_is_called_off_leaves_nothing(
    viewer: DocumentViewer[Any], tasks: Tasks[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "utskrift.pdf"

    def choose(_: object, printer: QPrinter, go: Any) -> None:
        printer.setOutputFileName(str(target))
        printer.setResolution(40)
        go()

    report = Progress.report

    def press_cancel(progress: Progress, fraction: float) -> None:
        if fraction > 0.05:
            progress.cancel()
        report(progress, fraction)

    monkeypatch.setattr(Progress, "report", press_cancel)
    viewer.ask_printer = choose
    viewer.print()
    assert not target.exists()
    assert tasks.idle


def test_every_tool_has_a_name_and_the_strip_gives_way_when_narrow(viewer: DocumentViewer[Any]) -> None:
    assert nameless(viewer) == []
    assert small(viewer) == []
    assert viewer.strip.isVisible()
    viewer.resize(460, 700)
    settle()
    assert not viewer.strip.isVisible()


def test_pictures_are_kept_within_a_bound() -> None:
    kept = Pictures(most_bytes=10 * 100 * 100 * 4)
    for page in range(40):
        kept.put(page, QImage(100, 100, QImage.Format.Format_RGB32))
    assert kept.bytes <= 10 * 100 * 100 * 4
    assert 39 in kept
    assert 0 not in kept


def test_pages_of_any_sizes_are_found_by_their_height() -> None:
    layout = PageLayout([A4, (841.9, 595.3), A4])
    layout.set_scale(1.0)
    place = layout.place(1, 2000)
    assert layout.at(place.top() + 5) == 1
    assert list(layout.between(place.top() + 5, place.bottom() - 5)) == [1]
    assert list(layout.between(0, layout.height)) == [0, 1, 2]
    assert list(PageLayout().between(0, 900)) == []
