"""Backups by themselves, the second place, and going back."""

import json
import shutil
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from orat.domain.backups import PlaceState, Reason
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.lost import NAMED, Fate
from orat.domain.measure import FeedbackChannel
from orat.domain.register import Setting, Unit
from orat.errors import EnvironmentFault, UserError
from orat.services.house import Services
from orat.services.keeping.backups import Backups
from orat.services.keeping.second_place import FILE as PLACE
from orat.storage import engine
from orat.storage.backup import digest_of_file
from orat.storage.store import FILE, Store
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import coming, hold, report
from tests.storage.test_faults import small_disk

DAY = date(2026, 11, 2)


def made(services: Services, reason: Reason = Reason.HAND) -> str:
    """Make a backup and answer its name."""
    backup = services.backups.make(reason).backup
    assert backup is not None
    return backup.name


def titles(services: Services) -> list[str]:
    """What is reported in the register."""
    with services.store.read() as reader:
        return sorted(concern.title for concern in reader.all(Concern))


def test_an_empty_folder_has_nothing_to_back_up(tmp_path: Path, clock: TurnedClock) -> None:
    empty = open_services(tmp_path, clock)
    for reason in (Reason.START, Reason.INTERVAL, Reason.HAND):
        assert empty.backups.errand(reason) is None
    empty.backups.before(Reason.WEEDING)
    assert empty.backups.overview().backups == ()
    empty.close()


def test_a_backup_is_due_when_something_changed_and_half_an_hour_went(
    services: Services, clock: TurnedClock
) -> None:
    first = services.backups.errand(Reason.START)
    assert first is not None
    first.run()
    assert services.backups.errand(Reason.START) is None, "nothing has changed"
    assert services.backups.errand(Reason.INTERVAL) is None
    report(services, "Klotter", day=DAY)
    assert services.backups.errand(Reason.INTERVAL) is None, "half an hour has not gone"
    clock.to(DAY, time(8, 45))
    due = services.backups.errand(Reason.INTERVAL)
    assert due is not None
    due.run()
    assert [backup.reason for backup in services.backups.overview().backups] == [
        Reason.INTERVAL, Reason.START,
    ]  # fmt: skip


def test_a_clock_set_back_does_not_put_backups_off(services: Services, clock: TurnedClock) -> None:
    made(services)
    report(services, "Klotter", day=DAY)
    clock.to(date(2025, 3, 1))
    assert services.backups.errand(Reason.INTERVAL) is not None


def test_before_something_large_one_is_made_unless_the_newest_is_the_same(services: Services) -> None:
    services.backups.before(Reason.WEEDING)
    services.backups.before(Reason.WEEDING)
    assert len(services.backups.overview().backups) == 1
    newest = services.backups.overview().backups[0]
    newest.path.write_bytes(b"ruined")
    services.backups.before(Reason.WEEDING)
    assert len(services.backups.overview().backups) == 2


def test_a_large_import_is_backed_up_first(services: Services, tmp_path: Path) -> None:
    units = [{"name": f"Enhet {number}", "delomrade": ""} for number in range(30)]
    path = tmp_path / "units.json"
    path.write_text(json.dumps({"grundskolor": units[:3]}), "utf-8")
    services.reference.read_in(path)
    assert services.backups.overview().backups == ()
    path.write_text(json.dumps({"grundskolor": units}), "utf-8")
    services.reference.read_in(path)
    assert [backup.reason for backup in services.backups.overview().backups] == [Reason.IMPORT]


def test_a_look_inside_names_what_would_be_lost(services: Services) -> None:
    report(services, "Före", day=DAY)
    name = made(services)
    report(services, "Efter", day=DAY)
    backup = services.backups.find(name)
    assert backup is not None
    inside = services.backups.look(backup)
    assert inside.contents.concerns == 1
    assert [change.verb for change in inside.lost] == ["concern.report"]
    assert inside.lost[0].facts["number"] == "2026-0002"


def test_what_would_be_lost_is_told_in_things_newest_first(services: Services, clock: TurnedClock) -> None:
    draft = services.concerns.begin(title="Kladd").value
    old, binned = report(services, "Före", day=DAY), report(services, "Utkast", day=DAY)
    meeting = coming(services)
    name = made(services)
    services.concerns.discard(draft.id)
    services.concerns.edit(old.id, title="Före, ändrad")
    new = report(services, "Efter", day=DAY)
    services.store.undo()
    new = report(services, "Efter igen", day=DAY)
    services.feedback.give([binned.id], FeedbackChannel.MAIL, "Tack.")
    services.agenda.propose(meeting.id)
    clock.to(date(2026, 11, 5))
    held = hold(services, meeting)
    services.minutes.finalise(held.id)
    services.register.keep(Unit(name="Nyskolan"))
    backup = services.backups.find(name)
    assert backup is not None
    lost = services.backups.look(backup).things
    told = {(each.kind, each.id): each for each in lost.things}
    week = told[Kind.MEETING, meeting.id]
    assert (week.name, week.fate, week.finalised) == ("2026-W45", Fate.ALTERED, True)
    assert week.points == ("Före",), "what was grouped is one point"
    assert told[Kind.CONCERN, new.id].fate is Fate.GONE
    assert told[Kind.CONCERN, old.id].name == "Före, ändrad"
    assert told[Kind.CONCERN, binned.id].fate is Fate.ALTERED, "it was answered"
    assert (told[Kind.CONCERN, draft.id].name, told[Kind.CONCERN, draft.id].fate) == ("Kladd", Fate.BACK)
    assert lost.counts[Kind.UNIT, Fate.GONE] == 1
    assert lost.counts[Kind.CONCERN, Fate.GONE] == 1, "what was undone since is not told"
    assert [each.kind for each in lost.things] == sorted([e.kind for e in lost.things], key=NAMED.index)


def test_going_back_and_forth_again(services: Services, clock: TurnedClock) -> None:
    report(services, "Före", day=DAY)
    name = made(services)
    report(services, "Efter", day=DAY)
    backup = services.backups.find(name)
    assert backup is not None
    done = services.backups.restore(backup)
    assert titles(services) == ["Före"]
    assert done.change is not None
    assert done.change.verb == "register.restore"
    assert services.check() == ()
    newest = services.backups.find("latest")
    assert newest is not None
    assert newest.reason is Reason.RESTORE
    assert newest.contents.concerns == 2
    report(services, "En annan gren", day=DAY)
    inside = services.backups.look(newest)
    assert [change.verb for change in inside.lost] == ["register.restore", "concern.report"]
    services.backups.restore(newest)
    assert titles(services) == ["Efter", "Före"]
    undone = services.timeline.undo()
    assert undone.change is not None
    assert undone.change.verb == "concern.report"
    assert titles(services) == ["Före"]
    assert services.check() == ()
    services.close()
    again = open_services(services.store.path.parent, clock)
    assert titles(again) == ["Före"]
    assert not list(again.store.path.parent.glob("restore*"))
    again.close()


def test_an_altered_backup_is_refused_and_nothing_happens(services: Services) -> None:
    name = made(services)
    report(services, "Efter", day=DAY)
    backup = services.backups.find(name)
    assert backup is not None
    backup.path.write_bytes(backup.path.read_bytes()[:-4096])
    for deed in (services.backups.look, services.backups.restore):
        with pytest.raises(EnvironmentFault, match="backup-altered"):
            deed(backup)
    assert titles(services) == ["Efter"]
    assert len(services.backups.overview().backups) == 1


def test_who_only_reads_neither_backs_up_nor_goes_back(services: Services, clock: TurnedClock) -> None:
    report(services, "Före", day=DAY)
    name = made(services)
    looking = Store.open(services.store.path.parent, actor="", clock=clock, read_only=True)
    backups = Backups(looking)
    backup = backups.find(name)
    assert backup is not None
    assert backups.look(backup).lost == ()
    assert backups.errand(Reason.HAND) is None
    with pytest.raises(EnvironmentFault, match="read-only"):
        backups.restore(backup)
    looking.close()
    assert titles(services) == ["Före"]


def test_a_backup_of_a_later_program_is_refused(services: Services) -> None:
    name = made(services)
    backup = services.backups.find(name)
    assert backup is not None
    with closing(engine.connect(backup.path)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9815'")
    backup = replace(backup, digest=digest_of_file(backup.path), size=backup.path.stat().st_size)
    with pytest.raises(EnvironmentFault, match="newer-schema"):
        services.backups.restore(backup)
    report(services, "Efter", day=DAY)
    assert titles(services) == ["Efter"]


def test_a_backup_under_another_key_is_refused(tmp_path: Path, clock: TurnedClock) -> None:
    keys = {name: f"x'{digit * 64}'" for name, digit in (("one", "1"), ("other", "2"))}
    for name, key in keys.items():
        store = Store.open(tmp_path / name, actor="", clock=clock, key=key)
        with store.write("test.setting") as work:
            work.add(Setting(key="a"))
        store.back_up(Reason.HAND)
        store.close()
    (one,) = (tmp_path / "one" / "backups").glob("*.db")
    other = Store.open(tmp_path / "other", actor="", clock=clock, key=keys["other"])
    (mine,) = Backups(other).overview().backups
    shutil.copyfile(one, mine.path)
    foreign = replace(mine, digest=digest_of_file(mine.path), size=mine.path.stat().st_size)
    for deed in (Backups(other).look, Backups(other).restore):
        with pytest.raises(EnvironmentFault, match="backup-other-key"):
            deed(foreign)
    other.close()


def test_every_backup_goes_to_the_second_place_too(
    services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    assert services.backups.overview().place is None
    services.backups.choose_second(stick)
    place = services.backups.make().place
    assert place is not None
    assert place.state is PlaceState.WELL
    assert place.copied_at is not None
    (folder,) = stick.iterdir()
    assert folder.name.startswith("orat-")
    assert sorted(path.suffix for path in folder.iterdir()) == [".db", ".json"]
    assert len(services.backups.overview().backups) == 1, "the same one is shown once"


def test_when_the_data_folders_disk_is_gone_the_second_place_has_it(
    services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    services.backups.choose_second(tmp_path_factory.mktemp("stick"))
    report(services, "Före", day=DAY)
    name = made(services)
    shutil.rmtree(services.store.shelf.folder)
    report(services, "Efter", day=DAY)
    backup = services.backups.find(name)
    assert backup is not None
    assert backup.elsewhere
    services.backups.restore(backup)
    assert titles(services) == ["Före"]


def test_a_stick_that_was_away_gets_the_newest_when_it_is_back(
    services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    services.backups.choose_second(stick)
    away = stick.with_name("away")
    stick.rename(away)
    place = services.backups.make().place
    assert place is not None
    assert place.state is PlaceState.MISSING
    assert services.backups.errand(Reason.INTERVAL) is None
    away.rename(stick)
    errand = services.backups.errand(Reason.INTERVAL)
    assert errand is not None
    came = errand.run()
    assert came.backup is None, "nothing had changed, so only the copy was made"
    assert came.place is not None
    assert came.place.state is PlaceState.WELL
    assert services.backups.errand(Reason.INTERVAL) is None


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_full_stick_is_told_and_the_backup_here_is_made(
    services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    with small_disk(stick, "size=64k"):
        services.backups.choose_second(stick)
        came = services.backups.make()
        assert came.place is not None
        assert came.place.state is PlaceState.FULL
        assert came.place.is_late(services.store.clock())
        assert len(services.backups.overview().backups) == 1
        assert [path for path in stick.rglob("*") if path.is_file()] == []


def test_what_cannot_be_a_second_place(services: Services, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="second-inside"):
        services.backups.choose_second(services.store.path.parent)
    with pytest.raises(UserError, match="not-a-folder"):
        services.backups.choose_second(tmp_path / "nowhere")
    (tmp_path / PLACE).write_text("{", "utf-8")
    assert services.backups.overview().place is None


def test_leaving_the_example_takes_its_backups_along(tmp_path: Path, clock: TurnedClock) -> None:
    example = open_services(tmp_path, clock)
    example.start.new_register(municipality="Malmö stad", example=True)
    example.backups.make()
    example.start.leave_example()
    assert list((tmp_path / "backups").iterdir()) == []
    assert not (tmp_path / FILE).exists()
