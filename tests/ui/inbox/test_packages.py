"""Packages in Inkorg: one that waits for its password, a change to be ticked, a watched folder."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox

from orat.domain.concern import Concern
from orat.domain.inbox import InboxFilter
from orat.domain.scales import PoliceReport, Severity, Trend
from orat.services.house import Services
from orat.services.inbox.answers import Inlet
from orat.ui.pages.concerns import ConcernFormPage, ConcernsPage
from orat.ui.pages.inbox.page import InboxPage
from orat.ui.watching import FolderWatch
from orat.ui.window import MainWindow, PageSpec
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import report
from tests.ui.pages.concerns import ConcernsHands
from tests.ui.pages.hands import Hands, dialog, is_asking, settle
from tests.ui.pages.inbox import InboxHands

FIRE = "Container i brand"


@pytest.fixture
def pages() -> list[PageSpec[Any]]:
    return [
        PageSpec("inbox", InboxPage, "Inkorg"),
        PageSpec("concerns", ConcernsPage, "Iakttagelser"),
        PageSpec("concern-form", ConcernFormPage, below="concerns"),
    ]


class Manager:
    """The other installation, with one concern to send as often as it changes."""

    def __init__(self, folder: Path, clock: TurnedClock) -> None:
        begin_in(folder / "manager", clock, "Utbildningsområde 3")
        self.services = open_services(folder / "manager", clock)
        self.fire: Concern = report(
            self.services, FIRE, day=date(2026, 11, 8), place="Lastkajen", description="Rök vid köket.",
            police_report=PoliceReport.YES,
        )  # fmt: skip
        self.folder = folder / "in"
        self.folder.mkdir()

    def send(self, name: str, password: str = "") -> Path:
        """A package in the folder where files lie on their way in."""
        target = self.folder / name
        self.services.packages.send([self.fire.id], target, password=password)
        os.utime(target, (1_700_000_000, 1_700_000_000))
        return target


@pytest.fixture
def manager(tmp_path: Path, clock: TurnedClock) -> Iterator[Manager]:
    made = Manager(tmp_path, clock)
    yield made
    made.services.close()


def test_a_locked_package_waits_with_one_action(
    window: MainWindow[Any], services: Services, manager: Manager
) -> None:
    services.inbox.take_in([Inlet(manager.send("vecka 46.orat", "lås"))])
    page = InboxHands(window)
    assert (page.titles, page.verdicts) == (["vecka 46.orat"], ["Låst"])
    assert "Paketet är låst" in page.why
    assert not page.offers("Ta emot")
    page.press("Öppna paketet…")
    asked = dialog(window)
    asked.write("Lösenord", "fel")
    asked.press("Öppna")
    assert "Lösenordet är fel" in asked.texts()
    asked.write("Lösenord", "lås")
    asked.press("Öppna")
    asked = dialog(window)
    assert f"1 ny iakttagelse.\n{FIRE}" in asked.texts().replace(" Iakttagelserna läggs i Inkorgen för "
                                                                 "granskning.", "")  # fmt: skip
    asked.press("Läs in")
    assert page.titles == [FIRE]
    said = page.source
    for part in (
        "Från\nUtbildningsområde 3",
        "När\nsön 8 nov kl. 20.00",
        "Polisanmält\nJa",
        "Allvar\nMåttlig",
    ):
        assert part in said
    window.context.actions["edit.undo"].trigger()
    settle()
    assert page.verdicts == ["Låst"]


def test_a_change_is_ticked_part_by_part_and_taken_over(
    window: MainWindow[Any], services: Services, manager: Manager
) -> None:
    services.inbox.take_in([Inlet(manager.send("ett.orat"))])
    (concern,) = services.triage.accept(list(services.inbox.ids(InboxFilter()).rows)).value
    services.concerns.edit(concern.id, trend=Trend.STEADY)
    manager.services.concerns.edit(
        manager.fire.id, severity=Severity.HIGH, trend=Trend.RISING, place="Porten"
    )
    services.inbox.take_in([Inlet(manager.send("två.orat"))])
    page = InboxHands(window)
    assert page.verdicts == ["Ändrad"]
    assert "Förut\nMåttlig\nAvsändaren nu\nHög" in page.why
    assert "Ändrat här till\nOförändrad\nAvsändaren nu\nÖkar" in page.why
    assert "Ändrad på båda hållen" in page.why
    ticks = {box.text(): box for box in page.seen(QCheckBox)}
    assert {name: box.isChecked() for name, box in ticks.items()} == {
        "Allvar": True, "Trend": False, "Plats": True,
    }  # fmt: skip
    ticks["Plats"].click()
    for name in ("inbox.correct", "inbox.raise", "inbox.join", "inbox.split"):
        assert not window.context.actions[name].isEnabled()
    page.press("Ta emot")
    after = services.lists.concern(concern.id)
    assert (after.severity, after.trend, after.place) == (Severity.HIGH, Trend.STEADY, "Lastkajen")
    hands = ConcernsHands(window)
    hands.select(FIRE)
    assert "Ändrad efter nytt paket från Utbildningsområde 3" in hands.read
    assert "Inläst från paket" in hands.read


def test_packages_in_a_watched_folder_come_in_without_a_question(
    window: MainWindow[Any], manager: Manager
) -> None:
    watch = FolderWatch(window.context, window)
    page = InboxHands(window)
    plain, _ = manager.send("ett.orat"), manager.send("två.orat", "lås")
    broken = manager.folder / "trasigt.orat"
    broken.write_bytes(plain.read_bytes()[:200])
    os.utime(broken, (1_700_000_000, 1_700_000_000))
    page.page.more.watch(manager.folder)
    settle()
    assert page.titles == [FIRE, "två.orat"]
    assert not is_asking(window)
    assert "trasigt.orat i den bevakade mappen behöver ses över" in Hands(window).texts()
    Hands(window).press("Se över")
    assert "Paketet är skadat" in Hands(window).texts()
    watch.choose(None)
