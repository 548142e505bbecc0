"""A real register on disk with a clock that the test turns."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from orat.storage.store import Store


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        """Let time pass: `minutes=5`."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    """The register's clock."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A new, empty register; its schema is made once for the whole run."""
    shutil.copytree(made().name, tmp_path / "register")
    opened = Store.open(tmp_path / "register", actor="Samordnare", clock=clock)
    yield opened
    opened.close()


@cache
def made() -> TemporaryDirectory[str]:
    """The folder of an empty register, to be copied."""
    folder = TemporaryDirectory(prefix="orat-tests-")
    Store.open(Path(folder.name), actor="", clock=Clock()).close()
    return folder
