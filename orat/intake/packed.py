"""Packed spreadsheets (.xlsx, .ods): the archive within bounds, and its XML read as it streams by.

Nothing is unpacked to disk, nothing is fetched, and no entity is ever declared: a document type is refused.
"""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO
from xml.parsers import expat
from zipfile import BadZipFile, LargeZipFile, ZipFile

from orat.errors import UserError
from orat.intake import limits

_CHUNK = 1 << 17
_DEEPEST = 200
_BROKEN = (BadZipFile, LargeZipFile, zlib.error, NotImplementedError, EOFError, ValueError, KeyError, OSError)

Attributes = dict[str, str]


@contextmanager
def archive(stream: BinaryIO) -> Iterator[ZipFile]:
    """The archive, looked over.

    Raises UserError("damaged"), ("encrypted") or ("unpacks-too-large", limit=…).
    """
    with telling_damage(), ZipFile(stream) as opened:
        _check(opened)
        yield opened


@contextmanager
def telling_damage() -> Iterator[None]:
    """What is broken inside is UserError("damaged")."""
    try:
        yield
    except UserError:
        raise
    except (*_BROKEN, expat.ExpatError, RuntimeError, OverflowError) as error:
        raise UserError("damaged") from error


def _check(opened: ZipFile) -> None:
    """The sizes are those that the directory gives; zipfile reads no further than they say."""
    members = opened.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise UserError("encrypted")
    size = sum(member.file_size for member in members)
    ratio = max(
        (
            member.file_size / max(member.compress_size, 1)
            for member in members
            if member.file_size > limits.SUSPECT
        ),
        default=0,
    )
    if size > limits.UNPACKED or ratio > limits.RATIO or len(members) > limits.PARTS:
        raise UserError("unpacks-too-large", limit=limits.UNPACKED // limits.MEGABYTE)


class Reader:
    """Hears the XML of one part. `text` collects what stands inside the elements that are listened to."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.listening = False
        self._length = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins; its name is without a prefix."""

    def end(self, name: str) -> None:
        """An element ends."""

    def listen(self) -> None:
        """Collect text from here on, from nothing."""
        self.text.clear()
        self._length = 0
        self.listening = True

    def heard(self) -> str:
        """The text since `listen`; nothing more is collected."""
        self.listening = False
        return "".join(self.text)

    def characters(self, text: str) -> None:
        """Text between elements, in pieces."""
        if self.listening:
            self.text.append(text)
            self._length += len(text)
            if self._length > limits.CELL:
                raise UserError("cell-too-large", limit=limits.CELL)


def read_part(
    opened: ZipFile, name: str, reader: Reader, passed_over: re.Pattern[bytes] | None = None
) -> Iterator[int]:
    """Feed a part of the archive to the reader piece by piece, and say how many bytes it has heard. What the
    pattern matches is passed over; it has to begin with an element of its own.
    """
    parser = _parser(reader)
    done, left = 0, b""
    with opened.open(name) as unpacked:
        while chunk := unpacked.read(_CHUNK):
            done += len(chunk)
            if passed_over is not None:
                # What follows the last element that begins in this piece may go on in the next.
                chunk = left + chunk
                end = chunk.rfind(b"<")
                left = chunk[end:] if end > 0 and len(chunk) - end < _CHUNK else b""
                chunk = passed_over.sub(b"", chunk[: len(chunk) - len(left)])
            parser.Parse(chunk)
            yield done
    parser.Parse(left, True)  # noqa: FBT003 -- expat takes no keyword


def read_whole(opened: ZipFile, name: str, reader: Reader) -> None:
    """Feed a whole part to the reader."""
    for _ in read_part(opened, name, reader):
        pass


def _parser(reader: Reader) -> Any:
    parser: Any = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    depth = 0
    start, end = reader.start, reader.end

    def started(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise UserError("unsafe-xml")
        start(name.rpartition(":")[2] if ":" in name else name, attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name.rpartition(":")[2] if ":" in name else name)

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = reader.characters
    return parser


def _refuse(*_: object) -> None:
    """No spreadsheet program writes a document type; it is where entities are declared."""
    raise UserError("unsafe-xml")


def whole_number(text: str | None, otherwise: int = 0) -> int:
    """A number of an attribute; `otherwise` for what is none, or has more than ten figures."""
    return int(text) if text and len(text) <= 10 and text.isascii() and text.isdigit() else otherwise
