"""Backups on the command line: made, listed, and gone back to, also when the register is ruined."""

import json
import shutil
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from orat.app import main
from orat.domain.register import Setting, Unit
from orat.storage.store import FILE, Store
from tests.storage.kept import behind_the_back


def orat(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Carry out a command in this process, which is faster than in one of its own."""
    with redirect_stdout(StringIO()) as said, redirect_stderr(StringIO()) as complained:
        code = main([str(argument) for argument in arguments])
    return subprocess.CompletedProcess(arguments, code, said.getvalue(), complained.getvalue())


def assert_one_line(answer: "subprocess.CompletedProcess[str]", *words: str) -> None:
    """It failed with one line that has the words, and nothing else."""
    assert answer.returncode == 2
    assert answer.stdout == ""
    (line,) = answer.stderr.splitlines()
    for word in words:
        assert word in line


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two weeks of example data."""
    folder = tmp_path_factory.mktemp("example") / "data"
    made = orat("example", "--data", folder, "--weeks", "2", "--seed", "7")
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture
def folder(example: Path, tmp_path: Path) -> Path:
    """A copy to ruin."""
    shutil.copytree(example, tmp_path / "data")
    return tmp_path / "data"


def listed(folder: Path) -> list[dict[str, str]]:
    """What `orat backup --list --json` tells."""
    told: list[dict[str, str]] = json.loads(orat("backup", "--list", "--json", "--data", folder).stdout)
    return told


def change_something(folder: Path) -> None:
    """One more change."""
    store = Store.open(folder, actor="Åsa")
    with store.write("reference.read-in", count=3) as work:
        work.add(Setting(key="test.changed", value="1"))
        work.add(Unit(name="Nyskolan"))
    store.close()


def test_made_copied_and_gone_back_to(folder: Path, tmp_path: Path) -> None:
    made = orat("backup", "--to", tmp_path / "stick", "--data", folder)
    assert made.returncode == 0, made.stderr
    (copy,) = (tmp_path / "stick").glob("*.db")
    assert str(copy) in made.stdout
    (told,) = listed(folder)
    assert Path(told["path"]).name == copy.name
    change_something(folder)
    look = orat("restore", "latest", "--data", folder)
    assert look.returncode == 2
    assert "Försvinner ur registret: 1 ändringar." in look.stdout
    assert "  Försvinner: 1 enhet." in look.stdout
    assert "Åsa" in look.stdout
    assert "Inget är ändrat." in look.stdout
    shutil.rmtree(folder / "backups")
    done = orat("restore", copy, "--yes", "--data", folder)
    assert done.returncode == 0, done.stderr
    assert "Registret är som det var" in done.stdout
    assert [each["reason"] for each in listed(folder)] == ["restore"], "what was there is backed up"
    assert orat("check", "--deep", "--data", folder).returncode == 0


def test_a_ruined_register_is_said_kept_and_replaced(folder: Path) -> None:
    assert orat("backup", "--data", folder).returncode == 0
    content = bytearray((folder / FILE).read_bytes())
    content[40 * 4096 : 90 * 4096] = b"\xff" * (50 * 4096)
    (folder / FILE).write_bytes(content)
    assert_one_line(orat("meetings", "--data", folder), "skadad", "orat restore latest")
    look = orat("restore", "latest", "--data", folder)
    assert look.returncode == 2
    assert "Det är orört; en kopia ligger i" in look.stdout
    assert (folder / FILE).read_bytes() == bytes(content)
    done = orat("restore", "latest", "--yes", "--data", folder)
    assert done.returncode == 0, done.stderr
    assert orat("check", "--data", folder).returncode == 0


def test_a_register_that_is_gone_comes_back_from_a_file_alone(folder: Path, tmp_path: Path) -> None:
    orat("backup", "--data", folder)
    (path,) = (folder / "backups").glob("*.db")
    shutil.copyfile(path, tmp_path / "saved.db")
    done = orat("restore", tmp_path / "saved.db", "--yes", "--data", tmp_path / "new")
    assert done.returncode == 0, done.stderr
    assert orat("check", "--data", tmp_path / "new").returncode == 0


def test_what_is_no_backup(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file.db").write_bytes(b"text" * 400)
    assert_one_line(orat("restore", "nothing", "--data", folder), "ingen säkerhetskopia nothing")
    assert_one_line(orat("restore", tmp_path / "file.db", "--yes", "--data", folder), "ingen databas")


def test_a_deep_check_names_altered_documents_and_backups(folder: Path) -> None:
    orat("backup", "--data", folder)
    with behind_the_back(folder / FILE) as connection:
        issued = connection.execute("SELECT count(*) FROM issued_document").fetchone()[0]
        if issued:
            connection.execute("UPDATE issued_document SET data = x'00' WHERE id = 1")
    (path,) = (folder / "backups").glob("*.db")
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    checked = orat("check", "--deep", "--json", "--data", folder)
    assert checked.returncode == 1
    codes = {finding["code"] for finding in json.loads(checked.stdout)["findings"]}
    assert "backup-altered" in codes
    assert "document-bytes" in codes or not issued
