"""PDF pages as pictures, for the preview: the same engine as QtPdf, on the very bytes that are sent."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Lock
from typing import Any

from orat.errors import UserError

_ONE_AT_A_TIME = Lock()
"""PDFium may be entered by one thread only."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page in pixels; `pixels` is BGRA, four bytes each, rows from the top without padding."""

    width: int
    height: int
    pixels: bytes


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, in points."""
    with opened(pdf) as document:
        return [document.get_page_size(index) for index in range(len(document))]


def page_images(pdf: bytes, *, width: int, first: int = 0, last: int | None = None) -> list[PageImage]:
    """Pages `first` to `last` (from 0, both included; None is the last), each `width` pixels wide."""
    with opened(pdf) as document:
        stop = len(document) if last is None else min(last + 1, len(document))
        return [_image(document, index, width) for index in range(first, stop)]


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """The document, while no other thread is in PDFium. Raises UserError("pdf-closed") for one that cannot be
    opened: it is damaged, or locked with a password.
    """
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise UserError("pdf-closed") from error
        try:
            # Else fields are not drawn, nor what somebody filled in.
            with suppress(pypdfium2.PdfiumError):
                if document.get_formtype():
                    document.init_forms()
            yield document
        finally:
            document.close()


def _image(document: Any, index: int, width: int) -> PageImage:
    page = document[index]
    try:
        bitmap = page.render(scale=width / page.get_width(), force_bitmap_format=_bgra(), rev_byteorder=False)
        try:
            rows = bytes(bitmap.buffer)
            wanted = bitmap.width * 4
            if bitmap.stride != wanted:
                rows = b"".join(
                    rows[start : start + wanted]
                    for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
                )
            return PageImage(bitmap.width, bitmap.height, rows)
        finally:
            bitmap.close()
    finally:
        page.close()


def _bgra() -> int:
    from pypdfium2 import raw

    return int(raw.FPDFBitmap_BGRA)
