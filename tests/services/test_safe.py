"""What opens a register and what does not, what wrong tries cost, and how the guard is changed."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from orat import paths
from orat.domain.recovery_code import written
from orat.domain.safe import Protection
from orat.errors import EnvironmentFault, UserError
from orat.services.house import Services
from orat.services.keeping.rescue import Rescue
from orat.services.keeping.safe import Safe
from orat.storage import engine, keyfile
from orat.storage.store import FILE
from tests.services.mail_server import Safe as SystemSafe

PASSWORD, ANOTHER = "Tolv små grisar", "Fjorton stora får"


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 17, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of a try is measured elsewhere."""
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))


@pytest.fixture
def ring() -> Iterator[SystemSafe]:
    """A keyring in memory in place of the system's."""
    before, made = keyring.get_keyring(), SystemSafe()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def safe(tmp_path: Path, clock: Clock) -> Safe:
    return Safe(tmp_path, clock)


def enter(folder: Path, key: str | None) -> Services:
    return Services.open(
        folder, actor="Samordnare", database=paths.database(), translate=lambda _context, text: text, key=key
    )


def begun(safe: Safe, protection: Protection = Protection.PASSWORD) -> Services:
    services = enter(safe.folder, safe.begin(protection, PASSWORD))
    services.start.new_register(municipality="Malmö stad")
    return services


def named(safe: Safe, key: str | None) -> str:
    services = enter(safe.folder, key)
    try:
        return services.meetings.series().municipality
    finally:
        services.close()


def test_a_new_register_is_never_plain_on_disk(safe: Safe) -> None:
    assert safe.view().protection is Protection.NONE
    enter(safe.folder, None).close()
    begun(safe).close()
    assert not engine.is_plain(safe.folder / FILE)
    view = safe.view()
    assert (view.protection, view.exists, view.has_sheet) == (Protection.PASSWORD, True, False)
    assert named(safe, safe.by_password(PASSWORD)) == "Malmö stad"


def test_what_somebody_has_begun_is_never_begun_anew(safe: Safe) -> None:
    services = enter(safe.folder, None)
    services.start.new_register(municipality="Malmö stad")
    services.close()
    with pytest.raises(UserError, match="already-started"):
        safe.begin(Protection.PASSWORD, PASSWORD)
    assert named(safe, None) == "Malmö stad"


@pytest.mark.parametrize(
    ("password", "code"), [("kort", "password-short"), ("aaaaaaaaaaaaaa", "password-easy")]
)
def test_a_password_that_will_not_do_changes_nothing(safe: Safe, password: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        safe.begin(Protection.PASSWORD, password)
    assert keyfile.read(safe.folder) is None


def test_wrong_passwords_cost_more_and_more_time_also_after_a_new_start(safe: Safe, clock: Clock) -> None:
    begun(safe).close()
    before = (safe.folder / FILE).read_bytes(), (safe.folder / keyfile.FILE).read_bytes()
    waits = []
    for _ in range(12):
        with pytest.raises(UserError, match="password-refused"):
            Safe(safe.folder, clock).by_password("Något helt annat")
        waits.append(Safe(safe.folder, clock).view().wait)
        if waits[-1]:
            with pytest.raises(UserError, match="wait"):
                Safe(safe.folder, clock).by_password(PASSWORD)
        clock.now += timedelta(seconds=waits[-1])
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert ((safe.folder / FILE).read_bytes(), (safe.folder / keyfile.FILE).read_bytes()) == before
    assert named(safe, safe.by_password(PASSWORD)) == "Malmö stad"
    with pytest.raises(UserError, match="password-refused"):
        safe.by_password("Något helt annat")
    assert safe.view().wait == 0


def test_setting_the_clock_back_wins_nothing_and_loses_little(safe: Safe, clock: Clock) -> None:
    begun(safe).close()
    for _ in range(3):
        with pytest.raises(UserError, match="password-refused"):
            safe.by_password("Något helt annat")
    clock.now -= timedelta(days=400)
    assert safe.view().wait == 2


def test_the_sheet_opens_and_its_successor_shuts_it_out(safe: Safe) -> None:
    services = begun(safe)
    first = services.security.sheet(PASSWORD)
    assert not services.security.view().has_sheet
    services.security.confirm(first, PASSWORD)
    second = services.security.sheet(PASSWORD)
    services.close()
    code = written(first.secret)
    assert named(safe, safe.by_code(code.lower().replace("-", " "))) == "Malmö stad"
    services = enter(safe.folder, safe.by_password(PASSWORD))
    services.security.confirm(second, PASSWORD)
    services.close()
    with pytest.raises(UserError, match="wrong-code"):
        safe.by_code(code)
    assert named(safe, safe.by_code(written(second.secret))) == "Malmö stad"


def test_what_alters_the_guard_asks_for_the_password(safe: Safe, ring: SystemSafe) -> None:
    services = begun(safe)
    for attempt in (
        lambda: services.security.sheet("Något helt annat"),
        lambda: services.security.change_password("Något helt annat", ANOTHER),
    ):
        with pytest.raises(UserError, match="password-refused") as raised:
            attempt()
        assert raised.value.facts["field"] == "present"
    assert ring.kept == {}
    services.close()


def test_a_changed_password_opens_and_the_old_one_no_longer(safe: Safe) -> None:
    services = begun(safe)
    done = services.security.change_password(PASSWORD, ANOTHER, ANOTHER)
    assert done.change is not None
    assert done.change.verb == "security.password"
    services.close()
    with pytest.raises(UserError, match="password-refused"):
        safe.by_password(PASSWORD)
    assert named(safe, safe.by_password(ANOTHER)) == "Malmö stad"


def test_the_keyring_opens_without_a_password_and_back_again(safe: Safe, ring: SystemSafe) -> None:
    services = begun(safe, Protection.KEYRING)
    assert safe_key(ring)
    services.security.use_password(ANOTHER, ANOTHER)
    services.close()
    assert ring.kept == {}
    services = enter(safe.folder, safe.by_password(ANOTHER))
    services.security.use_keyring(ANOTHER)
    services.close()
    with pytest.raises(UserError, match="password-refused"):
        safe.by_password(ANOTHER)
    assert named(safe, safe.by_keyring()) == "Malmö stad"


def safe_key(ring: SystemSafe) -> str:
    ((_, secret),) = ring.kept.items()
    return secret


def test_a_lost_keyring_is_made_up_for_by_the_sheet(safe: Safe, ring: SystemSafe) -> None:
    services = begun(safe, Protection.KEYRING)
    sheet = services.security.sheet()
    services.security.confirm(sheet)
    services.close()
    ring.kept.clear()
    with pytest.raises(EnvironmentFault, match="key-not-in-keyring"):
        safe.by_keyring()
    assert named(safe, safe.by_code(written(sheet.secret))) == "Malmö stad"
    safe.renew(written(sheet.secret), ANOTHER)
    assert named(safe, safe.by_password(ANOTHER)) == "Malmö stad"


def test_a_computer_without_a_keyring_says_so(safe: Safe) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    try:
        with pytest.raises(EnvironmentFault, match="no-keyring"):
            safe.begin(Protection.KEYRING)
        services = begun(safe)
        assert not services.security.view().has_keyring
        services.close()
    finally:
        keyring.set_keyring(before)


def test_a_plain_register_is_encrypted_and_leaves_a_trace(safe: Safe) -> None:
    services = enter(safe.folder, None)
    services.start.new_register(municipality="Malmö stad")
    services.backups.make()
    services.close()
    key = safe.encrypt(Protection.PASSWORD, PASSWORD)
    services = enter(safe.folder, key)
    assert services.security.note("security.encrypt").change is not None
    assert services.check() == ()
    assert all(backup.encrypted for backup in services.backups.overview().backups)
    services.backups.restore(services.backups.overview().backups[-1])
    services.close()
    assert named(safe, safe.by_password(PASSWORD)) == "Malmö stad"
    assert not [path for path in safe.folder.rglob("*") if b"Malm\xc3\xb6 stad" in bytes_in(path)]


def test_the_second_place_is_encrypted_too_and_gets_the_key_file(safe: Safe, tmp_path: Path) -> None:
    folder, away = safe.folder / "data", tmp_path / "stick"
    away.mkdir()
    folder.mkdir()
    safe = Safe(folder, safe.attempts._clock)
    services = enter(folder, None)
    services.start.new_register(municipality="Malmö stad")
    services.backups.choose_second(away)
    services.backups.make()
    services.close()
    (copy,) = away.rglob("*.db")
    assert engine.is_plain(copy)
    services = enter(folder, safe.encrypt(Protection.PASSWORD, PASSWORD))
    assert not any(engine.is_plain(each) for each in away.rglob("*.db"))
    services.backups.make()
    services.close()
    (key,) = away.rglob(keyfile.FILE)
    assert key.read_bytes() == (folder / keyfile.FILE).read_bytes()


def test_on_a_new_computer_backup_and_key_file_are_enough(safe: Safe, tmp_path: Path) -> None:
    services = begun(safe)
    services.backups.make()
    services.close()
    for left in safe.folder.glob("orat.db*"):
        left.unlink()
    view = safe.view()
    assert (view.protection, view.exists) == (Protection.PASSWORD, False)
    rescue = Rescue(safe.folder, actor="", key=safe.by_password(PASSWORD))
    backup = rescue.find("latest")
    assert backup is not None
    rescue.restore(backup)
    assert named(safe, safe.by_password(PASSWORD)) == "Malmö stad"


def bytes_in(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def test_a_new_key_opens_by_the_same_password_and_old_backups_too(safe: Safe) -> None:
    services = begun(safe)
    services.backups.make()
    services.close()
    old = safe.by_password(PASSWORD)
    new = safe.new_key(old, PASSWORD)
    assert new != old
    assert safe.by_password(PASSWORD) == new
    services = enter(safe.folder, new)
    services.backups.restore(services.backups.overview().backups[-1])
    services.close()
    assert named(safe, new) == "Malmö stad"


def test_without_its_key_file_the_register_says_what_is_missing(safe: Safe) -> None:
    services = begun(safe)
    services.backups.make()
    services.close()
    for path in safe.folder.rglob("*.key"):
        path.unlink()
    with pytest.raises(EnvironmentFault, match="key-file-missing"):
        safe.view()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
def test_every_file_is_its_owners_alone(safe: Safe) -> None:
    services = begun(safe)
    services.backups.make()
    with pytest.raises(UserError):
        services.security.sheet("Något helt annat")
    services.close()
    open_to_others = [
        path.name for path in safe.folder.rglob("*") if path.stat().st_mode & 0o077 and path.suffix != ".json"
    ]
    assert open_to_others == []
