"""The command line on an encrypted register, and beside a window that has it open."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from orat import paths
from orat.domain.safe import Protection
from orat.services.house import Services
from orat.services.keeping.safe import Safe
from tests.services.test_holding import HOLD
from tests.test_cli import ROOT, assert_one_line, orat

PASSWORD = "Tolv små grisar"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with one meeting to come."""
    folder = tmp_path_factory.mktemp("encrypted") / "data"
    fill(folder, Safe(folder).begin(Protection.PASSWORD, PASSWORD))
    return folder


def fill(folder: Path, key: str | None) -> None:
    services = Services.open(
        folder, actor="", database=paths.database(), translate=lambda _context, text: text, key=key
    )
    services.start.new_register(municipality="Malmö stad")
    services.meetings.ensure_coming()
    services.close()


@pytest.fixture
def encrypted(made: Path, tmp_path: Path) -> Path:
    """A copy of its own."""
    folder = tmp_path / "data"
    shutil.copytree(made, folder)
    return folder


def test_the_password_comes_from_a_file_or_the_environment_and_never_from_an_argument(
    encrypted: Path, tmp_path: Path
) -> None:
    assert_one_line(orat("meetings", "--data", encrypted), "krypterat", "--password-file")
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSWORD}\n", encoding="utf-8")
    listed = orat("meetings", "--data", encrypted, "--password-file", secret)
    assert listed.returncode == 0, listed.stderr
    assert "punkter" in listed.stdout
    environment = {**os.environ, "ORAT_PASSWORD": PASSWORD}
    told = subprocess.run(
        [sys.executable, "-m", "orat", "check", "--data", str(encrypted)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert (told.returncode, told.stdout) == (0, "Allt är helt.\n"), told.stderr


def test_a_wrong_password_is_one_line_and_leaves_the_register_untouched(
    encrypted: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Något helt annat", encoding="utf-8")
    before = (encrypted / "orat.db").read_bytes()
    assert_one_line(orat("meetings", "--data", encrypted, "--password-file", secret), "Fel lösenord")
    assert_one_line(orat("meetings", "--data", encrypted, "--password-file", tmp_path / "no"), "läsa")
    assert (encrypted / "orat.db").read_bytes() == before


def test_beside_a_window_one_reads_and_does_not_write(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    fill(folder, None)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "held\n"
        try:
            assert orat("meetings", "--data", folder).returncode == 0
            written = orat("export", "--data", folder, "--out", tmp_path / "ut.csv")
            assert_one_line(written, "öppet för", "Stäng det")
            assert not (tmp_path / "ut.csv").exists()
        finally:
            window.kill()
