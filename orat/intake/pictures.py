"""Pictures rid of what they tell beside what they show: decoded, turned upright and written anew.

What a camera or a program adds (place, time, owner, thumbnail, profile, comments, bytes after the end) is
never copied, because only pixels are.
"""

import logging
import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps, UnidentifiedImageError

from orat.domain.attachments import Box, Pixels
from orat.errors import UserError

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
ROOM = 250_000_000
"""Most bytes that a picture may take while it is decoded, turned and written."""
_PIXEL, _WIDE_PIXEL, _WEBP_PIXEL = 8, 12, 20
"""Bytes of a pixel while a picture is held twice; of one of 16 bits or more; with all that the decoder of
WebP holds.
"""
_PROGRESSIVE = 6
"""What the decoder holds of each pixel of a JPEG that comes in passes, however small it is to become."""
_SCALES = (1, 2, 4, 8)
"""How much smaller a JPEG can be decoded than it is."""
DOCUMENT = 1_600
"""Longest side of a picture in a document: 300 dots per inch over 13 cm."""
_QUALITY = 90
_ON_PAPER = 82
_BLOCK = 16
_BROKEN = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError,
    RuntimeError, EOFError, MemoryError, struct.error,
)  # fmt: skip
"""What the decoders raise on files made to harm."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that tells nothing but what it shows, as JPEG or PNG."""

    data: bytes
    mime: str
    width: int
    height: int


def read_picture(data: bytes) -> Picture:
    """The picture in a file; the first one when there are several.

    Raises UserError("picture-damaged"), ("picture-kind") or ("picture-too-large", limit=… million pixels).
    """
    with _opened(data) as image:
        kind = image.format
        ImageOps.exif_transpose(image, in_place=True)
        upright = _plain(image)
        photo = kind in ("JPEG", "WEBP", "TIFF") and upright.mode != "RGBA"
        return _written(upright, photo=photo)


def shrink(picture: Picture, longest: int = DOCUMENT) -> Picture:
    """The picture with its longest side no longer than this; itself when it is small enough."""
    if max(picture.width, picture.height) <= longest:
        return picture
    with _opened(picture.data) as image:
        image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        return _written(_plain(image), photo=picture.mime == "image/jpeg")


def for_paper(data: bytes, longest: int = DOCUMENT) -> Picture:
    """A picture that was read before, for a document: no larger than is seen there, on white, as JPEG in
    plain colours, which every format takes. The same bytes give the same bytes.
    """
    with _opened(data) as image:
        image.draft("RGB", (longest, longest))
        plain = _plain(image)
        plain.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        paper = Image.new("RGB", plain.size, "white")
        paper.paste(plain, mask=plain.getchannel("A") if plain.mode == "RGBA" else None)
        out = BytesIO()
        paper.save(out, "JPEG", quality=_ON_PAPER, subsampling=0)
    return Picture(out.getvalue(), "image/jpeg", paper.width, paper.height)


def thumbnail(data: bytes, longest: int) -> Picture:
    """A small likeness of a picture that was read before, made fast: a JPEG is decoded no larger than it is
    needed.
    """
    with _opened(data) as image:
        photo = image.format == "JPEG"
        # Half a step larger than what is shown, so that the last step is a smooth one.
        image.draft("RGB", (longest * 3 // 2, longest * 3 // 2))
        image.thumbnail((longest, longest), Image.Resampling.BILINEAR)
        return _written(_plain(image), photo=photo)


def pixels(data: bytes, longest: int) -> Pixels:
    """A picture that was read before as it is put on a screen, on white, at most so long on its longest
    side.
    """
    with _opened(data) as image:
        image.draft("RGB", (longest, longest))
        plain = _plain(image)
        plain.thumbnail((longest, longest), Image.Resampling.BILINEAR)
        paper = Image.new("RGB", plain.size, "white")
        paper.paste(plain, mask=plain.getchannel("A") if plain.mode == "RGBA" else None)
        return Pixels(paper.tobytes("raw", "BGRX"), paper.width, paper.height, paper.width * 4)


def from_pixels(shown: Pixels) -> bytes:
    """What was on a screen as a PNG file."""
    image = Image.frombuffer("RGB", (shown.width, shown.height), shown.data, "raw", "BGRX", shown.stride, 1)
    out = BytesIO()
    # It is about to be read, and written again as it is kept.
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def blacken(picture: Picture, boxes: Sequence[Box]) -> Picture:
    """The picture with these parts black; what they showed is nowhere in its bytes.

    Raises UserError("box-outside-picture") when a part shows nothing of the picture.
    """
    with _opened(picture.data) as image:
        plain = _plain(image)
        draw = ImageDraw.Draw(plain)
        for box in boxes:
            left, top = max(box.left, 0), max(box.top, 0)
            right, bottom = min(box.right, plain.width), min(box.bottom, plain.height)
            if left >= right or top >= bottom:
                raise UserError("box-outside-picture")
            # A JPEG block that is half inside keeps an echo of what was hidden, so whole blocks go.
            left, top = left // _BLOCK * _BLOCK, top // _BLOCK * _BLOCK
            right, bottom = -(-right // _BLOCK) * _BLOCK, -(-bottom // _BLOCK) * _BLOCK
            draw.rectangle((left, top, right - 1, bottom - 1), fill="black")
        return _written(plain, photo=picture.mime == "image/jpeg")


@contextmanager
def _opened(data: bytes) -> Iterator[Image.Image]:
    """The picture with only its head read; what breaks while its pixels are read is told plainly."""
    try:
        with warnings.catch_warnings():
            # Pillow warns of pictures that are refused below anyway, and of metadata that nobody reads.
            warnings.simplefilter("ignore")
            logging.getLogger("PIL").setLevel(logging.CRITICAL)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                _make_room(image)
                yield image
    except Image.DecompressionBombError as error:
        raise UserError("picture-too-large", limit=ROOM // _PIXEL // 1_000_000) from error
    except UnidentifiedImageError as error:
        raise UserError("picture-kind") from error
    except _BROKEN as error:
        raise UserError("picture-damaged") from error


def _make_room(image: Image.Image) -> None:
    """Let a photo of very many pixels be decoded at half its size; refuse what would take too much room."""
    pixels = image.width * image.height
    smallest = _SCALES[-1] if image.format == "JPEG" else 1
    for scale in _SCALES:
        each = _bytes_a_pixel(image, scale)
        if pixels * each <= ROOM:
            if scale > 1:
                image.draft(image.mode, (image.width // scale, image.height // scale))
            return
        if scale == smallest:
            raise UserError("picture-too-large", limit=round(ROOM / each / 1_000_000))


def _bytes_a_pixel(image: Image.Image, scale: int) -> float:
    if image.format == "WEBP":
        return _WEBP_PIXEL
    if image.mode.startswith(("I", "F")):
        return _WIDE_PIXEL
    held = _PROGRESSIVE if "progressive" in image.info or "progression" in image.info else 0
    return _PIXEL / scale**2 + held


def _plain(image: Image.Image) -> Image.Image:
    """Only the pixels, in a mode that every reader of JPEG and PNG knows."""
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode not in ("L", "RGB", "RGBA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    elif "transparency" in image.info:
        image = image.convert("RGBA")
    else:
        image = image.copy()
    image.info = {}
    return image


def _written(image: Image.Image, *, photo: bool) -> Picture:
    out = BytesIO()
    if photo:
        # Not optimised: that would be done in one go, and no other thread could work meanwhile.
        image.save(out, "JPEG", quality=_QUALITY)
    else:
        image.save(out, "PNG", compress_level=6)
    mime = "image/jpeg" if photo else "image/png"
    return Picture(out.getvalue(), mime, image.width, image.height)
