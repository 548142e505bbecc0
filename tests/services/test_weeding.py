"""What is approved goes, for good and with a log; statistics and what is younger or open stay."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from orat.domain.attachments import Offered, Owner
from orat.domain.changes import Kind
from orat.domain.concern import Concern, ConcernState
from orat.domain.documents import IssuedDocument
from orat.domain.inbox import Delivery, IncomingReport
from orat.domain.measure import Feedback, FeedbackChannel, FollowUp, FollowUpStatus
from orat.domain.minutes import DocumentKind
from orat.domain.problem import ProblemState
from orat.domain.scales import Severity
from orat.domain.weeding import Rule, WeedRule
from orat.errors import UserError
from orat.services.house import Services
from orat.ui.history_words import entry_lines
from tests.services.arriving import put, row, table
from tests.services.conftest import TurnedClock
from tests.services.stories import coming, hold, report

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


def test_one_is_held_back_with_a_reason_and_not_asked_about_again(
    services: Services, clock: TurnedClock
) -> None:
    first, second = ended(services, "Brand"), ended(services, "Klotter")
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    chosen = [each for each in services.weeding.proposal().candidates if each.id == first.id]
    with pytest.raises(UserError, match="empty"):
        services.weeding.hold_back(chosen, " ")
    with pytest.raises(UserError, match="past"):
        services.weeding.hold_back(chosen, "Pågående tillsyn", date(2026, 1, 1))
    until = services.weeding._today() + timedelta(days=30)
    services.weeding.hold_back(chosen, "Pågående tillsyn", until)
    services.weeding.carry_out(services.weeding.proposal())
    assert services.lists.concern(first.id).title == "Brand"
    assert services.lists.concern(second.id).title == ""
    assert json.loads(services.weeding.log()[0].exceptions) == {chosen[0].key: "Pågående tillsyn"}
    proposal = services.weeding.proposal()
    assert proposal.empty, "it is not asked about again"
    assert [(each.candidate, each.exception.reason) for each in proposal.held] == [
        (chosen[0], "Pågående tillsyn")
    ]
    services.weeding.let_be_weeded([each.exception for each in proposal.held])
    assert services.weeding.proposal().candidates == tuple(chosen)
    services.timeline.undo()
    assert services.weeding.proposal().empty, "which can be undone"
    clock.days(31)
    assert services.weeding.proposal().candidates == tuple(chosen), "until the day has passed"


def test_a_concern_and_a_problem_of_one_number_are_told_apart(services: Services, clock: TurnedClock) -> None:
    concern = ended(services, "Brand")
    problem = services.problems.gather([concern.id], title="Bränder").value
    services.problems.set_state(problem.id, ProblemState.SOLVED, "Kamera.")
    assert problem.id == concern.id
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    mine = [each for each in services.weeding.proposal().candidates if each.kind is Kind.PROBLEM]
    services.weeding.hold_back(mine, "Pågående tillsyn")
    services.weeding.carry_out(services.weeding.proposal())
    assert services.lists.concern(concern.id).title == ""
    assert services.problems.detail(problem.id).problem.title == "Bränder"


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
    assert services.attachments.data(kept) == b"a"
    assert services.check() == ()


def test_no_copy_of_a_weeded_title_is_left(services: Services, clock: TurnedClock) -> None:
    """Points, a problem that goes on, what was taken off an agenda, and texts that quote it."""
    meeting = coming(services)
    made = report(services, PLANTED, day=DAY)
    services.concerns.raise_to_meeting([made.id])
    services.agenda.propose(meeting.id)
    services.concerns.edit(made.id, title=f"{PLANTED} igen")
    point = next(each.item for each in services.agenda.view(meeting.id).items if each.item.concern_id)
    services.agenda.take_off(point.id)
    other = report(services, "Klotter", day=DAY)
    problem = services.problems.gather([made.id, other.id], title=PLANTED).value
    services.concerns.edit(
        made.id, description="De samlas vid Silverportens södra trapp varje kväll. Sedan går de hem."
    )
    services.problems.edit(
        problem.id,
        summary=f"Började med {PLANTED} igen. "
        "De samlas vid silverportens\nsödra trapp varje kväll, enligt skolan.",
    )
    services.agenda.propose(meeting.id)
    hold(services, meeting)
    services.concerns.close([made.id], "Löst.")
    services.weeding.set_rule(Rule(rule=WeedRule.DOCUMENTS, months=1))
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    proposal = services.weeding.proposal()
    assert proposal.read_over == (PLANTED,), "what goes on and has words of its own"
    services.weeding.carry_out(proposal)
    after = services.problems.detail(problem.id).problem
    assert after.title == "Brand och pyroteknik, Öster"
    assert after.summary == f"Började med {made.number}, enligt skolan."
    assert not planted(services.store.path.parent)
    assert services.check() == ()


def test_answers_to_what_was_thrown_away_and_discarded_drafts_go_too(
    services: Services, clock: TurnedClock
) -> None:
    thrown = ended(services)
    services.concerns.delete([thrown.id])
    draft = services.concerns.begin(title=PLANTED).value
    services.concerns.discard(draft.id)
    services.concerns.report_new(replace(thrown, id=0, year=0, serial=0, state=ConcernState.DRAFT,
                                         deleted_at=None, closing_reason=""))  # fmt: skip
    services.timeline.undo()
    clock.days(31)
    services.concerns.empty_old_bin()
    with services.store.read() as reader:
        assert [each.text for each in reader.all(Feedback)] == [""], "emptied with the bin"
    rule(services, WeedRule.BIN, 1)
    clock.days(31)
    proposal = services.weeding.proposal()
    assert [each.name for each in proposal.candidates] == [thrown.number, "", ""]
    services.weeding.carry_out(proposal)
    assert not planted(services.store.path.parent)
    assert services.check() == ()
    assert services.weeding.proposal().empty


def test_the_file_that_it_came_in_goes_with_the_last_concern_of_it(
    services: Services, clock: TurnedClock, tmp_path: Path
) -> None:
    rows = [row(f"{PLANTED} {number}", Skola="Ekbackskolan") for number in range(2)]
    services.inbox.take_in([put(tmp_path, "lista.xlsx", table(*rows))])
    with services.store.read() as reader:
        (delivery,) = reader.all(Delivery)
        reports = [each.id for each in reader.all(IncomingReport)]
    assert delivery.file_digest
    accepted = services.triage.accept(reports).value
    services.concerns.close([accepted[0].id], "Löst.")
    rule(services, WeedRule.CONCERNS)
    clock.days(380)
    services.weeding.carry_out(services.weeding.proposal())
    with services.store.read() as reader:
        assert reader.get(Delivery, delivery.id).file_digest, "another concern of it is still open"
    services.concerns.close([accepted[1].id], "Löst.")
    services.weeding.carry_out(services.weeding.proposal())
    assert not planted(services.store.path.parent)
    with services.store.read() as reader:
        assert reader.get(Delivery, delivery.id).file_digest is None
    assert services.check() == ()


def test_documents_that_were_handed_out_go_and_finalised_notes_stay(
    services: Services, clock: TurnedClock
) -> None:
    concern = ended(services)
    services.sheets.issue(concern.unit_id or 0, DAY, DAY + timedelta(days=30), "Rektor")
    meeting = hold(services, coming(services))
    version = services.minutes.finalise(meeting.id).value
    rule(services, WeedRule.DOCUMENTS)
    clock.days(380)
    proposal = services.weeding.proposal()
    assert {each.kind for each in proposal.candidates} == {Kind.ISSUED}
    services.weeding.carry_out(proposal)
    with services.store.read() as reader:
        kinds = {each.kind for each in reader.all(IssuedDocument)}
    assert not kinds & {DocumentKind.AGENDA, DocumentKind.FEEDBACK}
    assert services.minutes.version_pdf(version.id)
    assert services.check(deep=True) == ()


def test_a_measure_that_ends_after_its_meeting_was_weeded_goes_next_time(
    services: Services, clock: TurnedClock
) -> None:
    meeting = coming(services)
    report(services, "Klotter", day=DAY)
    services.agenda.propose(meeting.id)
    services.room.start(meeting.id)
    point = services.room.view(meeting.id).items[-1].item
    kept = services.measures.decide(point.id, PLANTED).value
    dropped = services.measures.decide(point.id, f"{PLANTED} två").value
    services.measures.remove(dropped.id)
    services.room.close(meeting.id, carry_undecided=True)
    services.minutes.finalise(meeting.id)
    rule(services, WeedRule.MEETINGS)
    clock.days(380)
    services.weeding.carry_out(services.weeding.proposal())
    assert services.measures.story(kept.id).measure.what == PLANTED, "it is still to be done"
    services.measures.follow_up(kept.id, FollowUpStatus.DONE, note=PLANTED)
    services.weeding.carry_out(services.weeding.proposal())
    assert services.measures.story(kept.id).measure.what == ""
    with services.store.read() as reader:
        assert {each.note for each in reader.all(FollowUp)} == {""}
    assert services.check() == ()
