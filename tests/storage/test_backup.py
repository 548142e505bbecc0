"""A copy is whole, sound and stamped, or it is not there."""

import sys
from hashlib import sha256
from pathlib import Path

import pytest

from orat.errors import EnvironmentFault
from orat.storage import backup
from orat.storage.engine import raw
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import fill
from tests.storage.test_faults import small_disk


def copy_to(store: Store, target: Path) -> str:
    with store.read() as reader:
        return backup.make_backup(raw(reader.session.connection()), target)


def test_a_copy_opens_as_the_register_it_was(store: Store, tmp_path: Path, clock: Clock) -> None:
    kept = fill(store)
    target = tmp_path / "copies" / "monday" / FILE
    digest = copy_to(store, target)
    assert digest == sha256(target.read_bytes()).hexdigest()
    assert target.with_name(f"{FILE}.sha256").read_text(encoding="utf-8") == f"{digest}  {FILE}\n"
    again = Store.open(target.parent, actor="", clock=clock)
    with again.read() as reader:
        assert reader.get(type(kept.concern), kept.concern.id) == kept.concern
    assert again.check() == ()
    again.close()


def test_a_copy_that_is_not_sound_is_not_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)

    def find_fewer_rows(_original: object, _copy: object) -> None:
        raise EnvironmentFault("unreadable", table="concern")

    monkeypatch.setattr(backup, "_require_same", find_fewer_rows)
    with pytest.raises(EnvironmentFault, match="unreadable"):
        copy_to(store, tmp_path / "copies" / FILE)
    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_disk_leaves_no_half_copy(store: Store, tmp_path: Path) -> None:
    fill(store)
    folder = tmp_path / "copies"
    folder.mkdir()
    with small_disk(folder, "size=128k"):
        with pytest.raises(EnvironmentFault, match="disk-full"):
            copy_to(store, folder / FILE)
        assert list(folder.iterdir()) == []
