"""Opens the containers of old Office files and of Outlook's mails; what they say of themselves has bounds."""

import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import olefile

from orat.errors import UserError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRIES = 20_000
"""Most streams and storages; a mail with two hundred attachments has some five thousand."""
_LAST = 0xFFFFFFFA
"""From here on a sector's number says that the chain ends."""
_BROKEN = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError,
           OverflowError, struct.error)  # fmt: skip


class Container:
    """A container that is open. All that is read of it together is at most a few times its own size."""

    def __init__(self, opened: Any, size: int) -> None:
        self._opened = opened
        self._size = size
        self._left = 2 * size + _HEADER

    def names(self, *storage: str) -> tuple[str, ...]:
        """What lies in a storage, streams and storages both."""
        return tuple(str(kid.name) for kid in self._entry(storage).kids)

    def everything(self) -> tuple[str, ...]:
        """The path of every stream and storage, in small letters, with "/" between."""
        return tuple("/".join(path).lower() for path in self._opened.listdir(streams=True, storages=True))

    def read(self, *path: str) -> bytes | None:
        """The bytes of a stream; None when there is none of that name. Raises UserError("damaged")."""
        entry = self._entry(path)
        if entry is None or entry.entry_type != olefile.STGTY_STREAM:
            return None
        self._left -= max(entry.size, 0)
        if entry.size > self._size or self._left < 0:
            raise UserError("damaged")
        data: bytes = self._opened.openstream(list(path)).read()
        return data

    def _entry(self, path: Sequence[str]) -> Any:
        entry = self._opened.root
        for name in path:
            entry = next((kid for kid in entry.kids if kid.name.lower() == name.lower()), None)
            if entry is None:
                return None
        return entry


@contextmanager
def container(data: bytes) -> Iterator[Container]:
    """The container in a file. Raises UserError("damaged") for one that is none, or that is broken where it
    is read.
    """
    _check(data)
    try:
        with olefile.OleFileIO(BytesIO(data)) as opened:
            if opened.root is None or opened.root.size > len(data):
                raise UserError("damaged")
            yield Container(opened, len(data))
    except _BROKEN as error:
        raise UserError("damaged") from error


def _check(data: bytes) -> None:
    """Hold what the header promises against how long the file is: chains in circles else go on for hours."""
    if not data.startswith(MAGIC) or len(data) < _HEADER:
        raise UserError("damaged")
    shift = int.from_bytes(data[30:32], "little")
    if shift not in (9, 12):
        raise UserError("damaged")
    sectors = -(-len(data) // (1 << shift)) + 1
    tables, more = _whole(data, 44), _whole(data, 72)
    if tables > sectors // (1 << (shift - 2)) + 2 or more > sectors:
        raise UserError("damaged")
    places = list(struct.unpack_from("<109I", data, 76))
    at = _whole(data, 68)
    for _ in range(more):
        block = data[(at + 1) << shift : (at + 2) << shift]
        if len(block) < 1 << shift:
            break
        *numbers, at = struct.unpack(f"<{len(block) // 4}I", block)
        places += numbers
    _check_directory(data, shift, places)


def _check_directory(data: bytes, shift: int, places: Sequence[int]) -> None:
    """Follow the directory's chain of sectors; one of very many entries takes minutes to make a tree of.

    `places` are the sectors of the table that the chain stands in ([MS-CFB], 2.3 and 2.5).
    """
    sector, length = _whole(data, 48), 0
    while sector < _LAST:
        length += 1 << shift
        table, place = divmod(sector, 1 << (shift - 2))
        if length > _ENTRIES * 128:
            raise UserError("damaged")
        if table >= len(places):
            return
        sector = _whole(data, ((places[table] + 1) << shift) + 4 * place)


def _whole(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
