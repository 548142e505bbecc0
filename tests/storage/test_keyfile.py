"""The key file: what opens it, what does not, and what a damaged, foreign or missing one comes to."""

import json
import sys
from pathlib import Path

import pytest

from orat.errors import EnvironmentFault, UserError
from orat.storage import keyfile

PASSWORD = "Snö på åtta tak"
CODE = bytes(range(15))


def made(key: bytes) -> keyfile.KeyFile:
    return keyfile.with_recovery(keyfile.with_password(keyfile.new_file(key), key, PASSWORD), key, CODE)


def test_password_and_code_give_the_key_and_nothing_else_does(tmp_path: Path) -> None:
    key = keyfile.new_key()
    keyfile.write(tmp_path, made(key))
    kept = keyfile.read(tmp_path)
    assert kept == made_again(kept)
    assert keyfile.by_password(kept, PASSWORD) == key
    assert keyfile.by_recovery(kept, CODE) == key
    before = (tmp_path / keyfile.FILE).read_bytes()
    with pytest.raises(UserError, match="password-refused"):
        keyfile.by_password(kept, PASSWORD + " ")
    with pytest.raises(UserError, match="wrong-code"):
        keyfile.by_recovery(kept, CODE[::-1])
    assert (tmp_path / keyfile.FILE).read_bytes() == before
    assert key.hex() not in before.decode()


def made_again(kept: keyfile.KeyFile | None) -> keyfile.KeyFile:
    assert kept is not None
    return kept


def test_letters_typed_in_parts_are_the_same_password() -> None:
    key = keyfile.new_key()
    assert keyfile.by_password(made(key), "Sno\u0308 pa\u030a a\u030atta tak") == key


def test_a_wrapping_cannot_take_the_place_of_another() -> None:
    key = keyfile.new_key()
    kept = made(key)
    swapped = keyfile.KeyFile(kept.id, password=kept.recovery, recovery=kept.password)
    with pytest.raises(UserError, match="password-refused"):
        keyfile.by_password(swapped, CODE.decode())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    keyfile.write(tmp_path, made(keyfile.new_key()))
    for place in (tmp_path / keyfile.FILE, tmp_path / "backups" / keyfile.FILE):
        assert place.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "backups").stat().st_mode & 0o777 == 0o700


def test_the_copy_among_the_backups_stands_in(tmp_path: Path) -> None:
    key = keyfile.new_key()
    keyfile.write(tmp_path, made(key))
    for missing in (False, True):
        (tmp_path / keyfile.FILE).write_bytes(b"{}")
        if missing:
            (tmp_path / keyfile.FILE).unlink()
        kept = keyfile.read(tmp_path)
        assert kept is not None
        assert keyfile.by_password(kept, PASSWORD) == key


def test_the_file_of_an_earlier_key_is_set_aside_and_never_lost(tmp_path: Path) -> None:
    old, new = keyfile.new_key(), keyfile.new_key()
    first = made(old)
    keyfile.write(tmp_path, first)
    keyfile.write(tmp_path, keyfile.with_password(keyfile.new_file(new, earlier=(old,)), new, "något nytt"))
    kept = keyfile.read(tmp_path)
    assert kept is not None
    assert keyfile.earlier_keys(kept, keyfile.by_password(kept, "något nytt")) == (old,)
    assert first in list(keyfile.others(tmp_path))


@pytest.mark.parametrize(
    "spoilt",
    [
        b"", b"[]", b"null", b"\xff\xfe", b'{"format": "orat-key"}', b'{"format": "other", "version": 1}',
        b'{"format": "orat-key", "version": "1"}',
    ],
)  # fmt: skip
def test_what_is_no_key_file_is_refused_calmly(spoilt: bytes) -> None:
    with pytest.raises(EnvironmentFault, match="key-file-damaged"):
        keyfile.parsed(spoilt)


def test_a_file_of_a_later_program_is_left_alone(tmp_path: Path) -> None:
    keyfile.write(tmp_path, made(keyfile.new_key()))
    told = json.loads((tmp_path / keyfile.FILE).read_bytes())
    with pytest.raises(EnvironmentFault, match="newer-key-file"):
        keyfile.parsed(json.dumps({**told, "version": 2}).encode())


def test_a_file_that_asks_for_all_memory_is_refused(tmp_path: Path) -> None:
    keyfile.write(tmp_path, made(keyfile.new_key()))
    told = json.loads((tmp_path / keyfile.FILE).read_bytes())
    told["password"]["cost"] = [1 << 40, 8, 1]
    with pytest.raises(EnvironmentFault, match="key-file-damaged"):
        keyfile.parsed(json.dumps(told).encode())
