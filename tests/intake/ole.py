"""Writes compound files ([MS-CFB]), and Outlook's mails in them, for tests of what reads them."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Tree = Mapping[str, "bytes | Tree"]
"""Storages by name: bytes are streams."""

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NOTHING = 0xFFFFFFFF
_ENTRY = "<64sHBBIII16sIQQIQ"
_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096


class _File:
    """The sectors of one file while it is made."""

    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.small = bytearray()
        self.small_fat: list[int] = []
        self.entries: list[list[Any]] = []

    def chain(self, data: bytes) -> int:
        """Put data in sectors, and answer the first."""
        if not data:
            return _END
        first = len(self.sectors)
        count = -(-len(data) // _SECTOR)
        for number in range(count):
            self.sectors.append(data[number * _SECTOR : (number + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            self.fat.append(_END if number == count - 1 else first + number + 1)
        return first

    def small_chain(self, data: bytes) -> int:
        """Put data in the small sectors, and answer the first."""
        if not data:
            return _END
        first = len(self.small_fat)
        count = -(-len(data) // _SMALL)
        self.small += data.ljust(count * _SMALL, b"\0")
        self.small_fat += [first + number + 1 for number in range(count - 1)] + [_END]
        return first

    def add(self, name: str, kind: int, content: bytes | Tree) -> int:
        """Add an entry with all below it; answers its number."""
        number = len(self.entries)
        entry: list[Any] = [name, kind, _NOTHING, _NOTHING, _NOTHING, _END, 0]
        self.entries.append(entry)
        if isinstance(content, bytes):
            start = self.chain(content) if len(content) >= _CUTOFF else self.small_chain(content)
            entry[5:] = [start, len(content)]
        else:
            kids = {
                each: self.add(each, 2 if isinstance(inner, bytes) else 1, inner)
                for each, inner in content.items()
            }
            entry[4] = self._balanced(sorted(kids, key=lambda each: (len(each), each.upper())), kids)
        return number

    def _balanced(self, names: list[str], kids: Mapping[str, int]) -> int:
        if not names:
            return _NOTHING
        middle = len(names) // 2
        number = kids[names[middle]]
        self.entries[number][2] = self._balanced(names[:middle], kids)
        self.entries[number][3] = self._balanced(names[middle + 1 :], kids)
        return number

    def directory(self) -> bytes:
        """All entries as they stand in the file."""
        made = []
        for name, kind, left, right, child, start, size in self.entries:
            raw = name.encode("utf-16-le")
            ids = (kind, 1, left, right, child)
            made.append(struct.pack(_ENTRY, raw, len(raw) + 2, *ids, b"", 0, 0, 0, start, size))
        nobody = struct.pack(_ENTRY, b"", 0, 0, 0, _NOTHING, _NOTHING, _NOTHING, b"", 0, 0, 0, 0, 0)
        return b"".join(made) + nobody * (-len(made) % 4)


def compound(tree: Tree) -> bytes:
    """A file with these storages and streams."""
    made = _File()
    made.add("Root Entry", 5, tree)
    made.entries[0][5:] = [made.chain(bytes(made.small)), len(made.small)]
    small_fat = struct.pack(f"<{len(made.small_fat)}I", *made.small_fat)
    small_fat += struct.pack("<I", _FREE) * (-len(made.small_fat) % 128)
    first_small = made.chain(small_fat)
    first_entry = made.chain(made.directory())
    tables = 1
    while tables * 128 < len(made.sectors) + tables:
        tables += 1
    places = [len(made.sectors) + number for number in range(tables)]
    assert tables <= 109, "too large for this writer"
    fat = made.fat + [_FAT] * tables
    fat += [_FREE] * (tables * 128 - len(fat))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0,
        tables, first_entry, 0, _CUTOFF, first_small, len(small_fat) // _SECTOR, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", *places, *([_FREE] * (109 - tables)))
    return header + b"".join(made.sectors) + struct.pack(f"<{len(fat)}I", *fat)


def properties(texts: Mapping[int, str | bytes], fixed: Mapping[int, int | datetime], head: int) -> Tree:
    """Properties as they lie in a storage: texts in Unicode, bytes as they are, the rest of fixed size."""
    table = b"\0" * head
    streams: dict[str, bytes | Tree] = {}
    for tag, value in texts.items():
        kind = "001F" if isinstance(value, str) else "0102"
        raw = value.encode("utf-16-le") if isinstance(value, str) else value
        streams[f"__substg1.0_{tag:04X}{kind}"] = raw
        table += struct.pack("<HHIQ", int(kind, 16), tag, 6, len(raw))
    for tag, number in fixed.items():
        if isinstance(number, datetime):
            since = number - datetime(1601, 1, 1, tzinfo=UTC)
            table += struct.pack("<HHIQ", 0x40, tag, 6, round(since.total_seconds() * 10**7))
        else:
            table += struct.pack("<HHIQ", 3, tag, 6, number)
    return {"__properties_version1.0": table, **streams}


def message(
    texts: Mapping[int, str | bytes],
    fixed: Mapping[int, int | datetime] | None = None,
    attachments: tuple[Tree, ...] = (),
    *,
    inner: bool = False,
) -> Tree:
    """A mail's storage."""
    kept = {0x001A: "IPM.Note", **texts}
    return {
        **properties(kept, fixed or {}, 24 if inner else 32),
        **{f"__attach_version1.0_#{number:08X}": each for number, each in enumerate(attachments)},
    }


def attachment(name: str, data: bytes, mime: str = "") -> Tree:
    """A file that came with a mail."""
    return properties({0x3707: name, 0x370E: mime, 0x3701: data}, {0x3705: 1}, 8)


def mail_inside(name: str, inner: Tree) -> Tree:
    """A mail that came with a mail."""
    return {**properties({0x3001: name}, {0x3705: 5}, 8), "__substg1.0_3701000D": inner}


def packed_rtf(rtf: bytes, *, packed: bool = True) -> bytes:
    """Rich text as Outlook keeps it: literals alone, which is allowed, or not packed at all."""
    if not packed:
        return struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    body = b"".join(b"\0" + rtf[at : at + 8] for at in range(0, len(rtf), 8))
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body
