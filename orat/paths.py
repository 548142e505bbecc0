"""Where the program's own files lie: inside the package when installed, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shipped(inner: str, beside: str) -> Path:
    installed = _PACKAGE / inner
    return installed if installed.is_dir() else _PACKAGE.parent / beside


def resources() -> Path:
    """The folder with fonts, icons, themes and translations."""
    return _shipped("_resources", "resources")


def database() -> Path:
    """The folder with migrations, reference data and the example."""
    return _shipped("_database", "database")
