"""Every use case meets a machine that fails at its n-th call: the old state stays, the message is clear.

The large ones are in test_fault_copies.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from functools import cache, partial
from hashlib import sha256
from itertools import chain, count, cycle
from pathlib import Path
from typing import Any

import pytest

from orat.documents.package import packed
from orat.domain.agenda import Outcome
from orat.domain.attachments import AttachedFile, Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.exports import ExportWish
from orat.domain.filters import ConcernFilter, Order
from orat.domain.inbox import InboxFilter
from orat.domain.measure import FeedbackChannel, FollowUpStatus
from orat.domain.meeting import MeetingState, Presence
from orat.domain.minutes import DocumentKind, Edition
from orat.domain.package import Package, PackageKind, PackedConcern, PackedFile
from orat.domain.register import Unit, UnitKind
from orat.domain.scales import Severity
from orat.domain.weeding import Rule, WeedRule
from orat.services.documents.editions import Extract
from orat.services.house import Services
from orat.services.inbox.answers import Inlet
from orat.services.keeping.weeding import Proposal
from orat.ui import messages
from tests.services.arriving import put, row, table
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.faulting import FAULTS, failing, install, state_of
from tests.services.stories import area, category, unit
from tests.storage.kept import KEY

DAY = date(2026, 11, 2)
Deed = Callable[[], object]
UseCase = tuple[str, Callable[[Services, Path], Deed]]


def draft(services: Services, title: str) -> Concern:
    """A concern to be reported."""
    return Concern(
        title=title, unit_id=unit(services, "Ekbackskolan"), area_id=area(services, "Öster"),
        category_id=category(services, "Brand och pyroteknik"), happened_on=DAY, severity=Severity.HIGH,
    )  # fmt: skip


def ids(services: Services, *titles: str) -> list[int]:
    """The ids of concerns by title, all of them when none is named."""
    with services.store.read() as reader:
        return [each.id for each in reader.all(Concern) if not titles or each.title in titles]


def the_meeting(services: Services) -> int:
    return min(row.id for row in services.meetings.rows() if row.state is not MeetingState.FINALISED)


def last_item(services: Services) -> int:
    return services.agenda.view(the_meeting(services)).items[-1].item.id


def in_room(services: Services, at: int = 2) -> int:
    return services.room.view(the_meeting(services)).items[at].item.id


def version(services: Services) -> int:
    finalised = next(row.id for row in services.meetings.rows() if row.state is MeetingState.FINALISED)
    return services.minutes.versions(finalised)[0].version.id


def excerpt(services: Services) -> Extract:
    finalised = next(row.id for row in services.meetings.rows() if row.state is MeetingState.FINALISED)
    return Extract(meeting_id=finalised, edition=Edition.FULL, version_id=version(services))


def a_table(folder: Path) -> Inlet:
    """A table with two reports, beside the data folder."""
    return put(folder.parent, "lista.xlsx", table(row(), row(Skola="Nyskolan")))


def attending(services: Services) -> list[int]:
    return [one.id for one in services.room.view(the_meeting(services)).attendance]


def due(services: Services) -> Proposal:
    """What is to be weeded of what was handed out and said, for years from now."""
    clock = services.store.clock
    assert isinstance(clock, TurnedClock)
    for rule in (WeedRule.MEETINGS, WeedRule.BIN):
        services.weeding.set_rule(Rule(rule=rule, months=1))
    clock.days(60)
    return services.weeding.proposal()


def a_file(services: Services) -> AttachedFile:
    """The first of the attachments."""
    return services.attachments.of(Owner(Kind.CONCERN, ids(services, "Ett")[0])).own[0]


def reports(services: Services) -> list[int]:
    """What is open in the inbox."""
    return list(services.inbox.ids(InboxFilter()).rows)


@cache
def a_package() -> bytes:
    """A package from another installation, with a file in it."""
    file = PackedFile(name="a.txt", digest=sha256(b"text").hexdigest())
    package = Package(
        kind=PackageKind.CONCERNS, register="ab" * 16, sender="Skolan",
        made_at=datetime(2026, 11, 1, tzinfo=UTC),
        concerns=(PackedConcern(id=1, title="Rök", happened_on=DAY, files=(file,)),),
    )  # fmt: skip
    return packed(package, {file.digest: b"text"})


USE_CASES: list[UseCase] = [
    ("keep a unit", lambda s, _: partial(s.register.keep, Unit(kind=UnitKind.SCHOOL, name="Nyskolan"))),
    ("define a severity", lambda s, _: partial(s.register.define_severity, Severity.LOW, "Stör lite.")),
    ("begin a concern", lambda s, _: partial(s.concerns.begin, title="Påbörjad")),
    ("edit a concern", lambda s, _: partial(s.concerns.edit, ids(s)[-1], title="Ändrad")),
    ("discard a draft", lambda s, _: partial(s.concerns.discard, ids(s, "Ändrad")[0])),
    ("report", lambda s, _: partial(s.concerns.report_new, draft(s, "Ett"))),
    ("report another", lambda s, _: partial(s.concerns.report_new, draft(s, "Två"))),
    ("review", lambda s, _: partial(s.concerns.review, ids(s, "Ett", "Två"))),
    ("change many", lambda s, _: partial(s.concerns.change_many, ids(s), severity=Severity.ACUTE)),
    ("refer", lambda s, _: partial(s.concerns.refer, ids(s, "Två"), "SSPF")),
    ("reopen", lambda s, _: partial(s.concerns.reopen, ids(s, "Två"))),
    ("delete", lambda s, _: partial(s.concerns.delete, ids(s, "Två"))),
    ("restore", lambda s, _: partial(s.concerns.restore, ids(s, "Två"))),
    ("gather", lambda s, _: partial(s.problems.gather, ids(s, "Ett", "Två"), title="Bränder")),
    ("edit a problem", lambda s, _: partial(s.problems.edit, 1, summary="Vid torget")),
    ("take out", lambda s, _: partial(s.problems.take_out, ids(s, "Två"))),
    ("undo", lambda s, _: s.timeline.undo),
    ("redo", lambda s, _: s.timeline.redo),
    ("attach", lambda s, _: partial(
        s.attachments.add, Owner(Kind.CONCERN, ids(s, "Ett")[0]),
        [Offered("a.txt", b"text"), Offered("b.txt", b"more")])),
    ("name a file", lambda s, _: partial(s.attachments.edit, a_file(s).id, caption="Kopia")),
    ("move a file", lambda s, _: partial(s.attachments.move, a_file(s).id, 1)),
    ("save a copy of a file", lambda s, folder: partial(
        s.attachments.save_copy, a_file(s), folder / "copy.txt")),
    ("remove a file", lambda s, _: partial(s.attachments.remove, [a_file(s).id])),
    ("make the coming meeting", lambda s, _: s.meetings.ensure_coming),
    ("edit a meeting", lambda s, _: partial(
        s.meetings.edit, the_meeting(s), starts=time(9, 0), ends=time(10, 0), place="Rum 2")),
    ("raise", lambda s, _: partial(s.concerns.raise_to_meeting, ids(s, "Två"))),
    ("propose", lambda s, _: partial(s.agenda.propose, the_meeting(s))),
    ("add information", lambda s, _: partial(s.agenda.add_information, the_meeting(s), "Lucia")),
    ("edit a point", lambda s, _: partial(s.agenda.edit, last_item(s), title="Luciatåg")),
    ("move a point", lambda s, _: partial(s.agenda.move, last_item(s), 2)),
    ("start the meeting", lambda s, _: partial(s.room.start, the_meeting(s))),
    ("note", lambda s, _: partial(s.room.note, in_room(s), discussion="Sagt")),
    ("presence", lambda s, _: partial(s.room.set_presence, attending(s), Presence.PRESENT)),
    ("decide", lambda s, _: partial(s.measures.decide, in_room(s), "Belysning", due=date(2026, 12, 1))),
    ("follow up", lambda s, _: partial(s.measures.follow_up, 1, FollowUpStatus.PARTLY_DONE, note="Halvvägs")),
    ("end a point", lambda s, _: partial(s.room.end_point, in_room(s), Outcome.DECIDED)),
    ("end the meeting", lambda s, _: partial(s.room.close, the_meeting(s), carry_undecided=True)),
    ("finalise", lambda s, _: partial(s.minutes.finalise, the_meeting(s))),
    ("issue an edition", lambda s, _: partial(s.editions.issue, excerpt(s), "Polisen")),
    ("export minutes", lambda s, folder: partial(
        s.minutes.export, s.minutes.version_pdf(version(s)), folder / "notes.pdf")),
    ("preview a document", lambda s, _: partial(s.minutes.pdf, s.meetings.rows()[0].id, DocumentKind.NOTES)),
    ("give feedback", lambda s, _: partial(s.feedback.give, ids(s, "Ett"), FeedbackChannel.MAIL, "Tack")),
    ("make a calendar", lambda s, _: s.calendar.series),
    ("save a view", lambda s, _: partial(s.views.save, "Mina", ConcernFilter(), Order())),
    ("export rows", lambda s, folder: partial(s.exports.export, ExportWish(), folder / "rows.xlsx")),
    ("take in a table", lambda s, folder: partial(s.inbox.take_in, [a_table(folder)])),
    ("accept a report", lambda s, _: partial(s.triage.accept, reports(s)[:1])),
    ("accept all that is new", lambda s, _: partial(s.triage.accept_new, InboxFilter())),
    ("make a package", lambda s, folder: partial(s.packages.send, ids(s, "Två"), folder / "week.orat")),
    ("take a package in", lambda s, _: partial(s.packages.take_in, a_package(), "week.orat")),
    ("hold back from weeding", lambda s, _: partial(
        s.weeding.hold_back, due(s).candidates[:1], "Tillsyn")),
    ("let be weeded", lambda s, _: partial(
        s.weeding.let_be_weeded, [each.exception for each in due(s).held])),
    ("report after it all", lambda s, _: partial(s.concerns.report_new, draft(s, "Efteråt"))),
]  # fmt: skip


_SECOND = cycle((2, 3, 4, 5, 6, 7, 8))


def sampled() -> Iterator[int]:
    """The first, then ever farther apart; the second is another for each use case."""
    return chain((1, next(_SECOND)), (12 << 2 * at for at in count()))


FORGIVING = frozenset({"take in a table"})
"""What goes on without some calls: a file may be refused."""


def survive(services: Services, name: str, prepare: Any, folder: Path, numbers: Iterator[int]) -> int:
    """Run one use case with each of these calls failing until none is left to fail; how many failures."""
    for faults, at in enumerate(numbers):
        deed = prepare(services, folder)
        before = state_of(services)
        files = {path.name for path in folder.iterdir()}
        said = failing(deed, at)
        if said is None:
            assert not FAULTS.struck or name in FORGIVING, (name, at, "kept silent")
            return faults + FAULTS.struck
        assert FAULTS.struck, (name, at, said)
        assert messages.known(said), (name, at, said)
        assert state_of(services) == before, (name, at, "is not the old state")
        assert {path.name for path in folder.iterdir()} - files <= {"backups"}, (name, at)
    raise AssertionError(name)


def all_survive(
    tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch, numbers: Any, key: str | None
) -> int:
    """Live the story with failures; in the end the register is whole and nothing is lost."""
    folder = tmp_path / "data"
    install(monkeypatch, folder)
    begin_in(folder, clock, key=key)
    services = open_services(folder, clock, key=key)
    faults = sum(survive(services, name, prepare, folder, numbers()) for name, prepare in USE_CASES)
    assert services.check(deep=True) == ()
    assert ids(services, "Efteråt")
    services.close()
    return faults


def test_each_use_case_survives_failing_calls(
    tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an encrypted register, as one is from the start."""
    assert all_survive(tmp_path, clock, monkeypatch, sampled, KEY) > 80


@pytest.mark.soak
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_each_use_case_survives_every_failing_call(
    tmp_path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch, key: str | None
) -> None:
    faults = all_survive(tmp_path, clock, monkeypatch, lambda: count(1), key)
    print(f"failing calls: {faults}")
    assert faults > 1000
