"""Pages as pictures: the size asked for, the right pages, and from many threads at once."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from orat.documents.pages import page_images, page_sizes
from orat.documents.render import render
from tests.documents.samples import AGENDA, NOTES, in_swedish
from tests.intake.making import empty_form, filled_form


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render(NOTES, in_swedish)


def test_every_page_is_a4(pdf: bytes) -> None:
    sizes = page_sizes(pdf)
    assert len(sizes) == 2
    for size in sizes:
        assert size == pytest.approx((595.28, 841.89), abs=0.01)


@pytest.mark.parametrize("width", [97, 400, 901])
def test_a_picture_is_as_wide_as_asked_and_holds_every_pixel(pdf: bytes, width: int) -> None:
    for image in page_images(pdf, width=width):
        assert abs(image.width - width) <= 1
        assert image.height == pytest.approx(width * 841.89 / 595.28, abs=2)
        assert len(image.pixels) == image.width * image.height * 4


def test_paper_is_white_and_the_rule_is_teal(pdf: bytes) -> None:
    image = page_images(pdf, width=595, last=0)[0]
    assert _pixel(image.pixels, image.width, 5, 5)[:3] == (255, 255, 255)
    blue, green, red, alpha = _pixel(image.pixels, image.width, 300, 77)
    assert (red, green, blue) != (255, 255, 255)
    assert green > red
    assert alpha == 255


def _pixel(pixels: bytes, width: int, x: int, y: int) -> tuple[int, ...]:
    start = 4 * (y * width + x)
    return tuple(pixels[start : start + 4])


def test_fields_are_drawn_with_what_was_filled_in() -> None:
    """Else the picture of a form would be one of labels."""
    empty, filled = (page_images(each, width=600)[0].pixels for each in (empty_form(), filled_form()))
    dark = [sum(pixels[at] < 128 for at in range(0, len(pixels), 4)) for pixels in (empty, filled)]
    assert dark[1] > dark[0] + 500


def test_only_the_pages_asked_for(pdf: bytes) -> None:
    whole = page_images(pdf, width=200)
    assert len(whole) == 2
    assert page_images(pdf, width=200, first=1) == whole[1:]
    assert page_images(pdf, width=200, last=0) == whole[:1]
    assert page_images(pdf, width=200, first=1, last=40) == whole[1:]
    assert page_images(pdf, width=200, first=2) == []


def test_many_threads_get_the_same_pictures(pdf: bytes) -> None:
    other = render(AGENDA, in_swedish)
    wanted = [page_images(each, width=150) for each in (pdf, other)]
    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(lambda index: page_images((pdf, other)[index % 2], width=150), range(16)))
    assert got == wanted * 8
