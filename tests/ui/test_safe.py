"""The guard in the window: begun with, locked, unlocked, changed; and nothing is seen while it is locked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from orat import paths
from orat.domain.recovery_code import written
from orat.domain.safe import Protection
from orat.services.house import Services
from orat.services.keeping.door import Door
from orat.services.keeping.holding import Holding
from orat.services.keeping.safe import Safe
from orat.settings import SettingsFile
from orat.storage import engine, keyfile
from orat.ui.opening import Opening
from orat.ui.pages import specs
from orat.ui.safe.sheet import SheetDialog
from orat.ui.tasks import Tasks
from orat.ui.widgets.form_dialog import FormDialog
from orat.ui.window import MainWindow
from tests.services.conftest import TurnedClock
from tests.services.mail_server import Safe as SystemSafe
from tests.ui.pages.hands import Hands

PASSWORD, ANOTHER = "Tolv små grisar", "Fjorton stora får"
PLANTED = "Eld i en papperskorg vid Ekbackskolan"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The cost of a try is measured elsewhere, and no system's keyring is touched."""
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


class Started:
    """The window as the program opens it on a folder, with everything done at once."""

    def __init__(self, folder: Path, settings: SettingsFile, qtbot: QtBot, *, inline: bool = True) -> None:
        self.tasks: Tasks[Services] = Tasks(inline=inline)
        self.window: MainWindow[Any] = MainWindow(self.tasks, settings, specs())
        qtbot.addWidget(self.window)
        self.holding = Holding(folder)
        clock = TurnedClock(date(2026, 11, 17))

        def enter(key: str | None, read_only: bool) -> Services:
            return Services.open(
                folder, actor="Samordnare", database=paths.database(), translate=lambda _, text: text,
                clock=clock, key=key, read_only=read_only,
            )  # fmt: skip

        self.door = Door(folder, enter, self.holding)
        self.opening = Opening(self.window, self.tasks, self.door.open, None, self.door)
        self.window.show()
        qtbot.waitUntil(lambda: self.window.current_key != "" or self.page is not None)

    @property
    def page(self) -> Any:
        assert self.opening.locking is not None
        return self.opening.locking.page

    def close(self) -> None:
        self.window.close()
        self.tasks.stop()
        self.holding.release()

    def seen(self) -> list[str]:
        """Every text on screen, in titles too."""
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        labels = [part.text() for each in tops for part in each.findChildren(QLabel) if part.isVisible()]
        return [*labels, *(each.windowTitle() for each in tops)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.fixture
def encrypted(folder: Path) -> Path:
    """A register with a password and one concern."""
    key = Safe(folder).begin(Protection.PASSWORD, PASSWORD)
    services = Services.open(
        folder, actor="", database=paths.database(), translate=lambda _, text: text, key=key
    )
    services.start.new_register(municipality="Malmö stad")
    services.close()
    return folder


@pytest.fixture
def started(folder: Path, settings: SettingsFile, qtbot: QtBot) -> Iterator[Started]:
    made = Started(folder, settings, qtbot)
    yield made
    made.close()


@pytest.fixture
def locked(encrypted: Path, settings: SettingsFile, qtbot: QtBot) -> Iterator[Started]:
    made = Started(encrypted, settings, qtbot)
    yield made
    made.close()


def unlock(at: Started, password: str = PASSWORD) -> None:
    at.page.password.editor.setText(password)
    at.page.enter.click()


def test_a_first_start_makes_an_encrypted_register_and_offers_the_sheet(
    started: Started, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    form = started.window.page.form  # type: ignore[union-attr]
    form.fields["municipality"].editor.setText("Malmö stad")
    form.fields["municipality"].editor.textEdited.emit("Malmö stad")
    form.fields["password"].editor.setText("kort")
    started.window.page.begin()  # type: ignore[union-attr]
    assert "kort" in form.fields["password"].error
    assert engine.is_plain(folder / "orat.db")
    for name in ("password", "again"):
        form.fields[name].editor.setText(PASSWORD)
    started.window.page.begin()  # type: ignore[union-attr]
    assert started.window.current_key == "week"
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, SheetDialog))
    dialog.reject()
    assert any("Återställningsbladet är inte utskrivet" in text for text in started.seen())
    Hands(started.window.page).press("Skriv ut bladet…")
    asked = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, FormDialog) and each.isVisible()
    )
    asked.form.fields["present"].editor.setText(PASSWORD)  # type: ignore[attr-defined]
    asked.verb.click()
    dialog = [each for each in QApplication.topLevelWidgets() if isinstance(each, SheetDialog)][-1]
    dialog.save_to(tmp_path / "blad.pdf")
    assert dialog.in_force
    started.window.go("week")
    assert not any("Återställningsbladet är inte" in text for text in started.seen())
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF-")
    dialog.reject()
    started.tasks.stop()
    assert not engine.is_plain(folder / "orat.db")
    assert Safe(folder).view().has_sheet


def test_a_start_asks_for_the_password_and_shows_nothing_before(locked: Started) -> None:
    assert "Registret är låst" in locked.seen()
    assert not any("Malmö" in text for text in locked.seen())
    unlock(locked, "Något helt annat")
    assert "Fel lösenord" in locked.page.password.error
    # What was wrong is gone, and the next try goes into an empty field.
    assert locked.page.password.read() == ""
    assert locked.window.focusWidget() is locked.page.password.editor
    unlock(locked)
    assert locked.page is None
    assert locked.window.current_key == "week"
    assert any("Malmö" in text for text in locked.seen())


def test_locked_nothing_is_seen_and_nothing_can_be_done(locked: Started) -> None:
    unlock(locked)
    locked.window.go("register")
    dialog = FormDialog(locked.window, PLANTED, "Gör", lambda *_: None, text=PLANTED)
    dialog.open()
    assert any(PLANTED in text for text in locked.seen())
    locked.window.commands["lock"].trigger()
    assert locked.page is not None
    assert locked.door.key is None
    assert not any("Malmö" in text or PLANTED in text for text in locked.seen())
    assert locked.window.windowTitle() == "Örat mot marken"
    assert locked.window.commands.available() == []
    answers: list[Any] = []
    locked.tasks.read(
        lambda services: services.store, answers.append, lambda error: answers.append(error.code)
    )
    assert answers == ["services-not-open"]
    unlock(locked)
    assert dialog.isVisible()
    assert locked.window.current_key == "register"
    dialog.reject()


def test_locking_waits_for_what_is_being_written_on_the_worker(
    encrypted: Path, settings: SettingsFile, qtbot: QtBot
) -> None:
    at = Started(encrypted, settings, qtbot, inline=False)
    unlock(at)
    qtbot.waitUntil(lambda: at.window.current_key == "week" and at.tasks.idle)
    kept: list[Any] = []
    at.tasks.write(lambda services: services.security.note("security.sheet"), kept.append)
    at.window.commands["lock"].trigger()
    assert not any("Malmö" in text for text in at.seen())
    qtbot.waitUntil(lambda: at.tasks.idle)
    assert len(kept) == 1
    assert at.door.key is None
    unlock(at)
    qtbot.waitUntil(lambda: at.page is None and at.tasks.idle)
    at.close()


def test_it_locks_itself_when_nobody_does_anything(locked: Started, qtbot: QtBot) -> None:
    unlock(locked)
    locking = locked.opening.locking
    assert locking is not None
    assert locking._idle.isActive()
    assert locking._idle.interval() == 15 * 60_000
    locking._idle.setInterval(1)
    locking._idle.start()
    qtbot.waitUntil(lambda: locked.page is not None)


def test_without_a_password_it_does_not_lock(started: Started) -> None:
    assert not started.window.commands["lock"].isEnabled()
    started.window.commands["lock"].trigger()
    assert started.page is None


def test_the_sheet_opens_and_asks_for_a_new_password(
    encrypted: Path, settings: SettingsFile, qtbot: QtBot
) -> None:
    first = Started(encrypted, settings, qtbot)
    unlock(first)
    made: list[Any] = []
    first.tasks.read(lambda services: services.security.sheet(PASSWORD), made.append)
    first.tasks.write(lambda services: services.security.confirm(made[0], PASSWORD))
    first.close()
    second = Started(encrypted, settings, qtbot)
    second.page.other.click()
    code = written(made[0].secret)
    second.page.code.editor.setText(code[:-1] + ("0" if code[-1] != "0" else "1"))
    for field in (second.page.fresh, second.page.again):
        field.editor.setText(ANOTHER)
    second.page.enter.click()
    assert "Grupp 6" in second.page.code.error
    second.page.code.editor.setText(code)
    second.page.enter.click()
    assert second.page is None
    second.window.commands["lock"].trigger()
    unlock(second, ANOTHER)
    assert second.page is None
    second.close()


def test_a_plain_register_is_encrypted_from_the_register_page(
    folder: Path, settings: SettingsFile, qtbot: QtBot
) -> None:
    services = Services.open(folder, actor="", database=paths.database(), translate=lambda _, text: text)
    services.start.new_register(municipality="Malmö stad")
    services.close()
    at = Started(folder, settings, qtbot)
    at.window.go("register", section="security")
    section = at.window.page.sections["security"]  # type: ignore[union-attr]
    assert section.encrypt.isVisibleTo(section)
    section.encrypt.click()
    dialog = at.window.findChild(FormDialog)
    assert dialog is not None
    for name in ("password", "again"):
        dialog.form.fields[name].editor.setText(PASSWORD)  # type: ignore[attr-defined]
    dialog.verb.click()
    assert section.view.protection is Protection.PASSWORD
    assert not engine.is_plain(folder / "orat.db")
    assert at.window.commands["lock"].isEnabled()
    for sheet in QApplication.topLevelWidgets():
        if isinstance(sheet, SheetDialog):
            sheet.reject()
    at.close()


def test_what_another_has_is_shown_for_reading_with_a_lasting_banner(
    encrypted: Path, settings: SettingsFile, qtbot: QtBot
) -> None:
    (encrypted / "orat.lock").write_text(
        '{"user": "eva", "computer": "KONTOR-17", "machine": "0123456789abcdef", "process": 1}'
    )
    at = Started(encrypted, settings, qtbot)
    unlock(at)
    assert at.window.current_key == "week"
    qtbot.waitUntil(lambda: any("eva" in text and "KONTOR-17" in text for text in at.seen()))
    at.close()


def test_a_lost_keyring_leads_to_the_code(folder: Path, settings: SettingsFile, qtbot: QtBot) -> None:
    keyring.set_keyring(SystemSafe())
    key = Safe(folder).begin(Protection.KEYRING)
    Services.open(
        folder, actor="", database=paths.database(), translate=lambda _, text: text, key=key
    ).close()
    keyring.set_keyring(SystemSafe())
    at = Started(folder, settings, qtbot)
    assert at.page.code.isVisible()
    assert "nyckelring" in at.page.said.text()
    at.close()
