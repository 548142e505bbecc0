"""One screen for the tests of a file, and a skip where the Debian packages for it are missing."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.accessibility.autumn import TODAY, live
from tests.accessibility.outside import Outside, Reader
from tests.accessibility.screen import Screen, missing
from tests.services.conftest import TurnedClock, furnish, open_services

Open = Callable[[Path], Outside]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A screen; what the programs on it complain of fails the last test."""
    if lacks := missing():
        pytest.skip(f"the window cannot be read from outside without {lacks}")
    with Screen() as started:
        yield started
        assert started.complaints() == ""


@pytest.fixture(scope="module")
def reader(screen: Screen) -> Reader:
    """What reads it."""
    return Reader(screen)


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two weeks in it; make a copy before changing it."""
    folder = tmp_path_factory.mktemp("lived")
    live(folder)
    return folder


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A folder with a register where nothing has been reported yet."""
    folder = tmp_path / "data"
    folder.mkdir()
    services = open_services(folder, TurnedClock(TODAY - timedelta(days=1)))
    services.start.new_register(municipality="Malmö stad", place="Stadshuset, rum Kranen")
    furnish(services)
    services.close()
    return folder


@pytest.fixture(scope="module")
def open_window(screen: Screen, reader: Reader) -> Open:
    """Starts the program on a folder and waits until a page is shown."""

    def opened(folder: Path) -> Outside:
        window = reader.window(screen.program(folder).pid)
        window.find("Malmö stad", ["label"], seconds=20)
        return window

    return opened
