"""Backups under an older key: opened by what is still known, by their password, or by their sheet's code."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from orat.domain import recovery_code
from orat.domain.backups import Backup
from orat.domain.concern import Concern
from orat.domain.safe import Protection
from orat.errors import EnvironmentFault, UserError
from orat.services.house import Services
from orat.services.keeping.rescue import Rescue
from orat.services.keeping.safe import Safe
from orat.storage import keyfile
from orat.storage.store import FILE
from tests.services.conftest import furnish
from tests.services.stories import report
from tests.services.test_safe import ANOTHER, PASSWORD, Clock, enter

DAY = date(2026, 11, 2)
SECRET = bytes(range(recovery_code.BYTES))


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of a try is measured elsewhere."""
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A memory stick with a backup of a register whose password was PASSWORD; the register is gone."""
    folder, stick = tmp_path / "before", tmp_path / "stick"
    stick.mkdir()
    safe = Safe(folder, Clock())
    services = enter(folder, safe.begin(Protection.PASSWORD, PASSWORD))
    services.start.new_register(municipality="Malmö stad")
    furnish(services)
    report(services, "Klotter", day=DAY)
    kept = keyfile.read(folder)
    assert kept is not None
    keyfile.write(folder, keyfile.with_recovery(kept, keyfile.by_password(kept, PASSWORD), SECRET))
    services.backups.choose_second(stick)
    services.backups.make()
    services.close()
    (shelf,) = stick.iterdir()
    assert (shelf / keyfile.FILE).is_file()
    return shelf


@pytest.fixture
def services(tmp_path: Path, stick: Path) -> Services:
    """A register made anew with another password and the same second place."""
    folder = tmp_path / "data"
    services = enter(folder, Safe(folder, Clock()).begin(Protection.PASSWORD, ANOTHER))
    services.start.new_register(municipality="Malmö stad")
    return services


def of_stick(services: Services, stick: Path) -> Backup:
    (file,) = stick.glob("*.db")
    backup = services.backups.find(str(file))
    assert backup is not None
    return backup


def titles(services: Services) -> list[str]:
    with services.store.read() as reader:
        return [each.title for each in reader.all(Concern)]


def test_a_place_that_was_away_when_the_key_was_changed_opens_by_itself(tmp_path: Path) -> None:
    folder, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    safe = Safe(folder, Clock())
    key = safe.begin(Protection.PASSWORD, PASSWORD)
    services = enter(folder, key)
    services.start.new_register(municipality="Malmö stad")
    furnish(services)
    report(services, "Klotter", day=DAY)
    services.backups.choose_second(stick)
    services.backups.make()
    services.close()
    away = tmp_path / "away"
    shutil.move(stick, away)
    fresh = safe.new_key(key, PASSWORD)
    shutil.rmtree(folder / "backups")
    shutil.move(away, stick)
    again = enter(folder, fresh)
    (backup,) = (each for each in again.backups.overview().backups if each.elsewhere)
    assert again.backups.look(backup).contents.concerns == 1
    again.backups.restore(backup)
    assert titles(again) == ["Klotter"]
    assert again.check(deep=True) == ()
    again.close()
    enter(folder, fresh).close()


def test_its_own_password_opens_a_backup_and_a_wrong_one_costs_time(services: Services, stick: Path) -> None:
    backup = of_stick(services, stick)
    with pytest.raises(EnvironmentFault, match="backup-other-key"):
        services.backups.look(backup)
    with pytest.raises(EnvironmentFault, match="backup-other-key"):
        services.backups.restore(backup)
    for _ in range(3):
        with pytest.raises(UserError, match="password-refused"):
            services.backups.keys.learn(backup, password=ANOTHER)
    with pytest.raises(UserError, match="wait"):
        services.backups.keys.learn(backup, password=PASSWORD)
    (services.store.path.parent / "orat.tries").unlink()
    services.backups.keys.learn(backup, password=PASSWORD)
    assert services.backups.look(backup).contents.concerns == 1
    services.backups.restore(backup)
    assert titles(services) == ["Klotter"]
    assert b"Klotter" not in services.store.path.read_bytes(), "under the present key"
    assert not list(services.store.path.parent.glob("restore*"))
    services.close()


def test_so_does_the_code_of_its_sheet(services: Services, stick: Path) -> None:
    backup = of_stick(services, stick)
    code = recovery_code.written(SECRET)
    with pytest.raises(UserError, match="wrong-code"):
        services.backups.keys.learn(backup, code=recovery_code.written(bytes(recovery_code.BYTES)))
    services.backups.keys.learn(backup, code=code)
    services.backups.restore(backup)
    assert titles(services) == ["Klotter"]
    services.close()


def test_without_a_key_file_beside_it_that_is_told(services: Services, stick: Path) -> None:
    (stick / keyfile.FILE).unlink()
    backup = of_stick(services, stick)
    with pytest.raises(UserError, match="password-refused"):
        services.backups.keys.learn(backup, password=PASSWORD)
    services.close()


def test_a_damaged_register_is_replaced_by_a_backup_of_an_older_key(services: Services, stick: Path) -> None:
    folder, key = services.store.path.parent, services.store.key
    services.close()
    (folder / FILE).write_bytes(b"inte en databas" * 4000)
    rescue = Rescue(folder, actor="", key=key, clock=Clock())
    backup = rescue.find(str(next(stick.glob("*.db"))))
    assert backup is not None
    with pytest.raises(EnvironmentFault, match="backup-other-key"):
        rescue.restore(backup)
    rescue.keys.learn(backup, password=PASSWORD)
    rescue.restore(backup, taking_back=True)
    again = enter(folder, key)
    assert titles(again) == ["Klotter"]
    again.close()
