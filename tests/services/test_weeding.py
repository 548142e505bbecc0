"""What is approved goes, for good and with a log; statistics and what is younger or open stay."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern
from orat.domain.measure import Feedback, FeedbackChannel
from orat.domain.scales import Severity
from orat.domain.weeding import Rule, WeedRule
from orat.errors import UserError
from orat.services.house import Services
from orat.ui.history_words import entry_lines
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, report

PLANTED = "Kvartersbråk vid Silverporten"
DAY = date(2026, 11, 1)


def planted(folder: Path) -> bool:
    """Whether the planted words are in the register's file or its log."""
    files = [path for path in folder.iterdir() if path.name.startswith("orat.db")]
    data = b"".join(path.read_bytes() for path in files).lower()
    return any(word.encode() in data for word in ("kvartersbråk", "silverporten", "silverport"))


def ended(services: Services, title: str = PLANTED) -> Concern:
    """A concern that was reported, answered and closed."""
    made = report(services, title, day=DAY, description=f"{title}, sent.", severity=Severity.HIGH)
    services.concerns.close([made.id], f"{title} är löst.")
    services.feedback.give([made.id], FeedbackChannel.MAIL, f"{title}: tack.")
    return services.lists.concern(made.id)


def rule(services: Services, kind: WeedRule, months: int | None = 12) -> None:
    services.weeding.set_rule(Rule(rule=kind, months=months, reference="Dnr 2026-118"))


def test_nothing_goes_without_a_rule(services: Services, clock: TurnedClock) -> None:
    ended(services)
    clock.days(4000)
    proposal = services.weeding.proposal()
    assert proposal.empty
    with pytest.raises(UserError, match="nothing-to-weed"):
        services.weeding.carry_out(proposal)


def test_an_old_concern_loses_its_texts_and_keeps_its_figures(services: Services, clock: TurnedClock) -> None:
    concern = ended(services)
    young = report(services, "Klotter", day=DAY)
    rule(services, WeedRule.CONCERNS)
    assert services.weeding.proposal().empty, "not old enough"
    clock.days(380)
    proposal = services.weeding.proposal()
    assert [(each.name, each.id) for each in proposal.candidates] == [
        (f"{concern.number} {PLANTED}", concern.id)
    ], "what is not ended stays"
    assert planted(services.store.path.parent)
    done = services.weeding.carry_out(proposal)
    assert not planted(services.store.path.parent)
    after = services.lists.concern(concern.id)
    assert (after.title, after.description, after.closing_reason) == ("", "", "")
    for name in ("year", "serial", "severity", "category_id", "area_id", "unit_id", "happened_on", "state"):
        assert getattr(after, name) == getattr(concern, name)
    with services.store.read() as reader:
        assert [each.text for each in reader.all(Feedback)] == [""]
    assert services.lists.concern(young.id).title == "Klotter"
    with services.store.read() as reader:
        told = reader.history.of(Kind.CONCERN, concern.id)
    assert [(entry.change.verb, entry.fields) for entry in told if entry.fields] == []
    assert entry_lines(told[0]) == ("Gallrad",)
    assert json.loads(done.value.counts) == {"concerns": 1}
    assert services.check() == ()
    assert services.weeding.proposal().empty


def test_it_is_logged_who_did_it_by_which_rule_and_cannot_be_undone(
    services: Services, clock: TurnedClock
) -> None:
    ended(services)
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    services.weeding.carry_out(services.weeding.proposal())
    (logged,) = services.weeding.log()
    assert (logged.by, json.loads(logged.rules)) == ("Samordnare", {"concerns": [12, "Dnr 2026-118"]})
    assert len(logged.digest) == 64
    assert logged.swept_at is not None
    assert logged.backup
    with pytest.raises(UserError, match="nothing-to-undo"):
        services.store.undo()


def test_one_can_be_excepted_with_a_reason(services: Services, clock: TurnedClock) -> None:
    first, second = ended(services, "Brand"), ended(services, "Klotter")
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    proposal = services.weeding.proposal()
    key = next(each.key for each in proposal.candidates if each.id == first.id)
    with pytest.raises(UserError, match="empty"):
        services.weeding.carry_out(proposal, {key: " "})
    services.weeding.carry_out(proposal, {key: "Pågående tillsyn"})
    assert services.lists.concern(first.id).title == "Brand"
    assert services.lists.concern(second.id).title == ""
    assert json.loads(services.weeding.log()[0].exceptions) == {key: "Pågående tillsyn"}


def test_a_list_that_is_no_longer_true_is_refused(services: Services, clock: TurnedClock) -> None:
    concern = ended(services)
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    proposal = services.weeding.proposal()
    services.concerns.reopen([concern.id])
    with pytest.raises(UserError, match="list-changed"):
        services.weeding.carry_out(proposal)
    assert services.lists.concern(concern.id).title == PLANTED


def test_the_bin_and_the_old_log_forget_too(services: Services, clock: TurnedClock) -> None:
    made = report(services, PLANTED, day=DAY)
    services.concerns.delete([made.id])
    clock.days(31)
    services.concerns.empty_old_bin()
    assert planted(services.store.path.parent), "the log still has it"
    rule(services, WeedRule.BIN, 1)
    services.weeding.carry_out(services.weeding.proposal())
    assert not planted(services.store.path.parent)
    kept = report(services, "Nytt", day=DAY + timedelta(days=31))
    services.concerns.edit(kept.id, title="Nyare")
    clock.days(40)
    rule(services, WeedRule.LOG, 1)
    proposal = services.weeding.proposal()
    assert proposal.images
    services.weeding.carry_out(proposal)
    assert services.lists.concern(kept.id).title == "Nyare"
    assert services.check() == ()


def test_what_was_written_at_a_finalised_meeting_goes_and_its_notes_stay(
    services: Services, clock: TurnedClock
) -> None:
    meeting = coming(services)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    point = services.room.view(meeting.id).items[-1].item
    services.room.note(point.id, discussion=PLANTED)
    services.room.close(meeting.id, carry_undecided=True)
    version = services.minutes.finalise(meeting.id).value
    pdf = services.minutes.version_pdf(version.id)
    rule(services, WeedRule.MEETINGS, 24)
    clock.days(800)
    services.weeding.carry_out(services.weeding.proposal())
    assert {view.item.discussion for view in services.room.view(meeting.id).items} == {""}
    assert services.minutes.version_pdf(version.id) == pdf
    assert services.check() == ()


def test_a_weeding_that_was_cut_short_is_finished_at_the_next_start(
    services: Services, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended(services)
    rule(services, WeedRule.CONCERNS)
    clock.days(380)

    def fails() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(services.store, "sweep", fails)
        with pytest.raises(KeyboardInterrupt):
            services.weeding.carry_out(services.weeding.proposal())
    assert services.weeding.log()[0].swept_at is None
    assert services.weeding.finish()
    assert not services.weeding.finish()
    assert not planted(services.store.path.parent)


def test_backups_from_before_are_told_and_can_be_taken_away(services: Services, clock: TurnedClock) -> None:
    ended(services)
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    services.weeding.carry_out(services.weeding.proposal())
    (before,) = services.weeding.older_backups()
    assert before.path.exists()
    clock.days(1)
    assert services.weeding.remove_older_backups() == 1
    assert services.weeding.older_backups() == ()
    assert len(services.store.shelf.all()) == 1


@pytest.mark.parametrize("binned", [False, True])
def test_files_go_too_also_those_that_were_taken_away(
    services: Services, clock: TurnedClock, binned: bool
) -> None:
    concern = report(services, PLANTED, day=DAY) if binned else ended(services)
    other = report(services, "Klotter", day=DAY)
    owner = Owner(Kind.CONCERN, concern.id)
    attached = services.attachments.add(
        owner, [Offered(f"{PLANTED} {number}.txt", f"{PLANTED} {number}".encode()) for number in range(3)]
    ).value.files
    services.attachments.edit(attached[0].id, caption=PLANTED)
    services.attachments.remove([attached[1].id])
    (kept,) = services.attachments.add(Owner(Kind.CONCERN, other.id), [Offered("a.txt", b"a")]).value.files
    if binned:
        services.concerns.delete([concern.id])
        rule(services, WeedRule.BIN)
        clock.days(31)
        services.concerns.empty_old_bin()
    else:
        rule(services, WeedRule.CONCERNS)
    clock.days(380)
    services.weeding.carry_out(services.weeding.proposal())
    assert not planted(services.store.path.parent)
    assert services.attachments.of(owner).own == ()
    assert services.attachments.data(kept.id) == b"a"
    assert services.check() == ()
