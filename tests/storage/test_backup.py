"""A copy is whole, sound and told of by its manifest, or it is not there."""

import json
import os
import sys
import threading
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from orat.domain.backups import Reason
from orat.domain.concern import Concern
from orat.errors import EnvironmentFault
from orat.storage import backup as copying
from orat.storage import engine, still
from orat.storage.shelf import FOLDER, Shelf
from orat.storage.store import FILE, Store
from tests.storage.conftest import Clock
from tests.storage.kept import behind_the_back, fill
from tests.storage.test_faults import small_disk

KEY = f"x'{'4f' * 32}'"


def test_a_copy_opens_as_the_register_it_was(store: Store, tmp_path: Path, clock: Clock) -> None:
    kept = fill(store)
    made = store.back_up(Reason.HAND)
    assert made.name == "20261116T073000Z-0001-hand.db"
    assert made.digest == sha256(made.path.read_bytes()).hexdigest()
    assert (made.contents.concerns, made.contents.last_change) == (1, 2)
    assert made.contents.last_at == clock.now
    assert store.shelf.all() == (made,)
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / FILE).write_bytes(made.path.read_bytes())
    again = Store.open(tmp_path / "again", actor="", clock=clock)
    with again.read() as reader:
        assert reader.get(Concern, kept.concern.id) == kept.concern
    assert again.check() == ()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_a_copy_is_for_its_owner_alone(store: Store) -> None:
    fill(store)
    made = store.back_up(Reason.HAND)
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_manifest_says_nothing_that_a_person_wrote(store: Store) -> None:
    kept = fill(store)
    made = store.back_up(Reason.HAND)
    told = made.path.with_suffix(".json").read_text("utf-8")
    assert kept.concern.title not in told
    assert kept.unit.name not in told
    assert json.loads(told)["contents"]["rows"]["concern"] == 1


def test_an_encrypted_register_has_encrypted_copies(tmp_path: Path, clock: Clock) -> None:
    kept = fill(store := Store.open(tmp_path / "register", actor="", clock=clock, key=KEY))
    made = store.back_up(Reason.HAND)
    assert made.encrypted
    content = made.path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert kept.concern.title.encode() not in content
    store.close()
    with closing(engine.connect(made.path, key=KEY, read_only=True)) as copy:
        assert copy.execute("SELECT title FROM concern").fetchall() == [(kept.concern.title,)]


def test_writing_goes_on_while_a_copy_is_made_page_by_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = fill(store)
    monkeypatch.setattr(still, "_TRIES", 0)
    monkeypatch.setattr(copying, "_STEP", 1)
    steps: list[float] = []

    def write_meanwhile(part: float) -> None:
        if len(steps) % 20 == 0:
            with store.write("concern.edit") as work:
                work.save(replace(kept.concern, description=f"nr {len(steps)} " + "x" * 9_000))
        steps.append(part)

    made = store.back_up(Reason.HAND, heard=write_meanwhile)
    assert len(steps) > 60
    assert made.contents.last_change == 2, "the copy is what was there when it began"
    step = store.undo_step()
    assert step is not None
    assert step.change_id > 4
    with behind_the_back(made.path) as copy:
        assert copy.execute("SELECT count(*) FROM change").fetchone() == (2,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_copy_that_is_not_sound_is_not_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store)

    def lose_a_row(path: Path, *, key: str | None = None, **how: bool) -> object:
        if path.suffix == ".part":
            with closing(driver.connect(str(path), isolation_level=None)) as copy:
                copy.execute("DELETE FROM change_image WHERE id = 1")
        return connect(path, key=key, **how)

    connect = engine.connect
    monkeypatch.setattr(engine, "connect", lose_a_row)
    with pytest.raises(EnvironmentFault, match="backup-unsound") as caught:
        store.back_up(Reason.HAND)
    assert caught.value.facts == {"table": "change_image"}
    assert list(store.shelf.folder.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_disk_leaves_no_half_copy(store: Store) -> None:
    fill(store)
    folder = store.path.parent / FOLDER
    folder.mkdir()
    with small_disk(folder, "size=128k"):
        with pytest.raises(EnvironmentFault, match="disk-full"):
            store.back_up(Reason.HAND)
        assert list(folder.iterdir()) == []


def test_two_threads_make_two_copies(store: Store) -> None:
    fill(store)
    threads = [
        threading.Thread(target=store.back_up, args=(reason,)) for reason in (Reason.HAND, Reason.START)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(backup.number for backup in store.shelf.all()) == [1, 2]


def test_copies_are_in_the_order_made_also_when_the_clock_is_set_back(store: Store, clock: Clock) -> None:
    fill(store)
    first = store.back_up(Reason.HAND)
    clock.turn(days=-400)
    second = store.back_up(Reason.HAND)
    assert store.shelf.all() == (second, first)
    store.shelf.thin(clock.now)
    assert store.shelf.all() == (second, first)


def test_an_altered_copy_is_not_intact(store: Store) -> None:
    fill(store)
    made = store.back_up(Reason.HAND)
    assert store.shelf.is_intact(made)
    content = bytearray(made.path.read_bytes())
    content[-1] ^= 1
    made.path.write_bytes(content)
    assert not store.shelf.is_intact(made)


def test_what_is_no_backup_is_not_listed(store: Store) -> None:
    fill(store)
    made = store.back_up(Reason.HAND)
    folder = store.shelf.folder
    (folder / "00.json").write_text("{", "utf-8")
    (folder / "01.json").write_text('{"number": 1}', "utf-8")
    (folder / "02.db").write_bytes(b"")
    gone = store.back_up(Reason.HAND)
    gone.path.unlink()
    assert store.shelf.all() == (made,)


def test_thinning_sweeps_up_after_the_killed_but_not_beside_the_living(store: Store, clock: Clock) -> None:
    fill(store)
    made = store.back_up(Reason.HAND)
    folder = store.shelf.folder
    old, new = folder / "old.db.part", folder / "new.db.part"
    for path in (old, new, folder / "alone.json"):
        path.write_bytes(b"{}")
    moment = clock.now.timestamp()
    for path, age in ((old, 2), (new, 0), (folder / "alone.json", 2)):
        os.utime(path, (moment, moment - age * 86_400))
    store.shelf.thin(clock.now)
    assert {path.name for path in folder.iterdir()} == {
        made.name,
        made.path.with_suffix(".json").name,
        new.name,
    }


def test_a_backup_is_taken_to_another_shelf_and_read_back(store: Store, tmp_path: Path) -> None:
    fill(store)
    made = store.back_up(Reason.HAND)
    other = Shelf(tmp_path / "stick", elsewhere=True)
    taken = other.take(made)
    assert other.all() == (taken,)
    assert taken.elsewhere
    assert other.is_intact(taken)
    assert other.take(made) == taken
    made.path.write_bytes(b"ruined")
    with pytest.raises(EnvironmentFault, match="backup-altered"):
        Shelf(tmp_path / "third").take(made)
    assert list((tmp_path / "third").iterdir()) == []
