"""What a person brings, by dropping or pasting it: files on a disk, or a picture that is in no file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from orat.domain.attachments import Offered, Pixels

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Pasted:
    """A picture as the system's clipboard hands it over, and what it is to be called. It is not even copied
    before the worker has it: that takes too long for the window's thread.
    """

    name: str
    picture: QImage | QByteArray


Brought = Path | Offered | Pasted
_KEPT_FORMATS = ("image/png", "image/jpeg")
"""Pictures that are handed over as they are, and decoded on the worker."""


def brought(mime: QMimeData, now: datetime) -> tuple[Brought, ...]:
    """What is to be attached, in order; a picture gets the time as its name."""
    if mime.hasUrls():
        return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    name = translate("Attachments", "Inklistrad bild {day} {time}").format(
        day=now.date().isoformat(), time=f"{now:%H.%M}"
    )
    for kind in _KEPT_FORMATS:
        if mime.hasFormat(kind):
            return (Pasted(f"{name}.{kind[6:]}", mime.data(kind)),)
    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        return (Pasted(f"{name}.png", picture),)
    return ()


def ready(things: Sequence[Brought]) -> list[Path | Offered]:
    """The same as the services take them; runs on the worker, because a large picture takes a while."""
    return [_as_pixels(thing) if isinstance(thing, Pasted) else thing for thing in things]


def _as_pixels(thing: Pasted) -> Offered:
    picture, plain = thing.picture, QImage.Format.Format_RGB32
    if isinstance(picture, QByteArray):
        return Offered(thing.name, bytes(picture.data()))
    if picture.format() != plain:
        picture = picture.convertToFormat(plain)
    size = (picture.width(), picture.height(), picture.bytesPerLine())
    return Offered(thing.name, Pixels(bytes(picture.constBits()), *size))
