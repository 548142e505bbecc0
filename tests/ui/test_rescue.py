"""A damaged register in the window: kept as it is, told of, and a backup in its place in three presses."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from orat.domain.concern import Concern
from orat.services.house import Services
from orat.services.keeping.rescue import Rescue
from orat.settings import SettingsFile
from orat.storage.store import FILE
from orat.ui.formats import local
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.tasks import Tasks
from orat.ui.widgets.banner import Banner
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock, open_services
from tests.services.stories import report
from tests.services.test_rescue import pages_of, ruin
from tests.ui.houses import TODAY
from tests.ui.pages.hands import Hands, dialog, settle


def started(folder: Path, clock: TurnedClock, settings: SettingsFile, qtbot: QtBot) -> MainWindow[Any]:
    """The window as the program opens it on a folder, with everything done at once."""
    tasks: Tasks[Services] = Tasks(inline=True)
    window: MainWindow[Any] = MainWindow(
        tasks, settings, specs(), now=lambda: local(clock()).replace(tzinfo=None)
    )
    qtbot.addWidget(window)
    Opening(
        window, tasks, lambda: open_services(folder, clock), lambda: Rescue(folder, actor="", clock=clock)
    )
    window.show()
    settle()
    return window


def test_a_damaged_register_is_told_of_and_a_backup_takes_its_place(
    services: Services, clock: TurnedClock, settings: SettingsFile, qtbot: QtBot
) -> None:
    folder = services.store.path.parent
    for number in range(30):
        report(services, f"Klotter {number}", day=TODAY)
    services.backups.make()
    report(services, "Efteråt", day=TODAY)
    services.close()
    ruin(folder / FILE, range(pages_of(folder) - 9, pages_of(folder) - 6))
    window = started(folder, clock, settings, qtbot)
    assert window.current_key == ""
    assert "Registrets fil är skadad. Den öppnades inte" in banner_words(window)
    Hands(window).press("Återställ…")
    asked = dialog(window)
    said = asked.texts()
    assert "ligger i" in said
    assert "· gjord för hand" in said
    assert "Går ännu att läsa ur den skadade filen" in said
    asked.press("Återställ")
    assert window.current_key == "week"
    again = open_services(folder, clock)
    with again.store.read() as reader:
        assert len(reader.all(Concern)) == 31, "what was done after it is done again"
    again.close()
    assert "ändringar ur den skadade filen är gjorda om" in banner_words(window)
    window.close()


def test_without_a_backup_the_window_says_what_to_do(
    services: Services, clock: TurnedClock, settings: SettingsFile, qtbot: QtBot
) -> None:
    folder = services.store.path.parent
    services.close()
    (folder / FILE).write_bytes(b"inte en databas" * 500)
    window = started(folder, clock, settings, qtbot)
    Hands(window).press("Återställ…")
    asked = dialog(window)
    assert not asked.offers("Återställ")
    assert any("Det finns ingen hel säkerhetskopia" in text for text in banners_in(asked.root))
    assert isinstance(asked.root, QDialog)
    asked.press("Stäng")
    window.close()


def banners_in(root: Any) -> list[str]:
    """What the bands say."""
    return [banner.accessibleName() for banner in root.findChildren(Banner) if banner.isVisible()]


def banner_words(window: MainWindow[Any]) -> str:
    """What the bands above the page say."""
    settle()
    return "\n".join(banners_in(window))
