"""One writer for each data folder, proven with real processes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from orat.errors import EnvironmentFault
from orat.services.keeping.access import hindrance
from orat.services.keeping.holding import FILE, Holding
from orat.services.keeping.places import Place, PlaceKind

HOLD = """
import sys, time
from pathlib import Path
from orat.services.keeping.holding import Holding
holding = Holding(Path(sys.argv[1]))
print("held" if holding.take() else "taken", flush=True)
time.sleep(60)
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_what_another_has_cannot_be_taken_and_says_whose_it_is(
    other: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    mine = Holding(tmp_path)
    assert not mine.take()
    holder = mine.holder()
    assert holder is not None
    assert holder.here
    assert holder.process == other.pid
    assert holder.computer
    found = hindrance(tmp_path, mine)
    assert found is not None
    assert (found.code, found.facts["computer"]) == ("register-held", holder.computer)


def test_a_killed_holder_has_let_go(other: "subprocess.Popen[str]", tmp_path: Path) -> None:
    other.kill()
    other.wait()
    mine = Holding(tmp_path)
    assert mine.take()
    mine.release()
    assert mine.holder() is None


def test_what_another_computer_has_is_never_taken(tmp_path: Path) -> None:
    told = {"user": "eva", "computer": "KONTOR-17", "machine": "0123456789abcdef", "process": 4711}
    (tmp_path / FILE).write_text(json.dumps(told))
    mine = Holding(tmp_path)
    assert not mine.take()
    with pytest.raises(EnvironmentFault) as raised:
        mine.require(wait=0)
    assert dict(raised.value.facts) == {"user": "eva", "computer": "KONTOR-17"}
    assert json.loads((tmp_path / FILE).read_text()) == told


@pytest.mark.parametrize("left", ["", "not json", "123\norat\nhost\n"])
def test_a_file_that_tells_nothing_is_nobodys(tmp_path: Path, left: str) -> None:
    (tmp_path / FILE).write_text(left)
    mine = Holding(tmp_path)
    assert mine.take()
    mine.release()


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (Place(PlaceKind.NETWORK, "nfs4"), "network-folder"),
        (Place(PlaceKind.SYNCED, "OneDrive"), "synced-folder"),
    ],
)
def test_a_place_that_corrupts_is_not_written_in(tmp_path: Path, place: Place, code: str) -> None:
    mine = Holding(tmp_path)
    found = hindrance(tmp_path, mine, place=place)
    assert found is not None
    assert (found.code, found.facts["name"]) == (code, place.name)
    assert not mine.held
    assert list(tmp_path.iterdir()) == []
