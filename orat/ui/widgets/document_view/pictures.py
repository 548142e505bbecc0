"""The pictures of pages that were drawn lately, within a bound of memory."""

from collections import OrderedDict

from PySide6.QtGui import QImage

_MOST_BYTES = 96 * 1024 * 1024


class Pictures:
    """The latest picture of each page; those not looked at for longest go first."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._bytes = 0

    def __contains__(self, page: int) -> bool:
        return page in self._kept

    @property
    def bytes(self) -> int:
        """What is kept, in bytes."""
        return self._bytes

    def get(self, page: int) -> QImage | None:
        """The picture of a page, if it is kept."""
        image = self._kept.get(page)
        if image is not None:
            self._kept.move_to_end(page)
        return image

    def put(self, page: int, image: QImage) -> None:
        """Keep a picture, the newest whatever its size."""
        self._drop(page)
        self._kept[page] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def clear(self) -> None:
        """Keep nothing."""
        self._kept.clear()
        self._bytes = 0

    def _drop(self, page: int) -> None:
        old = self._kept.pop(page, None)
        if old is not None:
            self._bytes -= old.sizeInBytes()
