"""Drives that go away, clocks that go back, and the hour that comes twice: nothing is lost, order stays."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from orat.domain.backups import Reason
from orat.domain.concern import Concern
from orat.errors import EnvironmentFault
from orat.services.house import Services
from orat.ui.messages import known
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import coming, report, titles
from tests.storage.test_faults import small_disk

DAY = date(2026, 11, 2)


def reported(services: Services) -> list[tuple[str, str]]:
    """Number and title of what is reported, in the order of the ids."""
    with services.store.read() as reader:
        return [(concern.number, concern.title) for concern in reader.all(Concern)]


def report_until_refused(services: Services) -> None:
    """More than there is room for."""
    for number in range(200):
        report(services, f"nr {number}", day=DAY, description="ord " * 2_000)


@pytest.fixture
def on_a_stick(services: Services, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The register's folder on a disk of its own that can be taken out."""
    folder = services.store.path.parent
    report(services, "Före", day=DAY)
    services.close()
    stick = tmp_path_factory.mktemp("stick")
    with small_disk(stick, "size=32m"):
        shutil.copytree(folder, stick / "data")
        yield stick / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_drive_that_is_full_meanwhile(on_a_stick: Path, clock: TurnedClock) -> None:
    services = open_services(on_a_stick, clock)
    report(services, "Sparad", day=DAY)
    services.close()
    services = open_services(on_a_stick, clock)
    os.system(f"mount -o remount,size=1m {on_a_stick.parent}")
    with pytest.raises(EnvironmentFault, match="disk-full"):
        report_until_refused(services)
    found = reported(services)
    assert ("2026-0002", "Sparad") in found
    os.system(f"mount -o remount,size=64m {on_a_stick.parent}")
    report(services, "När det finns plats igen", day=DAY)
    assert services.check() == ()
    services.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets no open folder be moved")
def test_a_folder_that_goes_away_and_comes_back(services: Services, clock: TurnedClock) -> None:
    """As a drive that is moved: no backup is made, and all that was acknowledged is there afterwards."""
    folder = services.store.path.parent
    report(services, "Före", day=DAY)
    away = folder.with_name("away")
    folder.rename(away)
    report(services, "Medan den är borta", day=DAY)
    with pytest.raises(EnvironmentFault):
        services.backups.make()
    if folder.exists():
        shutil.rmtree(folder)
    away.rename(folder)
    services.close()
    again = open_services(folder, clock)
    assert [title for _, title in reported(again)] == ["Före", "Medan den är borta"]
    report(again, "Efter", day=DAY)
    assert again.check() == ()
    again.close()


def test_a_clock_set_back_disturbs_neither_numbers_nor_order_nor_undo(
    services: Services, clock: TurnedClock
) -> None:
    report(services, "Ett", day=DAY)
    report(services, "Två", day=DAY)
    clock.to(DAY - timedelta(days=30), time(7, 0))
    report(services, "Tre", day=DAY - timedelta(days=31))
    assert [title for _, title in reported(services)] == ["Ett", "Två", "Tre"]
    assert [number for number, _ in reported(services)] == ["2026-0001", "2026-0002", "2026-0003"]
    latest = services.timeline.latest(3)
    assert [change.id for change in latest] == sorted((change.id for change in latest), reverse=True)
    for left in (["Ett", "Två"], ["Ett"], ["Ett", "Två"]):
        done = services.timeline.undo() if len(left) < len(reported(services)) else services.timeline.redo()
        assert done.change is not None
        assert [title for _, title in reported(services)] == left
    assert services.check() == ()


def test_a_clock_set_back_over_new_year_gives_each_year_its_numbers(
    services: Services, clock: TurnedClock
) -> None:
    clock.to(date(2027, 1, 4))
    report(services, "Ny", day=date(2027, 1, 3))
    clock.to(date(2026, 12, 30))
    report(services, "Gammal", day=date(2026, 12, 29))
    clock.to(date(2027, 1, 5))
    report(services, "Ny igen", day=date(2027, 1, 4))
    assert [number for number, _ in reported(services)] == ["2027-0001", "2026-0001", "2027-0002"]


def test_the_hour_that_comes_twice(services: Services, clock: TurnedClock) -> None:
    """25 October 2026 has half past two twice; changes and backups keep their order."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    stockholm = ZoneInfo("Europe/Stockholm")
    assert first.astimezone(stockholm).hour == (first + timedelta(hours=1)).astimezone(stockholm).hour == 2
    clock._instant = first
    report(services, "Första halv tre", day=date(2026, 10, 24))
    services.backups.make()
    clock._instant = first + timedelta(hours=1)
    report(services, "Andra halv tre", day=date(2026, 10, 24))
    due = services.backups.errand(Reason.INTERVAL)
    assert due is not None
    due.run()
    newer, older = services.backups.overview().backups
    assert newer.made_at - older.made_at >= timedelta(minutes=59)
    assert (newer.contents.concerns, older.contents.concerns) == (2, 1)
    assert [change.verb for change in services.timeline.latest(2)] == ["concern.report"] * 2
    assert services.check() == ()


@pytest.mark.parametrize("day", [date(2026, 3, 24), date(2026, 10, 20)])
def test_meetings_keep_their_time_over_the_change(services: Services, clock: TurnedClock, day: date) -> None:
    clock.to(day)
    services.backups.make()
    meeting = coming(services)
    report(services, "Klotter", day=day, at=time(2, 30))
    services.agenda.propose(meeting.id)
    after = services.meetings.add(meeting.week.shifted(1)).value
    assert (meeting.starts, after.starts) == (time(8, 30), time(8, 30))
    assert after.held_on - meeting.held_on == timedelta(days=7)
    assert titles(services, meeting) == ["Klotter"]
    assert services.check() == ()


@contextmanager
def plugged_in(image: Path, folder: Path) -> Iterator[None]:
    """A disk with a file system of its own; only root may mount one. Pulled out without a word when left."""
    done = subprocess.run(["mount", "-o", "loop", str(image), str(folder)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a disk can only be mounted as root")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("mkfs.ext4") is None, reason="makes and mounts a disk"
)
def test_a_drive_that_is_pulled_out(tmp_path: Path, clock: TurnedClock) -> None:
    """What was acknowledged is on it when it is plugged in again, and nothing was made in its place."""
    image, stick = tmp_path / "image", tmp_path / "stick"
    with image.open("wb") as file:
        file.truncate(32 * 1024 * 1024)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    stick.mkdir()
    with plugged_in(image, stick):
        begin_in(stick / "data", clock)
        services = open_services(stick / "data", clock)
        report(services, "Före", day=DAY)
        services.backups.make()
    acknowledged = ["Före"]
    with suppress(EnvironmentFault):
        # Files that are open may be written to the very end.
        report(services, "Medan den är borta", day=DAY)
        acknowledged.append("Medan den är borta")
    with pytest.raises(EnvironmentFault) as caught:
        services.backups.make()
    assert known(caught.value.code)
    assert list(stick.iterdir()) == [], "no register and no backup where the drive was"
    services.close()
    with plugged_in(image, stick):
        again = open_services(stick / "data", clock)
        assert [title for _, title in reported(again)] == acknowledged
        assert again.backups.find("latest") is not None
        assert again.backups.make().backup is not None
        assert again.check(deep=True) == ()
        again.close()
