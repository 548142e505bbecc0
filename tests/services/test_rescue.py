"""A damaged register opens nothing, is kept as it is and read where it can be; a backup takes its place."""

import random
import shutil
from contextlib import closing
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from orat.domain.attachments import Offered, Owner
from orat.domain.backups import Reason
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.inbox import Delivery, IncomingReport, IncomingState
from orat.domain.intake import OriginKind
from orat.errors import EnvironmentFault
from orat.services.house import Services
from orat.services.keeping.rescue import Rescue
from orat.storage.engine import connect
from orat.storage.store import FILE
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import coming, report
from tests.storage.kept import KEY

DAY = date(2026, 11, 2)
PAGE = 4096


def fingerprints(folder: Path) -> dict[str, str]:
    """What the register's own files are, byte for byte; an empty log is none, and -shm holds no content."""
    files = [folder / FILE, folder / f"{FILE}-wal"]
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.exists() and path.stat().st_size
    }


def ruin(path: Path, pages: range) -> None:
    """Overwrite pages of a closed file."""
    content = bytearray(path.read_bytes())
    dice = random.Random(1)
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
    path.write_bytes(content)


def titles(folder: Path, clock: TurnedClock) -> list[str]:
    """What is reported in a folder's register."""
    services = open_services(folder, clock)
    with services.store.read() as reader:
        found = sorted(concern.title for concern in reader.all(Concern))
    assert services.check() == ()
    services.close()
    return found


@pytest.fixture
def key() -> str | None:
    """None where the register is plain; tests of both have it as a parameter."""
    return None


both = pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])


@pytest.fixture
def folder(tmp_path: Path, clock: TurnedClock, key: str | None) -> Path:
    """A register with a backup and a report after it, closed; made once for all these tests."""
    made, done = _made(clock.at(), key)
    shutil.copytree(made.name, tmp_path / "data")
    clock.turn_to(done)
    return tmp_path / "data"


@cache
def _made(instant: datetime, key: str | None) -> tuple[TemporaryDirectory[str], datetime]:
    folder, clock = TemporaryDirectory(prefix="orat-tests-"), TurnedClock(DAY)
    clock.turn_to(instant)
    begin_in(Path(folder.name), clock, key=key)
    services = open_services(Path(folder.name), clock, key=key)
    for number in range(40):
        report(services, f"Klotter {number}", day=DAY, description="ord " * 200)
    services.backups.make()
    report(services, "Efteråt", day=DAY)
    services.close()
    return folder, clock.at()


def broken_opening(folder: Path, clock: TurnedClock, key: str | None = None) -> str:
    """The code with which the register is not opened."""
    with pytest.raises(EnvironmentFault) as caught:
        open_services(folder, clock, key=key)
    return caught.value.code


def rescue(folder: Path, clock: TurnedClock, key: str | None = None) -> Rescue:
    return Rescue(folder, actor="Samordnare", clock=clock, key=key)


def pages_of(folder: Path) -> int:
    return (folder / FILE).stat().st_size // PAGE


def test_a_damaged_register_is_not_opened_and_not_touched(folder: Path, clock: TurnedClock) -> None:
    ruin(folder / FILE, range(60, pages_of(folder)))
    before = fingerprints(folder)
    assert broken_opening(folder, clock) == "register-damaged"
    damage = rescue(folder, clock).examine()
    rescue(folder, clock).examine()
    assert broken_opening(folder, clock) == "register-damaged"
    assert fingerprints(folder) == before
    assert damage.findings
    assert [backup.contents.concerns for backup in damage.backups] == [40]
    (kept,) = (folder / "backups").glob("damaged-*")
    assert kept == damage.kept
    assert sha256((kept / FILE).read_bytes()).hexdigest() == before[FILE]
    assert not list((folder / "backups").glob("look-*"))


def test_what_can_be_read_is_counted_and_what_came_after_is_named(folder: Path, clock: TurnedClock) -> None:
    """Pages of the middle are gone; the newest change lies at the end, and is still there."""
    content = (folder / FILE).read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    leaves = [(at, page) for at, page in enumerate(pages) if page[0] == 13]
    concerns = [at for at, page in leaves if b"Klotter" in page and b'"title"' not in page]
    assert len(concerns) > 4
    for page in concerns[1:3]:
        ruin(folder / FILE, range(page, page + 1))
    assert broken_opening(folder, clock) == "register-damaged"
    damage = rescue(folder, clock).examine()
    counted = {each.table: each for each in damage.tables}
    assert 0 < counted["concern"].readable < 41
    assert counted["concern"].expected == 40
    assert counted["unit"].readable == counted["unit"].expected == 5
    assert [change.verb for change in damage.changes] == ["concern.report"]
    assert damage.changes[0].facts["number"] == "2026-0041"


def test_the_newest_good_backup_takes_its_place(folder: Path, clock: TurnedClock) -> None:
    ruin(folder / FILE, range(2, pages_of(folder)))
    at_hand = rescue(folder, clock)
    damage = at_hand.examine()
    kept = at_hand.restore(damage.backups[0]).kept
    assert kept == damage.kept
    assert "Efteråt" not in titles(folder, clock)
    assert len(titles(folder, clock)) == 40
    assert (kept / FILE).is_file()


@pytest.mark.parametrize("sound", [True, False])
def test_a_backup_that_nobody_has_read_back_is_read_first(
    folder: Path, clock: TurnedClock, sound: bool
) -> None:
    services = open_services(folder, clock)
    with services.store.aside() as connection:
        unread = services.store.shelf.copy(connection, Reason.HAND, now=clock())
    services.close()
    if not sound:
        ruin(unread.path, range(2, 20))
    ruin(folder / FILE, range(2, pages_of(folder)))
    offered = [backup.name for backup in rescue(folder, clock).examine().backups]
    assert offered[0] == unread.name if sound else unread.name not in offered
    assert len(offered) == 1 + sound


def broken_table(folder: Path, table: str, key: str | None = None) -> None:
    """Noise in place of a table's first page."""
    with closing(connect(folder / FILE, key=key)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(asked, (table,)).fetchone()
    ruin(folder / FILE, range(page - 1, page))


@both
def test_what_was_done_after_the_backup_is_done_again(
    folder: Path, clock: TurnedClock, key: str | None
) -> None:
    services = open_services(folder, clock, key=key)
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    point = services.agenda.view(meeting.id).items[-1].item
    services.agenda.edit(point.id, title="Lucia")
    services.attachments.add(Owner(Kind.ITEM, point.id), [Offered("bild.txt", b"brev")])
    services.concerns.edit(1, title="Klotter ändrat")
    services.concerns.edit(2, title="Ångrat")
    services.timeline.undo()
    services.close()
    broken_table(folder, "outside_identity", key)
    assert broken_opening(folder, clock, key) == "register-damaged"
    at_hand = rescue(folder, clock, key)
    taken = at_hand.restore(at_hand.examine().backups[0], taking_back=True).taken_back
    assert (taken.not_again, taken.reports, taken.texts) == ((), 0, 0)
    assert taken.again > 5
    again = open_services(folder, clock, key=key)
    found = titles_in(again)
    assert {"Efteråt", "Klotter ändrat", "Klotter 1"} <= set(found)
    assert "Ångrat" not in found
    assert again.agenda.view(meeting.id).items[-1].item.title == "Lucia"
    (file,) = again.attachments.of(Owner(Kind.ITEM, point.id)).own
    assert again.attachments.data(file) == b"brev"
    assert again.check(deep=True) == ()
    again.timeline.undo()
    assert "Efteråt" not in titles_in(again), "all of it is one step"
    again.close()


@both
def test_what_cannot_be_done_again_waits_in_the_inbox_as_far_as_it_can_be_read(
    folder: Path, clock: TurnedClock, key: str | None
) -> None:
    services = open_services(folder, clock, key=key)
    services.measures.decide(_point(services), "Belysning vid grinden")
    services.close()
    broken_table(folder, "change", key)
    assert broken_opening(folder, clock, key) == "register-damaged"
    at_hand = rescue(folder, clock, key)
    taken = at_hand.restore(at_hand.examine().backups[0], taking_back=True).taken_back
    assert taken.reports == 1
    again = open_services(folder, clock, key=key)
    with again.store.read() as reader:
        (delivery,) = reader.all(Delivery)
        (waiting,) = reader.all(IncomingReport)
    assert (waiting.kind, waiting.title, waiting.state) == (
        OriginKind.RESCUE, "Efteråt", IncomingState.WAITING,
    )  # fmt: skip
    assert "Belysning vid grinden" in delivery.text
    accepted = again.triage.accept([waiting.id]).value[0]
    assert (accepted.title, accepted.happened_on) == ("Efteråt", DAY)
    assert again.check() == ()
    again.close()


def _point(services: Services) -> int:
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    return services.room.view(meeting.id).items[-1].item.id


def titles_in(services: Services) -> list[str]:
    with services.store.read() as reader:
        return [concern.title for concern in reader.all(Concern)]


def test_a_backup_that_is_ruined_too_is_passed_over(folder: Path, clock: TurnedClock) -> None:
    services = open_services(folder, clock)
    newest = services.backups.make().backup
    assert newest is not None
    services.close()
    ruin(newest.path, range(5, 6))
    ruin(folder / FILE, range(2, pages_of(folder)))
    damage = rescue(folder, clock).examine()
    assert [backup.number for backup in damage.backups] == [1]
    with pytest.raises(EnvironmentFault, match="backup-altered"):
        rescue(folder, clock).restore(newest)
    assert broken_opening(folder, clock) == "register-damaged"


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"inte en databas" * 4000])
def test_a_file_with_nothing_left_in_it(folder: Path, clock: TurnedClock, content: bytes) -> None:
    (folder / FILE).write_bytes(content)
    before = fingerprints(folder)
    damage = rescue(folder, clock).examine()
    assert damage.tables == ()
    assert damage.changes == ()
    assert fingerprints(folder) == before
    rescue(folder, clock).restore(damage.backups[0])
    assert len(titles(folder, clock)) == 40


def test_what_waits_in_the_log_of_a_killed_process_is_kept_and_not_folded(
    folder: Path, clock: TurnedClock, tmp_path: Path
) -> None:
    services = open_services(folder, clock)
    report(services, "Bara i loggen", day=DAY)
    killed = tmp_path / "killed"
    shutil.copytree(folder, killed)
    services.close()
    log = (killed / f"{FILE}-wal").read_bytes()
    assert log
    ruin(killed / FILE, range(10, pages_of(killed)))
    before = fingerprints(killed)
    assert broken_opening(killed, clock) == "register-damaged"
    damage = rescue(killed, clock).examine()
    assert fingerprints(killed) == before
    assert (damage.kept / f"{FILE}-wal").read_bytes() == log
    rescue(killed, clock).restore(damage.backups[0])
    assert len(titles(killed, clock)) == 40


def test_only_the_second_place_has_backups(folder: Path, clock: TurnedClock, tmp_path: Path) -> None:
    services = open_services(folder, clock)
    (tmp_path / "stick").mkdir()
    services.backups.choose_second(tmp_path / "stick")
    services.backups.make()
    services.close()
    shutil.rmtree(folder / "backups")
    ruin(folder / FILE, range(2, pages_of(folder)))
    damage = rescue(folder, clock).examine()
    assert [backup.elsewhere for backup in damage.backups] == [True]
    rescue(folder, clock).restore(damage.backups[0])
    assert len(titles(folder, clock)) == 41


def test_without_any_backup_there_is_still_what_can_be_read(folder: Path, clock: TurnedClock) -> None:
    shutil.rmtree(folder / "backups")
    ruin(folder / FILE, range(pages_of(folder) - 3, pages_of(folder)))
    damage = rescue(folder, clock).examine()
    assert damage.backups == ()
    assert sum(each.readable for each in damage.tables) > 50


def test_random_damage_never_opens_and_never_loses_the_backup(folder: Path, clock: TurnedClock) -> None:
    """What SQLite can see: whole pages of noise. Flipped bits inside a text are found by `check`."""
    whole = (folder / FILE).read_bytes()
    dice = random.Random(5)
    for _ in range(12):
        (folder / FILE).write_bytes(whole)
        first = dice.randrange(1, pages_of(folder) - 6)
        ruin(folder / FILE, range(first, first + 6))
        before = fingerprints(folder)
        assert broken_opening(folder, clock) in ("register-damaged", "not-a-database")
        assert len(rescue(folder, clock).examine().backups) == 1
        assert fingerprints(folder) == before


def test_services_are_not_needed(services: Services) -> None:
    """A register that is well is examined without findings."""
    folder = services.store.path.parent
    services.close()
    assert Rescue(folder, actor="").examine().findings == ()
