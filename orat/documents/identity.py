"""Which document a PDF file says it is: the identity in its XMP metadata, read from any file there is."""

import re

_IDENTITY = re.compile(
    rb"xmpMM:DocumentID\s*(?:>|=\s*[\"'])\s*(?:urn:)?(?:uuid:)?"
    rb"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
)
_LARGEST_OPENED = 50_000_000


def identity_in(pdf: bytes) -> str:
    """The uuid, or "" where there is none or the file cannot be read."""
    plain = _IDENTITY.findall(pdf)
    if not plain and len(pdf) <= _LARGEST_OPENED:
        plain = _IDENTITY.findall(_metadata(pdf))
    return bytes(plain[-1]).decode("ascii").lower() if plain else ""


def _metadata(pdf: bytes) -> bytes:
    """The metadata of a file that another program has packed."""
    from io import BytesIO

    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        return bytes(reader.root["/Metadata"].data)
    except (PdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return b""
