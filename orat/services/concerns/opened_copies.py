"""Private copies of attachments for other programs to open: for nobody else to read, and removed again."""

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from orat.errors import EnvironmentFault
from orat.services.files import write_whole

_FOLDER = "opened"


class OpenedCopies:
    """Lie in the data folder, which is the user's own, and not among the system's temporary files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _FOLDER

    def make(self, name: str, data: bytes) -> Path:
        """Write a copy that only this user can read and nobody can write, in a folder of its own.

        Raises EnvironmentFault("disk-full") or ("unwritable", path=…).
        """
        try:
            self._folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
            own = Path(tempfile.mkdtemp(dir=self._folder))
        except OSError as error:
            raise EnvironmentFault("unwritable", path=str(self._folder)) from error
        # What is changed in a copy would be lost, so that other programs are told not to save it.
        file = write_whole(own / name, data)
        file.chmod(stat.S_IRUSR)
        return file


def forget_copies(folder: Path) -> None:
    """Remove those of a data folder that no other program holds on to; the rest go the next time."""
    for file in (folder / _FOLDER).rglob("*"):
        with suppress(OSError):
            # Windows removes nothing that may only be read.
            os.chmod(file, stat.S_IRWXU)  # noqa: PTH101 - of links themselves there are none
    shutil.rmtree(folder / _FOLDER, ignore_errors=True)
