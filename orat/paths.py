"""Where the shipped files lie, in a wheel, a frozen build or a checkout, and where a person's data is."""

import errno
import os
from pathlib import Path

from orat.errors import EnvironmentFault

APP_DIR_NAME = "orat-mot-marken"
_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of fonts, icons, themes and translations."""
    return _shipped("_resources", "resources")


def database() -> Path:
    """The folder of migrations, reference data and example data."""
    return _shipped("_database", "database")


def default_data_dir() -> Path:
    """The platform's place for this program's data: on Windows the local profile, never the roaming one.

    A roaming profile is copied while the database is open, which corrupts it. Nothing is created here.
    """
    from platformdirs import user_data_dir  # 20 ms before the first paint that only the default folder needs

    return Path(user_data_dir(APP_DIR_NAME, appauthor=False, roaming=False))


def make_data_dir(folder: Path) -> Path:
    """Return `folder` as an absolute path, created for its owner alone (0700) if it was not there.

    A folder that exists keeps its rights: it was chosen by a person. Raises EnvironmentFault with the fact
    `folder` and the code `data-folder-` `not-a-folder`, `forbidden`, `full` or `unusable`.
    """
    folder = folder.expanduser().absolute()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        next(folder.iterdir(), None)
    except OSError as error:
        raise EnvironmentFault(_fault_code(error), folder=str(folder)) from error
    return folder


def write_private(path: Path, data: bytes) -> None:
    """Write a small file of the data folder whole, for its owner alone (0600). Raises OSError."""
    temporary = path.with_name(path.name + ".new")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
    temporary.replace(path)


def _shipped(inside_package: str, in_checkout: str) -> Path:
    inner = _PACKAGE / inside_package
    return inner if inner.is_dir() else _PACKAGE.parent / in_checkout


def _fault_code(error: OSError) -> str:
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "data-folder-not-a-folder"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return "data-folder-forbidden"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "data-folder-full"
    return "data-folder-unusable"
