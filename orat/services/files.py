"""Files that leave the program: written whole under a temporary name, then renamed into place."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from orat.errors import EnvironmentFault


def write_whole(target: Path, data: bytes, *, private: bool = False) -> Path:
    """Write a file so that the old one stays whole until the new one is; answers the target.

    A new file may be read by whom the system lets read new files, a `private` one by its owner alone.
    Raises EnvironmentFault("disk-full") or ("unwritable", path=…).
    """
    # Named by chance and not by the target, whose name may already be as long as a name can be.
    partial = target.parent / f".{secrets.token_hex(8)}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(partial, flags, 0o600 if private else 0o666)
    except OSError as error:
        raise _fault(error, target) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise _fault(error, target) from error
    return target


@contextmanager
def gone_if_refused(target: Path) -> Iterator[None]:
    """Take a file away again that was written last in a unit of work which was refused in the end: no new
    file is without its record.
    """
    was_there = target.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                target.unlink(missing_ok=True)
        raise


def _fault(error: OSError, target: Path) -> EnvironmentFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFault("disk-full", path=str(target))
    return EnvironmentFault("unwritable", path=str(target))
