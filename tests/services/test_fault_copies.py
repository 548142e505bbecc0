"""The large use cases meet a machine that fails at its n-th call, each time on a copy of one register.

The old state stays and is whole, the message is clear, and the next start asks nothing.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, count
from pathlib import Path

import pytest

from orat.domain.attachments import Offered, Owner
from orat.domain.backups import Reason
from orat.domain.changes import Kind
from orat.domain.measure import FeedbackChannel
from orat.domain.register import Person
from orat.domain.safe import Protection
from orat.domain.weeding import Rule, WeedRule
from orat.services.house import Services
from orat.services.keeping.safe import Safe
from orat.storage import engine, keyfile
from orat.storage.store import FILE
from orat.ui import messages
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.faulting import FAULTS, failing, install, state_of
from tests.services.stories import report

DAY = date(2026, 11, 2)
PASSWORD = "Tolv små grisar"
_LOOK_EVERY = 5
_HALF_DONE = tuple(f"{FILE}-{ending}" for ending in ("fresh", "worn", "journal"))


@dataclass
class Trial:
    """A copy of the register in `folder`; `key` opens it, and `state` is what it holds."""

    folder: Path
    clock: TurnedClock
    key: str | None
    state: str

    def opened(self) -> Services:
        """The register as it is now, by whatever opens it."""
        safe = Safe(self.folder, self.clock)
        encrypted = safe.view().protection is not Protection.NONE
        self.key = safe.by_password(PASSWORD) if encrypted else None
        return open_services(self.folder, self.clock, key=self.key)


Deed = Callable[[], object]


def go_back(services: Services) -> Deed:
    return partial(services.backups.restore, services.backups.overview().backups[-1])


def weed(services: Services) -> Deed:
    return partial(services.weeding.carry_out, services.weeding.proposal())


def erase(services: Services) -> Deed:
    with services.store.read() as reader:
        return partial(services.staff.erase, reader.all(Person)[0].id, "Dnr 1")


def opening(trial: Trial) -> Deed:
    return lambda: open_services(trial.folder, trial.clock).close()


def encrypt(trial: Trial) -> Deed:
    return partial(Safe(trial.folder, trial.clock).encrypt, Protection.PASSWORD, PASSWORD)


def new_key(trial: Trial) -> Deed:
    assert trial.key is not None
    return partial(Safe(trial.folder, trial.clock).new_key, trial.key, PASSWORD)


@dataclass(frozen=True)
class Case:
    """A use case of the open register or, `closed`, of one that nobody has open; `alters` what it holds."""

    opened: Callable[[Services], Deed] | None = None
    closed: Callable[[Trial], Deed] | None = None
    encrypted: bool = False
    alters: bool = False


CASES = {
    "open": Case(closed=opening),
    "back up": Case(lambda services: services.backups.make),
    "back up an encrypted one": Case(lambda services: services.backups.make, encrypted=True),
    "go back to a backup": Case(go_back, alters=True),
    "weed": Case(weed, alters=True),
    "erase a person": Case(erase, alters=True),
    "encrypt in place": Case(closed=encrypt),
    "take a new key": Case(closed=new_key, encrypted=True),
}


def prepare(folder: Path, clock: TurnedClock, *, encrypted: bool) -> str:
    """A register with an old, ended concern and its attachment, a backup, and one after it; the state."""
    begin_in(folder, clock)
    services = open_services(folder, clock)
    services.weeding.set_rule(Rule(rule=WeedRule.CONCERNS, months=12, reference="Dnr 2026-118"))
    old = report(services, "Klotter", day=DAY)
    services.attachments.add(Owner(Kind.CONCERN, old.id), [Offered("a.txt", b"text")])
    services.concerns.close([old.id], "Sanerat.")
    services.feedback.give([old.id], FeedbackChannel.MAIL, "Tack.")
    clock.days(400)
    services.backups.make(Reason.HAND)
    report(services, "Rök", day=DAY)
    services.close()
    key = Safe(folder, clock).encrypt(Protection.PASSWORD, PASSWORD) if encrypted else None
    services = open_services(folder, clock, key=key)
    state = state_of(services)
    services.close()
    return state


def survive(
    case: Case, prepared: Path, state: str, clock: TurnedClock, numbers: Iterator[int]
) -> tuple[int, int]:
    """Do it with each of these calls failing until none is left; how many failed, and how many of those were
    borne in silence.
    """
    trial = Trial(prepared.with_name("data"), clock, None, state)
    services: Services | None = None
    silent = 0
    for failed, at in enumerate(numbers):
        if services is None:
            shutil.rmtree(trial.folder, ignore_errors=True)
            shutil.copytree(prepared, trial.folder)
            services = trial.opened()
        said = None
        if case.opened is not None:
            said = failing(case.opened(services), at)
            assert state_of(services) == state or (said is None and case.alters), (at, said)
        elif case.closed is not None:
            services.close()
            said = failing(case.closed(trial), at)
        if said is not None:
            assert FAULTS.struck, (at, said)
            assert messages.known(said), (at, said)
        # What failed on the open register may be tried again at once; now and then it is looked at closely.
        closely = said is None or failed % _LOOK_EVERY == 0
        if case.closed is not None or closely:
            services.close()
            services = None
            require_whole(trial, at, changed=said is None and case.alters, closely=closely)
        if not FAULTS.struck:
            assert said is None
            return failed, silent
        silent += said is None
    raise AssertionError("it never succeeded")


def require_whole(trial: Trial, at: int, *, changed: bool, closely: bool) -> None:
    """The next start asks nothing, everything is whole, and nothing half done lies about."""
    again = trial.opened()
    assert changed or state_of(again) == trial.state, at
    if closely:
        assert again.check(deep=True) == (), at
        again.backups.make()
    again.close()
    left = [path.name for path in trial.folder.iterdir() if path.name.startswith((*_HALF_DONE, "restore"))]
    assert left == [], at
    assert engine.is_plain(trial.folder / FILE) is (trial.key is None)


def surviving(
    name: str, tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch, numbers: Iterator[int]
) -> tuple[int, int]:
    """Prepare the register, and go through the numbers."""
    monkeypatch.setattr(keyfile, "_COST", (1 << 4, 8, 1))
    case = CASES[name]
    state = prepare(tmp_path / "prepared", clock, encrypted=case.encrypted)
    install(monkeypatch, tmp_path / "data")
    return survive(case, tmp_path / "prepared", state, clock, numbers)


@pytest.mark.parametrize("name", CASES)
def test_a_large_use_case_survives_failing_calls(
    name: str, tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed, _ = surviving(name, tmp_path, clock, monkeypatch, sampled())
    assert failed >= 3


def sampled() -> Iterator[int]:
    """The first, then ever farther apart."""
    return chain((1,), (7 * 4**at for at in count()))


@pytest.mark.soak
@pytest.mark.parametrize("name", CASES)
def test_a_large_use_case_survives_every_failing_call(
    name: str, tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed, silent = surviving(name, tmp_path, clock, monkeypatch, count(1))
    with suppress(OSError):
        print(f"failing calls: {failed}, of which {silent} hindered nothing")
    assert failed > 8
