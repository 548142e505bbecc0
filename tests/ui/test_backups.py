"""Backups in the window: made by themselves, told in the footer, and gone back to with a look first."""

import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orat import paths
from orat.domain.backups import Reason
from orat.domain.safe import Protection
from orat.services.house import Services
from orat.services.keeping.safe import Safe
from orat.settings import SettingsFile
from orat.storage import keyfile
from orat.ui.backup_keeper import BackupKeeper
from orat.ui.backup_words import moment
from orat.ui.formats import local
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.pages.register.backups import BackupSection
from orat.ui.progress import Progress
from orat.ui.tasks import Tasks
from orat.ui.widgets.banner import Banner
from orat.ui.widgets.fields import Fold
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock
from tests.services.stories import report
from tests.ui.houses import TODAY
from tests.ui.pages.backups import BackupHands
from tests.ui.pages.hands import Hands, dialog, settle


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    """All of them."""
    return list(specs())


def footer(window: MainWindow[Any]) -> str:
    """All that the sidebar says."""
    return "\n".join(label.text() for label in window.sidebar.findChildren(QLabel))


def banners(window: MainWindow[Any]) -> list[str]:
    """What the bands above the page say."""
    settle()
    return [banner.accessibleName() for banner in window.findChildren(Banner) if banner.isVisible()]


@pytest.fixture
def begun(window: MainWindow[Any]) -> BackupKeeper:
    """A keeper at work, with its clock in the test's hands."""
    keeper = BackupKeeper(window, window.tasks)
    window.go("week")
    keeper.begin()
    keeper.look()
    return keeper


def test_the_first_backup_is_made_at_the_start_and_told_in_the_footer(
    window: MainWindow[Any], services: Services, begun: BackupKeeper
) -> None:
    assert [backup.reason for backup in services.backups.overview().backups] == [Reason.START]
    assert "Säkerhetskopia i dag 9.00" in footer(window)
    begun.look()
    assert len(services.backups.overview().backups) == 1


def test_what_changed_is_backed_up_within_half_an_hour(
    window: MainWindow[Any], services: Services, begun: BackupKeeper, clock: TurnedClock
) -> None:
    window.tasks.write(lambda s: s.meetings.ensure_coming())
    begun._look_if_needed()
    assert len(services.backups.overview().backups) == 1
    clock.to(TODAY, time(9, 31))
    begun._look_if_needed()
    assert services.backups.overview().backups[0].reason is Reason.INTERVAL
    assert "Säkerhetskopia i dag 9.31" in footer(window)
    clock.to(TODAY + timedelta(days=1), time(8, 0))
    begun._look_if_needed()
    assert len(services.backups.overview().backups) == 2, "nothing has changed"
    begun.tell()
    assert "Säkerhetskopia i går 9.31" in footer(window)


def test_a_backup_that_fails_says_why_until_one_succeeds(
    window: MainWindow[Any], services: Services, clock: TurnedClock
) -> None:
    keeper = BackupKeeper(window, window.tasks)
    window.go("week")
    (services.store.path.parent / "backups").write_bytes(b"in the way")
    keeper.look()
    assert any("Säkerhetskopian gjordes inte" in text for text in banners(window))
    (services.store.path.parent / "backups").unlink()
    Hands(window).press("Försök igen")
    assert banners(window) == []
    assert len(services.backups.overview().backups) == 1


def test_a_stick_that_has_been_away_for_days_is_asked_for(
    window: MainWindow[Any], services: Services, clock: TurnedClock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    services.backups.choose_second(stick)
    services.backups.make()
    shutil.rmtree(stick)
    keeper = BackupKeeper(window, window.tasks)
    window.go("week")
    keeper.begin()
    assert banners(window) == []
    clock.days(4)
    keeper.tell()
    (said,) = banners(window)
    assert "går inte att nå" in said
    stick.mkdir()
    report(services, "Klotter", day=TODAY)
    keeper._look_if_needed()
    assert banners(window) == []
    assert list(stick.rglob("*.db"))


def test_back_in_two_presses_with_a_look_at_what_is_lost(
    window: MainWindow[Any], services: Services, clock: TurnedClock
) -> None:
    report(services, "Container i brand", day=TODAY)
    services.backups.make()
    clock.to(TODAY, time(10, 15))
    report(services, "Klotter på fasaden", day=TODAY)
    page = BackupHands(window)
    (row,) = page.listed
    assert row.startswith("I dag 9.00 · gjord för hand, 0 möten, 1 iakttagelse, 0 åtgärder, ")
    assert row.endswith(", kontrollerad")
    asked = page.look()
    said = asked.texts()
    assert "Återställ registret som det var i dag 9.00?" in said
    assert "Försvinner: 1 iakttagelse." in said
    assert "2026-0002 Klotter på fasaden" in said
    assert "rapportera iakttagelse 2026-0002 · Samordnare" not in said, "the log is folded in"
    (log,) = (fold for fold in asked.seen(Fold))
    log.open()
    assert "rapportera iakttagelse 2026-0002 · Samordnare" in asked.texts()
    asked.press("Återställ")
    assert window.current_key == "week"
    with services.store.read() as reader:
        assert reader.concerns.next_serial(2026) == 2
    page = BackupHands(window)
    assert page.listed[0].startswith("I dag 10.15 · före en återställning, 0 möten, 2 iakttagelser")


def test_a_damaged_backup_is_said_on_the_page(window: MainWindow[Any], services: Services) -> None:
    made = services.backups.make().backup
    assert made is not None
    page = BackupHands(window)
    made.path.write_bytes(b"ruined")
    Hands(page.page).press("Återställ…")
    assert any("är skadad eller ändrad" in text for text in page.banners)


def test_one_is_made_by_hand_and_goes_to_the_second_place(
    window: MainWindow[Any], services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    page = BackupHands(window)
    assert page.listed == []
    page.press("Säkerhetskopiera nu")
    assert len(page.listed) == 1
    stick = tmp_path_factory.mktemp("stick")
    page.page.sections["backups"].choose(stick)
    assert any(str(stick) in text and "Senaste kopian dit: i dag" in text for text in page.banners)
    page.page.sections["backups"].choose(services.store.path.parent)
    assert any("går förlorad med den" in text for text in page.banners)
    page.turn("Enheter")
    page.turn("Säkerhetskopior")
    page.press("Sluta kopiera dit")
    assert services.backups.overview().place is None


def test_the_opened_register_is_backed_up_beside_the_window(
    services: Services, tmp_path: Path, clock: TurnedClock, settings: SettingsFile, qtbot: QtBot
) -> None:
    """With real threads: the backup is made on neither the window's nor the services'."""
    threads: list[object] = []
    tasks: Tasks[Services] = Tasks()
    window: MainWindow[Any] = MainWindow(
        tasks, settings, specs(), now=lambda: local(clock()).replace(tzinfo=None)
    )
    qtbot.addWidget(window)
    beside = tasks.beside

    def watched(job: Callable[[Progress], Any], *more: Any, **named: Any) -> None:
        def run(progress: Progress) -> Any:
            threads.append(QThread.currentThread())
            return job(progress)

        beside(run, *more, **named)

    tasks.beside = watched  # type: ignore[method-assign]
    opening = Opening(window, tasks, lambda: services)
    window.show()
    qtbot.waitUntil(lambda: window.current_key != "")
    opening._backups.look()
    qtbot.waitUntil(lambda: "Säkerhetskopia" in footer(window))
    assert threads
    assert threads[0] is not window.thread()
    tasks.stop()


def test_stopping_calls_off_what_runs_beside(qtbot: QtBot) -> None:
    tasks: Tasks[Any] = Tasks()
    ended: list[str] = []

    def endless(progress: Progress) -> None:
        try:
            while True:
                progress.check()
                QThread.msleep(2)
        finally:
            ended.append("off")

    tasks.beside(endless)
    tasks.stop()
    assert ended == ["off"]


def test_days_are_near_or_named() -> None:
    at = datetime(2026, 11, 16, 7, 5, tzinfo=UTC)
    assert moment(at, date(2026, 11, 16)) == "i dag 8.05"
    assert moment(at, date(2026, 11, 17)) == "i går 8.05"
    assert moment(at, date(2026, 11, 20)) == "mån 16 nov 8.05"
    assert moment(at, date(2027, 1, 2)) == "mån 16 nov 2026 8.05"


def test_a_backup_of_an_older_key_asks_for_the_password_of_its_time(
    window: MainWindow[Any], services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))
    other = tmp_path / "other"
    key = Safe(other).begin(Protection.PASSWORD, "Tolv små grisar")
    made = Services.open(other, actor="", database=paths.database(), translate=lambda _, text: text, key=key)
    made.start.new_register(municipality="Lund")
    backup = made.backups.make().backup
    made.close()
    assert backup is not None
    page = BackupHands(window)
    section = page.root.findChild(BackupSection)
    assert isinstance(section, BackupSection)
    section.look_at(backup.path)
    asked = dialog(window)
    asked.press("Öppna kopian")
    assert asked.field("Lösenordet då").error
    asked.write("Lösenordet då", "Fjorton stora får")
    asked.press("Öppna kopian")
    assert "Fel lösenord" in asked.field("Lösenordet då").error
    asked.write("Lösenordet då", "Tolv små grisar")
    asked.press("Öppna kopian")
    dialog(window).press("Återställ")
    assert services.meetings.series().municipality == "Lund"
    assert services.store.path.read_bytes()[:6] == b"SQLite", "as the register is"
