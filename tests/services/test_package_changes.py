"""What is sent again and says otherwise, and packages that come in a mail or a watched folder."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orat.domain.attachments import AttachedFile, Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.event import FiledEvent
from orat.domain.inbox import InboxFilter, IncomingState
from orat.domain.intake import Verdict
from orat.domain.measure import Feedback, FeedbackChannel
from orat.domain.package import PackedConcern
from orat.domain.packed_text import as_pairs, from_pairs, same
from orat.domain.revision import PARTS
from orat.domain.scales import Effect, Severity, Trend, WhenKind
from orat.errors import UserError
from orat.services.house import Services
from orat.services.inbox.answers import Inlet, ReportView
from tests.services.arriving import mail, put
from tests.services.conftest import TurnedClock, begin_in, open_services
from tests.services.stories import category, report
from tests.services.test_packages import picture

DAY = date(2026, 11, 1)


@pytest.fixture
def manager(tmp_path: Path, clock: TurnedClock) -> Iterator[Services]:
    """The education manager's own installation."""
    begin_in(tmp_path / "manager", clock, "Utbildningsområde 3")
    opened = open_services(tmp_path / "manager", clock, "Utbildningschef")
    yield opened
    opened.close()


Send = Callable[..., Path]


@pytest.fixture
def fire(manager: Services) -> Concern:
    """What the manager has lifted."""
    made = report(manager, "Container i brand", day=DAY, place="Lastkajen", description="Rök.")
    manager.concerns.raise_to_meeting([made.id])
    return made


@pytest.fixture
def send(manager: Services, fire: Concern, tmp_path: Path, clock: TurnedClock) -> Send:
    """Sends it as it is, in a file of its own each time."""

    def sent(password: str = "") -> Path:
        clock.days(1)
        target = tmp_path / f"paket {clock():%d%H%M%S}.orat"
        manager.packages.send([fire.id], target, password=password)
        return target

    return sent


def take(services: Services, file: Path) -> None:
    services.packages.take_in(file.read_bytes(), file.name)


def waiting(services: Services) -> list[ReportView]:
    return [services.inbox.view(each) for each in services.inbox.ids(InboxFilter()).rows]


def accepted(services: Services, send: Send) -> Concern:
    """The concern here, once the first package is accepted."""
    take(services, send())
    (view,) = waiting(services)
    (concern,) = services.triage.accept([view.report.id]).value
    return concern


def parts(view: ReportView) -> dict[str, bool]:
    assert view.revision is not None
    return {each.part: each.changed_here for each in view.revision.parts}


def test_a_change_waits_with_what_differs_and_is_taken_over_in_one_step(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    mine = accepted(services, send)
    manager.concerns.edit(
        fire.id, severity=Severity.HIGH, place="Södra gaveln", when_kind=WhenKind.NIGHT, happened_at=None,
        category_id=category(manager, "Skadegörelse och klotter"),
    )  # fmt: skip
    file = send()
    look = services.packages.look(file.read_bytes())
    assert (look.new, look.known, look.changed) == (0, 0, 1)
    take(services, file)
    (view,) = waiting(services)
    assert (view.report.verdict, view.number) == (Verdict.CHANGED, mine.number)
    assert parts(view) == dict.fromkeys(("category", "severity", "when", "place"), False)
    assert view.revision is not None
    assert view.revision.names["category"][0::2] == ("Brand och pyroteknik", "Skadegörelse och klotter")
    assert services.lists.concern(mine.id) == mine
    take(services, send())
    assert len(waiting(services)) == 1, "the same change again is known"
    services.revisions.accept(view.report.id, ["severity", "when", "category"])
    after = services.lists.concern(mine.id)
    assert (after.severity, after.when_kind, after.place) == (Severity.HIGH, WhenKind.NIGHT, "Lastkajen")
    entry = services.timeline.of(Kind.CONCERN, mine.id)[0]
    assert (entry.change.verb, entry.change.facts["sender"]) == ("inbox.accept-change", "Utbildningsområde 3")
    services.timeline.undo()
    assert services.lists.concern(mine.id) == mine
    assert len(waiting(services)) == 1
    services.timeline.redo()
    take(services, send())
    assert waiting(services) == [], "what was left as it is does not come back"
    assert services.check() == ()


def test_what_was_changed_here_since_is_told_and_never_written_over_unasked(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    mine = accepted(services, send)
    services.concerns.edit(mine.id, severity=Severity.ACUTE, title="Containerbrand")
    manager.concerns.edit(
        fire.id, severity=Severity.HIGH, description="Rök och lågor.", title="Containerbrand"
    )
    take(services, send())
    (view,) = waiting(services)
    assert parts(view) == {"severity": True, "description": False}, "what is said alike by now is no change"
    with pytest.raises(UserError, match="changed-here"):
        services.triage.accept([view.report.id])
    with pytest.raises(UserError, match="nothing-taken-over"):
        services.revisions.accept(view.report.id, [])
    services.revisions.accept(view.report.id, ["description"])
    after = services.lists.concern(mine.id)
    assert (after.severity, after.description) == (Severity.ACUTE, "Rök och lågor.")


def test_a_change_that_is_turned_down_stays_so_until_the_next_one(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    mine = accepted(services, send)
    manager.concerns.edit(fire.id, severity=Severity.HIGH)
    take(services, send())
    (view,) = waiting(services)
    services.triage.reject([view.report.id], "Polisen bedömer den som måttlig.")
    take(services, send())
    assert waiting(services) == []
    manager.concerns.edit(fire.id, trend=Trend.RISING)
    take(services, send())
    (view,) = waiting(services)
    assert list(parts(view)) == ["trend"]
    manager.concerns.edit(fire.id, place="Porten")
    take(services, send())
    (view,) = waiting(services)
    assert list(parts(view)) == ["trend", "place"], "one change waits at a time, as it was sent last"
    manager.concerns.edit(fire.id, place="Lastkajen", trend=None)
    take(services, send())
    assert waiting(services) == [], "taken back by its sender"
    assert services.lists.concern(mine.id) == mine
    services.packages.answer(services.packages.correspondents()[0].register, send().with_name("svar.orat"))


def test_a_new_picture_comes_along_and_an_old_one_does_not_come_twice(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    owner = Owner(Kind.CONCERN, fire.id)
    manager.attachments.add(owner, [Offered("a.jpg", picture())])
    mine = accepted(services, send)
    manager.attachments.add(owner, [Offered("b.txt", b"Anteckning")])
    take(services, send())
    (view,) = waiting(services)
    assert view.revision is not None
    assert (view.revision.files, [each.file.name for each in view.enclosures]) == (1, ["b.txt"])
    services.triage.accept([view.report.id])
    with services.store.read() as reader:
        assert [each.name for each in reader.all(AttachedFile, concern_id=mine.id)] == ["a.jpg", "b.txt"]


def test_a_report_that_waits_says_what_was_sent_last_and_keeps_what_was_corrected(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    take(services, send())
    (view,) = waiting(services)
    services.triage.correct(view.report.id, title="Containerbrand")
    manager.concerns.edit(fire.id, title="Container brann", place="Porten")
    take(services, send())
    (view,) = waiting(services)
    assert (view.report.title, view.report.place) == ("Containerbrand", "Porten")
    assert (view.report.verdict, view.report.codes) == (Verdict.NEEDS_DECISION, ("revised-here",))
    assert dict(view.report.answers)["title"] == "Container brann"
    services.triage.accept([view.report.id])
    take(services, send())
    assert waiting(services) == []


def test_what_was_turned_down_comes_as_itself_when_it_is_sent_otherwise(
    services: Services, manager: Services, fire: Concern, send: Send, tmp_path: Path
) -> None:
    take(services, send())
    services.triage.reject([waiting(services)[0].report.id], "För lite att gå på.")
    take(services, send())
    assert waiting(services) == []
    manager.concerns.edit(fire.id, description="Container bakom köket, släckt av räddningstjänsten.")
    take(services, send())
    (view,) = waiting(services)
    assert view.report.codes == ("again",)
    (concern,) = services.triage.accept([view.report.id]).value
    services.feedback.give([concern.id], FeedbackChannel.MAIL, "Nu är det med.")
    (sender,) = services.packages.correspondents()
    services.packages.answer(sender.register, tmp_path / "svar.orat")
    take(manager, tmp_path / "svar.orat")
    assert [each.text for each in manager.lists.detail(fire.id).feedback] == ["Nu är det med."]


def test_what_was_turned_away_is_told_home_with_its_reason(
    services: Services, manager: Services, fire: Concern, send: Send, tmp_path: Path
) -> None:
    take(services, send())
    services.triage.hand_on([waiting(services)[0].report.id], "Fastighetsägaren, Anna Ek", "Gäller hissen.")
    (sender,) = services.packages.correspondents()
    assert sender.concerns == 1
    looked = services.leaving.of_answers(sender.register)
    assert [(each.field, each.kind) for each in looked.sightings] == [("referred_to", Kind.INCOMING)]
    services.sightings.mask(looked.sightings[0])
    file = tmp_path / "svar.orat"
    services.packages.answer(sender.register, file)
    take(manager, file)
    home = manager.lists.concern(fire.id)
    assert (home.state, home.closing_reason) == (ConcernState.REFERRED, "Gäller hissen.")
    assert home.referred_to == "Fastighetsägaren, [maskat]"
    assert manager.packages.take_in(file.read_bytes(), "svar.orat").change is None


def test_a_change_that_was_turned_down_is_told_home_with_its_reason(
    services: Services, manager: Services, fire: Concern, send: Send, tmp_path: Path, clock: TurnedClock
) -> None:
    accepted(services, send)
    manager.concerns.edit(fire.id, severity=Severity.HIGH)
    take(services, send())
    (view,) = waiting(services)
    services.triage.reject([view.report.id], "Anna Ek bedömer den som måttlig.")
    (sender,) = services.packages.correspondents()
    looked = services.leaving.of_answers(sender.register)
    assert [(each.field, each.kind) for each in looked.sightings] == [("note", Kind.INCOMING)]
    services.sightings.mask(looked.sightings[0])
    file = tmp_path / "svar.orat"
    services.packages.answer(sender.register, file)
    (told,) = manager.packages.look(file.read_bytes()).answered
    assert [each.reason for each in told[1].refused] == ["[maskat] bedömer den som måttlig."]
    clock.days(1)
    take(manager, file)
    home = manager.lists.concern(fire.id)
    assert home.state is not ConcernState.REJECTED, "what was accepted before still goes on there"
    assert home.feedback_due_since is not None
    with manager.store.read() as reader:
        (said,) = reader.all(Feedback, concern_id=fire.id)
    assert said.text == "Ändringen togs inte in: [maskat] bedömer den som måttlig."
    assert manager.packages.take_in(file.read_bytes(), "svar.orat").change is None
    assert manager.check() == ()


def test_a_locked_package_lies_in_the_inbox_until_somebody_has_its_password(
    services: Services, send: Send
) -> None:
    inlet = Inlet(send("lås"))
    (look,) = services.inbox.look([inlet])
    assert look.counts == {Verdict.LOCKED: 1}
    services.inbox.take_in([inlet])
    assert services.inbox.take_in([inlet]).change is None
    (view,) = waiting(services)
    assert (view.report.verdict, view.report.title) == (Verdict.LOCKED, inlet.path.name)
    for attempt in (
        lambda: services.triage.accept([view.report.id]),
        lambda: services.triage.correct(view.report.id, title="x"),
    ):
        with pytest.raises(UserError, match="no-report-itself"):
            attempt()
    with pytest.raises(UserError, match="package-locked"):
        services.packages.look_lying(view.report.id)
    with pytest.raises(UserError, match="package-password"):
        services.packages.take_lying(view.report.id, "fel")
    assert services.packages.take_lying(view.report.id, "lås").value.new == 1
    assert [each.report.title for each in waiting(services)] == ["Container i brand"]
    assert services.inbox.view(view.report.id).report.state is IncomingState.ACCEPTED
    assert services.inbox.take_in([inlet]).change is None
    services.timeline.undo()
    assert [each.report.verdict for each in waiting(services)] == [Verdict.LOCKED]


def test_a_mail_brings_its_packages_and_tells_of_one_that_is_broken(
    services: Services, manager: Services, send: Send, tmp_path: Path
) -> None:
    plain, locked = send(), send("lås")
    broken = plain.read_bytes()[:300]
    files = {"vecka.orat": plain.read_bytes(), "x.orat": broken, "låst.orat": locked.read_bytes(),
             "y.orat": b"hej"}  # fmt: skip
    letter = mail("Hej, här kommer veckan.", files=files)
    inlet = put(tmp_path, "mejl.eml", letter)
    (look,) = services.inbox.look([inlet])
    assert look.counts == {Verdict.NEW: 1, Verdict.LOCKED: 1}
    assert look.notes == ("package-damaged: x.orat", "not-a-package: y.orat")
    services.inbox.take_in([inlet])
    first, second = waiting(services)
    assert (first.report.title, first.delivery.sender_email) == (
        "Container i brand", "rektor@hamnskolan.example",
    )  # fmt: skip
    assert first.delivery.text.startswith("Hej, här kommer veckan.")
    assert second.report.verdict is Verdict.LOCKED
    assert services.inbox.take_in([inlet]).change is None
    (look,) = services.inbox.look([put(tmp_path, "ett.orat", b"hej")])
    assert look.error is not None
    assert look.error.code == "not-a-package"
    foreign = put(tmp_path, "eget.eml", mail(files={"vecka.orat": plain.read_bytes()}))
    manager.inbox.take_in([foreign])
    (own,) = waiting(manager)
    assert own.delivery.notes == "package-own: vecka.orat"
    assert own.report.title == "Mopeder över skolgården", "the mail itself is what is left to review"


def test_answers_wait_for_somebody_to_let_them_in_and_are_known_ever_after(
    services: Services, manager: Services, fire: Concern, send: Send, tmp_path: Path
) -> None:
    mine = accepted(services, send)
    services.feedback.give([mine.id], FeedbackChannel.MAIL, "Det åtgärdas.")
    file = tmp_path / "svar.orat"
    services.packages.answer(services.packages.correspondents()[0].register, file)
    manager.inbox.take_in([Inlet(file)])
    (view,) = waiting(manager)
    assert (view.report.verdict, view.delivery.sender_name) == (Verdict.ANSWERS, "Malmö stad")
    assert manager.lists.detail(fire.id).feedback == ()
    manager.packages.take_lying(view.report.id)
    assert [each.text for each in manager.lists.detail(fire.id).feedback] == ["Det åtgärdas."]
    assert manager.inbox.take_in([Inlet(file)]).change is None
    assert manager.packages.take_in(file.read_bytes(), "svar.orat").change is None
    assert waiting(manager) == []
    assert manager.check() == ()


def test_what_came_on_a_form_too_is_kept_apart_and_told(
    services: Services, manager: Services, fire: Concern, send: Send
) -> None:
    report(services, fire.title, day=DAY)
    take(services, send())
    (view,) = waiting(services)
    assert view.report.verdict is Verdict.NEEDS_DECISION
    assert view.report.codes == ("typed",)


def test_every_field_of_an_event_belongs_to_one_part() -> None:
    told = [name for names in PARTS.values() for name in names]
    assert sorted(told) == sorted(each.name for each in fields(FiledEvent))


def test_a_packed_concern_is_told_in_pairs_and_back() -> None:
    whole = PackedConcern(
        id=7, title="Eld", description="Rök.\nLågor.", category="Brand", severity=Severity.HIGH,
        trend=Trend.RISING, happened_on=DAY, latitude=55.6, longitude=13.0, recurring=True,
        effects=frozenset({Effect.STAFF, Effect.PUPILS}), unit="Ekbackskolan", area="Öster",
    )  # fmt: skip
    assert from_pairs(as_pairs(whole), 7) == whole
    odd: Any = (*as_pairs(whole), ("severity", "9"), ("okänt", "x"))
    assert from_pairs(odd, 7) == whole
    assert same(as_pairs(whole), as_pairs(whole))
    assert not same(as_pairs(whole), as_pairs(PackedConcern(id=7)))
