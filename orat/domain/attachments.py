"""Attachments (bilagor): files kept at a concern, a point or a measure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from orat.domain.changes import Kind
from orat.domain.measure import NEVER

OWNERS: Mapping[Kind, str] = {
    Kind.CONCERN: "concern_id",
    Kind.ITEM: "item_id",
    Kind.MEASURE: "measure_id",
}
"""What can have attachments, and the field that says which one it is."""
PICTURES = frozenset({"image/jpeg", "image/png"})
"""What a picture is after it was looked at."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The one thing that attachments belong to. ValueError for a kind that has none."""

    kind: Kind
    id: int

    def __post_init__(self) -> None:
        if self.kind not in OWNERS:
            raise ValueError(self.kind)

    @property
    def fields(self) -> dict[str, int]:
        """The field that points to it, and its id."""
        return {OWNERS[self.kind]: self.id}


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture in pixels from its upper left corner; right and bottom are outside it."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture in no file: rows of `stride` bytes from the top, each pixel blue, green, red, unused."""

    data: bytes
    width: int
    height: int
    stride: int


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that is not on any disk: what was pasted, or what came inside something else."""

    name: str
    data: bytes | Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """One file at exactly one owner; its bytes are kept apart, under their digest (SHA-256 in hex).

    One that waits in the inbox has no owner yet. `width` and `height` are of a picture in pixels, 0 of
    anything else. `active` says that it may do something when it is opened. `in_documents` says that agenda
    and notes show it, `caption` being its text.
    """

    id: int = 0
    concern_id: int | None = None
    item_id: int | None = None
    measure_id: int | None = None
    name: str = ""
    mime: str = ""
    digest: str = ""
    size: int = 0
    width: int = 0
    height: int = 0
    active: bool = False
    caption: str = ""
    in_documents: bool = False
    position: int = 0
    added_at: datetime = NEVER

    @property
    def is_attached(self) -> bool:
        """Whether it belongs to anything."""
        return any(getattr(self, field) is not None for field in OWNERS.values())

    @property
    def owner(self) -> Owner:
        """What it belongs to."""
        kind = next(kind for kind, field in OWNERS.items() if getattr(self, field) is not None)
        return Owner(kind, getattr(self, OWNERS[kind]))

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.mime in PICTURES
