"""Drafts for the mail program: files in the data folder, for its owner alone, gone at the next start."""

from contextlib import suppress
from pathlib import Path

from orat.errors import EnvironmentFault
from orat.services.files import write_whole

FOLDER = "utgående"
"""In the data folder: a shared folder for temporary files would show others that a draft is there."""


def put_out(data_folder: Path, name: str, data: bytes) -> Path:
    """Write a draft for the mail program. Raises EnvironmentFault("disk-full") or ("unwritable", path=…)."""
    folder = data_folder / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise EnvironmentFault("unwritable", path=str(folder)) from error
    return write_whole(folder / name, data, private=True)


def clear_out(data_folder: Path) -> None:
    """Take away what earlier runs put out; what a program still holds open goes another time."""
    folder = data_folder / FOLDER
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        with suppress(OSError):
            file.unlink()
    with suppress(OSError):
        folder.rmdir()
