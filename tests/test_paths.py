"""Shipped files are found wherever the program lies; a data folder is its owner's alone or a calm fault."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from orat import paths
from orat.errors import EnvironmentFault


def test_a_checkout_uses_its_own_folders() -> None:
    root = Path(__file__).parents[1]
    assert paths.resources() == root / "resources"
    assert paths.database() == root / "database"


def test_an_installed_package_uses_the_folders_inside_it(tmp_path: Path) -> None:
    package = tmp_path / "orat"
    package.mkdir()
    for module in ("__init__.py", "errors.py", "paths.py"):
        shutil.copy(Path(paths.__file__).parent / module, package)
    for outside, inside in (("resources", "_resources"), ("database", "_database")):
        (tmp_path / outside).mkdir()
        (package / inside).mkdir()
    code = "from orat import paths; print(paths.resources(), paths.database())"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == [str(package / "_resources"), str(package / "_database")]


def test_the_default_data_folder_bears_the_programs_name_and_is_not_created() -> None:
    folder = paths.default_data_dir()
    assert folder.name == "orat-mot-marken"
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of this kind")
def test_a_new_data_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = paths.make_data_dir(tmp_path / "new" / "data")
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of this kind")
def test_a_chosen_folder_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert paths.make_data_dir(tmp_path) == tmp_path
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("asked", ["a-file", "a-file/below", "a-file/below/deeper"])
def test_a_file_in_the_way_is_a_fault_that_names_the_folder(tmp_path: Path, asked: str) -> None:
    (tmp_path / "a-file").write_text("kept")
    with pytest.raises(EnvironmentFault) as caught:
        paths.make_data_dir(tmp_path / asked)
    assert caught.value.code == "data-folder-not-a-folder"
    assert caught.value.facts["folder"] == str(tmp_path / asked)
    assert (tmp_path / "a-file").read_text() == "kept"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no rights of this kind")
def test_a_forbidden_place_is_a_fault(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    me = os.geteuid()
    if me == 0:  # root may write everywhere, so nobody tries
        os.seteuid(65534)
    try:
        with pytest.raises(EnvironmentFault, match="data-folder-forbidden"):
            paths.make_data_dir(tmp_path / "new")
    finally:
        os.seteuid(me)
        tmp_path.chmod(0o700)
