"""JPEG files as they stand in a PDF: the very bytes, with what a reader must know of them beforehand."""

from typing import Any

from orat.documents.blocks import Picture

_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a frame header, which tells how many colours there are (ITU-T T.81, B.2.2)."""


def jpeg(picture: Picture) -> Any:
    """The picture as an image of reportlab's document."""
    from reportlab.pdfbase import pdfdoc

    space = {1: "DeviceGray", 3: "DeviceRGB"}[components(picture.data)]
    return pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": picture.width,
                "Height": picture.height,
                "ColorSpace": pdfdoc.PDFName(space),
                "BitsPerComponent": 8,
                "Filter": pdfdoc.PDFName("DCTDecode"),
            }
        ),
        content=picture.data,
    )


def components(data: bytes) -> int:
    """How many colours a JPEG has. ValueError for what is none."""
    at = 2
    while data[at : at + 1] == b"\xff":
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _SIZES:
            return data[at + 9]
        at += 2 + length
    raise ValueError("no JPEG")
