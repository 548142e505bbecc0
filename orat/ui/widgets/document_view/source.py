"""What a viewer is given: the sizes of a document's pages, and the jobs that draw, search and read them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QImage

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels: `data` is rows of 4 bytes, blue green red unused, as QImage's RGB32."""

    data: bytes
    width: int
    height: int

    def picture(self) -> QImage:
        """The same as an image that owns its pixels."""
        shown = QImage(self.data, self.width, self.height, self.width * 4, QImage.Format.Format_RGB32)
        return shown.copy()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found: its page from 0 and its rectangles (left, top, width, height) in points."""

    page: int
    places: tuple[tuple[float, float, float, float], ...]


Render = Callable[[S, int, int], PageImage]
"""Draws page n (from 0) so many pixels wide."""


@dataclass(frozen=True, slots=True)
class Source(Generic[S]):
    """A document; each job runs on the worker with the services. `find` looks on pages first to last."""

    title: str
    sizes: tuple[tuple[float, float], ...]
    """(width, height) of each page in points, 72 to the inch."""
    render: Render[S]
    find: Callable[[S, str, int, int], Sequence[Hit]]
    text: Callable[[S, int], str]
