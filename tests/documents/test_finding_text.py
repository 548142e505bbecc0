"""Search in a PDF: where on which page a text stands, whatever its case, also over the end of a line."""

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from orat.documents.finding_text import find, page_text


@pytest.fixture
def pdf() -> bytes:
    """Three pages: two lines on the first, the word again on the last."""
    out = BytesIO()
    paper = Canvas(out, pagesize=(300, 400))
    paper.setFont("Helvetica", 20)
    paper.drawString(50, 350, "Brand i en container vid")
    paper.drawString(50, 320, "skolan på Ekbacken")
    paper.showPage()
    paper.drawString(50, 350, "Inget här")
    paper.showPage()
    paper.setFont("Helvetica", 20)
    paper.drawString(50, 100, "ÅTGÄRD: container")
    paper.save()
    return out.getvalue()


def test_a_word_is_found_whatever_its_case_with_its_place(pdf: bytes) -> None:
    first, last = find(pdf, "CONTAINER")
    assert (first.page, last.page) == (0, 2)
    (place,) = first.places
    left, top, width, height = place
    assert 120 < left < 160
    assert 30 < top < 50
    assert 60 < width < 110
    assert height < 20
    assert [hit.page for hit in find(pdf, "åtgärd")] == [2]


def test_words_are_found_over_the_end_of_a_line(pdf: bytes) -> None:
    (hit,) = find(pdf, "vid  skolan")
    assert len(hit.places) == 2
    assert hit.places[0][1] < hit.places[1][1]


def test_only_the_pages_asked_for_are_looked_at_and_nothing_is_found_for_nothing(pdf: bytes) -> None:
    assert [hit.page for hit in find(pdf, "container", 1, 2)] == [2]
    assert find(pdf, "container", 1, 1) == []
    assert find(pdf, "  ") == []


def test_a_page_says_its_text_line_by_line(pdf: bytes) -> None:
    assert page_text(pdf, 0).splitlines() == ["Brand i en container vid", "skolan på Ekbacken"]
