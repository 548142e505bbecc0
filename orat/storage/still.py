"""A database's file read byte for byte while it stands still under a snapshot, and others write on.

SQLite's own backup decrypts and encrypts every page of an encrypted file; its bytes are copied as they are.
"""

import errno
import os
import platform
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from hashlib import sha256
from io import FileIO
from pathlib import Path
from typing import Any

from orat.storage import engine

_CHUNK = 256 * 1024
_STEP = 10 * 1024 * 1024
"""Bytes between two looks at whether the copying is called off."""
_TRIES = 8
_WITHIN_THE_SYSTEM = platform.system() == "Linux"

Files = tuple[FileIO, FileIO]
"""The file opened twice: one to be copied from, one for the digest beside it."""


class _Open:
    """A file that stores of this process have open, and what was opened of it beside them."""

    def __init__(self) -> None:
        self.claims: list[Claim] = []
        self.files: list[FileIO] = []
        self.turn = threading.Lock()


_opened: dict[tuple[int, int], _Open] = {}
_guard = threading.Lock()


class Claim:
    """Held for as long as connections to a file are open; only what somebody claims who writes is read here.

    Closing any descriptor of a file lets go of all the locks that a POSIX process has on it, SQLite's too:
    what `standing` opens is closed when the last claim ends. Windows keeps locks apart by handle.
    """

    def __init__(self, path: Path, *, writes: bool) -> None:
        self.writes = writes
        self._mark = _mark(path)
        with _guard:
            if self._mark is not None:
                _opened.setdefault(self._mark, _Open()).claims.append(self)

    def end(self) -> None:
        """Give it up, after the connections were closed; once is enough."""
        with _guard:
            mark, self._mark = self._mark, None
            if mark is None:
                return
            kept = _opened[mark]
            kept.claims.remove(self)
            if not kept.claims:
                del _opened[mark]
                _close(kept)


@contextmanager
def standing(source: Any, *, key: str | None) -> Iterator[Files | None]:
    """Give the connection a snapshot, and the file's bytes, which are that snapshot until the context ends.

    None where they cannot be had: in a transaction, without a claim or a write-ahead log, in a register that
    is only read, or when others read or write so much that the log never is in the file as a whole.
    """
    path = Path(source.execute("PRAGMA database_list").fetchone()[2])
    mark = _mark(path)
    with _guard:
        kept = _opened.get(mark) if mark is not None else None
    if kept is None or source.in_transaction or not any(claim.writes for claim in kept.claims):
        yield None
        return
    with kept.turn:
        still = _stood_still(source, path, key)
        try:
            yield _files(kept, path) if still else None
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
            if os.name == "nt":
                _close(kept)


def copy_bytes(files: Files, target: Path, heard: Callable[[float], None]) -> str:
    """Copy a file that stands still to an empty one, bring that to disk, and answer the SHA-256.

    The digest is taken of the source, by another thread meanwhile; who reads the copy back can compare.
    `heard` is told the part done and may raise to call it off. Raises OSError.
    """
    source, beside = files
    size = max(1, os.fstat(source.fileno()).st_size)
    view = memoryview(bytearray(_CHUNK))
    called_off = threading.Event()
    done, told = 0, 0
    with ThreadPoolExecutor(1) as pool, target.open("rb+", buffering=0) as copy:
        digest = pool.submit(_digest, beside, called_off)
        try:
            while count := _passed_on(source, copy, view, done):
                done += count
                if done - told >= _STEP:
                    told = done
                    heard(done / size)
            os.fsync(copy.fileno())
        except BaseException:
            called_off.set()
            raise
        return digest.result()


def _stood_still(source: Any, path: Path, key: str | None) -> bool:
    """Begin a snapshot that is what the file holds; False, and none, when that was not to be had.

    While a snapshot lasts, no checkpoint writes frames into the file that are later than it. So when the
    whole log is in the file after the snapshot began, the file is the snapshot and will not be written in.
    """
    with closing(engine.connect(path, key=key)) as other:
        for number in range(_TRIES):
            _checkpoint(other)
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if _checkpoint(other):
                return True
            source.execute("ROLLBACK")
            time.sleep(0.005 * number)
    return False


def _checkpoint(connection: Any) -> bool:
    """Bring as much of the log into the file as others let; whether that is all of it. Waits for nobody."""
    busy, logged, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return not busy and 0 <= logged == moved


def _digest(file: FileIO, called_off: threading.Event) -> str:
    view = memoryview(bytearray(_CHUNK))
    digest = sha256()
    file.seek(0)
    while not called_off.is_set() and (count := file.readinto(view)):
        digest.update(view[:count])
    return digest.hexdigest()


def _passed_on(source: FileIO, copy: FileIO, view: memoryview, done: int) -> int:
    """Copy the next bytes, on Linux within the system, which leaves the processors to the digest."""
    if _WITHIN_THE_SYSTEM:
        try:
            return os.sendfile(copy.fileno(), source.fileno(), done, _CHUNK)
        except OSError as error:
            # A file system that knows nothing of it.
            if error.errno not in (errno.EINVAL, errno.ENOSYS):
                raise
    source.seek(done)
    count = source.readinto(view)
    left = view[:count]
    while left:
        left = left[copy.write(left) :]
    return count


def _files(kept: _Open, path: Path) -> Files:
    with _guard:
        # Each is remembered as it is opened: the second may fail, and the first must not be closed then.
        while len(kept.files) < 2:
            kept.files.append(path.open("rb", buffering=0))
        return kept.files[0], kept.files[1]


def _close(kept: _Open) -> None:
    while kept.files:
        kept.files.pop().close()


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
