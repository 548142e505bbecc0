"""What is installed is whole: the wheel carries the program, its resources and its migrations, no more."""

import shutil
import subprocess
import sys
import zipfile
from configparser import ConfigParser

import pytest

from orat import __version__
from tests.house import ROOT, tracked_files

INSIDE = {"orat": "orat", "resources": "orat/_resources", "database": "orat/_database"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of what git keeps, with a leftover of Python beside it."""
    checkout = tmp_path_factory.mktemp("checkout")
    for file in tracked_files():
        (checkout / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, checkout / file)
    leftover = checkout / "database" / "__pycache__" / "probe.pyc"
    leftover.parent.mkdir(parents=True, exist_ok=True)
    leftover.write_bytes(b"made here")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "built"],
        cwd=checkout,
        check=True,
        capture_output=True,
    )
    (built,) = (checkout / "built").iterdir()
    return zipfile.ZipFile(built)


def test_every_file_of_the_program_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    expected = {
        "/".join([INSIDE[file.parts[0]], *file.parts[1:]])
        for file in tracked_files()
        if file.parts[0] in INSIDE
    }
    assert len(expected) > 50
    assert expected - set(wheel.namelist()) == set()


def test_nothing_else_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    strays = [
        name
        for name in wheel.namelist()
        if name.endswith(".pyc") or not name.startswith(("orat/", f"orat_mot_marken-{__version__}."))
    ]
    assert strays == []


def test_the_wheel_names_its_commands_and_carries_its_licence(wheel: zipfile.ZipFile) -> None:
    folder = f"orat_mot_marken-{__version__}.dist-info"
    commands = ConfigParser()
    commands.read_string(wheel.read(f"{folder}/entry_points.txt").decode())
    assert commands["console_scripts"]["orat"] == "orat.app:main"
    assert commands["gui_scripts"]["orat-mot-marken"] == "orat.app:main"
    assert f"{folder}/licenses/LICENSE" in wheel.namelist()
