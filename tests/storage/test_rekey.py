"""Encrypting in place and a new key, killed at every step: the old file or the new one, and a key to it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from orat.errors import EnvironmentFault
from orat.storage import engine, keyfile, rekey
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import fill
from tests.storage.rekeying import OLD_KEY, encrypted, require_whole, texts_in

ROOT = Path(__file__).parents[2]
STEPS = [
    "backed up",
    "copied",
    "key kept",
    "old one named",
    "replaced",
    "wiped",
    "backup copied",
    "backup replaced",
]


@pytest.fixture
def plain(store: Store) -> Path:
    """The folder of a filled register, closed."""
    fill(store)
    store.close()
    return store.path.parent


def test_a_plain_register_becomes_encrypted_and_leaves_nothing_plain(plain: Path, clock: Clock) -> None:
    assert FILE in texts_in(plain)
    encrypted(plain, clock, keyfile.new_key())
    assert texts_in(plain) == []
    assert not engine.is_plain(plain / FILE)
    require_whole(plain, clock)
    with pytest.raises(EnvironmentFault, match="not-a-database"):
        Store.open(plain, actor="", clock=clock)
    with pytest.raises(EnvironmentFault, match="not-a-database"):
        Store.open(plain, actor="", clock=clock, key=keyfile.cipher_key(keyfile.new_key()))
    require_whole(plain, clock)


def test_the_backup_made_first_opens_by_the_same_key(plain: Path, clock: Clock, tmp_path: Path) -> None:
    key = keyfile.new_key()
    encrypted(plain, clock, key)
    (copy,) = (plain / "backups").glob("*.db")
    (tmp_path / "again").mkdir()
    copy.rename(tmp_path / "again" / FILE)
    again = Store.open(tmp_path / "again", actor="", clock=clock, key=keyfile.cipher_key(key))
    assert again.check() == ()
    again.close()


def test_a_register_that_somebody_has_open_is_left_alone(
    plain: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    other = driver.connect(str(plain / FILE), isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM concern").fetchone()
    with pytest.raises(EnvironmentFault, match="locked"):
        encrypted(plain, clock, keyfile.new_key())
    other.close()
    assert not (plain / keyfile.FILE).exists()
    require_whole(plain, clock)


def test_a_copy_that_differs_is_never_put_in_place(
    plain: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = rekey._require_same

    def lose_a_row(connection: "driver.Connection") -> None:
        connection.execute("UPDATE fresh.concern SET title = 'Annat'")
        export(connection)

    monkeypatch.setattr(rekey, "_require_same", lose_a_row)
    with pytest.raises(EnvironmentFault, match="unreadable"):
        encrypted(plain, clock, keyfile.new_key())
    assert engine.is_plain(plain / FILE)
    assert not (plain / keyfile.FILE).exists()
    require_whole(plain, clock)


def killed(folder: Path, aside: Path, *how: str) -> list[dict[str, Any]]:
    """What tests.storage.rekeying saw: one answer for each killing."""
    arguments = [sys.executable, "-m", "tests.storage.rekeying", str(folder), str(aside), *how]
    done = subprocess.run(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_step_it_is_the_old_or_the_new(plain: Path, clock: Clock, tmp_path: Path) -> None:
    seen = killed(plain, tmp_path / "aside", "encrypt")
    assert [each["step"] for each in seen] == STEPS
    assert [each["plain"] for each in seen] == [step in STEPS[:4] for step in STEPS]
    assert all(each["whole"] and each["finished"] for each in seen)
    assert {suffix for each in seen for suffix in each["suffixes"]} == {".db", ".json", ".key"}
    assert [each["texts"] for each in seen] == [[]] * len(STEPS)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_step_of_a_new_key_it_opens_by_the_old_or_the_new(
    plain: Path, clock: Clock, tmp_path: Path
) -> None:
    encrypted(plain, clock, OLD_KEY)
    seen = killed(plain, tmp_path / "aside", "change")
    assert [each["step"] for each in seen] == [step for step in STEPS if step != "old one named"] + STEPS[-2:]
    assert [each["old"] for each in seen] == [True] * 3 + [False] * 6
    assert all(each["whole"] and each["finished"] for each in seen)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_two_hundred_moments_nothing_is_lost(plain: Path, tmp_path: Path) -> None:
    seen = killed(plain, tmp_path / "aside", "moments", "200")
    assert len(seen) == 200
    assert all(each["whole"] and each["finished"] for each in seen)
    assert {each["plain"] for each in seen} == {True, False}
