"""What a person brings, by dropping or pasting it: files on a disk, or a picture that is in no file."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from orat.domain.attachments import Offered

translate = QCoreApplication.translate

Brought = Path | Offered | QImage
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
            return (Offered(f"{name}.{kind[6:]}", bytes(mime.data(kind).data())),)
    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        picture.setText("name", name)
        return (picture,)
    return ()


def ready(things: Sequence[Brought]) -> list[Path | Offered]:
    """The same as the services take them; runs on the worker, because writing a picture takes a while."""
    return [_written(thing) if isinstance(thing, QImage) else thing for thing in things]


def _written(picture: QImage) -> Offered:
    name = picture.text("name")
    # Its texts are not for the file.
    plain = picture.copy()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(plain)
    return Offered(f"{name}.png", bytes(buffer.data().data()))
