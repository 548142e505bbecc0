"""The program's own diary: what happened, as codes and ids, never what a person has written.

A message is a code followed by named facts: `log.info("meeting.planned week=%s items=%d", week, count)`.
Texts that slip in are replaced by their length, and a traceback is places without values.
"""

import logging
import os
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from orat.errors import OratError

FILE_NAME = "orat.log"
MAX_BYTES = 500_000
KEPT_FILES = 3

_SAFE_TEXT = re.compile(r"[a-z0-9][a-z0-9._:-]{0,79}|\d{4}-W\d{2}")


@contextmanager
def logging_to(folder: Path) -> Iterator[Path]:
    """Log to a rotating file in `folder`, owner-only, and warnings to stderr, until the block ends.

    A log that cannot be written (full disk, lost rights) is given up in silence: it must not stop the work.
    """
    path = folder / FILE_NAME
    to_file = _OwnersFile(path)
    to_file.setFormatter(ContentFreeFormatter(with_places=True))
    to_stderr = logging.StreamHandler()
    to_stderr.setLevel(logging.WARNING)
    to_stderr.setFormatter(ContentFreeFormatter(with_places=False))
    root, ours = logging.getLogger(), logging.getLogger("orat")
    level_before = ours.level
    ours.setLevel(logging.INFO)
    handlers: tuple[logging.Handler, ...] = (to_file, to_stderr)
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield path
    finally:
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()
        ours.setLevel(level_before)


class ContentFreeFormatter(logging.Formatter):
    """One line per record, as `2026-11-22T08:42:01Z INFO orat.storage.backup backup.made rows=412`."""

    def __init__(self, *, with_places: bool) -> None:
        super().__init__()
        self._with_places = with_places

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line, followed by the places of its exception if this formatter shows them."""
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = f"{moment} {record.levelname} {record.name} {_message(record)}"
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return line
        line = f"{line} error={describe(error)}"
        return "\n".join([line, *_places(error)]) if self._with_places else line


def describe(error: BaseException) -> str:
    """The kind of an error without its text, which may quote a person; our own errors add their code."""
    name = type(error).__name__
    return f"{name}({error.code})" if isinstance(error, OratError) else name


class _OwnersFile(logging.FileHandler):
    """Turns at MAX_BYTES: orat.log becomes orat.log.1 and so on. logging.handlers would load sockets too."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, after turning the file if it would grow too large."""
        try:
            line = f"{self.format(record)}\n".encode()
            if self.stream is None:
                self.stream = self._open()
            if self.stream.tell() + len(line) > MAX_BYTES:
                self._turn()
        except OSError:
            return
        super().emit(record)

    def _turn(self) -> None:
        if self.stream is not None:
            self.stream.close()
        newest = Path(self.baseFilename)
        files = [newest, *(Path(f"{newest}.{number}") for number in range(1, KEPT_FILES + 1))]
        for younger, older in reversed(list(pairwise(files))):
            if younger.exists():
                younger.replace(older)
        self.stream = self._open()

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        stream = os.fdopen(descriptor, "a", encoding="utf-8")
        stream.seek(0, os.SEEK_END)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class named it
        """Say nothing: the standard answer prints the record with all its values on stderr."""


def _message(record: logging.LogRecord) -> str:
    if record.name != "orat" and not record.name.startswith("orat."):
        return "a message of another library"
    if not isinstance(record.args, tuple) or not record.args:
        return str(record.msg)
    return str(record.msg) % tuple(_masked(value) for value in record.args)


def _masked(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    text = str(value)
    return text if _SAFE_TEXT.fullmatch(text) else f"<{len(text)} characters>"


def _places(error: BaseException) -> Iterator[str]:
    """Where an error and those behind it were raised: file, line and function, outermost first."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"    {describe(current)}"
        yield from _frames(current.__traceback__)
        current = current.__cause__ or current.__context__


def _frames(trace: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        yield f"        {path.parent.name}/{path.name}:{frame.lineno} in {frame.name}"
