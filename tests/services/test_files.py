"""A document is written whole or not at all: what stood there before stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from orat.errors import EnvironmentFault
from orat.services.files import write_whole
from orat.services.house import Services
from tests.storage.test_faults import small_disk

OLD = b"%PDF-1.7 as it was"
LARGE = b"x" * 400_000


def refused(target: Path, code: str, data: bytes = LARGE) -> None:
    """Expect a write to be refused, and nothing but what stood there to be left in the folder."""
    before = {path.name: path.is_file() and path.read_bytes() for path in target.parent.iterdir()}
    with pytest.raises(EnvironmentFault, match=code):
        write_whole(target, data)
    after = {path.name: path.is_file() and path.read_bytes() for path in target.parent.iterdir()}
    assert after == before


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    with small_disk(tmp_path, "size=128k"):
        target = tmp_path / "notes.pdf"
        target.write_bytes(OLD)
        refused(target, "disk-full")
        assert write_whole(target, b"new") == target
        assert target.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_disk_that_cannot_be_written_leaves_the_old_file_whole(tmp_path: Path) -> None:
    with small_disk(tmp_path, "size=1m"):
        target = tmp_path / "notes.pdf"
        target.write_bytes(OLD)
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path)], check=True)
        refused(target, "unwritable")


def test_a_name_that_is_taken_by_a_folder_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "notes.pdf"
    target.mkdir()
    (target / "kept").write_bytes(OLD)
    refused(target, "unwritable")
    assert (target / "kept").read_bytes() == OLD


def test_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="unwritable"):
        write_whole(tmp_path / "gone" / "notes.pdf", LARGE)


@pytest.mark.skipif(sys.platform == "win32", reason="looks at the modes of files")
def test_colleagues_may_read_what_is_exported_but_not_a_private_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    usual = (tmp_path / "plain").stat().st_mode
    assert write_whole(tmp_path / "a.pdf", LARGE).stat().st_mode == usual
    assert write_whole(tmp_path / "b.eml", LARGE, private=True).stat().st_mode & 0o777 == 0o600


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    target = tmp_path / f"{'m' * 251}.pdf"
    assert write_whole(target, LARGE).read_bytes() == LARGE


def test_what_is_exported_is_written_the_same_way(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "notes.pdf"
    assert services.minutes.export(LARGE, target) == target
    assert target.read_bytes() == LARGE
    assert [path.name for path in tmp_path.glob(".*.part")] == []
