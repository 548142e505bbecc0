"""Files that leave the program: written whole under a temporary name, then renamed into place."""

import errno
import os
import tempfile
from pathlib import Path

from orat.errors import EnvironmentFault


def write_whole(target: Path, data: bytes) -> Path:
    """Write a file so that the old one stays whole until the new one is; answers the target.

    Raises EnvironmentFault("disk-full") or ("unwritable", path=…).
    """
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    except OSError as error:
        raise _fault(error, target) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise _fault(error, target) from error
    return target


def _fault(error: OSError, target: Path) -> EnvironmentFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFault("disk-full", path=str(target))
    return EnvironmentFault("unwritable", path=str(target))
