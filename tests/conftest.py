"""The same clock, language and screen for every test, and no surprise in the log or from Qt."""

import atexit
import logging
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt. QT_QPA_PLATFORM=xcb runs the tests on an Xvfb of their own instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="", TZ="Europe/Stockholm")
if hasattr(time, "tzset"):
    time.tzset()

# Nothing may reach the data or the settings of whoever runs the tests.
_home = tempfile.TemporaryDirectory(prefix="orat-tests-")
atexit.register(_home.cleanup)
for _variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
    os.environ[_variable] = _home.name

_BENCHMARKS = Path(__file__).parent / "benchmarks"


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker whose arguments are the log codes that a test means to provoke."""
    config.addinivalue_line(
        "markers", "expects_log(*codes): warnings or errors with these codes are logged, and no others"
    )


def pytest_xvfb_disable(config: pytest.Config) -> bool:
    """Start an X server only for tests that ask for a screen."""
    return os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever lies in benchmarks/ is measured by `make bench` and left out by `make test`."""
    for item in items:
        if item.path.is_relative_to(_BENCHMARKS):
            item.add_marker("bench")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or an error it did not announce, or announces one that never comes."""
    yield
    announced = {str(code) for mark in request.node.iter_markers("expects_log") for code in mark.args}
    logged = {
        record.getMessage().partition(" ")[0]: record.getMessage()
        for record in [*caplog.get_records("setup"), *caplog.get_records("call")]
        if record.levelno >= logging.WARNING
    }
    surprises = [message for code, message in logged.items() if code not in announced]
    assert not surprises, f"unexpected log records: {surprises}"
    missing = announced - logged.keys()
    assert not missing, f"announced but never logged: {sorted(missing)}"
